"""The people who use a bot: each goes through the dialogue, turn by turn, and waits for everything a turn brings.

A turn begins when the update is handed to the platform and ends when the last call that it brings has reached the API.
Every call is checked against the dialogue; the finished message must hold the answers of the very person.
"""

import asyncio
import time
from collections import deque
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from typing import Any, Final

from benchmarks.load.dialogue import COMPANIES, CONTACTS, Turn
from benchmarks.load.platform import FIRST_CHAT, Platform, text_of
from benchmarks.load.shapes import OK, VARIANTS, answer_of, decoded, keyboard_of, updates_of, where

THINKING: Final = 0.02
"""Seconds from an answer to the next deed."""
PATIENCE: Final = 60.0
"""Seconds without a single turn ending after which the run is given up. PicklePersistence may stand still for some
while it writes its file."""

_WEIGHT: Final = {"sendMessage": 1, "editMessageText": 100, "answerCallbackQuery": 10_000}
_FAULTY: Final = 1_000_000


class BadRun(Exception):
    """The figures of this run are worth nothing: a turn got stuck, or something else came than belongs there."""


@dataclass(frozen=True, slots=True)
class _Turn:
    """A turn made ready: the updates that begin it, the answers to its calls, and where the next button will be."""

    updates: Sequence[bytes]
    pressed: bool
    sends: Sequence[bytes]
    edit: bytes
    sum: int
    """Of the weights of its calls: equal only where the same number of the same methods came."""
    button_in: int = -1
    """Which sendMessage has the button that the next turn presses; -1 where it presses none."""
    button: tuple[int, int] = (0, 0)
    message_in: int = -1
    """Which sendMessage is the finished message."""


def made_ready(turns: Sequence[Turn]) -> list[_Turn]:
    """The dialogue for `Crowd`, so that playing it decodes and builds next to nothing."""
    ready = []
    for number, turn in enumerate(turns):
        sends = [call for call in turn.calls if call.method == "sendMessage"]
        edits = [call for call in turn.calls if call.method == "editMessageText"]
        before = [call for call in turns[number - 1].calls if call.method == "sendMessage"] if number else []
        under = next((call for call in before if _has(call.keyboard, turn.deed.presses)), None)
        after = turns[number + 1].deed.presses if number + 1 < len(turns) else ""
        button_in = next((n for n, call in enumerate(sends) if after and _has(call.keyboard, after)), -1)
        message_in = next((n for n, call in enumerate(sends) if turn.message and COMPANIES[0] in call.text), -1)
        ready.append(
            _Turn(
                updates_of(turn.deed, under),
                bool(turn.deed.presses),
                [answer_of(call) for call in sends],
                answer_of(edits[0]) if edits else b"",
                sum(_WEIGHT[call.method] for call in turn.calls),
                button_in,
                where(sends[button_in].keyboard, after) if button_in >= 0 else (0, 0),
                message_in,
            )
        )
    return ready


def _has(keyboard: Sequence[Sequence[dict[str, Any]]], label: str) -> bool:
    return any(button["text"] == label for row in keyboard for button in row)


@dataclass(slots=True)
class _Person:
    chat: int
    turn: int
    since: float = 0.0
    sum: int = 0
    sends: int = 0
    message: int = 0
    """The message whose button is pressed next."""
    data: bytes = b""
    first: float = 0.0
    """When the first call that shows something came."""


@dataclass(slots=True)
class Played:
    """What came of it. `whole` and `first`: seconds until a turn was complete, until something was shown."""

    turns: int = 0
    calls: int = 0
    finished: int = 0
    whole: list[float] = field(default_factory=list)
    first: list[float] = field(default_factory=list)
    wrong: list[str] = field(default_factory=list)
    seconds: float = 0.0


