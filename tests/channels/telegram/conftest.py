"""A Telegram without flood limits on loopback, and the channel connected to it."""

from collections.abc import AsyncIterator

import pytest

from bot.channels.telegram.channel import TelegramChannel
from tests.servers.telegram import TOKEN, Flood, TelegramServer


@pytest.fixture
async def telegram() -> AsyncIterator[TelegramServer]:
    """The server; nothing is connected to it yet."""
    async with TelegramServer(flood=Flood.off()) as server:
        yield server


@pytest.fixture
async def channel(telegram: TelegramServer) -> AsyncIterator[TelegramChannel]:
    """Open, with time-outs short enough to be waited for."""
    channel = TelegramChannel(TOKEN, telegram.url, connect=1.0, read=0.5)
    await channel.open()
    yield channel
    await channel.close()
