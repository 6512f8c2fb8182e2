"""What differs between the two databases: how to open one safely, who may open it, which errors are its own."""

import fcntl
import os
import sqlite3
import threading
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, ClassVar, Final, Protocol

from sqlalchemy import URL, Connection, Engine, NullPool, create_engine, make_url
from sqlalchemy.exc import ArgumentError, DBAPIError

from bot.errors import OperatorError
from bot.store.locks import keys, schema_of
from bot.store.owner import hand_over
from bot.store.peers import NoPeers, Peers


class BadAddress(OperatorError):
    """The database URL is none that Sopan can use; the text is one sentence for the operator."""


class AlreadyRunning(OperatorError):
    """Another process has this SQLite file; the text is one sentence for the operator."""


class Unfit(OperatorError):
    """The database would not keep what it is given; the text is one sentence for the operator."""


class Kind(Protocol):
    """One kind of database behind one URL."""

    name: ClassVar[str]
    begin: ClassVar[str]
    """The statement that opens a transaction."""

    def hold(self) -> int | None:
        """Claim the database for this process; raises AlreadyRunning. To be given to `os.close` when done."""

    def join(self) -> None:
        """See that there is a database to work on beside the Sopan that may be running; raises Unfit."""

    def engine(self) -> Engine:
        """An engine without a pool, in autocommit: transactions are opened with `begin`."""

    def fit(self, conn: Connection) -> None:
        """Make a new connection safe and see that it is; raises Unfit."""

    def failed(self, problem: BaseException) -> bool:
        """Whether the database failed (full, locked, gone), and not the job that met the error."""

    def busy(self, problem: BaseException) -> bool:
        """Whether somebody else held what was needed for longer than is waited."""

    def scrub(self, *, whole: bool) -> bool:
        """Leave nothing of erased rows in the files beside the database; `whole`: nor in its own, which is written
        anew. Whether that was done."""

    def peers(self) -> Peers:
        """The other processes on this database."""

    def show_keys(self, conn: Connection, lock: int | None, mark: int) -> None:
        """Let `strangers` see with which keys this process works. `lock`: what `hold` gave; `mark`: `Keyring.mark`."""

    def strangers(self, conn: Connection, mark: int) -> int:
        """How many others at work on the database do not work with the keys of this mark."""


def kind_of(address: str) -> Kind:
    """`sqlite:///folder/file.db`, `postgresql://user@host/name`; the driver is ours to choose. Raises BadAddress."""
    try:
        url = make_url(address)
    except (ArgumentError, ValueError) as problem:  # ValueError: a port or a host that is none
        raise BadAddress(
            "The database URL cannot be read; sqlite:///data/sopan.db and postgresql://user@host/name are such."
        ) from problem
    if "@" in (url.host or ""):  # the rest of the password, which would be told as a host that is not found
        raise BadAddress("The database URL has an @ too many; in a password it is written %40.")
    match url.get_backend_name():
        case "sqlite" if url.database and url.database != ":memory:":
            return SQLite(Path(url.database))
        case "postgresql" | "postgres":
            return PostgreSQL(url.set(drivername="postgresql+psycopg"))
        case other:
            raise BadAddress(f"The database URL names {other!r}; Sopan knows a file in sqlite:/// and postgresql://.")


