"""From text to tokens: words of the vocabulary, figures, marks. Whatever else stands in the text is an unknown word.

Invisible characters are dropped, full-width and styled letters read as plain ones; every token knows where it stood.
"""

import re
from collections.abc import Iterator, Mapping
from functools import cache, lru_cache
from typing import Any, NamedTuple
from unicodedata import category, normalize

from conversations.reading.when.offsets import zone_of_offset
from conversations.reading.when.pieces import Date

Kinds = Mapping[str, Any]
"""What a token may be, and its value as each."""


class Token(NamedTuple):
    """Characters `start` to `end` of the text."""

    start: int
    end: int
    kinds: Kinds


_TOKEN = r"""
    (?P<noise>   https?://\S+ | www\.\S+ | [a-z0-9_.+-]{1,64}@[a-z0-9-]+\.\S+        # an address
               | (?!\d{4}-\d{4}(?![\d-]))\d{3,}(?:-\d{3,})+                           # a telephone
               | \d{1,3}(?:[.,]\d{3})+(?!\d)                                          # a sum of money
               | \d+[.,]\d(?!\d) | \d+% )
  | (?P<iso>     \d{4}-\d\d-\d\dt\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:z|[+-]\d\d:?\d\d)?(?!\w) )
  | (?P<ymd>     \d{4}(?P<bar>[-/.])\d{1,2}(?P=bar)\d{1,2}(?!\d) )
  | (?P<dmy>     \d{1,2}(?P<tight>[/.-])\d{1,2}(?P=tight)(?:\d{4}|\d{2})(?!\d)
               | \d{1,2}[ ](?P<wide>[/-])[ ]\d{1,2}[ ](?P=wide)[ ]\d{4}(?!\d) )
  | (?P<clock>   \d{1,2}[.:]\d{2}(?:[.:]\d{2})?(?!\d) | \d{1,2}h\d{2}(?!\w) )
  | (?P<comma>   \d{1,2},\d{2}(?!\d) )
  | (?P<slashed> \d{1,2}/\d{1,2}(?![\d/]) )
  | (?P<nth>     \d{1,2}(?:st|nd|rd|th)(?!\w) )
  | (?P<year>    '\d\d(?!\w) )
  | (?P<number>  \d+ )
  | (?P<offset>  (?:gmt|utc)[ ]?[+-][ ]?\d{1,2}(?:[:.]?\d\d)?(?!\d) )
  | (?P<place>   (?:asia|america|europe|australia|africa|pacific|atlantic|indian|etc)/[a-z][a-z_/+0-9-]* )
  | (?P<letters> [a-z](?:[./][a-z])+(?!\w)\.? | (?<=\d)-an(?!\w) )
  | (?P<word>    [^\W\d_]+(?:'[^\W\d_]+)*(?:\.(?=[ ]?\d))? )
  | (?P<mark>    [^\w\s] | \n )
"""  # nosec B105: a token of a text, no secret
_MARKS = {
    mark: dict.fromkeys((*kinds.split(), "mark"), True)
    for mark, kinds in {
        ",": "comma",
        ".": "stop",
        "!": "stop",
        ";": "stop",
        "?": "stop question",
        "\n": "stop start",
        "/": "and",
        "&": "and",
        "+": "and",
        "-": "dash",
        "~": "dash",
        "@": "at",
        ":": "colon",
        "(": "open",
        ")": "close",
    }.items()
}
_MARK: Kinds = {"mark": True}
_UNKNOWN: Kinds = {"unknown": True}
_START: Kinds = {"start": True}
_END: Kinds = {"end": True, "stop": True}
_ALIKE = str.maketrans("‘’‛`´ʼ‐‑‒–—―−⁄", "''''''-------/")
_TWICE = 2
_KEYCAP = "\u20e3"


def tokens(text: str, words: Mapping[str, Kinds]) -> list[Token]:
    """The tokens of the text between a start and an end that take no room. The time grows with the length alone."""
    plain, places = _plain(text)
    row = [Token(0, 0, _START)]
    for match in _token().finditer(plain):
        start, end = match.span()
        if places is not None:
            start, end = places[start], places[end - 1] + 1
        if match.lastgroup == "word":
            row.append(Token(start, end, _word(match[0], words)))
            continue
        for kinds in _kinds(match, text[start:end], words):
            if _doubles(row[-1], start, kinds):
                continue
            if "NUMBER" in kinds and not (row[-1].end == start and row[-1].kinds is _UNKNOWN):
                kinds = {**kinds, "LOOSE": kinds["NUMBER"]}  # unlike the 12 of B12
            row.append(Token(start, end, kinds))
    row.append(Token(len(text), len(text), _END))
    return list(_counted(row))


