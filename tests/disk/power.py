"""The power goes off, at every write, sync and truncation in turn, under the real store, the real workers and people
who talk: what was acknowledged before must be in what the disk still has, whole.

A life is one seed. Each thing that SQLite does to a file may be a cut: the files as the disk would have them are put
beside, and a store is opened on them as it would be at the next start.
"""

import asyncio
import json
import logging
import random
import shutil
import tempfile
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from functools import partial
from pathlib import Path
from typing import Final

from sqlalchemy import Connection, select

from bot.channels.base import Incoming, read_payload
from bot.store import chats, people
from bot.store.chats import Address
from bot.store.database import Database
from bot.store.engines import SQLite
from bot.store.tables import inbox, outbox, reminders
from conversations.events import Command, Event, Press, Text
from tests.disk.shim import Disk, Lost, What, shimmed
from tests.simulation.process import ACCOUNT, CHANNEL, KEYRING, Arrived, Process, Wall

MORNING: Final = datetime(2026, 11, 23, 3, tzinfo=UTC)
PEOPLE: Final = 6
STEPS: Final = 30
CUTS: Final = 300
"""Of one life, about."""
SAID: Final = (
    "batalin interview 8 Desember jam 10 di PT Maju Jaya, saya sakit",
    "mundur dari PT Sinar Baru, posisi kasir",
    "ganti tanggal 9 Desember",
    "lebih pendek",
    "Bu Ratna",
    "halo",
)
COMMANDS: Final = ("start", "drafts", "reminders", "settings", "cancel")

State = str
"""Everything of one person that a turn changes, as text."""


@dataclass(frozen=True, slots=True)
class Cut:
    """What the disk had left at one moment, and how many turns of each person were begun and acknowledged by then."""

    where: str
    lost: Lost
    files: Mapping[str, bytes]
    begun: Counter[str]
    acknowledged: Counter[str]


@dataclass(slots=True)
class Figures:
    """What came of the cuts."""

    cuts: int = 0
    where: Counter[str] = field(default_factory=Counter)
    lost: list[str] = field(default_factory=list)
    """Acknowledged, and not in what was left."""
    corrupt: list[str] = field(default_factory=list)

    def add(self, other: "Figures") -> None:
        self.cuts += other.cuts
        self.where += other.where
        self.lost += other.lost
        self.corrupt += other.corrupt


