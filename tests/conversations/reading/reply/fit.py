"""Fits the points of the hints to the labelled replies and writes them as the table that the reader adds up.

`python -m tests.conversations.reading.reply.fit` writes the table; with `check` it fits without one reply in eight, in
turn, and tells how those are read at several leads. The model is a logistic one over hints; each reply counts once.
"""

import json
import math
import random
import sys
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path
from typing import Any, Final

from conversations.reading.reply import table
from conversations.reading.reply.hints import hints_of
from conversations.reading.reply.points import LABELS, LETTERS, TENTHS
from conversations.reading.reply.said import said
from conversations.reading.reply.sentences import sentences_of
from conversations.reading.reply.verdict import AHEAD

HERE: Final = Path(__file__).parent
SETS: Final = ("replies.dev.jsonl", "replies.second.jsonl", "replies.third.jsonl")
"""The replies that are learned from; the held-out ones never are."""
MET: Final = 2
"""Replies that a hint must stand in,"""
KEPT: Final = 3000
"""and how many hints the table may hold: those that tell most."""
ROUNDS: Final = 25
STEP: Final = 0.3
SHRINK: Final = 0.05
"""How strongly points are drawn to nought, so that none rests on one reply alone."""
LEAST: Final = 1
"""Tenths of a point that the table writes down."""
FOLDS: Final = 8

Sample = tuple[tuple[str, ...], int]
Weights = dict[str, list[float]]


def samples(names: Iterable[str] = SETS) -> list[Sample]:
    """The hints of each labelled reply, and the number of its label."""
    records: list[dict[str, Any]] = [
        json.loads(line) for name in names for line in (HERE / name).read_text("utf-8").splitlines()
    ]
    return [(hints(record), LABELS.index(record["label"])) for record in records]


def hints(record: Mapping[str, Any]) -> tuple[str, ...]:
    """The hints of one reply."""
    sentences = sentences_of(said(record["text"]).answer)
    return tuple(hint.name for hint in hints_of(sentences, record["context"]).hints)


def fitted(given: Sequence[Sample]) -> Weights:
    """The points of the hints that tell most."""
    met = Counter(hint for told, _ in given for hint in told)
    often = {hint for hint, times in met.items() if times >= MET}
    first = _descended(given, often)
    most = sorted(often, key=lambda hint: (-math.sqrt(met[hint]) * max(map(abs, first[hint])), hint))[:KEPT]
    weights = _descended(given, set(most))
    return {hint: _centred(row) for hint, row in weights.items()}


def _descended(given: Sequence[Sample], known: set[str]) -> Weights:
    """Weights of the known hints by stochastic gradient descent, each with a step of its own."""
    chance = random.Random(1)
    order = [(tuple(hint for hint in told if hint in known), label) for told, label in given]
    weights: Weights = defaultdict(lambda: [0.0] * len(LABELS))
    spread: defaultdict[str, list[float]] = defaultdict(lambda: [0.01] * len(LABELS))
    for _ in range(ROUNDS):
        chance.shuffle(order)
        for told, label in order:
            likely = _likely([weights[hint] for hint in told])
            likely[label] -= 1
            for hint in told:
                row, width = weights[hint], spread[hint]
                for at, miss in enumerate(likely):
                    slope = miss + SHRINK * row[at]
                    width[at] += slope * slope
                    row[at] -= STEP * slope / math.sqrt(width[at])
    return weights


def _centred(row: Sequence[float]) -> list[float]:
    """The row moved so that its middle is nought, which changes no lead, without what hardly counts."""
    middle = sorted(row)[len(row) // 2]
    moved = [point - middle for point in row]
    return [point if abs(point) * TENTHS >= LEAST else 0.0 for point in moved]


def _likely(rows: Sequence[Sequence[float]]) -> list[float]:
    sums = [sum(column) for column in zip(*rows, strict=True)]
    grown = [math.exp(one - max(sums)) for one in sums]
    return [one / sum(grown) for one in grown]


def _told(told: Iterable[str], weights: Weights) -> tuple[int, float]:
    """The label that is ahead, and by how much."""
    sums = [sum(column) for column in zip(*(weights[hint] for hint in told if hint in weights), strict=True)]
    first, second = sorted(range(len(LABELS)), key=lambda at: -sums[at])[:2]
    return first, sums[first] - sums[second]


def check(given: Sequence[Sample]) -> None:
    """Say how replies are read that were left out."""
    chance = random.Random(2)
    shuffled = list(given)
    chance.shuffle(shuffled)
    read: list[tuple[int, int, float]] = []
    for fold in range(FOLDS):
        weights = fitted([sample for at, sample in enumerate(shuffled) if at % FOLDS != fold])
        read.extend((label, *_told(told, weights)) for told, label in shuffled[fold::FOLDS])
    for lead in sorted({0.0, 0.5, 1.0, 1.5, 2.0, AHEAD}):
        print(lead, _shares(read, lead))


def _shares(read: Sequence[tuple[int, int, float]], lead: float) -> dict[str, float]:
    unclear = LABELS.index("unclear")
    counts: Counter[str] = Counter()
    for label, first, ahead in read:
        got = first if ahead >= lead else unclear
        counts["right" if got == label else "unclear" if got == unclear else "wrong"] += 1
    return {verdict: round(times / len(read), 3) for verdict, times in sorted(counts.items())}


def write(weights: Weights) -> None:
    """Write the table."""
    lines = [f"{line}  {hint}" for hint in sorted(weights) if (line := _line(weights[hint]))]
    names = ", ".join(f"{letter} {label}" for letter, label in LETTERS.items())
    Path(table.__file__).write_text(HEAD.format(names=names) + "\n".join(lines) + '\n"""\n', "utf-8")


def _line(row: Sequence[float]) -> str:
    tenths = [round(TENTHS * point) for point in row]
    return " ".join(f"{letter}{told}" for letter, told in zip(LETTERS, tenths, strict=True) if abs(told) >= LEAST)


HEAD: Final = '''"""What each hint speaks for or against, in tenths of a point, a hint a line. Data only, written
by the fitting that stands beside the tests of this package.

{names}.
"""

TABLE = """
'''

if __name__ == "__main__":
    if sys.argv[1:] == ["check"]:
        check(samples())
    else:
        write(fitted(samples()))
