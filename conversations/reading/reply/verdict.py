"""From hints to one label: the points of all hints are added up, and a label that is not clearly ahead is unclear."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from conversations.reading.reply.hints import Hint, Hints
from conversations.reading.reply.points import LABELS, points, total
from conversations.reading.reply.result import Label, Span

AHEAD: Final = 0.7
"""Points that a label must be ahead of every other: chosen on replies that the fitted figures had not seen, so that
about one in eleven is called unclear."""
_QUIET: Final = 0.1
"""Points that a word must have to belong to the evidence."""


@dataclass(frozen=True, slots=True)
class Verdict:
    """The label, the words that say it most clearly, and the two labels that most speaks for, however close."""

    label: Label
    evidence: Span | None
    nearest: tuple[Label, Label]


def verdict(hints: Hints) -> Verdict:
    """What hints amount to."""
    told = [hint for hint in hints.hints if hint.name in points()]
    sums = total(hint.name for hint in told)
    first, second = sorted(range(len(LABELS)), key=lambda at: -sums[at])[:2]
    evidence = _evidence(hints, told, first, second)
    sure = evidence is not None and sums[first] - sums[second] >= AHEAD
    return Verdict(LABELS[first] if sure else "unclear", evidence, (LABELS[first], LABELS[second]))


def _evidence(hints: Hints, told: Sequence[Hint], label: int, other: int) -> Span | None:
    """The run of words within one sentence that speaks most for the label rather than for the one that comes next."""
    gains = [[-_QUIET] * len(places) for places in hints.places]
    for hint in told:
        row = points()[hint.name]
        for at in range(hint.first, hint.last + 1):
            gains[hint.sentence][at] += (row[label] - max(row[other], 0) / 2) / (hint.last - hint.first + 1)
    runs = [_best_run(own) for own in gains]
    best = max(range(len(runs)), key=lambda at: runs[at][0], default=None)
    if best is None or runs[best][0] <= 0:
        return None
    _, first, last = runs[best]
    return hints.places[best][first][0], hints.places[best][last][1]


def _best_run(gains: Sequence[float]) -> tuple[float, int, int]:
    """The sum, the first and the last of the neighbours that gain most together."""
    best, run, begin = (0.0, 0, 0), 0.0, 0
    for at, gain in enumerate(gains):
        if run <= 0:
            run, begin = 0.0, at
        run += gain
        best = max(best, (run, begin, at), key=lambda one: one[0])
    return best
