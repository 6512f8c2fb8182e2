"""What happened in one world, in the order in which the driver saw it, and what was left at the end: plain data, and
all that the invariants are judged by.

A person goes by `channel:address`. `at` is in seconds since the world began.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, TypeVar

from bot.channels.base import read_payload


@dataclass(frozen=True, slots=True)
class Moment:
    """Something that happened; in a person's chat, where it has a person."""

    at: float
    person: str


@dataclass(frozen=True, slots=True)
class Did(Moment):
    """The person did something that wants an answer."""

    what: str
    words: str = ""


@dataclass(frozen=True, slots=True)
class Saw(Moment):
    """A bubble came, or took the place of an earlier one. `more`: labels, links and what stands in a document."""

    ref: str
    text: str
    presses: tuple[str, ...] = ()
    more: str = ""
    edit: bool = False

    @property
    def prompt(self) -> str | None:
        """Which prompt its buttons belong to."""
        return next((read[2] for read in self._read), None)

    @property
    def case(self) -> int:
        """Which case its buttons belong to; 0 where they belong to none."""
        return next((read[0] for read in self._read), 0)

    @property
    def turn(self) -> int:
        """Which turn of the conversation asked it; 0 where nothing is asked."""
        return next((read[1] for read in self._read), 0)

    @property
    def choices(self) -> tuple[str, ...]:
        """What its buttons stand for."""
        return tuple(read[3] for read in self._read)

    @property
    def _read(self) -> Iterator[tuple[int, int, str, str]]:
        return (read for press in self.presses if (read := read_payload(press)))

    def press(self, choice: str) -> str:
        """The data of the button that stands for a choice."""
        return next(press for press in self.presses if (read := read_payload(press)) and read[3] == choice)


@dataclass(frozen=True, slots=True)
class Stood(Moment):
    """An edit found the bubble as it was to be."""

    ref: str


@dataclass(frozen=True, slots=True)
class Failed(Moment):
    """A call for the person's chat met a fault; it can have its share in what happens there until `until`. `doubtful`:
    whether it was carried out was not answered; `landed`: and it was. `late`: it was taken in, and told later to have
    failed."""

    what: str
    until: float
    doubtful: bool
    late: bool = False
    landed: bool = False


@dataclass(frozen=True, slots=True)
class Trouble(Moment):
    """Something was wrong for everybody, until `until`; `person` is empty. `doubtful`: sends may have been cut off."""

    what: str
    until: float
    doubtful: bool


@dataclass(frozen=True, slots=True)
class Rested(Moment):
    """The person has got the answer to the last thing they did; of what was before, `owed` may still be answered."""

    owed: int


@dataclass(frozen=True, slots=True)
class Told(Moment):
    """The person answered a question of a case, or answered it anew."""

    case: int
    question: str
    value: str


@dataclass(frozen=True, slots=True)
class Reopened(Moment):
    """The person began another letter of a case, or changed what its message speaks of: it is to be sent once more."""

    case: int


@dataclass(frozen=True, slots=True)
class Promised(Moment):
    """A reminder that the person asked for, in an hour, was confirmed. `due`: the minute that was named, by the moved
    clock, in seconds since 1970. `asked` and `since`: when it was asked for, and when the confirmation was seen, from
    which the promise holds, in seconds since the world began; the reminder itself may be there before `at`."""

    case: int
    due: float
    asked: float
    since: float


@dataclass(frozen=True, slots=True)
class Over(Moment):
    """The person saw that their "sent" was taken: no reminder of that case comes any more. `case` None: that everything
    was erased."""

    case: int | None


@dataclass(frozen=True, slots=True)
class Left(Moment):
    """The person blocked the bot."""


@dataclass(frozen=True, slots=True)
class Row:
    """How one bubble ended in the outbox."""

    kind: str
    ending: str | None
    ref: str | None
    attempts: int = 1


@dataclass(slots=True)
class Kept:
    """What the database holds of one person at the end."""

    rows: list[Row] = field(default_factory=list)
    cases: list[Mapping[str, Any]] = field(default_factory=list)
    reminders: list[tuple[int, str, float]] = field(default_factory=list)
    """Case, key and due time of each that is pending."""


@dataclass(slots=True)
class Process:
    """One life of the real command. `memory`: moments and kilobytes."""

    begun: float
    ended: float = 0.0
    how: str = ""
    code: int = 0
    memory: list[tuple[float, int]] = field(default_factory=list)


@dataclass(slots=True)
class History:
    """Of one world."""

    seed: int
    world: str = ""
    """What was drawn by the seed, for people."""
    moments: list[Moment] = field(default_factory=list)
    canaries: dict[str, str] = field(default_factory=dict)
    """Whose word it is, in small letters: nobody else has one like it."""
    secrets: list[str] = field(default_factory=list)
    processes: list[Process] = field(default_factory=list)
    logs: list[str] = field(default_factory=list)
    kept: dict[str, Kept] = field(default_factory=dict)
    erased: dict[str, frozenset[bytes]] = field(default_factory=dict)
    """What the database held of somebody before they had everything erased."""
    held: bytes = b""
    """All that stands in tables and files at the end."""
    waiting: dict[str, int] = field(default_factory=dict)
    """What was still to be done when everything should have been done."""
    end: float = 0.0
    clock: float = 0.0
    """What the moved clock showed at the end."""
    moved: list[tuple[float, float]] = field(default_factory=list)
    """When it was moved, in seconds since the world began, and by how many seconds."""

    def of(self, person: str) -> list[Moment]:
        """What happened in one chat."""
        return [moment for moment in self.moments if moment.person == person]

    @property
    def people(self) -> list[str]:
        """Everybody, in the order in which they came."""
        return list(dict.fromkeys(moment.person for moment in self.moments if moment.person))

    def since(self, at: float) -> float:
        """Seconds by the moved clock from a moment to the end."""
        return self.end - at + sum(by for moved_at, by in self.moved if moved_at >= at)

    def shown(self, at: float) -> float:
        """What the moved clock showed at a moment."""
        return self.clock - self.since(at)

    def when(self, shown: float) -> float:
        """The moment from which on the moved clock showed at least this."""
        at = self.end - (self.clock - shown)
        for moved_at, by in sorted(self.moved, reverse=True):
            if at > moved_at:
                return at
            if at + by >= moved_at:
                return moved_at  # passed over when the clock was moved
            at += by
        return at

    def add(self, moment: Moment) -> None:
        """Now it has happened."""
        self.moments.append(moment)


M = TypeVar("M", bound=Moment)


def of_kind(moments: Sequence[Moment], kind: type[M]) -> list[M]:
    """Those of one kind."""
    return [moment for moment in moments if isinstance(moment, kind)]
