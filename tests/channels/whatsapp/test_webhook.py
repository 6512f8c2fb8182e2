"""The webhook over real HTTP: who may speak, when it is acknowledged, and that a batch is many things."""

import asyncio
import io
import json
from collections.abc import AsyncIterator
from typing import Any

import aiohttp
import pytest
from aiohttp import web

from bot.channels.base import Moved, Report, StoreDownError
from bot.channels.whatsapp.channel import WhatsAppChannel
from bot.channels.whatsapp.webhook import BODY_LIMIT, PATH, Webhook
from conversations.events import Text
from tests.app.house import MORNING
from tests.channels.telegram.store import Store
from tests.servers.whatsapp import WhatsAppServer
from tests.servers.whatsapp.hook import encoded, signature

HEADER = "X-Hub-Signature-256"


class Door:
    """The served webhook and the store behind it."""

    def __init__(self, channel: WhatsAppChannel, whatsapp: WhatsAppServer) -> None:
        self.store = Store()
        self.reports: list[Report | Moved] = []
        self.whatsapp = whatsapp
        self.webhook = Webhook(
            channel,
            self.store.accept,
            self.report,
            lambda: MORNING,
            app_secret=whatsapp.app_secret,
            verify_token=whatsapp.verify_token,
            patience=0.2,
        )
        self.url = ""

    async def report(self, reports: list[Report | Moved]) -> None:
        if self.store.down:
            raise StoreDownError
        self.reports += reports

    async def post(self, body: bytes, signatures: list[str] | None = None) -> int:
        signatures = [signature(self.whatsapp.app_secret, body)] if signatures is None else signatures
        headers = [(HEADER, one) for one in signatures]
        async with (
            aiohttp.ClientSession() as session,
            session.post(self.url, data=io.BytesIO(body), headers=headers) as answer,
        ):
            return answer.status

    async def get(self, **query: str) -> tuple[int, str]:
        asked = {f"hub.{name}": value for name, value in query.items()}
        async with aiohttp.ClientSession() as session, session.get(self.url, params=asked) as answer:
            return answer.status, await answer.text()


@pytest.fixture
async def door(channel: WhatsAppChannel, whatsapp: WhatsAppServer) -> AsyncIterator[Door]:
    door = Door(channel, whatsapp)
    app = web.Application(client_max_size=16 * BODY_LIMIT)
    app.add_routes([web.get(PATH, door.webhook.greet, allow_head=False), web.post(PATH, door.webhook.handle)])
    runner = web.AppRunner(app, access_log=None, shutdown_timeout=0.1)
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", 0).start()
    door.url = f"http://127.0.0.1:{runner.addresses[0][1]}{PATH}"
    yield door
    await runner.cleanup()


def said(whatsapp: WhatsAppServer, text: str = "Halo 🙏 a/b") -> bytes:
    sari = whatsapp.person("6281200001111")
    return encoded(whatsapp.envelope([sari.message({"type": "text", "text": {"body": text}})], [sari]))


async def test_the_handshake(door: Door, whatsapp: WhatsAppServer) -> None:
    right = {"mode": "subscribe", "verify_token": whatsapp.verify_token, "challenge": "1158201444"}
    assert await door.get(**right) == (200, "1158201444")
    for wrong in ({"verify_token": "x"}, {"verify_token": "ñ🙏"}, {"mode": "unsubscribe"}):
        assert (await door.get(**(right | wrong)))[0] == 403
    for missing in right:
        assert (await door.get(**{name: value for name, value in right.items() if name != missing}))[0] == 403


async def test_only_the_signature_opens(door: Door, whatsapp: WhatsAppServer) -> None:
    body = said(whatsapp)
    right = signature(whatsapp.app_secret, body)
    wrong: list[list[str]] = [
        [], [""], [right, right], [right, "x"], [right[:-1]], [right + "0"], [right.upper()], [right[7:]],
        ["sha1=" + right[7:]], [signature("another", body)], [signature(whatsapp.app_secret, body + b" ")],
        ["sha256=ñ🙏"],
        [signature(whatsapp.app_secret, json.dumps(json.loads(body)).encode())],
    ]  # fmt: skip
    assert [await door.post(body, one) for one in wrong] == [401] * len(wrong)
    assert not door.store.given and not door.reports
    assert await door.post(body) == 200
    assert door.store.events == [Text("Halo 🙏 a/b", sent_at=MORNING, ref=next(iter(door.store.kept)))]


async def test_bytes_that_are_no_text_do_not_open(door: Door) -> None:
    port = int(door.url.split(":")[2].split("/")[0])
    reader, writer = await asyncio.open_connection("127.0.0.1", port)
    writer.write(
        b"POST %s HTTP/1.1\r\nHost: x\r\n%s: sha256=\xff\xfe\r\nContent-Length: 2\r\nConnection: close\r\n\r\n{}"
        % (PATH.encode(), HEADER.encode())
    )
    assert (await reader.readline()).split()[1] in (b"400", b"401")
    writer.close()
    assert not door.store.given


async def test_a_store_that_is_down_is_told_and_the_repeat_succeeds(door: Door, whatsapp: WhatsAppServer) -> None:
    body = said(whatsapp)
    door.store.down = True
    assert await door.post(body) == 503
    door.store.down = False
    assert [await door.post(body) for _ in range(3)] == [200, 200, 200]
    assert len(door.store.kept) == 1


async def test_messages_come_before_reports_and_a_bad_one_harms_nobody(door: Door, whatsapp: WhatsAppServer) -> None:
    sari = whatsapp.person("6281200001111")
    messages: list[Any] = [sari.message({"type": "text", "text": {"body": str(n)}}) for n in range(3)]
    spoilt: list[Any] = [{"id": 5}, None]
    statuses = [whatsapp.status("wamid.x", "delivered", "tag", sari), *spoilt]
    assert await door.post(encoded(whatsapp.envelope([*messages, *spoilt], [sari], statuses))) == 200
    assert len(door.store.kept) == 3 and len(door.reports) == 1


@pytest.mark.parametrize(
    "body",
    [
        b"",
        b"{",
        b"null",
        b"[1]",
        b'"x"',
        b"\xff\xfe",
        b"[" * 100_000,
        b"{}",
        b'{"entry": 5}',
        b'{"entry": [{"changes": [5]}]}',
    ],
)
async def test_what_will_never_be_readable_is_not_asked_for_again(door: Door, body: bytes) -> None:
    assert await door.post(body) == 200
    assert not door.store.given


async def test_too_much_is_not_read_and_what_does_not_end_is_given_up(door: Door, whatsapp: WhatsAppServer) -> None:
    assert await door.post(b" " * (BODY_LIMIT + 1)) == 413
    assert await door.post(b" " * (3 * 1024 * 1024)) == 200
    port = int(door.url.split(":")[2].split("/")[0])
    reader, writer = await asyncio.open_connection("127.0.0.1", port)
    writer.write(f"POST {PATH} HTTP/1.1\r\nHost: x\r\n{HEADER}: x\r\nContent-Length: 9\r\n\r\n{{".encode())
    assert (await reader.readline()).split()[1] == b"408"
    writer.close()
    assert not door.store.given
