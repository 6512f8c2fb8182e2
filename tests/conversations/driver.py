"""One person in conversation with the core: say, press, wait, and look at what came of it.

Between any two events the person goes through JSON, as in the store, so that nothing lives in memory alone.
"""

import json
from collections.abc import Mapping
from datetime import UTC, datetime, timedelta, timezone
from typing import Final

from bot.wording.catalog import Catalog
from conversations.as_json import case_to_json, person_from_json, person_to_json
from conversations.book import Book
from conversations.effects import Deliver, Effect, Mark, Nothing, Plan, Say
from conversations.events import Command, Due, Edited, Event, Forward, Group, Media, Press, Text, Unreachable
from conversations.facts import Facts
from conversations.flow import position
from conversations.person import Case, Person, Reminder, Value
from conversations.scene import Scene
from conversations.step import Turn, fold, met, step

WIB: Final = timezone(timedelta(hours=7))
MONDAY: Final = datetime(2026, 11, 23, 9, tzinfo=WIB)
"""The fixed morning on which every conversation begins."""

_CATALOG: Final = Catalog()
BOOK: Final = Book(labels={language: _CATALOG.labels(language) for language in _CATALOG.languages})


class Chat:
    """A chat with somebody new, on a Monday morning."""

    def __init__(
        self,
        name: str | None = "Dewi Lestari",
        language: str | None = "id",
        *,
        now: datetime = MONDAY,
        person: Person | None = None,
        book: Book = BOOK,
    ) -> None:
        self.book = book
        self.now = now
        self.person = met(person or Person(), name, language)
        self.turn = Turn(self.person, ())
        self._count = 0

    # -- what the person does ----------------------------------------------------------------------------------------

    def say(self, *texts: str, ref: str | None = None, late: timedelta = timedelta(0)) -> "Chat":
        """Type each text; `late`: how long ago it was sent when it arrives."""
        for text in texts:
            self.do(Text(text, sent_at=self.now - late, ref=ref or self._ref()))
        return self

    def press(self, *choices: str) -> "Chat":
        """Press buttons of the prompt in view, one after the other."""
        for choice in choices:
            offered = self.person.offered
            assert offered is not None and choice in offered.choices, f"{choice} is not on offer: {offered}"
            self.do(Press(offered.case, self.person.turn, offered.prompt, choice, sent_at=self.now, ref=self._ref()))
        return self

    def old(self, prompt: str, choice: str, *, case: int | None = None, turn: int = 0) -> "Chat":
        """Press a button further up."""
        number = case if case is not None else (self.person.active or 0)
        return self.do(Press(number, turn, prompt, choice, sent_at=self.now, ref=self._ref()))

    def command(self, name: str, argument: str = "") -> "Chat":
        return self.do(Command(name, argument, sent_at=self.now, ref=self._ref()))

    def forward(self, text: str, said_at: datetime | None = None, late: timedelta = timedelta(0)) -> "Chat":
        return self.do(Forward(text, said_at, sent_at=self.now - late, ref=self._ref()))

    def edit(self, ref: str, text: str) -> "Chat":
        return self.do(Edited(text, sent_at=self.now, ref=ref))

    def send(self, kind: str, caption: str = "") -> "Chat":
        return self.do(Media(kind, caption, sent_at=self.now, ref=self._ref()))

    def due(self, key: str, revision: int | None = None, case: int | None = None) -> "Chat":
        """A reminder's time has come; that of the current plan unless told otherwise."""
        number = case or self.person.active or max(self.person.cases)
        known = self.person.cases.get(number)
        revision = revision if revision is not None else known.revision if known else 0
        return self.do(Due(number, revision, key, sent_at=self.now))

    def block(self) -> "Chat":
        return self.do(Unreachable(sent_at=self.now))

    def call_in_group(self) -> "Chat":
        return self.do(Group(sent_at=self.now))

    def wait(self, **time: float) -> "Chat":
        self.now += timedelta(**time)
        return self

    def at(self, now: datetime) -> "Chat":
        self.now = now
        return self

    def do(self, *events: Event) -> "Chat":
        """One turn over these events."""
        person = _stored(self.person)
        self.turn = (
            step(self.book, person, events[0], self.now)
            if len(events) == 1
            else fold(self.book, person, events, self.now)
        )
        self.person = self.turn.person
        assert self.turn.effects, "every event is answered"
        return self

    # -- what came of it ---------------------------------------------------------------------------------------------

    @property
    def effects(self) -> tuple[Effect, ...]:
        return self.turn.effects

    @property
    def said(self) -> list[Say]:
        return [effect for effect in self.effects if isinstance(effect, Say)]

    @property
    def keys(self) -> list[str]:
        """What was said, in order."""
        return [say.key for say in self.said]

    @property
    def problem(self) -> str | None:
        return self.said[-1].problem if self.said else None

    @property
    def choices(self) -> tuple[str, ...]:
        return self.person.offered.choices if self.person.offered else ()

    @property
    def nothing(self) -> list[str]:
        """Why nothing was said."""
        return [effect.reason for effect in self.effects if isinstance(effect, Nothing)]

    @property
    def marks(self) -> list[Mark]:
        return [effect for effect in self.effects if isinstance(effect, Mark)]

    @property
    def message(self) -> Facts:
        """What the finished message of this turn may say."""
        facts = [effect.facts for effect in self.effects if isinstance(effect, Deliver)]
        assert len(facts) == 1, f"no finished message, but {self.keys}"
        return facts[0]

    @property
    def planned(self) -> dict[int, tuple[Reminder, ...]]:
        """The plans made in this turn, by case."""
        return {effect.case: effect.reminders for effect in self.effects if isinstance(effect, Plan)}

    @property
    def case(self) -> Case:
        assert self.person.case is not None
        return self.person.case

    @property
    def place(self) -> str | None:
        """The question that stands; None: none."""
        scene = Scene(self.book, self.person, Command("help", sent_at=self.now), self.now)
        question = position(scene.known(self.case))
        return question.name if question else None

    @property
    def answers(self) -> dict[str, Value]:
        return {name: answer.value for name, answer in self.case.answers.items()}

    @property
    def last_ref(self) -> str:
        """The reference of the last thing the person sent."""
        return f"m{self._count}"

    def _ref(self) -> str:
        self._count += 1
        return f"m{self._count}"


