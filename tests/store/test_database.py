"""The store thread: one commit for whatever piled up, a savepoint for each job, and a database that may fail."""

import asyncio
import sqlite3
import subprocess
import sys
import threading
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import LiteralString

import psycopg
import pytest
from psycopg.sql import SQL
from sqlalchemy import Connection, insert, select
from sqlalchemy.exc import IntegrityError

from bot.store.database import AlreadyRunning, BadAddress, Database, StoreDown
from bot.store.driver import isolated
from bot.store.engines import SQLite
from bot.store.tables import people
from tests.store.databases import Opener, only_postgresql, only_sqlite


def add(name: str, size: int = 1) -> Callable[[Connection], str]:
    def job(conn: Connection) -> str:
        conn.execute(insert(people).values(id=name, state=b"x" * size, created_at=0, changed_at=0))
        return name

    return job


def names(conn: Connection) -> set[str]:
    return set(conn.execute(select(people.c.id)).scalars())


async def keep_busy(database: Database) -> tuple[threading.Event, asyncio.Task[bool]]:
    """The store is in the middle of a job until the event is set."""
    begun, go = threading.Event(), threading.Event()

    def job(conn: Connection) -> bool:
        begun.set()
        return go.wait(10)

    busy = asyncio.create_task(database.run(job))
    await asyncio.to_thread(begun.wait)
    return go, busy


async def together(database: Database, jobs: list[Callable[[Connection], str]]) -> list[str | BaseException]:
    """Hand the jobs in while the store is busy with another, so that they pile up."""
    go, busy = await keep_busy(database)
    waiting = [asyncio.create_task(database.run(job)) for job in jobs]
    await asyncio.sleep(0)
    go.set()
    assert await busy
    return await asyncio.gather(*waiting, return_exceptions=True)


async def test_a_job_is_answered_with_what_it_returned_and_is_kept(database: Database) -> None:
    assert await database.run(add("ayu")) == "ayu"
    assert await database.run(names) == {"ayu"}


async def test_a_job_that_raises_is_undone_and_hears_its_own_exception(database: Database) -> None:
    def poisoned(conn: Connection) -> None:
        add("half")(conn)
        raise ValueError("mine")

    with pytest.raises(ValueError, match="mine"):
        await database.run(poisoned)
    assert await database.run(names) == set()


async def test_jobs_that_piled_up_share_one_commit(open_database: Opener) -> None:
    points: list[str] = []
    database = await open_database(at=points.append)
    assert await together(database, [add(f"p{n}") for n in range(50)]) == [f"p{n}" for n in range(50)]
    assert points == ["begun", "before commit", "committed"] * 2  # the job that kept it busy, and the fifty


async def test_one_poisoned_among_fifty_leaves_forty_nine(database: Database) -> None:
    def poisoned(conn: Connection) -> str:
        add("half")(conn)
        return add("p0")(conn)  # the key is taken: on PostgreSQL, the transaction would refuse all that follows

    jobs = [add(f"p{n}") for n in range(50)]
    jobs[20] = poisoned
    answers = await together(database, jobs)
    assert isinstance(answers.pop(20), IntegrityError)
    kept = {f"p{n}" for n in range(50) if n != 20}
    assert set(answers) == kept == await database.run(names)


async def test_a_part_of_a_job_can_fail_alone(database: Database) -> None:
    def job(conn: Connection) -> str:
        add("first")(conn)
        with pytest.raises(IntegrityError), isolated(conn):
            add("half")(conn)
            add("first")(conn)
        return add("last")(conn)

    assert await database.run(job) == "last"
    assert await database.run(names) == {"first", "last"}


async def test_a_job_is_done_even_if_nobody_waits_any_more(database: Database) -> None:
    go, busy = await keep_busy(database)
    left = asyncio.create_task(database.run(add("ayu")))
    await asyncio.sleep(0)
    left.cancel()
    go.set()
    await busy
    assert await database.run(names) == {"ayu"}


async def test_stopping_does_what_was_handed_in_and_refuses_the_rest(open_database: Opener) -> None:
    database = await open_database()
    waiting = [asyncio.create_task(database.run(add(f"p{n}"))) for n in range(600)]  # more than one batch
    await asyncio.sleep(0)  # they are handed in
    await database.stop()
    assert len(await asyncio.gather(*waiting)) == 600
    with pytest.raises(StoreDown):
        await database.run(names)
    again = await open_database()
    assert len(await again.run(names)) == 600


