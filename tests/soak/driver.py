"""One world: the servers, the service and its people, from the first moment to the last; what came of it as a history.

Everything is drawn from the seed but what real processes, sockets and disks decide for themselves.
"""

import asyncio
import random
import time
from collections.abc import AsyncIterator, Coroutine
from contextlib import AsyncExitStack, asynccontextmanager
from datetime import datetime, timedelta
from itertools import count
from pathlib import Path
from typing import Any, Final

from bot.store.instants import instant
from tests.app.house import MORNING
from tests.app.moved import Moved
from tests.app.whatsapp.house import approve
from tests.servers.telegram import BOT, Flood, TelegramServer
from tests.servers.whatsapp import WhatsAppServer
from tests.soak.canaries import Canaries
from tests.soak.chats import TelegramChat, WhatsAppChat
from tests.soak.faults import schedule
from tests.soak.history import Did, History, Trouble
from tests.soak.house import Home
from tests.soak.people import Person
from tests.soak.remains import Remains
from tests.soak.stories import conversation
from tests.soak.strikes import Strikes
from tests.soak.watch import Watch

AT_ONCE: Final = {"telegram": 14, "whatsapp": 6}
"""People who are in the middle of something."""

PAUSE: Final = 1.8
CALM: Final = 90.0
"""Seconds for which nothing that is still to be done may stand still, once nothing is wrong any more."""

PATIENT: Final = 60.0
"""Seconds for which somebody who did several things waits until all of them are answered."""

LOOK: Final = 2.0
LATE: Final = 0.4
BEHIND: Final = 10
"""Seconds between two looks at the machine; seconds of these that somebody may be kept waiting for it; webhooks, which
come one by one, that may wait for their turn."""

ON_POSTGRESQL: Final = 0.3


