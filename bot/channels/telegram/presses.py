"""Every press is answered when it arrives, so that no button keeps turning; the turn itself never waits for it."""

import asyncio
from collections import OrderedDict
from typing import Final

from telegram.error import BadRequest, TelegramError

from bot.channels.telegram.client import Client
from bot.channels.telegram.http import NotSentError, ThrottledError

_REMEMBERED: Final = 4096
_AT_ONCE: Final = 64
_WAITING: Final = 1024
"""Ids kept against a second answer; calls under way; beyond this many a press goes unanswered, and is counted."""
_PATIENCE: Final = 10.0
"""Seconds until an answer is given up: a press is too old for one after about 15."""


class Presses:
    """Answers callback queries in the background, each at most once, however often it is delivered."""

    def __init__(self, client: Client) -> None:
        self._client = client
        self._answered: OrderedDict[str, None] = OrderedDict()
        self._gate = asyncio.Semaphore(_AT_ONCE)
        self._under_way: set[asyncio.Task[None]] = set()

    def answer(self, query: str) -> None:
        """Begin to answer; returns at once."""
        if query in self._answered:
            return
        if len(self._under_way) >= _WAITING:
            self._client.counts["presses_unanswered"] += 1
            return
        self._answered[query] = None
        if len(self._answered) > _REMEMBERED:
            self._answered.popitem(last=False)
        task = asyncio.create_task(self._answer(query))
        self._under_way.add(task)
        task.add_done_callback(self._under_way.discard)

    async def settle(self, within: float) -> None:
        """Let what is under way end; after `within` seconds it is given up."""
        if self._under_way:
            _, late = await asyncio.wait(self._under_way, timeout=within)
            for task in late:
                task.cancel()

    async def _answer(self, query: str) -> None:
        try:
            async with self._gate:
                await self._client.call("answerCallbackQuery", {"callback_query_id": query}, read=_PATIENCE)
        except BadRequest:
            # "query is too old": the button has long stopped turning.
            self._client.counts["presses_unanswered"] += 1
        except TelegramError as error:
            self._client.counts["presses_unanswered"] += 1
            if isinstance(error, NotSentError | ThrottledError):
                self._answered.pop(query, None)
        else:
            self._client.counts["presses_answered"] += 1