@cache
def _drawn() -> re.Pattern[str]:
    """A letter drawn out: "besoook"."""
    return re.compile(r"(.)\1\1+")


@cache
def _contraction() -> re.Pattern[str]:
    """The verb in "we'd", which is no Wednesday; "tomorrow's" is tomorrow."""
    return re.compile(r"'(?:d|s|ll|re|ve|m)$")


def _doubles(before: Token, start: int, kinds: Kinds) -> bool:
    """Whether a 2 only says the word before it twice: "pagi2", "nanti2", "kira2"."""
    return (
        before.end == start
        and kinds.get("FIGURE") == _TWICE
        and "NUMBER" in kinds
        and (
            not before.kinds.keys().isdisjoint(("PART", "soon", "now"))
            or (before.kinds is _UNKNOWN and before.end - before.start > _TWICE)
        )
    )


@cache
def _token() -> re.Pattern[str]:
    return re.compile(_TOKEN, re.VERBOSE)


def _plain(text: str) -> tuple[str, list[int] | None]:
    """The text in small plain letters, and where each of them stood (None: at the same place)."""
    if text.isascii():
        return text.lower(), None
    letters: list[str] = []
    places: list[int] = []
    for place, char in enumerate(text):
        if char == _KEYCAP and letters:
            letters[-1] = "#"  # a numbered button counts options, not hours
        for letter in _look(char):
            letters.append(letter)
            places.append(place)
    return "".join(letters), places


@lru_cache(maxsize=4096)
def _look(char: str) -> str:
    """What a character looks like: nothing, if it is invisible or only marks the one before."""
    if category(char) in ("Cf", "Mn", "Me"):
        return ""
    return normalize("NFKC", char).lower().translate(_ALIKE)


def _kinds(match: re.Match[str], text: str, words: Mapping[str, Kinds]) -> Iterator[Kinds]:
    said = match[0]
    match match.lastgroup:
        case "mark":
            yield _MARKS.get(said, _MARK)
        case "letters" if said == "-an":
            yield {"around": True}
        case "letters":
            yield words.get(said.translate({46: None, 47: None}), _UNKNOWN)
        case "number":
            yield _number(said)
        case "year":
            yield {"YEAR": 2000 + int(said[1:])}
        case "nth":
            yield {"NTH": int(said[:-2]), "FIGURE": int(said[:-2])}
        case "place":
            yield {"IANA": text}
        case "offset":
            yield zone_of_offset(said)
        case "iso":
            yield from _iso(said)
        case "noise" | None:
            yield _UNKNOWN
        case shape:
            yield _figure(shape, said)


def _word(word: str, words: Mapping[str, Kinds]) -> Kinds:
    if "'" in word:
        word = _contraction().sub("", word).replace("'", "")
    word = word.rstrip(".")
    kinds = words.get(word)
    if kinds is None and len(word) < 24 and (drawn := _drawn().sub(r"\1", word)) != word:
        kinds = words.get(drawn)
    return kinds if kinds is not None else _UNKNOWN


