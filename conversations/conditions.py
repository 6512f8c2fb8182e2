"""When a question is asked: conditions are data, so that they can be drawn, walked and asked what they read."""

from dataclasses import dataclass
from typing import Protocol

from conversations.person import Value


class Answers(Protocol):
    """What a condition may look at: the value of a question, None where it is missing or skipped."""

    def value(self, question: str) -> Value:
        """The value of one question."""
        ...


class Condition(Protocol):
    """A yes-or-no question about the answers so far."""

    def holds(self, answers: Answers) -> bool:
        """Whether it is so."""
        ...

    def reads(self) -> frozenset[str]:
        """The questions it looks at."""
        ...

    def __str__(self) -> str:
        """The condition in words, for a diagram."""
        ...


@dataclass(frozen=True, slots=True)
class Always:
    """Asked in any case."""

    def holds(self, answers: Answers) -> bool:
        """True."""
        return True

    def reads(self) -> frozenset[str]:
        """Nothing."""
        return frozenset()

    def __str__(self) -> str:
        return ""


@dataclass(frozen=True, slots=True)
class Is:
    """The question was answered with one of these values."""

    question: str
    values: tuple[str, ...]

    def holds(self, answers: Answers) -> bool:
        """Whether the answer is among the values."""
        return answers.value(self.question) in self.values

    def reads(self) -> frozenset[str]:
        """The one question."""
        return frozenset({self.question})

    def __str__(self) -> str:
        return f"{self.question} is {' or '.join(self.values)}"


@dataclass(frozen=True, slots=True)
class Known:
    """The question has a value (a skipped one has none)."""

    question: str

    def holds(self, answers: Answers) -> bool:
        """Whether there is a value."""
        return answers.value(self.question) is not None

    def reads(self) -> frozenset[str]:
        """The one question."""
        return frozenset({self.question})

    def __str__(self) -> str:
        return f"{self.question} known"


@dataclass(frozen=True, slots=True)
class Count:
    """A question with several values (slots) has exactly this many."""

    question: str
    number: int

    def holds(self, answers: Answers) -> bool:
        """Whether the number is right."""
        value = answers.value(self.question)
        return isinstance(value, tuple) and len(value) == self.number

    def reads(self) -> frozenset[str]:
        """The one question."""
        return frozenset({self.question})

    def __str__(self) -> str:
        return f"{self.number} in {self.question}"


ALWAYS = Always()
