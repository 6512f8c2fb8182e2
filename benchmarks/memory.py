"""What Sopan holds in memory, and what a turn costs it, as more and more people have a draft open.

A thousand of them go on with theirs after a start; so what is measured has handled people, and not only opened a file.
"""

import random
import shutil
import tempfile
from pathlib import Path
from typing import Final

from benchmarks.load import bots
from benchmarks.load.bots import SOPAN
from benchmarks.load.drafts import ASKED, chat_of, filled
from benchmarks.load.figures import Figure, Found
from benchmarks.load.rounds import Stage
from benchmarks.speed import AT_ONCE, told

FEW: Final = 1000
LEAST: Final = 100
SEED: Final = 20261


async def drafts(stage: Stage) -> Found:
    """The growth of memory from 1,000 drafts to 100,000, the whole of it, and the cost of a turn beside each."""
    many = stage.sizes.drafts
    sizes = [size for size in (LEAST, FEW, 10_000) if size < many] + [many]
    memory: dict[int, list[float]] = {size: [] for size in sizes}
    costs: dict[int, list[float]] = {size: [] for size in sizes}
    chosen = random.Random(SEED)
    with tempfile.TemporaryDirectory(dir=bots.WORKING_FOLDER, prefix="drafts-") as name:
        kept = await filled(stage.turns, Path(name), sizes)
        for number in range(stage.sizes.pairs):
            for size in sizes:
                folder = Path(name) / f"round{number}"
                shutil.copytree(kept[size], folder)
                people = chosen.sample(range(size), min(size, FEW, stage.sizes.people))
                one = told(await stage.going_on(SOPAN, folder, ASKED, [chat_of(each) for each in people], AT_ONCE))
                memory[size].append(one.memory)
                costs[size].append(1000 * one.cpu / one.turns)
                shutil.rmtree(folder)
    figures = [Figure(f"memory of the process with {many:,} open drafts", memory[many], 110, 90, most=True, unit=" MB")]
    if many > FEW:
        growth = [more - few for few, more in zip(memory[FEW], memory[many], strict=True)]
        figures.insert(0, Figure(f"memory, {many:,} open drafts above {FEW:,}", growth, 5, 3, most=True, unit=" MB"))
    return Found(
        figures,
        {"cost": {"Sopan": [[size, *sorted(round(cost, 4) for cost in found)] for size, found in costs.items()]}},
    )
