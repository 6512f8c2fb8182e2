"""A few chats that together show everything Sopan does: greedy, always towards the nearest thing not yet seen.

What is seen of a move is what kind of thing the person did and what Sopan said to it.
"""

from collections import deque
from collections.abc import Hashable
from dataclasses import dataclass

from conversations.effects import Deliver, Say
from conversations.graph import Edge, Happening, State, happenings, state_of, walk
from conversations.person import Person
from conversations.step import Turn, met, step
from tests.model.looks import BOOK

LONGEST = 40
"""Moves in one chat; then a new one begins, as nobody reads a longer one."""

OWN = ("press", "answer", "type", "say", "/back", "/skip", "/edit")
"""Beginnings of the names of moves to which the answer depends on the question that stands."""

Seen = Hashable


def seen(happening: Happening, turn: Turn) -> Seen:
    """What a reader would tell apart."""
    said = [(effect.key, effect.problem) for effect in turn.effects if isinstance(effect, Say)]
    if any(isinstance(effect, Deliver) for effect in turn.effects):
        said.append(("message", None))
    verb = happening.name.split(" ")[0]
    if happening.name.startswith(OWN):
        return "words" if verb in ("answer", "type", "say") else verb, tuple(said)
    return verb, tuple("ask" if key.startswith("ask.") else key for key, _ in said)


@dataclass(frozen=True, slots=True)
class Move:
    """One thing on the map of the walk."""

    name: str
    seen: Seen
    to: State


class Map:
    """Every situation with its moves."""

    def __init__(self) -> None:
        self.moves: dict[State, list[Move]] = {}

    def add(self, edge: Edge) -> None:
        """One move more."""
        move = Move(edge.happening.name, seen(edge.happening, edge.turn), edge.to)
        self.moves.setdefault(edge.state, []).append(move)

    def everything(self) -> dict[Seen, None]:
        """All that can be seen, in the order of the walk."""
        return dict.fromkeys(move.seen for moves in self.moves.values() for move in moves)

    def way(self, start: State, wanted: dict[Seen, None]) -> list[str]:
        """The names of the moves that lead to the nearest thing wanted, that one included; empty where there is
        none."""
        came: dict[State, tuple[State, str] | None] = {start: None}
        waiting = deque([start])
        while waiting:
            state = waiting.popleft()
            for move in self.moves.get(state, ()):
                if move.seen in wanted:
                    names = [move.name]
                    while (step_back := came[state]) is not None:
                        state, name = step_back
                        names.append(name)
                    return names[::-1]
                if move.to not in came:
                    came[move.to] = (state, move.name)
                    waiting.append(move.to)
        return []

    def at_the_end(self, state: State, names: list[str]) -> Seen:
        """What the map says is seen at the end of a way."""
        for name in names:
            move = next(move for move in self.moves[state] if move.name == name)
            state = move.to
        return move.seen


def somebody(language: str) -> Person:
    """With whom every chat begins."""
    return met(Person(), "Dewi Lestari", language)


def charted(language: str) -> Map:
    """The map of somebody who writes this language."""
    chart = Map()
    for edge in walk(BOOK, somebody(language), language=language):
        chart.add(edge)
    return chart


def scripts(chart: Map, language: str) -> tuple[list[list[Happening]], int, int]:
    """The chats, as what happens in each; then how much there is to see, and how much of it no chat came to.

    The map joins situations that differ a little, so that a way may end elsewhere than it says; what was aimed at in
    vain is given up.
    """
    wanted = chart.everything()
    total, given_up = len(wanted), 0
    chats: list[list[Happening]] = []
    while wanted:
        person, chat = somebody(language), list[Happening]()
        while names := chart.way(state_of(BOOK, person), wanted):
            if chat and len(chat) + len(names) > LONGEST:
                break
            aim, came = chart.at_the_end(state_of(BOOK, person), names), len(wanted)
            for name in names:
                here = {each.name: each for each in happenings(BOOK, person, language)}
                if name not in here:
                    break
                happening = here[name]
                turn = step(BOOK, person, happening.event, happening.now)
                chat.append(happening)
                wanted.pop(seen(happening, turn), None)
                person = turn.person
            if len(wanted) == came:
                wanted.pop(aim)
                given_up += 1
                del chat[len(chat) - len(names) :]
                break
        else:
            if not chat:
                break
        if chat:
            chats.append(chat)
    return chats, total, given_up + len(wanted)
