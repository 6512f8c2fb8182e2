"""Within a case: ask what is missing, take an answer from wherever it comes, and go on to review and finished
message."""

from collections.abc import Mapping
from dataclasses import replace
from zoneinfo import ZoneInfo

from conversations import card
from conversations.answers import Look, Problem, Reading, Understood
from conversations.answers.choice import CLOSE, STAY, Fork
from conversations.card import CARD, LINES
from conversations.consistent import reason_before, same_hour
from conversations.delivered import deliver
from conversations.events import Press
from conversations.facts import Notice
from conversations.flow import Question, before, moved, position
from conversations.flows.questions import CHECKED
from conversations.heard import Told
from conversations.outcome import COMING
from conversations.person import Case, Source, Value
from conversations.prompt import BACK, ask
from conversations.scene import Scene

MAKE = "make"


def go_on(scene: Scene, case: Case, *, read: bool = False, edits: str | None = None) -> None:
    """Say what comes next: the missing question, the review, or the finished message.

    `read`: the case was just read from words, so that what was understood is shown above the question, and confirmed
    by going on. `edits`: the bubble this takes the place of.
    """
    known = scene.known(case)
    question = position(known)
    if question is not None:
        ask(scene, scene.keep(case, confirmed=True) if read and case.carded else case, question, read=read, edits=edits)
    elif case.confirmed:
        deliver(scene, case)
    else:
        review(scene, case)


def review(scene: Scene, case: Case) -> None:
    """Every answer at one glance; each can be edited with one press."""
    known = scene.known(case)
    lines = []
    for question in known.visible:
        answer = case.answers.get(question.name)
        if isinstance(question.kind, Fork) or not (question.reviewed or answer):
            continue
        lines.append((question.name, known.value(question.name), answer.source if answer else "default"))
    names = tuple(name for name, _, _ in lines)
    if scene.flow(case).family is None:
        edits = scene.event.ref if isinstance(scene.event, Press) else None
        scene.say("edit", (*names, BACK), case=case, prompt="review", edits=edits, **card.facts(scene, case))
        return
    shown = card.facts(scene, case) if case.carded else {}
    scene.say(
        "review",
        (MAKE, *names),
        case=case,
        flow=case.flow,
        lines=tuple(line for line in lines if not shown or line[0] not in LINES),
        values=known.values,
        zone=scene.zone,
        **shown,
    )


def take(scene: Scene, case: Case, question: Question, reading: Reading, source: Source) -> None:
    """Record what an answer says, or say kindly why it was not taken."""
    match reading:
        case Problem():
            ask(scene, case, question, problem=reading)
        case Look():
            ask(scene, case, question, look=reading)
        case Understood(values=values, note=note):
            if note is not None:
                scene.say(note)
            case = record(scene, case, plainly(values), source)
            if question.name in values:
                case = scene.keep(case, focus=None)
                if isinstance(question.kind, Fork):
                    _take_way(scene, case, question.name, question.kind.ways[str(values[question.name])])
                    return
            go_on(scene, case)


_SENT_ABOUT = frozenset({"company", "day", "clock", "zone", "slots", "new_time"})
"""A change of these after "sent" makes another message, which is to be sent again."""


def plainly(values: Mapping[str, Value]) -> dict[str, Told]:
    """Values that were given where they were asked for: nobody needs to be shown the words."""
    return {name: Told(value, None) for name, value in values.items()}


