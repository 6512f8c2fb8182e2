"""A run of words: the candidate for a name. What is asked of the words of a text around it."""

import itertools
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import Final

from conversations.reading.invitation.parties.gazetteer import (
    HEADS,
    HONORIFIC,
    LEGAL_FORMS,
    LEGAL_SUFFIXES,
    NOT_IN_FIRM,
    NOT_IN_PERSON,
)
from conversations.reading.invitation.parties.tokens import Token
from conversations.reading.invitation.posts import is_job

_KEYLESS: Final = LEGAL_FORMS | LEGAL_SUFFIXES | {"the"}
_SHORTEST_SMALL: Final = 4
"""Letters from which a word in small letters may be a name."""
_LONGEST_SMALL: Final = 4
"""Words of a name in small letters."""


@dataclass(frozen=True)
class Run:
    """Some words that may be a name; `start` to `end` without the honorific before it."""

    words: tuple[Token, ...]
    honorific: str | None = None
    lead: int | None = None
    """Where the honorific begins."""

    @property
    def start(self) -> int:
        """The first character of the name."""
        return self.words[0].start

    @property
    def end(self) -> int:
        """The character behind the name."""
        return self.words[-1].end

    @property
    def begins(self) -> int:
        """The first character with the honorific."""
        return self.start if self.lead is None else self.lead

    @property
    def text(self) -> str:
        """The name, its words parted as the text parts them, by single spaces."""
        text = self.words[0].text + "".join(re.sub(r"\s+", " ", word.gap) + word.text for word in self.words[1:])
        return text + ")" if text.count("(") > text.count(")") else text

    @cached_property
    def lows(self) -> tuple[str, ...]:
        """Its words in small letters."""
        return tuple(word.low for word in self.words)

    @property
    def key(self) -> str:
        """What two ways of writing the same name share."""
        return "".join(low for low in self.lows if low not in _KEYLESS)

    def moved(self, by: int) -> "Run":
        """The same run where its text begins `by` characters further on."""
        words = tuple(word._replace(start=word.start + by, end=word.end + by) for word in self.words)
        return Run(words, self.honorific, None if self.lead is None else self.lead + by)


class Around:
    """The words of a text by their places; only those that a single space parts are beside each other."""

    def __init__(self, words: Sequence[Token]) -> None:
        beside = [(one, other) for one, other in itertools.pairwise(words) if other.gap == " "]
        self._before = {other.start: one for one, other in beside}
        self._behind = {one.end: other for one, other in beside}

    def before(self, start: int) -> Token | None:
        """The word before the one that begins at `start`."""
        return self._before.get(start)

    def behind(self, end: int) -> Token | None:
        """The word behind the one that ends at `end`."""
        return self._behind.get(end)


def goes_on(words: Sequence[Token], at: int) -> bool:
    """Whether a word with a capital follows the word `at` by a space alone."""
    return at + 1 < len(words) and words[at + 1].near and words[at + 1].capital


def small_runs(words: Sequence[Token]) -> Iterator[Run]:
    """Words in small letters that are none of every day: "surfstack", "sawit bina tani"."""
    at = 0
    while at < len(words):
        end = at
        while (
            end < len(words)
            and end - at < _LONGEST_SMALL
            and _is_small_name(words[end])
            and (end == at or words[end].near)
        ):
            end += 1
        if end > at:
            yield Run(tuple(words[at:end]))
        at = max(end, at + 1)


_NO_SMALL_NAMES: Final = NOT_IN_FIRM | NOT_IN_PERSON | HONORIFIC | HEADS


def _is_small_name(word: Token) -> bool:
    return (
        len(word.low) >= _SHORTEST_SMALL
        and word.text.isalpha()
        and word.text.islower()
        and not word.ordinary
        and not is_job(word.low)
        and word.low not in _NO_SMALL_NAMES
    )
