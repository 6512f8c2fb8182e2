"""The customer service window: 24 hours from the person's last message every form may be sent, after that only an
approved text. A few minutes before its end it counts as closed, for a message may be under way that long."""

from datetime import datetime, timedelta
from typing import Final

OPEN: Final = timedelta(hours=24)
MARGIN: Final = timedelta(minutes=5)


def is_open(heard_at: datetime | None, now: datetime) -> bool:
    """Whether free words may go. `heard_at`: when the person last wrote; None where that is not known."""
    return heard_at is None or now - heard_at < OPEN - MARGIN
