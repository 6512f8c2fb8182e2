"""Somebody who floods is told one kind line and loses nothing; nobody else waits for them."""

import asyncio
import os
import time
from pathlib import Path
from statistics import median

from bot.wording.catalog import Catalog
from tests.app.guest import Guest
from tests.app.house import MORNING, House
from tests.app.test_erase import counted
from tests.servers.telegram import Flood, TelegramServer

SENT = int(os.environ.get("FLOOD") or 300)
"""As fast as they are taken in, which is more than a thousand a minute."""
LINE = Catalog().text("id", "say", "flooded")
LONG = "Selamat pagi, kami mengundang wawancara di PT Maju, Kamis 3 Desember 2026 pukul 10.00 WIB; bukan jam 9. " * 38


async def turns(guest: Guest, times: int) -> list[float]:
    """How long each of so many turns takes."""
    taken = []
    for _ in range(times):
        started = time.perf_counter()
        assert await guest.says("/settings") == "settings"
        taken.append(time.perf_counter() - started)
    return taken


async def test_who_floods_is_told_once_and_nobody_else_notices(tmp_path: Path) -> None:
    slow = Flood(chat_rate=20, chat_burst=20, rate=10_000, burst=10_000)
    async with TelegramServer(flood=slow) as telegram:
        telegram.clock.advance(MORNING - telegram.clock.moment())
        house = House(telegram, tmp_path, mode="webhook")  # each message for itself; polling brings a hundred at once
        flooding, *others = (Guest(telegram.user(number, f"Orang {number}"), 120) for number in range(100, 106))
        async with house.open():
            for guest in (flooding, *others):
                assert await guest.says("/start") == "menu"
            alone = median([each for guest in others for each in await turns(guest, 3)])
            floods = asyncio.create_task(flood(flooding))
            meanwhile = [each for guest in others for each in await turns(guest, 6)]
            await floods
            assert median(meanwhile) < 5 * alone + 0.3, (alone, meanwhile)
            await flooding.user.say("/drafts")
            await flooding.hears("PT Terakhir")  # what mattered was read like all the rest
            told = [text for text in flooding.texts if LINE in text]
            assert len(told) == 1
            assert len(flooding.texts) < SENT / 4, "what came faster than answers could go was answered together"


async def flood(guest: Guest) -> None:
    """Many messages, most of them nothing, some heavy to read, and one that matters at the end."""
    for number in range(SENT):
        await guest.user.say(LONG if number % 100 == 99 else f"asdf {number}")
    await guest.user.say("batalin interview lusa jam 10 di PT Terakhir, saya sakit")


async def test_nobody_waits_behind_the_long_texts_of_another(telegram: TelegramServer, house: House) -> None:
    heavy, other = Guest(telegram.user(100, "Berat"), 60), Guest(telegram.user(101, "Ringan"), 60)
    async with house.open():
        assert [await guest.says("/start") for guest in (heavy, other)] == ["menu", "menu"]
        for _ in range(200):
            await heavy.user.say(LONG)
        await other.forwards(LONG, telegram.clock.moment())
        assert counted(f"sqlite:///{house.file}")["inbox"] > 20, "theirs is answered while most of the others' waits"
