"""Weighed evidence: signs with points, found in a text in small letters. No sign decides alone; their sum does."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import cache

from conversations.reading.invitation.lexicon import EDGE, pattern


@dataclass(frozen=True, slots=True)
class Sign:
    """Points for (or, below zero, against) what it stands for. `{NAME}` in the pattern is a list of both languages."""

    points: float
    pattern: str


@cache
def whole_words(source: str) -> re.Pattern[str]:
    """Finds what a pattern finds, where that begins and ends with whole words, together with the character before."""
    return pattern(rf"{EDGE}(?:{source})(?!\w)")


def total(low: str, signs: Iterable[Sign]) -> float:
    """The points of the signs that a text holds, each counted once."""
    low = "\n" + low
    return sum(sign.points for sign in signs if whole_words(sign.pattern).search(low))


class Before:
    """Signs that stand before a thing: found once in the whole text, looked up by the place where they end."""

    def __init__(self, low: str, signs: Sequence[Sign]) -> None:
        self._points: dict[int, tuple[float, float]] = {}
        low = "\n" + low
        for sign in signs:
            for found in pattern(sign.pattern.replace(r"(?<!\w)", EDGE, 1)).finditer(low):
                place = found.end() - 1
                most, least = self._points.get(place, (0.0, 0.0))
                self._points[place] = (max(most, sign.points), min(least, sign.points))

    def at(self, place: int) -> float:
        """The strongest for, plus the strongest against, of the signs that end there."""
        return sum(self._points.get(place, (0.0, 0.0)))

    def ends(self, least: float = 0.1) -> Iterable[int]:
        """Where a sign of at least so many points ends: something may begin there."""
        return [place for place, (most, _) in self._points.items() if most >= least]


def behind(low: str, place: int, signs: Iterable[Sign]) -> float:
    """The strongest for, plus the strongest against, of the signs right behind a place."""
    points = [sign.points for sign in signs if pattern(sign.pattern).match(low, place)]
    return max([0.0, *points]) + min([0.0, *points])
