"""A flow is a form, not a script: declared questions in order. The position in it is computed from the answers, never
stored."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from functools import cached_property

from conversations.answers import Kind
from conversations.answers.choice import Fork
from conversations.conditions import ALWAYS, Answers, Condition
from conversations.facts import Family
from conversations.person import Answer, Case, Value


@dataclass(frozen=True, slots=True)
class Default:
    """What a question counts as answered with until the person says otherwise."""

    value: Value = None
    """The same for everybody; None counts as skipped."""
    by: str | None = None
    """A question whose answer decides it,"""
    values: Mapping[str, Value] | None = None
    """and the default for each of those answers."""
    remembered: str | None = None
    """Something known of the person (`name`, `zone`, `language`): then, and only then, it is a default."""


@dataclass(frozen=True, slots=True)
class Shades:
    """A question whose words differ with the answers so far; each shade has its own entry in the catalogue."""

    names: tuple[str, ...]
    of: Callable[[Mapping[str, Value]], str]


@dataclass(frozen=True, slots=True)
class Question:
    """One question of a form; its words stand in the catalogue under its name."""

    name: str
    kind: Kind
    when: Condition = ALWAYS
    optional: bool = False
    """Whether it may be skipped."""
    default: Default | None = None
    on_card: Default | None = None
    """Its default for somebody who was shown what was understood (a card) and has said what they want."""
    shades: Shades | None = None
    reviewed: bool = True
    """Whether the review lists it even while its default stands; the finished message has buttons for the others."""


@dataclass(frozen=True, slots=True)
class Flow:
    """One conversation. Raise `version` and add an upgrade when questions change."""

    name: str
    version: int
    questions: tuple[Question, ...]
    family: Family | None = None
    """The template family of its finished message; None for a flow that only leads to others."""
    watched: bool = True
    """Whether the recruiter should have its message a day before the interview, so that reminders watch over it."""

    by_name: Mapping[str, Question] = field(init=False, repr=False, compare=False)
    hideable: Mapping[str, tuple[Question, ...]] = field(init=False, repr=False, compare=False)
    """By question: those its condition looks at that may be hidden themselves."""

    def __post_init__(self) -> None:
        """What is asked of a form many times in a step, and is the same for everybody."""
        by_name = {question.name: question for question in self.questions}
        conditional = {name: question for name, question in by_name.items() if question.when is not ALWAYS}
        hideable = {
            name: tuple(conditional[other] for other in sorted(question.when.reads() & conditional.keys()))
            for name, question in conditional.items()
        }
        object.__setattr__(self, "by_name", by_name)
        object.__setattr__(self, "hideable", hideable)

    def question(self, name: str) -> Question | None:
        """The question of that name."""
        return self.by_name.get(name)


@dataclass(frozen=True)
class Known:
    """The answers of a case with the defaults beneath them: what conditions, kinds and messages see.

    A case is never changed, only replaced, so what follows from its answers is worked out once.
    """

    flow: Flow
    case: Case
    remembered: Mapping[str, Value]

    def value(self, question: str) -> Value:
        """The answer, or the default; None where there is neither."""
        answer = self.case.answers.get(question)
        if answer is not None and answer.sure:
            return answer.value
        asked = self.flow.question(question)
        default = self.default(asked) if asked else None
        return self._default(default) if default else None

    def default(self, question: Question) -> Default | None:
        """The default that applies in this case; None: it is to be asked."""
        return question.on_card if question.on_card is not None and self.case.carded else question.default

    def has(self, question: Question) -> bool:
        """Whether the question needs no asking: answered for sure, skipped where it may be, or with a default that
        applies."""
        answer = self.case.answers.get(question.name)
        if answer is not None and not answer.sure:
            return False
        if answer is not None and (answer.value is not None or question.optional):
            return True
        default = self.default(question)
        if default is None:
            return False
        return default.remembered is None or self.remembered.get(default.remembered) is not None

    @cached_property
    def visible(self) -> tuple[Question, ...]:
        """The questions that exist, given the answers so far. Answers that a condition hides are kept but do not
        count."""
        return tuple(
            question
            for question in self.flow.questions
            if question.when is ALWAYS or question.when.holds(_only_visible(self, question))
        )

    @cached_property
    def values(self) -> Mapping[str, Value]:
        """Every visible question's value."""
        return {question.name: self.value(question.name) for question in self.visible}

    def _default(self, default: Default) -> Value:
        if default.remembered is not None:
            return self.remembered.get(default.remembered)
        if default.by is not None and default.values is not None:
            other = self.value(default.by)
            return default.values.get(other, default.value) if isinstance(other, str) else default.value
        return default.value


def position(known: Known) -> Question | None:
    """Where the conversation stands: the question in focus, else the first visible one that is missing, else None
    (review)."""
    questions = known.visible
    if known.case.focus is not None:
        focused = next((question for question in questions if question.name == known.case.focus), None)
        if focused is not None:
            return focused
    return next((question for question in questions if not known.has(question)), None)


ASKED = ("typed", "pressed")
"""Where an answer comes from that the person gave themselves."""


def before(known: Known, question: Question) -> Question | None:
    """The nearest earlier visible question that was asked, for going back; None at the first."""
    nearest = None
    for other in known.visible:
        if other.name == question.name:
            break
        answer = known.case.answers.get(other.name)
        if answer.source in ASKED if answer else known.default(other) is None:
            nearest = other
    return nearest


def moved(case: Case, flow: Flow, checked: frozenset[str] = frozenset()) -> Case:
    """The same case as another flow. Facts are kept; the target's forks are asked anew, but for those `checked`
    already."""
    answers = dict(case.answers)
    for question in flow.questions:
        if isinstance(question.kind, Fork):
            stay = question.kind.stay()
            if question.name in checked and stay is not None and (last := _latest(case)) is not None:
                answers[question.name] = replace(last, value=stay)
            else:
                answers.pop(question.name, None)
    return replace(case, flow=flow.name, version=flow.version, answers=answers, focus=None)


def _latest(case: Case) -> Answer | None:
    return max(case.answers.values(), key=lambda answer: answer.at, default=None)


def _only_visible(known: Known, question: Question) -> Answers:
    """Conditions look at earlier questions only where these are visible themselves, so a hidden answer decides
    nothing."""
    hidden = {other.name for other in known.flow.hideable[question.name] if not other.when.holds(known)}
    return _Seen(known, frozenset(hidden)) if hidden else known


@dataclass(frozen=True, slots=True)
class _Seen:
    known: Known
    hidden: frozenset[str]

    def value(self, question: str) -> Value:
        return None if question in self.hidden else self.known.value(question)
