"""When the interview is: label blocks first, then the sentences that speak of it; other days in the text are masked.

Words about time are gathered to short phrases, `read_when` reads them, and what is doubtful stays unsure.
"""

import itertools
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from typing import Final
from zoneinfo import ZoneInfo

from conversations.reading.invitation.clauses import Clauses
from conversations.reading.invitation.labels import Labelled
from conversations.reading.invitation.lexicon import says
from conversations.reading.invitation.phrase import Phrase, Reader, has_clock, has_day, phrases
from conversations.reading.invitation.result import When
from conversations.reading.when import Found

_NEAR: Final = 140
"""Characters between a day and the hour in another sentence that still belongs to it."""


@dataclass(frozen=True, slots=True)
class Slot:
    """One time offered: what was found, where it stands in the plain text, whether it is beyond doubt."""

    found: Found
    start: int
    end: int
    sure: bool = True
    options: tuple[Found, ...] = ()


@dataclass(frozen=True, slots=True)
class Slots:
    """The times of the interview, the likeliest first; `offered`: the candidate may choose among them."""

    slots: tuple[Slot, ...] = ()
    offered: bool = False


def read_slots(clauses: Clauses, labels: Sequence[Labelled], reader: Reader) -> Slots:
    """The slots of a body."""
    spoken = (
        [(cluster, slots) for cluster in phrases(clauses) if (slots := tuple(_slots(cluster, reader)))]
        if not (blocks := _blocks(clauses, labels))
        else []
    )
    read = [(block, slots) for block in blocks if (slots := tuple(_slots(block, reader)))]
    if blocks and not any(slot.found.day for _, slots in read for slot in slots):
        hours = [slot for _, slots in read for slot in slots]
        spoken = [(cluster, slots) for cluster in phrases(clauses) if (slots := tuple(_slots(cluster, reader)))]
        spoken = [(cluster, slots) for cluster, slots in spoken if any(slot.found.day for slot in slots)]
        if hours and spoken and not any(slot.found.start for _, slots in spoken for slot in slots):
            spoken = [(cluster, tuple(_with_hour(slot, hours[0]) for slot in slots)) for cluster, slots in spoken]
        return _chosen(clauses, spoken or read)
    return _chosen(clauses, read or _joined(spoken))


def _with_hour(slot: Slot, hour: Slot) -> Slot:
    """A day and the hour that another phrase gives."""
    found = replace(slot.found, start=hour.found.start, end=hour.found.end, zone=slot.found.zone or hour.found.zone)
    return replace(
        slot, found=found, start=min(slot.start, hour.start), end=max(slot.end, hour.end), sure=slot.sure and hour.sure
    )


def _blocks(clauses: Clauses, labels: Sequence[Labelled]) -> list[Phrase]:
    """The label blocks that name days or hours, each as one phrase; blocks headed by a test give way to interviews."""
    blocks: list[list[Labelled]] = []
    kinds: set[str] = set()
    for label in labels:
        if label.kind not in ("day", "time", "when", "new", "slot"):
            continue
        value = clauses.masked[label.start : label.end]
        if label.kind == "when" and len(re.findall(r"(?m)^[ ]*(?:\d{1,2}[.)]|[a-e][.)]|[-•])", value)) > 1:
            continue
        if not (has_day(value) or has_clock(value) or (label.kind == "time" and re.search(r"\d", value))):
            continue
        again = label.kind in kinds and (
            label.kind != "day"
            or any(has_clock(_value(clauses, one)) for one in blocks[-1])
            or (has_date(value) and any(has_date(_value(clauses, one)) for one in blocks[-1]))
        )
        if not blocks or again or (label.kind in ("when", "new", "slot") and has_day(value)):
            blocks.append([])
            kinds = set()
        kinds.add(label.kind)
        blocks[-1].append(label)
    made = [_phrase(clauses, block) for block in blocks]
    if len(made) > 1:
        interviews = [one for one in made if says("INTERVIEW", _heading(clauses, one.start))]
        others = [
            one
            for one in made
            if says("TEST", _heading(clauses, one.start)) or says("MCU", _heading(clauses, one.start))
        ]
        made = interviews if interviews and others else [one for one in made if one not in others] or made
        new = [_phrase(clauses, block) for block in blocks if block[0].kind == "new"]
        made = new or made
    return made


