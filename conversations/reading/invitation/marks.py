"""Where a body speaks of time: its words are read once, and the days and hours among them marked, masks left out."""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from typing import Final, Literal, NamedTuple, get_args

from conversations.reading.invitation.clauses import Clauses
from conversations.reading.when import pieces_of, row_of
from conversations.reading.when.grammar import Said
from conversations.reading.when.pieces import Clock, Date, DayOfMonth, DayPiece, Number, Weekday, Zone
from conversations.reading.when.tokens import Kinds, Token

_MONTHS: Final = 12
_SHORT: Final = 3
"""Letters of a weekday that may be another word as well."""
_DAYS: Final = get_args(DayPiece)
_NEGATIONS: Final = frozenset({"not", "short_not", "except"})
_UNKNOWN: Final[Kinds] = {"unknown": True}
_START: Final = Token(0, 0, {"start": True})
_END: Final = Token(0, 0, {"end": True, "stop": True})
_COMMA: Final[Kinds] = {"comma": True, "mark": True}
_AT: Final[Kinds] = {"at": True}
_DASH: Final[Kinds] = {"dash": True, "mark": True}
_NOTHING_ELSE: Final = frozenset({"wib", "wita", "utc", "gmt"})
"""Abbreviations of zones that are no other word."""
_BESIDE: Final = 3
"""Tokens between an hour and the abbreviation of its zone."""
_REACH: Final = 24
"""Characters before a zone that may say that hours are told in it."""

Value = Literal["day", "hour", "until", "session"]
"""What the value of a label is of a time; before the hour of a session stands its number, which is none of it."""


@dataclass(frozen=True, slots=True)
class Phrase:
    """Words about time and where they stand; `list`: an item of a list; `limit`: by when something is due."""

    row: tuple[Token, ...]
    start: int
    end: int
    labelled: bool = False
    list: bool = False
    limit: bool = False


class Mark(NamedTuple):
    """A day or an hour, `first` to `last` token."""

    start: int
    end: int
    first: int
    last: int
    day: bool

    @property
    def clock(self) -> bool:
        return not self.day


