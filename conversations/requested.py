"""A sentence of the person's own that wants a message: an answer to an invitation, or another letter."""

from datetime import timedelta
from typing import Final

from conversations import desk, further, own
from conversations.answers.appointment import LATEST, SHORTEST, length
from conversations.asking import record
from conversations.card import CARD, LINES
from conversations.events import Text
from conversations.flow import moved
from conversations.heard import Heard, Told
from conversations.listening import fitting
from conversations.outcome import left
from conversations.person import Case
from conversations.scene import Scene
from conversations.twins import cases_of


def request(scene: Scene, said: Heard) -> None:
    """A new case with what a sentence of the person's own said already in it, each answer held against its question.

    One that tells what it is about goes the card's way, its wish taken; a bare wish is asked everything.
    """
    if said.several:
        scene.say("one_by_one")
    if said.intent is not None and (known := _answered_case(scene, said)) is not None:
        fits = fitting(scene, moved(known, scene.book.flows[said.intent]), said)
        further.take_up(scene, record(scene, known, fits, "typed"), said.intent)
        return
    case = scene.open(said.intent or "invitation")
    fits = fitting(scene, case if said.intent else moved(case, scene.book.flows["cancel"]), said)
    if said.intent is not None and not fits.keys().isdisjoint(LINES):
        fits[CARD] = Told(said.intent, None)
    desk.take_up(scene, record(scene, case, fits, "typed"))


def occasion(scene: Scene, letter: str, said: Heard) -> None:
    """Another letter than an answer to the invitation is wished: for the case it names or that is in hand, else new."""
    company = said.told.get("company")
    cases = [case for case in scene.person.cases.values() if case.word("company") is not None]
    if company is not None:
        cases = cases_of(str(company.value), cases)
    elif letter == LATE:
        cases = [case for case in cases if _is_near(scene, case)] or cases
    if letter == further.CHECK:
        own.ask_any(scene)
    elif scene.person.case is not None and scene.person.case in cases:
        _take_up(scene, scene.person.case, letter, said)
    elif len(cases) == 1 and (company is not None or (letter == LATE and _is_near(scene, cases[0]))):
        _take_up(scene, cases[0], letter, said)
    elif letter == further.REPLY or (cases and company is None):
        further.choose(scene, letter)
    else:
        case = scene.open(letter)
        fits = fitting(scene, case, said) | _delay(scene, letter)
        if letter == LATE and "clock" in fits and "day" not in fits:
            fits["day"] = Told(scene.said_at().date().isoformat(), None)
        desk.take_up(scene, record(scene, case, fits, "typed"))


def _take_up(scene: Scene, case: Case, letter: str, said: Heard) -> None:
    """The letter about a case that is known, with what was told of this letter alone."""
    fits = fitting(scene, moved(case, scene.book.flows[letter]), said) | _delay(scene, letter)
    told = {name: each.value for name, each in fits.items() if name in ("reason", "delay")}
    further.take_up(scene, case, letter, **told)


def _delay(scene: Scene, letter: str) -> dict[str, Told]:
    """How late somebody says that they are: "telat 20 menit"."""
    minutes = length(scene.event.text) if letter == LATE and isinstance(scene.event, Text) else None
    return {"delay": Told(str(minutes), None)} if minutes and SHORTEST <= minutes <= LATEST else {}


def _is_near(scene: Scene, case: Case) -> bool:
    """Whether the interview is so near that somebody can be late for it, and they have not said that they stay away."""
    at = scene.interview(case)
    return at is not None and abs(at - scene.now) < NEAR and not left(case)


LATE: Final = "running_late"
NEAR: Final = timedelta(hours=12)


def _answered_case(scene: Scene, said: Heard) -> Case | None:
    """The case that a change of mind is about: one that was answered already, of the company it names, or the only one
    that the person was going to."""
    company = said.told.get("company")
    answered = [case for case in scene.person.cases.values() if case.thread or case.attends]
    coming = [case for case in answered if case.attends]
    cases = cases_of(str(company.value), answered) if company is not None else coming
    if len(cases) != 1:
        return None
    at = scene.interview(cases[0])
    return cases[0] if at is None or at > scene.now else None
