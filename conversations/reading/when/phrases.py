"""The second storey of the grammar: pieces that stand side by side make each other clear.

The notation is that of the languages; the tokens are now the pieces, each of the kind of its class. A `gap` stands
where
unknown words lie between. Figures find their meaning first, then parts of the day and limits find their hours.
"""

from collections.abc import Iterator, Sequence
from functools import cache
from typing import get_args

from conversations.reading.when.calendar import in_common, part_around
from conversations.reading.when.grammar import Grammar, Language, Said, rule
from conversations.reading.when.pieces import (
    UNCLEAR,
    VAGUE,
    Clock,
    Date,
    DayOfMonth,
    DayPiece,
    Number,
    Part,
    Piece,
    Sign,
    Weekday,
    Zone,
    itself,
)
from conversations.reading.when.tokens import Token


def phrased(said: Sequence[Said], tokens: Sequence[Token], *, spans_begin: bool = False) -> list[Said]:
    """The pieces with figures, ranges, parts of the day and limits settled; their places stay those of the tokens.

    A span of days is vague, or stands for its first day where `spans_begin`.
    """
    words = [0]
    for token in tokens:
        words.append(words[-1] + ("mark" not in token.kinds and token.start < token.end))
    for storey in _storeys(spans_begin):
        row = list(_side_by_side(said, words))
        said = [Said(one.piece, row[one.first].start, row[one.last].end) for one in storey.parse(row)]
    return list(said)


def _side_by_side(said: Sequence[Said], words: Sequence[int]) -> Iterator[Token]:
    """The pieces as tokens, whose start and end are the places of their first and last word."""
    yield Token(0, 0, {"begin": True})
    before = 0
    for piece, first, last in said:
        if words[first] > words[before]:
            yield Token(before, first, {"gap": True})
        yield Token(first, last, _kinds(piece))
        before = last + 1
    yield Token(before, before - 1, {"end": True})


def _kinds(piece: Piece) -> dict[str, Piece]:
    if isinstance(piece, Sign):
        return {piece.name: piece, "it": piece}
    kinds: dict[str, Piece] = {type(piece).__name__: piece, _FAMILY.get(type(piece), "it"): piece}
    if "Day" in kinds:
        kinds["it"] = piece
    if isinstance(piece, Zone) and piece.name not in _OURS:
        kinds["FOREIGN"] = piece
    return kinds


_OURS = frozenset({"Asia/Jakarta", "Asia/Makassar", "Asia/Jayapura"})
"""Zones that may stand by themselves in a sentence; letters that name another one may be a title ("Pdt. Hizkia")."""


_FAMILY = {Number: "Number"} | dict.fromkeys(get_args(DayPiece), "Day")


def _hour(number: Number | Clock) -> Clock:
    return number if isinstance(number, Clock) else Clock(number.value)


def _day_and_hour(day: DayPiece, hour: Number, part: Part | None = None) -> list[Piece]:
    return [day, Clock(hour.value, 0, part)]


def _day_and_hours(day: DayPiece, start: Number, end: Number | Clock) -> list[Piece]:
    return [day, _range(start, end)]


def _weekday_and_number(weekday: Weekday, number: Number) -> list[Piece]:
    """Senin 30 is a day; Rabu 2 may be a day or an hour, which the calendar must say."""
    return [weekday, DayOfMonth(number.value) if number.value > 24 else number]


def _range(start: Number | Clock, end: Number | Clock) -> Clock:
    """A range; "9-11 pagi" names the part of the day once."""
    first, second = in_common(_hour(start), _hour(end))
    return first._replace(end=second)


def _range_in_zone(start: Clock, zone: Zone, end: Number | Clock) -> list[Piece]:
    return [_range(start, end), zone]


def _hour_in_zone(hour: Number, zone: Zone) -> list[Piece]:
    return [Clock(hour.value), zone]


def _hours(first: Clock | Number, second: Clock | Number, third: Clock | Number | None = None) -> list[Piece]:
    """Jam 9 atau 10; "7 atau 8 malam" names the part of the day once."""
    one, two = in_common(_hour(first), _hour(second))
    if third is None:
        return [one, Sign.OR, two]
    two, three = in_common(two, _hour(third))
    one, two = in_common(one, two)
    return [one, Sign.OR, two, Sign.OR, three]


def _days(first: Number | DayOfMonth, second: Number | DayOfMonth, third: Number | None = None) -> list[Piece]:
    """Days of the month that the first one names: tanggal 25 atau 26."""
    later = (second,) if third is None else (second, third)
    months = first.months if isinstance(first, DayOfMonth) else None
    return [first, *(piece for one in later for piece in (Sign.OR, DayOfMonth(one[0], months)))]


def _days_after(first: Date, second: Number, third: Number | None = None) -> list[Piece]:
    """Nov 25 or 26."""
    later = (second,) if third is None else (second, third)
    return [first, *(piece for one in later for piece in (Sign.OR, first._replace(day=one.value)))]


def _days_before(last: Date, first: Number | DayOfMonth, second: Number | None = None) -> list[Piece]:
    """25, 26 atau 27 November."""
    sooner = (first,) if second is None else (first, second)
    return [*(piece for one in sooner for piece in (last._replace(day=one[0]), Sign.OR)), last]


