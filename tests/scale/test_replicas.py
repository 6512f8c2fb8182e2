"""Four processes on one PostgreSQL under load: killed at random and replaced, stopped one after the other, and with the
server restarted under them. Nothing is lost, nothing comes twice but by a kill, and nobody's order breaks.

SCALE_PEOPLE (default 12, twenty turns each) says how many talk; `make scale` has 5,000 of them.
"""

import asyncio
import os
import random
import time
from collections.abc import AsyncIterator, Awaitable, Callable, Sequence
from contextlib import asynccontextmanager
from pathlib import Path

import pytest

from bot.config import Settings
from tests.crash.verdict import left
from tests.scale.cluster import MIXED, Cluster, Replica, cluster
from tests.scale.load import EACH, Copy, Crowd, unexplained
from tests.scale.server import Server
from tests.scale.standstill import kept_moving

pytestmark = [pytest.mark.crash, pytest.mark.postgres]

PEOPLE = int(os.environ.get("SCALE_PEOPLE", "12"))
AT_ONCE = 24 if PEOPLE < 100 else 100


@pytest.fixture
async def four(server: Server, tmp_path: Path) -> AsyncIterator[Cluster]:
    """Four processes with mixed roles, ready."""
    async with cluster(server, tmp_path) as made:
        await made.grow(*MIXED)
        yield made


@asynccontextmanager
async def talking(four: Cluster, people: int) -> AsyncIterator[tuple[Crowd, "asyncio.Task[float]"]]:
    """A crowd that talks; everybody has come to the end, and everything is settled, on leaving."""
    crowd = Crowd(four, people, AT_ONCE)
    task = asyncio.create_task(crowd.talk())
    try:
        async with kept_moving() as standstill:
            yield crowd, task
            took = await task
        await four.stop()
        still = left(Settings.from_env(four.env).database_url)
        assert still.keys() <= {"reminders"}, still
        waits = sorted(crowd.waits)
        print(
            f"{people * EACH} turns of {people} people in {took:.0f} s; an answer took {waits[len(waits) // 2]:.2f} s,"
            f" {waits[len(waits) * 99 // 100]:.2f} s at the 99th percentile, {waits[-1]:.2f} s at the most; this"
            f" platform stood still for {standstill.longest:.2f} s at the most"
        )
    finally:
        task.cancel()


async def again_and_again(
    task: "asyncio.Task[float]", dice: random.Random, pause: tuple[float, float], act: Callable[[], Awaitable[None]]
) -> int:
    """`act` at moments that chance chooses, until the task has ended, at least once; how often."""
    times = 0
    while not task.done() or not times:
        await act()
        times += 1
        await asyncio.wait([task], timeout=dice.uniform(*pause))  # the moment is what is tried
    return times


def told_twice(crowd: Crowd, troubles: Sequence[float], name: str) -> list[Copy]:
    """Copies that none of the troubles explains."""
    copies = crowd.copies()
    many = [len(of_person) for of_person in copies.values()]
    print(f"{len(troubles)} {name}, {sum(many)} copies, at most {max(many, default=0)} to one person")
    return unexplained(copies, troubles)


def test_a_copy_needs_a_kill_of_its_own_while_it_was_under_way() -> None:
    copies = {1: [Copy(100.0, 105.0), Copy(103.0, 107.0)], 2: [Copy(104.0, 109.0)]}
    assert unexplained(copies, [104.0, 104.5]) == []
    assert unexplained(copies, [104.0]) == [copies[1][1]]
    assert unexplained(copies, [90.0, 108.0]) == copies[1]
    assert unexplained(copies, [110.0]) == [*copies[1], *copies[2]]


async def test_killed_at_random_and_replaced(four: Cluster) -> None:
    dice = random.Random(7)

    killed: list[float] = []

    async def kill_one() -> None:
        one: Replica = dice.choice(four.replicas)
        if "delivery" in one.roles:  # of the others nothing is on its way
            killed.append(four.telegram.clock.now())
        await one.kill()
        await one.start()

    async with talking(four, PEOPLE) as (crowd, task):
        await again_and_again(task, dice, (0.3, 1.5) if PEOPLE < 100 else (1.0, 5.0), kill_one)
    assert told_twice(crowd, killed, "kills") == []  # what had arrived and was not settled yet


async def test_a_rolling_restart_drops_nothing(four: Cluster) -> None:
    slowest = 0.0

    async def roll() -> None:
        nonlocal slowest
        for one in four.replicas:
            begun = time.monotonic()
            await one.stop()
            slowest = max(slowest, time.monotonic() - begun)
            await one.start()
            await one.ready()

    async with talking(four, max(PEOPLE // 2, 8)) as (crowd, task):
        rolls = await again_and_again(task, random.Random(8), (0.2, 1.0), roll)
    assert crowd.copies() == {}
    print(f"{rolls} times round, the slowest stop took {slowest:.1f} s")


async def test_the_server_restarts_under_load(four: Cluster) -> None:
    restarted: list[float] = []

    async def restart() -> None:
        restarted.append(four.telegram.clock.now())
        await four.server.restart()

    async with talking(four, max(PEOPLE // 2, 8)) as (crowd, task):
        await again_and_again(task, random.Random(9), (1.5, 4.0), restart)
        for one in four.replicas:
            assert one.service is not None and not one.service.ended.done(), f"{one.roles} did not outlive it"
            await one.ready()
    assert told_twice(crowd, restarted, "restarts") == []