class Crowd:
    """People on one platform. Its `called` belongs to the platform."""

    def __init__(self, turns: Sequence[Turn], first: int = FIRST_CHAT) -> None:
        """`first`: the chat of the first person; whoever comes next has the next number."""
        self._turns = made_ready(turns)
        self._people: dict[int, _Person] = {}
        self._numbers = iter(range(first, 10 * FIRST_CHAT))
        self._update = first  # a bot that knows people from before has seen the lower ones
        self._message = 1
        self._played = Played()
        self._ended: Callable[[_Person], None] = lambda person: None
        self.platform = Platform(self.called)

    async def all_of(
        self, people: int, at_once: int, begin: int = 0, until: int | None = None, chats: Iterator[int] | None = None
    ) -> Played:
        """Closed loop: so many people from turn `begin` to the end (or before turn `until`), `at_once` of them at any
        time; who they are may be told by their `chats`. Raises BadRun."""
        self._played = Played()
        loop = asyncio.get_running_loop()
        over = asyncio.Event()
        left = people
        numbers = chats or self._numbers
        end = len(self._turns) if until is None else until

        def newcomer() -> None:
            nonlocal left
            left -= 1
            person = _Person(next(numbers), begin)
            self._people[person.chat] = person
            self._act(person)

        def ended(person: _Person) -> None:
            if person.turn < end:
                loop.call_later(THINKING, self._act, person)
                return
            del self._people[person.chat]
            self._played.finished += 1
            if left:
                newcomer()
            elif not self._people:
                over.set()

        self._ended = ended
        begun = time.perf_counter()
        for _ in range(min(at_once, people)):
            newcomer()
        await self._until(over)
        self._played.seconds = time.perf_counter() - begun
        return self._played

    async def steadily(self, per_second: float, seconds: float) -> Played:
        """Open loop: a turn begins every 1/`per_second` s, whatever became of those before; somebody new begins where
        all the others still wait. About 50 people take turns, so that whole conversations fill the time and every kind
        of turn has its share. Raises BadRun."""
        self._played = Played()
        loop = asyncio.get_running_loop()
        conversations = per_second * seconds / len(self._turns)
        each = max(1, round(conversations / 50))
        at_once = max(1, round(conversations / each))
        ready = deque(_Person(next(self._numbers), 0) for _ in range(at_once))
        self._people = {person.chat: person for person in ready}
        under_way, over, closing = 0, asyncio.Event(), False

        def ended(person: _Person) -> None:
            nonlocal under_way
            under_way -= 1
            if person.turn == len(self._turns):
                del self._people[person.chat]
                self._played.finished += 1
                person = _Person(next(self._numbers), 0)
                self._people[person.chat] = person
            ready.append(person)
            if closing and not under_way:
                over.set()

        self._ended = ended
        begun = loop.time()
        for number in range(at_once * each * len(self._turns)):
            await asyncio.sleep(max(0.0, begun + number / per_second - loop.time()))
            if not ready:
                person = _Person(next(self._numbers), 0)
                self._people[person.chat] = person
                ready.append(person)
            under_way += 1
            self._act(ready.popleft())
        closing = True
        if under_way:
            await self._until(over)
        self._played.seconds = loop.time() - begun
        self._people = {}
        return self._played

    async def _until(self, over: asyncio.Event) -> None:
        while not over.is_set():
            turns = self._played.turns
            try:
                async with asyncio.timeout(PATIENCE):
                    await over.wait()
            except TimeoutError:
                if turns == self._played.turns:
                    stuck = [f"{person.chat} in turn {person.turn}" for person in self._people.values()][:5]
                    raise BadRun(f"nothing more comes; waiting: {', '.join(stuck)}") from None
        if self._played.wrong:
            raise BadRun(f"{len(self._played.wrong)} answers are wrong, such as: {self._played.wrong[0]}")
        if set(self.platform.statuses) - {200}:
            raise BadRun(f"the webhook answered {dict(self.platform.statuses)}")

    def _act(self, person: _Person) -> None:
        turn = self._turns[person.turn]
        self._update += 1
        update = turn.updates[person.chat % VARIANTS] % {
            b"update": self._update,
            b"chat": person.chat,
            b"message": person.message if turn.pressed else 10**9 + self._update,
            b"date": int(time.time()),
            b"data": person.data,
        }
        person.sum = person.sends = 0
        person.first = 0.0
        person.since = time.perf_counter()
        self.platform.deliver(self._update, update)

    def called(self, chat: int, method: str, body: bytes) -> bytes:
        """A call of the bot: check it, and tell what it is answered."""
        person = self._people.get(chat)
        if person is None:
            self._played.wrong.append(f"{method} to {chat}, who expects nothing")
            return OK
        self._played.calls += 1
        turn = self._turns[person.turn]
        person.sum += _WEIGHT.get(method, _FAULTY)
        template, message = OK, person.message
        if method == "sendMessage":
            self._message += 1
            message = self._message
            if person.sends >= len(turn.sends):
                self._played.wrong.append(f"turn {person.turn}: one message too many: {text_of(body)!r}")
                return OK
            template = turn.sends[person.sends]
            if person.sends == turn.button_in:
                row, column = turn.button
                person.data = keyboard_of(decoded(body))[row][column]["callback_data"].encode()
                person.message = message
            if person.sends == turn.message_in:
                self._check(person, body)
            person.sends += 1
        elif method == "editMessageText":
            template = turn.edit
        now = time.perf_counter()
        if not person.first and method != "answerCallbackQuery":
            person.first = now
        if person.sum == turn.sum:
            self._over(person, now)
        elif person.sum > turn.sum:
            self._played.wrong.append(f"turn {person.turn}: {method} does not belong there")
        if template is OK:
            return OK
        return template % {b"chat": chat, b"message": message, b"date": int(time.time())}

    def _over(self, person: _Person, now: float) -> None:
        self._played.turns += 1
        self._played.whole.append(now - person.since)
        self._played.first.append(person.first - person.since)
        person.turn += 1
        # After the answer is on its way: nobody acts on what has not arrived.
        asyncio.get_running_loop().call_soon(self._ended, person)

    def _check(self, person: _Person, body: bytes) -> None:
        text = text_of(body)
        variant = person.chat % VARIANTS
        for wanted in (COMPANIES[variant % len(COMPANIES)], CONTACTS[variant % len(CONTACTS)]):
            if wanted not in text:
                self._played.wrong.append(f"the finished message lacks {wanted!r}: {text!r}")
