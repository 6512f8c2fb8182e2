"""The real store and the real workers, driven step by step by a clock of the test's own, and ended in the middle of
their work.

A crash is an exception at one of the points that the workers name: from there on nothing that this process does has an
effect, as after a `kill -9`, and a new process begins with what the database holds.
"""

import asyncio
import itertools
from collections.abc import Awaitable, Callable, Coroutine
from contextlib import suppress
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from functools import cache
from pathlib import Path
from typing import Any, Final

from bot.channels.base import Bubble, Capabilities, FileGone, Incoming, Outcome, Sent
from bot.channels.telegram.channel import TelegramChannel
from bot.days_off import day_off
from bot.files.opener import Opener
from bot.store import inbox, leases
from bot.store.database import Database
from bot.store.erased import Journal
from bot.store.leases import LEASE
from bot.store.sealed import Keyring
from bot.wording.catalog import Catalog
from bot.wording.composer import Composer
from bot.wording.messages import Messages
from bot.workers.backlog import Backlog
from bot.workers.clock import ReminderClock
from bot.workers.delivery import Delivery
from bot.workers.intake import Intake
from bot.workers.preparing import Preparing
from bot.workers.turn import TurnMaker
from conversations.book import Book

POINTS: Final = (
    "begun", "before commit", "committed", "received", "stored", "claimed", "before send", "sent", "settled",
)  # fmt: skip
"""Between these a crash may come."""

CHANNEL: Final = "telegram"
ACCOUNT: Final = "1"
KEYRING: Final = Keyring([b"\x5a" * 32])


class Crash(Exception):
    """The process is no more."""


@dataclass(slots=True)
class Wall:
    """The time as it is, and as the process is told: its clock may be wrong by `off`."""

    true: datetime
    off: timedelta = timedelta(0)

    def now(self) -> datetime:
        return self.true + self.off


@dataclass(frozen=True, slots=True)
class Arrived:
    """A bubble that a person got: when it really was, and by the process's clock."""

    true: datetime
    at: datetime
    address: str
    bubble: Bubble


class Doom:
    """Lets the process end at the nth time it comes to a point."""

    def __init__(self, point: str | None, nth: int) -> None:
        self._point, self._left = point, nth
        self._loop = asyncio.get_running_loop()
        self.met = asyncio.Event()
        self.dead = False
        self.blind = False
        """While the test looks into the database."""

    def __call__(self, name: str) -> None:
        if self.blind:
            return
        if not self.dead and name == self._point:
            self._left -= 1
            self.dead = self._left <= 0
            if self.dead:
                self._loop.call_soon_threadsafe(self.met.set)
        if self.dead:
            raise Crash


@dataclass(slots=True)
class Phones:
    """A channel whose people are the journal of the world."""

    wall: Wall
    doom: Doom
    arrived: list[Arrived]
    news: asyncio.Event
    name: str = CHANNEL
    account: str = ACCOUNT
    capabilities: Capabilities = field(default_factory=lambda: TelegramChannel.capabilities)

    async def send(self, address: str, bubble: Bubble, now: datetime, errand: object = None) -> Outcome:
        if self.doom.dead:
            raise Crash
        self.arrived.append(Arrived(self.wall.true, now, address, bubble))
        self.news.set()
        return Sent(str(len(self.arrived)))

    async def fetch(self, file: str, most: int) -> bytes:
        raise FileGone

    async def forget(self, address: str) -> None:
        """Nothing is kept in memory."""


@cache
def _wording() -> tuple[Catalog, Composer, Book]:
    catalog = Catalog()
    labels = {language: catalog.labels(language) for language in catalog.languages}
    return catalog, Composer(catalog, Messages()), Book(labels=labels, days_off=day_off)


class Process:
    """One life of the service, as `bot.app` wires it, without its loops: every step is called for."""

    def __init__(
        self,
        file: Path,
        wall: Wall,
        arrived: list[Arrived],
        point: str | None = None,
        nth: int = 1,
        monotonic: Callable[[], float] | None = None,
    ) -> None:
        """`point`, `nth`: where it crashes; None: nowhere. `monotonic`: by which reminders keep their pace; None: they
        keep none."""
        catalog, composer, book = _wording()
        self.doom = at = Doom(point, nth)
        self.database = database = Database(f"sqlite:///{file}", clock=wall.now, at=at)
        self.news = asyncio.Event()
        """Set whenever a bubble arrives."""
        phones = {(CHANNEL, ACCOUNT): Phones(wall, at, arrived, self.news)}
        lease = int(LEASE.total_seconds() * 1000)
        journal = Journal(file.with_name("erased.log"), KEYRING)
        turns = TurnMaker(KEYRING, journal, book, composer, {CHANNEL: TelegramChannel.capabilities}, lease)
        seconds = itertools.count()
        self.delivery = Delivery(
            database, KEYRING, journal, phones, wall.now, monotonic or (lambda: float(next(seconds))), at
        )
        preparing = Preparing(phones, Opener(), at)
        deliver = self.delivery.deliver
        self._backlog = Backlog(database, KEYRING, turns, preparing, book, catalog, wall.now, deliver, at)
        self._intake = Intake(database, KEYRING, turns, wall.now, deliver, self._backlog.wake, at)
        self._clock = ReminderClock(database, KEYRING, turns, wall.now, deliver)

    async def start(self) -> bool:
        """As `bot.app` does; whether it lives to see its first quiet moment."""
        await self.database.start()
        return await self._lives(self._begin())

    async def _begin(self) -> None:
        await self.database.run(inbox.release)
        await self.database.run(leases.release)
        await self._settle()

    async def stop(self) -> None:
        """The end of it, however it comes."""
        if self.doom.dead:
            await self.delivery.drain(0)
        await self.database.stop()

    def loops(self) -> list[Coroutine[Any, Any, None]]:
        """The workers as they run by themselves, in real time."""
        return [self._backlog.run(), self._clock.run(), self.delivery.run()]

    async def hand_in(self, batch: list[Incoming]) -> None:
        """What people did is acknowledged; the rest is up to the loops."""
        await self._intake.accept(batch)

    async def accept(self, batch: list[Incoming]) -> bool:
        """What people did is acknowledged; False where the process ended before."""
        return await self._lives(self._accept(batch))

    async def _accept(self, batch: list[Incoming]) -> None:
        await self._intake.accept(batch)
        await self._settle()

    async def tick(self) -> bool:
        """What is due is reminded of."""
        return await self._lives(self._tick())

    async def both(self, batch: list[Incoming]) -> bool:
        """A person does something at the very moment that a reminder is due."""

        async def together() -> None:
            await asyncio.gather(self._intake.accept(batch), self._tick())
            await self._settle()

        return await self._lives(together())

    async def _tick(self) -> None:
        while await self._clock.tick():
            pass
        await self._settle()

    async def _settle(self) -> None:
        """Until nothing is left to do at this moment."""
        while await self._backlog.work():
            pass
        await self.delivery.idle()

    async def look(self, job: Callable[[Any], Any]) -> Any:
        """A look into the database, in which no crash comes."""
        self.doom.blind = True
        try:
            return await self.database.run(job)
        finally:
            self.doom.blind = False

    async def _lives(self, work: Awaitable[None]) -> bool:
        task, met = asyncio.ensure_future(work), asyncio.ensure_future(self.doom.met.wait())
        await asyncio.wait({task, met}, return_when=asyncio.FIRST_COMPLETED)
        met.cancel()
        if not self.doom.dead:
            await task
            return True
        task.cancel()
        with suppress(Exception, asyncio.CancelledError):
            await task
        return False
