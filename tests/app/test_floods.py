"""Somebody who floods is told one kind line and loses nothing; nobody else waits for them.

`make floods` sends a thousand messages and more at each door and tells how much longer others waited.
"""

import asyncio
import os
import time
from collections.abc import Awaitable, Callable
from datetime import timedelta
from pathlib import Path
from typing import Final

import pytest

from bot.wording.catalog import Catalog
from tests.app.guest import Guest
from tests.app.house import MORNING, House
from tests.app.test_erase import counted
from tests.app.whatsapp.guest import Guest as OnWhatsApp
from tests.app.whatsapp.house import WhatsAppHouse, approve
from tests.servers.telegram import Flood, TelegramServer
from tests.servers.whatsapp import WhatsAppServer
from tests.servers.whatsapp.hook import encoded

SENT: Final = int(os.environ.get("FLOOD") or 300)
"""As fast as they are taken in, which is more than a thousand a minute."""
ROUNDS: Final = 2 if SENT < 1000 else 5
"""Each of others left alone, then of others while somebody floods: what slows the machine slows both."""
MOST_TURNS: Final = 10
LINE: Final = Catalog().text("id", "say", "flooded")
LONG: Final = (
    "Selamat pagi, kami mengundang wawancara di PT Maju, Kamis 3 Desember 2026 pukul 10.00 WIB; bukan jam 9. " * 38
)
PAIR_BURST: Final = 45
"""Messages to one person that WhatsApp lets through at once, and again after so long."""
PAIR_RATE: Final = timedelta(seconds=6 * PAIR_BURST)
LAST: Final = "batalin interview lusa jam 10 di PT Terakhir, saya sakit"

Someone = Guest | OnWhatsApp


async def turns(others: list[Someone], meanwhile: "asyncio.Task[None] | None" = None) -> list[float]:
    """How long the turns of others take, who write one after the other: a few each, and some more for as long as
    something else goes on."""
    taken: list[float] = []
    while len(taken) < 4 * len(others) or (
        meanwhile is not None and not meanwhile.done() and len(taken) < MOST_TURNS * len(others)
    ):
        for guest in others:
            started = time.perf_counter()
            assert await guest.says("/settings") == "settings"
            taken.append(time.perf_counter() - started)
    return taken


def high(taken: list[float]) -> float:
    """The time that one in twenty exceeds."""
    return sorted(taken)[len(taken) * 19 // 20]


async def compared(others: list[Someone], flood: Callable[[int], Awaitable[None]]) -> None:
    """Rounds alone and rounds beside a flood. `flood` sends what is between two numbers."""
    alone: list[float] = []
    beside: list[float] = []
    for number in range(ROUNDS):
        alone += await turns(others)
        flooding = asyncio.ensure_future(flood(number))
        beside += await turns(others, flooding)
        await flooding
    ratio = high(beside) / high(alone)
    print(f"others: {high(alone) * 1000:.0f} ms alone, {high(beside) * 1000:.0f} ms beside a flood, {ratio:.2f} times")
    assert high(beside) < 5 * high(alone) + 0.3, (alone, beside)


def messages(number: int) -> list[str]:
    """Those of one round: most of them nothing, some heavy to read."""
    return [LONG if place % 100 == 99 else f"asdf {number} {place}" for place in range(SENT // ROUNDS)]


def file(place: int) -> bytes:
    """A file that is opened like any other."""
    return f"{LONG}{place}".encode()


@pytest.mark.parametrize("mode", ["webhook", "polling"])
async def test_who_floods_is_told_once_and_nobody_else_notices(tmp_path: Path, mode: str) -> None:
    slow = Flood(chat_rate=20, chat_burst=20, rate=10_000, burst=10_000)
    async with TelegramServer(flood=slow) as telegram:
        telegram.clock.advance(MORNING - telegram.clock.moment())
        house = House(telegram, tmp_path, mode=mode)
        flooding, *others = (Guest(telegram.user(number, f"Orang {number}"), 120) for number in range(100, 104))

        async def flood(number: int) -> None:
            for place, text in enumerate(messages(number)):
                await flooding.user.say(text)
                if place % 50 == 0:
                    await flooding.user.document(f"{place}.txt", file(place), "text/plain")

        async with house.open():
            for guest in (flooding, *others):
                assert await guest.says("/start") == "menu"
            await compared([*others], flood)
            await flooding.user.say(LAST)
            await flooding.user.say("/drafts")
            await flooding.hears("PT Terakhir")  # what mattered was read like all the rest
            told = [text for text in flooding.texts if LINE in text]
            # By polling a hundred messages come at once and have one answer, so that none may ever wait.
            assert len(told) == 1 if mode == "webhook" else len(told) <= 1
            assert len(flooding.texts) < SENT / 2, "what came faster than answers could go was answered together"


async def test_the_same_on_whatsapp(tmp_path: Path) -> None:
    async with WhatsAppServer(pairs=True, statuses=False) as whatsapp:
        whatsapp.clock.advance(MORNING - whatsapp.clock.moment())
        approve(whatsapp)
        flooding, *others = (OnWhatsApp(whatsapp.person(f"62812000011{number}")) for number in range(10, 14))

        async def posted(content: dict[str, object]) -> None:
            message = flooding.person.message(content)
            body = encoded(whatsapp.envelope([message], [flooding.person]))
            assert await whatsapp.hook.post(body) == 200

        async def flood(number: int) -> None:
            for place, text in enumerate(messages(number)):
                if place == 0:
                    whatsapp.clock.advance(PAIR_RATE)  # nobody else has used theirs up
                await posted({"type": "text", "text": {"body": text}})
                if place % 50 == 0:
                    media = whatsapp.keep(file(place), "text/plain")
                    named = {"id": media, "mime_type": "text/plain", "sha256": "0", "filename": f"{place}.txt"}
                    await posted({"type": "document", "document": named})

        async with WhatsAppHouse(whatsapp, tmp_path).open():
            for guest in (flooding, *others):
                assert await guest.says("Halo") == "menu"
            await compared([*others], flood)
            told = [text for text in flooding.texts if LINE in text]
            assert len(told) <= 1
            assert len(flooding.texts) <= PAIR_BURST * (ROUNDS + 1), "no more than the platform lets through"


async def test_nobody_waits_behind_the_long_texts_of_another(telegram: TelegramServer, house: House) -> None:
    heavy, other = Guest(telegram.user(100, "Berat"), 60), Guest(telegram.user(101, "Ringan"), 60)
    async with house.open():
        assert [await guest.says("/start") for guest in (heavy, other)] == ["menu", "menu"]
        for _ in range(200):
            await heavy.user.say(LONG)
        await other.forwards(LONG, telegram.clock.moment())
        assert counted(f"sqlite:///{house.file}")["inbox"] > 20, "theirs is answered while most of the others' waits"
