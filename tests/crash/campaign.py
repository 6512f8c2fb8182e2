"""Conversations that go on over processes which end at named points, and the judgement over each.

A run is named `kind/seed/number`, and the name says everything that is planned for it: `make crash RUN=…` lives through
it once more. The points stand at every commit and at every edge to the network.
"""

import asyncio
import random
import shutil
import time
from collections import Counter
from collections.abc import AsyncIterator, Callable, Iterable, Mapping
from contextlib import AbstractAsyncContextManager, asynccontextmanager
from dataclasses import dataclass, field
from datetime import timedelta
from functools import partial
from itertools import groupby, zip_longest
from pathlib import Path
from typing import Final

import psycopg

from bot.config import Settings
from bot.store.database import Database
from bot.store.leases import LEASE
from bot.store.tables import metadata
from bot.unlocking import keyring_of
from tests.app.house import MORNING
from tests.crash.nursery import Nursery, Service, nursery
from tests.crash.verdict import Told, doubled, given_up, known, left
from tests.crash.worlds import World, finished, telegram_world, whatsapp_world
from tests.crash.zygote import Shift
from tests.store.databases import schemas

POINTS: Final = (
    "received",  # all before is acknowledged, this is not stored
    "stored",  # and not acknowledged
    "preparing",
    "prepared",
    "begun",
    "before commit",
    "committed",
    "claimed",
    "before send",
    "sent",
    "settled",
)

KINDS: Final[Mapping[str, tuple[Callable[[Path, str | None], AbstractAsyncContextManager[World]], float]]] = {
    "polling-sqlite": (partial(telegram_world, "polling"), 0.4),
    "webhook-sqlite": (partial(telegram_world, "webhook"), 0.2),
    "polling-postgresql": (partial(telegram_world, "polling"), 0.1),
    "webhook-postgresql": (partial(telegram_world, "webhook"), 0.1),
    "whatsapp-sqlite": (whatsapp_world, 0.1),
    "whatsapp-postgresql": (whatsapp_world, 0.1),
}
"""How a world of each kind is made, and its share of a campaign."""

EACH: Final = 8
"""Crashes that are planned for a conversation."""

STUCK: Final = 3
"""Crashes without anything new said, after which the next process gets further: a message in doubt too often is given
up (`delivery.MOST_DOUBTS`)."""


@dataclass(slots=True)
class Run:
    """What became of one conversation."""

    crashes: list[str] = field(default_factory=list)
    passed: Counter[str] = field(default_factory=Counter)
    """How often the last process came to each point."""
    log: list[Told] = field(default_factory=list)
    cases: list[dict[str, object]] = field(default_factory=list)
    open: dict[str, int] = field(default_factory=dict)
    given_up: list[str] = field(default_factory=list)


@dataclass(slots=True)
class Figures:
    """What became of many."""

    crashes: Counter[str] = field(default_factory=Counter)
    copies: int = 0
    given_up: int = 0
    """Messages that were left in doubt too often, each of which had come."""
    planned: int = 0
    failed: list[str] = field(default_factory=list)

    def add(self, other: "Figures") -> None:
        self.crashes += other.crashes
        self.copies += other.copies
        self.given_up += other.given_up
        self.planned += other.planned
        self.failed += other.failed


@dataclass(slots=True)
class Player:
    """Plays one conversation in its world, over as many processes as it takes."""

    world: World
    nursery: Nursery
    folder: Path
    dice: random.Random
    often: Counter[str]
    """How often a process comes to each point when it is left alone."""
    leases: bool
    """Whether a lease outlives the process that held it: on PostgreSQL another one may be at work."""
    made: Run = field(default_factory=Run)
    _said: int = 0
    _in_vain: int = 0

    async def play(self, plan: Iterable[str]) -> Run:
        """Crash at the points of `plan`, one a process; then read what there is to judge."""
        self._advance(MORNING - self.world.clock.moment())
        talking = asyncio.create_task(self.world.converse(self._advance))
        points, service = iter(plan), None
        try:
            while not talking.done():
                point = next(points, None)
                service = await self._start(point)
                await asyncio.wait((talking, service.ended), return_when=asyncio.FIRST_COMPLETED)
                if service.ended.done():
                    self._crashed(service, point)
            await talking
            self._advance(timedelta(days=15))  # whatever was still planned would come now
            if service is not None and not service.ended.done() and point is not None:
                await service.stop()
                if service.crashed_at is not None:
                    self._crashed(service, point)  # on its way out
            if service is None or service.ended.done():
                service = await self._start(None)
            await self.world.another()
            await finished(self.world)
            code = await service.stop()
            assert code == 0, f"the last process ended with {code}"
            self.made.passed.update(service.passed)
        finally:
            talking.cancel()
            if service is not None and not service.ended.done():
                await service.stop()
        self.made.log = self.world.log()
        settings = Settings.from_env(self.world.env)
        self.made.cases = [case for case in known(settings) if case["answers"]]
        self.made.open, self.made.given_up = left(settings.database_url), given_up(settings.database_url)
        return self.made

    async def _start(self, point: str | None) -> Service:
        return await self.nursery.start(self.world.env, self.folder / "clock", point, self._nth(point) if point else 0)

    def _nth(self, point: str) -> int:
        """All in all as often as the conversation comes there, and further where it got nowhere for a while."""
        longest = max(1, round(self.often[point] / EACH))
        return self.dice.randint(1, longest) + (self.dice.randint(2, 4) if self._in_vain >= STUCK else 0)

    def _crashed(self, service: Service, point: str | None) -> None:
        assert service.crashed_at == point is not None, (service.ended.result(), service.crashed_at)
        self.made.crashes.append(point)
        said = len(set(self.world.log()))
        self._in_vain = 0 if said > self._said else self._in_vain + 1
        self._said = said
        if self.leases:
            self._advance(LEASE + timedelta(seconds=1))  # what the dead one was sending is free after this

    def _advance(self, by: timedelta) -> None:
        self.world.clock.advance(by)
        Shift(self.folder / "clock").set(self.world.clock.now() - time.time())


