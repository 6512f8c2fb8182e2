"""Flood limits: a bucket a chat and one over all, refilled by the real (monotonic) time.

Telegram's guide values are one message a second in a chat with short bursts, 30 a second over all and 20 a minute
in a group; how long a burst may be is not published.
"""

import math
import time
from dataclasses import dataclass, field

from tests.servers.telegram.refusals import too_many


@dataclass(slots=True)
class _Bucket:
    rate: float
    room: float
    left: float
    at: float

    def wait(self, now: float) -> float:
        self.left = min(self.room, self.left + (now - self.at) * self.rate)
        self.at = now
        return 0.0 if self.left >= 1 else (1 - self.left) / self.rate


@dataclass(slots=True)
class Flood:
    """The limits, messages a second; `Flood.off()` lets everything through."""

    chat_rate: float = 1.0
    chat_burst: int = 30
    group_rate: float = 20 / 60
    group_burst: int = 20
    rate: float = 30.0
    burst: int = 30
    _buckets: dict[int, _Bucket] = field(default_factory=dict, repr=False)

    @classmethod
    def off(cls) -> "Flood":
        """No limits."""
        return cls(math.inf, 1, math.inf, 1, math.inf, 1)

    def spend(self, chat: int) -> None:
        """Takes a message from both buckets or raises the 429 with the seconds to wait."""
        if math.isinf(self.rate) and math.isinf(self.chat_rate):
            return
        now = time.monotonic()
        one = (self.group_rate, self.group_burst) if chat < 0 else (self.chat_rate, self.chat_burst)
        buckets = [self._bucket(chat, *one, now), self._bucket(0, self.rate, self.burst, now)]
        if wait := max(bucket.wait(now) for bucket in buckets):
            raise too_many(math.ceil(wait))
        for bucket in buckets:
            bucket.left -= 1

    def _bucket(self, key: int, rate: float, burst: int, now: float) -> _Bucket:
        if key not in self._buckets:
            self._buckets[key] = _Bucket(rate, burst, burst, now)
        return self._buckets[key]
