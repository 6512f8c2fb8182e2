"""Everything that happens, in order: the log a checker judges by, and the only thing anybody waits on."""

import asyncio
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from typing import TypeVar

from tests.servers.telegram.refusals import Json

Found = TypeVar("Found")


class Clock:
    """The server's time: the real one, shifted or stopped. Waiting itself always takes real time."""

    def __init__(self) -> None:
        self._shift = 0.0
        self._stopped: float | None = None

    def now(self) -> float:
        """Seconds since 1970."""
        return (time.time() if self._stopped is None else self._stopped) + self._shift

    def moment(self) -> datetime:
        """Now, in UTC."""
        return datetime.fromtimestamp(self.now(), UTC)

    def advance(self, by: timedelta) -> None:
        """Moves the time on (or back)."""
        self._shift += by.total_seconds()

    def stop(self, at: datetime) -> None:
        """From here on the time stands still, at an aware moment, and moves only by `advance`."""
        self._stopped, self._shift = at.timestamp(), 0.0

    def run(self) -> None:
        """Back to the real time."""
        self._stopped, self._shift = None, 0.0


@dataclass(frozen=True, slots=True)
class Entry:
    """One thing that happened.

    kind: "queued" | "delivered" | "confirmed" | "expired" | "dropped" (updates), "sent" | "edited" | "deleted" |
    "answered" | "action" (what a person notices), "call" (a request and its outcome), "webhook" (a failed delivery).
    """

    seq: int
    at: float
    kind: str
    chat: int | None
    detail: Json = field(default_factory=dict)

    def json(self) -> Json:
        """The entry as the control interface shows it."""
        return {"seq": self.seq, "at": self.at, "kind": self.kind, "chat": self.chat, **self.detail}


class Journal:
    """The entries; adding one wakes everybody who waits."""

    def __init__(self, clock: Clock) -> None:
        self.entries: list[Entry] = []
        self._clock = clock
        self._pulses: dict[int | None, asyncio.Event] = {}

    @property
    def seq(self) -> int:
        """Number of the latest entry; 0 before the first."""
        return len(self.entries)

    def add(self, kind: str, chat: int | None = None, **detail: object) -> Entry:
        """Writes an entry down and wakes those who wait for such."""
        entry = Entry(self.seq + 1, self._clock.now(), kind, chat, dict(detail))
        self.entries.append(entry)
        for one in {chat, None}:
            if pulse := self._pulses.pop(one, None):
                pulse.set()
        return entry

    def wake(self) -> None:
        """Lets everybody who waits look again."""
        for pulse in self._pulses.values():
            pulse.set()
        self._pulses.clear()

    async def until(self, probe: Callable[[], Found | None], within: float, *, chat: int | None = None) -> Found | None:
        """The first answer of `probe` that is not None; None after `within` seconds.

        Asked again after every entry, with `chat` only after those of that chat (a thousand people may wait at once).
        """
        try:
            async with asyncio.timeout(within):
                while (found := probe()) is None:
                    await self._pulses.setdefault(chat, asyncio.Event()).wait()
                return found
        except TimeoutError:
            return probe()