@pytest.mark.parametrize("point", ["begun", "before commit"])
async def test_a_failing_transaction_is_told_to_every_job_of_it_and_the_next_one_works(
    open_database: Opener, point: str
) -> None:
    failing = False

    def at(name: str) -> None:
        if failing and name == point:
            raise OSError("no disk")

    database = await open_database(at=at)
    await database.run(add("before"))
    failing = True
    answers = await asyncio.gather(*(database.run(add(f"p{n}")) for n in range(5)), return_exceptions=True)
    failing = False
    assert all(isinstance(answer, StoreDown) and isinstance(answer.__cause__, OSError) for answer in answers)
    assert await database.run(names) == {"before"}
    assert await database.run(add("after")) == "after"


@pytest.mark.parametrize(
    ("point", "kept"), [("begun", {"before"}), ("before commit", {"before"}), ("committed", {"before", "last"})]
)
@pytest.mark.crash
async def test_a_process_that_ends_at_a_named_point_leaves_whole_transactions(
    url: str, open_database: Opener, point: str, kept: set[str]
) -> None:
    ended = await run_python(
        f"""
        ending = False
        def at(name):
            if ending and name == {point!r}:
                os._exit(9)
        database = Database({url!r}, clock=clock, at=at)
        await database.start()
        await database.run(add("before"))
        ending = True
        await database.run(add("last"))
        """
    )
    assert ended.returncode == 9, ended.stderr
    database = await open_database()
    assert await database.run(names) == kept


# --- PostgreSQL ------------------------------------------------------------------------------------------------------


@only_postgresql
async def test_a_connection_lost_while_idle_costs_nobody_anything(url: str, database: Database) -> None:
    await cut_connections(url)
    assert await database.run(add("ayu")) == "ayu"


@only_postgresql
async def test_a_connection_lost_in_a_batch_is_told_to_all_of_it(url: str, database: Database) -> None:
    def cut(conn: Connection) -> str:
        with psycopg.connect(url, autocommit=True) as admin:
            admin.execute(_CUT)
        return add("p1")(conn)

    answers = await together(database, [add("p0"), cut, add("p2")])
    assert [type(answer) for answer in answers] == [StoreDown] * 3
    assert await database.run(names) == set()
    assert await database.run(add("after")) == "after"


@only_postgresql
async def test_a_server_that_would_not_keep_what_it_is_given_is_refused_every_time(
    url: str, database: Database
) -> None:
    try:
        await set_on_server(url, "SET fsync = off", "off")
        await cut_connections(url)
        for name in ("ayu", "budi"):
            with pytest.raises(StoreDown):
                await database.run(add(name))
    finally:
        await set_on_server(url, "RESET fsync", "on")
    assert await database.run(add("citra")) == "citra"
    assert await database.run(names) == {"citra"}


@only_postgresql
async def test_two_that_wait_for_each_other_do_not_wait_for_ever(url: str, open_database: Opener) -> None:
    one, two = await open_database(), await open_database()
    await one.run(add("a"))
    await one.run(add("b"))
    first_steps = threading.Barrier(2, timeout=10)

    def take(first: str, second: str) -> Callable[[Connection], str]:
        def job(conn: Connection) -> str:
            for name in (first, second):
                conn.execute(select(people.c.id).where(people.c.id == name).with_for_update())
                if name == first:
                    first_steps.wait()
            return first

        return job

    answers = await asyncio.gather(one.run(take("a", "b")), two.run(take("b", "a")), return_exceptions=True)
    assert sorted(type(answer).__name__ for answer in answers) == ["StoreDown", "str"]
    assert await one.run(add("c")) == "c"
    assert await two.run(add("d")) == "d"


_CUT = """
    SELECT pg_terminate_backend(pid) FROM pg_stat_activity
    WHERE application_name = 'sopan' AND datname = current_database()
"""


async def cut_connections(url: str) -> None:
    async with await psycopg.AsyncConnection.connect(url, autocommit=True) as admin:
        await admin.execute(_CUT)


async def set_on_server(url: str, change: LiteralString, wanted: str) -> None:
    """Returns once new connections see it."""
    async with await psycopg.AsyncConnection.connect(url, autocommit=True) as admin:
        await admin.execute(SQL("ALTER SYSTEM ") + SQL(change))
        await admin.execute("SELECT pg_reload_conf()")
    found = None
    while found != (wanted,):
        async with await psycopg.AsyncConnection.connect(url) as new:
            found = await (await new.execute("SHOW fsync")).fetchone()


# --- SQLite ----------------------------------------------------------------------------------------------------------


@only_sqlite
async def test_the_pragmas_are_what_durability_needs(file: Path, database: Database) -> None:
    def pragmas(conn: Connection) -> dict[str, object]:
        return {name: conn.exec_driver_sql(f"PRAGMA {name}").scalar() for name in SQLite.pragmas}

    found = await database.run(pragmas)
    assert found["journal_mode"] == "wal"
    assert found["synchronous"] == 2
    assert found["busy_timeout"] == 5000
    assert found["foreign_keys"] == 1
    assert found["secure_delete"] == 1