class Marks:
    """The days and hours of a body, in order: what is masked is left out."""

    def __init__(self, clauses: Clauses) -> None:
        self.low = clauses.low
        self.row = row_of(clauses.low)
        self.clauses = clauses
        self._starts = [token.start for token in self.row]
        said = pieces_of(self.row)
        self._masked = _masked(self._starts, clauses)
        self._masked |= {at for number in range(len(said)) for at in self._mistaken(said, number)}
        self.said = [one for one in said if one.first not in self._masked]
        self.marks = list(self._anchors())
        self._mark_starts = [mark.start for mark in self.marks]
        self._mark_ends = [mark.end for mark in self.marks]
        aside = set(self._asides())
        if aside:
            self._masked |= aside
            self.said = [one for one in self.said if one.first not in aside]
            self.marks = [mark for mark in self.marks if mark.first not in aside]
            self._mark_starts = [mark.start for mark in self.marks]
            self._mark_ends = [mark.end for mark in self.marks]

    def has_day(self, start: int, end: int) -> bool:
        """Whether a stretch of the body names a day."""
        return any(mark.day for mark in self.within(start, end))

    def has_clock(self, start: int, end: int) -> bool:
        """Whether a stretch of the body names an hour."""
        return any(mark.clock for mark in self.within(start, end))

    def zone(self) -> tuple[str, int, int] | None:
        """The one zone that the body names, with its place; None where it names none, or several."""
        zones = [one for one in self.said if isinstance(one.piece, Zone) and one.piece.name]
        names = {one.piece.name for one in zones if isinstance(one.piece, Zone)}
        if len(names) != 1:
            return None
        first = zones[0]
        return str(names.pop()), self.row[first.first].start, self.row[first.last].end

    def between(self, start: int, end: int) -> Phrase | None:
        """The stretch of a body as one phrase; None where it says nothing about time."""
        if not self.within(start, end):
            return None
        return Phrase(self.row_at(self.places(start, end)), start, end)

    def block(self, values: Sequence[tuple[int, int, Value]]) -> Phrase:
        """The values of labels as one phrase: their places, and what they are."""
        row: list[Token] = []
        for start, end, value in values:
            if value == "session":
                start = next(mark.start for mark in self.within(start, end) if mark.clock)
            inside = [token for token in self.row_at(self.places(start, end))[1:-1] if "start" not in token.kinds]
            if row:
                row.append(Token(start, start, _DASH if value == "until" else _COMMA))
            if value == "hour" and inside and "NUMBER" in inside[0].kinds:
                row.append(Token(start, start, _AT))
            row += inside
        start, end = min(value[0] for value in values), max(value[1] for value in values)
        return Phrase((_START, *row, _END), start, end, labelled=True)

    def within(self, start: int, end: int) -> list[Mark]:
        """The marks that end in a stretch of the body; its label may begin one ("tanggal  26 November")."""
        return self.marks[bisect_right(self._mark_ends, start) : bisect_right(self._mark_ends, end)]

    def places(self, start: int, end: int) -> range:
        """The places of the tokens in a stretch of the body."""
        return range(max(1, bisect_left(self._starts, start)), min(bisect_left(self._starts, end), len(self.row) - 1))

    def row_at(self, places: range) -> tuple[Token, ...]:
        """A row of its own, without what is masked; a word that excludes is none here ("bila tidak bisa ...")."""
        row = [self.row[at] for at in places if at not in self._masked]
        return (
            _START,
            *(token._replace(kinds=_UNKNOWN) if not _NEGATIONS.isdisjoint(token.kinds) else token for token in row),
            _END,
        )

    def _anchors(self) -> Iterator[Mark]:
        """Days and hours; a figure is an hour where a zone follows."""
        for number, one in enumerate(self.said):
            after = self.said[number + 1] if number + 1 < len(self.said) else None
            day = isinstance(one.piece, _DAYS)
            zoned = isinstance(one.piece, Number) and after is not None and isinstance(after.piece, Zone)
            if not (day or isinstance(one.piece, Clock) or (zoned and after and after.first == one.last + 1)):
                continue
            if day and not self._is_day(one, number):
                continue
            yield Mark(self.row[one.first].start, self.row[one.last].end, one.first, one.last, day)

    def _mistaken(self, said: Sequence[Said], number: int) -> range:
        """The tokens of a piece that only looks like a day or a zone."""
        one = said[number]
        near = said[max(0, number - _BESIDE) : number + _BESIDE + 1]
        mistaken = (isinstance(one.piece, DayOfMonth) and self._counts(one, near)) or (
            isinstance(one.piece, Zone)
            and (self._names_a_house(one) or (self._is_abbreviation(one) and not self._zones_an_hour(one, near)))
        )
        return range(one.first, one.last + 1 if mistaken else one.first)

    def _counts(self, one: Said, near: Sequence[Said]) -> bool:
        """The "second" of a second interview is no day of the month, nor the "2nd" of a 2nd Engineer."""
        kinds = [self.row[at].kinds for at in range(one.first, one.last + 1)]
        if any("NTHS" in kind for kind in kinds):
            return True
        if "NTH" not in kinds[-1] or "unknown" not in self.row[one.last + 1].kinds:
            return False
        return not any(isinstance(other.piece, Weekday) and _gap(one, other) <= 1 for other in near)

    def _names_a_house(self, one: Said) -> bool:
        """The GMT of "di GMT Building" and the WIT of a "WIT Tower" are no zones."""
        start, end = self.row[one.first].start, self.row[one.last].end
        return _house().match(self.low, end) is not None or (
            _at_a_house().search(self.low, max(0, start - _REACH), start) is not None
        )

    def _is_abbreviation(self, one: Said) -> bool:
        """Whether a zone is named by letters that may stand for something else: a BST is a certificate as well."""
        word = self.low[self.row[one.first].start : self.row[one.last].end]
        return one.first == one.last and word.isalpha() and word not in _NOTHING_ELSE

    def _zones_an_hour(self, one: Said, near: Sequence[Said]) -> bool:
        """Whether an abbreviation stands beside an hour, or where hours are spoken of: "all times are SGT"."""
        if any(isinstance(other.piece, (Clock, Number)) and self._touch(one, other) for other in near):
            return True
        before, after = self.row[one.first - 1].kinds, self.row[one.last + 1].kinds
        alone = "stop" in before and not {"stop", "particle"}.isdisjoint(after)  # WIT ya.
        start = self.row[one.first].start
        return alone or _hours_in().search(self.low, max(0, start - _REACH), start) is not None

    def _touch(self, one: Said, other: Said) -> bool:
        """Whether two pieces of a line stand side by side, but for marks and words about time ("10.00 s/d selesai")."""
        first, second = sorted((one, other), key=lambda said: said.first)
        between = self.row[first.last + 1 : second.first]
        return len(between) <= _BESIDE and all({"unknown", "start"}.isdisjoint(token.kinds) for token in between)

    def _is_day(self, one: Said, number: int) -> bool:
        """Not the 2/15 of R2/15, nor three letters that stand alone ("sel", "sat")."""
        if isinstance(one.piece, Date):
            before = self.row[one.first - 1]
            return one.piece.month <= _MONTHS and not (
                before.end == self.row[one.first].start and "unknown" in before.kinds
            )
        if isinstance(one.piece, Weekday) and self.row[one.last].end - self.row[one.first].start <= _SHORT:
            near = self.said[max(0, number - 2) : number + 3]
            return any(
                other is not one and isinstance(other.piece, (Clock, Number, *_DAYS)) and _gap(one, other) <= 2
                for other in near
            )
        return True

    def _asides(self) -> Iterator[int]:
        """Brackets after an hour that name another one: the same hour elsewhere, or that of something else."""
        for found in re.finditer(r"\(([^()\n]{3,80})\)", self.low):
            inside = [mark for mark in self.within(*found.span()) if mark.start > found.start()]
            before = bisect_left(self._mark_starts, found.start()) - 1
            if not inside or before < 0 or any(mark.day for mark in inside):
                continue
            hour = self.marks[before]
            line = self.low.rfind("\n", 0, found.start())
            if hour.clock and hour.start > line:
                yield from self.places(*found.span())


