"""A backup takes the place of the database, at once or not at all: brought to this schema, without those who were
erased since, and with nothing in hand of a process that is gone. What was there before is moved aside.
"""

import os
import sqlite3
import threading
import time
from collections.abc import Iterable
from contextlib import closing
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, BinaryIO, Final

from sqlalchemy import Connection, TableClause, delete, func, select
from sqlalchemy.exc import SQLAlchemyError

from bot.errors import OperatorError
from bot.store import backup, cells, inbox, leases
from bot.store.backup import Contents
from bot.store.driver import in_brief
from bot.store.engines import PostgreSQL, SQLite, kind_of
from bot.store.envelope import Damaged
from bot.store.erase import forget_person
from bot.store.erased import Journal
from bot.store.migrate import HEAD, migrate
from bot.store.scratch import scratch
from bot.store.sealed import Keyring
from bot.store.tables import metadata, people

_OTHERS: Final = (
    "SELECT count(*) FROM pg_stat_activity WHERE datname = current_database() AND application_name = 'sopan'"
    " AND pid <> pg_backend_pid()"
)
_LEAVING: Final = 2.0
"""Seconds that a connection may take to end."""
_LOOK: Final = 0.1


class NotRestored(OperatorError):
    """The database stays as it is; the text is one sentence for the operator."""


@dataclass(frozen=True, slots=True)
class Restored:
    """What came back, and where what was there before is now: a file, or a schema; absent where there was nothing."""

    contents: Contents
    aside: str | None


def restore(url: str, keyring: Keyring, journal: Journal, file: Path, *, replace: bool, now: datetime) -> Restored:
    """Put the backup in the database's place. `replace`: also where there is something in it, which is moved aside.

    Raises AlreadyRunning, NotRestored, Damaged, NewerSchema, JournalUnfit; the database is then as it was.
    """
    with backup.opened(file, keyring) as (contents, body):
        kind = kind_of(url)
        if kind.name != contents.kind:
            raise NotRestored(
                f"The backup is of a {contents.kind} database, and SOPAN_DATABASE_URL names another kind."
            )
        match kind:
            case SQLite(file=named):  # a link to it stays one
                place = SQLite(named.resolve())
                try:
                    aside = _restore_sqlite(place, contents, body, keyring, journal, replace, now)
                except SQLAlchemyError as problem:
                    raise NotRestored(f"The database {named} cannot be replaced: {in_brief(problem)}.") from problem
            case PostgreSQL():
                import psycopg

                try:
                    aside = _restore_postgresql(kind, contents, body, keyring, journal, replace, now)
                except SQLAlchemyError as problem:
                    raise NotRestored(f"The database refused: {in_brief(problem)}") from problem
                except psycopg.Error as problem:  # while rows are copied, the driver speaks for itself
                    raise NotRestored(f"The database refused: {str(problem).splitlines()[0]}") from problem
    return Restored(contents, aside)


def _restore_sqlite(
    kind: SQLite, contents: Contents, body: BinaryIO, keyring: Keyring, journal: Journal, replace: bool, now: datetime
) -> str | None:
    lock = kind.hold()
    try:
        if not replace and _has_content(kind.file):
            raise NotRestored(f"There is something in {kind.file}; --yes moves it aside.")
        with scratch(kind.file.parent) as draft:
            backup.unpacked(body, draft)
            backup.check(draft, contents)
            with SQLite(draft).engine().connect() as conn:
                conn.exec_driver_sql("PRAGMA secure_delete = 1")
                conn.exec_driver_sql("BEGIN IMMEDIATE")
                _made_ready(conn, contents, keyring, journal)
                conn.commit()
            with draft.open("rb") as written:
                os.fsync(written.fileno())
            return _put_in_place(kind.file, draft, f"{now.astimezone(UTC):%Y%m%dT%H%M%S%fZ}")
    except OSError as problem:
        raise NotRestored(f"The database {kind.file} cannot be replaced: {problem.strerror}.") from problem
    finally:
        if lock is not None:
            os.close(lock)


def _has_content(file: Path) -> bool:
    if not file.stat().st_size:
        return False
    with closing(sqlite3.connect(file)) as conn:
        try:
            return bool(conn.execute("SELECT count(*) FROM people").fetchone()[0])
        except sqlite3.OperationalError:
            return bool(conn.execute("SELECT count(*) FROM sqlite_master").fetchone()[0])
        except sqlite3.DatabaseError:
            return True  # no database, or one that is broken: somebody may still want it


