"""One question as it is put: its words, its buttons, and what can be done instead of answering."""

from collections.abc import Iterator, Mapping

from conversations import card
from conversations.answers import Context, Look, Problem
from conversations.answers.moment import CALENDAR
from conversations.card import CARD, EDIT, LIKELY, WHY
from conversations.events import Press
from conversations.flow import Known, Question, before
from conversations.heard import INTERVIEW
from conversations.person import Case, Value
from conversations.scene import Scene

KEEP, SKIP, BACK = "keep", "skip", "back"


def ask(
    scene: Scene,
    case: Case,
    question: Question,
    problem: Problem | None = None,
    look: Look | None = None,
    *,
    read: bool = False,
    edits: str | None = None,
) -> None:
    """One question, with the old answer on offer where there is one; `read` and `edits` as for `asking.go_on`."""
    known = scene.known(case)
    context = scene.context(known, question)
    old = case.answers.get(question.name)
    unsure = old is not None and not old.sure
    if look is not None:
        choices = look.choices
    elif problem is not None and problem.choices:
        choices = problem.choices
    else:
        choices = _choices(question, context)
    values = known.values
    if look is not None and isinstance(scene.event, Press):
        edits = scene.event.ref
    scene.say(
        _key(case, question, values),
        (*choices, *_ways(known, question, look)),
        case=case,
        prompt=question.name,
        problem=problem.code if problem else None,
        view=look.view if look else None,
        edits=edits,
        flow=case.flow,
        values=values,
        old=old.value if old and not unsure else None,
        quote=old.quote if old and unsure else None,
        likely=context.likely,
        suggestion=context.suggestion,
        **(card.facts(scene, case) if read or unsure or question.name == CARD else {}),
    )


def _key(case: Case, question: Question, values: Mapping[str, Value]) -> str:
    """Where the words of the question stand."""
    old = case.answers.get(question.name)
    if old is not None and not old.sure:
        return f"unsure.{question.name}"
    if question.name == CARD and case.letter is not None and case.letter.kind != INTERVIEW:
        return f"other.{case.letter.kind}"
    return f"ask.{question.name}" + (f".{question.shades.of(values)}" if question.shades else "")


def _choices(question: Question, context: Context) -> tuple[str, ...]:
    """The buttons of its kind; of an unsure day what it may mean instead, and the calendar."""
    own = question.kind.choices(context)
    if not context.likely:
        return own
    likely = (f"{LIKELY}{number}" for number in range(1, len(context.likely) + 1))
    return (*likely, *(choice for choice in own if choice == CALENDAR))


def _ways(known: Known, question: Question, look: Look | None) -> Iterator[str]:
    """What can be done instead of answering."""
    case = known.case
    if question.name == CARD:
        if case.answers:
            yield EDIT
            yield BACK if look is not None and look.view == WHY else WHY
        return
    old = case.answers.get(question.name)
    if old is not None and old.sure and old.value is not None:
        yield KEEP
    if question.optional:
        yield SKIP
    editing = case.focus is not None and (case.confirmed or case.flow == "invitation")
    if editing or case.carded or before(known, question) is not None:
        yield BACK
