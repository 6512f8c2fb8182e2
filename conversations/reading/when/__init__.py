"""Dates and times as people say them, in Indonesian and English: read exactly, or asked back; nothing is ever guessed.

Four storeys, each a table or a few pure functions: `tokens` (words and figures), the grammars of the languages (`id`,
`en`, `figures`: tokens to pieces), `phrases` (pieces side by side), `mentions` and `judgement` (what belongs together,
and what the `calendar` makes of it). `read_when` takes a phrase through all four; longer texts are taken to pieces
once with `row_of` and `pieces_of`, and only the rows that matter are `mentioned` and put to `judge`.
"""

from collections.abc import Sequence
from datetime import datetime
from functools import cache, lru_cache
from zoneinfo import ZoneInfo

from conversations.reading.when.en import ENGLISH
from conversations.reading.when.figures import FIGURES
from conversations.reading.when.found import Expect, Found, WhenReading
from conversations.reading.when.grammar import Grammar, Said
from conversations.reading.when.id import INDONESIAN
from conversations.reading.when.judgement import judge
from conversations.reading.when.mentions import Mention, mentions
from conversations.reading.when.phrases import phrased
from conversations.reading.when.pieces import Asked, Sign
from conversations.reading.when.tokens import Token, tokens

__all__ = [
    "LONGEST", "Asked", "Expect", "Found", "WhenReading", "judge", "mentioned", "pieces_of", "read_when", "row_of",
]  # fmt: skip

LONGEST = 4_200
"""Characters that are read of a text."""

LANGUAGES = ("id", "en")

_LANGUAGES = {"id": INDONESIAN, "en": ENGLISH}


def read_when(
    text: str, now: datetime, zone: str, expect: Expect = "moment", languages: Sequence[str] = LANGUAGES
) -> WhenReading:
    """What `text` says about time, written at `now` (aware) by somebody in `zone` (IANA), in the `languages` given.

    Relative words count from `now` in that zone, and hours without a zone of their own are meant in it. `expect`:
    with "moment" two times are asked back, with "slots" they are all read, with "any" a sound time outweighs doubts.
    Only the first LONGEST characters are read. Raises ValueError for a naive `now`, KeyError for an unknown language
    or zone.
    """
    if now.tzinfo is None:
        raise ValueError("now must be aware")
    heard = _heard(text[:LONGEST], tuple(languages))
    if heard is None:
        return WhenReading()
    said, row = heard
    return judge(mentions(said), row, now.astimezone(ZoneInfo(zone)), zone, expect)


@lru_cache(maxsize=16)
def _heard(text: str, languages: tuple[str, ...]) -> tuple[Sequence[Said], Sequence[Token]] | None:
    """What a text says about time, whenever that is, with its words; None for most, which speak of none and pay for no
    more than finding that out. Kept, because several ask it of one text: whether it is a name, and what day it tells.
    """
    grammar = _grammar(languages)
    row = tokens(text, grammar.words)
    said = grammar.parse(row)
    return None if all(isinstance(one.piece, Sign) for one in said) else (phrased(said, row), row)


def row_of(text: str) -> list[Token]:
    """The words and figures of a text in any of the languages, between a start and an end."""
    return tokens(text[:LONGEST], _grammar(LANGUAGES).words)


def pieces_of(row: Sequence[Token]) -> list[Said]:
    """All that the words of a row say about time, each piece by itself."""
    return _grammar(LANGUAGES).parse(row)


def mentioned(row: Sequence[Token]) -> list[Mention]:
    """What a row of tokens mentions, for `judge`; unlike in `read_when` a span of days stands for its first, as it does
    in invitations."""
    return mentions(phrased(pieces_of(row), row, spans_begin=True))


@cache
def _grammar(languages: tuple[str, ...]) -> Grammar:
    return Grammar((FIGURES, *(_LANGUAGES[language] for language in languages)))
