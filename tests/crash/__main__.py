"""`make crash`: ten thousand crashes at named points, or as many as CRASHES says, from SEED on; RUN names a single
conversation to live through once more. Ends with 1 where a promise was broken, or where a process never ended at one of
the points.
"""

import asyncio
import os
import sys
import tempfile
import time
from collections.abc import Iterator
from concurrent.futures import ProcessPoolExecutor, as_completed
from pathlib import Path

from tests.crash.campaign import EACH, KINDS, POINTS, Figures, lived_through
from tests.store.databases import embedded_postgres

ENOUGH = 500
"""Crashes of which some must have come at every point."""

AT_A_TIME = 50
"""Conversations on one zygote."""


def runs(crashes: int, seed: int) -> Iterator[tuple[str, list[str]]]:
    """The names of all conversations, in parts of one kind; more than half of what is planned comes to pass."""
    for kind, (_, share) in KINDS.items():
        names = [f"{kind}/{seed}/{number}" for number in range(round(crashes * share / EACH / 0.75))]
        for first in range(0, len(names), AT_A_TIME):
            yield kind, names[first : first + AT_A_TIME]


def part(kind: str, names: list[str], server: str) -> Figures:
    """One part, in a process of its own."""
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as folder:
        return asyncio.run(lived_through(kind, names, Path(folder), server))


def main() -> int:
    crashes, seed = int(os.environ.get("CRASHES") or 10_000), int(os.environ.get("SEED") or 1)
    one = os.environ.get("RUN")
    parts = [(one.split("/")[0], [one])] if one else list(runs(crashes, seed))
    begun, figures = time.monotonic(), Figures()
    with embedded_postgres() as server, ProcessPoolExecutor(os.cpu_count() or 1) as pool:
        for future in as_completed([pool.submit(part, *each, server) for each in parts]):
            found = future.result()
            figures.add(found)
            print(f"{time.monotonic() - begun:5.0f} s: {figures.crashes.total()} crashes", flush=True)
            print(*found.failed, sep="\n", end="\n" if found.failed else "", flush=True)
    print(
        f"{figures.crashes.total()} crashes, seed {seed}; messages doubled: {figures.copies};"
        f" given up after they had come: {figures.given_up}"
    )
    for point, many in figures.crashes.most_common():
        print(f"  {point}: {many}")
    missed = [point for point in POINTS if not figures.crashes[point] and crashes >= ENOUGH and not one]
    if missed:
        print(f"never ended at: {', '.join(missed)}")
    print("every promise was kept" if not figures.failed else f"{len(figures.failed)} conversations broke a promise")
    return int(bool(figures.failed or missed))


if __name__ == "__main__":
    sys.exit(main())
