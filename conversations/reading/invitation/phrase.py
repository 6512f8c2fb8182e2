"""Where a body speaks of time: its words are read once, and those about days and hours gathered to short phrases.

Only the phrases are put together to times, never the text between them; so no floor, sum or telephone number becomes
a day. A phrase knows whether it is the interview's, or the limit of something ("paling lambat Kamis").
"""

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from itertools import pairwise
from typing import Final, NamedTuple, get_args

from conversations.reading.invitation.clauses import Clauses
from conversations.reading.invitation.lexicon import cue
from conversations.reading.when import pieces_of, row_of
from conversations.reading.when.grammar import Said
from conversations.reading.when.pieces import (
    Clock,
    Date,
    DayOfMonth,
    DayPiece,
    Number,
    Part,
    Sign,
    Weekday,
    Zone,
)
from conversations.reading.when.tokens import Kinds, Token

_APART: Final = 42
"""Characters between two words about time that belong to one phrase."""
_LONGEST: Final = 260
_TRAILING: Final = 34
"""Characters after the last hour that may still say its zone, its part of the day or its end."""
_REACH: Final = 26
"""Characters from the words of a limit ("paling lambat pada hari") to the time they speak of."""
_MOST: Final = 24
_MONTHS: Final = 12

_DAYS: Final = get_args(DayPiece)
_LEADING: Final = (Number, DayOfMonth, Clock, Part)
_JOINTS: Final = (Sign.DASH, Sign.TO, Sign.UNTIL, Sign.OR, Sign.AND, Sign.COMMA, Sign.FROM)
_NEGATIONS: Final = frozenset({"not", "short_not", "except"})
_UNKNOWN: Final[Kinds] = {"unknown": True}
_START: Final = Token(0, 0, {"start": True})
_END: Final = Token(0, 0, {"end": True, "stop": True})
_COMMA: Final[Kinds] = {"comma": True, "mark": True}
_AT: Final[Kinds] = {"at": True}


@dataclass(frozen=True, slots=True)
class Phrase:
    """Words about time and where they stand; `list`: an item of a list; `limit`: by when something is due."""

    row: tuple[Token, ...]
    start: int
    end: int
    labelled: bool = False
    list: bool = False
    limit: bool = False


class _Mark(NamedTuple):
    """A day or an hour, `first` to `last` token."""

    start: int
    end: int
    first: int
    last: int
    day: bool

    @property
    def clock(self) -> bool:
        return not self.day


