"""The measurements behind docs/performance.md: each part prints its rounds, and at the end there is one table.

Usage: `python -m benchmarks [PART ...] [--people 1000] [--pairs 5] ... [--write]`. Parts: turns, far, steady, drafts,
acknowledging, reminders, latency; without any, all of them. With `--write` the document is drawn anew from what was
found; parts that did not run stay in it as they were. Ends with 1 where a goal is missed.

The load runs on the first core and the bot on the second. Linux only, loopback only.
"""

import argparse
import asyncio
import sys
from collections.abc import Awaitable, Callable, Mapping
from typing import Final

from benchmarks import reminders
from benchmarks.acknowledging import acknowledging
from benchmarks.load import document, machine
from benchmarks.load.figures import TABLE, Found, aligned
from benchmarks.load.rounds import Sizes, Stage
from benchmarks.memory import drafts
from benchmarks.speed import far, latency, steady, turns


async def _reminders(stage: Stage) -> Found:
    return await asyncio.to_thread(reminders.found, stage.sizes.reminders)


PARTS: Final[Mapping[str, Callable[[Stage], Awaitable[Found]]]] = {
    "turns": turns,
    "far": far,
    "steady": steady,
    "drafts": drafts,
    "acknowledging": acknowledging,
    "reminders": _reminders,
    "latency": latency,
}


async def bench(parts: list[str], sizes: Sizes, *, write: bool) -> int:
    """The parts in their order; how many goals were missed."""
    stage = await Stage.set(sizes)
    calls = sum(len(turn.calls) for turn in stage.turns)
    print(f"the conversation: {len(stage.turns)} turns, {calls} calls of the Bot API", flush=True)
    everything = {}
    for name in parts:
        print(f"== {name}", flush=True)
        everything[name] = await PARTS[name](stage)
        if write:
            document.write(name, everything[name], sizes)
    figures = [figure for found in everything.values() for figure in found.figures]
    print(aligned([TABLE, *(figure.row() for figure in figures)]))
    missed = sum(not figure.met for figure in figures)
    print("every goal is met" if not missed else f"{missed} goals missed")
    return missed


def main() -> int:
    """As the module says."""
    whole = Sizes()
    parser = argparse.ArgumentParser("python -m benchmarks", description=__doc__)
    parser.add_argument("parts", nargs="*", metavar="PART", help=", ".join(PARTS))
    parser.add_argument("--people", type=int, default=whole.people)
    parser.add_argument("--pairs", type=int, default=whole.pairs)
    parser.add_argument("--seconds", type=float, default=whole.seconds)
    parser.add_argument("--drafts", type=int, default=whole.drafts)
    parser.add_argument("--reminders", type=int, default=whole.reminders)
    parser.add_argument("--against", default=",".join(whole.against), help="for turns; none: Sopan alone")
    parser.add_argument("--write", action="store_true")
    given = parser.parse_args()
    if unknown := set(given.parts) - PARTS.keys():
        parser.error(f"there is no part {unknown.pop()!r}; there are {', '.join(PARTS)}")
    against = () if given.against == "none" else tuple(given.against.split(","))
    sizes = Sizes(given.people, given.pairs, given.seconds, given.drafts, given.reminders, against)
    machine.pin(machine.LOAD_CORE)
    with asyncio.Runner(loop_factory=_fast_loop()) as runner:
        return int(runner.run(bench(given.parts or list(PARTS), sizes, write=given.write)) > 0)


def _fast_loop() -> Callable[[], asyncio.AbstractEventLoop] | None:
    """uvloop where it is installed: the load is to be light."""
    try:
        import uvloop
    except ImportError:
        return None
    return uvloop.new_event_loop


if __name__ == "__main__":
    sys.exit(main())
