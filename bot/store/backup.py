"""A copy of the whole database in one encrypted file, made beside a running Sopan, and read again before it counts.

SQLite's own `VACUUM INTO` makes a file that is consistent; on PostgreSQL every table is copied out of one snapshot with
COPY, as pg_dump does, but without a program that must fit the server's version. In front stands what the copy holds; it
is compared with what comes out.
"""

import json
import os
import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any, BinaryIO, Final, Literal

from sqlalchemy import Connection, MetaData, Table, func, select
from sqlalchemy.exc import SQLAlchemyError

from bot.errors import OperatorError
from bot.store.driver import in_brief
from bot.store.engines import PostgreSQL, SQLite, Unfit, kind_of
from bot.store.envelope import Damaged, Opening, Sealing
from bot.store.instants import moment
from bot.store.migrate import require_whole, revision
from bot.store.scratch import scratch
from bot.store.sealed import Keyring

SUFFIX: Final = ".backup"
BEFORE: Final = "-before-"
"""In the name of one that was made because a migration was to follow."""
_BARE: Final = b"SQLite format 3\0"
_BLOCK: Final = 1 << 18
_LAST_KEPT: Final = (
    "SELECT max(at) FROM (SELECT max(changed_at) AS at FROM people UNION ALL SELECT max(seen_at) FROM seen"
    " UNION ALL SELECT max(created_at) FROM outbox)"
)
_WIDTH: Final = 4
"""Bytes that say how long a part is."""


class Unwritable(OperatorError):
    """The backup cannot be written where it was to go; the text is one sentence for the operator."""


@dataclass(frozen=True, slots=True)
class Contents:
    """What a backup says of itself."""

    kind: Literal["sqlite", "postgresql"]
    schema: str
    made_at: int
    """When it was copied; of what another program copied, when something was last kept in it, 0 for never."""
    rows: dict[str, int]
    """By table, in an order in which they can be filled."""

    def __str__(self) -> str:
        people = self.rows.get("people", 0)
        made = f"{moment(self.made_at):%Y-%m-%d %H:%M} UTC" if self.made_at else "of an unknown day"
        return f"{made}, {self.kind}, schema {self.schema}, {people} people, {sum(self.rows.values())} rows"


def back_up(url: str, keyring: Keyring, to: Path, plain: Path, now: int) -> Contents:
    """Write the database behind `url` to the file `to`, and read it back. `plain`: the folder for what is not encrypted
    as a whole, while it is at work. Raises Unfit, OtherSchema, Unwritable, Damaged."""
    try:
        with scratch(to.parent) as draft:
            with draft.open("wb") as out:
                sealing = Sealing(out, *next(iter(keyring.copies.items())))
                match kind_of(url):
                    case SQLite(file=file):
                        _copy_sqlite(file, sealing, plain, now)
                    case PostgreSQL() as server:
                        _copy_postgresql(server, sealing, now)
                sealing.finish()
                out.flush()
                os.fsync(out.fileno())
            found = verified(draft, keyring, plain)
            draft.rename(to)
        _settle(to.parent)
        return found
    except SQLAlchemyError as problem:
        raise Unfit(f"The database cannot be copied: {in_brief(problem)}") from problem
    except sqlite3.Error as problem:
        raise Unfit(f"The database cannot be copied: {problem}.") from problem
    except OSError as problem:
        raise Unwritable(f"The backup {to} cannot be written: {problem.strerror}.") from problem


def verified(file: Path, keyring: Keyring, plain: Path) -> Contents:
    """Open the backup to its end and compare it with what it says of itself. Raises Damaged."""
    with opened(file, keyring) as (contents, body):
        if contents.kind == "sqlite":
            with scratch(plain) as copy:
                unpacked(body, copy)
                check(copy, contents)
        else:
            found = {table: sum(data.count(b"\n") for data in parts) for table, _, parts in tables(body)}
            if found != contents.rows:
                raise Damaged("The backup does not hold the rows that it says it does.")
    return contents


def forget_old(folder: Path, before: int) -> int:
    """Remove what migrations kept, for nobody asked for it, where it was made before that instant; how many."""
    old = [file for file in folder.glob(f"*{BEFORE}*{SUFFIX}") if file.stat().st_mtime * 1000 < before]
    for file in old:
        file.unlink(missing_ok=True)
    return len(old)


@contextmanager
def opened(file: Path, keyring: Keyring) -> Iterator[tuple[Contents, BinaryIO]]:
    """What the backup says of itself, and its body; also of a bare SQLite database, as other programs bring one back,
    of which only is known when something was last kept in it. Raises Damaged, also while the body is read."""
    try:
        with file.open("rb") as source:
            bare = source.read(len(_BARE)) == _BARE
        contents = _bare(file) if bare else None
        with file.open("rb") as source:
            body: Any = source if contents else Opening(source, keyring.copies)
            yield contents or _contents(_part(body)), body
    except FileNotFoundError:
        raise Damaged(f"There is no backup {file}.") from None


def unpacked(body: BinaryIO, to: Path) -> None:
    """A SQLite database as it was copied."""
    with to.open("wb") as out:
        while block := body.read(_BLOCK):
            out.write(block)
        out.flush()
        os.fsync(out.fileno())


