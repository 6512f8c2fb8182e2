"""Who judges others by the second must not stand still itself.

Platform, balancer and crowd share one process, and the log of an hour is millions of objects, which the garbage
collector would go through again and again.
"""

import asyncio
import contextlib
import gc
import time
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from typing import Final

TICK: Final = 0.05
"""Seconds between two looks at the clock."""

SWEEP: Final = 400
"""Ticks after which what has lived so long is taken for what stays."""


@dataclass(slots=True)
class Standstill:
    """`longest`: the seconds for which nothing else could be done, at the worst."""

    longest: float = 0.0

    async def watch(self) -> None:
        """For ever."""
        ticks = 0
        while True:
            before = time.monotonic()
            await asyncio.sleep(TICK)
            self.longest = max(self.longest, time.monotonic() - before - TICK)
            ticks += 1
            if ticks % SWEEP == 0:
                gc.collect(1)
                gc.freeze()


@asynccontextmanager
async def kept_moving() -> AsyncIterator[Standstill]:
    """While inside, the garbage collector leaves alone what stands, and the longest standstill is known."""
    standstill = Standstill()
    task = asyncio.create_task(standstill.watch())
    try:
        yield standstill
    finally:
        task.cancel()
        with contextlib.suppress(asyncio.CancelledError):
            await task
        gc.unfreeze()
