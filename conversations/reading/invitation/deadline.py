"""By when an answer is asked for: stated limits only, and those that are counted back from the interview."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta
from functools import cache

from conversations.reading.invitation.clauses import Clauses
from conversations.reading.invitation.doubts import Reader
from conversations.reading.invitation.labels import Labelled
from conversations.reading.invitation.lexicon import pattern, says
from conversations.reading.invitation.marks import Phrase
from conversations.reading.invitation.phrase import Times
from conversations.reading.invitation.result import When
from conversations.reading.invitation.slots import moment
from conversations.reading.when import Found

_COUNTS = {"se": 1, "satu": 1, "dua": 2, "tiga": 3, "one": 1, "a": 1, "the": 1, "two": 2, "three": 3}


@dataclass(frozen=True, slots=True)
class Deadline:
    """The last moment to answer, and where the body says it."""

    when: When
    start: int
    end: int
    sure: bool = True


def read_deadline(
    clauses: Clauses,
    times: Times,
    labels: Sequence[Labelled],
    reader: Reader,
    zone: str,
    interview: Found | None,
) -> Deadline | None:
    """The deadline for an answer. `zone` is that of the interview, `interview` its slot if one was found."""
    if interview is not None and interview.day is not None:
        for start, end, count, hours in _eves(clauses, labels):
            if hours and (instant := interview.instant(zone)):
                return Deadline(instant - timedelta(hours=count), start, end)
            day = interview.day - timedelta(days=1 if hours else count)
            return _eve(times, reader, zone, day, start, end)
    for phrase in _limits(clauses, times, labels):
        for slot in reader.read(phrase)[:1]:
            found = slot.found
            if found.day is None and found.start is not None:
                found = _today(found, reader)
            when = moment(found, zone)
            if when is not None:
                return Deadline(when, phrase.start, phrase.end, slot.sure)
    return _end_of_day(clauses, reader)


def _limits(clauses: Clauses, times: Times, labels: Sequence[Labelled]) -> Iterator[Phrase]:
    """What is due by when: labelled so, or in a sentence that speaks of an answer."""
    for label in labels:
        if label.kind in ("deadline", "confirm") and (phrase := times.between(label.start, label.end)):
            yield phrase
    limits = [phrase for phrase in times.phrases if phrase.limit]
    asked = [phrase for phrase in limits if says("REPLYING", clauses.low[slice(*clauses.sentence(phrase.start))])]
    for phrase in (*asked, *(one for one in limits if one not in asked)):
        if _asks_for_an_answer(clauses, phrase.start):
            yield phrase


def _asks_for_an_answer(clauses: Clauses, at: int) -> bool:
    """Whether the sentence around a place, or else the one before it, asks for an answer."""
    start, end = clauses.sentence(at)
    sentence = clauses.low[start:end]
    if says("OURSELVES", clauses.low[start:at]) and not says("PLEASE", sentence):
        return False
    if says("ANSWERING", sentence):
        return not says("NO_ANSWER", sentence) or says("REPLYING", sentence)
    if says("NO_ANSWER", sentence) or not start:
        return False
    before = clauses.low[clauses.sentence(start - 1)[0] : start]
    return says("ANSWERING", before)


@cache
def _back() -> re.Pattern[str]:
    """H-1; sehari sebelum interview; 2 (dua) hari sebelumnya; one day before the interview."""
    return re.compile(
        r"(?<!\w)h ?- ?(?P<h>[1-7])(?!\d)|"
        r"(?<!\w)(?P<count>\d{1,2}|se|satu|dua|tiga|one|an?|the|two|three)[ ]?(?:\([a-z]+\) )?"
        r"(?P<unit>hari|jam|days?|hours?|hrs) (?:kerja )?(?:sebelum|seblm|sblm|before|prior|in advance)(?:nya)?(?!\w)"
    )


def _eves(clauses: Clauses, labels: Sequence[Labelled]) -> Iterator[tuple[int, int, int, bool]]:
    """Where an answer is asked for so many days, or else hours, before the interview."""
    low = clauses.low
    for found in _back().finditer(low):
        start = found.start()
        labelled = any(one.kind in ("deadline", "confirm") and one.start <= start < one.end for one in labels)
        told = re.search(
            r"(?:tautan|link|undangan|url|dikirim|sent|"
            r"(?:akan|nanti)(?: kami)? (?:di ?)?(?:info|kabar)\w*)[^.\n]{0,24}$",
            low[clauses.sentence(start)[0] : start],
        )
        if labelled or (told is None and _asks_for_an_answer(clauses, start)):
            count = int(found["h"] or 0) or _COUNTS.get(found["count"]) or int(found["count"])
            hours = found["unit"] in ("jam", "hours", "hour", "hrs")
            yield start, found.end(), count, hours


def _eve(times: Times, reader: Reader, zone: str, day: date, start: int, end: int) -> Deadline:
    """A day before the interview, with the hour that is said next to it ("H-1 pukul 12.00")."""
    hour = next(
        (
            one
            for one in times.phrases
            if start <= one.start <= end + 20 and end < one.end and not times.has_day(end, one.end)
        ),
        None,
    )
    for slot in reader.read(hour) if hour else []:
        if slot.found.day is None and slot.found.start is not None:
            found = Found(day, slot.found.start, zone=slot.found.zone)
            return Deadline(moment(found, zone) or day, start, slot.end)
    return Deadline(day, start, end)


def _today(found: Found, reader: Reader) -> Found:
    """An hour alone ("balas sebelum jam 12") is that of today, if it is still to come."""
    today = replace(found, day=reader.now.date())
    instant = today.instant(reader.zone)
    return today if instant is not None and instant > reader.now else found


def _end_of_day(clauses: Clauses, reader: Reader) -> Deadline | None:
    """ "Confirm by EOD"."""
    found = pattern(r"(?<!\w)by (?:eod|cob|the end of (?:the )?day|end of day|close of business)(?!\w)").search(
        clauses.low
    )
    if found and _asks_for_an_answer(clauses, found.start()):
        return Deadline(reader.now.date(), *found.span())
    return None
