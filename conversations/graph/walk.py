"""Breadth-first over the pure step: every situation that can be reached, with everything that can happen in it."""

from collections import deque
from collections.abc import Iterator
from dataclasses import dataclass

from conversations.book import Book
from conversations.graph.offers import Happening, happenings
from conversations.graph.states import State, state_of
from conversations.person import Person
from conversations.step import Turn, step


@dataclass(frozen=True, slots=True)
class Edge:
    """One thing that happens in one situation, and where it leads."""

    state: State
    person: Person
    happening: Happening
    turn: Turn
    to: State


def walk(book: Book, *start: Person, language: str = "id") -> Iterator[Edge]:
    """Every edge from every situation reachable from `start`; a situation is stood for by the first person met in it.

    Lazy, so that a check may look at each edge and forget it.
    """
    seen: set[State] = set()
    waiting: deque[tuple[State, Person]] = deque((state_of(book, person), person) for person in start)
    while waiting:
        state, person = waiting.popleft()
        if state in seen:
            continue
        seen.add(state)
        for happening in happenings(book, person, language):
            turn = step(book, person, happening.event, happening.now)
            to = state if turn.person is person else state_of(book, turn.person)
            if to not in seen:
                waiting.append((to, turn.person))
            yield Edge(state, person, happening, turn, to)