class Times:
    """The times of a body, in order: what is masked is left out."""

    def __init__(self, clauses: Clauses) -> None:
        self.low = clauses.low
        self.row = row_of(clauses.low)
        self._clauses = clauses
        self._starts = [token.start for token in self.row]
        said = pieces_of(self.row)
        self._masked = _masked(self._starts, clauses)
        self._masked |= {at for one in said for at in self._counting(one)}
        self._said = [one for one in said if one.first not in self._masked]
        self._marks = list(self._anchors())
        self._mark_starts = [mark.start for mark in self._marks]
        self._limits = [found.span() for found in cue("LIMIT").finditer(self.low)] if self._marks else []
        aside = set(self._asides())
        if aside:
            self._masked |= aside
            self._said = [one for one in self._said if one.first not in aside]
            self._marks = [mark for mark in self._marks if mark.first not in aside]
            self._mark_starts = [mark.start for mark in self._marks]

    def has_day(self, start: int, end: int) -> bool:
        """Whether a stretch of the body names a day."""
        return any(mark.day for mark in self._within(start, end))

    def has_clock(self, start: int, end: int) -> bool:
        """Whether a stretch of the body names an hour."""
        return any(mark.clock for mark in self._within(start, end))

    def zone(self) -> tuple[str, int, int] | None:
        """The one zone that the body names, with its place; None where it names none, or several."""
        zones = [one for one in self._said if isinstance(one.piece, Zone) and one.piece.name]
        names = {one.piece.name for one in zones if isinstance(one.piece, Zone)}
        if len(names) != 1:
            return None
        first = zones[0]
        return str(names.pop()), self.row[first.first].start, self.row[first.last].end

    def phrases(self) -> list[Phrase]:
        """The phrases of the body that no label holds together."""
        groups = list(self._groups())[:_MOST]
        found = []
        begin = 0
        for number, marks in enumerate(groups):
            following = groups[number + 1][0].first if number + 1 < len(groups) else len(self.row)
            first, last = self._leading(marks[0].first, begin), self._trailing(marks[-1], following)
            start, end = self.row[first].start, self.row[last].end
            row = self._row(range(first, last + 1))
            limit = self._is_limit(marks)
            if limit:  # "hari ini sebelum jam 9" is nine today
                row = tuple(token for token in row if "limit" not in token.kinds)
            found.append(Phrase(row, start, end, list=is_item(self.low, start), limit=limit))
            begin = marks[-1].last + 1
        return found

    def between(self, start: int, end: int) -> Phrase | None:
        """The stretch of a body as one phrase; None where it says nothing about time."""
        if not self._within(start, end):
            return None
        return Phrase(self._row(self._tokens(start, end)), start, end)

    def block(self, values: Sequence[tuple[int, int, bool | None]]) -> Phrase:
        """The values of labels as one phrase: their places, and whether a bare figure is an hour there (None: what
        stands before the hour is none of it, as the number of a session)."""
        row: list[Token] = []
        for start, end, hours in values:
            if hours is None:
                start = next(mark.start for mark in self._within(start, end) if mark.clock)
            inside = [token for token in self._row(self._tokens(start, end))[1:-1] if "start" not in token.kinds]
            if row:
                row.append(Token(start, start, _COMMA))
            if hours and inside and "NUMBER" in inside[0].kinds:
                row.append(Token(start, start, _AT))
            row += inside
        start, end = min(value[0] for value in values), max(value[1] for value in values)
        return Phrase((_START, *row, _END), start, end, labelled=True)

    def _within(self, start: int, end: int) -> list[_Mark]:
        first = bisect_left(self._mark_starts, start)
        return [mark for mark in self._marks[first : bisect_left(self._mark_starts, end)] if mark.end <= end]

    def _tokens(self, start: int, end: int) -> range:
        return range(max(1, bisect_left(self._starts, start)), min(bisect_left(self._starts, end), len(self.row) - 1))

    def _row(self, places: range) -> tuple[Token, ...]:
        """A row of its own, without what is masked; a word that excludes is none here ("bila tidak bisa ...")."""
        row = [self.row[at] for at in places if at not in self._masked]
        return (
            _START,
            *(token._replace(kinds=_UNKNOWN) if not _NEGATIONS.isdisjoint(token.kinds) else token for token in row),
            _END,
        )

    def _anchors(self) -> Iterator[_Mark]:
        """Days and hours; a figure is an hour where a zone follows."""
        for number, one in enumerate(self._said):
            after = self._said[number + 1] if number + 1 < len(self._said) else None
            day = isinstance(one.piece, _DAYS)
            zoned = isinstance(one.piece, Number) and after is not None and isinstance(after.piece, Zone)
            if not (day or isinstance(one.piece, Clock) or (zoned and after and after.first == one.last + 1)):
                continue
            if day and not self._is_day(one, number):
                continue
            yield _Mark(self.row[one.first].start, self.row[one.last].end, one.first, one.last, day)

    def _counting(self, one: Said) -> range:
        """The "second" of a second interview is no day of the month."""
        counts = isinstance(one.piece, DayOfMonth) and any(
            "NTHS" in self.row[at].kinds for at in range(one.first, one.last + 1)
        )
        return range(one.first, one.last + 1 if counts else one.first)

    def _is_day(self, one: Said, number: int) -> bool:
        """Not the 2/15 of R2/15, nor three letters that stand alone ("sel", "sat")."""
        if isinstance(one.piece, Date):
            before = self.row[one.first - 1]
            return one.piece.month <= _MONTHS and not (
                before.end == self.row[one.first].start and "unknown" in before.kinds
            )
        if isinstance(one.piece, Weekday) and self.row[one.last].end - self.row[one.first].start <= 3:
            near = self._said[max(0, number - 1) : number + 2]
            return any(
                other is not one
                and isinstance(other.piece, (Clock, Number, *_DAYS))
                and min(abs(other.first - one.last), abs(one.first - other.last)) <= 2
                for other in near
            )
        return True

    def _asides(self) -> Iterator[int]:
        """Brackets after an hour that name another one: the same hour elsewhere, or that of something else."""
        for found in re.finditer(r"\(([^()\n]{3,80})\)", self.low):
            inside = self._within(*found.span())
            before = bisect_left(self._mark_starts, found.start()) - 1
            if not inside or before < 0 or any(mark.day for mark in inside):
                continue
            hour = self._marks[before]
            line = self.low.rfind("\n", 0, found.start())
            if hour.clock and hour.start > line:
                yield from self._tokens(*found.span())

    def _groups(self) -> Iterator[list[_Mark]]:
        group: list[_Mark] = []
        for mark in self._marks:
            if group and not self._belongs(group, mark):
                yield group
                group = []
            group.append(mark)
        if group:
            yield group

    def _belongs(self, group: Sequence[_Mark], mark: _Mark) -> bool:
        """Whether a day or an hour goes on with the phrase."""
        first, last = group[0], group[-1]
        between = self.low[last.end : mark.start]
        if len(between) > _APART or mark.end - first.start > _LONGEST or _sentence_end().search(between):
            return False
        days = any(one.day for one in group)
        whole = days and any(one.clock for one in group)
        if "\n" in between and (is_item(self.low, mark.start) or (days and mark.day) or between.count("\n") > 1):
            return False
        if mark.day and whole and _other().search(between):
            return False
        limits = self._limits_in(last.end, mark.start)
        if not limits:
            return True
        if all(_until().fullmatch(self.low[slice(*limit)]) for limit in limits) and last.day == mark.day:
            return True  # a range
        return not whole and last.day and mark.clock and len(between.split()) <= 4  # hari ini sebelum jam 9

    def _limits_in(self, start: int, end: int) -> list[tuple[int, int]]:
        return [limit for limit in self._limits if limit[0] >= start and limit[1] <= end]

    def _is_limit(self, marks: Sequence[_Mark]) -> bool:
        """Whether the words before, within or right after say that something is due by then."""
        start = marks[0].start
        if any(mask.kind == "deadline" and mask.start <= start < mask.end for mask in self._clauses.masks):
            return True
        begin = max(start - _REACH, self._clauses.sentence(start)[0])
        before = [limit for limit in self._limits if limit[1] > begin and limit[1] <= start + 1]
        if (
            before
            and not self._within(before[-1][1], start)
            and not _early().search(self.low[max(0, before[-1][0] - 14) : before[-1][0]])
        ):
            return True
        for one, other in pairwise(marks):
            if one.day != other.day and self._limits_in(one.end, other.start):
                return True
        return _latest().match(self.low, marks[-1].end) is not None

    def _leading(self, first: int, earliest: int) -> int:
        """The first token of a phrase: figures and joints right before a mark belong to it ("9-11 pagi")."""
        at = bisect_left(self._said, first, key=lambda one: one.first) - 1
        begin = first
        while at >= 0 and self._said[at].last == first - 1 and self._said[at].first >= earliest:
            one = self._said[at]
            if not (isinstance(one.piece, _LEADING) or one.piece in _JOINTS):
                break
            first = one.first
            if isinstance(one.piece, _LEADING) or one.piece is Sign.FROM:
                begin = first
            at -= 1
        return begin

    def _trailing(self, mark: _Mark, following: int) -> int:
        """The last token of a phrase: what comes after the last mark, as far as its sentence and the next phrase."""
        stop = self.low.find("\n", mark.end)
        stop = min(mark.end + _TRAILING, len(self.low) if stop < 0 else stop)
        if full := _full_stop().search(self.low, mark.end, stop):
            stop = full.start()
        if following < len(self.row) and (other := _other().search(self.low, mark.end, self.row[following].start)):
            stop = min(stop, other.start())
        last = mark.last
        for at in range(mark.last + 1, min(following, len(self.row) - 1)):
            if self.row[at].end > stop:
                break
            last = at
        return last


