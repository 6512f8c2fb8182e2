"""The wall clock of everything that is kept or sent: read here, and handed to whoever needs the time. (The doctor
compares the machine's own with others'.)"""

from collections.abc import Callable
from datetime import UTC, datetime

Clock = Callable[[], datetime]
"""Now, aware, UTC."""


def wall_clock() -> datetime:
    """Now, aware, UTC."""
    return datetime.now(UTC)
