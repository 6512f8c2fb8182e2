"""A sentence of the person's own that wants a message: an answer to an invitation, or another letter."""

from conversations import desk, further, own
from conversations.asking import record
from conversations.card import CARD, LINES
from conversations.flow import moved
from conversations.heard import Heard, Told
from conversations.listening import fitting
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
    if letter == further.CHECK:
        own.ask_any(scene)
    elif scene.person.case is not None and scene.person.case in cases:
        further.take_up(scene, scene.person.case, letter)
    elif len(cases) == 1 and company is not None:
        further.take_up(scene, cases[0], letter)
    elif letter == further.REPLY or (cases and company is None):
        further.choose(scene, letter)
    else:
        case = scene.open(letter)
        desk.take_up(scene, record(scene, case, fitting(scene, case, said), "typed"))


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