@dataclass(frozen=True, slots=True)
class SQLite:
    """One file, one process, one writer."""

    file: Path

    name: ClassVar[str] = "sqlite"
    begin: ClassVar[str] = "BEGIN IMMEDIATE"
    pragmas: ClassVar[Mapping[str, object]] = {
        "journal_mode": "wal",
        "synchronous": 2,  # FULL: a commit that was answered outlives a power cut
        "busy_timeout": 5000,
        "foreign_keys": 1,
        "secure_delete": 1,
        "wal_autocheckpoint": 4000,  # pages; a busy page goes back to the file once for many turns
        "temp_store": 2,  # memory: nothing is spilled to a file of its own
    }
    failures: ClassVar[frozenset[int]] = frozenset(
        {
            sqlite3.SQLITE_BUSY,
            sqlite3.SQLITE_LOCKED,
            sqlite3.SQLITE_NOMEM,
            sqlite3.SQLITE_READONLY,
            sqlite3.SQLITE_INTERRUPT,
            sqlite3.SQLITE_IOERR,
            sqlite3.SQLITE_CORRUPT,
            sqlite3.SQLITE_FULL,
            sqlite3.SQLITE_CANTOPEN,
            sqlite3.SQLITE_PROTOCOL,
            sqlite3.SQLITE_NOTADB,
        }
    )

    @property
    def _lock(self) -> Path:
        """Beside the file itself, by whichever name it is opened."""
        file = self.file.resolve()
        return file.with_name(file.name + ".lock")

    def hold(self) -> int | None:
        try:
            self.file.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
            if not self.file.exists():
                self.file.touch(mode=0o600)
                hand_over(self.file, self.file.parent)
            lock = os.open(self._lock, os.O_RDWR | os.O_CREAT, 0o600)
            hand_over(lock, self._lock.parent)
        except OSError as problem:
            raise Unfit(f"The database {self.file} cannot be opened: {problem.strerror}.") from problem
        if not _claimed(lock):
            threading.Event().wait(0.2)  # `strangers` holds it for an instant
            if not _claimed(lock):
                os.close(lock)
                raise AlreadyRunning(f"Another Sopan is already running on {self.file}; stop it first.")
        return lock

    def join(self) -> None:
        if not self.file.is_file():
            raise Unfit(f"There is no database {self.file}; nothing has been kept yet.")

    def engine(self) -> Engine:
        url = URL.create("sqlite", database=str(self.file))
        return create_engine(url, isolation_level="AUTOCOMMIT", poolclass=NullPool, hide_parameters=True)

    def fit(self, conn: Connection) -> None:
        for name, wanted in self.pragmas.items():
            conn.exec_driver_sql(f"PRAGMA {name} = {wanted}")
            found = conn.exec_driver_sql(f"PRAGMA {name}").scalar()
            if found != wanted:
                raise Unfit(f"SQLite keeps {name} = {found} for {self.file}; Sopan needs {wanted}.")

    def failed(self, problem: BaseException) -> bool:
        code: int = getattr(_cause(problem), "sqlite_errorcode", sqlite3.SQLITE_ERROR)
        return code & 0xFF in self.failures  # the lower byte is the primary code, the rest says more exactly

    def busy(self, problem: BaseException) -> bool:
        code: int = getattr(_cause(problem), "sqlite_errorcode", sqlite3.SQLITE_ERROR)
        return code & 0xFF in (sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED)

    def scrub(self, *, whole: bool) -> bool:
        # A connection of its own: neither can stand in a transaction, and both wait for the one that is open.
        conn = sqlite3.connect(self.file, timeout=5, isolation_level=None)
        try:
            done = whole and self._written_anew(conn)
            conn.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()
            return done
        finally:
            conn.close()

    def _written_anew(self, conn: sqlite3.Connection) -> bool:
        """`secure_delete` writes zeros over a row that goes, but not over the copy that stays where the row was before
        it was moved to another page."""
        # Where there is room, and nobody else reads. (SQLITE_TMPDIR is read before we could set it, and to change the
        # environment beside other threads ends the process now and then.)
        beside = str(self.file.resolve().parent).replace("'", "''")
        conn.execute(f"PRAGMA temp_store_directory = '{beside}'")
        try:
            conn.execute("VACUUM")
        except sqlite3.OperationalError:  # no room, or no peace
            return False
        return True

    def show_keys(self, conn: Connection, lock: int | None, mark: int) -> None:
        if lock is not None:
            os.pwrite(lock, f"{mark:08x}\n".encode(), 0)

    def strangers(self, conn: Connection, mark: int) -> int:
        try:
            lock = os.open(self._lock, os.O_RDONLY)
        except FileNotFoundError:
            return 0
        try:
            return int(not _claimed(lock) and os.pread(lock, 16, 0).strip() != f"{mark:08x}".encode())
        finally:
            os.close(lock)

    def peers(self) -> Peers:
        return NoPeers()


