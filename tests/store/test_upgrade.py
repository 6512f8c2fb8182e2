"""From every schema that was ever released to the newest, with data in it: every row is kept and can be read."""

from pathlib import Path
from typing import Any

import pytest
from alembic.script import ScriptDirectory
from sqlalchemy import Connection, MetaData, delete, insert

from bot.store.backup import back_up
from bot.store.database import Database
from bot.store.engines import kind_of
from bot.store.erased import Journal
from bot.store.migrate import HEAD, configuration, migrate, revision
from bot.store.restore import restore
from bot.store.sealed import Keyring
from tests.store.databases import NOON, Opener, clock
from tests.store.filled import Rows, everything, fill, read

RELEASED = sorted(script.revision for script in ScriptDirectory.from_config(configuration()).walk_revisions())
PEOPLE = 5


def reflected(conn: Connection) -> list[Any]:
    found = MetaData()
    found.reflect(conn)
    return [table for table in found.sorted_tables if table.name != "alembic_version"]


async def golden(url: str, keyring: Keyring, schema: str) -> Rows:
    """A database at this schema, made by its own migrations; of what was kept, the part that it had a place for."""
    database = Database(url, clock=clock)
    await database.start()
    await database.run(lambda conn: fill(conn, keyring, PEOPLE))
    kept = await database.run(everything)
    await database.stop()
    held: Rows = {}
    with kind_of(url).engine().connect() as conn:
        conn.exec_driver_sql("BEGIN")
        for table in reversed(reflected(conn)):
            conn.exec_driver_sql(f"DROP TABLE {table.name}")
        conn.exec_driver_sql("DROP TABLE alembic_version")
        migrate(conn, schema)
        for table in reflected(conn):
            held[table.name] = [{name: row[name] for name in table.c.keys()} for row in kept[table.name]]  # noqa: SIM118
            conn.execute(delete(table))  # what the migrations wrote themselves
            conn.execute(insert(table), held[table.name])
        conn.commit()
    return held


def of_then(now: Rows, held: Rows) -> Rows:
    """Of the rows of now what there was a place for then."""
    return {name: [{one: row[one] for one in held[name][0]} for row in now[name]] for name in held}


@pytest.mark.parametrize("schema", RELEASED)
async def test_every_row_is_kept_and_can_be_read(
    url: str, open_database: Opener, keyring: Keyring, schema: str
) -> None:
    held = await golden(url, keyring, schema)
    assert all(held.values()) and held.keys() >= {"people", "cases", "chats", "seen", "inbox", "outbox", "reminders"}
    database = await open_database()
    assert await database.run(revision) == HEAD
    assert of_then(await database.run(everything), held) == held
    await database.run(lambda conn: read(conn, keyring, PEOPLE))


@pytest.mark.parametrize("schema", RELEASED)
async def test_a_backup_comes_first_and_an_older_one_can_be_restored(
    url: str, keyring: Keyring, journal: Journal, tmp_path: Path, schema: str
) -> None:
    held = await golden(url, keyring, schema)
    file = tmp_path / "before.backup"
    made = []

    def before() -> None:
        made.append(back_up(url, keyring, file, tmp_path, NOON))

    database = Database(url, clock=clock, before_migration=before)
    await database.start()
    assert [(one.schema, {name: one.rows[name] for name in held}) for one in made] == (
        [] if schema == HEAD else [(schema, {name: len(rows) for name, rows in held.items()})]
    )
    await database.run(lambda conn: conn.exec_driver_sql("UPDATE cases SET phase = 'spoiled'"))
    await database.stop()
    if schema == HEAD:
        return
    restore(url, keyring, journal, file, replace=True, now=clock())
    database = Database(url, clock=clock, joins=True)
    await database.start()
    assert of_then(await database.run(everything), held) == held
    await database.run(lambda conn: read(conn, keyring, PEOPLE))
    await database.stop()


async def test_an_empty_database_is_not_kept(url: str) -> None:
    database = Database(url, clock=clock, before_migration=lambda: pytest.fail("there is nothing to keep"))
    await database.start()
    await database.stop()


async def test_where_the_backup_fails_nothing_is_migrated(url: str, keyring: Keyring) -> None:
    held = await golden(url, keyring, "0001")

    def before() -> None:
        raise OSError("no space left")

    with pytest.raises(OSError, match="no space"):
        await Database(url, clock=clock, before_migration=before).start()
    with kind_of(url).engine().connect() as conn:
        assert revision(conn) == "0001"
        assert [table.name for table in reflected(conn)] == [*held]
