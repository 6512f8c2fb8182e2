"""From mentions to a reading: each mention is put to the calendar, then the text is judged as a whole."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, datetime, time, timedelta
from typing import NamedTuple

from conversations.reading.when.calendar import CLASH, IMPOSSIBLE, day_of, fits_number, hour_of, only_today_s_weekday
from conversations.reading.when.found import Expect, Found, WhenReading
from conversations.reading.when.mentions import Mention, day_part
from conversations.reading.when.pieces import (
    PAST,
    UNCLEAR,
    VAGUE,
    Clock,
    Date,
    DayOfMonth,
    Later,
    Part,
    Sign,
    Trouble,
    Weekday,
    Zone,
)
from conversations.reading.when.tokens import Token

_BYGONE = (PAST, VAGUE)
"""Troubles that a sure time beside them makes harmless: "kemarin batal, besok jam 10 bisa"."""


class _Outcome(NamedTuple):
    """What one mention came to: `found` as far as it goes, even in trouble; `offers` what else it may have meant."""

    mention: Mention
    found: Found | None
    trouble: Trouble | None = None
    offers: tuple[Found, ...] = ()


def judge(
    mentions: Sequence[Mention], tokens: Sequence[Token], now: datetime, zone: str, expect: Expect
) -> WhenReading:
    """The reading of a text. `now` is aware and in the writer's `zone`; the mentions' spans count `tokens`."""
    outcomes = [_outcome(mention, tokens, now, zone) for mention in mentions]
    meant = [outcome for outcome in outcomes if not outcome.mention.negated]
    excluded = tuple(outcome.found for outcome in outcomes if outcome.found and outcome.mention.negated)
    if not meant:
        return WhenReading(excluded, "negated", excluded) if outcomes else WhenReading()
    sound = _distinct([outcome for outcome in meant if outcome.trouble is None])
    for outcome in meant:
        if outcome.trouble is None or (sound and (expect == "any" or _is_harmless(outcome, meant))):
            continue
        offers = outcome.offers or ((outcome.found,) if outcome.found else ())
        return WhenReading((*offers, *sound), outcome.trouble.code, excluded)
    if len(sound) > 1 and expect == "moment":
        return WhenReading(tuple(sound), "several", excluded)
    return WhenReading(tuple(sound), excluded=excluded)


def _is_harmless(outcome: _Outcome, outcomes: Sequence[_Outcome]) -> bool:
    """Whether it is beside the point of a sure time elsewhere; an option ("besok atau minggu depan") is not."""
    at = outcomes.index(outcome)
    options = [other.mention.joint is Sign.OR for other in outcomes[at : at + 2]]
    return outcome.trouble in _BYGONE and not any(options)


def _distinct(sound: Sequence[_Outcome]) -> list[Found]:
    """Each time once: the same day without its hour, or the same instant in another zone, says nothing new."""
    kept: list[Found] = []
    for _, found, _, _ in sound:
        if found is None or any(_repeats(found, other) for other in kept):
            continue
        kept = [other for other in kept if not _repeats(other, found)]
        kept.append(found)
    return kept


def _repeats(found: Found, other: Found) -> bool:
    if found.day == other.day and found.start in (None, other.start) and found.part_of_day in (None, other.part_of_day):
        return found.zone in (None, other.zone) or found.start is None
    if found.zone is None or other.zone is None:
        return False
    instant = found.instant(found.zone)
    return instant is not None and instant == other.instant(other.zone)


def _outcome(mention: Mention, tokens: Sequence[Token], now: datetime, zone: str) -> _Outcome:
    span = (tokens[mention.first].start, tokens[mention.last].end)
    if mention.trouble is not None:
        return _Outcome(mention, None, mention.trouble)
    if mention.zone is not None and mention.zone.name is None:
        return _in_some_zone(mention, mention.zone, tokens, now, zone)
    if any(isinstance(day, Later) for day in mention.days):
        return _later(mention, span, now)
    trouble = _settle_number(mention, now.date())
    if trouble is not None:
        return _Outcome(mention, None, trouble)
    part = day_part(mention)
    start = end = None
    if mention.clock is not None:
        hour = hour_of(mention.clock, mention.clock.part or part, formal=_is_formal(mention))
        if isinstance(hour, Trouble):
            return _Outcome(mention, None, hour)
        start, end = hour, _end(mention.clock.end, hour)
    else:
        part = mention.part or part
    found = Found(
        start=start,
        end=end,
        zone=mention.zone.name if mention.zone else None,
        span=span,
        part_of_day=part.name if part and start is None else None,
        relative=bool(mention.days) and not any(isinstance(day, Date) for day in mention.days),
    )
    if mention.days:
        return _on_its_day(mention, found, now, zone)
    return _Outcome(mention, found, None if start else VAGUE)


def _in_some_zone(mention: Mention, said: Zone, tokens: Sequence[Token], now: datetime, zone: str) -> _Outcome:
    """What it would be in the likely zones; it is sure in the one that is so far ahead on that day."""
    outcomes = []
    for name in said.likely:
        mention.zone = Zone(name)
        outcomes.append(_outcome(mention, tokens, now, zone))
    mention.zone = said
    for outcome in outcomes:
        if said.ahead is not None and outcome.found and _is_ahead(outcome.found, said.ahead):
            return outcome
    return _Outcome(mention, None, UNCLEAR, tuple(one.found for one in outcomes if one.found and one.found.start))


def _is_ahead(found: Found, minutes: int) -> bool:
    instant = found.instant("UTC")
    return instant is not None and instant.utcoffset() == timedelta(minutes=minutes)


def _on_its_day(mention: Mention, found: Found, now: datetime, zone: str) -> _Outcome:
    """Put the day to what was found, and see that the two make a time that is still to come."""
    day = day_of(mention.days, now, found.start)
    if isinstance(day, Trouble):
        return _Outcome(mention, None, day, _either_day(mention, found, now) if day is CLASH else ())
    found = replace(found, day=day)
    if found.start is None:
        if only_today_s_weekday(mention.days, now):
            return _Outcome(mention, None, UNCLEAR, (found, replace(found, day=day + timedelta(days=7))))
        return _Outcome(mention, found)
    instant = found.instant(zone)
    if instant is None:
        return _Outcome(mention, None, IMPOSSIBLE)
    return _Outcome(mention, found, PAST if instant < now else None)


def _either_day(mention: Mention, found: Found, now: datetime) -> tuple[Found, ...]:
    """Of a date and a weekday that disagree, both readings."""
    dates = [day for day in mention.days if not isinstance(day, Weekday)]
    weekdays = [day for day in mention.days if isinstance(day, Weekday)]
    days = (day_of(pieces, now, found.start) for pieces in (dates, weekdays) if pieces)
    return tuple(replace(found, day=day) for day in days if isinstance(day, date))


def _later(mention: Mention, span: tuple[int, int], now: datetime) -> _Outcome:
    """So long from now, to the minute."""
    later = next(day for day in mention.days if isinstance(day, Later))
    if later.hours > 72 or later.minutes > 999:
        return _Outcome(mention, None, UNCLEAR)
    then = now + timedelta(hours=later.hours, minutes=later.minutes)
    return _Outcome(mention, Found(then.date(), then.time().replace(second=0, microsecond=0), span=span, relative=True))


def _settle_number(mention: Mention, today: date) -> Trouble | None:
    """A figure after a weekday: the day of the month if an hour is said as well, the hour if it cannot be that day."""
    number = mention.number
    if number is None:
        return None
    weekday = next((day.weekday for day in mention.days if isinstance(day, Weekday)), None)
    if mention.clock is not None:
        mention.days = [*mention.days, DayOfMonth(number)]
    elif weekday is None or number <= 12:
        if weekday is not None and fits_number(weekday, number, today):
            return UNCLEAR
        mention.clock = Clock(number, 0, mention.part)
    else:
        mention.days = [*mention.days, DayOfMonth(number)]
    return None


def _is_formal(mention: Mention) -> bool:
    """Whether day, year and zone are all written out, as in a letter: there, two digits are a 24-hour clock."""
    return mention.zone is not None and any(isinstance(day, Date) and day.year is not None for day in mention.days)


def _end(end: Clock | None, start: time) -> time | None:
    """The end of a range: the first such hour after the start."""
    if end is None:
        return None
    hours = (hour_of(end, end.part), hour_of(end._replace(exact=False), None), hour_of(end, _ALL_DAY))
    return next((hour for hour in hours if isinstance(hour, time) and hour > start), None)


_ALL_DAY = Part("", 12, 23)
"""Where an end is looked for that office hours do not hold."""