def _claimed(lock: int) -> bool:
    """Whether the lock could be taken: nobody had it."""
    try:
        fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError:
        return False
    return True


# Ten seconds without an answer from the network count as gone (libpq); whoever only listens, or waits for a seat, sends
# nothing that could go unanswered, and asks by keepalives.
_ANSWER: Final[Mapping[str, Any]] = {
    "connect_timeout": 5,
    "tcp_user_timeout": 10_000,
    "keepalives_idle": 10,
    "keepalives_interval": 5,
    "keepalives_count": 3,
}
_LIMITS: Final = "SET lock_timeout = '5s'; SET statement_timeout = '30s'"


@dataclass(frozen=True, slots=True)
class PostgreSQL:
    """A server, shared by any number of processes."""

    url: URL

    name: ClassVar[str] = "postgresql"
    begin: ClassVar[str] = "BEGIN ISOLATION LEVEL READ COMMITTED"

    def hold(self) -> int | None:
        return None

    def join(self) -> None:
        """The server decides who may come."""

    def engine(self) -> Engine:
        answer = {**_ANSWER, "application_name": "sopan"}
        return create_engine(
            self.url, isolation_level="AUTOCOMMIT", poolclass=NullPool, connect_args=answer, hide_parameters=True
        )

    def fit(self, conn: Connection) -> None:
        conn.exec_driver_sql(_LIMITS)
        if conn.exec_driver_sql("SHOW synchronous_commit").scalar() == "off":
            conn.exec_driver_sql("SET synchronous_commit = on")
        if conn.exec_driver_sql("SHOW fsync").scalar() == "off":
            raise Unfit("PostgreSQL runs with fsync = off, so that a power cut would lose answers; turn it on.")

    def failed(self, problem: BaseException) -> bool:
        import psycopg

        return isinstance(_cause(problem), psycopg.OperationalError | psycopg.InternalError)

    def busy(self, problem: BaseException) -> bool:
        from psycopg import errors

        waited = errors.LockNotAvailable | errors.DeadlockDetected | errors.SerializationFailure
        return isinstance(_cause(problem), waited)

    def scrub(self, *, whole: bool) -> bool:
        """The server's own vacuum and log rotation do it."""
        return True

    def peers(self) -> Peers:
        from bot.store.postgres_peers import PostgresPeers  # psycopg is for PostgreSQL alone

        # Another name, because no cell is written on these connections, and `strangers` need not ask about them.
        return PostgresPeers(self.url, {**_ANSWER, "application_name": "sopan peers"})

    def show_keys(self, conn: Connection, lock: int | None, mark: int) -> None:
        kind = keys(schema_of(conn))
        held = "SELECT objid::int FROM pg_locks WHERE locktype = 'advisory' AND classid = %s AND pid = pg_backend_pid()"
        for (other,) in conn.exec_driver_sql(held, (kind,)).fetchall():
            conn.exec_driver_sql("SELECT pg_advisory_unlock_shared(%s, %s)", (kind, other))
        conn.exec_driver_sql("SELECT pg_advisory_lock_shared(%s, %s)", (kind, mark))

    def strangers(self, conn: Connection, mark: int) -> int:
        found = conn.exec_driver_sql(
            "SELECT count(*) FROM pg_locks WHERE locktype = 'advisory' AND objsubid = 2 AND classid = %s"
            " AND objid <> %s AND database = (SELECT oid FROM pg_database WHERE datname = current_database())",
            (keys(schema_of(conn)), mark),
        ).scalar()
        return int(found or 0)


def _cause(problem: BaseException) -> BaseException | None:
    """The driver's error, taken out of SQLAlchemy's wrapping."""
    return problem.orig if isinstance(problem, DBAPIError) else problem