def _number(digits: str) -> Kinds:
    value = int(digits[:9])
    kinds: dict[str, Any] = {"FIGURE": value}
    if len(digits) <= 2:
        kinds |= {"NUMBER": value, "DAY": value}
        if len(digits) == 2 and value < 10:
            kinds["CLOCK00"] = (value, 0, True)
        elif value <= 24:
            kinds["HOUR"] = value
        elif value <= 60:
            kinds["YEAR"] = 2000 + value
    elif len(digits) == 4:
        if digits[0] == "0" and value % 100 < 60:
            kinds["CLOCK0"] = (value // 100, value % 100, True)
        if 1900 <= value < 2200:
            kinds["YEAR"] = value
        if value // 100 <= 24 and value % 100 < 60:
            kinds["CLOCK00"] = (value // 100, value % 100, True)
    return kinds


def _figure(shape: str, said: str) -> Kinds:
    kinds: dict[str, Any]
    first, second, *third = (int(digits) for digits in re.findall(r"\d+", said))
    match shape:
        case "ymd":
            return {"DATE": Date(third[0], second, first), "FIGURE": first}
        case "dmy" if "." in said and (second == 0 or second > 12):
            return {"CLOCK": (first, second, said[0] == "0"), "FIGURE": first}  # 10.00.00
        case "dmy":
            year = third[0] if third[0] >= 100 else 2000 + third[0]
            return {"DATE": Date(first, second, year), "FIGURE": first}
        case "slashed":
            kinds = {"DATE": Date(first, second), "FIGURE": first}
            if (first, second) == (1, 2):
                kinds["half_figure"] = True
            return {**kinds, "EITHER": True} if (first, second) == (24, 7) else kinds
        case "comma":
            return {"CLOCK00": (first, second, False), "FIGURE": first}
    kinds = {"CLOCK": (first, second, said[0] == "0"), "FIGURE": first}
    if "." in said and not third:
        kinds["DOTTED"] = Date(first, second)
        if 1 <= second <= 12 and second % 5 and said[0] != "0":
            kinds["EITHER"] = True  # 1.12: a day in December, or twelve past one?
    return kinds


def _iso(said: str) -> Iterator[Kinds]:
    """One figure that says day, clock and zone."""
    year, month, day, hour, minute = (int(digits) for digits in re.findall(r"\d+", said[:16]))
    yield {"DATE": Date(day, month, year), "FIGURE": year}
    yield {"CLOCK": (hour, minute, True), "FIGURE": hour}
    if said.endswith("z"):
        yield {"ZONE": "UTC"}
    elif offset := re.search(r"[+-]\d\d:?\d\d$", said[16:]):
        yield zone_of_offset(offset[0])


def _spelled_year(row: list[Token], at: int) -> tuple[int, int] | None:
    """Dua ribu dua puluh enam, two thousand and twenty-six: the year, and where it ends."""
    if row[at].kinds.get("ONES") != 2 or "thousand" not in row[at + 1].kinds:
        return None
    rest = at + 3 if "and" in row[at + 2].kinds and "mark" not in row[at + 2].kinds else at + 2
    said = list(_counted(row[rest : rest + 4])) if rest < len(row) else []
    value = said[0].kinds.get("SPOKEN") if said else None
    if value is None:
        return None
    end = next(place for place in range(rest, len(row)) if row[place].end == said[0].end) + 1
    return 2000 + value, end


def _counted(row: list[Token]) -> Iterator[Token]:
    """Numbers in words put together: "dua puluh lima", "twenty-fifth", "sebelas"."""
    at = 0
    while at < len(row):
        token = row[at]
        if token.kinds is _UNKNOWN or "mark" in token.kinds:
            yield token
            at += 1
            continue
        if (year := _spelled_year(row, at)) is not None:
            yield Token(token.start, row[year[1] - 1].end, {"YEAR": year[0], "FIGURE": year[0]})
            at = year[1]
            continue
        value: int | None = token.kinds.get("TEEN", token.kinds.get("ONES", token.kinds.get("TENS")))
        ordinal = token.kinds.get("NTHS")
        end = at + 1
        if value is not None and (after := row[end].kinds):
            if "ONES" in token.kinds and "teen" in after:
                value, end = value + 10, end + 1
            elif "TENS" in token.kinds or "tens" in after:
                if "tens" in after:
                    value, end = value * 10, end + 1
                unit = end + 1 if "dash" in row[end].kinds else end
                if unit < len(row) and "ONES" in row[unit].kinds:
                    value, end = value + row[unit].kinds["ONES"], unit + 1
                elif unit < len(row) and row[unit].kinds.get("NTHS", 10) < 10:
                    ordinal, end = value + row[unit].kinds["NTHS"], unit + 1
        if ordinal is not None:
            yield Token(token.start, row[end - 1].end, {"NTH": ordinal, **token.kinds})
        elif value is not None:
            kinds = {"SPOKEN": value, **_number(str(value)), **token.kinds}
            yield Token(token.start, row[end - 1].end, {**kinds, "MINUTES": value} if value >= 10 else kinds)
        else:
            yield token
        at = end
