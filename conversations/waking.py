"""When a person may be reminded: the waking hours of their own zone, which may span midnight.

A setting that leaves no waking hour switches quiet hours off; it never stops reminders.
"""

import re
from dataclasses import dataclass
from datetime import UTC, datetime, time, timedelta
from typing import Final
from zoneinfo import ZoneInfo

from conversations.person import Settings

LAST_CALL: Final = timedelta(minutes=30)
"""How long before the end of the waking hours a reminder comes that would have come in the night."""

EVENING: Final = 19
MORNING: Final = 8
"""The hour of a morning where there are no quiet hours."""


@dataclass(frozen=True, slots=True)
class Waking:
    """Waking hours: from the hour `wakes` to the hour `sleeps`, in `zone` (IANA name)."""

    zone: str
    wakes: int
    sleeps: int

    @property
    def always(self) -> bool:
        """Whether there are no quiet hours."""
        return not (0 <= self.wakes < 24 and 0 <= self.sleeps < 24) or self.wakes == self.sleeps

    def holds(self, at: datetime) -> bool:
        """Whether the person may be woken at this (aware) instant."""
        return self.always or self._open(self._local(at).hour)

    def before(self, at: datetime) -> datetime:
        """`at`, or shortly before the end of the waking hours that came before it. Aware UTC out."""
        if self.holds(at):
            return at.astimezone(UTC)
        local = self._local(at)
        end = datetime.combine(local.date(), time(self.sleeps), tzinfo=local.tzinfo)
        if end > local:
            end = datetime.combine(local.date() - timedelta(days=1), time(self.sleeps), tzinfo=local.tzinfo)
        return _first_of(end.astimezone(UTC) - LAST_CALL, at)

    def after(self, at: datetime) -> datetime:
        """`at`, or the beginning of the waking hours that come after it. Aware UTC out."""
        return at.astimezone(UTC) if self.holds(at) else self._next(at, self.wakes)

    def next_morning(self, now: datetime) -> datetime:
        """The next morning, an hour after the person may be woken, for which there is still time to prepare."""
        if self.always:
            return self._next(now, MORNING)
        hour = (self.wakes + 1) % 24
        return self._next(now, hour if self._open(hour) else self.wakes)

    def evening(self, now: datetime) -> datetime:
        """Today at 19.00, or tomorrow where that has passed."""
        return self._next(now, EVENING)

    def _local(self, at: datetime) -> datetime:
        return at.astimezone(ZoneInfo(self.zone))

    def _open(self, hour: int) -> bool:
        if self.wakes < self.sleeps:
            return self.wakes <= hour < self.sleeps
        return hour >= self.wakes or hour < self.sleeps

    def _next(self, now: datetime, hour: int) -> datetime:
        local = self._local(now)
        at = datetime.combine(local.date(), time(hour), tzinfo=local.tzinfo).astimezone(UTC)
        if at > now:
            return at
        return datetime.combine(local.date() + timedelta(days=1), time(hour), tzinfo=local.tzinfo).astimezone(UTC)


def _first_of(one: datetime, other: datetime) -> datetime:
    return min(one, other.astimezone(UTC))


def waking_of(settings: Settings, zone: str) -> Waking:
    """The waking hours a person chose, in `zone`."""
    return Waking(zone, settings.wakes, settings.sleeps)


_HOURS: Final = re.compile(
    r"(?:jam|pukul|dari|from|antara|between)?\s*(\d{1,2})(?:[.:](\d{2}))?\s*(?:-|–|—|sampai|sampe|s/d|sd|ke|to|until|and|dan)"
    r"\s*(?:jam|pukul)?\s*(\d{1,2})(?:[.:](\d{2}))?"
)


def read_hours(text: str) -> tuple[int, int] | None:
    """Waking hours as people write them: "06-22", "jam 6 sampai 22", "14.00–02.00"; None where it says none.

    Hours are whole: one that begins or ends at another minute is narrowed to those within it.
    """
    match = _HOURS.fullmatch(" ".join(text.casefold().split()).strip(" .!"))
    if match is None:
        return None
    wakes, late, sleeps, _ = (int(part or 0) for part in match.groups())
    if wakes > 24 or sleeps > 24 or late > 59 or int(match[4] or 0) > 59:
        return None
    return ((wakes + (late > 0)) % 24, sleeps % 24)
