"""A channel's server, a person in front of it and the service's settings: what a campaign of crashes needs of each."""

import asyncio
import re
from collections.abc import AsyncIterator, Mapping
from contextlib import AbstractAsyncContextManager, asynccontextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

from bot.channels.whatsapp.webhook import PATH
from bot.config import Settings
from tests.app.guest import WITHIN
from tests.app.guest import Guest as TelegramGuest
from tests.app.house import House
from tests.app.whatsapp.guest import Guest as WhatsAppGuest
from tests.app.whatsapp.house import WhatsAppHouse, approve
from tests.crash import script, script_whatsapp
from tests.crash.script import Advance
from tests.crash.verdict import Told, told, unfinished
from tests.servers.telegram import Flood, TelegramServer
from tests.servers.telegram.journal import Clock
from tests.servers.whatsapp import Person, WhatsAppServer


class World(Protocol):
    """One installation and one person who talks to it."""

    clock: Clock

    @property
    def env(self) -> Mapping[str, str]:
        """What the operator set."""

    def open(self) -> AbstractAsyncContextManager[None]:
        """The service at work in this process while inside, by the clock of the world."""

    async def converse(self, advance: Advance) -> None:
        """The person's whole conversation, over any number of crashes. Raises AssertionError where no answer comes."""

    async def another(self) -> None:
        """Somebody else writes and is answered, and nothing is on its way any more."""

    def log(self) -> list[Told]:
        """What the person was sent, in order, copies included."""


@dataclass(slots=True)
class TelegramWorld:
    house: House
    guest: TelegramGuest
    clock: Clock

    @property
    def env(self) -> Mapping[str, str]:
        return self.house.env

    def open(self) -> AbstractAsyncContextManager[None]:
        return self.house.open()

    async def converse(self, advance: Advance) -> None:
        await script.has_the_conversation(self.guest, advance)

    async def another(self) -> None:
        other = TelegramGuest(self.house.telegram.user(43), within=script.WITHIN)
        asked = await other.says("/start")
        assert asked == "menu", f"somebody else was asked for {asked}"

    def log(self) -> list[Told]:
        return told(self.house.telegram, self.guest.user.id)


@dataclass(slots=True)
class WhatsAppWorld:
    house: WhatsAppHouse
    guest: WhatsAppGuest
    clock: Clock

    @property
    def env(self) -> Mapping[str, str]:
        return self.house.env

    def open(self) -> AbstractAsyncContextManager[None]:
        return self.house.open()

    async def converse(self, advance: Advance) -> None:
        await script_whatsapp.has_the_conversation(self.guest, advance)

    async def another(self) -> None:
        server = self.house.whatsapp
        assert await WhatsAppGuest(server.person("6281200002222")).says("Halo") == "menu"
        await asyncio.wait_for(server.hook.settled(), WITHIN)

    def log(self) -> list[Told]:
        return told_on_whatsapp(self.guest.person)


def told_on_whatsapp(person: Person) -> list[Told]:
    """What was sent to a person, in order, copies included."""
    return [
        (re.sub(r"\d{2}\.\d{2}", "00.00", one.text), str([data for _, data in one.taps])) for one in person.messages
    ]


@asynccontextmanager
async def telegram_world(mode: str, folder: Path, url: str | None) -> AsyncIterator[World]:
    """`mode`: polling or webhook. `url`: of a database; None: SQLite in the folder."""
    async with TelegramServer(flood=Flood.off()) as server:
        house = House(server, folder, mode, url)
        yield TelegramWorld(house, TelegramGuest(server.user(42, "Sari", last_name="Wulandari")), server.clock)


@asynccontextmanager
async def whatsapp_world(folder: Path, url: str | None) -> AsyncIterator[World]:
    """As `telegram_world`."""
    async with WhatsAppServer() as server:
        approve(server)
        house = WhatsAppHouse(server, folder, more={} if url is None else {"SOPAN_DATABASE_URL": url})
        server.hook.url = house.url + PATH
        person = server.person("6281200001111", user_id="ID.13491208655302741918")
        try:
            yield WhatsAppWorld(house, WhatsAppGuest(person), server.clock)
        finally:
            await server.hook.pause()


async def finished(world: World) -> None:
    """Until what is due by now is done; what is useless by now is taken off without a word."""
    url = Settings.from_env(world.env).database_url
    async with asyncio.timeout(script.WITHIN):
        while unfinished(url, world.clock.now()):  # noqa: ASYNC110
            await asyncio.sleep(0.1)
