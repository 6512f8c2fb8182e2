"""Whether another time that somebody proposes makes sense (messages craft, section 6)."""

from datetime import UTC, datetime, timedelta
from typing import Final, Literal

Finding = Literal["past", "same", "sunday", "night", "soon"]

SENSELESS: Final[frozenset[Finding]] = frozenset({"past", "same"})
"""A time that cannot be meant; the others are unusual and only pointed out."""

OPENS: Final = 7
CLOSES: Final = 20
"""Hours between which an interview can be asked for."""

SUNDAY: Final = 6
AT_LEAST: Final = timedelta(hours=24)
"""A recruiter needs this long to arrange another time (principle P1)."""


def sense(slot: datetime, interview: datetime | None, now: datetime) -> tuple[Finding, ...]:
    """What is odd about `slot`; all times aware, `interview` being the time it would replace."""
    left = slot.astimezone(UTC) - now.astimezone(UTC)
    if left <= timedelta(0):
        return ("past",)
    if interview is not None and slot.astimezone(UTC) == interview.astimezone(UTC):
        return ("same",)
    odd: dict[Finding, bool] = {
        "sunday": slot.weekday() == SUNDAY,
        "night": not OPENS <= slot.hour < CLOSES,
        "soon": left < AT_LEAST,
    }
    return tuple(finding for finding, holds in odd.items() if holds)
