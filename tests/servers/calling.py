"""How the tests of the Telegram test server call it, and the webhook of a bot they watch."""

import asyncio
from collections.abc import Callable, Coroutine
from typing import Any

from aiohttp import web

from tests.servers.telegram import TelegramServer
from tests.servers.telegram.refusals import Json

Ask = Callable[..., Coroutine[Any, Any, tuple[int, Json]]]
"""One call of a method by keyword: status and answer."""
SARI = 42


def button(**fields: object) -> Json:
    """A keyboard of one button "Ya" with these fields."""
    return {"inline_keyboard": [[{"text": "Ya", **fields}]]}


class Hook:
    """A webhook of a bot that answers with the status codes it was given, then 200."""

    def __init__(self) -> None:
        self.statuses: list[int] = []
        self.got: list[tuple[str | None, Json]] = []
        self.reply: Json | None = None
        self.open = 0
        self.widest = 0
        self.slow = 0.0
        self.url = ""

    async def handle(self, request: web.Request) -> web.Response:
        self.open += 1
        self.widest = max(self.widest, self.open)
        self.got.append((request.headers.get("X-Telegram-Bot-Api-Secret-Token"), await request.json()))
        await asyncio.sleep(self.slow)
        self.open -= 1
        status = self.statuses.pop(0) if self.statuses else 200
        return web.Response(status=status) if self.reply is None else web.json_response(self.reply)

    @property
    def texts(self) -> list[str]:
        return [update["message"]["text"] for _, update in self.got]


async def confirmed(server: TelegramServer, count: int) -> None:
    done = await server.journal.until(
        lambda: True if len([one for one in server.log if one.kind == "confirmed"]) >= count else None, 10
    )
    assert done, server.log
