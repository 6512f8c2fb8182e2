"""Several people who talk to the real command all the time, each about one invitation after the other, whatever becomes
of its process meanwhile."""

import asyncio
import os
import sys
from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager
from dataclasses import dataclass
from itertools import groupby
from pathlib import Path
from typing import Protocol

import aiohttp

from bot.channels.whatsapp.webhook import PATH
from tests.app.guest import Guest as TelegramGuest
from tests.app.house import ROOT, House, told
from tests.app.whatsapp.guest import Guest as WhatsAppGuest
from tests.app.whatsapp.house import WhatsAppHouse, approve
from tests.crash import script, script_whatsapp
from tests.crash.verdict import Told, doubled, without_copies
from tests.crash.verdict import told as told_in
from tests.crash.worlds import told_on_whatsapp
from tests.servers.telegram import Flood, Seen, TelegramServer
from tests.servers.whatsapp import Message, WhatsAppServer

PEOPLE = 6
INVITED = """Selamat siang, kami mengundang Saudari untuk wawancara posisi Staf Gudang di {company} \
pada Jumat, 4 Desember 2026 pukul 10.00 WIB. Terima kasih."""
COMPANIES = [
    f"PT {first} {second} {third}"
    for first in ("Maju", "Sumber", "Cahaya", "Mitra", "Karya", "Surya", "Bina", "Prima", "Daya", "Graha")
    for second in ("Jaya", "Makmur", "Abadi", "Utama", "Sentosa", "Mandiri", "Lestari", "Gemilang", "Mulia", "Agung")
    for third in ("Nusantara", "Persada", "Perkasa", "Sejati", "Raya", "Selaras")
]
"""Every finished message is another than the one before."""


class Place(Protocol):
    """Where the people are, and the settings of the service they talk to."""

    url: str
    env: Mapping[str, str]

    async def talks(self, number: int, enough: asyncio.Event) -> int:
        """One invitation after the other, each to its end; how many."""

    def sent(self, number: int) -> list[Told]:
        """What this person was sent, copies included."""

    async def settled(self) -> None:
        """Nothing is on its way any more."""


@dataclass(slots=True)
class OnTelegram:
    url: str
    env: Mapping[str, str]
    telegram: TelegramServer
    guests: list[TelegramGuest]

    async def talks(self, number: int, enough: asyncio.Event) -> int:
        guest, asked, done = self.guests[number], None, 0
        while not enough.is_set():
            company = COMPANIES[done % len(COMPANIES)]
            await guest.user.forward(INVITED.format(company=company), date=guest.user.world.clock.moment())
            asked = await script.answered(guest, "intent", asked)
            asked = await self._goes_on(guest, asked)
            assert company.removeprefix("PT ") in guest.finished
            asked = await script.pressed(guest, asked, "sent", "sent")
            done += 1
        return done

    async def _goes_on(self, guest: TelegramGuest, asked: Seen) -> Seen:
        asked = await script.pressed(guest, asked, "edit", "review")
        asked = await script.pressed(guest, asked, "contact", "contact")
        await guest.user.say("Bu Ratna")
        asked = await script.answered(guest, "intent", asked)
        asked = await script.pressed(guest, asked, "cancel", "reason")
        return await script.pressed(guest, asked, "health", "result")

    def sent(self, number: int) -> list[Told]:
        return told_in(self.telegram, self.guests[number].user.id)

    async def settled(self) -> None:
        """Telegram delivers until it is confirmed, and everybody has had their last answer."""


@dataclass(slots=True)
class OnWhatsApp:
    url: str
    env: Mapping[str, str]
    guests: list[WhatsAppGuest]

    async def talks(self, number: int, enough: asyncio.Event) -> int:
        guest, done = self.guests[number], 0
        asked: Message | None = None
        while not enough.is_set():
            company = COMPANIES[done % len(COMPANIES)]
            await guest.person.forward(INVITED.format(company=company))
            asked = await script_whatsapp.answered(guest, "intent", asked)
            for choice, prompt in (("cancel", "reason"), ("health", "result")):
                asked = await script_whatsapp.tapped(guest, asked, choice, prompt)
            assert company.removeprefix("PT ") in guest.finished
            asked = await script_whatsapp.tapped(guest, asked, "sent", "sent")
            done += 1
        return done

    def sent(self, number: int) -> list[Told]:
        return told_on_whatsapp(self.guests[number].person)

    async def settled(self) -> None:
        await asyncio.wait_for(self.guests[0].person.server.hook.settled(), 30)


@asynccontextmanager
async def place(channel: str, folder: Path) -> AsyncIterator[Place]:
    """`channel`: telegram or whatsapp."""
    quiet = {"SOPAN_LOG_LEVEL": "ERROR"}
    if channel == "telegram":
        async with TelegramServer(flood=Flood.off()) as telegram:
            house = House(telegram, folder, more=quiet)
            guests = [TelegramGuest(telegram.user(100 + number, "Sari")) for number in range(PEOPLE)]
            yield OnTelegram(house.url, house.env, telegram, guests)
        return
    async with WhatsAppServer() as whatsapp:
        approve(whatsapp)
        rooms = WhatsAppHouse(whatsapp, folder, more=quiet)
        whatsapp.hook.url = rooms.url + PATH
        people = [WhatsAppGuest(whatsapp.person(f"6281200{number:06}")) for number in range(PEOPLE)]
        try:
            yield OnWhatsApp(rooms.url, rooms.env, people)
        finally:
            await whatsapp.hook.pause()


@asynccontextmanager
async def crowd(where: Place) -> AsyncIterator[None]:
    """They talk while inside; then, with one more process, each finishes what they began, and it is stopped."""
    enough = asyncio.Event()
    talking = [asyncio.create_task(where.talks(number, enough)) for number in range(PEOPLE)]
    try:
        yield
        enough.set()
        process = await started(where)
        done = await asyncio.gather(*talking)
        assert all(done), "somebody got nowhere"
        await where.settled()
        assert await stopped(process) == 0
    finally:
        for task in talking:
            task.cancel()


def copies(where: Place) -> list[int]:
    """How many messages came twice, by person; each right after the first, so that the order stands."""
    found = []
    for number in range(PEOPLE):
        sent = where.sent(number)
        assert [message for message, _ in groupby(sent)] == without_copies(sent)
        found.append(doubled(sent))
    return found


async def started(where: Place) -> asyncio.subprocess.Process:
    """The real command."""
    return await asyncio.create_subprocess_exec(
        sys.executable, "-m", "bot", "run", cwd=ROOT, env={"PATH": os.environ["PATH"], **where.env},
        stdin=asyncio.subprocess.DEVNULL, stdout=asyncio.subprocess.PIPE, stderr=asyncio.subprocess.PIPE,
    )  # fmt: skip


async def ready(where: Place, within: float = 30.0) -> None:
    """Until it says that it is."""
    async with asyncio.timeout(within), aiohttp.ClientSession() as session:
        while True:
            try:
                async with session.get(f"{where.url}/readyz") as answer:
                    if answer.status == 200:
                        return
            except (OSError, aiohttp.ClientError):
                pass
            await asyncio.sleep(0.02)


async def stopped(process: asyncio.subprocess.Process) -> int:
    """By SIGTERM; the exit code."""
    process.terminate()
    return (await told(process))[0]
