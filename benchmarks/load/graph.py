"""WhatsApp as a bot sees it: the Graph API, which takes every message in, and webhooks signed as Meta signs them."""

import asyncio
import hashlib
import hmac
import itertools
import json
import time
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any, Final

from benchmarks.load.wire import Hook, Reply, serve

PHONE: Final = "100000000000042"
BUSINESS: Final = "100000000000043"
APP_SECRET: Final = "app-secret-of-the-bench"


@dataclass(slots=True)
class Graph:
    """The platform of `bots.running` for WhatsApp; people are known by their telephone number alone."""

    url: str = ""
    heard: asyncio.Event = field(default_factory=asyncio.Event)
    answered: Counter[str] = field(default_factory=Counter)
    """Messages that the bot has sent, by whom they are for."""
    statuses: Counter[int] = field(default_factory=Counter)
    """What the webhook answered."""
    news: asyncio.Event = field(default_factory=asyncio.Event)
    """Set with every message and every answer of the webhook."""
    _server: asyncio.Server | None = None
    _hook: Hook | None = None
    _ids: Iterator[int] = field(default_factory=itertools.count)

    async def open(self) -> None:
        """Be called from now on; nothing is to be told before webhooks come."""
        self._server = await serve(self._answer)
        self.url = f"http://127.0.0.1:{self._server.sockets[0].getsockname()[1]}"
        self.heard.set()

    async def connect(self, port: int, path: str, connections: int = 40) -> None:
        """Deliver to the bot's webhook."""
        head = f"POST {path} HTTP/1.1\r\nHost: 127.0.0.1:{port}\r\nContent-Type: application/json\r\n"
        self._hook = Hook(port, head.encode(), self._taken)
        await self._hook.open(connections)

    def deliver(self, phones: list[str], words: str) -> None:
        """One POST in which each of these people writes the same words."""
        assert self._hook is not None
        body = json.dumps(self._envelope(phones, words)).encode()
        signature = hmac.new(APP_SECRET.encode(), body, hashlib.sha256).hexdigest()
        self._hook.post(body, f"X-Hub-Signature-256: sha256={signature}\r\n".encode())

    def hang_up(self) -> None:
        """Before the bot ends: its webhook is left alone."""
        if self._hook is not None:
            self._hook.close()

    async def close(self) -> None:
        """Be gone."""
        if self._server is not None:
            self._server.close()

    def _envelope(self, phones: list[str], words: str) -> dict[str, Any]:
        now = str(int(time.time()))
        value = {
            "messaging_product": "whatsapp",
            "metadata": {"display_phone_number": "6281200000000", "phone_number_id": PHONE},
            "contacts": [{"wa_id": phone, "profile": {"name": "Dewi Lestari"}} for phone in phones],
            "messages": [
                {"from": phone, "id": f"wamid.in{next(self._ids)}", "timestamp": now, "type": "text",
                 "text": {"body": words}}
                for phone in phones
            ],
        }  # fmt: skip
        changes = [{"field": "messages", "value": value}]
        return {"object": "whatsapp_business_account", "entry": [{"id": BUSINESS, "changes": changes}]}

    def _taken(self, status: int) -> None:
        self.statuses[status] += 1
        self.news.set()

    def _answer(self, path: bytes, body: bytes, reply: Reply) -> None:
        if not path.endswith(b"/messages"):
            reply(b'{"data":[],"success":true}')
            return
        said = json.loads(body)
        if "status" in said:
            reply(b'{"success":true}')
            return
        self.answered[said["to"]] += 1
        self.news.set()
        contacts = [{"input": said["to"], "wa_id": said["to"]}]
        messages = [{"id": f"wamid.out{next(self._ids)}"}]
        reply(json.dumps({"messaging_product": "whatsapp", "contacts": contacts, "messages": messages}).encode())
