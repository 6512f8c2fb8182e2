"""The calendar's side: which day, hour and instant the pieces mean, counted from now. What is not sure is a trouble.

Weeks run from Monday to Sunday. A day without its year is the next such day; a bare hour is the one in office hours.
"""

from collections.abc import Sequence
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from conversations.reading.when.pieces import (
    PAST,
    UNCLEAR,
    VAGUE,
    Ahead,
    Clock,
    Date,
    DayOfMonth,
    DayPiece,
    NthWeekday,
    Part,
    Trouble,
    Week,
    Weekday,
)

IMPOSSIBLE = Trouble("impossible")
CLASH = Trouble("clash")
TOO_FAR = Trouble("too_far")

FARTHEST = timedelta(days=731)
"""Two years: nobody sets an interview further off."""

NEXT_YEAR = timedelta(days=270)
"""A day without its year that comes only after so long has rather just passed."""

OFFICE = Part("office", 7, 18)
"""Where a bare hour belongs: one to six are afternoon, seven to twelve as they stand."""

_PARTS = (Part("pagi", 0, 10), Part("siang", 11, 14), Part("sore", 15, 17), Part("malam", 18, 23))

_NEAR = 4
"""Hours between two times that share the part of the day named with one of them."""

EVENING = 17
"""From this hour on, a weekday that is today means the next one."""


def day_of(pieces: Sequence[DayPiece], now: datetime, clock: time | None = None) -> date | Trouble:
    """The one day that all pieces agree on. `now` is aware, in the writer's zone; `clock` the hour said with it, if
    any.

    A weekday and a week check a date, and together or alone they make one.
    """
    today = now.date()
    weekdays = [piece for piece in pieces if isinstance(piece, Weekday)]
    weeks = [piece.week for piece in pieces if isinstance(piece, Week)]
    weeks += [piece.week for piece in weekdays if piece.week is not None]
    days: list[date] = []
    for piece in pieces:
        match piece:
            case Weekday() | Week():
                continue
            case Ahead(weeks=count) if count and weekdays:
                weeks.append(count)
                continue
        day = _day(piece, today)
        if isinstance(day, Trouble):
            return day
        days.append(day)
    if not days and not weekdays:
        return PAST if weeks and weeks[0] < 0 else VAGUE
    if not days:
        days.append(_next_weekday(weekdays[0], weeks[0] if weeks else None, now, clock))
    day, *others = days
    dated = bool(weekdays) and any(isinstance(piece, Date) for piece in pieces)
    agreed = (
        all(other == day for other in others)
        and all(piece.weekday == day.weekday() for piece in weekdays)
        and (dated or all(week == _week(day, today) for week in weeks))  # "Senin depan, 30 November" needs no count
    )
    if not agreed:
        return CLASH
    if day < today:
        return PAST
    return TOO_FAR if day - today > FARTHEST else day


def _day(piece: DayPiece, today: date) -> date | Trouble:
    match piece:
        case Date(day, month, int(year)):
            return _date(year, month, day)
        case Date(day, month, None, int(years)):
            return _date(today.year + years, month, day)
        case Date(day, month):
            return _next_date(day, month, today)
        case DayOfMonth(day, None):
            return _next_day_of_month(day, today)
        case DayOfMonth(day, int(months)):
            first = _months_ahead(today, months)
            return _date(first.year, first.month, day)
        case NthWeekday(nth, weekday, None, months):
            first = _months_ahead(today, months)
            return _nth_weekday(first, nth, weekday)
        case NthWeekday(nth, weekday, int(month), _):
            day_there = _nth_weekday(date(today.year, month, 1), nth, weekday)
            if isinstance(day_there, date) and day_there < today:
                return _nth_weekday(date(today.year + 1, month, 1), nth, weekday)
            return day_there
        case Ahead(days, weeks, months, _):
            return _ahead(today, days + 7 * weeks, months)
    return UNCLEAR


def _date(year: int, month: int, day: int) -> date | Trouble:
    try:
        return date(year, month, day)
    except ValueError:
        return IMPOSSIBLE


def _next_date(day: int, month: int, today: date) -> date | Trouble:
    """The next such day, if it is near enough to be meant without its year."""
    found = _date(today.year, month, day)
    if not isinstance(found, date) or found < today:
        found = _date(today.year + 1, month, day)
    return PAST if isinstance(found, date) and found - today > NEXT_YEAR else found


def _next_day_of_month(day: int, today: date) -> date | Trouble:
    """In this month, or in the next; a 31st is never moved on to a month that has one."""
    if day >= today.day:
        return _date(today.year, today.month, day)
    first = _months_ahead(today, 1)
    return _date(first.year, first.month, day)