def decline(chat: Chat | None = None, **instead: str) -> Chat:
    """A decline answered up to the review; `instead` replaces what is typed for a question."""
    return _through(chat or Chat(), "decline", {**DECLINE, **instead})


def cancel(chat: Chat | None = None, **instead: str) -> Chat:
    return _through(chat or Chat(), "cancel", {**DECLINE, **instead})


def reschedule(chat: Chat | None = None, **instead: str) -> Chat:
    return _through(chat or Chat(), "reschedule", {**DECLINE, "reason": "health", **instead})


def letter(flow: str, chat: Chat | None = None, **instead: str) -> Chat:
    """Any letter answered up to the review."""
    health = {"reason": "health"} if flow == "reschedule" else {}
    return _through(chat or Chat(), flow, {**DECLINE, **health, **instead})


DECLINE: Final[Mapping[str, str]] = {
    "channel": "whatsapp",
    "company": "PT Maju Jaya",
    "position": "Staf Gudang",
    "contact": "Bu Rina",
    "day": "Selasa 1 Desember jam 10",
    "zone": "Asia/Jakarta",
    "reason": "health",
    "second_thought": "go_on",
    "better_cancel": "go_on",
    "slots": "Rabu 2 Desember jam 9 atau Kamis 3 Desember jam 14.00",
    "unclear": "place",
    "delay": "15",
    "new_time": "Rabu 2 Desember jam 9",
    "persuaded": "no",
    "friend": "Rudi Hartono",
    "relation": "colleague",
    "consent": "yes",
    "friend_contact": "0812 0000 1111",
    "agreed": "moved",
}


def _through(chat: Chat, flow: str, answers: Mapping[str, str]) -> Chat:
    chat.command("start", flow)
    for _ in range(20):
        name = chat.place
        if name is None:
            return chat
        if answers[name] in chat.choices:
            chat.press(answers[name])
        else:
            chat.say(answers[name])
        assert chat.problem is None, (name, chat.problem)
    raise AssertionError(f"the conversation does not end: {chat.keys}")


def _stored(person: Person) -> Person:
    state = json.loads(json.dumps(person_to_json(person)))
    cases = {number: json.loads(json.dumps(case_to_json(case))) for number, case in person.cases.items()}
    return person_from_json(state, cases)


def utc(*when: int) -> datetime:
    """An instant in UTC."""
    return datetime(*when, tzinfo=UTC)  # type: ignore[arg-type, misc]
