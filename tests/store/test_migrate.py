"""Migrations: the tables of the code, made once whoever comes first, and never by an older Sopan."""

import asyncio
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor

import pytest
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import Connection, text

from bot.store.database import Database
from bot.store.engines import kind_of
from bot.store.migrate import HEAD, NewerSchema, configuration, revision, upgrade
from bot.store.tables import metadata
from tests.store.databases import Opener, clock, only_postgresql, only_sqlite


def test_the_constant_names_the_newest_migration() -> None:
    assert ScriptDirectory.from_config(configuration()).get_heads() == [HEAD]


async def test_the_migrations_make_the_tables_of_the_code(database: Database) -> None:
    def differences(conn: Connection) -> list[object]:
        return list(compare_metadata(MigrationContext.configure(conn), metadata))

    assert await database.run(revision) == HEAD
    assert await database.run(differences) == []


@only_sqlite
async def test_sqlite_has_the_very_tables_of_the_code(database: Database) -> None:
    """Also what Alembic does not compare: partial indexes, tables without a row id."""
    written = text("SELECT name, sql FROM sqlite_master WHERE name NOT LIKE 'sqlite_%' AND name <> 'alembic_version'")

    def migrated_and_declared(conn: Connection) -> tuple[dict[str, str], dict[str, str]]:
        migrated = {name: shape(sql) for name, sql in conn.execute(written)}
        for table in metadata.tables:
            conn.execute(text(f"ALTER TABLE {table} RENAME TO old_{table}"))
        for name in migrated:
            conn.execute(text(f"DROP INDEX IF EXISTS {name}"))
        metadata.create_all(conn)
        declared = {name: shape(sql) for name, sql in conn.execute(written) if not name.startswith("old_")}
        return migrated, declared

    def shape(sql: str) -> str:
        return "".join(sql.split())

    migrated, declared = await database.run(migrated_and_declared)
    assert migrated == declared


@only_postgresql
async def test_indexes_that_are_partial_are_so_on_postgresql_too(database: Database) -> None:
    def partial(conn: Connection) -> set[str]:
        return set(conn.scalars(text("SELECT indexname FROM pg_indexes WHERE indexdef LIKE '% WHERE %'")))

    declared = {
        str(index.name)
        for table in metadata.tables.values()
        for index in table.indexes
        if index.dialect_options["sqlite"]["where"] is not None
    }
    assert len(declared) > 3
    assert declared <= await database.run(partial)


async def test_a_newer_database_is_refused_in_one_sentence(url: str, open_database: Opener) -> None:
    database = await open_database()
    await database.run(lambda conn: conn.execute(text("UPDATE alembic_version SET version_num = '9999'")))
    await database.run(lambda conn: conn.execute(text("UPDATE compatibility SET oldest_code = '9998'")))
    await database.stop()
    with pytest.raises(NewerSchema, match=r"^The database is at revision 9999, [^\n]*start the newer Sopan[^\n]*\.$"):
        await Database(url, clock=clock).start()


async def test_a_newer_database_that_bears_this_code_is_worked_on_as_it_is(url: str, open_database: Opener) -> None:
    database = await open_database()
    await database.run(lambda conn: conn.execute(text("UPDATE alembic_version SET version_num = '9999'")))
    await database.stop()
    again = await open_database()
    assert await again.run(revision) == "9999"
    beside = Database(url, clock=clock, joins=True)
    await beside.start()
    await beside.stop()


def test_every_migration_says_the_oldest_code_that_it_bears() -> None:
    scripts = [*ScriptDirectory.from_config(configuration()).walk_revisions()]
    assert [one.revision for one in scripts if one.revision > "0003" and one.module.oldest_code > one.revision] == []


@only_postgresql
async def test_of_many_that_start_at_once_one_migrates(url: str) -> None:
    with ThreadPoolExecutor(4) as threads:
        changed = await asyncio.gather(
            *(asyncio.get_running_loop().run_in_executor(threads, upgrade, kind_of(url).engine()) for _ in range(4))
        )
    assert sorted(changed) == [False, False, False, True]


async def test_a_start_with_nothing_to_do_imports_no_migration_tool(url: str, database: Database) -> None:
    await database.stop()
    lines = f"""
import asyncio, sys
from datetime import UTC, datetime
from bot.store.database import Database
async def main():
    database = Database({url!r}, clock=lambda: datetime.now(UTC))
    await database.start()
    await database.stop()
asyncio.run(main())
print(sorted({{"alembic", "mako", "cryptography"}} & sys.modules.keys()))
"""
    ran = await asyncio.to_thread(subprocess.run, [sys.executable, "-c", lines], capture_output=True, text=True)
    assert (ran.stdout, ran.stderr) == ("[]\n", "")
