"""One world: some dozens of people, one service, and what goes wrong; moment after moment, by one seed.

People's deeds wait at the platform while the service is down, and are handed over again where it ended before it had
acknowledged them.
"""

import heapq
import random
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any, Final

from sqlalchemy import Connection

from bot.channels.base import Incoming, read_payload
from bot.store import chats, people, reminders
from bot.store.chats import Address
from bot.store.instants import instant, moment
from bot.store.reminders import ReminderRow
from conversations.as_json import person_from_json
from conversations.person import Person
from tests.simulation.people import Deed, timeline
from tests.simulation.process import ACCOUNT, CHANNEL, KEYRING, POINTS, Arrived, Process, Wall
from tests.simulation.verdict import Verdict

BEGINNINGS: Final = (
    datetime(2026, 3, 25, tzinfo=UTC),  # clocks are turned in Europe
    datetime(2026, 10, 22, tzinfo=UTC),  # and back again, a week later in America
    datetime(2026, 11, 23, tzinfo=UTC),
    datetime(2026, 12, 18, tzinfo=UTC),  # Christmas and New Year
    datetime(2027, 3, 2, tzinfo=UTC),  # Nyepi, Lebaran, and America
    datetime(2027, 3, 30, tzinfo=UTC),  # Australia
)
WEEKS: Final = timedelta(days=26)
TICK: Final = timedelta(seconds=1)
"""How often the service looks at its clock."""


@dataclass(order=True, slots=True)
class Fault:
    """Something goes wrong with the service."""

    at: datetime
    kind: str = field(compare=False)
    lasts: timedelta = field(compare=False, default=timedelta(0))
    point: str = field(compare=False, default="")
    nth: int = field(compare=False, default=1)


