"""What only one of several processes does at a time is taken over when it dies, and given up when its connection is
lost."""

import asyncio
import time
from collections.abc import AsyncIterator, Callable
from pathlib import Path

import aiohttp
import pytest

from bot.roles import ALL
from bot.store import locks, postgres_peers
from bot.store.engines import kind_of
from tests.app.guest import Guest
from tests.crash.zygote import Shift
from tests.scale.cluster import Cluster, Replica, cluster
from tests.scale.load import Crowd
from tests.scale.server import Server
from tests.servers.telegram import Flood, Hang

pytestmark = [pytest.mark.crash, pytest.mark.postgres]

EVERYTHING = ",".join(ALL)
DAY = 86_400.0


async def until(true: Callable[[], bool], within: float = 60.0) -> None:
    async with asyncio.timeout(within):
        while not true():  # noqa: ASYNC110  another process makes it so
            await asyncio.sleep(0.05)


async def figures(replica: Replica) -> dict[str, float]:
    """What /metrics says."""
    async with (
        aiohttp.ClientSession() as session,
        session.get(f"http://127.0.0.1:{replica.port}/metrics") as answer,
    ):
        lines = (await answer.text()).splitlines()
    return {name: float(value) for name, value in (line.rsplit(" ", 1) for line in lines if not line.startswith("#"))}


async def polls(replica: Replica) -> bool:
    return "sopan_poll_age_seconds" in await figures(replica)


async def the_one_that_polls(replicas: list[Replica]) -> Replica:
    """Exactly one does, sooner or later."""
    async with asyncio.timeout(60):
        while len(found := [one for one in replicas if await polls(one)]) != 1:  # noqa: ASYNC110  as above
            await asyncio.sleep(0.05)
    return found[0]


def refused(made: Cluster, status: int) -> int:
    """How many calls were refused so."""
    return sum(call.status == status for call in made.telegram.calls)


@pytest.fixture
async def polling(server: Server, tmp_path: Path) -> AsyncIterator[Cluster]:
    """Two processes that do everything, one of which polls."""
    async with cluster(server, tmp_path, mode="polling") as made:
        await made.grow(EVERYTHING, EVERYTHING)
        yield made


async def test_polling_is_taken_over_at_once_when_its_holder_is_killed(polling: Cluster) -> None:
    sari = Guest(polling.telegram.user(42, "Sari"))
    first = await the_one_that_polls(polling.replicas)
    await sari.says("/start")
    await first.kill()
    asked = asyncio.create_task(sari.says("/start"))
    second = await the_one_that_polls([one for one in polling.replicas if one is not first])
    await asked
    await first.start()
    await first.ready()
    assert not await polls(first) and await polls(second)
    await polling.stop()
    assert refused(polling, 409) <= 1  # the poll that the dead one had left open


async def test_who_loses_the_connection_of_its_seat_steps_down(polling: Cluster) -> None:
    first = await the_one_that_polls(polling.replicas)
    [second] = [one for one in polling.replicas if one is not first]
    account = polling.telegram.token.split(":")[0]
    key = locks.seat(polling.schema, locks.polling("telegram", account)) & (2**64 - 1)
    cut = polling.ask(
        "SELECT pg_terminate_backend(pid) FROM pg_locks WHERE locktype = 'advisory' AND granted AND objsubid = 1"
        f" AND classid = {key >> 32} AND objid = {key & 0xFFFFFFFF}"
    )
    assert cut == [(True,)]
    assert await the_one_that_polls([second]) is second
    assert not await polls(first)
    await Guest(polling.telegram.user(42, "Sari")).says("/start")
    await polling.stop()


async def test_who_stands_still_does_not_take_the_server_for_gone(
    server: Server, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(postgres_peers, "BEAT", 0.05)
    monkeypatch.setattr(postgres_peers, "ANSWER", 0.2)
    begun, worked = [], asyncio.Event()

    async def work() -> None:
        begun.append(True)
        for _ in range(12):
            time.sleep(0.25)  # noqa: ASYNC251  nothing else of the process can be done meanwhile
            await asyncio.sleep(0)
        worked.set()
        await asyncio.Event().wait()

    sitting = asyncio.create_task(kind_of(server.url).peers().sit("of a test", work))
    async with asyncio.timeout(60):
        await worked.wait()
    sitting.cancel()
    assert len(begun) == 1  # else it had lost its seat


async def test_a_killed_sender_is_inherited_from_before_its_lease_runs_out(server: Server, tmp_path: Path) -> None:
    async with cluster(server, tmp_path) as made:
        [sender, _] = await made.grow("delivery", "web,turns,clock")
        sari = Guest(made.telegram.user(42, "Sari"), within=25.0)  # a lease is 30 seconds long
        hang = made.telegram.faults.add("sendMessage", Hang())
        await sari.user.say("/start")
        await until(lambda: hang.times == 0)  # the send is under way
        assert made.ask("SELECT count(*) FROM outbox WHERE lease_owner IS NOT NULL") == [(1,)]
        await sender.kill()
        await sender.start()
        await sari.asked()
        # The one of the killed sender, and its heir's own, which the store was told of.
        assert made.ask("SELECT attempts, doubts FROM outbox WHERE doubts > 0") == [(2, 2)]
        await made.stop()


async def test_one_pace_for_all_processes(server: Server, tmp_path: Path) -> None:
    """Many reminders of one moment: no process of three sends faster than Telegram takes it from all of them, also when
    the one that keeps the pace is killed."""
    async with cluster(server, tmp_path) as made:
        senders = await made.grow("web,turns,delivery", "turns,delivery,clock", "delivery")
        await Crowd(made, 10).talk()
        made.telegram.world.flood = Flood()
        planned = made.ask("SELECT count(*) FROM reminders WHERE state = 'pending'")[0][0]
        begun = made.telegram.journal.seq
        morning = (time.time() // DAY + 10) * DAY + 3 * 3600  # ten o'clock in Jakarta: nobody is reminded at night
        Shift(made.clock).set(morning - time.time())

        def sent() -> list[float]:
            return [entry.at for entry in made.telegram.log if entry.seq > begun and entry.kind == "sent"]

        await until(lambda: len(sent()) > 20)
        [keeper] = [one for one in senders if (await figures(one))["sopan_keeps_pace"]]
        await keeper.kill()
        await keeper.start()
        open_rows = "SELECT count(*) FROM outbox WHERE settled_at IS NULL"
        await until(lambda: made.ask(open_rows) == [(0,)])
        print(f"{planned} planned, {len(sent())} sent at the pace of all")
        assert len(sent()) > 60
        assert refused(made, 429) == 0
        await made.stop()
