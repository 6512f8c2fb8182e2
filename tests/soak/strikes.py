"""Lets the faults of the schedule happen: those that end or halt the process one after the other, the rest beside."""

import asyncio
import random
import sqlite3
from collections.abc import Sequence
from contextlib import closing
from datetime import timedelta
from typing import Protocol

import psycopg

from tests.servers.telegram import TelegramServer
from tests.servers.telegram.updates import Update
from tests.servers.whatsapp import WhatsAppServer
from tests.soak.faults import TELEGRAM, WHATSAPP, Fault
from tests.soak.history import History, Trouble
from tests.soak.house import Home
from tests.soak.people import Person

REPLAYED = 20


class Struck(Protocol):
    """The world that faults strike."""

    history: History
    home: Home
    telegram: TelegramServer
    whatsapp: WhatsAppServer

    @property
    def active(self) -> Sequence[Person]:
        """Who is in the middle of something."""
        ...

    def now(self) -> float:
        """Seconds since the world began."""
        ...

    def later(self, by: timedelta) -> None:
        """Every clock is moved on."""
        ...


class Strikes:
    """`run` strikes; `over` puts everything right again."""

    def __init__(self, world: Struck) -> None:
        self._world = world
        self._beside: dict[str, asyncio.Task[None]] = {}

    async def run(self, faults: Sequence[Fault], seconds: float) -> None:
        """Each at its time, or as soon as the ones before it allow; none after so many seconds."""
        for fault in faults:
            await asyncio.sleep(max(0.0, fault.at - self._world.now()))
            if self._world.now() > seconds:
                return
            await self._strike(fault, random.Random(fault.dice))

    async def over(self) -> None:
        """What lasts is waited for; nothing that was planned strikes any more."""
        await asyncio.gather(*self._beside.values())
        self._world.telegram.faults.clear()
        self._world.whatsapp.faults.clear()

    async def _strike(self, fault: Fault, dice: random.Random) -> None:
        world = self._world
        match fault.kind:
            case "killed":
                await world.home.killed()
            case "down":
                await world.home.killed(fault.lasts)
            case "stopped":
                await world.home.stopped()
            case "stalled":
                await world.home.stalled(fault.lasts)
            case "later":
                world.later(timedelta(seconds=fault.lasts))
            case "replay":
                await self._replay(dice)
            case "telegram":
                self._plan_for_telegram(dice)
            case "whatsapp":
                world.whatsapp.faults[:] = [dice.choice(WHATSAPP)]  # one that nobody met is over, or all meet one
            case kind:
                if (before := self._beside.get(kind)) is not None:
                    await before  # one at a time of each kind
                self._beside[kind] = asyncio.create_task(_LASTING[kind](self, fault.lasts, dice))

    def _plan_for_telegram(self, dice: random.Random) -> None:
        faults = self._world.telegram.faults
        faults.planned = [planned for planned in faults.planned if planned.times]
        chats = [person.name.removeprefix("telegram:") for person in self._world.active if person.is_on("telegram")]
        if chats:
            faults.add("*", dice.choice(TELEGRAM), chat=int(dice.choice(chats)))

    async def _replay(self, dice: random.Random) -> None:
        """Old updates come once more, in any order."""
        telegram, hook = self._world.telegram, self._world.whatsapp.hook
        queued = [entry for entry in telegram.log if entry.kind == "queued"]
        old = [
            Update(entry.detail["update_id"], kind, payload, entry.chat or 0, telegram.clock.now())
            for entry in dice.sample(queued, min(REPLAYED, len(queued)))
            for kind, payload in entry.detail["update"].items()
            if kind != "update_id"
        ]
        queue = telegram.updates
        pending = {update.update_id for update in queue.pending}
        fresh = [update for update in old if update.update_id not in pending]
        (queue.pending if self._world.home.mode == "webhook" else queue.again).extend(fresh)
        telegram.journal.wake()
        for body in dice.sample(list(hook.delivered), min(REPLAYED, len(hook.delivered))):
            await hook.deliver_again(body)

    # -- what lasts ---------------------------------------------------------------------------------------------------

    async def _unreachable(self, seconds: float, dice: random.Random) -> None:
        begun = self._world.now()
        await self._world.telegram.vanish()
        try:
            await asyncio.sleep(seconds)
        finally:
            await self._world.telegram.listen()
        pauses = max(30.0, seconds)  # as long as it was gone, the next try may wait
        self._world.history.add(Trouble(begun, "", "unreachable", self._world.now() + pauses, True))

    async def _deaf(self, seconds: float, dice: random.Random) -> None:
        begun, hook = self._world.now(), self._world.whatsapp.hook
        await hook.pause()
        await asyncio.sleep(seconds)
        hook.url = self._world.home.webhook
        self._world.history.add(Trouble(begun, "", "deaf", self._world.now(), False))

    async def _disorder(self, seconds: float, dice: random.Random) -> None:
        self._world.telegram.disturb(repeat=dice.randint(1, 4), shuffle=dice.randrange(1 << 30))
        await asyncio.sleep(seconds)
        self._world.telegram.disturb()

    async def _locked(self, seconds: float, dice: random.Random) -> None:
        begun = self._world.now()
        if (address := self._world.home.database_url) is not None:
            await self._locked_on_postgresql(address, seconds)
        else:
            await self._locked_on_sqlite(seconds)
        self._world.history.add(Trouble(begun, "", "locked", self._world.now() + seconds, False))

    async def _locked_on_sqlite(self, seconds: float) -> None:
        with closing(sqlite3.connect(self._world.home.file, timeout=0.2, isolation_level=None)) as conn:
            try:
                conn.execute("BEGIN IMMEDIATE")
            except sqlite3.OperationalError:
                return  # the service was quicker
            await asyncio.sleep(seconds)
            conn.execute("ROLLBACK")

    async def _locked_on_postgresql(self, address: str, seconds: float) -> None:
        async with await psycopg.AsyncConnection.connect(address) as conn:
            try:
                await conn.execute("SET lock_timeout = '2s'")
                await conn.execute("LOCK TABLE people, chats, inbox, outbox IN SHARE ROW EXCLUSIVE MODE")
                await asyncio.sleep(seconds)
            except (psycopg.errors.LockNotAvailable, psycopg.errors.DeadlockDetected):
                pass
            await conn.rollback()


_LASTING = {
    "unreachable": Strikes._unreachable,
    "deaf": Strikes._deaf,
    "disorder": Strikes._disorder,
    "locked": Strikes._locked,
}
