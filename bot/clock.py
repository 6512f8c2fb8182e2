"""The wall clock: read here alone, and handed to whoever needs the time."""

from collections.abc import Callable
from datetime import UTC, datetime

Clock = Callable[[], datetime]
"""Now, aware, UTC."""


def wall_clock() -> datetime:
    """Now, aware, UTC."""
    return datetime.now(UTC)
