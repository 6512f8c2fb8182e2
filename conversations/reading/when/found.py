"""What a text says about time: one thing found, or several, or the reason why it must be asked back."""

from dataclasses import dataclass
from datetime import date, datetime, time
from typing import Literal

from conversations.reading.when.calendar import wall_time
from conversations.reading.when.pieces import Asked

Expect = Literal["moment", "slots", "any"]
"""One time; two or three; or whatever a free sentence may hold."""


@dataclass(frozen=True, slots=True)
class Found:
    """One time as far as it was said; what was not said is None."""

    day: date | None = None
    start: time | None = None
    end: time | None = None
    zone: str | None = None
    """IANA name, only where the text states it."""
    span: tuple[int, int] = (0, 0)
    """From the first to after the last character that says it."""
    part_of_day: str | None = None
    """pagi, siang, sore or malam, where no sure hour is given."""
    relative: bool = False
    """The day counts from the moment of writing (besok, Senin, tanggal 30): worthless in a text of unknown age."""

    def instant(self, default_zone: str) -> datetime | None:
        """The start as an aware datetime in the stated zone, else in `default_zone` (IANA). None unless day and hour
        are
        known and that hour exists there; where clocks are turned back, the first of the two."""
        if self.day is None or self.start is None:
            return None
        return wall_time(self.day, self.start, self.zone or default_zone)


@dataclass(frozen=True, slots=True)
class WhenReading:
    """`asked` None and `found` empty: the text says nothing about time. With `asked`, `found` holds what may be
    offered."""

    found: tuple[Found, ...] = ()
    asked: Asked | None = None
    excluded: tuple[Found, ...] = ()
    """What the text says is not meant, or cannot be: "ga bisa Senin, bukan Selasa"."""

    @property
    def sure(self) -> Found | None:
        """The one time that was understood beyond doubt; its day or its hour may be missing."""
        return self.found[0] if self.asked is None and len(self.found) == 1 else None
