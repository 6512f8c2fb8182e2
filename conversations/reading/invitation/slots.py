"""When the interview is: label blocks first, then the sentences that speak of it.

`phrase` gathers the words about time, `doubts` reads them; here the phrases of the interview are told from the others.
"""

import itertools
import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from typing import Final
from zoneinfo import ZoneInfo

from conversations.reading.invitation.clauses import Clauses, read_clauses
from conversations.reading.invitation.doubts import Reader, Slot
from conversations.reading.invitation.labels import Labelled
from conversations.reading.invitation.layout import Part
from conversations.reading.invitation.lexicon import says
from conversations.reading.invitation.phrase import Phrase, Times
from conversations.reading.invitation.result import When
from conversations.reading.when import Found

_AROUND: Final = 200
"""Characters around several slots that may say they are to choose from."""
_NEAR: Final = 140
"""Characters between a day and the hour in another sentence that still belongs to it."""

_ReadPhrase = tuple[Phrase, tuple[Slot, ...]]


@dataclass(frozen=True, slots=True)
class Slots:
    """The times of the interview, the likeliest first; `offered`: the candidate may choose among them."""

    slots: tuple[Slot, ...] = ()
    offered: bool = False


def read_slots(
    clauses: Clauses, times: Times, labels: Sequence[Labelled], reader: Reader, turns: Sequence[int] = ()
) -> Slots:
    """The slots of a body; `turns`: where the candidate answered in between, so that a new time replaces the old."""
    read = _read(_blocks(clauses, times, labels), reader)
    whole = any(slot.found.day and slot.found.start for _, slots in read for slot in slots)
    labelled = any(slot.found.day for _, slots in read for slot in slots)
    if whole:
        return _chosen(clauses, read)
    spoken = _agreed(_read([phrase for phrase in times.phrases() if not phrase.limit], reader), turns)
    if labelled:
        said = {slot.found.day for _, slots in read for slot in slots}
        again = [one for one in spoken if any(slot.found.start and slot.found.day in said for slot in one[1])]
        if again:
            return _chosen(clauses, again)
        return _chosen(clauses, [(phrase, _with_spoken_hour(slots, spoken)) for phrase, slots in read])
    hours = [slot for _, slots in read for slot in slots]
    days = [(phrase, slots) for phrase, slots in spoken if any(slot.found.day for slot in slots)]
    if not hours:
        return _chosen(clauses, _joined(spoken))
    if days and not any(slot.found.start for _, slots in days for slot in slots):
        days = [(phrase, tuple(_with_hour(slot, hours[0]) for slot in slots)) for phrase, slots in days]
    return _chosen(clauses, days or read)


def on_a_day_of(subject: Part, slots: Slots, reader: Reader) -> Slots:
    """The slots with the day that only the subject of a mail names; as they are where it names none."""
    low = subject.text.lower()
    times = Times(read_clauses(low, ()))
    days = [slot for phrase in times.phrases() for slot in reader.read(phrase) if slot.found.day]
    if len(days) != 1:
        return slots
    day = replace(days[0], start=days[0].start + subject.start, end=days[0].end + subject.start)
    if not slots.slots:
        return Slots((day,))
    first = slots.slots[0]
    found = replace(first.found, day=day.found.day, relative=day.found.relative)
    return Slots((replace(first, found=found, sure=first.sure and day.sure),))


def _read(phrases: Sequence[Phrase], reader: Reader) -> list[_ReadPhrase]:
    return [(phrase, slots) for phrase in phrases if (slots := tuple(reader.read(phrase)))]


def _agreed(read: list[_ReadPhrase], turns: Sequence[int]) -> list[_ReadPhrase]:
    """What was said after the last answer, if it names a day."""
    last = max((turn for turn in turns), default=-1)
    later = [(phrase, slots) for phrase, slots in read if phrase.start > last]
    return later if any(slot.found.day for _, slots in later for slot in slots) else read


def _with_hour(slot: Slot, hour: Slot) -> Slot:
    """A day and the hour that another phrase gives."""
    found = replace(slot.found, start=hour.found.start, end=hour.found.end, zone=slot.found.zone or hour.found.zone)
    return replace(
        slot, found=found, start=min(slot.start, hour.start), end=max(slot.end, hour.end), sure=slot.sure and hour.sure
    )


def _with_spoken_hour(slots: tuple[Slot, ...], spoken: Sequence[_ReadPhrase]) -> tuple[Slot, ...]:
    """A labelled day with the hour that stands elsewhere; where several do, which of them is asked."""
    hours = [slot for _, found in spoken for slot in found if slot.found.start and slot.found.day is None]
    hours = _distinct(hours)
    if not hours or len(slots) != 1:
        return slots
    timed = tuple(_with_hour(slots[0], hour) for hour in hours)
    if len(hours) == 1:
        return timed
    return (replace(timed[0], sure=False, options=tuple(slot.found for slot in timed)),)


