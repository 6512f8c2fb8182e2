"""How many points each hint speaks for a label or against it, and their sums: `table`, read once.

The figures were found by fitting the labelled replies that stand beside the tests of this package; nobody writes them
by hand.
"""

import re
from collections.abc import Iterable, Mapping
from functools import cache
from typing import Final

from conversations.reading.reply.result import Label
from conversations.reading.reply.table import TABLE

LETTERS: Final[Mapping[str, Label]] = {
    "A": "agrees", "T": "proposes_time", "W": "asks_why", "P": "persuades", "B": "better_offer", "R": "asks_referral",
    "D": "disappointed", "U": "unclear", "O": "other",
}  # fmt: skip
"""The letter of each label in the table."""
LABELS: Final = tuple(LETTERS.values())
TENTHS: Final = 10
"""The table counts in tenths of a point."""

Points = tuple[float, ...]
"""For each of `LABELS`, in order."""


@cache
def points() -> Mapping[str, Points]:
    """Hint → points."""
    return dict(map(_row, TABLE.strip().splitlines()))


def total(hints: Iterable[str]) -> Points:
    """The points of several hints together."""
    return tuple(map(sum, zip((0.0,) * len(LABELS), *(points()[hint] for hint in hints), strict=True)))


def _row(line: str) -> tuple[str, Points]:
    """A line of the table: "A5 W-12  boleh tahu"."""
    told, hint = line.split("  ")
    given = {letter: int(tenths) / TENTHS for letter, tenths in _GIVEN.findall(told)}
    return hint, tuple(given.get(letter, 0.0) for letter in LETTERS)


_GIVEN: Final = re.compile(r"([A-Z])(-?\d+)")
