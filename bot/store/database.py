"""The store thread: it alone speaks to the database, and commits whatever has piled up in one transaction.

Many chats' jobs share one BEGIN and one sync; each stands in a savepoint of its own, so that one that raises takes
nothing with it. When idle, a job is committed at once. A job that was handed in is run, even if nobody waits any more.
"""

import asyncio
import os
import threading
from collections.abc import Callable
from contextlib import suppress
from contextvars import copy_context
from dataclasses import dataclass
from datetime import datetime
from math import inf
from queue import Empty, SimpleQueue
from time import monotonic
from typing import TYPE_CHECKING, Any, Final, TypeVar

from sqlalchemy import Connection, Engine
from sqlalchemy.exc import SQLAlchemyError

from bot.errors import OperatorError
from bot.observe import count
from bot.store.driver import Lost, in_brief, is_gone, isolated, speak
from bot.store.engines import AlreadyRunning, BadAddress, Unfit, kind_of
from bot.store.instants import instant
from bot.store.migrate import require_current, upgrade

if TYPE_CHECKING:
    from bot.store.sealed import Keyring

__all__ = ["AlreadyRunning", "BadAddress", "Connection", "Database", "StoreDown", "Unfit"]

T = TypeVar("T")

_BATCH: Final = 500

REST: Final = 1000
"""How many times as long as it took to write the whole file anew must go by before it is written anew again."""


class StoreDown(OperatorError):
    """The database failed, not the job. Hand the job in again later.

    When the connection was lost while committing, the batch may have been kept all the same; a job that must not be
    done twice says so itself (`inbox.remember`).
    """


@dataclass(frozen=True, slots=True)
class _Request:
    job: Callable[[Connection], Any]
    future: asyncio.Future[Any]


@dataclass(frozen=True, slots=True)
class _Outcome:
    value: Any = None
    problem: Exception | None = None