def _blocks(clauses: Clauses, times: Times, labels: Sequence[Labelled]) -> list[Phrase]:
    """The label blocks that name days or hours, each as one phrase; blocks headed by a test give way to interviews."""
    blocks: list[list[Labelled]] = []
    kinds: set[str] = set()
    for label in labels:
        if not _speaks_of_time(label, clauses, times):
            continue
        again = label.kind in kinds and (
            label.kind != "day"
            or any(times.has_clock(one.start, one.end) for one in blocks[-1])
            or (_has_date(label, clauses, times) and any(_has_date(one, clauses, times) for one in blocks[-1]))
        )
        if not blocks or again or (label.kind in ("when", "new", "slot") and times.has_day(label.start, label.end)):
            blocks.append([])
            kinds = set()
        kinds.add(label.kind)
        blocks[-1].append(label)
    made = [_phrase(times, block) for block in blocks]
    if len(made) > 1:
        interviews = [one for one in made if says("INTERVIEW", _heading(clauses, one.start))]
        others = [
            one
            for one in made
            if says("TEST", _heading(clauses, one.start)) or says("MCU", _heading(clauses, one.start))
        ]
        made = interviews if interviews and others else [one for one in made if one not in others] or made
        new = [_phrase(times, block) for block in blocks if block[0].kind == "new"]
        made = new or made
    return made


def _speaks_of_time(label: Labelled, clauses: Clauses, times: Times) -> bool:
    """Whether a label holds the day or the hour of one slot; a list below it is read as sentences are."""
    if label.kind not in ("day", "time", "when", "new", "slot", "session"):
        return False
    value = clauses.low[label.start : label.end]
    if label.kind == "when" and len(re.findall(r"(?m)^[ ]*(?:\d{1,2}[.)]|[a-e][.)]|[-•|])", value)) > 1:
        return False
    if label.kind == "session":
        return (
            label.first and "\n" not in clauses.low[label.label : label.end] and times.has_clock(label.start, label.end)
        )
    return (
        times.has_day(label.start, label.end)
        or times.has_clock(label.start, label.end)
        or (label.kind == "time" and re.search(r"\d", value) is not None)
    )


def _has_date(label: Labelled, clauses: Clauses, times: Times) -> bool:
    """Whether a value names a day of a month, not only a weekday."""
    value = clauses.low[label.start : label.end]
    return times.has_day(label.start, label.end) and re.search(r"\d", value) is not None


def _heading(clauses: Clauses, at: int) -> str:
    """The lines above a block, as far as the block before."""
    above = clauses.low[max(0, at - 160) : at].split("\n")
    return "\n".join(above[-3:])


def _phrase(times: Times, block: Sequence[Labelled]) -> Phrase:
    """Days before hours, parted by commas."""
    ordered = sorted(block, key=lambda label: (label.kind in ("time", "session"), label.start))
    phrase = times.block(
        [(label.start, label.end, None if label.kind == "session" else label.kind == "time") for label in ordered]
    )
    return replace(phrase, list=any(one.kind == "slot" for one in block))


def _joined(read: list[_ReadPhrase]) -> list[_ReadPhrase]:
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


def _chosen(clauses: Clauses, read: list[_ReadPhrase]) -> Slots:
    """Which of the phrases speaks of the interview; several that are offered side by side are all kept."""
    if not read:
        return Slots()
    ranked = [(_rank(clauses, phrase, slots), phrase, slots) for phrase, slots in read]
    best = max(rank for rank, _, _ in ranked)
    top = [(phrase, slots) for rank, phrase, slots in ranked if rank == best]
    group = _together(clauses, top[0], [(phrase, slots) for _, phrase, slots in ranked])
    slots = _distinct(
        [slot for phrase, found in group for slot in _at_the_same_hour(clauses, phrase, found, group[0][1])]
    )
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


def _together(clauses: Clauses, first: _ReadPhrase, read: list[_ReadPhrase]) -> list[_ReadPhrase]:
    """The first phrase and those after it that are listed with it, or joined by "or"."""
    group = [first]
    for phrase, slots in read[read.index(first) + 1 :]:
        last = group[-1][0]
        if not any(slot.found.day for slot in slots) or phrase.labelled != first[0].labelled:
            continue
        between = clauses.low[last.end : phrase.start]
        listed = phrase.list and (last.list or between.count("\n") <= 2)
        if (
            listed
            or says("OR", between)
            or re.search(
                r"(?<!\w)(?:k(?:al)?(?:au|o)|klo?|jika|bila|if (?:not|that)|otherwise|alternati\w+)(?!\w)", between
            )
            or ("\n" in between and len(between) < 24)
        ):
            group.append((phrase, slots))
    return group


def _at_the_same_hour(clauses: Clauses, phrase: Phrase, slots: Sequence[Slot], first: Sequence[Slot]) -> Sequence[Slot]:
    """ "Minggu 19/7 jam yang sama" takes its hour from the first slot."""
    if any(slot.found.start for slot in slots) or not first[0].found.start:
        return slots
    if not re.search(r"(?<!\w)(?:sama|same|idem)(?!\w)", clauses.low[phrase.start : phrase.end]):
        return slots
    return [_with_hour(slot, first[0]) for slot in slots]


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


def _is_choice(clauses: Clauses, group: Sequence[_ReadPhrase], slots: Sequence[Slot]) -> bool:
    """Whether the text offers the slots to choose from, rather than naming several times for other ends."""
    if any(phrase.list for phrase, _ in group):
        return True
    first, last = slots[0].start, slots[-1].end
    around = clauses.low[max(0, first - _AROUND) : last + _AROUND]
    return (
        says("OR", clauses.low[first:last])
        or re.search(
            r"(?:pi?lih|mana|opsi|slot|choose|pick|which|option|either|prefer|salah satu|k(?:al)?(?:au|o)|klo?|jika|"
            r"bila|alternati\w+|if (?:not|that))\w*(?!\w)",
            around,
        )
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
