"""A person: does one thing after the other, each after the answer to the last, and tries something else where none
comes."""

import asyncio
import random
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from datetime import datetime
from typing import Final, Protocol

from tests.soak.canaries import Canaries
from tests.soak.chats import Chat
from tests.soak.history import Did, History, Over, Promised, Reopened, Rested, Saw, Told
from tests.soak.watch import Sight

PATIENCE: Final = 15.0
"""Seconds without an answer after which somebody sends something else."""

NUDGES: Final = 8
HURRY: Final = 3
"""How often somebody tries something else, and how often when the world closes."""


class World(Protocol):
    """What people need of the world around them."""

    history: History
    canaries: Canaries
    closing: asyncio.Event
    """From now on nobody begins anything new."""

    def now(self) -> float:
        """Seconds since the world began."""
        ...

    def clock(self) -> datetime:
        """What clocks show, which are moved."""
        ...

    async def settled(self, person: str) -> bool:
        """Waits until nothing of somebody is under way; whether it came to that."""
        ...

    async def held(self, person: str) -> frozenset[bytes]:
        """What is held of somebody who is about to have everything erased."""
        ...


@dataclass(slots=True)
class Person:
    """One person in one chat."""

    world: World
    chat: Chat
    sight: Sight
    dice: random.Random
    pause: float
    """Seconds between two things they do, on average."""
    began: int = 0
    """How much they had seen when the conversation in hand began."""
    owed: int = 0
    """How many answers may still come besides the next one."""
    patience: float = PATIENCE
    """Seconds they wait for an answer before they try something else."""
    _anew: int = 0

    @property
    def name(self) -> str:
        """As the history calls them."""
        return self.chat.name

    def is_on(self, channel: str) -> bool:
        """Whether that is where they are."""
        return self.name.startswith(f"{channel}:")

    # -- doing and waiting --------------------------------------------------------------------------------------------

    async def waits(self, times: float = 1.0) -> None:
        """A while, or several."""
        await asyncio.sleep(times * min(self.dice.expovariate(1 / self.pause), 4 * self.pause))

    async def does(
        self, what: str, act: Callable[[], Awaitable[object]], words: str = "", *, patient: bool = True
    ) -> None:
        """One thing; who is `patient` waits a while first."""
        if patient:
            await self.waits()
        self.world.history.add(Did(self.world.now(), self.name, what, words))
        await act()

    async def asked(self, what: str, act: Callable[[], Awaitable[object]], words: str = "") -> Saw | None:
        """Does it; the prompt that comes of it. None where none comes, whatever else is tried."""
        return await self._answered(what, act, words, lambda saw: saw.turn > 0)

    async def heard(
        self,
        what: str,
        act: Callable[[], Awaitable[object]],
        words: str = "",
        fits: Callable[[Saw], bool] = lambda saw: True,
    ) -> Saw | None:
        """Does it; what is said, be it a prompt or not."""
        return await self._answered(what, act, words, fits)

    async def says(self, text: str) -> Saw | None:
        """Types something; the next prompt."""
        return await self.asked("says", lambda: self.chat.say(text), text)

    async def presses(self, saw: Saw, choice: str) -> Saw | None:
        """Presses a button; the next prompt."""
        return await self.asked(f"presses {saw.prompt}.{choice}", lambda: self.chat.press(saw, saw.press(choice)))

    async def reminded(self, case: int, within: float, since: int) -> Saw | None:
        """Waits for a reminder of a case, after the first `since` bubbles."""
        return await self.sight.until(lambda saw: saw.prompt == "reminder" and saw.case == case, since, within)

    async def _answered(
        self, what: str, act: Callable[[], Awaitable[object]], words: str, fits: Callable[[Saw], bool]
    ) -> Saw | None:
        since = len(self.sight.seen)
        known = max((saw.turn for saw in self.sight.seen[self._anew :]), default=0)

        def new(saw: Saw) -> bool:
            return saw.prompt != "reminder" and fits(saw) and (not saw.turn or saw.turn > known)

        await self.does(what, act, words)
        for nudges in range(1, NUDGES + 1):
            if (found := await self.sight.until(new, since, self.patience)) is not None:
                if self.owed and await self.world.settled(self.name):
                    self.owed = 0
                    found = max((saw for saw in self.sight.seen[since:] if new(saw)), key=lambda saw: saw.turn)
                self.world.history.add(Rested(self.world.now(), self.name, self.owed))
                return found
            if self.world.closing.is_set() and nudges > HURRY:
                break
            self.owed += 1
            await self.does("sticker", self.chat.sticker)
        return None

    # -- what is to be kept of it -------------------------------------------------------------------------------------

    def word(self) -> str:
        """A word of their own that was never said."""
        return self.world.canaries.word(self.name)

    def told(self, case: int, question: str, value: str) -> None:
        """It was said, and understood. Where answers are still owed, nobody knows which of the things done this one is
        the answer to."""
        if not self.owed:
            self.world.history.add(Told(self.world.now(), self.name, case, question, value))

    def reopened(self, case: int) -> None:
        """There is something to be sent again, and to be reminded of."""
        self.world.history.add(Reopened(self.world.now(), self.name, case))

    def promised(self, case: int, due: datetime, asked: float, confirmed: Saw) -> None:
        """A reminder was confirmed."""
        self.world.history.add(Promised(self.world.now(), self.name, case, due.timestamp(), asked, confirmed.at))

    def ended(self, case: int) -> None:
        """Nothing more is to be reminded of about this case."""
        self.world.history.add(Over(self.world.now(), self.name, case))

    def forgotten(self, held: frozenset[bytes]) -> None:
        """Everything was erased; `held`: what was held of them before."""
        erased = self.world.history.erased
        erased[self.name] = erased.get(self.name, frozenset()) | held
        self.world.history.add(Over(self.world.now(), self.name, None))
        self._anew = len(self.sight.seen)