def tables(body: BinaryIO) -> Iterator[tuple[str, list[str], Iterator[bytes]]]:
    """Each table's name, its columns, and its rows as COPY gives and takes them; one after the other, to the end."""
    while head := _part(body):
        table = json.loads(head)
        yield table["table"], table["columns"], iter(lambda: _part(body), b"")
    if body.read(1):
        raise Damaged("The backup goes on behind its end.")


def check(file: Path, contents: Contents) -> None:
    """Raises Damaged unless the SQLite file is sound and holds what it should."""
    try:
        with closing(sqlite3.connect(file)) as conn:
            sound = conn.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
            if sound and _counted(conn) == contents.rows and _schema(conn) == contents.schema:
                return
    except sqlite3.DatabaseError as problem:
        raise Damaged("The backup holds no sound database.") from problem
    raise Damaged("The backup does not hold what it says it does.")


# --- SQLite ----------------------------------------------------------------------------------------------------------


def _copy_sqlite(file: Path, out: Sealing, plain: Path, now: int) -> None:
    if not file.is_file():
        raise Unfit(f"There is no database {file}; nothing has been kept yet.")
    with scratch(plain) as copy:
        with closing(sqlite3.connect(file, timeout=5)) as conn:
            conn.execute("PRAGMA temp_store = memory")
            conn.execute("VACUUM INTO ?", (str(copy),))
        with closing(sqlite3.connect(copy)) as conn:
            _put(out, _described(Contents("sqlite", _schema(conn), now, _counted(conn))))
        with copy.open("rb") as source:
            while block := source.read(_BLOCK):
                out.write(block)


def _bare(file: Path) -> Contents:
    try:
        with closing(sqlite3.connect(file, isolation_level=None)) as conn:
            conn.execute("PRAGMA journal_mode = delete").fetchone()  # what stands in a log beside it comes in
            schema, (last,) = _schema(conn), conn.execute(_LAST_KEPT).fetchone()
            return Contents("sqlite", schema, last or 0, _counted(conn))
    except (sqlite3.Error, Unfit) as problem:
        if getattr(problem, "sqlite_errorcode", None) == sqlite3.SQLITE_BUSY:
            raise Damaged(f"Somebody is at work on {file}; name a copy of it.") from problem
        raise Damaged(f"{file} is no sound database of Sopan.") from problem


def _schema(conn: sqlite3.Connection) -> str:
    try:
        (found,) = conn.execute("SELECT version_num FROM alembic_version").fetchone()
    except sqlite3.OperationalError as problem:
        raise Unfit("The database is empty; there is nothing to back up yet.") from problem
    return str(found)


def _counted(conn: sqlite3.Connection) -> dict[str, int]:
    names = conn.execute("SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%' ORDER BY 1")
    counting = 'SELECT count(*) FROM "{}"'  # nosec B608: names of our own tables, quoted
    return {name: conn.execute(counting.format(name)).fetchone()[0] for (name,) in names.fetchall()}


# --- PostgreSQL ------------------------------------------------------------------------------------------------------


def _copy_postgresql(server: PostgreSQL, out: Sealing, now: int) -> None:
    with server.engine().connect() as conn:
        conn.exec_driver_sql("BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY")
        schema = revision(conn)
        if schema is None:
            raise Unfit("The database is empty; there is nothing to back up yet.")
        require_whole(schema)
        kept = kept_tables(conn)
        rows = {table.name: conn.execute(select(func.count()).select_from(table)).scalar_one() for table in kept}
        _put(out, _described(Contents("postgresql", schema, now, rows)))
        cursor: Any = conn.connection.cursor()
        for table in kept:
            _put(out, json.dumps({"table": table.name, "columns": table.c.keys()}).encode())
            with cursor.copy(f"COPY {table.name} ({', '.join(table.c.keys())}) TO STDOUT") as copy:
                for data in copy:
                    _put(out, bytes(data))
            _put(out, b"")
        _put(out, b"")


def kept_tables(conn: Connection) -> list[Table]:
    """The tables of the connection's schema, each behind those it refers to; the schema's number is told apart."""
    found = MetaData()
    found.reflect(conn)
    return [table for table in found.sorted_tables if table.name != "alembic_version"]


# --- parts -----------------------------------------------------------------------------------------------------------


def _put(out: Sealing, part: bytes) -> None:
    out.write(len(part).to_bytes(_WIDTH, "big") + part)


def _part(body: BinaryIO) -> bytes:
    length = int.from_bytes(_exactly(body, _WIDTH), "big")
    return _exactly(body, length)


def _exactly(body: BinaryIO, length: int) -> bytes:
    found = bytearray()
    while len(found) < length:
        if not (block := body.read(min(length - len(found), _BLOCK))):
            raise Damaged("The backup ends before it should.")
        found += block
    return bytes(found)


def _described(contents: Contents) -> bytes:
    return json.dumps(asdict(contents)).encode()


def _contents(written: bytes) -> Contents:
    return Contents(**json.loads(written))


def _settle(folder: Path) -> None:
    """The new name is on the disk."""
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
