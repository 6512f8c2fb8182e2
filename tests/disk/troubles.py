"""The database fails under the real service while people talk: what cannot be kept is refused, what was kept stays, and
everybody's conversation comes to its end, word for word as without trouble.

On SQLite the disk is full, read-only or broken for some of what is written to it, or another process holds the file; on
PostgreSQL connections are cut, the server crashes or is restarted, or somebody holds a table.
"""

import asyncio
import logging
import os
import random
import shutil
import signal
import sqlite3
import time
from collections import Counter
from collections.abc import AsyncIterator, Iterable
from contextlib import asynccontextmanager, closing, suppress
from dataclasses import dataclass, field
from datetime import timedelta
from itertools import groupby
from pathlib import Path
from typing import Final

import psycopg

from bot.config import Settings
from bot.store.leases import LEASE
from tests.app.house import MORNING
from tests.crash.campaign import KINDS, Databases, migrated
from tests.crash.verdict import Told, doubled, known, left
from tests.crash.worlds import World, finished
from tests.disk.shim import Disk, What, shimmed
from tests.store.databases import restart_postgres

BROKEN: Final[tuple[tuple[str, frozenset[What], int], ...]] = (
    ("full", frozenset({"write"}), sqlite3.SQLITE_FULL),
    ("a write fails", frozenset({"write"}), sqlite3.SQLITE_IOERR_WRITE),
    ("a sync fails", frozenset({"sync"}), sqlite3.SQLITE_IOERR_FSYNC),
    ("read-only", frozenset({"write", "truncate", "delete"}), sqlite3.SQLITE_READONLY),
    ("all fails", frozenset({"open", "write", "truncate", "sync", "delete"}), sqlite3.SQLITE_IOERR),
)
HELD: Final = 6.0
"""Seconds that somebody else holds the database: longer than the store waits for it (`engines`)."""


@dataclass(slots=True)
class Figures:
    """What was done, and what broke."""

    struck: Counter[str] = field(default_factory=Counter)
    failed: list[str] = field(default_factory=list)

    def add(self, other: "Figures") -> None:
        self.struck += other.struck
        self.failed += other.failed


class Disturbed:
    """A SQLite file on a disk of ours. After some things that were done to the files one or some of the next fail, or
    all for a while; and now and then somebody else holds the file."""

    def __init__(self, disk: Disk, dice: random.Random, struck: Counter[str]) -> None:
        self._disk, self._dice, self._struck = disk, dice, struck
        self._next()

    async def run(self, world: World) -> None:
        """Until cancelled, when all is well again."""
        self._disk.before = self._strike
        url = Settings.from_env(world.env).database_url
        try:
            while True:
                await asyncio.sleep(self._dice.uniform(5, 60))
                await self._hold(url.removeprefix("sqlite:///"))
        finally:
            self._disk.before = lambda what, name: 0

    async def _hold(self, file: str) -> None:
        with suppress(sqlite3.OperationalError), closing(sqlite3.connect(file, isolation_level=None)) as other:
            other.execute("BEGIN IMMEDIATE")
            self._struck["held"] += 1
            await asyncio.sleep(HELD)
            other.rollback()

    def _next(self) -> None:
        """What goes wrong next, after how much that goes well."""
        self._name, self._what, self._code = self._dice.choice(BROKEN)
        self._well = self._dice.randint(3, 50)
        self._times, self._lasts = self._dice.choice(((1, 0.0), (1, 0.0), (2, 0.0), (5, 0.0), (1, 0.2), (1, 2.0)))
        self._since: float | None = None

    def _strike(self, what: What, name: str) -> int:
        """On the thread of the store."""
        if what not in self._what:
            return 0
        if self._well > 0:
            self._well -= 1
            return 0
        if self._since is None:
            self._since = time.monotonic()
            self._struck[self._name] += 1
        code = sqlite3.SQLITE_CANTOPEN if what == "open" else self._code
        self._times -= 1
        if self._times <= 0 and time.monotonic() - self._since >= self._lasts:
            self._next()
        return code


