"""What one browser is to see: an ordered, bounded list in memory that any number of its tabs read at their own pace.

Every entry has an id of the form `<start>-<number>`; `start` is new with every start of the process, so that an id from
before a restart is never mistaken for one of now.
"""

import asyncio
import json
import re
from collections import deque
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any

KEPT = 300
"""Entries kept for a tab that comes back; a whole case takes a few dozen."""
_NUMBER = re.compile(r"[0-9]{1,12}")


@dataclass(frozen=True, slots=True)
class Entry:
    """One server-sent event, ready for the wire."""

    number: int
    frame: bytes


def frame(event: str, data: Any, identity: str | None = None) -> bytes:
    """One event in the format of the HTML standard, section 9.2 (server-sent events)."""
    head = f"id: {identity}\n" if identity else ""
    return f"{head}event: {event}\ndata: {json.dumps(data, ensure_ascii=False)}\n\n".encode()


class Screen:
    """The entries of one browser and the tabs that watch them."""

    def __init__(self, start: str) -> None:
        self._start = start
        self._entries: deque[Entry] = deque(maxlen=KEPT)
        self._number = 0
        self._changed = asyncio.Event()
        self._tabs = 0
        self.left_at: float | None = None
        """When the last tab went away, on the loop's monotonic clock; None while one is there."""

    @property
    def watched(self) -> bool:
        """Whether a tab is connected at this moment."""
        return self._tabs > 0

    def next_identity(self) -> str:
        """The id that the next entry will have."""
        return f"{self._start}-{self._number + 1}"

    def append(self, event: str, data: Any) -> None:
        """Add one entry and wake every tab."""
        identity = self.next_identity()
        self._number += 1
        self._entries.append(Entry(self._number, frame(event, data, identity)))
        self.wake()

    def clear(self) -> None:
        """Drop every entry; numbers go on, so that no id is used twice."""
        self._entries.clear()

    def wake(self) -> None:
        """Let every waiting tab look again."""
        self._changed.set()
        self._changed = asyncio.Event()

    async def changed(self) -> None:
        """Return at the next `wake`."""
        await self._changed.wait()

    def place(self, last_id: str) -> int:
        """The number of the last entry a tab has seen; 0 (everything is new to it) for an id of another start."""
        start, _, number = last_id.rpartition("-")
        return int(number) if start == self._start and _NUMBER.fullmatch(number) else 0

    def after(self, number: int) -> list[Entry]:
        """The entries behind `number`, in order."""
        return [entry for entry in self._entries if entry.number > number]

    @contextmanager
    def watching(self) -> Iterator[None]:
        """While inside, one tab more is connected."""
        self._tabs += 1
        self.left_at = None
        try:
            yield
        finally:
            self._tabs -= 1
            if not self._tabs:
                self.left_at = asyncio.get_running_loop().time()
