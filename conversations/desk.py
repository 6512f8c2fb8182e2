"""Everything that belongs to no case: menu, language, the list of cases, the copy of everything, erasing."""

from dataclasses import replace

from conversations import touch
from conversations.as_json import case_to_json, person_to_json
from conversations.asking import go_on
from conversations.delivered import deliver, result
from conversations.effects import Attach, Erase
from conversations.flow import position
from conversations.person import Case, Person
from conversations.scene import Scene
from conversations.wishes import WISHES

LISTED = 8
"""Cases shown in one list; the most recently touched first."""


def menu(scene: Scene, key: str = "menu") -> None:
    """What Sopan can do."""
    more = ("drafts",) if listed(scene.person) else ()
    scene.say(key, (*WISHES, "letters", *more, "language"), prompt="menu")


def again(scene: Scene) -> None:
    """Say once more where the person stands: the question, the actions on the message, or the menu."""
    case = scene.person.case
    if case is None or case.closed:
        menu(scene)
    elif case.finished_at and position(scene.known(case)) is None:
        if scene.notice(case) == case.written_for or case.sent_at:
            result(scene, case)
        else:
            deliver(scene, case)
    else:
        go_on(scene, case)


def begin(scene: Scene, flow: str) -> None:
    """Start something new; a draft that is not finished is kept or dropped as the person says."""
    old = scene.person.case
    case = scene.open(flow)
    if old is not None and old.phase == "draft" and len(old.answers) > 0:
        scene.say(
            "keep_or_drop",
            ("keep", "drop", "continue"),
            about=(str(case.id),),
            flow=old.flow,
            company=old.word("company"),
        )
        return
    if old is not None and old.phase == "draft":
        scene.drop(old)
    activate(scene, case)


def take_up(scene: Scene, case: Case) -> None:
    """Work on a case that was just read from words; an unfinished draft waits in the list."""
    old = scene.person.case
    if old is not None and old.phase == "draft" and old.id != case.id:
        if old.answers:
            scene.say("kept", flow=old.flow, company=old.word("company"))
        else:
            scene.drop(old)
    scene.person = replace(scene.person, active=case.id)
    go_on(scene, case, read=True)


def activate(scene: Scene, case: Case) -> None:
    """Work on this case from now on."""
    scene.person = replace(scene.person, active=case.id)
    go_on(scene, case)


def keep_or_drop(scene: Scene, choice: str, new: Case | None) -> None:
    """The draft in hand is kept for later, dropped for the new one, or gone on with."""
    old = scene.person.case
    if choice == "continue" or new is None:
        if new is not None:
            scene.drop(new)
        again(scene)
        return
    if choice == "drop" and old is not None:
        scene.drop(old)
    activate(scene, new)


def cancel(scene: Scene) -> None:
    """A clean way out of whatever is going on; the draft stays in the list, and stays silent."""
    case = scene.person.case
    if case is None:
        scene.say("nothing_to_cancel")
        menu(scene)
        return
    scene.person = replace(scene.person, active=None, offered=None)
    if case.phase != "draft":
        scene.say("left", company=case.word("company"))
    elif case.answers:
        scene.keep(case, focus=None, quiet=True)
        scene.say("cancelled", company=case.word("company"))
    else:
        scene.drop(case)
        scene.say("cancelled_empty")


def choose_language(scene: Scene, language: str) -> None:
    """The interface's language; the message has its own."""
    settings = replace(scene.person.settings, language=language)
    scene.person = replace(scene.person, settings=settings)
    scene.say("language_chosen")
    again(scene)


def listed(person: Person) -> list[Case]:
    """The cases a person sees in their list, the most recently touched first."""
    cases = [case for case in person.cases.values() if case.answers]
    return sorted(cases, key=lambda case: (case.touched_at is not None, case.touched_at), reverse=True)[:LISTED]


def drafts(scene: Scene) -> None:
    """The cases, by company, with where each stands."""
    cases = listed(scene.person)
    if not cases:
        scene.say("no_drafts")
        menu(scene)
        return
    scene.say(
        "drafts",
        tuple(str(case.id) for case in cases),
        cases=tuple((case.id, case.flow, case.word("company"), case.phase, scene.interview(case)) for case in cases),
        zone=scene.zone,
    )


def one_case(scene: Scene, case: Case) -> None:
    """One case of the list: go on with it, or delete it."""
    scene.say(
        "case",
        ("open", "letters", *touch.offered(scene, case), "another_company", "delete"),
        case=case,
        flow=case.flow,
        company=case.word("company"),
        phase=case.phase,
        interview=scene.interview(case),
        thread=case.thread,
        zone=scene.zone,
    )


_OF_ONE_COMPANY = frozenset({"name", "phone", "reason", "keep_door", "language", "tone", "style"})
"""Answers that hold for another company as well."""


def duplicate(scene: Scene, case: Case) -> None:
    """The same answer for another company: what belongs to this one alone is asked anew."""
    answers = {name: answer for name, answer in case.answers.items() if name in _OF_ONE_COMPANY}
    activate(scene, scene.keep(scene.open(case.flow), answers=answers))


def export(scene: Scene) -> None:
    """A copy of everything, as a file; then the chat goes on where it was."""
    cases = {str(case.id): case_to_json(case) for case in scene.person.cases.values()}
    scene.effects.append(Attach("export", {"person": person_to_json(scene.person), "cases": cases}, 0))
    again(scene)


def erase(scene: Scene, confirmed: bool) -> None:
    """Asks once; then everything of the person goes."""
    if not confirmed:
        scene.say("erase", ("yes", "no"))
        return
    language = scene.language
    scene.effects.append(Erase())
    scene.person = Person()
    scene.say("erased", language=language)
