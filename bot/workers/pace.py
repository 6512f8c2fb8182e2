"""Reminders go out no faster than the platform likes; replies never wait behind them."""

import asyncio
from collections.abc import Callable
from contextlib import suppress

PER_SECOND = 25.0
"""Reminders a second for one account. Telegram's own figure is about 30 messages a second in all (Bot FAQ); the rest
is for replies."""


class Pace:
    """Hands out moments to send, evenly spaced; in the order they were asked for."""

    def __init__(self, now: Callable[[], float], per_second: float = PER_SECOND) -> None:
        """`now`: monotonic seconds."""
        self._now = now
        self._gap = 1.0 / per_second
        self._next = 0.0

    async def turn(self, hurry: asyncio.Event) -> None:
        """Wait for the next moment, or until `hurry` is set."""
        start = max(self._now(), self._next)
        self._next = start + self._gap
        delay = start - self._now()
        if delay > 0:
            with suppress(TimeoutError):
                async with asyncio.timeout(delay):
                    await hurry.wait()
