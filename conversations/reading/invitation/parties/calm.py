"""A text that is written in capitals throughout: its words as names are written, since nothing tells names from others.

"KAMI DARI PT MAJU TERUS" → "Kami Dari PT Maju Terus"; one firm in capitals among small letters stays as it is.
"""

import re
from dataclasses import replace
from typing import Final

from conversations.reading.invitation.layout import Layout
from conversations.reading.invitation.parties.gazetteer import ABBREVIATIONS, LEGAL_FORMS, SHOUTED_WORDS

_FEWEST: Final = 40
"""Letters of a text that is called one,"""
_MOST_SMALL: Final = 0.06
"""and the share of them that may be small: an address, a link."""
_WORD: Final = re.compile(r"[^\W\d_]{2,}")
_VOWELS: Final = frozenset("AEIOU")
_LONGEST_ACRONYM: Final = 5
_WORDS: Final = ABBREVIATIONS | SHOUTED_WORDS


def calm(layout: Layout) -> Layout:
    """The layout with the body's words in title case if all of it is in capitals; the places stay the same."""
    letters = [char for char in layout.body if char.isalpha()]
    if len(letters) < _FEWEST or sum(char.islower() for char in letters) > _MOST_SMALL * len(letters):
        return layout
    return replace(layout, body=_WORD.sub(lambda found: _calmed(found[0]), layout.body))


def _calmed(word: str) -> str:
    low = word.lower()
    acronym = len(word) <= _LONGEST_ACRONYM and not _VOWELS & set(word)
    if not word.isupper() or low in LEGAL_FORMS or (acronym and low not in _WORDS):
        return word
    calmed = word[0] + word[1:].lower()
    return calmed if len(calmed) == len(word) else word
