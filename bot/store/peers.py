"""The other processes on the same database: hearing of what they have committed, telling them, and what only one does
at a time.

On SQLite there are none: a seat is free for whoever asks, and nobody is told anything.
"""

import asyncio
from collections.abc import Awaitable, Callable
from typing import Protocol


class Peers(Protocol):
    """What a process has to do with others like it."""

    me: int | None
    """The number under which this process leases; None where there is no other."""

    def hear(self, topic: str, call: Callable[[], None]) -> None:
        """`call` whenever another process tells `topic`, and after a while in which nothing could be heard."""

    def tell(self, topic: str) -> None:
        """What belongs to `topic` was committed; whoever deals with it looks at once. It may get lost: they also look
        every second."""

    async def live(self) -> None:
        """Be heard, hear, and be known to be alive, until cancelled."""

    async def sit(self, seat: str, work: Callable[[], Awaitable[None]]) -> None:
        """Do `work` while no other process does what belongs to `seat`; until cancelled, or until `work` raises.

        It waits for the seat, and `work` is cancelled as soon as the seat is lost."""


class NoPeers:
    """The only process there is."""

    me: int | None = None

    def hear(self, topic: str, call: Callable[[], None]) -> None:
        pass

    def tell(self, topic: str) -> None:
        pass

    async def live(self) -> None:
        await asyncio.Event().wait()

    async def sit(self, seat: str, work: Callable[[], Awaitable[None]]) -> None:
        await work()
