"""Worlds one after the other or on several processors, and the figures of all of them together."""

import asyncio
import logging
import tempfile
from collections import Counter
from collections.abc import Iterable
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path
from typing import Final

from tests.simulation.world import World

SIZE: Final = 50
"""People in a world."""

LATE: Final = 60.0
"""Seconds by which 99 of 100 reminders may come late, once the service runs."""


@dataclass(slots=True)
class Figures:
    """What came of some worlds."""

    timelines: int = 0
    counts: Counter[str] = field(default_factory=Counter)
    lateness: list[float] = field(default_factory=list)
    findings: list[str] = field(default_factory=list)

    def add(self, other: "Figures") -> None:
        self.timelines += other.timelines
        self.counts += other.counts
        self.lateness += other.lateness
        self.findings += other.findings

    def percentile(self, share: float) -> float:
        """Seconds of lateness that this share of the reminders did not exceed."""
        ordered = sorted(self.lateness)
        return ordered[min(len(ordered) - 1, int(share * len(ordered)))] if ordered else 0.0


def live_through(seed: int, size: int = SIZE) -> Figures:
    """One world, from its beginning to its end."""
    logging.disable(logging.CRITICAL)  # crashes are what is wanted here
    try:
        with tempfile.TemporaryDirectory() as folder:
            world = World(seed, size, Path(folder))
            asyncio.run(world.run())
    finally:
        logging.disable(logging.NOTSET)
    verdict = world.verdict
    return Figures(size, verdict.counts, verdict.lateness, verdict.findings)


def campaign(seeds: Iterable[int], workers: int, size: int = SIZE) -> Figures:
    """All these worlds."""
    figures = Figures()
    with ProcessPoolExecutor(workers) as pool:
        for one in pool.map(partial(live_through, size=size), seeds):
            figures.add(one)
    return figures
