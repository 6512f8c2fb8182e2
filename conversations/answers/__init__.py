"""The kinds of answer: one file each. A kind offers choices, and turns a press or a typed text into values or a
problem."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import Protocol
from zoneinfo import ZoneInfo

from conversations.person import Value


@dataclass(frozen=True, slots=True)
class Context:
    """What a kind may look at while it reads."""

    said_at: datetime
    """From when relative words count: aware, in the writer's zone."""
    zone: str
    """The person's own zone, IANA."""
    language: str
    answers: Mapping[str, Value]
    """What is known already, by question."""
    suggestion: str | None = None
    """A value the person may take over with one press (the name in their profile)."""
    likely: tuple[str, ...] = ()
    """What the unsure answer to this question may mean: each may be pressed."""
    offered: tuple[str, ...] = ()
    """Times that the recruiter offers to choose from, as choices of a day."""

    @property
    def here(self) -> ZoneInfo:
        """The person's own zone."""
        return ZoneInfo(self.zone)

    @property
    def there(self) -> str:
        """The interview's zone, IANA; the person's own until it is known."""
        zone = self.answers.get("zone")
        return zone if isinstance(zone, str) else self.zone


@dataclass(frozen=True, slots=True)
class Understood:
    """Values by question: what was asked, and whatever else the answer said of the same thing."""

    values: Mapping[str, Value]
    note: str | None = None
    """A line to be said with it: what of the answer could not be taken."""


@dataclass(frozen=True, slots=True)
class Problem:
    """Not taken; `code` names the one kind line that says why, `choices` what was probably meant."""

    code: str
    choices: tuple[str, ...] = ()
    facts: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Look:
    """Not an answer yet: the same question with other choices, such as the days of a month."""

    view: str
    choices: tuple[str, ...]


Reading = Understood | Problem | Look


class Kind(Protocol):
    """One kind of answer. Choices are names; what people see of them stands in the catalogue or is derived from the
    name."""

    def choices(self, context: Context) -> tuple[str, ...]:
        """The buttons, in order."""
        ...

    def press(self, choice: str, context: Context) -> Reading:
        """The value of a button; a Problem for one that was never offered or no longer makes sense."""
        ...

    def read(self, text: str, context: Context) -> Reading:
        """The value of a typed text. Never guesses: what is not understood is a Problem."""
        ...

    def check(self, value: Value, context: Context) -> str | None:
        """The problem with a value that came from elsewhere (an invitation), as for a typed one; None: fine."""
        ...

    def samples(self) -> tuple[str, ...]:
        """Texts that are understood on 2026-11-23, for the walk of every state."""
        ...
