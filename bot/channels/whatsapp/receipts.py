"""The two blue ticks and "typing…", sent as soon as a message is stored; the answer never waits for them."""

import asyncio
from typing import Final

from bot.channels.whatsapp.client import Client, GraphTrouble

_AT_ONCE: Final = 32
_WAITING: Final = 512
"""Calls under way; beyond this many a message goes without, and is counted."""


class Receipts:
    """Marks messages as read in the background; an earlier one becomes read with a later."""

    def __init__(self, client: Client) -> None:
        self._client = client
        self._gate = asyncio.Semaphore(_AT_ONCE)
        self._under_way: set[asyncio.Task[None]] = set()

    def show(self, message: str) -> None:
        """Begin to; returns at once."""
        if len(self._under_way) >= _WAITING:
            self._client.counts["receipts_failed"] += 1
            return
        task = asyncio.create_task(self._show(message))
        self._under_way.add(task)
        task.add_done_callback(self._under_way.discard)

    async def settle(self, within: float) -> None:
        """Let what is under way end; after `within` seconds it is given up."""
        if self._under_way:
            _, late = await asyncio.wait(self._under_way, timeout=within)
            for task in late:
                task.cancel()

    async def _show(self, message: str) -> None:
        try:
            async with self._gate:
                await self._client.message(
                    {"status": "read", "message_id": message, "typing_indicator": {"type": "text"}}
                )
        except GraphTrouble:
            self._client.counts["receipts_failed"] += 1
