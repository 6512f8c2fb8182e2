"""People who talk to the bot all the time, and what must have become of it: every answer came, none twice but where a
process was killed, and everything in the order in which it was said."""

import asyncio
import time
from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from itertools import groupby, islice
from typing import Any

from tests.app.guest import Guest, prompt_of
from tests.crash.script import WITHIN, pressed
from tests.crash.verdict import Told, as_told, without_copies
from tests.scale.cluster import Cluster
from tests.servers.telegram import Seen
from tests.servers.telegram.journal import Entry

INVITED = """Selamat siang, kami mengundang Saudari untuk wawancara posisi Staf Gudang di {company} \
pada {day} Desember 2026 pukul 10.00 WIB. Terima kasih."""
COMPANIES = [
    f"PT {first} {second}"
    for first in ("Maju", "Sumber", "Cahaya")
    for second in ("Jaya", "Makmur", "Nusantara", "Abadi", "Utama", "Sentosa", "Mandiri", "Lestari")
]
"""Nobody is invited twice by the same or for the same day, so that whatever is said once is said once."""

BURST = 5
"""Invitations in one breath, each of which takes the place of the one before; the last is followed to its end."""
FOLLOWED = 5
ROUNDS = 2
EACH = ROUNDS * (BURST + FOLLOWED)
"""Turns of one person."""

ON_ITS_WAY = 2.0
"""Seconds for which what a process sent may be under way after its death, on a machine with much to do."""


@dataclass(frozen=True, slots=True)
class Copy:
    """When a message came that a person was told twice, by the clock of the platform, and when it came again."""

    first: float
    again: float


@dataclass(slots=True)
class Crowd:
    """`people` of whom `at_once` talk at the same time."""

    cluster: Cluster
    people: int
    at_once: int = 50
    first: int = 1000
    waits: list[float] = field(default_factory=list)
    """Seconds that answers took."""

    async def talk(self) -> float:
        """All of them to the end; how many seconds it took."""
        room = asyncio.Semaphore(self.at_once)
        begun = time.monotonic()
        await asyncio.gather(*(self._one(number, room) for number in self._numbers))
        return time.monotonic() - begun

    async def _one(self, number: int, room: asyncio.Semaphore) -> None:
        async with room:
            guest = Guest(self.cluster.telegram.user(number, "Sari"))
            companies = iter(COMPANIES)
            for _ in range(ROUNDS):
                await self._invited([*islice(companies, BURST)], guest)

    async def _invited(self, companies: Sequence[str], guest: Guest) -> None:
        for company in companies:
            text = INVITED.format(company=company, day=4 + COMPANIES.index(company))
            await guest.user.forward(text, date=guest.user.world.clock.moment())
        last = companies[-1]
        asked = await self._timed(
            guest.user.waits_for(lambda one: last in one.text and bool(one.rows) and prompt_of(one) == "intent", WITHIN)
        )
        asked = await self._timed(pressed(guest, asked, "cancel", "reason"))
        asked = await self._timed(pressed(guest, asked, "health", "result"))
        assert last in guest.finished, "out of order"
        asked = await self._timed(pressed(guest, asked, "another_wording", "result"))
        asked = await self._timed(pressed(guest, asked, "another_wording", "result"))
        await self._timed(pressed(guest, asked, "sent", "sent"))

    async def _timed(self, answer: Any) -> Seen:
        begun = time.monotonic()
        seen: Seen = await answer
        self.waits.append(time.monotonic() - begun)
        return seen

    @property
    def _numbers(self) -> range:
        return range(self.first, self.first + self.people)

    def copies(self) -> dict[int, list[Copy]]:
        """What each person was told twice, one right after the other; everything else is as it was said."""
        found: dict[int, list[Copy]] = {}
        came = defaultdict[int | None, list[Entry]](list)
        for entry in self.cluster.telegram.log:
            if entry.kind == "sent":
                came[entry.chat].append(entry)
        for number in self._numbers:
            sent, at = [as_told(entry) for entry in came[number]], [entry.at for entry in came[number]]
            once: list[Told] = [message for message, _ in groupby(sent)]
            assert once == without_copies(once), "out of order"
            copies = [Copy(*at[here - 1 : here + 1]) for here in range(1, len(sent)) if sent[here] == sent[here - 1]]
            if copies:
                found[number] = copies
        return found


def unexplained(copies: Mapping[int, Sequence[Copy]], kills: Sequence[float]) -> list[Copy]:
    """Copies without a kill of their own between the first arrival and the second; to one person, one a kill."""
    left = []
    for of_person in copies.values():
        free = sorted(kills)
        for copy in of_person:
            fitting = [kill for kill in free if copy.first - ON_ITS_WAY <= kill <= copy.again]
            if fitting:
                free.remove(fitting[0])
            else:
                left.append(copy)
    return left