class Campaign:
    """Runs of one kind, several at once in one process."""

    def __init__(self, kind: str, folder: Path, forks: Nursery, server: str | None, at_once: int) -> None:
        """`server`: the address of a PostgreSQL, for the kinds that need one."""
        self.kind = kind
        self._world, _ = KINDS[kind]
        self._folder = folder
        self._forks = forks
        self._databases = Databases(server, at_once) if server is not None and kind.endswith("postgresql") else None
        self._gate = asyncio.Semaphore(at_once)
        self._alone: Run | None = None

    async def prepare(self) -> None:
        """The conversation as it is without a crash, by which the others are judged."""
        await migrated(self._folder / "empty")
        if self._databases is not None:
            await self._databases.make(self._folder)
        self._alone = alone = await self._play("alone", Counter(), [], random.Random(0))
        assert alone.open == {} and doubled(alone.log) == 0 and len(alone.log) > 6

    async def run(self, names: Iterable[str]) -> Figures:
        """Live through these; what is broken is found in the figures, by its name."""
        figures = Figures()
        await asyncio.gather(*(self._one(name, figures) for name in names))
        return figures

    async def _one(self, name: str, figures: Figures) -> None:
        alone = self._alone
        assert alone is not None
        async with self._gate:
            dice = random.Random(name)
            number = int(name.rpartition("/")[2])
            plan = [POINTS[number % len(POINTS)], *dice.choices(POINTS, k=EACH - 1)]
            dice.shuffle(plan)
            found = Run()
            try:
                found = await self._play(name.replace("/", "-"), alone.passed, plan, dice)
                judge(found, alone)
            except Exception as problem:  # noqa: BLE001  the name is told with whatever it was
                figures.failed.append(f"{name} {found.crashes or plan}: {problem!r}")
            figures.crashes.update(found.crashes)
            figures.copies += doubled(found.log)
            figures.given_up += len(found.given_up)
            figures.planned += EACH

    async def _play(self, name: str, often: Counter[str], plan: list[str], dice: random.Random) -> Run:
        folder = self._folder / name
        shutil.copytree(self._folder / "empty", folder)
        async with self._database() as url, self._world(folder, url) as world:
            return await Player(world, self._forks, folder, dice, often, leases=url is not None).play(plan)

    @asynccontextmanager
    async def _database(self) -> AsyncIterator[str | None]:
        if self._databases is None:
            yield None
            return
        async with self._databases.one() as url:
            yield url


def judge(found: Run, alone: Run) -> None:
    """Raises AssertionError for a broken promise."""
    once = [message for message, _ in groupby(found.log)]
    place = next((n for n, (one, other) in enumerate(zip_longest(once, alone.log)) if one != other), None)
    assert place is None, f"the {place}. message is {once[place:][:1]}, and without crashes {alone.log[place:][:1]}"
    assert doubled(found.log) <= len(found.crashes), f"{doubled(found.log)} copies"
    assert found.cases == alone.cases, f"what is known is {found.cases}"
    assert found.open == {}, f"what is left is {found.open}: {found.given_up}"


class Databases:
    """PostgreSQL databases that are emptied and used again: making one takes longer than a conversation."""

    def __init__(self, server: str, many: int) -> None:
        self._server = server
        self._many = many
        self._free: asyncio.Queue[str] = asyncio.Queue()

    async def make(self, folder: Path) -> None:
        """All of them, at the schema of this version."""
        for number, url in zip(range(self._many), schemas(self._server), strict=False):
            await migrated(folder / str(number), url)
            self._free.put_nowait(url)

    @asynccontextmanager
    async def one(self) -> AsyncIterator[str]:
        """An empty one, while inside."""
        url = await self._free.get()
        try:
            yield url
        finally:
            with psycopg.connect(url, autocommit=True) as admin:
                admin.execute(f"TRUNCATE {', '.join(table.name for table in metadata.sorted_tables)}".encode())
            self._free.put_nowait(url)


async def migrated(folder: Path, url: str | None = None) -> None:
    """A folder with a key and, unless a database is named, an empty SQLite one, to be copied."""
    settings = Settings.from_env(
        {"SOPAN_DATA_DIR": str(folder / "data")} | ({"SOPAN_DATABASE_URL": url} if url is not None else {})
    )
    keyring_of(settings)
    database = Database(settings.database_url, clock=lambda: MORNING)
    await database.start()
    await database.stop()


async def lived_through(kind: str, names: Iterable[str], folder: Path, server: str | None, at_once: int = 6) -> Figures:
    """These runs of one kind, in an empty folder and on a zygote of their own."""
    async with nursery() as forks:
        campaign = Campaign(kind, folder, forks, server, at_once)
        await campaign.prepare()
        return await campaign.run(names)
