"""A WhatsApp on loopback whose clock stands at a known Monday morning, and the house connected to it."""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from tests.app.house import MORNING
from tests.app.whatsapp.guest import Guest
from tests.app.whatsapp.house import WhatsAppHouse, approve
from tests.servers.whatsapp import WhatsAppServer


@pytest.fixture
async def whatsapp() -> AsyncIterator[WhatsAppServer]:
    async with WhatsAppServer() as server:
        server.clock.advance(MORNING - server.clock.moment())
        approve(server)
        yield server


@pytest.fixture
def house(whatsapp: WhatsAppServer, tmp_path: Path) -> WhatsAppHouse:
    """Closed."""
    return WhatsAppHouse(whatsapp, tmp_path)


@pytest.fixture
async def opened(house: WhatsAppHouse) -> AsyncIterator[WhatsAppHouse]:
    """The house, open."""
    async with house.open():
        yield house


@pytest.fixture
def sari(whatsapp: WhatsAppServer) -> Guest:
    """Somebody with a number, a user id and a username, as most have."""
    return Guest(whatsapp.person("6281200001111", user_id="ID.13491208655302741918", username="sari.w"))
