"""What a turn costs, against other bots that ask the same questions with the same calls.

Usage: `python -m benchmarks.speed [turns] [--people 1000] [--pairs 5] [--against PTB-P,PTB-S,TBA,polling | none]`.
Ends with 1 where a goal is missed. The load runs on the first core, the bot on the second. Linux only, loopback only.
"""

import argparse
import asyncio
import sys
from collections.abc import Callable
from datetime import UTC, datetime
from typing import Final

from benchmarks.load import bots, dialogue, machine
from benchmarks.load.bots import PTB_P, PTB_S, SOPAN, SOPAN_POLLING, TBA, Bot
from benchmarks.load.figures import TABLE, Figure, aligned
from benchmarks.load.recording import Recorder
from benchmarks.load.rounds import Stage

AT_ONCE: Final = 100
"""Conversations that are under way at any time."""
GOALS: Final[dict[str, tuple[Bot, float, float | None]]] = {
    "PTB-P": (PTB_P, 7, 12),
    "PTB-S": (PTB_S, 14, 25),
    "TBA": (TBA, 1.7, 3),
}


async def staged() -> Stage:
    """Ask Sopan what its conversation is, and write it down for the peers."""
    recorder = Recorder()
    async with bots.running(SOPAN, recorder.platform):
        turns = await recorder.recorded(dialogue.deeds(datetime.now(UTC).date()))
    path = bots.WORKING_FOLDER / "dialogue.json"
    dialogue.save(turns, path)
    calls = sum(len(turn.calls) for turn in turns)
    print(f"the conversation: {len(turns)} turns, {calls} calls of the Bot API", flush=True)
    return Stage(turns, path)


async def turns_per_cpu(stage: Stage, people: int, pairs: int, against: list[str]) -> list[Figure]:
    """Whole conversations by webhook, Sopan and each peer in turn; the ratio within each pair."""
    ratios: dict[str, list[float]] = {name: [] for name in against}
    for _ in range(pairs):
        for name in against:
            mine = await stage.crowded(SOPAN, people, AT_ONCE)
            print(mine, flush=True)
            other = SOPAN_POLLING if name == "polling" else GOALS[name][0]
            theirs = await stage.crowded(other, people, AT_ONCE)
            print(theirs, flush=True)
            ratio = mine.per_cpu / theirs.per_cpu
            ratios[name].append(1 / ratio if name == "polling" else ratio)
    return [
        Figure("turns per CPU second, polling against webhook", values, 0.8, unit="x")
        if name == "polling"
        else Figure(f"turns per CPU second against {name}", values, *GOALS[name][1:], unit="x")
        for name, values in ratios.items()
    ]


async def bench(arguments: argparse.Namespace) -> int:
    """All that was asked for; how many goals were missed."""
    stage = await staged()
    if arguments.against == "none":
        for _ in range(arguments.pairs):
            print(await stage.crowded(SOPAN, arguments.people, AT_ONCE), flush=True)
        return 0
    figures = await turns_per_cpu(stage, arguments.people, arguments.pairs, arguments.against.split(","))
    print(aligned([TABLE, *(figure.row() for figure in figures)]))
    return sum(not figure.met for figure in figures)


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--people", type=int, default=1000)
    parser.add_argument("--pairs", type=int, default=5)
    parser.add_argument("--against", default="PTB-P,PTB-S,TBA,polling")
    arguments = parser.parse_args()
    machine.pin(machine.LOAD_CORE)
    with asyncio.Runner(loop_factory=fast_loop()) as runner:
        return int(runner.run(bench(arguments)) > 0)


def fast_loop() -> Callable[[], asyncio.AbstractEventLoop] | None:
    """uvloop where it is installed: the load is to be light."""
    try:
        import uvloop
    except ImportError:
        return None
    return uvloop.new_event_loop


if __name__ == "__main__":
    sys.exit(main())
