"""From a SQLite file to PostgreSQL: every row as it is, seals and all, so that the same key opens it there.

The file is held against any Sopan and only read. Rows go over in the order of their keys, some at a time, so that a
move that was interrupted goes on where it stopped; until every table is proved to be the same on both sides, by count
and checksum, the target says that it is being filled, and no Sopan starts on it.
"""

import os
import sqlite3
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import closing, contextmanager
from dataclasses import dataclass
from hashlib import blake2b
from itertools import islice
from typing import Any, Final

from sqlalchemy import Connection, Table, func, insert, select, text
from sqlalchemy.exc import SQLAlchemyError

from bot.errors import OperatorError
from bot.store import locks
from bot.store.driver import in_brief
from bot.store.engines import PostgreSQL, SQLite
from bot.store.migrate import HEAD, MOVING, revision, upgrade
from bot.store.tables import compatibility, metadata

AT_ONCE: Final = 1000
"""Rows in one transaction."""

TABLES: Final = [table for table in metadata.sorted_tables if table is not compatibility]
"""What there is to move: all but what the migrations write themselves; what is referred to comes first."""


class CannotMove(OperatorError):
    """The move would lose or mix something; the text is one sentence for the operator."""


@dataclass(frozen=True, slots=True)
class Moved:
    """One table, the same on both sides."""

    table: str
    rows: int
    checksum: str


def move(source: SQLite, target: PostgreSQL, told: Callable[[Moved], None]) -> None:
    """Copy everything, or what is left of it; `told` of each table that was proved.

    Raises AlreadyRunning while a Sopan has the file, Unfit, NewerSchema, and CannotMove.
    """
    source.join()
    lock = source.hold()
    try:
        with closing(_opened(source)) as old, target.engine().connect() as new:
            target.fit(new)
            _require_free(new)
            _prepare(new, target)
            for table in TABLES:
                _copy(old, new, table)
            for table in TABLES:
                told(_proved(old, new, table))
            with _transaction(new):
                _call(new, HEAD)
    except SQLAlchemyError as problem:
        raise CannotMove(f"The target failed: {in_brief(problem)}. Run the move again to go on.") from problem
    except sqlite3.Error as problem:
        raise CannotMove(f"The file {source.file} cannot be read: {problem}.") from problem
    finally:
        if lock is not None:
            os.close(lock)


def _opened(source: SQLite) -> sqlite3.Connection:
    """Only to be read: not even the log beside the file is tidied up."""
    conn = sqlite3.connect(f"{source.file.absolute().as_uri()}?mode=ro", uri=True, isolation_level=None)
    try:
        conn.execute("BEGIN")
        made = conn.execute("SELECT 1 FROM sqlite_master WHERE name = 'alembic_version'").fetchone()
        found = conn.execute("SELECT version_num FROM alembic_version").fetchone() if made else None
        if found != (HEAD,):
            raise CannotMove(f"The file is not at revision {HEAD}; run `sopan migrate` on it first.")
    except BaseException:
        conn.close()
        raise
    return conn


def _require_free(new: Connection) -> None:
    if locks.living(new):
        raise CannotMove("A Sopan is running on the target; stop it first.")
    key = locks.seat(locks.schema_of(new), locks.MOVE)
    if not new.execute(text("SELECT pg_try_advisory_lock(:key)"), {"key": key}).scalar():
        raise CannotMove("Another move is filling the target; wait for its end.")


def _prepare(new: Connection, target: PostgreSQL) -> None:
    """The tables are there, and say that they are being filled."""
    if revision(new) != MOVING:
        upgrade(target.engine())
        if (found := revision(new)) != HEAD:
            raise CannotMove(
                f"The target is at revision {found}, and this Sopan works with {HEAD}; use the newer Sopan."
            )
        if any(_count(new, table) for table in TABLES):
            raise CannotMove("The target holds something else already; give the move an empty database.")
        with _transaction(new):
            _call(new, MOVING)


def _copy(old: sqlite3.Connection, new: Connection, table: Table) -> None:
    """What is not there yet: a part of the move holds the first rows of each table, whole transactions of them."""
    names = [column.name for column in table.c]
    for rows in _parts(_rows_of_file(old, table, skipped=_count(new, table))):
        with _transaction(new):
            new.execute(insert(table), [dict(zip(names, row, strict=True)) for row in rows])


def _proved(old: sqlite3.Connection, new: Connection, table: Table) -> Moved:
    with _transaction(new):  # a cursor of the server lives in one
        there = new.execute(select(table), execution_options={"stream_results": True})
        mine, theirs = _summed(_rows_of_file(old, table)), _summed(tuple(row) for row in there)
    if mine != theirs:
        raise CannotMove(
            f"The table {table.name} is not the same on both sides: the file was used since the move began."
            " Empty the target and move again."
        )
    return Moved(table.name, *mine)


def _rows_of_file(old: sqlite3.Connection, table: Table, skipped: int = 0) -> Iterator[tuple[Any, ...]]:
    names = ", ".join(f'"{column.name}"' for column in table.c)
    key = ", ".join(f'"{column.name}"' for column in table.primary_key)
    statement = f'SELECT {names} FROM "{table.name}" ORDER BY {key} LIMIT -1 OFFSET ?'  # nosec B608: our own names
    yield from old.execute(statement, [skipped])


def _summed(rows: Iterable[Sequence[Any]]) -> tuple[int, str]:
    """How many, and a checksum that does not depend on their order."""
    number, total = 0, 0
    for row in rows:
        number += 1
        total += int.from_bytes(blake2b(repr(tuple(row)).encode(), digest_size=16).digest())
    return number, f"{total % 2**128:032x}"


def _parts(rows: Iterator[tuple[Any, ...]]) -> Iterator[list[tuple[Any, ...]]]:
    while part := list(islice(rows, AT_ONCE)):
        yield part


def _count(new: Connection, table: Table) -> int:
    return int(new.execute(select(func.count()).select_from(table)).scalar_one())


def _call(new: Connection, name: str) -> None:
    """What revision the target says that it is at."""
    new.execute(text("UPDATE alembic_version SET version_num = :name"), {"name": name})


@contextmanager
def _transaction(new: Connection) -> Iterator[None]:
    """Whatever is raised inside ends the move, and with its connection what was not committed."""
    new.exec_driver_sql(PostgreSQL.begin)
    yield
    new.exec_driver_sql("COMMIT")
