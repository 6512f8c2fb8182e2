"""When the interview is: label blocks first, then the sentences that speak of it.

`phrase` gathers the words about time, `doubts` reads them; here days find their hours, and `choice` tells the
interview's from the others.
"""

import itertools
import re
from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime, timedelta
from typing import Final
from zoneinfo import ZoneInfo

from conversations.reading.invitation.choice import ReadPhrase, Slots, chosen, distinct, with_hour
from conversations.reading.invitation.clauses import Clauses, read_clauses
from conversations.reading.invitation.doubts import Reader, Slot
from conversations.reading.invitation.labels import Labelled
from conversations.reading.invitation.layout import Part
from conversations.reading.invitation.lexicon import says
from conversations.reading.invitation.marks import Phrase, Value
from conversations.reading.invitation.phrase import Times
from conversations.reading.invitation.result import When
from conversations.reading.when import Found

_NEAR: Final = 140
"""Characters between a day and the hour in another sentence that still belongs to it."""


_OF_THE_DAY: Final[dict[str, Value]] = {"time": "hour", "start": "hour", "session": "session", "until": "until"}
"""Labels of hours; they follow the day."""


def read_slots(
    clauses: Clauses, times: Times, labels: Sequence[Labelled], reader: Reader, turns: Sequence[int] = ()
) -> Slots:
    """The slots of a body; `turns`: where the candidate answered in between, so that a new time replaces the old."""
    read = _read(_blocks(clauses, times, labels), reader)
    whole = any(slot.found.day and slot.found.start for _, slots in read for slot in slots)
    labelled = any(slot.found.day for _, slots in read for slot in slots)
    if whole:
        return chosen(clauses, read)
    spoken = _agreed(_read([phrase for phrase in times.phrases if not phrase.limit], reader), turns)
    if labelled:
        said = {slot.found.day for _, slots in read for slot in slots}
        again = [one for one in spoken if any(slot.found.start and slot.found.day in said for slot in one[1])]
        if again:
            return chosen(clauses, again)
        return chosen(clauses, [(phrase, _with_spoken_hour(slots, spoken)) for phrase, slots in read])
    hours = [slot for _, slots in read for slot in slots]
    days = [(phrase, slots) for phrase, slots in spoken if any(slot.found.day for slot in slots)]
    if not hours:
        return chosen(clauses, _joined(spoken))
    if days and not any(slot.found.start for _, slots in days for slot in slots):
        days = [(phrase, tuple(with_hour(slot, hours[0]) for slot in slots)) for phrase, slots in days]
    return chosen(clauses, days or read)


def on_a_day_of(subject: Part, slots: Slots, reader: Reader) -> Slots:
    """The slots with the day that only the subject of a mail names; as they are where it names none."""
    low = subject.text.lower()
    times = Times(read_clauses(low, ()))
    days = [slot for phrase in times.phrases for slot in reader.read(phrase) if slot.found.day]
    if len(days) != 1:
        return slots
    day = replace(days[0], start=days[0].start + subject.start, end=days[0].end + subject.start)
    if not slots.slots:
        return Slots((day,))
    first = slots.slots[0]
    found = replace(first.found, day=day.found.day, relative=day.found.relative)
    return Slots((replace(first, found=found, sure=first.sure and day.sure),))


def _read(phrases: Sequence[Phrase], reader: Reader) -> list[ReadPhrase]:
    return [(phrase, slots) for phrase in phrases if (slots := tuple(reader.read(phrase)))]


def _agreed(read: list[ReadPhrase], turns: Sequence[int]) -> list[ReadPhrase]:
    """What was said last between two answers, if it names a day; its hour may have been named before."""
    for turn in sorted(turns, reverse=True):
        later = [(phrase, slots) for phrase, slots in read if phrase.start > turn]
        days = {slot.found.day for _, slots in later for slot in slots if slot.found.day}
        if not days:
            continue
        if any(slot.found.start for _, slots in later for slot in slots):
            return later
        timed = [
            (phrase, tuple(one for one in slots if one.found.day in days and one.found.start)) for phrase, slots in read
        ]
        return [(phrase, slots) for phrase, slots in timed if slots] or later
    return read


def _with_spoken_hour(slots: tuple[Slot, ...], spoken: Sequence[ReadPhrase]) -> tuple[Slot, ...]:
    """A labelled day with the hour that stands elsewhere; where several do, which of them is asked."""
    hours = [slot for _, found in spoken for slot in found if slot.found.start and slot.found.day is None]
    hours = distinct(hours)
    if not hours or len(slots) != 1:
        return slots
    timed = tuple(with_hour(slots[0], hour) for hour in hours)
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
    if label.kind in ("start", "until"):  # of the interview, or of the work
        return times.has_clock(label.start, label.end) and not times.has_day(label.start, label.end)
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
    ordered = sorted(block, key=lambda label: (label.kind in _OF_THE_DAY, label.start))
    phrase = times.block(
        [(label.start, _value_end(times, label), _OF_THE_DAY.get(label.kind, "day")) for label in ordered]
    )
    return replace(phrase, list=any(one.kind == "slot" for one in block))


def _value_end(times: Times, label: Labelled) -> int:
    """Where a value ends: with its first sentence, if that says day and hour."""
    end = min(label.end, times.clauses.sentence(label.start)[1])
    return end if times.has_day(label.start, end) and times.has_clock(label.start, end) else label.end


def _if_it_belongs(timed: Slot, slot: Slot) -> Slot:
    """A day with an hour from far away in the text is asked."""
    return replace(timed, sure=False, options=(timed.found, slot.found))


def _joined(read: list[ReadPhrase]) -> list[ReadPhrase]:
    """Give a lone day the hour of a neighbour, and drop hours that belong to no day."""
    days = [number for number, (_, slots) in enumerate(read) if any(slot.found.day for slot in slots)]
    hours = [number for number, (_, slots) in enumerate(read) if number not in days and slots[0].found.start]
    whole = any(slot.found.day and slot.found.start for _, slots in read for slot in slots)
    far = [] if whole else hours
    joined = []
    for number in days:
        phrase, slots = read[number]
        if all(slot.found.start is None for slot in slots):
            near = [
                other
                for other in hours
                if min(abs(read[other][0].start - phrase.end), abs(phrase.start - read[other][0].end)) < _NEAR
            ]
            nearest = min(near or far, key=lambda other: abs(other - number), default=None)
            if nearest is not None:
                timed = tuple(with_hour(slot, read[nearest][1][0]) for slot in slots)
                slots = timed if near else tuple(itertools.starmap(_if_it_belongs, zip(timed, slots, strict=True)))
        joined.append((phrase, slots))
    return joined or [read[number] for number in hours[:1]]


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
