"""A button was pressed. A fresh one answers; an old one is harmless, and always gets a useful answer (A5, E6)."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from itertools import count

from conversations import desk, desk_presses, due, further, reminding, replied, result, touch
from conversations.answers import Look, Understood
from conversations.asking import MAKE, back, go_on, reopen, review, skip, take
from conversations.card import CARD, EDIT, LIKELY, WHY
from conversations.delivered import deliver
from conversations.effects import Mark, Nothing
from conversations.events import Press
from conversations.flow import Question, position
from conversations.person import Case, Value
from conversations.prompt import BACK, KEEP, SKIP, ask
from conversations.scene import Scene
from conversations.variants import ANOTHER

BLANK = "-"
"""The choice of a button that only fills a gap in a grid."""


def press(scene: Scene, event: Press) -> None:
    """One press, fresh or old."""
    offered = scene.person.offered
    fresh = (
        offered is not None
        and (event.case, event.turn, event.prompt) == (offered.case, scene.person.turn, offered.prompt)
        and event.choice in offered.choices
    )
    case = scene.person.cases.get(event.case)
    if event.choice == BLANK:
        scene.effects.append(Nothing("blank"))
    elif event.case == 0:
        _mark(scene, event, fresh and event.prompt in desk_presses.ANSWERED)
        desk_presses.press(scene, event.prompt, event.choice, fresh=fresh)
    elif case is None:
        scene.say("case_gone")
        desk.menu(scene)
    elif event.choice in ("other_language", ANOTHER) and not fresh:
        result.show(scene, reopen(scene, case))  # doubled, it would lead on, or back
    elif event.prompt == "case" and event.choice in ("delete", "another_company") and not fresh:
        desk.one_case(scene, case)
    elif event.prompt == "answer":
        replied.answer(scene, case, event.choice, fresh=fresh)
    elif event.prompt in ("result", "reminder") and event.choice == "sent" and event.turn < case.since:
        scene.say("old_button")  # it stands under an earlier letter about the same interview
        result.show(scene, case)
    elif event.prompt in _CASE_PROMPTS:
        _mark(scene, event, (event.prompt, event.choice) in _DONE or (fresh and event.prompt == "remind_when"))
        _CASE_PROMPTS[event.prompt](scene, case, event.choice)
    elif event.prompt == "earlier":
        _earlier(scene, case, event, fresh)
    else:
        _question_press(scene, case, event, fresh)


def _question_press(scene: Scene, case: Case, event: Press, fresh: bool) -> None:
    if case.closed and case.value(event.prompt) == event.choice:
        desk.again(scene)  # the press that closed it, doubled
        return
    if case.id != scene.person.active:
        if scene.person.active is not None and case.word("company") is not None:
            scene.say("turned_to", company=case.word("company"))
        scene.person = replace(scene.person, active=case.id)
        fresh = False
    case = reopen(scene, case)
    known = scene.known(case)
    question = next((question for question in known.visible if question.name == event.prompt), None)
    here = position(known)
    if question is None or (not fresh and event.choice in (KEEP, SKIP, BACK)):
        desk.again(scene)
    elif fresh or question is here:
        _answer_press(scene, case, question, event)
    elif case.value(question.name) == event.choice:
        desk.again(scene)
    elif question.name == CARD and CARD not in case.answers:  # a fact was being edited; nothing was wished yet
        _answer_press(scene, scene.keep(case, focus=None), question, event)
    else:
        scene.say(
            "earlier",
            ("change", "leave"),
            case=case,
            about=(question.name, event.choice),
            question=question.name,
            choice=event.choice,
        )


def _answer_press(scene: Scene, case: Case, question: Question, event: Press) -> None:
    if question.name == CARD and event.choice in (WHY, BACK):
        context = scene.context(scene.known(case), question)
        ask(scene, case, question, look=Look(event.choice, question.kind.choices(context)))
    elif question.name == CARD and event.choice == EDIT:
        review(scene, case)
    elif event.choice == BACK:
        back(scene, case)
    elif event.choice == SKIP:
        _mark(scene, event, question.optional)
        skip(scene, case, question)
    elif event.choice == KEEP:
        _mark(scene, event, True, case.value(question.name))
        go_on(scene, scene.keep(case, focus=None))
    else:
        context = scene.context(scene.known(case), question)
        meaning = dict(zip((f"{LIKELY}{number}" for number in count(1)), context.likely, strict=False))
        reading = question.kind.press(meaning.get(event.choice, event.choice), context)
        value = reading.values.get(question.name) if isinstance(reading, Understood) else None
        _mark(scene, event, isinstance(reading, Understood), value)
        take(scene, case, question, reading, "pressed")


def _earlier(scene: Scene, case: Case, event: Press, fresh: bool) -> None:
    """The person pressed a button of an earlier question and now says whether to change that answer."""
    offered = scene.person.offered
    if not fresh or event.choice != "change" or offered is None or len(offered.about) != 2:
        desk.again(scene)
        return
    name, choice = offered.about
    question = scene.flow(case).question(name)
    if question is None:
        desk.again(scene)
        return
    case = scene.keep(case, focus=name)
    take(scene, case, question, question.kind.press(choice, scene.context(scene.known(case), question)), "pressed")


def _review(scene: Scene, case: Case, choice: str) -> None:
    case = reopen(scene, case)
    scene.person = replace(scene.person, active=case.id)
    known = scene.known(case)
    if choice == MAKE:
        if position(known) is None:
            deliver(scene, case)
        else:
            go_on(scene, case)
    elif choice == BACK:
        go_on(scene, case, edits=scene.event.ref)
    elif any(question.name == choice for question in known.visible):
        go_on(scene, scene.keep(case, focus=choice))
    else:
        desk.again(scene)


def _one_case(scene: Scene, case: Case, choice: str) -> None:
    if choice == "letters":
        further.offer(scene, case)
    elif choice in (touch.ON, touch.OFF):
        touch.switch(scene, case, choice)
    elif choice == "another_company":
        desk.duplicate(scene, case)
    elif choice == "delete":
        scene.drop(case)
        scene.say("case_deleted", company=case.word("company"))
        desk.again(scene)
    else:
        case = reopen(scene, case)
        if case.phase == "draft" and case.quiet:
            case = scene.keep(case, quiet=False)  # it fell silent when it was put aside
        desk.activate(scene, case)


def _afterwards(scene: Scene, case: Case, choice: str) -> None:
    """What to do once a message is sent, or the person has said that they come."""
    if choice == "letters":
        further.offer(scene, case)
    elif choice in (touch.ON, touch.OFF):
        touch.switch(scene, case, choice)
    elif choice == "confirm":
        further.take_up(scene, case, choice)
    else:
        desk.menu(scene)


def _instead(scene: Scene, case: Case, choice: str) -> None:
    """What is written instead of a message that makes no sense."""
    if choice == "edit":
        scene.person = replace(scene.person, active=case.id)
        review(scene, case)
    else:
        _letter(scene, case, choice)


def _letter(scene: Scene, case: Case, choice: str) -> None:
    """Another letter about this case; a choice that is none, which no button offers, changes nothing."""
    if choice == further.REPLY or choice in scene.book.flows:
        further.take_up(scene, case, choice)
    else:
        desk.again(scene)


_DONE = frozenset({("result", "sent"), ("result", "own_text")})
"""Actions that leave the bubble they stood under behind: a newer one follows, or nothing is left to do."""

_CASE_PROMPTS: Mapping[str, Callable[[Scene, Case, str], None]] = {
    "review": _review,
    "result": result.act,
    "words": result.act,
    "own_text": result.act,
    "checked": result.act,
    "sent": _afterwards,
    "attend": _afterwards,
    "letters": _letter,
    "reply": _letter,
    "refused": _instead,
    "reminder": due.answer_reminder,
    "remind_when": reminding.remind_when,
    "case": _one_case,
}


def _mark(scene: Scene, event: Press, answered: bool, value: Value = None) -> None:
    """After a press the question becomes its answer, so that old buttons do not pile up (F6)."""
    if answered and event.ref is not None:
        scene.effects.append(Mark(event.ref, event.prompt, event.choice, value))