class Life:
    """One store, from its making to its end, and the cuts on its way."""

    def __init__(self, seed: int, folder: Path, steps: int) -> None:
        self.figures = Figures()
        self._steps = steps
        self._seed = seed
        self._dice, self._fate = random.Random(seed), random.Random(seed)
        self._folder = folder
        self._wall = Wall(MORNING)
        self._arrived: list[Arrived] = []
        self._addresses = [str(100 + number) for number in range(PEOPLE)]
        self._begun, self._acknowledged = Counter[str](), Counter[str]()
        self._states: dict[str, list[State]] = {address: [_NOBODY] for address in self._addresses}
        self._updates = 0
        self._cuts: list[Cut] = []
        self._chance = 0.0
        self._disk: Disk | None = None

    async def run(self) -> Figures:
        """From the first file to the last close."""
        live = self._folder / "live"
        live.mkdir()
        with shimmed(live) as disk:
            self._disk = disk
            disk.before = self._look
            process = await self._open()
            for _ in range(self._steps):
                self._chance = CUTS / STEPS / 50  # some 50 things happen to the files in a step
                await self._step(process)
                if self._dice.random() < 0.06:
                    await process.stop()
                    process = await self._open()
                self._chance = 0.0
                await self._remember(process)
                await self._judge()
            self._chance = 0.5
            await process.stop()
            await self._judge()
        return self.figures

    async def _open(self) -> Process:
        process = Process(self._folder / "live" / "sopan.db", self._wall, self._arrived)
        assert await process.start()
        return process

    async def _step(self, process: Process) -> None:
        """Some people do something at once, or time passes, or the log is emptied into the file."""
        self._wall.true += timedelta(seconds=self._dice.randint(1, 90))
        what = self._dice.random()
        if what < 0.15:
            self._wall.true += timedelta(hours=self._dice.randint(1, 30))
            self._begun.update(self._addresses)
            assert await process.tick()
            self._acknowledged.update(self._addresses)
        elif what < 0.22:
            await process.database.scrub()
        else:
            acting = self._dice.sample(self._addresses, self._dice.randint(1, PEOPLE))
            middle = self._dice.randint(0, len(acting))
            await asyncio.gather(*(self._act(process, part) for part in (acting[:middle], acting[middle:]) if part))

    async def _act(self, process: Process, addresses: Sequence[str]) -> None:
        batch = []
        for address in addresses:
            self._updates += 1
            event = self._event(address)
            batch.append(Incoming(CHANNEL, ACCOUNT, address, str(self._updates), event, "Sari", "id"))
        self._begun.update(addresses)
        await process.hand_in(batch)
        self._acknowledged.update(addresses)  # the platform has its 200
        assert await process.accept([])  # and what there is to send is sent

    def _event(self, address: str) -> Event:
        """A press on something in sight, or something typed."""
        now = self._wall.now()
        seen = [one.bubble for one in self._arrived if one.address == address and one.bubble.buttons]
        if seen and self._dice.random() < 0.6:
            data = [button.press for row in seen[-1].buttons for button in row if button.press]
            if data and (parts := read_payload(self._dice.choice(data))):
                return Press(*parts, sent_at=now, ref="1")
        if self._dice.random() < 0.3:
            return Command(self._dice.choice(COMMANDS), sent_at=now)
        return Text(self._dice.choice(SAID), sent_at=now)

    # --- cuts, on whichever thread the store has ---------------------------------------------------------------------

    def _look(self, what: What, name: str) -> int:
        if self._disk is not None and self._chance and self._fate.random() < self._chance:
            lost: Lost = "all" if self._fate.random() < 0.5 else "half"
            files = self._disk.after_a_cut(lost, self._fate)
            kind = name.removeprefix("sopan.db") or " database"
            self._cuts.append(Cut(f"{what}{kind}", lost, files, self._begun.copy(), self._acknowledged.copy()))
        return 0

    # --- judgement ---------------------------------------------------------------------------------------------------

    async def _remember(self, process: Process) -> None:
        """How everybody stands after what they did."""
        for address in self._addresses:
            state = await process.look(partial(_state, address=address))
            known = self._states[address]
            known += [state] * (self._begun[address] + 1 - len(known))

    async def _judge(self) -> None:
        for cut in self._cuts:
            self.figures.cuts += 1
            self.figures.where[f"{cut.where}, {cut.lost}"] += 1
            name = f"seed {self._seed}, cut {self.figures.cuts} ({cut.where}, {cut.lost} lost)"
            try:
                found = await self._found(cut)
            except Exception as problem:  # noqa: BLE001  whatever cannot be read is corrupt
                self.figures.corrupt.append(f"{name}: {problem!r}")
                continue
            for address, state in found.items():
                may = self._states[address][cut.acknowledged[address] : cut.begun[address] + 1]
                if state not in may:
                    self.figures.lost.append(f"{name}: somebody's {cut.acknowledged[address]}. turn")
                    break
        self._cuts.clear()

    async def _found(self, cut: Cut) -> dict[str, State]:
        """What the next start finds. Raises whatever keeps it from reading everything."""
        folder = self._folder / "left"
        folder.mkdir()
        for name, content in cut.files.items():
            (folder / name).write_bytes(content)
        database = Database(f"sqlite:///{folder}/sopan.db", clock=self._wall.now)
        try:
            await database.start()
            check = await database.run(lambda conn: conn.exec_driver_sql("PRAGMA integrity_check").scalar())
            if check != "ok":
                raise ValueError(check)
            return {address: await database.run(partial(_state, address=address)) for address in self._addresses}
        finally:
            await database.stop()
            shutil.rmtree(folder)


_NOBODY: Final = "nobody"


def _state(conn: Connection, address: str) -> State:
    """Raises Unreadable."""
    chat = chats.find_chat(conn, KEYRING, Address(CHANNEL, ACCOUNT, address))
    if chat is None:
        return _NOBODY
    stored = people.load(conn, KEYRING, chat.person_id)
    of_chat = [
        [*row]
        for row in conn.execute(
            select(outbox.c.id, outbox.c.kind).where(outbox.c.chat_id == chat.id).order_by(outbox.c.id)
        )
    ] + [[*row] for row in conn.execute(select(inbox.c.id).where(inbox.c.chat_id == chat.id))]
    planned = [
        [*row]
        for row in conn.execute(
            select(reminders.c.case_id, reminders.c.revision, reminders.c.key, reminders.c.due_at, reminders.c.state)
            .where(reminders.c.chat_id == chat.id)
            .order_by(*reminders.primary_key.columns)
        )
    ]
    whole = {"person": stored.person, "cases": {str(n): case for n, case in stored.cases.items()}}
    return json.dumps([whole, of_chat, planned], sort_keys=True, default=str)


@contextmanager
def kept_by(**pragmas: object) -> Iterator[None]:
    """A store with other pragmas than ours, for as long as it takes."""
    ours = SQLite.pragmas
    SQLite.pragmas = {**ours, **pragmas}
    try:
        yield
    finally:
        SQLite.pragmas = ours


def lived(seed: int, steps: int = STEPS, synchronous: int = 2) -> Figures:
    """One life, of so many things that people do. The log goes back to the file every few turns: met as well."""
    logging.disable(logging.CRITICAL)
    try:
        with tempfile.TemporaryDirectory() as folder, kept_by(synchronous=synchronous, wal_autocheckpoint=60):
            return asyncio.run(Life(seed, Path(folder), steps).run())
    finally:
        logging.disable(logging.NOTSET)
