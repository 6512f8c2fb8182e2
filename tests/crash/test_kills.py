"""The real command, killed and stopped again and again while several people talk to it.

CRASH_KILLS (default 20) says how often each.
"""

import asyncio
import os
import random
import signal
import time
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from itertools import groupby
from pathlib import Path

import pytest

from bot.config import Settings
from tests.app.guest import Guest
from tests.app.house import House, told
from tests.crash.script import answered, pressed
from tests.crash.verdict import Told, doubled, left, without_copies
from tests.crash.verdict import told as told_in
from tests.servers.telegram import Flood, Seen, TelegramServer

pytestmark = pytest.mark.crash

KILLS = int(os.environ.get("CRASH_KILLS", "20"))
PEOPLE = 6
INVITED = """Selamat siang, kami mengundang Saudari untuk wawancara posisi Staf Gudang di {company} \
pada Jumat, 4 Desember 2026 pukul 10.00 WIB. Terima kasih."""
COMPANIES = [
    f"PT {first} {second}"
    for first in ("Maju", "Sumber", "Cahaya", "Mitra", "Karya", "Surya", "Bina", "Prima")
    for second in ("Jaya", "Makmur", "Nusantara", "Abadi", "Utama", "Sentosa", "Mandiri", "Lestari")
]
"""Nobody is invited twice by the same, so that every finished message is another."""


@pytest.fixture
async def house(tmp_path: Path) -> AsyncIterator[House]:
    async with TelegramServer(flood=Flood.off()) as telegram:
        yield House(telegram, tmp_path, more={"SOPAN_LOG_LEVEL": "ERROR"})


async def talks(guest: Guest, enough: asyncio.Event) -> int:
    """One invitation after the other, each to its end; how many."""
    asked: Seen | None = None
    done = 0
    while not enough.is_set():
        company = COMPANIES[done]
        await guest.user.forward(INVITED.format(company=company), date=guest.user.world.clock.moment())
        asked = await answered(guest, "intent", asked)
        asked = await pressed(guest, asked, "edit", "review")
        asked = await pressed(guest, asked, "contact", "contact")
        await guest.user.say("Bu Ratna")
        asked = await answered(guest, "intent", asked)
        asked = await pressed(guest, asked, "cancel", "reason")
        asked = await pressed(guest, asked, "health", "result")
        assert company.removeprefix("PT ") in guest.finished
        asked = await pressed(guest, asked, "sent", "sent")
        done += 1
    return done


@asynccontextmanager
async def crowd(house: House) -> AsyncIterator[None]:
    """Several people talk all the time; at the end each finishes what they began."""
    enough = asyncio.Event()
    guests = [Guest(house.telegram.user(100 + number, "Sari")) for number in range(PEOPLE)]
    talking = [asyncio.create_task(talks(guest, enough)) for guest in guests]
    try:
        yield
        enough.set()
        process = await house.start()
        done = await asyncio.gather(*talking)
        assert all(done), "somebody got nowhere"
        process.send_signal(signal.SIGTERM)
        assert (await told(process))[0] == 0
    finally:
        for task in talking:
            task.cancel()


def copies(house: House) -> dict[int, int]:
    """How many messages came twice, by chat; each right after the first, so that the order stands."""
    found = {}
    for number in range(100, 100 + PEOPLE):
        sent = told_in(house.telegram, number)
        once: list[Told] = [message for message, _ in groupby(sent)]
        assert once == without_copies(sent)
        found[number] = doubled(sent)
    return found


async def test_killed_under_load(house: House) -> None:
    dice = random.Random(7)
    async with crowd(house):
        for number in range(KILLS):
            process = await house.start()
            if number % 5:
                await house.ready()
                await asyncio.sleep(dice.uniform(0.0, 0.4))  # the moment is what is tried
            else:
                await asyncio.sleep(dice.uniform(0.3, 1.5))
            process.kill()
            assert (await told(process))[0] == -signal.SIGKILL
    assert all(number <= KILLS for number in copies(house).values())
    assert left(Settings.from_env(house.env).database_url) == {}
    print(f"{KILLS} kills, copies by chat: {copies(house)}")


async def test_stopped_under_load(house: House) -> None:
    dice = random.Random(8)
    slowest = 0.0
    async with crowd(house):
        for _ in range(KILLS):
            process = await house.start()
            await house.ready()
            await asyncio.sleep(dice.uniform(0.0, 0.4))
            process.send_signal(signal.SIGTERM)
            begun = time.monotonic()
            assert (await told(process))[0] == 0
            slowest = max(slowest, time.monotonic() - begun)
    assert slowest < 10
    assert set(copies(house).values()) == {0}
    assert left(Settings.from_env(house.env).database_url) == {}
    print(f"{KILLS} stops, the slowest took {slowest:.1f} s")