def has_date(value: str) -> bool:
    """Whether a value names a day of a month, not only a weekday."""
    return re.search(r"\d", value) is not None and has_day(value)


def _value(clauses: Clauses, label: Labelled) -> str:
    return clauses.masked[label.start : label.end]


def _heading(clauses: Clauses, at: int) -> str:
    """The lines above a block, as far as the block before."""
    above = clauses.low[max(0, at - 160) : at].split("\n")
    return "\n".join(above[-3:])


def _phrase(clauses: Clauses, block: Sequence[Labelled]) -> Phrase:
    """Days before hours, parted by commas."""
    ordered = sorted(block, key=lambda label: (label.kind == "time", label.start))
    pieces = []
    for label in ordered:
        value = clauses.masked[label.start : label.end].replace("\n", ", ")
        bare = label.kind == "time" and re.match(r"\d{1,2}(?![\d.:,])", value)
        pieces.append(("jam " if bare else "") + value)
    return Phrase(
        ", ".join(pieces),
        min(one.start for one in block),
        max(one.end for one in block),
        labelled=True,
        list=any(one.kind == "slot" for one in block),
    )


def _slots(phrase: Phrase, reader: Reader) -> Iterator[Slot]:
    for one in reader.read(phrase.text):
        start, end = (
            (phrase.start, phrase.end)
            if phrase.labelled
            else (phrase.start + one.found.span[0], phrase.start + one.found.span[1])
        )
        yield Slot(one.found, start, max(end, start + 1), one.sure, one.options)


def _joined(read: list[tuple[Phrase, tuple[Slot, ...]]]) -> list[tuple[Phrase, tuple[Slot, ...]]]:
    """Give a lone day the hour of a neighbour, and drop hours that belong to no day."""
    days = [number for number, (_, slots) in enumerate(read) if any(slot.found.day for slot in slots)]
    hours = [number for number, (_, slots) in enumerate(read) if number not in days and slots[0].found.start]
    joined = []
    for number in days:
        phrase, slots = read[number]
        if all(slot.found.start is None for slot in slots):
            near = [
                other
                for other in hours
                if min(abs(read[other][0].start - phrase.end), abs(phrase.start - read[other][0].end)) < _NEAR
            ]
            if near:
                nearest = min(near, key=lambda other: abs(other - number))
                slots = tuple(_with_hour(slot, read[nearest][1][0]) for slot in slots)
        joined.append((phrase, slots))
    return joined or [read[number] for number in hours[:1]]


def _chosen(clauses: Clauses, read: list[tuple[Phrase, tuple[Slot, ...]]]) -> Slots:
    """Which of the phrases speaks of the interview; several that are offered side by side are all kept."""
    if not read:
        return Slots()
    ranked = [(_rank(clauses, phrase, slots), phrase, slots) for phrase, slots in read]
    best = max(rank for rank, _, _ in ranked)
    top = [(phrase, slots) for rank, phrase, slots in ranked if rank == best]
    group = _together(clauses, top)
    slots = _distinct([slot for _, found in group for slot in found])
    offered = len(slots) > 1
    agenda = _agenda(slots)
    if agenda is not None:
        return Slots((agenda,))
    rest = _distinct([*slots, *(slot for phrase, found in top if (phrase, found) not in group for slot in found)])
    if len(rest) > len(slots) and not offered:
        others = tuple(slot.found for slot in rest)
        return Slots((replace(slots[0], sure=False, options=others),))
    if offered and not _is_choice(clauses, group, slots):
        others = tuple(slot.found for slot in slots)
        return Slots((replace(slots[0], sure=False, options=others), *slots[1:]), offered=False)
    return Slots(tuple(slots), offered)


