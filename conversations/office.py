"""When an office reads what is sent to it: not on weekends, and in Indonesia not on holidays and collective leave.

Which days are holidays is handed in (`Book.days_off`), like everything that comes from outside.
"""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from typing import Final
from zoneinfo import ZoneInfo

OPENS: Final = time(9)
CLOSES: Final = time(17)

INDONESIAN: Final = frozenset(
    {"Asia/Jakarta", "Asia/Pontianak", "Asia/Makassar", "Asia/Ujung_Pandang", "Asia/Jayapura"}
)
"""Zones whose offices keep Indonesia's holidays; elsewhere only weekends are known."""

LONGEST: Final = 30
"""Days that are looked ahead or back; no office is closed for longer."""


@dataclass(frozen=True, slots=True)
class DayOff:
    """A holiday, or a day of collective leave (cuti bersama), by its names in each language."""

    names: Mapping[str, str]
    joint: bool = False
    estimated: bool = False
    """Whether its date follows the moon and is not settled yet: "kemungkinan libur"."""


DaysOff = Callable[[date], DayOff | None]
"""The holiday on a day in Indonesia, or None."""


def no_days_off(day: date) -> DayOff | None:
    """Where no calendar is at hand: only weekends count."""
    return None


@dataclass(frozen=True, slots=True)
class Closure:
    """Days on which nobody reads: from `begins` until the office is open again on `reopens`."""

    begins: date
    reopens: date
    days: tuple[tuple[date, DayOff], ...]
    """The holidays among them."""
    today: bool
    """Whether today is one of them."""


@dataclass(frozen=True, slots=True)
class Office:
    """The recruiter's office, in `zone` (IANA name)."""

    zone: str
    days_off: DaysOff

    def day_off(self, day: date) -> DayOff | None:
        """The holiday on this day, where the office keeps it."""
        return self.days_off(day) if self.zone in INDONESIAN else None

    def works(self, day: date) -> bool:
        """Whether anybody is there."""
        return day.weekday() < 5 and self.day_off(day) is None

    def on_a_working_day(self, at: datetime) -> datetime:
        """`at`, or the same hour of the last working day before it, where nobody works that day. Aware UTC out."""
        local = at.astimezone(ZoneInfo(self.zone))
        day = next((day for day in _days(local.date(), -1) if self.works(day)), local.date())
        if day == local.date():
            return at.astimezone(UTC)
        return datetime.combine(day, local.time(), tzinfo=local.tzinfo).astimezone(UTC)

    def a_working_day_later(self, at: datetime) -> datetime:
        """When one whole working day has gone by since `at`; what comes in after hours is read when the office opens.
        Aware UTC out."""
        local = at.astimezone(ZoneInfo(self.zone))
        day, clock = local.date(), max(local.time(), OPENS)
        if clock >= CLOSES or not self.works(day):
            day, clock = self._next_working(day), OPENS
        return datetime.combine(self._next_working(day), clock, tzinfo=local.tzinfo).astimezone(UTC)

    def end_of(self, day: date) -> datetime:
        """When the office closes on `day`. Aware UTC out."""
        return datetime.combine(day, CLOSES, tzinfo=ZoneInfo(self.zone)).astimezone(UTC)

    def closure(self, now: datetime) -> Closure | None:
        """The days off that begin today or tomorrow; None where tomorrow is worked."""
        today = now.astimezone(ZoneInfo(self.zone)).date()
        begins = today if not self.works(today) else today + timedelta(days=1)
        if self.works(begins):
            return None
        reopens = self._next_working(begins)
        stretch = (begins + timedelta(days=number) for number in range((reopens - begins).days))
        days = tuple((day, off) for day in stretch if (off := self.day_off(day)) is not None)
        return Closure(begins, reopens, days, today=begins == today)

    def _next_working(self, day: date) -> date:
        return next((after for after in _days(day + timedelta(days=1), 1) if self.works(after)), day)


def _days(day: date, way: int) -> Iterator[date]:
    return (day + timedelta(days=way * number) for number in range(LONGEST))
