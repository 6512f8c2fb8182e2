"""The webhook over real HTTP: who may speak, when it is acknowledged, and that it outlives a hasty restart."""

import asyncio
import io
import json
from collections.abc import AsyncIterator
from datetime import UTC, datetime

import aiohttp
import pytest
from aiohttp import web

from bot.channels.backoff import Outage
from bot.channels.base import Bubble, Button
from bot.channels.telegram.channel import TelegramChannel
from bot.channels.telegram.webhook import BODY_LIMIT, PATH, Webhook
from conversations.events import Command, Press
from tests.channels.telegram.store import Store
from tests.servers.telegram import Fail, TelegramServer

NOW = datetime(2026, 11, 23, 3, 0, tzinfo=UTC)
SECRET = "a-secret_of-44-characters-0123456789-abcdefg"
HEADER = "X-Telegram-Bot-Api-Secret-Token"
UPDATE = {"update_id": 7, "message": {"message_id": 1, "date": 1795402800, "chat": {"id": 42, "type": "private"},
                                      "from": {"id": 42, "first_name": "Sari"}, "text": "/start"}}  # fmt: skip


class House:
    """The served webhook and the store behind it."""

    def __init__(self, channel: TelegramChannel) -> None:
        self.channel = channel
        self.store = Store()
        self.port = 0

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.port}{PATH}"

    async def open(self) -> web.AppRunner:
        app = web.Application(client_max_size=16 * BODY_LIMIT)
        app.router.add_post(PATH, self._handle)
        runner = web.AppRunner(app, access_log=None, shutdown_timeout=0.1)
        await runner.setup()
        await web.TCPSite(runner, "127.0.0.1", 0).start()
        self.port = runner.addresses[0][1]
        outage = Outage(shortest=0.01, longest=0.05)
        self.webhook = Webhook(
            self.channel, self.store.accept, lambda: NOW, url=self.url, secret=SECRET, patience=0.2, again=0.1,
            outage=outage,
        )  # fmt: skip
        return runner

    async def _handle(self, request: web.Request) -> web.Response:
        return await self.webhook.handle(request)


@pytest.fixture
async def house(channel: TelegramChannel) -> AsyncIterator[House]:
    house = House(channel)
    runner = await house.open()
    yield house
    await runner.cleanup()


async def post(house: House, body: bytes, headers: list[tuple[str, str]]) -> int:
    async with (
        aiohttp.ClientSession() as session,
        session.post(house.url, data=io.BytesIO(body), headers=headers) as answer,
    ):
        return answer.status


@pytest.mark.parametrize(
    ("shown", "status"),
    [([], 401), ([""], 403), (["wrong"], 403), ([SECRET[:-1]], 403), ([SECRET + "x"], 403), ([SECRET.upper()], 403),
     ([SECRET, SECRET], 401), ([SECRET, "wrong"], 401), (["rahasia-ñ-🙏"], 403), ([SECRET], 200)],
)  # fmt: skip
async def test_only_the_secret_opens(house: House, shown: list[str], status: int) -> None:
    assert await post(house, json.dumps(UPDATE).encode(), [(HEADER, value) for value in shown]) == status
    assert len(house.store.kept) == (status == 200)


async def test_bytes_that_are_no_text_do_not_open(house: House) -> None:
    reader, writer = await asyncio.open_connection("127.0.0.1", house.port)
    writer.write(b"POST %s HTTP/1.1\r\nHost: x\r\n%s: \xff\xfe\r\nContent-Length: 2\r\nConnection: close\r\n\r\n{}"
                 % (PATH.encode(), HEADER.encode()))  # fmt: skip
    status = (await reader.readline()).split()[1]
    writer.close()
    assert status in (b"400", b"403") and not house.store.given


async def test_a_store_that_is_down_is_told_to_telegram_and_the_repeat_succeeds(house: House) -> None:
    body = json.dumps(UPDATE).encode()
    house.store.down = True
    assert await post(house, body, [(HEADER, SECRET)]) == 503
    house.store.down = False
    assert [await post(house, body, [(HEADER, SECRET)]) for _ in range(3)] == [200, 200, 200]
    assert len(house.store.kept) == 1


