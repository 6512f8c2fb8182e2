"""The process ends between any two points of its work with WhatsApp: nothing is lost, the order stands, at most one
message is doubled a crash, and a report that comes afterwards settles what was in doubt.

CRASH_POINTS and CRASH_SEED as in `test_points`, of which this is a tenth.
"""

import asyncio
import random
import re
import time
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import timedelta
from itertools import groupby
from pathlib import Path

import pytest

from bot.channels.whatsapp.webhook import PATH
from bot.config import Settings
from bot.wording.catalog import Catalog
from tests.app.guest import WITHIN
from tests.app.house import MORNING
from tests.app.test_conversations import INVITATION
from tests.app.whatsapp.guest import Guest, choice_of, prompt_of
from tests.app.whatsapp.house import WhatsAppHouse, approve
from tests.crash.nursery import Nursery, Service, nursery
from tests.crash.test_points import CRASHES, EACH, POINTS, SEED
from tests.crash.verdict import Told, doubled, known, left
from tests.crash.zygote import Shift
from tests.servers.whatsapp import Message, WhatsAppServer

pytestmark = pytest.mark.crash

AT_ONCE = 4
SHARE = 0.1
PATIENCE = 3 * WITHIN

Advance = Callable[[timedelta], None]


@dataclass(slots=True)
class Run:
    """One conversation, over as many processes as it takes."""

    crashes: list[str] = field(default_factory=list)
    passed: Counter[str] = field(default_factory=Counter)
    log: list[Told] = field(default_factory=list)
    cases: list[dict[str, object]] = field(default_factory=list)
    open: dict[str, int] = field(default_factory=dict)


async def converses(guest: Guest, advance: Advance) -> None:
    """From a passed-on invitation to the reminder and "sent"; it goes on over any number of crashes."""
    await guest.person.forward(INVITATION)
    asked = await answered(guest, "intent", 0)
    for choice, prompt in (
        ("cancel", "reason"),
        ("health", "result"),
        ("another_wording", "result"),
        ("remind", "remind_when"),
    ):
        asked = await tapped(guest, asked, choice, prompt)
    await guest.person.tap(asked, payload(asked, "hour"))
    await guest.person.waits_for(Catalog().text("id", "say", "will_remind", at="#").split("#")[0], PATIENCE)
    guest.person.mark = guest.person.server.journal.seq
    advance(timedelta(minutes=65))
    asked = await answered(guest, "reminder", turn_of(asked))
    await tapped(guest, asked, "sent", "sent")


async def tapped(guest: Guest, asked: Message, choice: str, prompt: str) -> Message:
    await guest.person.tap(asked, payload(asked, choice))
    return await answered(guest, prompt, turn_of(asked))


async def answered(guest: Guest, prompt: str, turn: int) -> Message:
    """The prompt of this name that came next; a copy of an earlier one, sent again after a crash, is none."""
    return await guest.person.waits_for(
        lambda one: bool(one.taps) and prompt_of(one) == prompt and turn_of(one) > turn, PATIENCE
    )


def payload(message: Message, choice: str) -> str:
    return next(data for _, data in message.taps if choice_of(data) == choice)


def turn_of(message: Message) -> int:
    return int(message.taps[0][1].split(".")[1])


async def play(nursery: Nursery, folder: Path, often: Counter[str], plan: list[str], seed: int) -> Run:
    """Crash at the points of `plan`, one a process; then read what there is to judge."""
    made, dice = Run(), random.Random(seed)
    async with WhatsAppServer() as server:
        approve(server)
        house = WhatsAppHouse(server, folder)
        server.hook.url = house.url + PATH
        shift = Shift(folder / "clock")
        guest = Guest(server.person("6281200001111", user_id="ID.13491208655302741918"))

        def advance(by: timedelta) -> None:
            server.clock.advance(by)
            shift.set(server.clock.now() - time.time())

        advance(MORNING - server.clock.moment())
        talking = asyncio.create_task(converses(guest, advance))
        points, point = iter(plan), None
        service: Service | None = None
        try:
            while not talking.done():
                point = next(points, None)
                nth = dice.randint(1, max(1, often[point] // (1 + 5 * len(made.crashes)))) if point else 0
                service = await nursery.start(house.env, folder / "clock", point, nth)
                await asyncio.wait((talking, service.ended), return_when=asyncio.FIRST_COMPLETED)
                if service.ended.done():
                    assert service.crashed_at == point is not None, (service.ended.result(), service.crashed_at)
                    made.crashes.append(point)
            await talking
            advance(timedelta(days=15))  # whatever was still planned would come now
            if service is None or service.ended.done() or point is not None:
                if service is not None:
                    await service.stop()
                    if point is not None and service.crashed_at == point:
                        made.crashes.append(point)  # on its way out
                service = await nursery.start(house.env, folder / "clock")
            assert await Guest(server.person("6281200002222")).says("Halo") == "menu"
            await asyncio.wait_for(server.hook.settled(), PATIENCE)
            async with asyncio.timeout(PATIENCE):
                while "reminders" in left(Settings.from_env(house.env).database_url):  # noqa: ASYNC110
                    await asyncio.sleep(0.1)  # what is useless by now is taken off without a word
            assert await service.stop() == 0
            made.passed.update(service.passed)
        finally:
            talking.cancel()
            await server.hook.pause()
            if service is not None and not service.ended.done():
                await service.stop()
        made.log = [_told(message) for message in guest.person.messages]
    settings = Settings.from_env(house.env)
    made.cases = [case for case in known(settings) if case["answers"]]
    made.open = left(settings.database_url)
    return made


def _told(message: Message) -> Told:
    return re.sub(r"\d{2}\.\d{2}", "00.00", message.text), str([data for _, data in message.taps])


async def test_a_crash_anywhere(tmp_path: Path) -> None:
    conversations = max(1, round(CRASHES * SHARE / EACH))

    def folder(name: object) -> Path:
        made = tmp_path / str(name)
        made.mkdir()
        return made

    async with nursery() as forks:
        alone = await play(forks, folder("alone"), Counter(), [], SEED)
        assert alone.open == {} and doubled(alone.log) == 0 and len(alone.log) > 6
        gate, crashed, failed = asyncio.Semaphore(AT_ONCE), Counter[str](), list[str]()

        async def one(number: int) -> None:
            dice = random.Random(f"{SEED} whatsapp {number}")
            plan = [POINTS[number % len(POINTS)], *dice.choices(POINTS, k=EACH - 1)]
            async with gate:
                try:
                    found = await play(forks, folder(number), alone.passed, plan, dice.randrange(1 << 30))
                    crashed.update(found.crashes)
                    assert [message for message, _ in groupby(found.log)] == alone.log
                    assert doubled(found.log) <= len(found.crashes)
                    assert found.cases == alone.cases
                    assert found.open == {}
                except Exception as problem:  # noqa: BLE001  the seed is told with whatever it was
                    failed.append(f"run {number} of seed {SEED}, {plan}: {problem!r}")

        await asyncio.gather(*(one(number) for number in range(conversations)))
    print(f"whatsapp: {sum(crashed.values())} crashes: {dict(crashed)}")
    assert not failed, f"{len(failed)} of {conversations}\n" + "\n".join(failed[:5])
    assert sum(crashed.values()) >= conversations * EACH * 0.6  # some points are not come to once more