def _first_of_days(first: Number | DayOfMonth, last: Date) -> Date:
    """16 - 17 Februari 2027."""
    return last._replace(day=first[0])


def _pair(first: Number, second: Number) -> Piece:
    """25-11 is a day; 9-11 alone may be hours as well."""
    return Date(first.value, second.value) if first.value > 24 and second.value <= 12 else UNCLEAR


def _day_pair(first: DayOfMonth, second: Number) -> Piece:
    """Tanggal 25-11 is a day, tanggal 25-27 a span, tanggal 1-3 may be either."""
    if second.value > 12:
        return VAGUE
    return Date(first.day, second.value) if second.value < first.day else UNCLEAR


def _in_part(clock: Clock, part: Part) -> Clock:
    return clock if clock.part else clock._replace(part=part)


def _day_in_part(clock: Clock, day: DayPiece, part: Part) -> list[Piece]:
    return [_in_part(clock, part), day]


def _around(clock: Clock) -> Piece:
    """Setelah jam 3: no hour, but a part of the day."""
    return part_around(clock) or VAGUE


_FIGURES = (
    rule(itself, "it=it"),
    # besok 9; besok pagi 9; besok 9-11; senin 30
    rule(
        _day_and_hour,
        "day=Ahead|Date COMMA? hour=Number",
        "day=DayOfMonth hour=Number",
        "day=Day part=Part hour=Number",
    ),
    rule(_day_and_hours, "day=Day COMMA? start=Number DASH|TO|UNTIL end=Number|Clock"),
    rule(_weekday_and_number, "weekday=Weekday COMMA? number=Number"),
    # 9.00-11.00, 9-11 pagi, antara jam 9 dan 11, 08.00 WIB - 10.00 WIB
    rule(_range, "start=Clock DASH|TO|UNTIL end=Clock|Number", "start=Number DASH|TO|UNTIL end=Clock"),
    rule(_range, "FROM start=Clock|Number AND|TO|UNTIL|DASH end=Clock|Number"),
    rule(_range_in_zone, "start=Clock zone=Zone DASH|TO|UNTIL end=Clock|Number"),
    # jam 9 atau 10; 9 atau 10 pagi
    rule(
        _hours,
        "first=Clock OR|AND|COMMA second=Number",
        "first=Clock OR|AND|COMMA second=Number OR|AND|COMMA third=Number",
        "first=Clock|Number OR|AND second=Clock",
        "first=Clock|Number OR|AND|COMMA second=Number OR|AND third=Clock",
    ),
    # tanggal 25 atau 26; Nov 25 or 26; 25 dan 26 November
    rule(
        _days,
        "first=DayOfMonth OR|AND|COMMA second=Number",
        "first=DayOfMonth OR|AND|COMMA second=Number OR|AND|COMMA third=Number",
    ),
    rule(_days_after, "first=Date OR|AND second=Number", "first=Date COMMA second=Number OR|AND|COMMA third=Number"),
    rule(
        _days_before,
        "first=Number|DayOfMonth OR|AND|COMMA last=Date",
        "first=Number|DayOfMonth OR|AND|COMMA second=Number OR|AND|COMMA last=Date",
    ),
    # 25-11, 9-11, 1-3 Desember
    rule(_pair, "first=Number DASH second=Number"),
    rule(_day_pair, "first=DayOfMonth DASH second=Number"),
    rule(
        VAGUE,
        "Number DASH|TO|UNTIL Date|DayOfMonth",
        "FROM Number AND Date",
        "Number DASH|TO|UNTIL Number DASH|TO|UNTIL Number",
    ),
    # 10 WIB; only 10, 9 atau 10
    rule(_hour_in_zone, "hour=Number zone=Zone"),
    rule(UNCLEAR, "begin Number STOP end", "Number OR Number"),
)

_PARTS = (
    rule(itself, "it=it|Number"),
    # pagi jam 9, jam 9 besok pagi; a part of the day far from the hour is about something else
    rule(_in_part, "part=Part COMMA? clock=Clock", "clock=Clock COMMA? part=Part"),
    rule(_day_in_part, "clock=Clock COMMA? day=Day part=Part"),
    rule(Sign.NOISE, "gap|begin Part &gap", "gap Zone &gap", "gap FOREIGN STOP &gap", "begin Zone &gap"),
    # setelah jam 3, sampai Jumat, Senin-Rabu
    rule(_around, "LIMIT|UNTIL clock=Clock"),
    rule(VAGUE, "LIMIT|UNTIL Day", "Day TO|UNTIL Day", "Weekday DASH Weekday", "Date|DayOfMonth DASH Date|DayOfMonth"),
    rule(VAGUE, "FROM Day AND|TO|UNTIL|DASH Day"),
)


_SPANS = (
    # Senin-Rabu, 30 November - 2 Desember, 16 s.d. 17 Februari
    rule(itself, "it=Day DASH|TO|UNTIL Day"),
    rule(_first_of_days, "first=Number|DayOfMonth DASH|TO|UNTIL last=Date"),
)


@cache
def _storeys(spans_begin: bool) -> tuple[Grammar, ...]:
    first = (*_SPANS, *_FIGURES) if spans_begin else _FIGURES
    return tuple(Grammar((Language({}, rules),)) for rules in (first, _PARTS))