@only_sqlite
async def test_the_folder_and_the_files_are_their_owners_alone(file: Path, database: Database) -> None:
    await database.run(add("ayu"))
    assert file.parent.stat().st_mode & 0o777 == 0o700
    assert {file.stat().st_mode & 0o777 for file in file.parent.iterdir()} == {0o600}


@only_sqlite
async def test_a_locked_file_is_a_store_that_is_down_until_it_is_free(file: Path, database: Database) -> None:
    await database.run(lambda conn: conn.exec_driver_sql("PRAGMA busy_timeout = 10"))
    other = sqlite3.connect(file, isolation_level=None)
    other.execute("BEGIN IMMEDIATE")
    with pytest.raises(StoreDown) as down:
        await database.run(add("ayu"))
    assert "locked" in str(down.value.__cause__)
    other.execute("ROLLBACK")
    other.close()
    assert await database.run(add("ayu")) == "ayu"


@only_sqlite
async def test_a_full_disk_keeps_what_was_answered_and_recovers(file: Path, database: Database) -> None:
    def narrow(conn: Connection) -> int:
        pages: int = conn.exec_driver_sql("PRAGMA page_count").scalar_one()
        conn.exec_driver_sql(f"PRAGMA max_page_count = {pages + 40}")
        return pages

    await database.run(narrow)
    answers = await together(database, [add(f"p{n}", size=20_000) for n in range(20)])
    kept = {answer for answer in answers if isinstance(answer, str)}
    assert {type(answer) for answer in answers} >= {StoreDown}
    assert await database.run(names) == kept
    await database.run(lambda conn: conn.exec_driver_sql("PRAGMA max_page_count = 1000000"))
    assert await database.run(add("after", size=20_000)) == "after"
    assert await database.run(lambda conn: conn.exec_driver_sql("PRAGMA integrity_check").scalar()) == "ok"


@only_sqlite
async def test_nobody_goes_on_in_a_transaction_that_a_full_disk_undid(database: Database) -> None:
    def job(conn: Connection) -> str:
        pages = conn.exec_driver_sql("PRAGMA page_count").scalar_one()
        conn.exec_driver_sql(f"PRAGMA max_page_count = {pages + 40}")
        add("first")(conn)
        with suppress(Exception), isolated(conn):
            add("half", size=1_000_000)(conn)
        return add("last")(conn)  # would stand alone, without the first

    with pytest.raises(StoreDown) as down:
        await database.run(job)
    assert "no such savepoint" in str(down.value.__cause__)
    assert await database.run(names) == set()
    assert await database.run(add("after")) == "after"


@only_sqlite
async def test_a_second_process_is_refused_in_one_sentence(file: Path, url: str, database: Database) -> None:
    second = Database(url, clock=lambda: pytest.fail("nobody asked for the time"))
    with pytest.raises(AlreadyRunning, match=r"^Another Sopan is already running on .*sopan\.db; stop it first\.$"):
        await second.start()
    ended = await run_python(f"await Database({url!r}, clock=clock).start()")
    assert "AlreadyRunning: Another Sopan is already running" in ended.stderr
    assert await database.run(add("ayu")) == "ayu"  # the first has noticed nothing


@pytest.mark.parametrize("address", ["mysql://host/sopan", "sqlite://", "sqlite:///:memory:", "no address"])
def test_an_address_that_sopan_cannot_use_is_one_sentence(address: str) -> None:
    with pytest.raises(BadAddress, match=r"^The database URL [^\n]*\.$"):
        Database(address, clock=lambda: pytest.fail("nobody asked for the time"))


@only_sqlite
async def test_a_database_that_cannot_be_opened_says_so(file: Path, url: str) -> None:
    not_a_database(file)
    with pytest.raises(StoreDown):
        await Database(url, clock=lambda: pytest.fail("nobody asked for the time")).start()


def not_a_database(file: Path) -> None:
    file.parent.mkdir(parents=True)
    file.write_bytes(b"a letter that somebody saved under this name " * 40)


async def run_python(body: str) -> subprocess.CompletedProcess[str]:
    """Run `body` as a coroutine in a process of its own."""
    lines = [
        "import asyncio, os",
        "from datetime import UTC, datetime",
        "from sqlalchemy import insert",
        "from bot.store.database import Database",
        "from bot.store.tables import people",
        "def clock(): return datetime.now(UTC)",
        "def add(name):",
        "    row = dict(id=name, state=b'x', created_at=0, changed_at=0)",
        "    return lambda conn: conn.execute(insert(people).values(row)) and name",
        "async def main():",
        "    global ending",
        *("    " + line.removeprefix("        ") for line in body.strip("\n").splitlines()),
        "asyncio.run(main())",
    ]
    return await asyncio.to_thread(
        subprocess.run, [sys.executable, "-c", "\n".join(lines)], capture_output=True, text=True, check=False
    )