class World:
    """Everything of one seed. `run` lives through it; `verdict` tells what went wrong."""

    def __init__(self, seed: int, size: int, folder: Path) -> None:
        self._chance = random.Random(seed)
        self._file = folder / f"world-{seed}.db"
        self._begin = self._chance.choice(BEGINNINGS)
        self._end = self._begin + WEEKS
        self._wall = Wall(self._begin)
        self._arrived: list[Arrived] = []
        self._deeds: list[tuple[datetime, int, str, Deed]] = []
        for number in range(size):
            address = str(1000 + number)
            self._deeds += [
                (deed.at, i, address, deed) for i, deed in enumerate(timeline(self._chance, self._begin).deeds)
            ]
        heapq.heapify(self._deeds)
        self._faults = sorted(self._troubles())
        self._mail: list[Incoming] = []
        self._count = 0
        self._up_since: datetime | None = None
        self._process: Process | None = None
        self._judged = 0
        self._lies = TICK
        self._address = ""
        self.verdict = Verdict(seed)

    def _troubles(self) -> Iterator[Fault]:
        """Crashes, outages of a second to a week, clocks that jump by up to 26 hours and come back."""
        chance = self._chance

        def somewhen() -> datetime:
            return self._begin + WEEKS * chance.random()

        for _ in range(chance.randint(4, 10)):
            down = timedelta(seconds=chance.choice((1, 1, 5, 60)))
            yield Fault(somewhen(), "crash", down, chance.choice(POINTS), chance.randint(1, 12))
        for _ in range(chance.randint(0, 3)):
            yield Fault(somewhen(), "outage", timedelta(seconds=7 * 86400 ** chance.random() ** 1.2))
        for _ in range(chance.randint(0, 2)):
            off = timedelta(hours=chance.uniform(-26, 26))
            at = somewhen()
            yield Fault(at, "jump", off)
            yield Fault(at + timedelta(minutes=chance.choice((1, 30, 600, 2000))), "right")

    # -- living through it --------------------------------------------------------------------------------------------

    async def run(self) -> None:
        """From the first moment to the last."""
        await self._open(None)
        while True:
            await self._rise()
            at, what = await self._next()
            if at >= self._end:
                break
            self._wall.true = max(at, self._wall.true)
            if isinstance(what, Fault):
                if what.kind in ("jump", "right"):
                    self._wall.off = what.lasts
                    self.verdict.jumped(self._wall.true)
                elif what.kind == "outage":
                    await self._down(what.lasts)
                    await self._open(None)
                else:  # it ends at one of its next points
                    await self._down(timedelta(0))
                    await self._open(what)
            elif isinstance(what, Deed):
                await self._deed(what)
            else:
                await self._ring()
        await self._down(timedelta(0))
        await self._open(None)
        await self._judge()
        await self._down(timedelta(0))
        self.verdict.close()

    async def _rise(self) -> None:
        """A service that crashed starts again after a while."""
        while self._process is not None and self._process.doom.dead:
            self.verdict.crashed()
            await self._down(self._lies)
            await self._open(None)

    async def _next(self) -> tuple[datetime, Fault | Deed | None]:
        """What comes next: a fault, a deed, or a reminder that is due (None)."""
        assert self._process is not None
        due = await self._process.look(reminders.next_due)
        ring = self._end if due is None else self._ticked(moment(due) - self._wall.off)
        fault = self._faults[0].at if self._faults else self._end
        deed = self._deeds[0][0] if self._deeds else self._end
        first = min(ring, fault, deed)
        if first == fault and self._faults:
            return first, self._faults.pop(0)
        if first == deed and self._deeds:
            _, _, address, todo = heapq.heappop(self._deeds)
            self._address = address
            return first, todo
        return first, None

    def _ticked(self, at: datetime) -> datetime:
        """The first look at the clock from then on."""
        at = max(at, self._wall.true)
        since = self._up_since or self._begin
        return since + TICK * -(-(at - since) // TICK)

    async def _open(self, fault: Fault | None) -> None:
        """The service starts, and may crash as `fault` says."""
        point, nth = (fault.point, fault.nth) if fault else (None, 1)
        self._lies = fault.lasts if fault else TICK
        self._process = process = Process(self._file, self._wall, self._arrived, point, nth)
        self._up_since = self._wall.true
        self.verdict.started(self._wall.true)
        if await process.start():
            await self._post()

    async def _down(self, lasts: timedelta) -> None:
        """The service ends; what people do meanwhile waits."""
        assert self._process is not None
        await self._process.stop()
        self._process = None
        until = min(self._wall.true + lasts, self._end)
        while self._deeds and self._deeds[0][0] < until:
            at, _, address, deed = heapq.heappop(self._deeds)
            self._wall.true = max(at, self._wall.true)
            self._write(address, deed)
        self._faults = [fault for fault in self._faults if fault.at >= until or self._passes(fault)]
        self._wall.true = max(until, self._wall.true)

    def _passes(self, fault: Fault) -> bool:
        """What happens to the clock while the service is down still happened; it cannot crash then."""
        if fault.kind in ("jump", "right"):
            self._wall.off = fault.lasts
            self.verdict.jumped(fault.at)
        return False

    def _write(self, address: str, deed: Deed) -> None:
        """The person does it, whoever may hear of it."""
        event = deed.make(self._wall.true, lambda prompt, choice: self._button(address, prompt, choice))
        if event is not None:
            self._count += 1
            self._mail.append(Incoming(CHANNEL, ACCOUNT, address, str(self._count), event, "Dewi Lestari", "id"))

    def _button(self, address: str, prompt: str, choice: str) -> tuple[int, int] | None:
        last = next((one for one in reversed(self._arrived) if one.address == address and one.bubble.buttons), None)
        for row in last.bubble.buttons if last else ():
            for button in row:
                read = read_payload(button.press or "")
                if read is not None and read[2:] == (prompt, choice):
                    return read[0], read[1]
        return None

    async def _deed(self, deed: Deed) -> None:
        self._write(self._address, deed)
        due = await self._due()
        await self._post(ringing=bool(due) or self._chance.random() < 0.1)

    async def _post(self, *, ringing: bool = False) -> None:
        """What waits at the platform is handed over."""
        assert self._process is not None
        if not self._mail:
            return
        if ringing:
            self.verdict.owe(await self._due(), self._wall.now(), self._wall.true)
        batch, addresses = list(self._mail), sorted({one.address for one in self._mail})
        for address in addresses:
            self.verdict.did(address, self._wall.now())
        if await (self._process.both(batch) if ringing else self._process.accept(batch)):
            self._mail.clear()
            for address in addresses:
                self.verdict.saw(address, self._wall.true, self._wall.now(), await self._person(address))
            await self._judge()

    async def _ring(self) -> None:
        assert self._process is not None
        due = await self._due()
        self.verdict.owe(due, self._wall.now(), self._wall.true)
        if await self._process.tick():
            await self._judge()
            left = {(row.person_id, row.case_id, row.revision, row.key) for row, _ in await self._due()}
            if left & {(row.person_id, row.case_id, row.revision, row.key) for row, _ in due}:
                self.verdict.blame("stuck", f"still due at {self._wall.now()}")
                self._wall.true += TICK

    # -- looking at it --------------------------------------------------------------------------------------------

    async def _due(self) -> list[tuple[ReminderRow, str]]:
        """What is due, each with its person's address."""
        assert self._process is not None

        def look(conn: Connection) -> list[tuple[ReminderRow, str]]:
            found = reminders.due(conn, instant(self._wall.now()), 10_000)
            theirs = [chats.get_chat(conn, KEYRING, row.chat_id) for row in found]
            return [(row, chat.address.value) for row, chat in zip(found, theirs, strict=True) if chat is not None]

        rows: list[tuple[ReminderRow, str]] = await self._process.look(look)
        return rows

    async def _person(self, address: str) -> Person:
        assert self._process is not None

        def look(conn: Connection) -> Any:
            chat = chats.find_chat(conn, KEYRING, Address(CHANNEL, ACCOUNT, address))
            return people.load(conn, KEYRING, chat.person_id) if chat is not None else None

        stored = await self._process.look(look)
        return Person() if stored is None else person_from_json(stored.person, stored.cases)

    async def _judge(self) -> None:
        """What has arrived since, and what was owed."""
        new, self._judged = self._arrived[self._judged :], len(self._arrived)
        for one in new:
            self.verdict.arrived(one)
        for address in {address for _, address in self.verdict.owed}:
            await self._settle(address)

    async def _settle(self, address: str) -> None:
        assert self._process is not None
        person = await self._person(address)
        planned = await self._process.look(lambda conn: self._planned(conn, address))
        self.verdict.settle(address, person, planned, self._wall.now(), self._wall.true)

    def _planned(self, conn: Connection, address: str) -> list[ReminderRow]:
        chat = chats.find_chat(conn, KEYRING, Address(CHANNEL, ACCOUNT, address))
        return [] if chat is None else reminders.of_person(conn, chat.person_id)
