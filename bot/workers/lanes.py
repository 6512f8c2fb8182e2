"""Work in the background that keeps its order within a lane, while the lanes run beside each other."""

import asyncio
from collections import deque
from collections.abc import Awaitable, Callable, Hashable

Work = Callable[[], Awaitable[None]]


class Lanes:
    """Nobody waits for a lane but those behind in it, so that whoever brings much holds up themselves alone."""

    def __init__(self) -> None:
        self._waiting: dict[str, deque[tuple[Hashable, Work]]] = {}
        self._running: dict[str, asyncio.Task[None]] = {}

    def put(self, lane: str, key: Hashable, work: Work) -> None:
        """At the end of its lane; nothing where the lane has `key` already. `work` handles its own failures."""
        queue = self._waiting.setdefault(lane, deque())
        if any(key == other for other, _ in queue):
            return
        queue.append((key, work))
        if lane not in self._running:
            self._running[lane] = asyncio.create_task(self._run(lane, queue))

    async def close(self) -> None:
        """End what runs; what waits is not begun."""
        tasks = list(self._running.values())
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)

    async def _run(self, lane: str, queue: deque[tuple[Hashable, Work]]) -> None:
        try:
            while queue:
                await queue[0][1]()
                queue.popleft()
        finally:
            del self._running[lane], self._waiting[lane]