def record(scene: Scene, case: Case, told: Mapping[str, Told], source: Source) -> Case:
    """Answers into the case, and what they tell of the person: their name, and once their zone.

    Somebody else is addressed anew: an honorific belongs to its contact.
    """
    was, interview = _told_notice(scene, case), scene.interview(case)
    values = {name: each.value for name, each in told.items()}
    contact = case.word("contact")
    if contact is not None and "honorific" not in values and values.get("contact", contact) != contact:
        case = replace(case, answers={name: old for name, old in case.answers.items() if name != "honorific"})
    if case.sent_at is not None and not _SENT_ABOUT.isdisjoint(values):
        case = replace(case, sent_at=None)  # what was sent speaks of another interview
    case = scene.note(case, told, source)
    person = scene.person
    if source != "guessed" and isinstance(values.get("name"), str):
        person = replace(person, profile=replace(person.profile, name=str(values["name"])))
    asked = source == "pressed" or set(values) == {"zone"}
    if asked and source != "guessed" and person.settings.zone is None and isinstance(values.get("zone"), str):
        person = replace(person, settings=replace(person.settings, zone=str(values["zone"])))
    scene.person = person
    if (before := reason_before(scene, case, values.get("reason"))) is not None:
        scene.say("reason_differs", company=case.word("company"), earlier=before)
    if scene.interview(case) != interview and (other := same_hour(scene, case)) is not None:
        scene.say("same_hour", company=other)
    notice = _told_notice(scene, case)
    if was == "unknown" and notice in ("short", "urgent", "past") and case.finished_at is None:
        scene.say(f"late.{notice}", flow=case.flow)
    return case


def _told_notice(scene: Scene, case: Case) -> Notice:
    """How short the notice is, as far as that can be told: without an hour only today's interview is short for sure."""
    today = scene.now.astimezone(ZoneInfo(scene.zone)).date().isoformat()
    known = scene.interview(case) is not None or scene.known(case).value("day") == today
    return scene.notice(case) if known else "unknown"


def skip(scene: Scene, case: Case, question: Question) -> None:
    """Skip the question, if it may be; else say why it is needed."""
    if not question.optional:
        ask(scene, case, question, problem=Problem("needed"))
        return
    case = scene.keep(scene.answer(case, {question.name: None}, "pressed"), focus=None)
    go_on(scene, case)


def back(scene: Scene, case: Case) -> None:
    """To the nearest earlier question, with its answer on offer; nothing is deleted."""
    known = scene.known(case)
    here = position(known)
    chosen_in_review = here is not None and here.name not in case.answers
    if case.focus is not None and (case.confirmed or case.flow == "invitation" or chosen_in_review):
        go_on(scene, scene.keep(case, focus=None))
        return
    asked = [question for question in known.visible if question.name in case.answers]
    earlier = before(known, here) if here is not None else (asked[-1] if asked else None)
    if earlier is None and case.carded:
        go_on(scene, scene.keep(moved(case, scene.book.flows["invitation"])))
        return
    if earlier is None:
        scene.say("first_question")
        go_on(scene, case)
        return
    case = scene.keep(case, focus=earlier.name)
    ask(scene, case, earlier)


def attend(scene: Scene, case: Case) -> None:
    """The person goes: no answer is due any more, and they may confirm that they come."""
    if case.closed is None:
        scene.keep(case, closed="attend", attends=True)
        scene.person = replace(scene.person, active=None)
    told = case.thread and case.thread[-1].family in COMING
    scene.say("attend", ("menu",) if told else ("confirm", "menu"), case=case, company=case.word("company"))


def reopen(scene: Scene, case: Case) -> Case:
    """A closed case goes on; the way that closed it will be asked anew. Returns the case."""
    if case.quiet and case.phase == "draft":
        case = scene.keep(case, quiet=False)
    if case.closed is None:
        return case
    closing = {
        question.name
        for question in scene.flow(case).questions
        if isinstance(question.kind, Fork) and question.kind.ways.get(str(case.value(question.name))) == CLOSE
    }
    answers = {name: answer for name, answer in case.answers.items() if name not in closing}
    return scene.keep(case, closed=None, answers=answers)


def _take_way(scene: Scene, case: Case, question: str, way: str) -> None:
    if way == STAY:
        go_on(scene, case)
    elif way == CLOSE:
        attend(scene, case)
    else:
        checked = CHECKED if question != CARD else frozenset()
        case = moved(replace(case, letter=None), scene.book.flows[way], checked)
        if question == CARD and not any(name in case.answers for name in LINES):  # nothing was shown: all is asked
            case = replace(case, answers={name: old for name, old in case.answers.items() if name != CARD})
        go_on(scene, scene.keep(case, confirmed=case.confirmed or case.carded))
