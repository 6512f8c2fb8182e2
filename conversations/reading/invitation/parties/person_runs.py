"""The candidates for a person: runs of words that are written like a name; in small letters behind an honorific."""

import re
from collections.abc import Iterator, Sequence
from functools import cache
from typing import Final

from conversations.facts import Honorific
from conversations.reading.invitation.parties.gazetteer import (
    GIVEN,
    HEADS,
    HONORIFIC,
    LEGAL_FORMS,
    NOT_IN_PERSON,
    PARTICLES,
    PARTNERSHIPS,
    SHOUTED_WORDS,
    STARTS,
    SURNAMES,
    TAILS,
    TITLES,
)
from conversations.reading.invitation.parties.run import Run, goes_on
from conversations.reading.invitation.parties.tokens import Token
from conversations.reading.person import HONORIFICS, SHORT_HONORIFICS

_LONGEST: Final = 5
"""Words of a person's name,"""
_LONGEST_SMALL: Final = 2
"""of one in small letters,"""
_MOST_TITLES: Final = 3
"""and of the honorifics or titles before it."""
_SHORT: Final = 4
"""Letters below which a word in capitals may be an abbreviation: "Rina HRD"."""
_SHORTEST_LAST: Final = 3
"""Letters from which a full stop behind a word is no initial's."""
_NO_LETTER: Final = re.compile(r"[\d._]")
_FROM: Final = frozenset(["from", "dari", "dr", "hrd"])
_BEFORE_ORDINARY: Final = PARTICLES | {"i", "ni"}
_ENDS: Final = (NOT_IN_PERSON | LEGAL_FORMS | TAILS | STARTS) - SURNAMES
"""Words that end a person's name."""
_OF_FIRMS: Final = (TAILS | HEADS) - STARTS | PARTNERSHIPS
"""What makes a company of the name before it: "Sinar Asuransi", "Graha Mas Property"."""


def person_runs(words: Sequence[Token]) -> Iterator[Run]:
    """The candidates for a person among the words of a text, in order."""
    at = 0
    while at < len(words):
        begin = at
        honorific = None
        while (
            at < len(words)
            and at - begin < _MOST_TITLES
            and _is_honorific(words, at)
            and (at == begin or _follows(words[at]))
        ):
            honorific = words[at].low
            at += 1
        if honorific and (at >= len(words) or not _follows(words[at])):
            continue
        end = _end(words, at, honorific)
        if end > at and any(len(word.low) > 1 for word in words[at:end]):  # not the "E" of "S.E."
            yield Run(tuple(words[at:end]), honorific, words[begin].start if honorific else None)
        at = max(end, begin + 1)


def _is_honorific(words: Sequence[Token], at: int) -> bool:
    """Whether the word `at` is an honorific with something behind it."""
    word = words[at]
    return word.low in HONORIFIC and at + 1 < len(words) and not (word.text.isupper() and word.low in SHOUTED_WORDS)


def _end(words: Sequence[Token], at: int, honorific: str | None) -> int:
    """The number of the word behind the name that begins with the word `at`, `at` where none does."""
    first = at
    while first < len(words) and first - at < _MOST_TITLES and _is_title(words[first]):
        if first > at and not _follows(words[first]):
            break
        first += 1
    if honorific is None and at and words[at].near and words[at - 1].capital and words[at - 1].low in HEADS:
        return at
    may_be_small = honorific is not None or first > at
    end = first
    while end < len(words) and end - first < _LONGEST and (end == at or _follows(words[end])):
        word = words[end]
        if end > first and word.capital and word.low in _OF_FIRMS and not _is_surname(words, end, first):
            return at
        if not _is_name(words, end, first, honored=honorific is not None):
            break
        if not word.capital and not _is_particle(words, end, first):
            if not may_be_small or end - first >= _LONGEST_SMALL or not word.text.isalpha():
                break
            if end > first and words[end - 1].capital:
                break
        end += 1
        if end < len(words) and _ends_sentence(words, end):
            break
    if end < len(words) and "&" in words[end].gap and words[end].low in _OF_FIRMS:
        return at
    return end if end > first else at


def _is_name(words: Sequence[Token], at: int, first: int, *, honored: bool) -> bool:
    """Whether the word `at` may be one of the name that begins with the word `first`."""
    word = words[at]
    if word.low in _ENDS or _NO_LETTER.search(word.low):
        return False
    if at > first:
        if word.low in HONORIFIC or word.low in HEADS:
            return False
        if len(word.low) < _SHORT and word.text.isupper() and not words[at - 1].text.isupper():  # "Rina HRD"
            return False
    return not word.ordinary or (word.capital and (_is_called(words, at) or (at == first and honored)))


def _is_called(words: Sequence[Token], at: int) -> bool:
    """Whether a word of every day is a name here: "I Made", "Tanya from Rupa", a line "Bunga Lestari"."""
    if at and words[at - 1].low in _BEFORE_ORDINARY and words[at].near:
        return True
    if "\n" in words[at].gap and goes_on(words, at):
        return not words[at + 1].ordinary and (at + 2 == len(words) or "\n" in words[at + 2].gap)
    return at + 2 < len(words) and words[at + 1].low in _FROM and words[at + 1].near and words[at + 2].capital


def _is_particle(words: Sequence[Token], at: int, first: int) -> bool:
    """Whether a small word joins a name: "Siti binti Amir"."""
    return at > first and words[at].low in PARTICLES and at + 1 < len(words) and words[at + 1].capital


def _is_surname(words: Sequence[Token], at: int, first: int) -> bool:
    """Whether a word that ends companies' names ends a person's: "Tom Hill", but not "Cedar Hill"."""
    return at == first + 1 and words[at].low in SURNAMES and words[first].low in GIVEN


def _is_title(word: Token) -> bool:
    return word.low in TITLES and (word.stopped or word.capital)


def _follows(word: Token) -> bool:
    """Whether it stands behind the word before on the same line; that one's stop belongs to it."""
    return word.gap in (" ", "  ", "")


def _ends_sentence(words: Sequence[Token], at: int) -> bool:
    """Whether the line or the sentence ends before the word `at`."""
    gap = words[at].gap
    return "\n" in gap or (gap.startswith(".") and len(words[at - 1].low) >= _SHORTEST_LAST)


@cache
def honorific_of(word: str | None) -> Honorific | None:
    """How to address somebody whom the text calls so."""
    return HONORIFICS.get(word) or SHORT_HONORIFICS.get(word) if word else None