def _put_in_place(file: Path, draft: Path, at: str) -> str | None:
    """One rename decides. The old file keeps another name, which is returned, and has its log in itself before that."""
    aside = None
    if file.stat().st_size:
        try:
            with closing(sqlite3.connect(file, timeout=5, isolation_level=None)) as conn:
                (mode,) = conn.execute("PRAGMA journal_mode = delete").fetchone()
        except sqlite3.OperationalError:
            mode = "busy"
        except sqlite3.DatabaseError:
            mode = "delete"  # it is broken, and has no log that would be read
        if mode != "delete":
            raise NotRestored(f"Somebody is at work on {file}; let them end first.")
        aside = file.with_name(f"{file.name}.before-{at}")
        os.link(file, aside)
    for beside in ("-wal", "-shm", "-journal"):
        file.with_name(file.name + beside).unlink(missing_ok=True)
    draft.replace(file)
    folder = os.open(file.parent, os.O_RDONLY)
    try:
        os.fsync(folder)
    finally:
        os.close(folder)
    return None if aside is None else str(aside)


def _restore_postgresql(
    kind: PostgreSQL,
    contents: Contents,
    body: BinaryIO,
    keyring: Keyring,
    journal: Journal,
    replace: bool,
    now: datetime,
) -> str | None:
    aside = None
    with kind.engine().connect() as conn:
        _require_alone(conn)
        conn.exec_driver_sql("BEGIN")
        present = backup.kept_tables(conn)
        if any(conn.execute(select(func.count()).select_from(table)).scalar_one() for table in present):
            if not replace:
                raise NotRestored("There is something in the database; --yes moves it aside, into a schema of its own.")
            here = conn.exec_driver_sql("SELECT current_schema()").scalar()
            aside = f"{here}_before_{now.astimezone(UTC):%Y%m%dt%H%M%S%fz}"
            conn.exec_driver_sql(f'CREATE SCHEMA "{aside}"')
            for name in _named(present):
                conn.exec_driver_sql(f'ALTER TABLE {name} SET SCHEMA "{aside}"')
        elif present:
            conn.exec_driver_sql(f"DROP TABLE {', '.join(_named(present))}")
        migrate(conn, contents.schema)
        cursor: Any = conn.connection.cursor()
        for table, columns, rows in backup.tables(body):
            conn.execute(delete(TableClause(table)))  # what a migration put there itself
            with cursor.copy(f'COPY "{table}" ({", ".join(columns)}) FROM STDIN') as copy:
                for data in rows:
                    copy.write(data)
            if cursor.rowcount != contents.rows.get(table):
                raise Damaged("The backup does not hold the rows that it says it does.")
        _made_ready(conn, contents, keyring, journal)
        conn.commit()
    return aside if aside is None else f"the schema {aside}"


def _require_alone(conn: Connection) -> None:
    """Whoever has just ended is seen by the server for a moment longer. Raises NotRestored."""
    until = time.monotonic() + _LEAVING
    while conn.exec_driver_sql(_OTHERS).scalar():
        if time.monotonic() > until:
            raise NotRestored("A Sopan is at work on this database; stop it first.")
        threading.Event().wait(_LOOK)


def _named(tables: Iterable[Any]) -> list[str]:
    return [*(f'"{table.name}"' for table in tables), "alembic_version"]


def _made_ready(conn: Connection, contents: Contents, keyring: Keyring, journal: Journal) -> None:
    """Within the transaction: the schema of this code, nobody who was erased, nothing leased or claimed."""
    migrate(conn, HEAD)
    if missing := metadata.tables.keys() - {table.name for table in backup.kept_tables(conn)}:
        raise Damaged(f"The backup is no whole database of Sopan: it has no table {min(missing)}.")
    if strange := cells.sealed_by(conn).keys() - keyring.copies.keys():
        raise Damaged(f"The backup has cells under the key {min(strange)}, which is not here; add it to the keys.")
    gone = journal.read(complete_from=contents.made_at)
    for person_id in [*gone.among(conn.execute(select(people.c.id)).scalars())]:
        forget_person(conn, person_id)
    inbox.release(conn)
    leases.release(conn)
