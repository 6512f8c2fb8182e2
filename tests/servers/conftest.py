"""A Telegram test server, and two clients of it: plain HTTP and python-telegram-bot."""

from collections.abc import AsyncIterator

import aiohttp
import pytest
from aiohttp import web
from telegram import Bot

from tests.servers.calling import Ask, Hook
from tests.servers.telegram import Flood, TelegramServer
from tests.servers.telegram.refusals import Json


@pytest.fixture(autouse=True)
def waits_are_timedeltas(monkeypatch: pytest.MonkeyPatch) -> None:
    """The library's coming type of `retry_after`; without it the library warns at every 429."""
    monkeypatch.setenv("PTB_TIMEDELTA", "true")


@pytest.fixture
async def server() -> AsyncIterator[TelegramServer]:
    async with TelegramServer(flood=Flood.off()) as one:
        yield one


@pytest.fixture
async def ask(server: TelegramServer) -> AsyncIterator[Ask]:
    """One call with a JSON body: status and answer."""
    async with aiohttp.ClientSession() as session:

        async def call(method: str, **params: object) -> tuple[int, Json]:
            async with session.post(f"{server.url}/bot{server.token}/{method}", json=params) as response:
                return response.status, await response.json()

        yield call


@pytest.fixture
async def bot(server: TelegramServer) -> AsyncIterator[Bot]:
    """python-telegram-bot as a client."""
    async with Bot(server.token, base_url=f"{server.url}/bot", base_file_url=f"{server.url}/file/bot") as one:
        yield one


@pytest.fixture
async def hook() -> AsyncIterator[Hook]:
    one = Hook()
    app = web.Application()
    app.router.add_post("/telegram/webhook", one.handle)
    runner = web.AppRunner(app, shutdown_timeout=0.1)
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", 0).start()
    one.url = f"http://127.0.0.1:{runner.addresses[0][1]}/telegram/webhook"
    yield one
    await runner.cleanup()
