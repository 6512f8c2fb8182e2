"""The weighing: every candidate collects the points of its evidence; the heaviest is taken, and doubt is told."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from typing import Final

from conversations.reading.invitation.parties.run import Run

ENOUGH: Final = 2.5
"""Points that carry a name."""
_SURE: Final = 4.5
"""Points from which a name is sure,"""
_AHEAD: Final = 1.5
"""if it is so far ahead of every other."""
_AGAIN: Final = 0.75
"""What each further place adds that speaks for a name,"""
_MOST_AGAIN: Final = 3
"""for so many of them."""


@dataclass(frozen=True, slots=True)
class Weighed:
    """A name with its points; `runs` are its places, the best first."""

    runs: tuple[Run, ...]
    points: float

    @property
    def best(self) -> Run:
        """Where the most speaks for it."""
        return self.runs[0]


def pooled(runs: Iterable[tuple[Run, float]], same: Callable[[str, str], bool]) -> list[Weighed]:
    """One entry a name, its places put together where `same` holds for their keys; the heaviest first."""
    groups: list[tuple[str, list[tuple[float, Run]]]] = []
    for run, points in runs:
        group = next((group for key, group in groups if same(key, run.key)), None)
        if group is None:
            groups.append((run.key, group := []))
        group.append((points, run))
    return sorted((_weighed(group) for _, group in groups), key=lambda one: -one.points)


def _weighed(group: list[tuple[float, Run]]) -> Weighed:
    group.sort(key=lambda one: -one[0])
    again = sum(points > 0 for points, _ in group[1 : 1 + _MOST_AGAIN])
    return Weighed(tuple(run for _, run in group), group[0][0] + _AGAIN * again)


def is_sure(weighed: Weighed, others: Sequence[Weighed]) -> bool:
    """Whether a name is heavy enough, and far enough ahead of the others."""
    return weighed.points >= _SURE and all(
        weighed.points - other.points >= _AHEAD for other in others if other is not weighed
    )
