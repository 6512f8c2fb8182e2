"""`sopan move`: everything of a SQLite file is found again on PostgreSQL, however often the move was killed, and the
conversation goes on there."""

import asyncio
import os
import re
import sqlite3
from collections.abc import Iterator
from datetime import timedelta
from hashlib import sha256
from pathlib import Path

import psycopg
import pytest

from bot.store.locks import MOVE, seat
from bot.store.move import TABLES
from tests.app.guest import Guest, prompt_of
from tests.app.house import House, told
from tests.app.test_conversations import declines
from tests.servers.telegram import TelegramServer

pytestmark = pytest.mark.postgres

MANY = 20_000


@pytest.fixture
def target(postgres_schema: str) -> Iterator[psycopg.Connection]:
    """A look at the target."""
    with psycopg.connect(postgres_schema, autocommit=True) as conn:
        yield conn


def digests(house: House) -> dict[str, str]:
    """What the file, and the log beside it, hold."""
    files = (house.file, house.file.with_name(f"{house.file.name}-wal"))
    return {file.name: sha256(file.read_bytes()).hexdigest() for file in files if file.exists()}


def there(target: psycopg.Connection, table: str) -> int:
    """How many rows a table of the target has; none where it is not there yet."""
    if target.execute("SELECT to_regclass(%s)", [table]).fetchone() == (None,):
        return 0
    found = target.execute(f"SELECT count(*) FROM {table}".encode()).fetchone()
    return int(found[0]) if found else 0


def filled(file: Path) -> None:
    """Many rows more, so that a move takes a while."""
    with sqlite3.connect(file) as conn:
        rows = ((os.urandom(32), number) for number in range(MANY))
        conn.executemany("INSERT INTO seen VALUES ('telegram', '1', ?, ?)", rows)


