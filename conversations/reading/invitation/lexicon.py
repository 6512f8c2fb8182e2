"""The words of both languages as regular expressions for texts in small letters, each compiled when first asked for."""

import re
from functools import cache
from typing import Final

from conversations.reading.invitation import times_en, times_id, words_en, words_id

_LISTS = (words_id, words_en, times_id, times_en)


def spaced(words: str) -> str:
    """A space in the word lists is any white space on a line."""
    return re.sub(r"\[[^\]]*\]| \?| ", lambda found: _SPACES.get(found[0], found[0]), words)


_SPACES = {" ": "[ ]{1,3}", " ?": "[ ]?"}


EDGE: Final = r"[\n -/:-@\[-^`{-~\u2010-\u2fff\U0001f000-\U0001ffff]"
"""What may stand before a word. Looking for one of these is far quicker than looking back from every letter, so texts
are given one in front of their first word."""


@cache
def words(name: str) -> str:
    """The alternatives of a list of both languages, as one group."""
    return "(?:" + "|".join(spaced(getattr(found, name)) for found in _LISTS if hasattr(found, name)) + ")"


@cache
def cue(name: str) -> re.Pattern[str]:
    """Finds a word of the list that stands by itself."""
    return re.compile(rf"(?<!\w){words(name)}(?!\w)")


@cache
def pattern(source: str) -> re.Pattern[str]:
    """An expression in which `{NAME}` stands for the words of a list."""
    return re.compile(re.sub(r"\{([A-Z_]{2,})\}", lambda name: words(name[1]), source))


def says(name: str, low: str) -> bool:
    """Whether a text in small letters holds a word of the list."""
    return _behind_an_edge(name).search("\n" + low) is not None


@cache
def _behind_an_edge(name: str) -> re.Pattern[str]:
    return re.compile(rf"{EDGE}{words(name)}(?!\w)")
