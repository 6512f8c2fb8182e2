"""One walk over every situation, with all that is checked on the way: what went wrong, and the map of what was seen."""

import json
from collections.abc import Hashable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from typing import Any

from conversations.as_json import case_to_json, person_from_json, person_to_json
from conversations.effects import Attach, Deliver, Effect, Say
from conversations.events import Press
from conversations.graph import EPOCH, Edge, State, walk
from conversations.person import Person, Value
from conversations.step import met, step
from tests.model.covering import Map
from tests.model.looks import BOOK, CHANNELS, COMPOSER, LANGUAGES, refused
from tests.model.readers import remembered_readings

STARTS = (met(Person(), "Dewi Lestari", "id"), Person())
"""Somebody whose profile shows a name, and somebody whose does not."""


@dataclass
class Walked:
    """What one walk over everything found; each list names the situation and what happened in it."""

    states: dict[State, Person] = field(default_factory=dict)
    edges: int = 0
    chart: Map = field(default_factory=Map)
    silent: list[str] = field(default_factory=list)
    forgotten: list[str] = field(default_factory=list)
    not_shown: list[str] = field(default_factory=list)
    doubled: list[str] = field(default_factory=list)


def walk_everything() -> Walked:
    """The walk, in Indonesian; about half a minute."""
    found, shown, stored = Walked(), set[Hashable](), set[Hashable]()
    with remembered_readings():
        for edge in walk(BOOK, *STARTS):
            found.edges += 1
            found.chart.add(edge)
            found.states.setdefault(edge.state, edge.person)
            where = f"{edge.state.place} {edge.state.prompt}: {edge.happening.name}"
            if not edge.turn.effects:
                found.silent.append(where)
            if where not in stored and not survives(edge.turn.person):
                found.forgotten.append(where)
            stored.add(where)
            found.not_shown += [f"{where}: {refused}" for refused in look(edge.turn.effects, shown)]
            if isinstance(edge.happening.event, Press) and doubles(edge):
                found.doubled.append(where)
    return found


def survives(person: Person) -> bool:
    state = json.loads(json.dumps(person_to_json(person)))
    cases = json.loads(json.dumps({number: case_to_json(case) for number, case in person.cases.items()}))
    return person_from_json(state, {int(number): case for number, case in cases.items()}) == person


def look(effects: tuple[Effect, ...], shown: set[Hashable]) -> Iterator[str]:
    """Compose what was not composed before, in each language on each channel; what the strictest channel refuses."""
    for effect in effects:
        kind = _kind(effect)
        if kind in shown:
            continue
        shown.add(kind)
        for language in LANGUAGES:
            for name, channel in CHANNELS.items():
                for _, bubble in COMPOSER.bubbles([effect], language, channel, EPOCH):
                    if why := refused(name, effect, bubble):
                        yield f"{name} {language}: {why}"


def _kind(effect: Effect) -> Hashable:
    """Two effects of one kind take the same way through the wording."""
    match effect:
        case Say():
            return (effect.key, effect.problem, effect.view, effect.notice, effect.choices, _shape(effect.facts))
        case Deliver(facts=facts):
            return replace(facts, now=EPOCH)
        case Attach(what="export"):
            return "export"
        case _:
            return repr(effect)


def _shape(facts: Mapping[str, Any]) -> Hashable:
    return tuple(
        (name, _shape(value) if isinstance(value, Mapping) else value if isinstance(value, bool) else value is None)
        for name, value in facts.items()
    )


def answers(person: Person) -> dict[int, dict[str, Value]]:
    """What is answered in each case that has an answer."""
    return {
        number: {name: answer.value for name, answer in case.answers.items()}
        for number, case in person.cases.items()
        if case.answers
    }


def doubles(edge: Edge) -> bool:
    """Whether the same press once more changes an answer or opens a case."""
    again = step(BOOK, edge.turn.person, edge.happening.event, edge.happening.now)
    return not again.effects or answers(again.person) != answers(edge.turn.person)
