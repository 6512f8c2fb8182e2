"""A sentence as words and marks, each with what is seen of it at once."""

import re
from collections import deque
from dataclasses import dataclass
from functools import cache
from typing import Final

from conversations.facts import Honorific
from conversations.reading import lexicon_en, lexicon_id, lexicon_names
from conversations.reading.words import fold

Span = tuple[int, int]

FORMS: Final = frozenset({"pt", "cv", "ud"})
ROLES: Final = frozenset(lexicon_names.ROLES.split())
NAME_ENDS: Final = frozenset((lexicon_id.NAME_ENDS + " " + lexicon_en.NAME_ENDS).split())
TITLES: Final = frozenset(lexicon_names.TITLES.split())
ADDRESSES: Final = frozenset(lexicon_names.ADDRESSES.split())
LONGEST_RUN: Final = 6
"""Words of the longest name."""

_PIECE = re.compile(r"w/|@(?=\s)|[^\s,;:!?()\"“”/]+|[,;:!?()\n/]")
_JOBS: Final = frozenset((lexicon_id.JOBS + " " + lexicon_en.JOBS).split())


@dataclass(frozen=True, slots=True)
class Piece:
    """A word or mark as typed."""

    text: str
    start: int
    end: int
    bare: str
    """Small letters, without the stops at its edges."""
    capital: bool
    """Whether it is written with a capital."""
    job: bool
    """Whether it is a word for a job."""

    @property
    def stopped(self) -> bool:
        """Whether a sentence may end with it: "Gojek." does, "Ir." and "Br." do not."""
        return self.text.endswith((".", "…")) and len(self.bare) > 3

    @property
    def word(self) -> bool:
        """Whether it begins like a word."""
        return self.text[0].isalpha()


@dataclass(frozen=True, slots=True)
class Mention:
    """A name in the spelling of a letter, and where it stands."""

    name: str
    span: Span
    honorific: Honorific | None = None

    def covers(self, piece: Piece) -> bool:
        """Whether the piece is part of it."""
        return self.span[0] <= piece.start < self.span[1]


Pieces = tuple[Piece, ...]


def pieces(text: str, hidden: tuple[Span, ...] = ()) -> Pieces:
    """The words and marks of a text, a comma in place of every hidden span (taken back by the writer)."""
    coming, reach, made = deque(sorted(hidden)), 0, []
    for found in _PIECE.finditer(text):
        while coming and coming[0][0] <= found.start():
            reach = max(reach, coming.popleft()[1])
        made.append(_piece("," if found.start() < reach else found[0], *found.span()))
    return tuple(made)


def _piece(text: str, start: int, end: int) -> Piece:
    bare = text.lower().replace("’", "'").strip(".'*_~")
    capital = next((char.isupper() for char in text if char.isalpha()), False)
    return Piece(text, start, end, bare, capital, text[0].isalpha() and _is_job(bare))


def is_degree(piece: Piece) -> bool:
    """Whether it is an academic degree: "S.Psi.", "M.M"."""
    return piece.capital and re.fullmatch(lexicon_names.DEGREE, piece.bare) is not None


def _is_job(bare: str) -> bool:
    return bare in _JOBS or fold(bare.removesuffix("nya")) in _JOBS


@cache
def points(table: str) -> dict[str, float]:
    """The words of a weighed list: word → points, the larger where it stands twice."""
    weighed: dict[str, float] = {}
    for line in table.strip().splitlines():
        worth, words = line.split(":", 1)
        for word in words.split():
            weighed[word] = max(weighed.get(word, float(worth)), float(worth), key=abs)
    return weighed
