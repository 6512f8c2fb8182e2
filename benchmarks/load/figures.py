"""What was promised, what was measured, and whether the worst of it keeps the promise."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Final

TABLE: Final = ("figure", "goal", "stretch", "measured", "worst", "")


@dataclass(frozen=True, slots=True)
class Figure:
    """`values`: one of each round, of which the worst counts; where `most`, they may be at most `must`, else at least.
    Without a `must` a figure is shown and not judged."""

    name: str
    values: Sequence[float]
    must: float | None = None
    stretch: float | None = None
    most: bool = False
    unit: str = ""

    @property
    def worst(self) -> float:
        """The value that counts."""
        return max(self.values) if self.most else min(self.values)

    @property
    def met(self) -> bool:
        """Whether the worst value keeps what must be kept."""
        return self.must is None or self._keeps(self.must)

    @property
    def stretched(self) -> bool:
        """Whether it keeps even the stretch."""
        return self.stretch is not None and self._keeps(self.stretch)

    def row(self) -> tuple[str, ...]:
        """The cells of `TABLE`."""
        goal, stretch = (self._goal(limit) for limit in (self.must, self.stretch))
        verdict = "" if self.must is None else "MISSED" if not self.met else "stretch" if self.stretched else "met"
        values = sorted(self.values)
        measured = _said(values[len(values) // 2])
        if len(values) > 1:
            measured += f" ({_said(values[0])} to {_said(values[-1])})"
        return self.name, goal, stretch, f"{measured}{self.unit}", f"{_said(self.worst)}{self.unit}", verdict

    def _keeps(self, limit: float) -> bool:
        return self.worst <= limit if self.most else self.worst >= limit

    def _goal(self, limit: float | None) -> str:
        return "–" if limit is None else f"{'≤' if self.most else '≥'} {_said(limit)}{self.unit}"


@dataclass(frozen=True, slots=True)
class Found:
    """What a part of the bench has found: figures, and series for the plots by plot and bot."""

    figures: Sequence[Figure]
    series: Mapping[str, Mapping[str, Sequence[Sequence[float]]]] = field(default_factory=dict)


def _said(value: float) -> str:
    size = abs(value)
    if size >= 100 or not size:
        return f"{value:,.0f}"
    return f"{value:.1f}" if size >= 10 else f"{value:.2f}" if size >= 0.1 else f"{value:.4f}"


def aligned(rows: Iterable[Sequence[str]]) -> str:
    """Rows of cells as lines of a terminal."""
    cells = list(rows)
    widths = [max(map(len, column)) for column in zip(*cells, strict=True)]
    return "\n".join(
        "  ".join(f"{one:{width}}" for one, width in zip(row, widths, strict=True)).rstrip() for row in cells
    )
