"""Every test of the store runs on SQLite and on a real PostgreSQL, each with an empty database of its own."""

import secrets
from collections.abc import AsyncIterator, Callable, Iterator
from pathlib import Path

import psycopg
import pytest

from bot.store.chats import Address, Chat, open_chat
from bot.store.database import Database
from bot.store.erased import Journal
from bot.store.sealed import Keyring
from tests.store.databases import NOON, POSTGRESQL, NewChat, Opener, clock, embedded_postgres


@pytest.fixture(scope="session")
def postgres_server() -> Iterator[str]:
    """The address of an embedded PostgreSQL."""
    with embedded_postgres() as address:
        yield address


@pytest.fixture(params=["sqlite", POSTGRESQL])
def url(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[str]:
    """An empty database."""
    if request.param == "sqlite":
        yield f"sqlite:///{tmp_path}/data/sopan.db"
        return
    address: str = request.getfixturevalue("postgres_server")
    schema = f"test_{secrets.token_hex(4)}"  # much sooner made than a database
    with psycopg.connect(address, autocommit=True) as admin:
        admin.execute(f"CREATE SCHEMA {schema}".encode())
        yield f"{address}&options=-csearch_path%3D{schema}"
        admin.execute(f"DROP SCHEMA {schema} CASCADE".encode())


@pytest.fixture
def file(url: str) -> Path:
    """The SQLite file."""
    return Path(url.removeprefix("sqlite:///"))


@pytest.fixture
async def open_database(url: str) -> AsyncIterator[Opener]:
    opened: list[Database] = []

    async def start(at: Callable[[str], None] | None = None) -> Database:
        database = Database(url, clock=clock, at=at)
        await database.start()
        opened.append(database)
        return database

    yield start
    for database in opened:
        await database.stop()


@pytest.fixture
async def database(open_database: Opener) -> Database:
    return await open_database()


@pytest.fixture(scope="session")
def keyring() -> Keyring:
    return Keyring([secrets.token_bytes(32)])


@pytest.fixture
def journal(tmp_path: Path, keyring: Keyring) -> Journal:
    return Journal(tmp_path / "key" / "erased.log", keyring)


@pytest.fixture
def new_chat(database: Database, keyring: Keyring) -> NewChat:
    numbers = iter(range(1_000_000))

    async def make() -> Chat:
        address = Address("telegram", "sopan_bot", f"person {next(numbers)}")
        return await database.run(lambda conn: open_chat(conn, keyring, address, NOON))

    return make
