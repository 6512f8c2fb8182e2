"""How long to wait in trouble: as long as it is old, between a shortest and a longest, never in step with others."""

import random
import time
from collections.abc import Callable


class Outage:
    """One trouble, from its first failure until `over`. It grows with time, not with the number of failures:
    a thousand chats that fail in the same second are still one young outage."""

    def __init__(
        self, *, shortest: float = 1.0, longest: float = 30.0, monotonic: Callable[[], float] = time.monotonic
    ) -> None:
        self._shortest = shortest
        self._longest = longest
        self._monotonic = monotonic
        self._since: float | None = None

    def wait(self) -> float:
        """Seconds until the next attempt: doubling from `shortest` to `longest`, give or take a fifth, never above."""
        now = self._monotonic()
        if self._since is None:
            self._since = now
        grown = max(self._shortest, now - self._since)
        return min(self._longest, grown * random.uniform(0.8, 1.2))

    def over(self) -> None:
        """It works again."""
        self._since = None
