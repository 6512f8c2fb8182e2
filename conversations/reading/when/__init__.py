"""Dates and times as people say them, in Indonesian and English: read exactly, or asked back; nothing is ever guessed.

Four storeys, each a table or a few pure functions: `tokens` (words and figures), the grammars of the languages (`id`,
`en`,
`figures`: tokens to pieces), `phrases` (pieces side by side), `mentions` and `judgement` (what belongs together, and
what
the `calendar` makes of it).
"""

from collections.abc import Sequence
from datetime import datetime
from functools import cache
from zoneinfo import ZoneInfo

from conversations.reading.when.en import ENGLISH
from conversations.reading.when.figures import FIGURES
from conversations.reading.when.found import Expect, Found, WhenReading
from conversations.reading.when.grammar import Grammar
from conversations.reading.when.id import INDONESIAN
from conversations.reading.when.judgement import judge
from conversations.reading.when.mentions import mentions
from conversations.reading.when.phrases import phrased
from conversations.reading.when.pieces import Asked
from conversations.reading.when.tokens import tokens

__all__ = ["LONGEST", "Asked", "Expect", "Found", "WhenReading", "read_when"]

LONGEST = 4_000
"""Characters that are read of a text."""

_LANGUAGES = {"id": INDONESIAN, "en": ENGLISH}


def read_when(
    text: str, now: datetime, zone: str, expect: Expect = "moment", languages: Sequence[str] = ("id", "en")
) -> WhenReading:
    """What `text` says about time, written at `now` (aware) by somebody in `zone` (IANA), in the `languages` given.

    Relative words count from `now` in that zone, and hours without a zone of their own are meant in it. `expect`:
    with "moment" two times are asked back, with "slots" they are all read, with "any" a sound time outweighs doubts.
    Only the first LONGEST characters are read. Raises ValueError for a naive `now`, KeyError for an unknown language
    or zone.
    """
    if now.tzinfo is None:
        raise ValueError("now must be aware")
    grammar = _grammar(tuple(languages))
    row = tokens(text[:LONGEST], grammar.words)
    found = mentions(phrased(grammar.parse(row), row))
    return judge(found, row, now.astimezone(ZoneInfo(zone)), zone, expect)


@cache
def _grammar(languages: tuple[str, ...]) -> Grammar:
    return Grammar((FIGURES, *(_LANGUAGES[language] for language in languages)))
