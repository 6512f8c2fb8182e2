"""The days and hours of a body, gathered to short phrases.

Only the phrases are put together to times, never the text between them; so no floor, sum or telephone number becomes
a day. A phrase knows whether it is the interview's, or the limit of something ("paling lambat Kamis").
"""

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from functools import cache, cached_property
from itertools import pairwise
from typing import Final

from conversations.reading.invitation.clauses import Mask
from conversations.reading.invitation.lexicon import cue
from conversations.reading.invitation.marks import Mark, Marks, Phrase
from conversations.reading.when.pieces import Clock, DayOfMonth, Number, Part, Sign

_APART: Final = 42
"""Characters between two words about time that belong to one phrase."""
_LONGEST: Final = 260
_TRAILING: Final = 34
"""Characters after the last hour that may still say its zone, its part of the day or its end."""
_REACH: Final = 26
"""Characters from the words of a limit ("paling lambat pada hari") to the time they speak of."""
_MOST: Final = 24

_LEADING: Final = (Number, DayOfMonth, Clock, Part)
_JOINTS: Final = (Sign.DASH, Sign.TO, Sign.UNTIL, Sign.OR, Sign.AND, Sign.COMMA, Sign.FROM)


class Times(Marks):
    """The times of a body."""

    @cached_property
    def phrases(self) -> tuple[Phrase, ...]:
        """The phrases of the body that no label holds together."""
        groups = list(self._groups())[:_MOST]
        found = []
        begin = 0
        for number, marks in enumerate(groups):
            following = groups[number + 1][0].first if number + 1 < len(groups) else len(self.row)
            first, last = self._leading(marks[0].first, begin), self._trailing(marks[-1], following)
            start, end = self.row[first].start, self.row[last].end
            row = self.row_at(range(first, last + 1))
            limit = self._is_limit(marks)
            if limit:  # "hari ini sebelum jam 9" is nine today
                row = tuple(token for token in row if "limit" not in token.kinds)
            found.append(Phrase(row, start, end, list=is_item(self.low, start), limit=limit))
            begin = marks[-1].last + 1
        return tuple(found)

    def _groups(self) -> Iterator[list[Mark]]:
        group: list[Mark] = []
        for mark in self.marks:
            if group and not self._belongs(group, mark):
                yield group
                group = []
            group.append(mark)
        if group:
            yield group

    def _belongs(self, group: Sequence[Mark], mark: Mark) -> bool:
        """Whether a day or an hour goes on with the phrase."""
        first, last = group[0], group[-1]
        between = self.low[last.end : mark.start]
        if len(between) > _APART or mark.end - first.start > _LONGEST or _sentence_end().search(between):
            return False
        days = any(one.day for one in group)
        whole = days and any(one.clock for one in group)
        if (whole and "?" in between) or (self._is_due(mark.start) and not self._is_due(last.start)):
            return False
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

    @cached_property
    def _limits(self) -> list[tuple[int, int]]:
        return [found.span() for found in cue("LIMIT").finditer(self.low)]

    def _limits_in(self, start: int, end: int) -> list[tuple[int, int]]:
        return [limit for limit in self._limits if limit[0] >= start and limit[1] <= end]

    def _is_due(self, at: int) -> bool:
        """Whether an answer is asked for at that time."""
        return any(mask.start <= at < mask.end for mask in self._due)

    @cached_property
    def _due(self) -> list[Mask]:
        return [mask for mask in self.clauses.masks if mask.kind == "deadline"]

    def _is_limit(self, marks: Sequence[Mark]) -> bool:
        """Whether the words before, within or right after say that something is due by then."""
        start = marks[0].start
        if self._is_due(start):
            return True
        begin = max(start - _REACH, self.clauses.sentence(start)[0])
        before = [limit for limit in self._limits if limit[1] > begin and limit[1] <= start + 1]
        if (
            before
            and not self.within(before[-1][1], start)
            and not _early().search(self.low[max(0, before[-1][0] - 14) : before[-1][0]])
        ):
            return True
        for one, other in pairwise(marks):
            if one.day != other.day and self._limits_in(one.end, other.start):
                return True
        return _latest().match(self.low, marks[-1].end) is not None

    def _leading(self, first: int, earliest: int) -> int:
        """The first token of a phrase: figures and joints right before a mark belong to it ("9-11 pagi")."""
        at = bisect_left(self.said, first, key=lambda one: one.first) - 1
        begin = first
        while at >= 0 and self.said[at].last == first - 1 and self.said[at].first >= earliest:
            one = self.said[at]
            if not (isinstance(one.piece, _LEADING) or one.piece in _JOINTS):
                break
            first = one.first
            if isinstance(one.piece, _LEADING) or one.piece is Sign.FROM:
                begin = first
            at -= 1
        return begin

    def _trailing(self, mark: Mark, following: int) -> int:
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


def is_item(low: str, at: int) -> bool:
    """Whether only a number, a letter or a bullet stands before a place in its line."""
    line = low[low.rfind("\n", 0, at) + 1 : at]
    return bool(line.strip()) and len(line) < 40 and _bullet().fullmatch(line) is not None


@cache
def _bullet() -> re.Pattern[str]:
    return re.compile(
        r"[ ]*(?:(?:opsi|option|pilihan|slot|sesi|jadwal|alternatif)?[ ]?\(?(?:\d{1,2}|[a-e])[ ]?[).:\]-]?|"
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
