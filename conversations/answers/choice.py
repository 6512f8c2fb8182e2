"""One of a few: buttons, and words that mean them."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from conversations.answers import Context, Problem, Reading, Understood
from conversations.person import Value
from conversations.reading.asides import asks_or_comes

CLOSE = ""
"""In a fork: the case is closed instead of going on as another flow."""

STAY = "."
"""In a fork: nothing changes."""


@dataclass(frozen=True, slots=True)
class Choice:
    """One of the named choices. `reader` maps free text to a choice (or to another value it vouches for)."""

    question: str
    names: tuple[str, ...]
    reader: Callable[[str], str | None] | None = None
    more: frozenset[str] = frozenset()
    """Values that are right without having a button of their own."""
    otherwise: str | None = None
    """The value of a text that says something, but nothing the reader knows."""
    tells: Callable[[str], bool] | None = None
    """Whether a text that the reader knows nothing of may be such an answer at all."""
    asks_more: frozenset[str] = frozenset()
    """Buttons that mean "I will type it": pressing one asks for the words."""

    def choices(self, context: Context) -> tuple[str, ...]:
        """All of them, in declared order."""
        return self.names

    def press(self, choice: str, context: Context) -> Reading:
        """The choice itself."""
        if choice in self.asks_more:
            return Problem(f"{self.question}_in_words")
        if choice not in self.names:
            return Problem("not_a_choice")
        return Understood({self.question: choice})

    def read(self, text: str, context: Context) -> Reading:
        """What the reader makes of the words; of a question, or of somebody who means to come after all, nothing."""
        if self.tells is not None and asks_or_comes(text):
            return Problem(f"{self.question}_unclear")
        value = self.reader(text) if self.reader else None
        if value is None and self.otherwise is not None and any(character.isalpha() for character in text):
            if self.tells is not None and not self.tells(text):
                return Problem(f"{self.question}_unclear")
            value = self.otherwise
        if value is None or self.check(value, context):
            return Problem("not_a_choice")
        return Understood({self.question: value})

    def check(self, value: Value, context: Context) -> str | None:
        """Only the named choices, and what the reader vouches for."""
        if value in self.more:
            return None
        return None if value in self.names and value not in self.asks_more else "not_a_choice"

    def samples(self) -> tuple[str, ...]:
        """None of its own: choices are pressed."""
        return ()


@dataclass(frozen=True, slots=True)
class Fork:
    """A choice that decides how the case goes on: as another flow, closed, or as it was."""

    question: str
    ways: Mapping[str, str]
    """Choice to name of a flow, `CLOSE` or `STAY`."""
    order: Callable[[Mapping[str, Value]], tuple[str, ...]] | None = None
    """Which ways are offered, the advised one first, given the answers."""

    def choices(self, context: Context) -> tuple[str, ...]:
        """The ways, the advised one first."""
        return self.order(context.answers) if self.order else tuple(self.ways)

    def press(self, choice: str, context: Context) -> Reading:
        """The way itself."""
        return Understood({self.question: choice}) if choice in self.ways else Problem("not_a_choice")

    def read(self, text: str, context: Context) -> Reading:
        """None of its own: a wish in words is heard before it is read (see `listening`)."""
        return Problem("not_a_choice")

    def check(self, value: Value, context: Context) -> str | None:
        """Only the ways."""
        return None if value in self.ways else "not_a_choice"

    def stay(self) -> str | None:
        """The way that changes nothing, where there is one."""
        return next((way for way, leads_to in self.ways.items() if leads_to == STAY), None)

    def samples(self) -> tuple[str, ...]:
        """None of its own: ways are pressed."""
        return ()
