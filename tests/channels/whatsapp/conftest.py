"""A WhatsApp on loopback with a clock that stands, and the channel connected to it."""

from collections.abc import AsyncIterator

import pytest

from bot.channels.whatsapp.channel import WhatsAppChannel
from tests.app.house import MORNING
from tests.app.whatsapp.house import approve
from tests.servers.whatsapp import WhatsAppServer
from tests.servers.whatsapp.server import VERSION


@pytest.fixture
async def whatsapp() -> AsyncIterator[WhatsAppServer]:
    """Nothing is connected to it yet; every text is approved."""
    async with WhatsAppServer(statuses=False) as server:
        server.clock.stop(MORNING)
        approve(server)
        yield server


@pytest.fixture
async def channel(whatsapp: WhatsAppServer) -> AsyncIterator[WhatsAppChannel]:
    """Open, with time-outs short enough to be waited for."""
    channel = WhatsAppChannel(whatsapp.token, whatsapp.phone_number_id, whatsapp.url, VERSION, connect=1.0, read=0.5)
    await channel.open()
    yield channel
    await channel.close()