def _rank(clauses: Clauses, phrase: Phrase, slots: Sequence[Slot]) -> int:
    start, end = clauses.sentence(phrase.start)
    _, last_end = clauses.sentence(phrase.end)
    sentence = clauses.low[start : max(end, last_end)]
    rank = 4 * any(slot.found.day and slot.found.start for slot in slots) + 2 * any(slot.found.day for slot in slots)
    if phrase.labelled:
        return rank + 8
    before = clauses.low[max(0, start - 120) : start]
    if (
        says("INTERVIEW", sentence)
        or says("MEETING", sentence)
        or says("INVITING", sentence)
        or phrase.list
        or says("INTERVIEW", before)
    ):
        rank += 3
    if says("TEST", sentence) or says("MCU", sentence):
        rank -= 2
    return rank


def _together(clauses: Clauses, top: list[tuple[Phrase, tuple[Slot, ...]]]) -> list[tuple[Phrase, tuple[Slot, ...]]]:
    """The first phrase and those that are listed with it, or joined by "or"."""
    group = [top[0]]
    for phrase, slots in top[1:]:
        last = group[-1][0]
        between = clauses.low[last.end : phrase.start]
        listed = phrase.list and (last.list or between.count("\n") <= 2)
        if (
            listed
            or says("OR", between)
            or re.search(r"kal(?:au|o) |kl |if (?:not|that)|otherwise", between)
            or ("\n" in between and len(between) < 24)
        ):
            group.append((phrase, slots))
    return group


def _distinct(slots: Sequence[Slot]) -> list[Slot]:
    kept: list[Slot] = []
    for slot in slots:
        for number, other in enumerate(kept):
            if other.found.day == slot.found.day and (
                slot.found.start is None or slot.found.start == other.found.start
            ):
                break
            if _same_instant(slot.found, other.found):
                break
            if other.found.day == slot.found.day and other.found.start is None:
                kept[number] = slot
                break
        else:
            kept.append(slot)
    return kept


def _same_instant(one: Found, other: Found) -> bool:
    if one.zone is None and other.zone is None:
        return False
    first, second = one.instant(other.zone or "UTC"), other.instant(one.zone or "UTC")
    return first is not None and first == second


def _agenda(slots: Sequence[Slot]) -> Slot | None:
    """Ranges that follow one another without a gap are one interview."""
    if len(slots) < 2 or any(
        slot.found.end is None or slot.found.start is None or slot.found.day != slots[0].found.day for slot in slots
    ):
        return None
    if any(before.found.end != after.found.start for before, after in itertools.pairwise(slots)):
        return None
    return replace(slots[0], found=replace(slots[0].found, end=slots[-1].found.end), end=slots[-1].end)


def _is_choice(clauses: Clauses, group: Sequence[tuple[Phrase, tuple[Slot, ...]]], slots: Sequence[Slot]) -> bool:
    """Whether the text offers the slots to choose from, rather than naming several times for other ends."""
    if any(phrase.list for phrase, _ in group):
        return True
    first, last = slots[0].start, slots[-1].end
    around = clauses.low[max(0, first - 100) : last + 100]
    return (
        says("OR", clauses.low[first:last])
        or re.search(r"pilih|opsi|slot|choose|pick|option|either|prefer|kal(?:au|o) |kl |if (?:not|that)", around)
        is not None
    )


def moment(found: Found, zone: str) -> When | None:
    """The time found, in its own zone or in `zone`; a day where no hour is known."""
    if found.day is None:
        return None
    return found.instant(zone) or found.day


def end_of(found: Found, zone: str) -> datetime | None:
    """The end of a range."""
    if found.day is None or found.end is None or found.start is None:
        return None
    day = found.day if found.end > found.start else found.day + timedelta(days=1)
    return datetime.combine(day, found.end, tzinfo=ZoneInfo(found.zone or zone))
