"""A Telegram on loopback whose clock stands at a known Monday morning, and the house connected to it."""

import secrets
from collections.abc import AsyncIterator, Iterator
from pathlib import Path

import psycopg
import pytest

from tests.app.guest import Guest
from tests.app.house import MORNING, House
from tests.servers.telegram import Flood, TelegramServer
from tests.store.conftest import postgres_server as postgres_server


@pytest.fixture
async def telegram() -> AsyncIterator[TelegramServer]:
    async with TelegramServer(flood=Flood.off()) as server:
        server.clock.advance(MORNING - server.clock.moment())
        yield server


@pytest.fixture
def postgres_schema(postgres_server: str) -> Iterator[str]:
    """The address of an empty PostgreSQL database."""
    schema = f"house_{secrets.token_hex(4)}"
    with psycopg.connect(postgres_server, autocommit=True) as admin:
        admin.execute(f"CREATE SCHEMA {schema}".encode())
        yield f"{postgres_server}&options=-csearch_path%3D{schema}"
        admin.execute(f"DROP SCHEMA {schema} CASCADE".encode())


@pytest.fixture
def house(telegram: TelegramServer, tmp_path: Path) -> House:
    """Closed; polling, SQLite."""
    return House(telegram, tmp_path)


@pytest.fixture
async def opened(house: House) -> AsyncIterator[House]:
    """The house, open."""
    async with house.open():
        yield house


@pytest.fixture
def sari(telegram: TelegramServer) -> Guest:
    """Somebody whose app speaks Indonesian."""
    return Guest(telegram.user(42, "Sari", last_name="Wulandari"))
