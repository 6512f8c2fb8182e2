"""Day, hour and zone of an interview. One typed text may answer all three; whatever is unsure is asked again."""

import re
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from conversations.answers import Context, Look, Problem, Reading, Understood
from conversations.person import Value
from conversations.reading.ago import read_ago
from conversations.reading.when import Found, read_when
from conversations.reading.zones import read_zone

CALENDAR = "calendar"
MONTH = "month:"
LIKELY_DAYS = 5
FARTHEST = timedelta(days=365)
"""An interview further off than a year is rather a slip; it is asked again."""

HOURS = ("09:00", "10:00", "11:00", "13:00", "14:00", "15:00")
"""The hours most interviews begin at, within office hours (messages craft, section 3)."""


def moment(day: str, clock: str, zone: str) -> datetime:
    """The instant of a wall time in a zone; the first of two where clocks are turned back. All three as stored."""
    return datetime.combine(date.fromisoformat(day), time.fromisoformat(clock), tzinfo=ZoneInfo(zone))


@dataclass(frozen=True, slots=True)
class Day:
    """The day, with the hour and the zone where the text says them too."""

    missed: timedelta = timedelta(0)
    """How long past an interview may be: who cancels may have missed it already."""
    gone: bool = False
    """Whether the interview is over in any case: the days offered lead backwards."""

    def choices(self, context: Context) -> tuple[str, ...]:
        """The next working days, then the calendar; of an interview that is over, the last ones."""
        today = context.said_at.astimezone(context.here).date()
        if self.gone:
            return tuple(day.isoformat() for day in _last_days(today) if day.weekday() != 6)
        days = (today + timedelta(days=ahead) for ahead in range(LIKELY_DAYS + 2))
        likely = [day.isoformat() for day in days if day.weekday() != 6][:LIKELY_DAYS]
        return (*likely, CALENDAR)

    def press(self, choice: str, context: Context) -> Reading:
        """A day, a day with its hour, or another page of the calendar."""
        today = context.said_at.astimezone(context.here).date()
        if choice == CALENDAR:
            return _month(today.replace(day=1), today)
        if choice.startswith(MONTH):
            try:
                first = date.fromisoformat(choice.removeprefix(MONTH) + "-01")
            except ValueError:
                return Problem("not_a_choice")
            return _month(max(first, today.replace(day=1)), today)
        day, _, clock = choice.partition("T")
        try:
            values: dict[str, Value] = {"day": date.fromisoformat(day).isoformat()}
            if clock:
                values["clock"] = time.fromisoformat(clock).isoformat("minutes")
        except ValueError:
            return Problem("not_a_choice")
        problem = self.check(values["day"], context)
        return Problem(problem) if problem else Understood(values)

    def read(self, text: str, context: Context) -> Reading:
        """Whatever the text says of day, hour and zone."""
        return _read(text, context, self.missed, gone=self.gone)

    def check(self, value: Value, context: Context) -> str | None:
        """Not before today, not more than a year ahead."""
        if not isinstance(value, str):
            return "when_unclear"
        today = context.said_at.astimezone(context.here).date()
        day = date.fromisoformat(value)
        earliest = today - self.missed - timedelta(days=int(context.answers.get("zone") is not None))
        if day < earliest:
            return "when_past"
        return "when_too_far" if day - today > FARTHEST else None

    def samples(self) -> tuple[str, ...]:
        """Common forms."""
        return ("besok jam 10", "1/12", "Selasa depan", "Tuesday 1 December at 10:00")


@dataclass(frozen=True, slots=True)
class Clock:
    """The hour, with the day where the text corrects it."""

    missed: timedelta = timedelta(0)
    """As in `Day`."""

    def choices(self, context: Context) -> tuple[str, ...]:
        """The usual hours that have not passed."""
        return tuple(hour for hour in HOURS if self.check(hour, context) is None)

    def press(self, choice: str, context: Context) -> Reading:
        """The hour itself, or the day that was meant where a typed text named several."""
        if "-" in choice:
            return Day(self.missed).press(choice, context)
        try:
            clock = time.fromisoformat(choice).isoformat("minutes")
        except ValueError:
            return Problem("not_a_choice")
        problem = self.check(clock, context)
        return Problem(problem) if problem else Understood({"clock": clock})

    def read(self, text: str, context: Context) -> Reading:
        """The hour, and the day and zone where the text says them."""
        bare = _BARE.fullmatch(text)
        if bare and int(bare[1]) <= _AFTERNOON:  # "3" is no part of a date here: 15.00 or 03.00
            likely = (f"{int(bare[1]) + 12:02}:00", f"{int(bare[1]):02}:00")
            return Problem("when_several", tuple(hour for hour in likely if self.check(hour, context) is None))
        reading = _read(f"jam {bare[1]}" if bare else text, context, self.missed)
        if isinstance(reading, Problem) and reading.code == "when_vague":
            return Problem("clock_vague")
        if isinstance(reading, Understood) and "clock" in reading.values and "day" not in reading.values:
            problem = self.check(reading.values["clock"], context)
            return Problem(problem) if problem else reading
        return reading

    def check(self, value: Value, context: Context) -> str | None:
        """Not an hour that has passed on the day in question."""
        day, zone = context.answers.get("day"), context.answers.get("zone") or context.zone
        if not isinstance(value, str):
            return "when_unclear"
        if isinstance(day, str) and isinstance(zone, str) and moment(day, value, zone) < context.said_at - self.missed:
            return "when_past"
        return None

    def samples(self) -> tuple[str, ...]:
        """Common forms."""
        return ("jam 10", "14.30", "setengah 3 sore", "10:00")


