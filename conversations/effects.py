"""What can go out. The core proposes effects; the shell turns them into text, rows and requests."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Literal

from conversations.facts import Facts
from conversations.person import Reminder

Kind = Literal["prompt", "notice", "reminder", "parting"]


LAST = "last"
"""Instead of the name of a bubble: the one that asked last, which only its channel knows by name."""

MESSAGE = "message"
"""Likewise: the finished message that was delivered last."""


@dataclass(frozen=True, slots=True)
class Say:
    """One bubble: the text stands in the catalogue under `key`, filled with `facts`; `choices` are its buttons."""

    key: str
    facts: Mapping[str, object] = field(default_factory=dict)
    choices: tuple[str, ...] = ()
    problem: str | None = None
    """Why the last answer was not taken; shown above the question."""
    kind: Kind = "prompt"
    prompt: str = ""
    case: int = 0
    turn: int = 0
    """What its buttons carry, before the choice."""
    notice: bool = False
    """Whether the one line on what is stored ends this bubble (first contact)."""
    view: str | None = None
    """`month` where the choices are the days of a month, to be laid out as a grid."""
    edits: str | None = None
    """The bubble it takes the place of, where the channel can: the same question, shown another way. May be `LAST`."""
    guard: tuple[int, int] | None = None
    """Case and plan revision that must still hold when a reminder is delivered."""
    silent: bool = False
    """Whether it comes in the night: without a sound, and it says why."""


@dataclass(frozen=True, slots=True)
class Deliver:
    """The finished message, alone in its bubble."""

    facts: Facts
    case: int
    own: str | None = None
    """The person's own version, which stands in place of ours."""
    edits: str | None = None
    """`MESSAGE` where it is another form of the one above, and takes its place where the channel can."""


@dataclass(frozen=True, slots=True)
class Attach:
    """A file to take along: the finished message as a mail (`facts`, `route`), the hours until which messages should
    be sent, for a calendar (`deadlines`, `zone`), or a copy of all that is known of the person (`person`, `cases`)."""

    what: Literal["mail", "calendar", "export"]
    facts: Mapping[str, object]
    case: int


@dataclass(frozen=True, slots=True)
class Mark:
    """The bubble `ref`, whose button was pressed, becomes its answer: "Alasan: kesehatan"."""

    ref: str
    prompt: str
    choice: str
    value: str | tuple[str, ...] | None = None
    """The answer it stands for, where the choice is only a name for it ("keep", "mine")."""


@dataclass(frozen=True, slots=True)
class Plan:
    """The case's reminders are these and no others; all of an earlier revision fall silent."""

    case: int
    revision: int
    reminders: tuple[Reminder, ...]


@dataclass(frozen=True, slots=True)
class Erase:
    """Everything of this person goes."""


@dataclass(frozen=True, slots=True)
class Silence:
    """The person cannot be reached: nothing is sent until they write again."""


@dataclass(frozen=True, slots=True)
class Nothing:
    """Understood, and nothing is to be said; `reason` tells why."""

    reason: str


Effect = Say | Deliver | Attach | Mark | Plan | Erase | Silence | Nothing
