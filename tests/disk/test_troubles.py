"""The database fails under people who talk, some fifty times; `make faults` has a thousand. And single failures, each
with what is to come of it."""

import resource
import sqlite3
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

import pytest
from sqlalchemy import Connection, insert, select

from bot.store.database import Database, StoreDown
from bot.store.tables import people
from tests.app.guest import Guest
from tests.app.house import House, told
from tests.disk.shim import What, shimmed
from tests.disk.troubles import suffered
from tests.servers.telegram import Flood, TelegramServer
from tests.store.conftest import postgres_server as postgres_server

pytestmark = [pytest.mark.crash, pytest.mark.sqlite_library]


@pytest.mark.parametrize(
    ("kind", "conversations"),
    [("webhook-sqlite", 4), pytest.param("polling-postgresql", 2, marks=pytest.mark.postgres)],
)
async def test_a_database_that_fails_loses_nothing(
    tmp_path: Path, request: pytest.FixtureRequest, kind: str, conversations: int
) -> None:
    server = request.getfixturevalue("postgres_server") if "postgres" in kind else None
    figures = await suffered(kind, [f"{kind}/1/{number}" for number in range(conversations)], tmp_path, server)
    print(f"{kind}: {figures.struck.total()} failures: {dict(figures.struck)}")
    assert figures.struck.total() >= 3 * conversations
    assert figures.failed == []


def add(name: str) -> Callable[[Connection], None]:
    def job(conn: Connection) -> None:
        conn.execute(insert(people).values(id=name, created_at=0, changed_at=0))

    return job


def names(conn: Connection) -> set[str]:
    return set(conn.execute(select(people.c.id)).scalars())


def database(folder: Path) -> Database:
    return Database(f"sqlite:///{folder}/sopan.db", clock=lambda: datetime(2026, 11, 23, 3, tzinfo=UTC))


@pytest.mark.parametrize("broken", ["sync", "write"])
async def test_what_was_refused_is_not_kept_after_all(tmp_path: Path, broken: What) -> None:
    with shimmed(tmp_path) as disk:
        store = database(tmp_path)
        await store.start()
        await store.run(add("ayu"))
        disk.before = lambda what, name: sqlite3.SQLITE_IOERR if what == broken else 0
        with pytest.raises(StoreDown):
            await store.run(add("budi"))
        disk.before = lambda what, name: 0
        assert await store.run(names) == {"ayu"}
        await store.run(add("citra"))
        await store.stop()
        again = database(tmp_path)
        await again.start()
        assert await again.run(names) == {"ayu", "citra"}
        await again.stop()


@pytest.mark.parametrize(
    ("broken", "code", "says"),
    [
        ("open", sqlite3.SQLITE_CANTOPEN, "unable to open database file"),
        ("write", sqlite3.SQLITE_FULL, "database or disk is full"),
        ("write", sqlite3.SQLITE_READONLY, "readonly"),
    ],
)
async def test_a_start_on_a_bad_disk_says_why_and_the_next_one_is_well(
    tmp_path: Path, broken: What, code: int, says: str
) -> None:
    with shimmed(tmp_path) as disk:
        disk.before = lambda what, name: code if what == broken else 0
        with pytest.raises(StoreDown, match=says):
            await database(tmp_path).start()
        disk.before = lambda what, name: 0
        store = database(tmp_path)
        await store.start()
        await store.run(add("ayu"))
        await store.stop()


async def test_a_real_service_whose_disk_is_full_refuses_and_recovers(tmp_path: Path) -> None:
    async with TelegramServer(flood=Flood.off()) as telegram:
        house = House(telegram, tmp_path, "webhook")
        sari = Guest(telegram.user(42, "Sari"), within=60)
        process = await house.start()
        await house.ready()
        assert await sari.says("/start decline") == "channel"
        _, most = resource.prlimit(process.pid, resource.RLIMIT_FSIZE)
        resource.prlimit(process.pid, resource.RLIMIT_FSIZE, (4096, most))  # no file may grow beyond this
        await sari.user.say("WhatsApp")
        refused = await telegram.journal.until(
            lambda: next((one for one in telegram.log if one.kind == "webhook"), None), 20
        )
        assert refused is not None and "503" in refused.detail["error"]
        assert (await house.get("/readyz"))[0] == 503
        assert (await house.get("/healthz"))[0] == 200
        resource.prlimit(process.pid, resource.RLIMIT_FSIZE, (most, most))
        assert await sari.asked() == "company"
        await house.ready()
        process.terminate()
        assert (await told(process))[0] == 0