class Driver:
    """The world of a seed. `seconds`: how long things go wrong; `postgres`: the address of an empty database, where the
    seed wants one."""

    def __init__(self, seed: int, seconds: float, folder: Path, postgres: str | None) -> None:
        self.history = History(seed)
        self.canaries = Canaries(random.Random(f"{seed} canaries"), self.history.canaries)
        self.closing = asyncio.Event()
        self.active: list[Person] = []
        self._seconds = seconds
        self._begun = time.monotonic()
        self._moved = Moved(folder / "clock")
        self._numbers = count(1)
        self._settings = random.Random(f"{seed} settings")
        self._faults = schedule(random.Random(f"{seed} faults"), seconds)
        flood = Flood() if self._settings.random() < 0.5 else Flood.off()
        mode = self._settings.choice(("polling", "webhook"))
        level = self._settings.choice(("INFO", "INFO", "DEBUG"))
        self.telegram = TelegramServer(flood=flood)
        self.whatsapp = WhatsAppServer()
        self._folder, self._mode, self._level, self._postgres = folder, mode, level, postgres
        database = "PostgreSQL" if postgres else "SQLite"
        limits = "with" if flood.rate < 1000 else "without"
        self.history.world = f"{mode}, {database}, {limits} flood limits, log level {level}"

    def now(self) -> float:
        """Seconds since the world began."""
        return time.monotonic() - self._begun

    def clock(self) -> datetime:
        """What clocks show, which are moved."""
        return self.telegram.clock.moment()

    def later(self, by: timedelta) -> None:
        """Every clock is moved on."""
        for clock in (self.telegram.clock, self.whatsapp.clock):
            clock.advance(by)
        self._moved.to(self.telegram.clock.now())

    async def erasing(self, person: str) -> None:
        """Somebody is about to have everything erased: what is held of them by now is noted."""
        before = self.history.erased.get(person, frozenset())
        self.history.erased[person] = before | self._remains.cells(person)

    async def settled(self, person: str) -> bool:
        """Waits until nothing of somebody is under way; whether it came to that."""
        until = self.now() + PATIENT
        while self.now() < until:
            if not self._under_way(person):
                self._watch.catch_up()
                return True
            await self.telegram.journal.until(lambda: None, 0.4)
        return False

    def _under_way(self, person: str) -> bool:
        channel, _, address = person.partition(":")
        if channel == "whatsapp":
            waits = self.whatsapp.hook.waiting > 0
        else:
            waits = any(update.order == int(address) for update in self.telegram.updates.pending)
        return waits or self._remains.is_busy(person)

    async def run(self) -> History:
        """From the first moment to the last."""
        async with AsyncExitStack() as stack:
            await stack.enter_async_context(self.telegram)
            await stack.enter_async_context(self.whatsapp)
            approve(self.whatsapp)
            self.later(MORNING - self.telegram.clock.moment())
            self.home = Home(
                self.history, self.now, self.telegram, self.whatsapp, self._folder, self._moved, self._mode,
                self._postgres, self._level,
            )  # fmt: skip
            stack.push_async_callback(self.home.leave)
            self._watch = Watch(self.history, self.now, self.telegram, self.whatsapp)
            await stack.enter_async_context(_beside(self._watch.run()))
            await self.home.start()
            accounts = {"telegram": str(BOT["id"]), "whatsapp": self.whatsapp.phone_number_id}
            self._remains = Remains(self.home.settings, accounts)
            self._begun = time.monotonic()
            async with _beside(self._machine()):
                await self._live()
                await self._settle()
            await self.home.close()
            self._watch.catch_up()
        self._judge()
        return self.history

    async def _live(self) -> None:
        strikes = Strikes(self)
        slots = [
            asyncio.create_task(self._slot(channel, number))
            for channel, many in AT_ONCE.items()
            for number in range(many)
        ]
        striking = asyncio.create_task(self._striking(strikes))
        try:
            done, _ = await asyncio.wait((striking, *slots), return_when=asyncio.FIRST_EXCEPTION)
            for task in done:
                task.result()
        finally:
            for task in (striking, *slots):
                task.cancel()
            await asyncio.gather(striking, *slots, return_exceptions=True)

    async def _striking(self, strikes: Strikes) -> None:
        await strikes.run(self._faults, self._seconds)
        await asyncio.sleep(max(0.0, self._seconds - self.now()))
        await strikes.over()
        self.closing.set()
        self.later(timedelta(minutes=65))  # who waits for a reminder has it now

    async def _machine(self) -> None:
        """A machine that is too busy is trouble of its own: no promise is broken by slowness alone."""
        while True:
            begun = self.now()
            await asyncio.sleep(LOOK)
            late = self.now() - begun - LOOK
            if late > LATE or self.home.queued() > LATE or self.whatsapp.hook.waiting > BEHIND:
                self.history.add(Trouble(begun, "", "busy machine", self.now() + LOOK, False))

    async def _slot(self, channel: str, number: int) -> None:
        """One person after the other."""
        dice = random.Random(f"{self.history.seed} {channel} {number}")
        await asyncio.sleep(dice.uniform(0, PAUSE))
        while not self.closing.is_set():
            person = self._person(channel, dice)
            self.active.append(person)
            for _ in range(dice.choice((1, 1, 2, 3))):
                if not self.closing.is_set():
                    await conversation(person)
            self.active.remove(person)

    def _person(self, channel: str, dice: random.Random) -> Person:
        number = next(self._numbers)
        name = f"{channel}:{1000 + number}" if channel == "telegram" else f"{channel}:62812{number:08}"
        word = self.canaries.word(name)
        chat: TelegramChat | WhatsAppChat
        if channel == "telegram":
            chat = TelegramChat(self.telegram.user(1000 + number, "Dewi", last_name=word))
        else:
            user_id = f"ID.{number:020}"
            who = self.whatsapp.person(name.removeprefix("whatsapp:"), f"Dewi {word}", user_id)
            chat = WhatsAppChat(who, self._watch.messages, self.telegram.updates)
        self.history.add(Did(self.now(), name, "profile", f"Dewi {word}"))
        return Person(self, chat, self._watch.sights[name], random.Random(dice.randrange(1 << 60)), PAUSE)

    # -- the end ------------------------------------------------------------------------------------------------------

    async def _settle(self) -> None:
        """Nothing is wrong any more: everything must be done, however slowly, and nothing may stand still."""
        before, since = self._left(), self.now()
        while before and self.now() - since < CALM:
            await self.telegram.journal.until(lambda: None, 0.3)
            if (left := self._left()) != before:
                before, since = left, self.now()
        self.history.waiting = before

    def _left(self) -> dict[str, int]:
        updates, webhooks = self.telegram.updates, self.whatsapp.hook.waiting
        outside = {"updates": len(updates.pending) + len(updates.again), "webhooks": webhooks}
        inside = self._remains.waiting(instant(self.clock() - timedelta(seconds=5)))
        return {name: number for name, number in outside.items() if number} | inside

    def _judge(self) -> None:
        """What is there to be judged."""
        self.history.end, self.history.clock = self.now(), self.telegram.clock.now()
        self.history.kept = self._remains.kept()
        self.history.held = self._remains.held()


@asynccontextmanager
async def _beside(work: Coroutine[Any, Any, None]) -> AsyncIterator[None]:
    task = asyncio.create_task(work)
    try:
        yield
    finally:
        task.cancel()
        await asyncio.gather(task, return_exceptions=True)


def wants_postgres(seed: int) -> bool:
    """Whether the world of this seed is one on PostgreSQL, where there is one."""
    return random.Random(f"{seed} database").random() < ON_POSTGRESQL