@dataclass(frozen=True, slots=True)
class Zone:
    """The zone of the interview: Indonesia's three as buttons, any other by its city."""

    def choices(self, context: Context) -> tuple[str, ...]:
        """WIB, WITA, WIT, and another one."""
        return ("Asia/Jakarta", "Asia/Makassar", "Asia/Jayapura", "other")

    def press(self, choice: str, context: Context) -> Reading:
        """The zone itself; `other` asks for the city."""
        if choice == "other":
            return Problem("zone_in_words")
        return Problem("not_a_choice") if self.check(choice, context) else Understood({"zone": choice})

    def read(self, text: str, context: Context) -> Reading:
        """WIB, a city, an IANA name or an offset."""
        zone = read_zone(text)
        return Understood({"zone": zone}) if zone else Problem("zone_unknown")

    def check(self, value: Value, context: Context) -> str | None:
        """Only zones that exist."""
        return None if isinstance(value, str) and read_zone(value) == value else "zone_unknown"

    def samples(self) -> tuple[str, ...]:
        """Common forms."""
        return ("WIB", "wita", "Singapore", "Asia/Tokyo")


_BARE = re.compile(r"\W*(\d{1,2})\W*")
"""A number alone: where an hour is asked, it is one."""

_AFTERNOON = 6
"""Up to this a bare hour is rather one of the afternoon, but may be meant as it stands."""


def said(found: Found) -> dict[str, Value]:
    """What one reading says, as answers."""
    values: dict[str, Value] = {}
    if found.day is not None:
        values["day"] = found.day.isoformat()
    if found.start is not None:
        values["clock"] = found.start.isoformat("minutes")
    if found.zone is not None:
        values["zone"] = found.zone
    return values


_EITHER = frozenset({"several", "clash", "unclear"})
"""Why a time is asked back while what was probably meant can be offered."""


def _read(text: str, context: Context, missed: timedelta, *, gone: bool = False) -> Reading:
    if missed and (passed := _past_day(text, context)) is not None:
        problem = Day(missed).check(passed.values["day"], context)
        return Problem(problem) if problem else passed
    reading = read_when(text, context.said_at, context.zone, languages=("id", "en"))
    if reading.asked in _EITHER:
        choices = tuple(_choice(found) for found in reading.found if found.day is not None)
        return Problem(f"when_{reading.asked}", choices)
    if reading.asked == "past" and missed and not reading.found:
        today = context.said_at.astimezone(context.here).date()
        earlier = read_when(text, context.said_at - min(missed, LATELY), context.zone, languages=("id", "en")).sure
        if gone and earlier is not None and earlier.day is not None and earlier.day <= today and not earlier.relative:
            return Understood(said(earlier))
        offered = _last_days(today)[: missed.days]
        return Problem("when_missed", tuple(day.isoformat() for day in offered))
    over = reading.asked == "past" and missed and len(reading.found) == 1
    if (reading.asked is not None and not over) or not reading.found:
        return Problem(f"when_{reading.asked or 'unclear'}")
    values = said(reading.found[0])
    day = values.get("day")
    problem = Day(missed).check(day, context) if day is not None else None
    if problem is None and "clock" in values and day is not None:
        zone = values.get("zone") or context.answers.get("zone") or context.zone
        if moment(str(day), str(values["clock"]), str(zone)) < context.said_at - missed:
            problem = "when_past"
    return Problem(problem) if problem else Understood(values)


LATELY = timedelta(days=14)
"""How far back a date without its year is looked for."""


def _last_days(today: date) -> tuple[date, ...]:
    return tuple(today - timedelta(days=ago) for ago in range(LIKELY_DAYS + 1))


def _past_day(text: str, context: Context) -> Understood | None:
    """A day that has passed, with the hour beside it; None where the text says none in such words."""
    today = context.said_at.astimezone(context.here).date()
    ago = read_ago(text, today)
    if ago is None:
        return None
    days, rest = ago
    values: dict[str, Value] = {"day": (today - timedelta(days=days)).isoformat()}
    if any(character.isdigit() for character in rest):
        clock = read_when(rest, context.said_at, context.zone, languages=("id", "en"))
        if len(clock.found) == 1 and clock.found[0].start is not None and clock.asked in (None, "past"):
            values["clock"] = clock.found[0].start.isoformat("minutes")
    return Understood(values)


def _choice(found: Found) -> str:
    day = found.day.isoformat() if found.day else ""
    return f"{day}T{found.start.isoformat('minutes')}" if found.start else day


def _month(first: date, today: date) -> Look:
    after = (first + timedelta(days=32)).replace(day=1)
    days = (first + timedelta(days=ahead) for ahead in range((after - first).days))
    choices = [day.isoformat() for day in days if day >= today]
    before = (first - timedelta(days=1)).replace(day=1)
    if before >= today.replace(day=1):
        choices.insert(0, f"{MONTH}{before:%Y-%m}")
    if after <= today + FARTHEST:
        choices.append(f"{MONTH}{after:%Y-%m}")
    return Look("month", tuple(choices))