class Database:
    """The database behind one URL, as the asyncio side sees it."""

    def __init__(
        self,
        url: str,
        *,
        clock: Callable[[], datetime],
        at: Callable[[str], None] | None = None,
        joins: bool = False,
        before_migration: Callable[[], None] = lambda: None,
    ) -> None:
        """`joins`: for a short errand beside the Sopan that may be running, which neither claims nor migrates.

        `before_migration` is called before rows that are there are brought to another schema.

        `at` is called on the store thread with "begun", "before commit" and "committed" of every batch.

        Raises BadAddress.
        """
        self._kind = kind_of(url)
        self._clock = clock
        self._joins = joins
        self._before_migration = before_migration
        self._at = at or (lambda name: None)
        self._requests: SimpleQueue[_Request | None] = SimpleQueue()
        self._open = False
        self._conn: Connection | None = None
        self._lock: int | None = None
        self._keyring: Keyring | None = None
        self._shown: int | None = None
        self._scrubs_at = 0.0
        self.owes_scrub = False
        """Whether something that was erased may be left in the database's own file, in room that no page uses."""

    def watch(self, keyring: "Keyring") -> None:
        """From now on every transaction begins with a look at the file of these keys, and shows others which they are:
        whoever changes them waits until all know (`strangers`)."""
        self._keyring = keyring

    async def strangers(self) -> int:
        """How many others at work on the database do not work with the keys that are watched here."""
        keyring = self._keyring
        return 0 if keyring is None else await self.run(lambda conn: self._kind.strangers(conn, keyring.mark))

    def now(self) -> int:
        """The instant that jobs take as `now`."""
        return instant(self._clock())

    async def start(self) -> None:
        """Claim, open and migrate the database. Raises AlreadyRunning, Unfit, NewerSchema, OtherSchema or
        StoreDown."""
        self._loop = asyncio.get_running_loop()
        opened = self._loop.create_future()
        self._thread = threading.Thread(target=self._live, args=(opened,), name="store", daemon=True)
        self._thread.start()
        await opened
        self._open = True

    async def stop(self) -> None:
        """Run every job that was handed in, then close; later ones meet StoreDown."""
        if self._open:
            self._open = False
            self._requests.put(None)
            await asyncio.to_thread(self._thread.join)

    async def run(self, job: Callable[[Connection], T]) -> T:
        """What `job` returns, once it is committed; what it raises, once it is undone; StoreDown if the store failed.

        The job runs on the store thread and must only read and write. One that wrote nothing costs no sync.
        """
        if not self._open:
            raise StoreDown("the store is closed")
        future: asyncio.Future[T] = self._loop.create_future()
        context = copy_context()  # what the job logs on the store's thread belongs to the turn that handed it in
        self._requests.put(_Request(lambda conn: context.run(job, conn), future))
        return await future

    async def scrub(self) -> None:
        """After an erasure was committed: leave nothing of it in the files beside the database, nor in its own. Who
        writes waits while that one is written anew; so it is done a thousandth of the time at most, else owed."""
        begun, done = monotonic(), False
        if whole := begun >= self._scrubs_at:
            self.owes_scrub, self._scrubs_at = False, inf  # of several at once one does it, and the rest is owed
        try:
            done = await asyncio.to_thread(self._kind.scrub, whole=whole)
        finally:
            self.owes_scrub |= not done
            if whole:
                self._scrubs_at = monotonic() + REST * (monotonic() - begun)

    # --- on the store thread ---------------------------------------------------------------------------------------

    def _live(self, opened: asyncio.Future[Any]) -> None:
        try:
            if self._joins:
                self._kind.join()
            else:
                self._lock = self._kind.hold()
            self._engine: Engine = self._kind.engine()
            try:
                self._connect()
                if self._joins:
                    require_current(self._engine)
                else:
                    upgrade(self._engine, self._before_migration)
            except SQLAlchemyError as problem:
                raise StoreDown(f"the database cannot be opened: {in_brief(problem)}") from problem
            self._answer([(opened, _Outcome())])
            while batch := self._take():
                self._answer(
                    [(request.future, outcome) for request, outcome in zip(batch, self._run(batch), strict=True)]
                )
        except Exception as problem:  # noqa: BLE001  whoever awaits start() hears of it
            self._answer([(opened, _Outcome(problem=problem))])
        finally:
            self._drop()
            if self._lock is not None:
                os.close(self._lock)

    def _take(self) -> list[_Request]:
        """The next job and whatever has piled up behind it; empty when the store is to close."""
        batch: list[_Request] = []
        request = self._requests.get()
        with suppress(Empty):
            while request is not None:
                batch.append(request)
                if len(batch) == _BATCH:
                    return batch
                request = self._requests.get_nowait()
            if batch:
                self._requests.put(None)  # the end was read too early
        return batch

    def _run(self, batch: list[_Request]) -> list[_Outcome]:
        """One transaction; either all of its outcomes stand, or all are StoreDown."""
        try:
            conn = self._begin()
            self._look_at_keys(conn)
            self._at("begun")
            if len(batch) == 1:
                outcomes = [self._alone(conn, batch[0].job)]
            else:
                outcomes = [self._among_others(conn, request.job) for request in batch]
            self._at("before commit")
            conn.connection.commit()
            self._at("committed")
        except (Exception, Lost) as problem:  # noqa: BLE001  every job of the batch hears of it
            self._note(problem)
            self._undo()
            return [_Outcome(problem=self._store_down(problem)) for _ in batch]
        return outcomes

    def _begin(self) -> Connection:
        """A connection in a new transaction; one that was lost while idle is replaced and costs nobody anything."""
        if self._conn is not None:
            try:
                speak(self._conn, self._kind.begin)
            except Lost as lost:
                if not is_gone(self._conn, lost.__cause__):
                    raise
                self._drop()
            else:
                return self._conn
        conn = self._connect()
        speak(conn, self._kind.begin)
        return conn

    def _look_at_keys(self, conn: Connection) -> None:
        """Within the transaction: one that began before the keys changed has ended before one that sees the change."""
        if self._keyring is not None:
            self._keyring.renew()
            if self._shown != self._keyring.mark:
                self._kind.show_keys(conn, self._lock, self._keyring.mark)
                self._shown = self._keyring.mark

    def _alone(self, conn: Connection, job: Callable[[Connection], Any]) -> _Outcome:
        try:
            return _Outcome(job(conn))
        except Exception as problem:  # noqa: BLE001  it is the caller's
            conn.connection.rollback()
            return self._raised(problem)

    def _among_others(self, conn: Connection, job: Callable[[Connection], Any]) -> _Outcome:
        try:
            with isolated(conn):
                return _Outcome(job(conn))
        except Exception as problem:  # noqa: BLE001  it is the caller's
            return self._raised(problem)

    def _note(self, problem: BaseException) -> None:
        if self._kind.busy(problem.__cause__ or problem if isinstance(problem, Lost) else problem):
            count("db_busy_total")

    def _raised(self, problem: Exception) -> _Outcome:
        self._note(problem)
        return _Outcome(problem=self._store_down(problem) if self._kind.failed(problem) else problem)

    def _store_down(self, problem: BaseException) -> StoreDown:
        """With the cause where it is the database's own, which knows nothing of what was to be kept."""
        cause = problem.__cause__ if isinstance(problem, Lost) else problem
        why = f": {in_brief(cause)}" if cause is not None and self._kind.failed(cause) else ""
        down = StoreDown(f"the database failed; nothing was kept{why}")
        down.__cause__ = cause
        return down

    def _connect(self) -> Connection:
        self._conn = self._engine.connect()
        try:
            self._kind.fit(self._conn)
        except Exception:
            self._drop()  # nobody works on one that is not safe
            raise
        return self._conn

    def _undo(self) -> None:
        """After a transaction that failed. The connection is kept where it can still take it back: on SQLite, what a
        failed commit has written would else be found by the next one that opens the file, and be kept after all."""
        with suppress(Exception):  # one that raises is of no use any more
            if self._conn is not None and not self._conn.invalidated:
                self._conn.connection.rollback()
                return
        self._drop()

    def _drop(self) -> None:
        if self._conn is not None:
            with suppress(Exception):
                self._conn.invalidate()
                self._conn.close()
            self._conn = self._shown = None

    def _answer(self, outcomes: list[tuple[asyncio.Future[Any], _Outcome]]) -> None:
        with suppress(RuntimeError):  # the loop was closed without stop()
            self._loop.call_soon_threadsafe(_settle, outcomes)


def _settle(outcomes: list[tuple[asyncio.Future[Any], _Outcome]]) -> None:
    for future, outcome in outcomes:
        if future.done():  # cancelled by whoever waited
            continue
        if outcome.problem is None:
            future.set_result(outcome.value)
        else:
            future.set_exception(outcome.problem)