def _gap(one: Said, other: Said) -> int:
    """How many tokens lie from the end of one piece to the beginning of the other."""
    return min(abs(other.first - one.last), abs(one.first - other.last))


@cache
def _hours_in() -> re.Pattern[str]:
    """Words right before a zone in which hours are told: "Jam (WIT)", "all times are in SGT"."""
    return re.compile(
        r"(?<!\w)(?:waktu|times?|jam|pukul|zona|zones?|timezone|hours|hrs)\W{1,3}(?:(?:are|in|dalam|is|as)\W{1,2}){0,2}$"
    )


@cache
def _house() -> re.Pattern[str]:
    return re.compile(
        r"[ ](?:building|tower|plaza|gedung|offices?|mall|square|cent(?:er|re)|hall|house|hotel|room|park|city|"
        r"lantai|lt)(?!\w)"
    )


@cache
def _at_a_house() -> re.Pattern[str]:
    return re.compile(r"(?<!\w)(?:di|gedung|menara|wisma|ruko|kantor|tower|hotel|plaza)[ ]$")


def _masked(starts: Sequence[int], clauses: Clauses) -> set[int]:
    masked: set[int] = set()
    for mask in clauses.masks:
        if mask.kind != "deadline":
            masked.update(range(bisect_left(starts, mask.start), bisect_left(starts, mask.end)))
    return masked - {0, len(starts) - 1}