def _masked(starts: Sequence[int], clauses: Clauses) -> set[int]:
    masked: set[int] = set()
    for mask in clauses.masks:
        if mask.kind != "deadline":
            masked.update(range(bisect_left(starts, mask.start), bisect_left(starts, mask.end)))
    return masked - {0, len(starts) - 1}


def is_item(low: str, at: int) -> bool:
    """Whether only a number, a letter or a bullet stands before a place in its line."""
    line = low[low.rfind("\n", 0, at) + 1 : at]
    return bool(line.strip()) and len(line) < 40 and _bullet().fullmatch(line) is not None


@cache
def _bullet() -> re.Pattern[str]:
    return re.compile(
        r"[ ]*(?:(?:opsi|option|pilihan|slot|sesi|jadwal|alternatif)?[ ]?(?:\d{1,2}|[a-e])[ ]?[).:\]-]?|"
        r"[-•·>▪✅☑➡👉]|\W{1,4}|\d\W{1,2}|\|[ ]*(?:\w{1,3}[ ]*\|)?)[ ]*(?:hari )?"
    )


@cache
def _sentence_end() -> re.Pattern[str]:
    return re.compile(r"[!]|\.[ ]+[a-z]{4}")


@cache
def _full_stop() -> re.Pattern[str]:
    return re.compile(r"[.!?](?=\s)|[(](?!wi|jak|gmt|utc|est|waktu|cen|west|eas|ind|new|ban)")


@cache
def _other() -> re.Pattern[str]:
    """What begins another slot after one that is complete."""
    return re.compile(r"(?<!\w)(?:atau|or|kal(?:au|o)|klo?|if|otherwise|alternatif\w*)(?!\w)")


@cache
def _until() -> re.Pattern[str]:
    """Words that end a range as well as name a limit."""
    return re.compile(r"s[./]?d\.?|sampai(?: dengan)?|sampe|smp|hingga|until|till?")


@cache
def _early() -> re.Pattern[str]:
    """Before a limit: "15 menit" sebelum."""
    return re.compile(r"\d+ (?:menit|jam|minutes?|mins?|hours?) $")


@cache
def _latest() -> re.Pattern[str]:
    """After a time, what makes it a limit: "Friday at the latest"."""
    return re.compile(r"[ ,]{0,3}(?:\(?(?:at the latest|latest|maksimal|maks|max|paling (?:lambat|telat|lama)))(?!\w)")
