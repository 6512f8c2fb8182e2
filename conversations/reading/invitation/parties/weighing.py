"""The weighing: every candidate collects the points of its signs; the heaviest is taken, and doubt is told."""

import re
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from functools import cache

from conversations.reading.invitation.lexicon import pattern
from conversations.reading.invitation.parties.runs import Run
from conversations.reading.invitation.parties.signs import Sign

ENOUGH = 2.5
"""Points that carry a name."""
SURE = 4.5
"""Points from which a name is sure,"""
AHEAD = 1.5
"""if it is so far ahead of every other."""
_AGAIN = 0.75
"""What each further place adds that speaks for a name, for the first three."""


@dataclass(frozen=True, slots=True)
class Weighed:
    """A name with its points; `runs` are its places, the best first."""

    runs: tuple[Run, ...]
    points: float

    @property
    def best(self) -> Run:
        """Where the most speaks for it."""
        return self.runs[0]


class Before:
    """The signs that stand before names: found once in the whole text, looked up by the place they end at."""

    def __init__(self, low: str, signs: tuple[Sign, ...]) -> None:
        self._points: dict[int, tuple[float, float]] = {}
        for weight, found in ((weight, found) for weight, one in _by_weight(signs) for found in one.finditer(low)):
            most, least = self._points.get(found.end(), (0.0, 0.0))
            self._points[found.end()] = (max(most, weight), min(least, weight))

    def at(self, *places: int) -> float:
        """The strongest for, plus the strongest against, of the signs that end at one of these places."""
        here = [self._points[place] for place in places if place in self._points]
        if not here:
            return 0.0
        return max(most for most, _ in here) + min(least for _, least in here)


@cache
def _by_weight(signs: tuple[Sign, ...]) -> tuple[tuple[float, re.Pattern[str]], ...]:
    return tuple((sign.weight, pattern(sign.pattern)) for sign in signs)


def after(low: str, end: int, signs: tuple[Sign, ...]) -> float:
    """The strongest for, plus the strongest against, of the signs right behind a name."""
    if low[end : end + 1].isalnum():
        return 0.0
    points = [weight for weight, one in _by_weight(signs) if one.match(low, end)]
    return max((point for point in points if point > 0), default=0.0) + min(
        (point for point in points if point < 0), default=0.0
    )


def itself(name: str, signs: tuple[Sign, ...]) -> float:
    """What the name alone says, in small letters."""
    return sum(weight for weight, one in _by_weight(signs) if one.fullmatch(name))


def pooled(runs: Iterable[tuple[Run, float]], same: Callable[[str, str], bool]) -> list[Weighed]:
    """One entry a name, its places put together; the heaviest first."""
    groups: list[tuple[str, list[tuple[float, Run]]]] = []
    for run, points in runs:
        group = next((group for key, group in groups if same(key, run.key)), None)
        if group is None:
            groups.append((run.key, [(points, run)]))
        else:
            group.append((points, run))
    weighed = []
    for _, group in groups:
        group.sort(key=lambda one: -one[0])
        supporting = sum(points > 0 for points, _ in group[1:4])
        weighed.append(Weighed(tuple(run for _, run in group), group[0][0] + _AGAIN * supporting))
    return sorted(weighed, key=lambda one: -one.points)


def is_sure(weighed: Sequence[Weighed]) -> bool:
    """Whether the first is heavy enough, and far enough ahead."""
    return weighed[0].points >= SURE and (len(weighed) == 1 or weighed[0].points - weighed[1].points >= AHEAD)
