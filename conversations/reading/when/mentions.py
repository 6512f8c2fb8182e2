"""From pieces to mentions: which day, hour and zone belong together, what is joined by "or", and what is excluded.

A mention holds at most one of each; the next day or hour begins the next mention. What one mention leaves out it takes
from its neighbour: "Selasa atau Rabu jam 10" is ten o'clock on both, "Rabu jam 9 atau jam 2" is Wednesday twice.
"""

from collections.abc import Iterator, Sequence
from itertools import pairwise

from conversations.reading.when.grammar import Said
from conversations.reading.when.pieces import (
    UNCLEAR,
    Ahead,
    Clock,
    Date,
    DayOfMonth,
    DayPiece,
    Later,
    Number,
    Part,
    Piece,
    Sign,
    Trouble,
    Weekday,
    Zone,
)

MOST = 20
"""Mentions that are looked at; what comes after them is not read."""

FARTHEST_APART = 15
"""Tokens between a day and an hour that still belong together."""

_JOINED = 3
"""Tokens that a comma or an "and" reaches over; an "or" reaches over any."""

_JOINTS = frozenset({Sign.OR, Sign.AND, Sign.COMMA})


class Mention:
    """One time as it was said, in pieces."""

    __slots__ = ("clock", "days", "first", "joint", "last", "negated", "number", "part", "trouble", "zone")

    def __init__(self, joint: Sign | None, negated: bool) -> None:
        self.first = self.last = -1
        self.joint = joint
        self.negated = negated
        self.days: list[DayPiece] = []
        self.clock: Clock | None = None
        self.part: Part | None = None
        self.zone: Zone | None = None
        self.number: int | None = None
        self.trouble: Trouble | None = None

    @property
    def says_when(self) -> bool:
        """Whether it says more than a zone."""
        return bool(self.days) or any((self.clock, self.part, self.trouble))

    def has_room(self, piece: Piece) -> bool:
        """Whether the piece says what this mention does not say yet, or says it once more."""
        match piece:
            case Clock():
                return self.clock in (None, piece) and not self._counts_from_now
            case Part():
                return self.part in (None, piece)
            case Zone():
                return self.zone in (None, piece)
            case Trouble():
                return not self.days and self.trouble in (None, piece)
            case Sign() | Number():
                return True
            case day:
                return self._has_room_for_day(day)

    def _has_room_for_day(self, day: DayPiece) -> bool:
        if self._says(day):
            return True
        if self.trouble not in (None, UNCLEAR) or self._counts_from_now or (self.days and self.clock):
            return False
        return all(_sort(other) is not _sort(day) for other in self.days)

    def _says(self, day: DayPiece) -> bool:
        """Pieces are tuples: 1 January and Tuesday next week differ in their class alone."""
        return any(type(other) is type(day) and other == day for other in self.days)

    @property
    def _counts_from_now(self) -> bool:
        return any(isinstance(day, Later) for day in self.days)

    def take(self, said: Said) -> None:
        """Add a piece that there is room for."""
        match said.piece:
            case Clock() as clock:
                self.clock = clock
            case Part() as part:
                self.part = part
            case Zone() as zone:
                self.zone = zone
            case Number(value):
                self.number = value
            case Trouble() as trouble:
                self.trouble = trouble
            case Sign():
                return
            case day if not self._says(day):
                self.days.append(day)
        self.first = said.first if self.first < 0 else self.first
        self.last = said.last


def mentions(said: Sequence[Said]) -> list[Mention]:
    """The mentions of a text, in order; those within a negation are marked."""
    grouped = [mention for mention in _rejoined(_grouped(said, _negated(said))) if mention.says_when]
    _share(grouped)
    return grouped


def _sort(day: DayPiece) -> type[DayPiece]:
    return Date if isinstance(day, DayOfMonth) else type(day)


def _negated(said: Sequence[Said]) -> set[int]:
    """The places of the pieces that are said not to be meant.

    "bukan" looks forward; "tidak bisa" has both sides of its clause, and the clause before where its own names no time.
    """
    negated: set[int] = set()
    before: list[int] = []
    for clause in _clauses(said):
        times = [at for at in clause if not isinstance(said[at].piece, Sign)]
        for at in clause:
            match said[at].piece:
                case Sign.EXCEPT:
                    negated.update([time for time in times if time > at] or times)
                case Sign.CANNOT:
                    negated.update(times or before)
        before = (times or before) if clause and said[clause[-1]].piece is Sign.COMMA else []
    return negated


def _clauses(said: Sequence[Said]) -> Iterator[list[int]]:
    clause: list[int] = []
    for at, one in enumerate(said):
        clause.append(at)
        if one.piece in (Sign.COMMA, Sign.STOP, Sign.BUT):
            yield clause
            clause = []
    yield clause


def _grouped(said: Sequence[Said], negated: set[int]) -> list[Mention]:
    grouped: list[Mention] = []
    joint: Sign | None = None
    for at, one in enumerate(said):
        if isinstance(one.piece, Sign):
            if one.piece in _JOINTS and joint is not Sign.OR:
                joint = one.piece
            continue
        now = grouped[-1] if grouped else None
        if now is not None and joint is not Sign.OR and one.first - now.last > _JOINED:
            joint = None
        if (
            now is None
            or joint is Sign.OR
            or now.negated != (at in negated)
            or one.first - now.last > FARTHEST_APART
            or not now.has_room(one.piece)
        ):
            if len(grouped) == MOST:
                break
            now = Mention(joint, at in negated)
            grouped.append(now)
        now.take(one)
        joint = None
    return grouped


def _rejoined(grouped: Sequence[Mention]) -> list[Mention]:
    """A day that follows a day and an hour, and has no hour of its own, names the same day once more."""
    joined: list[Mention] = []
    for mention in grouped:
        before = joined[-1] if joined else None
        again = (
            before is not None
            and before.clock is not None
            and mention.clock is None
            and mention.trouble is None
            and before.trouble is None
            and mention.joint not in (Sign.OR, Sign.AND)
            and mention.negated == before.negated
            and mention.days
            and not {_sort(day) for day in mention.days} & {_sort(day) for day in before.days}
        )
        if again and before is not None:
            before.days += mention.days
            before.last = mention.last
        else:
            joined.append(mention)
    return joined


def _share(grouped: Sequence[Mention]) -> None:
    """Give each mention what it leaves out and its neighbours say."""
    meant = [mention for mention in grouped if not mention.negated]
    for before, after in pairwise(meant):
        if not after.days and not after.trouble:
            after.days = before.days
    for before, after in reversed(list(pairwise(meant))):
        if after.joint not in _JOINTS:
            continue
        if not before.days and not before.trouble:
            before.days = after.days
        if before.clock is None and before.part is None and before.days:
            before.clock, before.part = after.clock, after.part
    zones = {mention.zone for mention in meant if mention.zone}
    if len(zones) == 1:
        for mention in meant:
            mention.zone = mention.zone or next(iter(zones))


def _part_of(day: DayPiece) -> Part | None:
    return day.part if isinstance(day, Ahead | Weekday) else None


def day_part(mention: Mention) -> Part | None:
    """The part of the day that the day itself names: "malam ini", "malam Minggu"."""
    return next(filter(None, map(_part_of, mention.days)), None)
