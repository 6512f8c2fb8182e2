"""Phrase tables and how they are found in tokens.

One phrase a line: words in canonical spelling, `a|b` for either, `word?` for a word that may be missing, `<name>` for a
class of the lexicon, `..` for up to three words of the same sentence between.  A line may begin with the points it is
worth (three otherwise); a leading `~` marks a weak phrase.  A line that ends in `|` goes on in the next.
Finding is linear: a phrase looks ahead a bounded number of tokens.
"""

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Final, Self

from conversations.reading.words import DIGITS, EVERYDAY, STOP, Token, Tongue

STRONG: Final = 3.0
"""Points of a phrase that says it alone."""
WEAK: Final = 1.5
"""Points of one that says it beside others."""

_POINTS = re.compile(r"(-?\d(?:\.\d)?)\s")
_CONTINUED = re.compile(r"\|\s*\n\s*")
GAP: Final = None
"""The element `..` of a compiled phrase."""
GAP_WIDTH: Final = 3

Element = frozenset[str] | None


@dataclass(frozen=True, slots=True)
class Phrase:
    """A compiled line: what it means and the elements to be met in order."""

    label: str
    points: float
    elements: tuple[Element, ...]


@dataclass(frozen=True, slots=True)
class Match:
    """A phrase found at tokens[first:last]."""

    label: str
    points: float
    first: int
    last: int

    @property
    def weak(self) -> bool:
        """Whether it counts beside other signs only."""
        return self.points <= WEAK


class PhraseBook:
    """All phrases of several tables, indexed by their first words."""

    __slots__ = ("_by_word",)

    def __init__(self, phrases: Iterable[Phrase]) -> None:
        self._by_word: dict[str, tuple[Phrase, ...]] = {}
        for phrase in phrases:
            for word in phrase.elements[0] or ():
                self._by_word[word] = (*self._by_word.get(word, ()), phrase)

    @classmethod
    def of(cls, *tables: Mapping[str, str], tongue: Tongue = EVERYDAY) -> Self:
        """Compile tables of label → lines, written in the canonical words of `tongue`."""
        return cls(
            phrase for table in tables for label, lines in table.items() for phrase in _compiled(label, lines, tongue)
        )

    def matches(self, said: tuple[Token, ...]) -> Iterator[Match]:
        """Every phrase found, by where it begins; overlapping ones included."""
        words = tuple(map(_key, said))
        for first, word in enumerate(words):
            for phrase in self._by_word.get(word, ()):
                last = _end(phrase.elements, 1, words, first + 1)
                if last is not None:
                    yield Match(phrase.label, phrase.points, first, last)

    def found(self, said: tuple[Token, ...]) -> bool:
        """Whether any phrase occurs."""
        return next(self.matches(said), None) is not None


def _end(elements: tuple[Element, ...], at: int, words: tuple[str, ...], here: int) -> int | None:
    """Index after the last word of elements[at:] met from `here` on, the nearest way; None if they are not met."""
    while at < len(elements):
        element = elements[at]
        if element is GAP:
            return _beyond(elements, at + 1, words, here)
        if here == len(words) or words[here] not in element:
            return None
        at, here = at + 1, here + 1
    return here


def _beyond(elements: tuple[Element, ...], at: int, words: tuple[str, ...], here: int) -> int | None:
    """As `_end`, where a few words of the same sentence may come before."""
    element = elements[at] or ()
    for ahead in range(here, min(here + GAP_WIDTH + 1, len(words))):
        if words[ahead] in element and (last := _end(elements, at + 1, words, ahead + 1)) is not None:
            return last
        if words[ahead] == STOP:
            return None
    return None


def _key(token: Token) -> str:
    return DIGITS if token.word[0].isdigit() else token.word


def _compiled(label: str, lines: str, tongue: Tongue) -> Iterator[Phrase]:
    for line in _CONTINUED.sub("|", lines).strip().splitlines():
        points, phrase = _worth(line.strip())
        for chosen in _spread(phrase.split()):
            yield Phrase(label, points, tuple(_element(written, tongue) for written in chosen))


def _worth(line: str) -> tuple[float, str]:
    """The points of a line, and the line without them."""
    if line.startswith("~"):
        return WEAK, line[1:]
    told = _POINTS.match(line)
    return (float(told[1]), line[told.end() :]) if told else (STRONG, line)


def _spread(words: list[str]) -> Iterator[list[str]]:
    """The line with and without each optional word."""
    optional = next((at for at, word in enumerate(words) if word.endswith("?")), None)
    if optional is None:
        yield words
        return
    yield from _spread([*words[:optional], words[optional].removesuffix("?"), *words[optional + 1 :]])
    yield from _spread(words[:optional] + words[optional + 1 :])


def _element(written: str, tongue: Tongue) -> Element:
    if written == "..":
        return GAP
    return frozenset().union(*(_alternative(word, tongue) for word in written.split("|")))


def _alternative(written: str, tongue: Tongue) -> frozenset[str]:
    if written == DIGITS:
        return frozenset({DIGITS})
    return tongue.named(written.strip("<>")) if written.startswith("<") else frozenset({tongue.fold(written)})
