"""What the words of a phrase can say about time, before any calendar is asked: a day, a week, an hour, a zone, a joint.

Named tuples, because a dozen dataclasses would take longer to build than a phrase takes to read a hundred times.
"""

from enum import Enum, auto
from typing import Literal, NamedTuple


class Part(NamedTuple):
    """A part of the day and the hours (inclusive, 0-23) that people count to it."""

    name: str
    first: int
    last: int


class Date(NamedTuple):
    """A day of a month, as written: it need not exist. `years` from the present one, where the text counts them."""

    day: int
    month: int
    year: int | None = None
    years: int | None = None


class DayOfMonth(NamedTuple):
    """Only the number of the day; `months` from the present month where the text says which."""

    day: int
    months: int | None = None


class Weekday(NamedTuple):
    """Monday is 0; `week` counts Monday-to-Sunday weeks from the present one, None is the nearest such day to come."""

    weekday: int
    week: int | None = None
    part: Part | None = None


class NthWeekday(NamedTuple):
    """The `nth` such weekday of a month: of `month` (1-12), or of the month that is `months` from the present one."""

    nth: int
    weekday: int
    month: int | None = None
    months: int = 0


class Ahead(NamedTuple):
    """So many days, weeks or months from today."""

    days: int = 0
    weeks: int = 0
    months: int = 0
    part: Part | None = None


class Later(NamedTuple):
    """So long from this very minute."""

    hours: int = 0
    minutes: int = 0


class Week(NamedTuple):
    """A whole week, counted from the present one: too vague alone, but it places a weekday."""

    week: int


class Clock(NamedTuple):
    """An hour as said, with minutes after it (before it, if negative), and the end of the range, if it begins one.

    `exact`: the hour has a leading zero, as on a 24-hour clock.
    """

    hour: int
    minute: int = 0
    part: Part | None = None
    exact: bool = False
    end: "Clock | None" = None


class Zone(NamedTuple):
    """A zone by its IANA name; None where several go by the name that was said (IST, CST): `likely` among them, and
    the minutes by which it is `ahead` of UTC, if it was named by those."""

    name: str | None
    likely: tuple[str, ...] = ()
    ahead: int | None = None


class Number(NamedTuple):
    """A bare figure: what stands beside it may tell what it is."""

    value: int


Asked = Literal["past", "impossible", "clash", "vague", "negated", "several", "unclear", "too_far"]
"""Why it must be asked back: gone by; no such day or hour; weekday against date; too wide; only excluded;
more than one; readable in two ways; more than two years ahead."""


class Trouble(NamedTuple):
    """Said, but of no use as a time; the code tells the kind of question to ask."""

    code: Asked


class Sign(Enum):
    """What joins, excludes or parts the pieces."""

    OR = auto()
    AND = auto()
    TO = auto()
    UNTIL = auto()
    DASH = auto()
    FROM = auto()
    LIMIT = auto()
    EXCEPT = auto()
    CANNOT = auto()
    COMMA = auto()
    BUT = auto()
    STOP = auto()
    NOISE = auto()


PAST = Trouble("past")
VAGUE = Trouble("vague")
UNCLEAR = Trouble("unclear")

DayPiece = Date | DayOfMonth | Weekday | NthWeekday | Ahead | Later | Week
Piece = DayPiece | Part | Clock | Zone | Number | Trouble | Sign


def written(clock: tuple[int, int, bool], part: Part | None = None) -> Clock:
    """A clock written in figures: 10.30, 08:00, 1430."""
    hour, minute, exact = clock
    return Clock(hour, minute, part, exact)


def written_range(clock: tuple[int, int, bool], end: tuple[int, int, bool]) -> Clock:
    """A range of clocks written without a point: 0900-1000."""
    return Clock(*clock[:2], None, clock[2], Clock(*end[:2], None, end[2]))


def today_at(part: Part | None = None, hour: int = 0, clock: tuple[int, int, bool] | None = None) -> list[Piece]:
    """An hour of today: "jam 7 malam ini", "jam 4 nanti"."""
    return [Ahead(), written(clock, part) if clock else Clock(hour, 0, part)]


def half_today(hour: int, part: Part) -> list[Piece]:
    """Half an hour before, today: "setengah delapan malam nanti"."""
    return [Ahead(), half_to(hour, part)]


def half_to(hour: int, part: Part | None = None) -> Clock:
    """Half an hour before: "setengah tiga"."""
    return Clock(hour, -30, part)


def half_past(hour: int, part: Part | None = None) -> Clock:
    """Half an hour after: "half past two"."""
    return Clock(hour, 30, part)


def quarter_to(hour: int, part: Part | None = None) -> Clock:
    """A quarter of an hour before: "jam 10 kurang seperempat"."""
    return Clock(hour, -15, part)


def quarter_past(hour: int, part: Part | None = None) -> Clock:
    """A quarter of an hour after: "quarter past nine"."""
    return Clock(hour, 15, part)


def minutes_to(minute: int, hour: int, part: Part | None = None) -> Clock:
    """So many minutes before: "ten to three"."""
    return Clock(hour, -minute, part)


def itself(it: Piece) -> Piece:
    """A piece that is complete in one token."""
    return it


def eve_of(weekday: int, part: Part) -> Weekday:
    """The evening before a day is named after that day: "malam Minggu" is Saturday."""
    return Weekday((weekday - 1) % 7, None, part)
