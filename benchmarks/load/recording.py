"""Sopan is asked once, by one person, what its decline conversation is: the calls of every turn, in their order."""

import asyncio
import time
from collections.abc import Sequence
from typing import Final

from benchmarks.load.dialogue import Call, Deed, Turn
from benchmarks.load.platform import FIRST_CHAT, Platform
from benchmarks.load.shapes import answer_of, decoded, keyboard_of, updates_of, where

QUIET: Final = 1.0
"""Seconds without a call after which a turn that has brought a message is over; it takes a fiftieth of that."""


class Recorder:
    """One person, and everything the bot calls. Its `called` belongs to the platform."""

    def __init__(self) -> None:
        self._calls: list[Call] = []
        self._message = 0
        self._shown: dict[int, Call] = {}
        self._news = asyncio.Event()
        self.platform = Platform(self.called)

    async def recorded(self, deeds: Sequence[Deed]) -> list[Turn]:
        """Do all of it. Raises LookupError where a button to press is not there."""
        turns = []
        for number, deed in enumerate(deeds, 1):
            under, message, data = self._button(deed.presses) if deed.presses else (None, 10**9 + number, b"")
            slots = {b"update": number, b"chat": FIRST_CHAT, b"message": message, b"date": int(time.time())}
            self._calls = []
            self.platform.deliver(number, updates_of(deed, under)[0] % {**slots, b"data": data})
            await self._quiet()
            turns.append(Turn(deed, self._calls, message=number == len(deeds)))
        return turns

    async def _quiet(self) -> None:
        while True:
            self._news.clear()
            try:
                async with asyncio.timeout(QUIET):
                    await self._news.wait()
            except TimeoutError:
                if any(call.method == "sendMessage" for call in self._calls):
                    return

    def _button(self, label: str) -> tuple[Call, int, bytes]:
        message, call = max(self._shown.items())
        row, column = where(call.keyboard, label)
        return call, message, str(call.keyboard[row][column]["callback_data"]).encode()

    def called(self, chat: int, method: str, body: bytes) -> bytes:
        """Keep the call; the answer to it."""
        parameters = decoded(body)
        call = Call(method, str(parameters.get("text", "")), keyboard_of(parameters))
        self._calls.append(call)
        message = int(parameters.get("message_id", 0))
        if method == "sendMessage":
            self._message += 1
            message = self._message
        if call.keyboard:
            self._shown[message] = call
        else:
            self._shown.pop(message, None)
        self._news.set()
        return answer_of(call) % {b"chat": chat, b"message": message, b"date": int(time.time())}
