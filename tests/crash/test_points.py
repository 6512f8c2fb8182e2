"""The process ends between any two of receive, store, acknowledge, prepare, claim, commit, send and settle, is started
again, and the conversation goes on: nothing is lost, the order stands, at most one message is doubled a crash.

CRASH_POINTS (default 260) says how many crashes, two a conversation, CRASH_SEED where they begin: a failure names its
seed.
"""

import asyncio
import os
import random
import shutil
import time
from collections import Counter
from dataclasses import dataclass, field
from datetime import timedelta
from itertools import groupby
from pathlib import Path

import pytest

from bot.app import keyring_of
from bot.config import Settings
from bot.store.database import Database
from bot.workers.delivery import LEASE
from tests.app.guest import Guest
from tests.app.house import MORNING, House
from tests.crash.nursery import Nursery, Service, nursery
from tests.crash.script import has_the_conversation
from tests.crash.verdict import Told, doubled, known, left, told
from tests.crash.zygote import Shift
from tests.servers.telegram import Flood, TelegramServer
from tests.store.conftest import postgres_server as postgres_server
from tests.store.databases import schemas

pytestmark = pytest.mark.crash

CRASHES = int(os.environ.get("CRASH_POINTS", "260"))
SEED = int(os.environ.get("CRASH_SEED", "1"))
AT_ONCE = 5
POINTS = (
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
EACH = 2
"""Crashes a conversation; a message in doubt too often is given up (`delivery.MOST_DOUBTS`)."""


@dataclass(slots=True)
class Run:
    """One conversation, over as many processes as it takes."""

    house: House
    nursery: Nursery
    dice: random.Random
    often: Counter[str]
    """How often a process comes to each point when it is left alone."""
    crashes: list[str] = field(default_factory=list)
    passed: Counter[str] = field(default_factory=Counter)
    log: list[Told] = field(default_factory=list)
    cases: list[dict[str, object]] = field(default_factory=list)
    open: dict[str, int] = field(default_factory=dict)

    async def play(self, plan: list[str]) -> None:
        """Crash at the points of `plan`, one a process; then read what there is to judge."""
        telegram = self.house.telegram
        shift = Shift(self.house.folder / "clock")
        guest = Guest(telegram.user(42, "Sari", last_name="Wulandari"))

        def advance(by: timedelta) -> None:
            telegram.clock.advance(by)
            shift.set(telegram.clock.now() - time.time())

        advance(MORNING - telegram.clock.moment())
        talking = asyncio.create_task(has_the_conversation(guest, advance))
        service: Service | None = None
        points, point = iter(plan), None
        try:
            while not talking.done():
                point = next(points, None)
                # What is left of the conversation comes to each point less often.
                nth = self.dice.randint(1, max(1, self.often[point] // (1 + 5 * len(self.crashes)))) if point else 0
                service = await self.nursery.start(self.house.env, self.house.folder / "clock", point, nth)
                await asyncio.wait((talking, service.ended), return_when=asyncio.FIRST_COMPLETED)
                if service.ended.done():
                    assert service.crashed_at == point is not None, (service.ended.result(), service.crashed_at)
                    self.crashes.append(point)
                    if self.house.database_url is not None:
                        advance(LEASE + timedelta(seconds=1))  # what the dead one was sending is free after this
            await talking
            advance(timedelta(days=15))  # whatever was still planned would come now
            if service is None or service.ended.done() or point is not None:
                if service is not None:
                    await service.stop()
                    if point is not None and service.crashed_at == point:
                        self.crashes.append(point)  # on its way out
                service = await self.nursery.start(self.house.env, self.house.folder / "clock")
            assert await Guest(telegram.user(43)).says("/start") == "menu"
            assert await service.stop() == 0
            self.passed.update(service.passed)
        finally:
            talking.cancel()
            if service is not None and not service.ended.done():
                await service.stop()
        self.log = told(telegram, 42)
        settings = Settings.from_env(self.house.env)
        self.cases = [case for case in known(settings) if case["answers"]]
        self.open = left(settings.database_url)


async def run(
    nursery: Nursery, folder: Path, mode: str, url: str | None, often: Counter[str], plan: list[str], seed: int
) -> Run:
    """One conversation in a world of its own."""
    async with TelegramServer(flood=Flood.off()) as telegram:
        made = Run(House(telegram, folder, mode, url), nursery, random.Random(seed), often)
        await made.play(plan)
        return made


def judge(found: Run, alone: Run) -> None:
    """Raises AssertionError for a broken promise."""
    assert [message for message, _ in groupby(found.log)] == alone.log
    assert doubled(found.log) <= len(found.crashes)
    assert found.cases == alone.cases
    assert found.open == {}


@pytest.mark.parametrize(
    ("mode", "database", "share"),
    [
        ("polling", "sqlite", 0.65),
        ("webhook", "sqlite", 0.25),
        pytest.param("polling", "postgresql", 0.1, marks=pytest.mark.postgres),
    ],
)
async def test_a_crash_anywhere(
    tmp_path: Path, request: pytest.FixtureRequest, mode: str, database: str, share: float
) -> None:
    addresses = schemas(request.getfixturevalue("postgres_server")) if database == "postgresql" else None
    empty = await migrated(tmp_path / "empty") if addresses is None else None
    conversations = max(1, round(CRASHES * share / EACH))

    async def play(name: str, often: Counter[str], plan: list[str], seed: int) -> Run:
        folder = tmp_path / name
        if empty is None or addresses is not None:
            folder.mkdir()
        else:
            shutil.copytree(empty, folder)
        return await run(forks, folder, mode, next(addresses) if addresses else None, often, plan, seed)

    async with nursery() as forks:
        alone = await play("alone", Counter(), [], SEED)
        assert alone.open == {} and doubled(alone.log) == 0 and len(alone.log) > 10
        gate = asyncio.Semaphore(AT_ONCE)
        crashed: Counter[str] = Counter()
        failed: list[str] = []

        async def one(number: int) -> None:
            dice = random.Random(f"{SEED} {mode} {database} {number}")
            plan = [POINTS[number % len(POINTS)], *dice.choices(POINTS, k=EACH - 1)]
            async with gate:
                try:
                    found = await play(str(number), alone.passed, plan, dice.randrange(1 << 30))
                    crashed.update(found.crashes)
                    judge(found, alone)
                except Exception as problem:  # noqa: BLE001  the seed is told with whatever it was
                    failed.append(f"run {number} of seed {SEED}, {plan}: {problem!r}")

        await asyncio.gather(*(one(number) for number in range(conversations)))
    print(f"{mode}, {database}: {sum(crashed.values())} crashes: {dict(crashed)}")
    assert not failed, f"{len(failed)} of {conversations}\n" + "\n".join(failed[:5])
    assert sum(crashed.values()) >= conversations * EACH * 0.7  # some points are not come to once more


async def migrated(folder: Path) -> Path:
    """A folder with a key and an empty SQLite database, to be copied."""
    settings = Settings.from_env({"SOPAN_DATA_DIR": str(folder / "data")})
    keyring_of(settings)
    database = Database(settings.database_url, clock=lambda: MORNING)
    await database.start()
    await database.stop()
    return folder
