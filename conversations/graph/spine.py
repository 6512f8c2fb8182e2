"""The spine of a flow: its questions in declared order, and what decides whether each is asked.

Not the reachable graph: with back, edit and prefilled answers everything leads nearly everywhere.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal

from conversations.answers.choice import CLOSE, STAY, Fork
from conversations.conditions import Is, Known
from conversations.flow import Default, Flow, Question

Shape = Literal["question", "fork", "review", "message", "flow", "closed"]
REVIEW, CARD, MESSAGE, CLOSED = "review", "card", "message", "closed"


@dataclass(frozen=True, slots=True)
class Node:
    """One thing on the spine; `remarks` are short words on it."""

    name: str
    shape: Shape
    remarks: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Arrow:
    """What comes after what, and when; no label: always."""

    source: str
    target: str
    label: str = ""


@dataclass(frozen=True, slots=True)
class Spine:
    """What is drawn of one flow."""

    nodes: tuple[Node, ...]
    arrows: tuple[Arrow, ...]


def spine(flow: Flow) -> Spine:
    """The spine, from the declaration alone."""
    asked = [question for question in flow.questions if question.default is None or _may_be_forgotten(question.default)]
    assumed = [question for question in flow.questions if question not in asked]
    nodes = [_node(question) for question in asked]
    arrows: list[Arrow] = []
    for index, question in enumerate(asked):
        if isinstance(question.kind, Fork):
            arrows += _ways(question, question.kind)
            if question.kind.stay() is None:
                continue
        arrows += _onward(question, asked[: index + 1], asked[index + 1 :])
    if flow.family is not None:
        nodes.append(Node(REVIEW, "review", tuple(question.name for question in assumed if question.reviewed)))
        nodes.append(Node(MESSAGE, "message", tuple(question.name for question in assumed if not question.reviewed)))
        arrows.append(Arrow(REVIEW, MESSAGE))
    elif assumed:
        nodes.insert(0, Node(CARD, "review", tuple(question.name for question in assumed)))
        arrows.insert(0, Arrow(CARD, asked[0].name))
    targets = dict.fromkeys(arrow.target for arrow in arrows)
    named = {node.name for node in nodes}
    nodes += [Node(name, "closed" if name == CLOSED else "flow") for name in targets if name not in named]
    return Spine(tuple(nodes), tuple(arrows))


def _may_be_forgotten(default: Default) -> bool:
    """Whether it rests on something that is not known of everybody."""
    return default.remembered not in (None, "here", "language")


def _node(question: Question) -> Node:
    if isinstance(question.kind, Fork):
        return Node(question.name, "fork")
    remarks = (("may be skipped", question.optional), ("not asked after a card", question.on_card is not None))
    return Node(question.name, "question", tuple(remark for remark, so in remarks if so))


def _ways(question: Question, fork: Fork) -> Iterator[Arrow]:
    for choice, way in fork.ways.items():
        if way != STAY:
            yield Arrow(question.name, CLOSED if way == CLOSE else f"flow {way}", choice.replace("_", " "))


def _onward(question: Question, earlier: list[Question], later: list[Question]) -> Iterator[Arrow]:
    """An arrow to every question that may come next: each conditional one, up to the first that always comes."""
    passed: set[str] = set()
    stay = question.kind.stay() if isinstance(question.kind, Fork) else None
    for other in later:
        unknown = other.default is not None
        sure = _surely(other, earlier)
        if other.when.reads() & passed or _never_both(question, other):
            passed.add(other.name)
            continue
        if sure and not unknown:
            yield Arrow(question.name, other.name, _otherwise(passed, stay))
            return
        words = [] if sure else [str(other.when).replace("_", " ")]
        yield Arrow(question.name, other.name, ", ".join([*words, *(["not remembered"] if unknown else [])]))
        passed.add(other.name)
    yield Arrow(question.name, REVIEW, _otherwise(passed, stay))


def _otherwise(passed: set[str], stay: str | None) -> str:
    return stay.replace("_", " ") if stay else "otherwise" if passed else ""


def _surely(question: Question, earlier: list[Question]) -> bool:
    """Whether it is asked in any case: it needs nothing, or only an answer that cannot be skipped."""
    needed = {other.name for other in earlier if not other.optional}
    return not question.when.reads() or (isinstance(question.when, Known) and question.when.reads() <= needed)


def _never_both(one: Question, other: Question) -> bool:
    """Whether two conditions on the same answer exclude each other."""
    match one.when, other.when:
        case Is(question=first, values=some), Is(question=second, values=others):
            return first == second and not set(some) & set(others)
        case _:
            return False