@pytest.mark.parametrize(
    "body",
    [b"", b"{", b"null", b"[1]", b'"x"', b"\xff\xfe", b"[" * 100_000, b'{"update_id": ' + b"9" * 5000 + b"}", b"{}",
     b'{"update_id": 1, "message": {}}'],
)  # fmt: skip
async def test_what_will_never_be_readable_is_not_asked_for_again(house: House, body: bytes) -> None:
    assert await post(house, body, [(HEADER, SECRET)]) == 200
    assert not house.store.given and house.channel.client.counts["unread"] == 1


async def test_too_much_is_not_read(house: House) -> None:
    assert await post(house, b" " * (BODY_LIMIT + 1), [(HEADER, SECRET)]) == 413

    async def endless() -> AsyncIterator[bytes]:
        for _ in range(64):
            yield b" " * 65_536

    async with (
        aiohttp.ClientSession() as session,
        session.post(house.url, data=endless(), headers={HEADER: SECRET}) as answer,
    ):
        assert answer.status == 413
    assert await post(house, b" " * BODY_LIMIT, [(HEADER, SECRET)]) == 200


async def test_a_body_that_does_not_end_is_given_up(house: House) -> None:
    reader, writer = await asyncio.open_connection("127.0.0.1", house.port)
    head = f"POST {PATH} HTTP/1.1\r\nHost: x\r\n{HEADER}: {SECRET}\r\nContent-Length: 9\r\n\r\n{{"
    writer.write(head.encode())
    assert (await reader.readline()).split()[1] == b"408"
    writer.close()
    assert not house.store.given


async def test_from_the_person_to_the_store_and_back(telegram: TelegramServer, house: House) -> None:
    sari = telegram.user(42, "Sari")
    await sari.start()  # waits with Telegram, and is kept
    await house.webhook.register()
    await telegram.journal.until(lambda: house.store.kept or None, 5)
    ask = Bubble("prompt", "Alasannya apa?", ((Button("Gaji", press="1.4.reason.salary"),),))
    await house.channel.send("42", ask, NOW)
    house.store.down = True
    pressed = await sari.press(None, "Gaji")
    await pressed.answer()
    await telegram.journal.until(lambda: any(entry.kind == "webhook" for entry in telegram.log) or None, 5)
    house.store.down = False
    await telegram.journal.until(lambda: len(house.store.kept) == 2 or None, 5)
    start, press = house.store.events
    assert isinstance(start, Command) and isinstance(press, Press) and press.sent_at == NOW
    assert [call.status for call in telegram.calls if call.method == "answercallbackquery"] == [200]
    [settings] = [call.params for call in telegram.calls if call.method == "setwebhook"]
    allowed = json.loads(settings["allowed_updates"])
    assert allowed == ["message", "edited_message", "callback_query", "my_chat_member"]
    assert (settings["secret_token"], settings["url"]) == (SECRET, house.url)


async def test_registering_outlives_a_hasty_restart_and_every_trouble(
    telegram: TelegramServer, house: House, caplog: pytest.LogCaptureFixture
) -> None:
    await house.webhook.register()
    for fault in (Fail(500), Fail(400, "Bad Request: bad webhook: Failed to resolve host"), Fail(401, "Unauthorized")):
        telegram.faults.add("setWebhook", fault)
    async with asyncio.timeout(5):
        await house.webhook.register()
    statuses = [call.status for call in telegram.calls if call.method == "setwebhook"]
    assert statuses == [200, 500, 400, 401, 429, 200]
    assert SECRET not in caplog.text


async def test_a_webhook_that_somebody_took_away_is_set_again(telegram: TelegramServer, house: House) -> None:
    async def is_set() -> bool:
        info = await house.channel.client.call("getWebhookInfo", {})
        return bool(info["url"] == house.url)

    staying = asyncio.create_task(house.webhook.stay())
    async with asyncio.timeout(10):
        while not await is_set():
            pass
        await house.channel.client.call("deleteWebhook", {})
        while not await is_set():
            pass
    staying.cancel()