def _months_ahead(today: date, months: int) -> date:
    """The first day of the month so far ahead."""
    years, month = divmod(today.month - 1 + months, 12)
    return date(today.year + years, month + 1, 1)


def _ahead(today: date, days: int, months: int) -> date | Trouble:
    if days > 800 or months > 26:
        return TOO_FAR
    if not months:
        return today + timedelta(days=days)
    last = _months_ahead(today, months + 1) - timedelta(days=1)
    return last.replace(day=min(today.day, last.day))


def _nth_weekday(first: date, nth: int, weekday: int) -> date | Trouble:
    day = first + timedelta(days=(weekday - first.weekday()) % 7 + 7 * (nth - 1))
    return day if day.month == first.month else IMPOSSIBLE


def _next_weekday(piece: Weekday, week: int | None, now: datetime, clock: time | None) -> date:
    today = now.date()
    if week is not None:
        return today + timedelta(days=piece.weekday - today.weekday() + 7 * week)
    ahead = (piece.weekday - today.weekday()) % 7
    if ahead == 0 and (now.time() >= clock if clock else now.hour >= EVENING):
        ahead = 7
    return today + timedelta(days=ahead)


def only_today_s_weekday(pieces: Sequence[DayPiece], now: datetime) -> bool:
    """Whether only today's own weekday was said, early in the day: today, or this day next week?"""
    return (
        all(isinstance(piece, Weekday) and piece.week is None for piece in pieces)
        and all(isinstance(piece, Weekday) and piece.weekday == now.weekday() for piece in pieces)
        and now.hour < EVENING
    )


def _week(day: date, today: date) -> int:
    """In how many weeks from the present one the day lies."""
    return ((day - timedelta(days=day.weekday())) - (today - timedelta(days=today.weekday()))).days // 7


def fits_number(weekday: int, number: int, today: date) -> bool:
    """Whether the coming weeks hold such a weekday with that number: "Rabu 2" may be a day or an hour."""
    ahead = (weekday - today.weekday()) % 7
    return any((today + timedelta(days=ahead + 7 * week)).day == number for week in range(5))


def hour_of(clock: Clock, part: Part | None, *, formal: bool = False) -> time | Trouble:
    """The hour meant: in `part` of the day if one was said, else in office hours. `formal`: said with full date and
    zone,
    so that two digits are a 24-hour clock even in the night."""
    hour, minute = clock.hour, clock.minute
    if hour > 24 or not -60 < minute < 60 or (hour == 24 and minute > 0):
        return IMPOSSIBLE
    if part is not None:
        hours = [
            there for there in (hour, hour + 12) if part.first <= there <= part.last and (there == hour or hour <= 12)
        ]
        if len(hours) != 1:
            return UNCLEAR
        hour = hours[0]
    elif clock.exact:
        if hour < 6 and not formal:
            return UNCLEAR
    elif hour < OFFICE.first:
        hour += 12
        if hour == 12:
            return UNCLEAR  # midnight: of which day?
    if hour == 24:
        return UNCLEAR
    minutes = 60 * hour + minute
    if part is None and minute < 0 and minutes < 60 * OFFICE.first:
        return UNCLEAR  # setengah 7: in the morning or in the evening?
    return time(minutes // 60, minutes % 60)


def part_around(clock: Clock) -> Part | None:
    """The part of the day that holds an hour which is only a limit ("setelah jam 3")."""
    hour = hour_of(clock, clock.part)
    if isinstance(hour, Trouble):
        return None
    return next(part for part in _PARTS if hour.hour <= part.last)


def in_common(first: Clock, second: Clock) -> tuple[Clock, Clock]:
    """Two hours of which only one names the part of the day, with that part for both where they lie near each other:
    "7 atau 8 malam", "9-11am", but not "11-1pm"."""
    part = first.part or second.part
    if part is None or (first.part and second.part):
        return first, second
    one, other = first._replace(part=part), second._replace(part=part)
    start, end = hour_of(one, part), hour_of(other, part)
    if isinstance(start, time) and isinstance(end, time) and 0 <= end.hour - start.hour <= _NEAR:
        return one, other
    return first, second


def wall_time(day: date, clock: time, zone: str) -> datetime | None:
    """The aware instant of a wall time in an IANA zone; None where clocks are put forward over it."""
    there = datetime.combine(day, clock, tzinfo=ZoneInfo(zone))
    again = there.astimezone(UTC).astimezone(there.tzinfo)
    return there if again.time() == clock else None
