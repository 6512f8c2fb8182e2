"""`make power` and `make faults`: ten thousand power cuts, a thousand failures of the database under the service, or as
many as the second argument says, from SEED on. Ends with 1 where a promise was broken, or where so much less went wrong
than was asked for that nothing was shown.

RUN names one to live through once more: the seed of a life, or kind/seed/number of a conversation.
"""

import asyncio
import os
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from concurrent.futures import ProcessPoolExecutor
from pathlib import Path
from typing import Final

from tests.disk import power, troubles
from tests.store.databases import embedded_postgres

SHARES: Final = {"polling-sqlite": 0.2, "webhook-sqlite": 0.3, "whatsapp-sqlite": 0.2, "polling-postgresql": 0.15,
                 "whatsapp-postgresql": 0.15}  # fmt: skip
EACH: Final = 5
"""Failures that a conversation meets at least, on the whole."""
ENOUGH: Final = 0.8
"""The share of what was asked for that must have happened."""

AT_A_TIME: Final = 16
"""Conversations in one process, beside each other."""


def cuts(many: int, seed: int, one: str | None) -> int:
    """How many promises were broken by so many power cuts."""
    figures = power.Figures()
    with ProcessPoolExecutor(os.cpu_count() or 1) as pool:
        seeds = [int(one)] if one else list(range(seed, seed + -(-many // power.CUTS)))
        for found in pool.map(power.lived, seeds):
            figures.add(found)
    print(f"{figures.cuts} power cuts, seeds {seeds[0]} to {seeds[-1]}")
    for where, number in figures.where.most_common():
        print(f"  {where} lost: {number}")
    print(*figures.lost[:20], *figures.corrupt[:20], sep="\n")
    print(f"acknowledged and lost: {len(figures.lost)}, corrupt: {len(figures.corrupt)}")
    return len(figures.lost) + len(figures.corrupt) + _too_few(figures.cuts, 1 if one else many)


def failures(many: int, seed: int, one: str | None) -> int:
    """How many conversations broke under so many failures of the database."""
    figures = troubles.Figures()
    parts = [[one]] if one else list(_parts(many, seed))
    with ProcessPoolExecutor(os.cpu_count() or 1) as pool:
        for found in pool.map(_suffered, parts):
            figures.add(found)
    print(f"{figures.struck.total()} failures of the database in {sum(map(len, parts))} conversations, seed {seed}")
    for kind, number in figures.struck.most_common():
        print(f"  {kind}: {number}")
    print(*figures.failed[:20], sep="\n")
    print(f"conversations that broke: {len(figures.failed)}")
    return len(figures.failed) + _too_few(figures.struck.total(), 1 if one else many)


def _too_few(happened: int, wanted: int) -> int:
    """1 where hardly anything went wrong: then the disk is not in our hands, and no promise was tried."""
    if happened >= ENOUGH * wanted:
        return 0
    print(f"only {happened} of {wanted} happened")
    return 1


def _parts(many: int, seed: int) -> Iterator[list[str]]:
    for kind, share in SHARES.items():
        names = [f"{kind}/{seed}/{number}" for number in range(-(-round(many * share) // EACH))]
        yield from (names[first : first + AT_A_TIME] for first in range(0, len(names), AT_A_TIME))


def _suffered(names: list[str]) -> troubles.Figures:
    kind = names[0].split("/")[0]
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as folder:
        if kind.endswith("sqlite"):
            return asyncio.run(troubles.suffered(kind, names, Path(folder)))
        with embedded_postgres() as server:  # each part has its own, because it is brought down
            return asyncio.run(troubles.suffered(kind, names, Path(folder), server))


CAMPAIGNS: Final[dict[str, Callable[[int, int, str | None], int]]] = {"power": cuts, "faults": failures}


def main() -> int:
    what, many = sys.argv[1], int(sys.argv[2])
    begun = time.monotonic()
    broken = CAMPAIGNS[what](many, int(os.environ.get("SEED") or 1), os.environ.get("RUN"))
    print(f"{time.monotonic() - begun:.0f} s; " + ("a promise was broken" if broken else "every promise was kept"))
    return int(broken > 0)


if __name__ == "__main__":
    sys.exit(main())
