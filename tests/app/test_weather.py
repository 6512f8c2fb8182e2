"""The platforms fail under a whole conversation: limits, inner errors, answers that are lost after the message arrived,
answers that never come, a network that is away for hours. It comes to its end all the same; what was said without
trouble is said with it, in order, and nothing comes twice but what was in doubt."""

import asyncio
import random
import time
from contextlib import AbstractAsyncContextManager
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path

import pytest

from bot.config import Settings
from tests.app.guest import Guest, prompt_of
from tests.app.house import MORNING, House
from tests.app.test_conversations import declines
from tests.crash.verdict import Told, doubled, known, left, without_copies
from tests.crash.worlds import TelegramWorld, WhatsAppWorld, World, finished, telegram_world, whatsapp_world
from tests.servers.telegram import Cut, Delay, Fail, Garbage, TelegramServer
from tests.servers.whatsapp import Cut as LostAnswer
from tests.servers.whatsapp import Error, WhatsAppServer

CHANCE = 0.3
"""Of a call to go wrong."""
CLEAR = (Fail(429, retry_after=1), Fail(500), Fail(502), Delay(0.3))
"""The platform says that nothing was done, or takes its time."""
IN_DOUBT = (Cut(after_effect=True), Garbage(after_effect=True))
"""The message is there, and no answer says so."""
LOST = LostAnswer(after_effect=True)
BACK = 35.0
"""Seconds after which everything goes again: the longest pause between two tries, and a little."""
CALLS = 8
"""Of the first messages on WhatsApp, each goes wrong."""


@dataclass(frozen=True, slots=True)
class Lived:
    """What came of a conversation."""

    log: list[Told]
    cases: list[dict[str, object]]
    open: dict[str, int]
    in_doubt: int
    """Messages that arrived, and of which the service was not told."""


class OnTelegram:
    """Faults strike by their chance, as often as calls are made."""

    def __init__(self, telegram: TelegramServer, dice: random.Random) -> None:
        telegram.faults.seed = dice.randrange(1000)
        self._faults = telegram.faults
        sends, rest = (*CLEAR, *IN_DOUBT), (*CLEAR, *IN_DOUBT, Cut(), Garbage())  # what can be done twice
        for method, faults in (("sendMessage", sends), ("editMessageText", rest), ("answerCallbackQuery", rest)):
            for fault in faults:
                telegram.faults.add(method, fault, times=None, chance=CHANCE / len(faults))

    def over(self) -> int:
        """From here on all is well; how many messages are in doubt."""
        planned = list(self._faults.planned)
        self._faults.clear()
        return sum(one.used for one in planned if one.method == "sendmessage" and one.fault in IN_DOUBT)


class OnWhatsApp:
    """The first messages go wrong, one after the other."""

    def __init__(self, server: WhatsAppServer, dice: random.Random) -> None:
        bad = (Error(130429), Error(131056), Error(131000, 500), Error(131016, 503), LOST, LOST)
        self._server = server
        self._planned = [dice.choice(bad) for _ in range(CALLS)]
        server.faults[:] = self._planned

    def over(self) -> int:
        """As on Telegram."""
        left_over = len(self._server.faults)
        self._server.faults.clear()
        return self._planned[: CALLS - left_over].count(LOST)


async def lived(world: World, dice: random.Random | None) -> Lived:
    """The whole conversation; `dice`: None for one in good weather."""
    weather: OnTelegram | OnWhatsApp | None = None
    world.clock.advance(MORNING - world.clock.moment())
    async with world.open():
        match world:
            case TelegramWorld(house=house) if dice is not None:
                weather = OnTelegram(house.telegram, dice)
            case WhatsAppWorld(house=rooms) if dice is not None:
                weather = OnWhatsApp(rooms.whatsapp, dice)
        waiting = asyncio.create_task(time_flies(world))
        await world.converse(world.clock.advance)
        waiting.cancel()
        in_doubt = weather.over() if weather else 0
        world.clock.advance(timedelta(days=15))
        await world.another()
        await finished(world)
    settings = Settings.from_env(world.env)
    cases = [case for case in known(settings) if case["answers"]]
    return Lived(world.log(), cases, left(settings.database_url), in_doubt)


async def time_flies(world: World) -> None:
    """Nobody need really wait for a limit to pass."""
    while True:
        await asyncio.sleep(0.2)
        world.clock.advance(timedelta(seconds=3))


@pytest.mark.parametrize("channel", ["polling", "webhook", "whatsapp"])
async def test_a_conversation_in_bad_weather(tmp_path: Path, channel: str) -> None:
    def world(name: str) -> AbstractAsyncContextManager[World]:
        folder = tmp_path / name
        folder.mkdir()
        return whatsapp_world(folder, None) if channel == "whatsapp" else telegram_world(channel, folder, None)

    async with world("good") as place:
        good = await lived(place, None)
    for number in range(2):
        async with world(str(number)) as place:
            bad = await lived(place, random.Random(number))
        assert bad.cases == good.cases
        assert set(bad.open) <= {"outbox not sent"}  # in doubt, and not repeated
        assert bad.open.get("outbox not sent", 0) <= bad.in_doubt
        assert doubled(bad.log) <= bad.in_doubt
        said = iter(without_copies(bad.log))  # what could not be edited was sent, so there may be more
        assert all(told in said for told in good.log)


@pytest.mark.parametrize("mode", ["polling", "webhook"])
async def test_telegram_away_for_hours(telegram: TelegramServer, house: House, sari: Guest, mode: str) -> None:
    house.mode = mode
    async with house.open():
        await declines(sari)
        await telegram.vanish()
        said = len(sari.user.sent())
        telegram.clock.advance(timedelta(hours=20))
        await sari.user.say("/drafts")
        telegram.clock.advance(timedelta(hours=6))  # a reminder comes due meanwhile
        await telegram.listen()
        begun = time.monotonic()
        assert await telegram.journal.until(lambda: {"drafts", "reminder"} <= asked(sari, said) or None, 60)
        assert time.monotonic() - begun < BACK
        assert len(sari.user.sent()) - said < 5


def asked(guest: Guest, after: int) -> set[str]:
    """The prompts that came since."""
    return {prompt_of(one) for one in guest.user.sent()[after:] if one.rows}