async def test_killed_in_the_middle_it_goes_on_and_so_does_the_conversation(
    telegram: TelegramServer, house: House, sari: Guest, postgres_schema: str, target: psycopg.Connection
) -> None:
    other = Guest(telegram.user(43, "Budi"))
    async with house.open():
        await declines(sari)  # it plans reminders
        assert await other.says("/start decline") == "channel"
        assert await other.taps("whatsapp") == "company"  # a draft
    filled(house.file)
    before = digests(house)
    counts = {}
    with sqlite3.connect(f"{house.file.as_uri()}?mode=ro", uri=True) as conn:
        for table in TABLES:
            counts[table.name] = conn.execute(f"SELECT count(*) FROM {table}").fetchone()[0]

    for threshold in (1, MANY // 3):
        process = await house.start("move", "--to", postgres_schema)
        async with asyncio.timeout(60):
            while there(target, "seen") < threshold:  # noqa: ASYNC110  another process fills it
                await asyncio.sleep(0.01)
        process.kill()
        await process.wait()
        assert there(target, "seen") < MANY

    moved = House(telegram, house.folder, database_url=postgres_schema, port=house.port)
    code, lines = await told(await moved.start())
    assert (code, lines) == (2, ["sopan: The database is being filled by `sopan move`; run that again, to its end."])

    process = await house.start("move", "--to", postgres_schema)
    output, errors = await process.communicate()
    assert (process.returncode, errors) == (0, b"")
    for name, number in counts.items():
        assert f"{name}: {number} rows, the same on both sides" in output.decode()
        assert there(target, name) == number
    assert digests(house) == before

    async with moved.open():
        assert await other.says("PT Sumber Rejeki") == "position"
        telegram.clock.advance(timedelta(hours=23))
        await sari.user.waits_for(lambda one: bool(one.rows) and prompt_of(one) == "reminder", sari.within)
    code, [line] = await told(await house.start("move", "--to", postgres_schema))
    assert (code, line) == (2, "sopan: The target holds something else already; give the move an empty database.")


async def test_a_file_at_work_is_not_moved(opened: House, postgres_schema: str) -> None:
    code, [line] = await told(await opened.start("move", "--to", postgres_schema))
    assert code == 2 and line.startswith("sopan: Another Sopan is already running on ")


async def half_moved(house: House, sari: Guest, schema: str, target: psycopg.Connection) -> asyncio.subprocess.Process:
    """A move that is under way."""
    async with house.open():
        await sari.says("/start")
    filled(house.file)
    process = await house.start("move", "--to", schema)
    async with asyncio.timeout(60):
        while there(target, "seen") < MANY // 3:  # noqa: ASYNC110  another process fills it
            await asyncio.sleep(0.01)
    return process


async def test_a_file_that_was_used_since_the_move_began_is_not_taken_for_moved(
    house: House, sari: Guest, postgres_schema: str, target: psycopg.Connection
) -> None:
    process = await half_moved(house, sari, postgres_schema, target)
    process.kill()
    await process.wait()
    with sqlite3.connect(house.file) as conn:
        conn.execute("UPDATE people SET changed_at = changed_at + 1")
    code, [line] = await told(await house.start("move", "--to", postgres_schema), within=60)
    assert code == 2 and line.startswith("sopan: The table people is not the same on both sides")


async def test_a_server_that_throws_the_move_out_is_told_and_the_move_goes_on(
    house: House, sari: Guest, postgres_schema: str, target: psycopg.Connection
) -> None:
    process = await half_moved(house, sari, postgres_schema, target)
    (schema,) = target.execute("SELECT current_schema()").fetchone() or ("",)
    high, low = divmod(seat(str(schema), MOVE) % 2**64, 2**32)
    thrown = target.execute(
        "SELECT pg_terminate_backend(pid) FROM pg_locks WHERE locktype = 'advisory' AND classid = %s AND objid = %s",
        [high, low],
    ).fetchall()
    assert thrown
    code, [*_, line] = await told(process)
    assert code == 2 and re.match("sopan: The target failed: .*(terminating|closed) (the )?connection", line)
    code, lines = await told(await house.start("move", "--to", postgres_schema), within=60)
    assert (code, lines) == (0, []) and there(target, "seen") > MANY


async def test_an_empty_target_that_a_newer_sopan_made_is_left_to_it(
    house: House, sari: Guest, postgres_schema: str, target: psycopg.Connection
) -> None:
    async with house.open():
        await sari.says("/start")
    newer = House(house.telegram, house.folder, database_url=postgres_schema)
    assert await told(await newer.start("migrate", env={"SOPAN_LOG_LEVEL": "ERROR"})) == (0, [])
    target.execute("UPDATE alembic_version SET version_num = '9000'")  # and code of today may still run on it
    code, [line] = await told(await house.start("move", "--to", postgres_schema))
    assert code == 2 and line.startswith("sopan: The target is at revision 9000, and this Sopan works with ")
    assert there(target, "people") == 0
    assert target.execute("SELECT version_num FROM alembic_version").fetchone() == ("9000",)


async def test_a_move_goes_to_a_postgresql_that_is_there(house: House) -> None:
    said = {
        "sqlite:///elsewhere.db": "The move goes to PostgreSQL",
        "mysql://host/name": "The database URL names 'mysql'",
        "": "The database URL cannot be read",
        "postgresql://host:none/name": "The database URL cannot be read",
        "postgresql://[::1/name": "The database URL cannot be read",
        "postgresql://user:secret@127.0.0.1:1/name": "The target failed: .* Connection refused",
        "postgresql://user:secret@127.0.0.1:1/name?colour=red": 'The target failed: .*option "colour"',
    }
    assert await told(await house.start("migrate", env={"SOPAN_LOG_LEVEL": "ERROR"})) == (0, [])
    for address, says in said.items():
        code, [line] = await told(await house.start("move", "--to", address))
        assert code == 2 and re.match(f"sopan: {says}", line) and "secret" not in line


async def test_a_file_that_is_no_database_is_not_moved(house: House, postgres_schema: str) -> None:
    house.file.parent.mkdir()
    house.file.write_text("halo " * 1000)
    code, [line] = await told(await house.start("move", "--to", postgres_schema))
    assert code == 2 and line == f"sopan: The file {house.file} cannot be read: file is not a database."


async def test_roles_are_refused_on_a_file(house: House) -> None:
    code, [line] = await told(await house.start("run", "--roles", "web,turns"))
    assert code == 2
    assert line.startswith("sopan: On SQLite one process does everything: leave --roles out")
    code, lines = await told(await house.start("run", "--roles", "web,night"))
    assert code == 2 and "roles are web, turns, delivery, clock" in lines[-1]
