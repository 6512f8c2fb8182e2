"""Slash commands and the words that mean them: a table. Each answers, and then repeats what was open."""

from collections.abc import Callable, Mapping
from dataclasses import replace

from conversations import agenda, desk, further, own, preferences, result
from conversations.answers import Look
from conversations.asking import back, go_on, review, skip
from conversations.card import CARD, WHY, facts
from conversations.facts import LANGUAGES
from conversations.flow import position
from conversations.further import AFTER
from conversations.handing import FILES, HANDING
from conversations.person import Case, Person
from conversations.prompt import ask
from conversations.result import OTHER_FORMS
from conversations.scene import Scene
from conversations.wishes import WISHES


def command(scene: Scene, name: str, argument: str = "") -> None:
    """Carry out a command; an unknown one is answered as well."""
    if name in COMMANDS:
        COMMANDS[name](scene, argument)
    else:
        scene.say("unknown_command")
        desk.again(scene)


def _start(scene: Scene, argument: str) -> None:
    case = scene.person.case
    if argument in WISHES or argument in AFTER:
        desk.begin(scene, argument)
    elif case is not None and case.phase == "draft" and case.answers:
        scene.say("resume", ("continue", "new"), flow=case.flow, company=case.word("company"))
    else:
        scene.person = replace(scene.person, active=None)
        desk.menu(scene, "menu.first" if scene.person.notice is None else "menu")


def _on_question(move: Callable[[Scene, Case], None]) -> Callable[[Scene, str], None]:
    def moved_on(scene: Scene, argument: str) -> None:
        case = scene.person.case
        if case is None or case.closed:
            desk.menu(scene)
        else:
            move(scene, case)

    return moved_on


def _skip(scene: Scene, case: Case) -> None:
    question = position(scene.known(case))
    if question is None:
        desk.again(scene)
    else:
        skip(scene, case, question)


def _act(action: str) -> Callable[[Scene, str], None]:
    def acted(scene: Scene, argument: str) -> None:
        case = scene.person.case or _latest_finished(scene.person)
        if case is None or (case.finished_at is None and action != "edit"):
            scene.say("no_message_yet")
            desk.again(scene)
        elif action == "edit" and position(scene.known(case)) is not None:
            review(scene, case)
        else:
            result.act(scene, case, action)

    return acted


def _latest_finished(person: Person) -> Case | None:
    finished = [case for case in person.cases.values() if case.finished_at is not None]
    return max(finished, key=lambda case: case.finished_at or case.touched_at, default=None)  # type: ignore[arg-type, return-value]


def _why(scene: Scene, argument: str) -> None:
    """The words that what is known of the case in hand was read from."""
    case = scene.person.case
    question = position(scene.known(case)) if case is not None and not case.closed else None
    if case is not None and question is not None and question.name == CARD:
        ask(scene, case, question, look=Look(WHY, question.kind.choices(scene.context(scene.known(case), question))))
        return
    shown = facts(scene, case) if case is not None else {}
    if shown:
        scene.say("why", view=WHY, **shown)
    desk.again(scene)


def _in_language(language: str) -> Callable[[Scene, str], None]:
    """The finished message in that language; without one, the interface."""

    def spoken(scene: Scene, argument: str) -> None:
        case = scene.person.case
        if case is not None and case.finished_at is not None:
            go_on(scene, scene.answer(case, {"language": language}, "typed"))
        else:
            desk.choose_language(scene, language)

    return spoken


def _said(key: str) -> Callable[[Scene, str], None]:
    """Answers, and repeats what was open (B6)."""

    def answered(scene: Scene, argument: str) -> None:
        scene.say(key)
        desk.again(scene)

    return answered


def _privacy(scene: Scene, argument: str) -> None:
    """What is kept, and for how long as the person has it."""
    scene.say("privacy", keeps=scene.person.settings.keeps)
    desk.again(scene)


def _begin(flow: str) -> Callable[[Scene, str], None]:
    return lambda scene, argument: desk.begin(scene, flow)


COMMANDS: Mapping[str, Callable[[Scene, str], None]] = {
    "start": _start,
    "menu": _start,
    "help": _said("help"),
    "privacy": _privacy,
    "why": _why,
    "cancel": lambda scene, argument: desk.cancel(scene),
    "stop": lambda scene, argument: agenda.stop_reminders(scene),
    "language": lambda scene, argument: scene.say("language", LANGUAGES),
    "settings": lambda scene, argument: preferences.settings(scene),
    "zone": lambda scene, argument: preferences.own_zone(scene),
    "waking": lambda scene, argument: preferences.ask_waking(scene),
    "keeping": lambda scene, argument: preferences.ask_keeping(scene),
    "drafts": lambda scene, argument: desk.drafts(scene),
    "letters": lambda scene, argument: further.offer(scene),
    "check": lambda scene, argument: own.ask_any(scene),
    "reminders": lambda scene, argument: agenda.reminders(scene),
    "export": lambda scene, argument: desk.export(scene),
    "delete": lambda scene, argument: desk.erase(scene, confirmed=False),
    **{wish: _begin(wish) for wish in WISHES if wish != "cancel"},  # that word stops what is going on
    "english": _in_language("en"),
    "indonesian": _in_language("id"),
    "back": _on_question(back),
    "skip": _on_question(_skip),
    **{action: _act(action) for action in (*OTHER_FORMS, "sent", "edit", "remind", "show", *HANDING, *FILES)},
}