class Unsettled:
    """A PostgreSQL whose connections do not last."""

    def __init__(self, url: str, dice: random.Random, struck: Counter[str]) -> None:
        self._url, self._dice, self._struck = url, dice, struck

    async def run(self, world: World) -> None:
        """Until cancelled."""
        while True:
            await asyncio.sleep(self._dice.uniform(0.02, 0.4))
            kind = self._dice.choices(("cut", "crash", "restart", "held"), (80, 8, 4, 8))[0]
            try:
                await self._do(kind)
                self._struck[kind] += 1
            except psycopg.OperationalError:  # the server is not back yet
                continue
            world.clock.advance(LEASE + timedelta(seconds=1))  # what was kept and not told of is free after this

    async def _do(self, kind: str) -> None:
        if kind == "restart":
            await asyncio.to_thread(restart_postgres, self._url)
            return
        async with await psycopg.AsyncConnection.connect(self._url) as other:
            if kind == "held":
                await other.execute("SET lock_timeout = '1s'")
                await other.execute("LOCK TABLE outbox IN ACCESS EXCLUSIVE MODE")
                await asyncio.sleep(HELD)
            elif kind == "crash":
                row = await (await other.execute("SELECT pg_backend_pid()")).fetchone()
                assert row is not None
                os.kill(row[0], signal.SIGKILL)  # one backend that dies takes all others with it
            else:
                await other.execute(
                    "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE application_name = 'sopan'"
                )


@dataclass(frozen=True, slots=True)
class Outcome:
    """What a conversation came to."""

    log: list[Told]
    cases: list[dict[str, object]]
    open: dict[str, int]
    whole: bool
    """Whether SQLite finds nothing wrong with its file."""


class Campaign:
    """Conversations of one kind (`tests.crash.campaign.KINDS`), several at once, each with a database of its own."""

    def __init__(self, kind: str, folder: Path, server: str | None, at_once: int) -> None:
        """`server`: the address of a PostgreSQL, for the kinds that need one."""
        self.figures = Figures()
        self._kind = kind
        self._world, _ = KINDS[kind]
        self._folder = folder
        self._databases = Databases(server, at_once) if server is not None else None
        self._gate = asyncio.Semaphore(at_once)

    async def run(self, names: Iterable[str]) -> Figures:
        """Each is named `kind/seed/number`; what is broken is found in the figures, by its name."""
        await migrated(self._folder / "empty")
        if self._databases is not None:
            await self._databases.make(self._folder)
        alone = await self._play("alone", None)
        assert alone.open == {} and doubled(alone.log) == 0 and alone.whole
        await asyncio.gather(*(self._one(name, alone) for name in names))
        return self.figures

    async def _one(self, name: str, alone: Outcome) -> None:
        async with self._gate:
            try:
                found = await self._play(name.replace("/", "-"), random.Random(name))
                assert [message for message, _ in groupby(found.log)] == alone.log
                assert doubled(found.log) == 0, "a message came twice"
                assert (found.cases, found.open, found.whole) == (alone.cases, alone.open, alone.whole)
            except Exception as problem:  # noqa: BLE001  the name is told with whatever it was
                self.figures.failed.append(f"{name}: {problem!r}")

    async def _play(self, name: str, dice: random.Random | None) -> Outcome:
        """`dice`: None for a conversation without trouble."""
        folder = self._folder / name
        shutil.copytree(self._folder / "empty", folder)
        async with self._database() as url, self._world(folder, url) as world:
            trouble: Disturbed | Unsettled | None = None
            with shimmed(folder / "data") as disk:
                if dice is not None:
                    struck = self.figures.struck
                    trouble = Disturbed(disk, dice, struck) if url is None else Unsettled(url, dice, struck)
                await self._talk(world, trouble)
            settings = Settings.from_env(world.env)
            cases = [case for case in known(settings) if case["answers"]]
            whole = url is not None or _is_whole(settings.database_url.removeprefix("sqlite:///"))
            return Outcome(world.log(), cases, left(settings.database_url), whole)

    async def _talk(self, world: World, trouble: Disturbed | Unsettled | None) -> None:
        world.clock.advance(MORNING - world.clock.moment())
        async with world.open():
            troubling = asyncio.create_task(trouble.run(world)) if trouble else None
            try:
                await world.converse(world.clock.advance)
            finally:
                if troubling is not None:
                    troubling.cancel()
                    with suppress(asyncio.CancelledError):
                        await troubling
            world.clock.advance(timedelta(days=15))  # whatever was still planned would come now
            await world.another()
            await finished(world)

    @asynccontextmanager
    async def _database(self) -> AsyncIterator[str | None]:
        if self._databases is None:
            yield None
            return
        async with self._databases.one() as url:
            yield url


def _is_whole(file: str) -> bool:
    with closing(sqlite3.connect(file)) as conn:
        return bool(conn.execute("PRAGMA integrity_check").fetchone() == ("ok",))


async def suffered(
    kind: str, names: Iterable[str], folder: Path, server: str | None = None, at_once: int = 8
) -> Figures:
    """These conversations of one kind, in an empty folder; on one server, which is brought down under them all,
    one after the other."""
    at_once = at_once if server is None else 1
    logging.disable(logging.CRITICAL)  # failures are what is wanted here
    try:
        return await Campaign(kind, folder, server, at_once).run(names)
    finally:
        logging.disable(logging.NOTSET)
