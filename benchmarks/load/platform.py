"""Telegram as a bot sees it: the Bot API, and updates by webhook or by getUpdates. It knows chats, not people.

Every call names its chat, by `chat_id` or within the id of the pressed button, and is handed to whoever plays that
chat; what they return is answered, after the delay if the API is to be far away.
"""

import asyncio
import re
from collections import Counter, deque
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Final

from benchmarks.load.shapes import BOT, ME, OK, decoded
from benchmarks.load.wire import Hook, Reply, serve

TOKEN: Final = f"{BOT['id']}:the-token-of-a-bench-that-talks-to-itself"
SECRET: Final = "secret-of-the-bench"
FIRST_CHAT: Final = 100_000_000
"""Numbers of chats have nine digits, all of them: so the chat can be told from the id of a button that was pressed."""
MOST_AT_A_TIME: Final = 100
"""Updates in one answer to getUpdates, as with Telegram."""

Called = Callable[[int, str, bytes], bytes]
"""Of chat, method and body: what to answer."""

_CHAT: Final = re.compile(rb'chat_id"?\s*[=:]\s*"?(\d{9})|callback_query_id"?\s*[=:]\s*"?(\d{9})')
_OF_A_CHAT: Final = frozenset({"sendMessage", "editMessageText", "answerCallbackQuery", "editMessageReplyMarkup"})


@dataclass(slots=True)
class Platform:
    """`called` is asked for the answer to every call that is about a chat; `delay`: seconds until it is answered."""

    called: Called
    delay: float = 0.0
    url: str = ""
    others: Counter[str] = field(default_factory=Counter)
    """Calls that are about no chat, by method."""
    statuses: Counter[int] = field(default_factory=Counter)
    """What the webhook answered."""
    heard: asyncio.Event = field(default_factory=asyncio.Event)
    """Set once the bot has asked for updates, by setWebhook or getUpdates."""
    _server: asyncio.Server | None = None
    _hook: Hook | None = None
    _updates: deque[tuple[int, bytes]] = field(default_factory=deque)
    _asking: Reply | None = None

    async def open(self) -> None:
        """Be called from now on."""
        self._server = await serve(self._answer)
        self.url = f"http://127.0.0.1:{self._server.sockets[0].getsockname()[1]}"

    async def connect(self, port: int, path: str, connections: int = 40) -> None:
        """Deliver to the webhook that the bot has opened there; 40 connections are what setWebhook has by default."""
        head = (
            f"POST {path} HTTP/1.1\r\nHost: 127.0.0.1:{port}\r\nContent-Type: application/json\r\n"
            f"X-Telegram-Bot-Api-Secret-Token: {SECRET}\r\n"
        )
        self._hook = Hook(port, head.encode(), self._taken)
        await self._hook.open(connections)

    def deliver(self, number: int, update: bytes) -> None:
        """Hand one update to the bot, now or when it asks."""
        if self._hook is not None:
            self._hook.post(update)
            return
        self._updates.append((number, update))
        if self._asking is not None:
            reply, self._asking = self._asking, None
            # Whatever else happens in this moment goes along, as it would with a real platform.
            asyncio.get_running_loop().call_soon(self._hand_out, reply)

    def hang_up(self) -> None:
        """Before the bot ends: its webhook is left alone."""
        if self._hook is not None:
            self._hook.close()

    async def close(self) -> None:
        """Be gone."""
        if self._server is not None:
            self._server.close()

    def _taken(self, status: int) -> None:
        self.statuses[status] += 1

    def _answer(self, path: bytes, body: bytes, reply: Reply) -> None:
        method = path[path.rfind(b"/") + 1 :].decode()
        if method in _OF_A_CHAT:
            chat = _CHAT.search(body)
            assert chat is not None, f"{method} is about no chat: {body!r}"
            answer = self.called(int(chat[1] or chat[2]), method, body)
        elif method == "getUpdates":
            self._asked(decoded(body), reply)
            return
        else:
            self.others[method] += 1
            answer = ME if method == "getMe" else OK
            if method == "setWebhook":
                self.heard.set()
        if self.delay:
            asyncio.get_running_loop().call_later(self.delay, reply, answer)
        else:
            reply(answer)

    def _asked(self, parameters: dict[str, object], reply: Reply) -> None:
        self.heard.set()
        offset = int(str(parameters.get("offset") or 0))
        while self._updates and self._updates[0][0] < offset:
            self._updates.popleft()
        if self._updates:
            self._hand_out(reply)
        else:
            self._asking = reply  # held until there is something; nobody is idle for long in a bench

    def _hand_out(self, reply: Reply) -> None:
        batch = [update for _, update in list(self._updates)[:MOST_AT_A_TIME]]
        payload = b'{"ok":true,"result":[' + b",".join(batch) + b"]}"
        if self.delay:
            asyncio.get_running_loop().call_later(self.delay, reply, payload)
        else:
            reply(payload)


def text_of(body: bytes) -> str:
    """The text that a call shows."""
    return str(decoded(body).get("text", ""))
