"""Which situations are the same for the walk: those that no condition, fork, shade, default or prompt tells apart."""

from collections.abc import Hashable
from dataclasses import dataclass
from datetime import datetime, timedelta, timezone

from conversations.book import Book
from conversations.events import Command
from conversations.flow import Known, Question, position
from conversations.person import Person, Value
from conversations.scene import Scene

EPOCH = datetime(2026, 11, 23, 9, tzinfo=timezone(timedelta(hours=7)))
"""The fixed morning of the walk: a Monday, 09.00 WIB."""

REVIEW, RESULT, IDLE = "review", "result", "idle"


@dataclass(frozen=True, slots=True)
class State:
    """One situation. Under a prompt of the desk (menu, settings, a reminder ...), and once a case is sent or closed,
    only its rough standing counts."""

    place: str
    """`flow.question`, `flow.review` or `flow.result`; the phase with `question`, `review` or `result`; or `idle`."""
    prompt: str = ""
    """What is on offer besides: "" nothing or the place's own buttons."""
    told_apart: tuple[Hashable, ...] = ()
    """What conditions still to come, and the shades of the place, read of the answers before it."""
    ahead: bool = False
    """Whether anything beyond the place is known already."""
    unsure: bool = False
    """Whether the place asks to confirm what was read."""
    carded: bool = False
    """Whether the person came by a card, where other defaults apply."""
    letter: str | None = None
    """What kind of letter a card stands for."""
    focus: bool = False
    confirmed: bool = False
    finished: bool = False
    others: bool = False
    """Whether there are other cases; counts where the desk speaks."""


def state_of(book: Book, person: Person) -> State:
    """The situation the person is in."""
    scene = Scene(book, person, Command("help", sent_at=EPOCH), EPOCH)
    case = person.case
    others = any(number != person.active for number in person.cases)
    if case is None:
        return State(IDLE, _prompt(person, None), others=others)
    known = scene.known(case)
    question = position(known)
    place = question.name if question else RESULT if case.finished_at is not None else REVIEW
    prompt = _prompt(person, place)
    if prompt or case.phase in ("sent", "closed"):
        return State(f"{case.phase}.{'question' if question else place}", prompt, others=others)
    return State(
        f"{case.flow}.{place}",
        told_apart=_told_apart(known, question),
        ahead=question is not None and _ahead(known, question),
        unsure=question is not None and question.name in case.answers and not case.answers[question.name].sure,
        carded=case.carded,
        letter=case.letter.kind if case.letter else None,
        focus=case.focus is not None,
        confirmed=case.confirmed,
        finished=case.finished_at is not None,
    )


def _prompt(person: Person, place: str | None) -> str:
    offered = person.offered
    if offered is None or offered.prompt == place or (place == RESULT and offered.prompt == REVIEW):
        return ""
    return f"{offered.prompt}.{offered.about[0]}" if offered.prompt == "earlier" else offered.prompt


def _told_apart(known: Known, here: Question | None) -> tuple[Hashable, ...]:
    values, questions, declared = known.values, known.visible, known.flow.questions
    coming = declared[declared.index(here) + 1 :] if here else declared
    conditions = tuple(dict.fromkeys(question.when for question in coming))
    classes: list[Hashable] = []
    for question in questions[: questions.index(here) if here else None]:
        read = [condition for condition in conditions if question.name in condition.reads()]
        if read:
            seen = _One(question.name, values[question.name])
            classes.append((question.name, *(condition.holds(seen) for condition in read)))
    if here is not None and here.shades is not None:
        classes.append(here.shades.of(values))
    return tuple(classes)


def _ahead(known: Known, here: Question) -> bool:
    names = [question.name for question in known.visible]
    return any(name in known.case.answers for name in names[names.index(here.name) + 1 :])


@dataclass(frozen=True, slots=True)
class _One:
    """One answer, seen alone."""

    question: str
    answer: Value

    def value(self, question: str) -> Value:
        return self.answer if question == self.question else None
