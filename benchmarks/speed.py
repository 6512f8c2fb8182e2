"""What a turn costs and how long it takes, beside other bots that ask the same questions with the same calls."""

import asyncio
from contextlib import suppress
from typing import Any, Final

from benchmarks.load import bots
from benchmarks.load.bots import PTB_P, PTB_S, SOPAN, SOPAN_POLLING, TBA, Bot
from benchmarks.load.figures import Figure, Found
from benchmarks.load.machine import Syncs, percentile
from benchmarks.load.rounds import Round, Stage

AT_ONCE: Final = 100
"""Conversations that are under way at any time."""
CROWD: Final = 300
"""The same where the API is far away."""
QUEUE: Final = 40
"""The same for PTB-P there: it takes one update after the other, so how many wait does not change its pace, and with
300 the round would last six minutes."""
FAR: Final = 0.05
"""Seconds until a far API answers."""
RATE: Final = 50.0
"""Turns a second that are anything but a crowd."""
RATES: Final = (10, 25, 50, 100, 200, 400, 800)
SLOW: Final = 500.0
"""Milliseconds: who takes longer at one rate is not asked to go faster."""
PEERS: Final[dict[str, tuple[Bot, float, float]]] = {
    "PTB-P": (PTB_P, 7, 12),
    "PTB-S": (PTB_S, 14, 25),
    "TBA": (TBA, 1.7, 3),
}


async def turns(stage: Stage) -> Found:
    """Whole conversations by webhook, Sopan and each peer in turn: turns per CPU second, the ratio within each pair."""
    ratios: dict[str, list[float]] = {name: [] for name in stage.sizes.against}
    costs: dict[str, list[float]] = {}

    async def round_of(bot: Bot) -> Round:
        one = told(await stage.crowded(bot, stage.sizes.people, AT_ONCE))
        costs.setdefault(bot.name, []).append(1000 * one.cpu / one.turns)
        return one

    for _ in range(stage.sizes.pairs):
        for name in ratios or [""]:
            mine = await round_of(SOPAN)
            if name == "polling":
                ratios[name].append((await round_of(SOPAN_POLLING)).per_cpu / mine.per_cpu)
            elif name:
                ratios[name].append(mine.per_cpu / (await round_of(PEERS[name][0])).per_cpu)
    figures = [
        Figure("turns per CPU second by polling, of those by webhook", values, 0.8, unit=" times")
        if name == "polling"
        else Figure(f"turns per CPU second, of those of {name}", values, *PEERS[name][1:], unit=" times")
        for name, values in ratios.items()
    ]
    shown = [Figure(f"CPU a turn, {bot}", values, most=True, unit=" ms") for bot, values in costs.items()]
    return Found([*figures, *shown])


async def far(stage: Stage) -> Found:
    """Every answer of the API takes 50 ms, and 300 people write at once: turns a second, against PTB-P."""
    ratios = []
    for _ in range(stage.sizes.pairs):
        mine = told(await stage.crowded(SOPAN, max(stage.sizes.people, CROWD), CROWD, delay=FAR))
        theirs = told(await stage.crowded(PTB_P, QUEUE, QUEUE, delay=FAR))
        ratios.append(mine.per_second / theirs.per_second)
    return Found([Figure("turns a second with an API 50 ms away, of those of PTB-P", ratios, 60, 100, unit=" times")])


async def steady(stage: Stage) -> Found:
    """50 turns a second for a minute: the p99 of whole turns, above that of an fsync in the same minute."""
    above, parts, firsts, wholes = [], [], [], []
    for _ in range(stage.sizes.pairs):
        syncs = Syncs(bots.WORKING_FOLDER)
        probing = asyncio.create_task(syncs.run())
        mine = told(await stage.steady(SOPAN, RATE, stage.sizes.seconds))
        probing.cancel()
        with suppress(asyncio.CancelledError):
            await probing
        sync = 1000 * percentile(syncs.seconds, 0.99)
        print(f"{'':14} fsync p50 {1000 * percentile(syncs.seconds, 0.5):.2f} p99 {sync:.2f} ms", flush=True)
        theirs = told(await stage.steady(PTB_S, RATE, stage.sizes.seconds))
        above.append(mine.p99 - sync)
        wholes.append(mine.p99)
        firsts.append(mine.first_p99 - sync)
        parts.append(mine.p99 / theirs.p99)
    return Found(
        [
            Figure("p99 at 50 turns/s, above the p99 of an fsync in the same minute", above, 5, most=True, unit=" ms"),
            Figure("p99 at 50 turns/s, of that of PTB-S", parts, None, 1 / 3, most=True, unit=" times"),
            Figure("p99 at 50 turns/s", wholes, most=True, unit=" ms"),
            Figure("the first thing shown, above the same fsync", firsts, most=True, unit=" ms"),
        ]
    )


async def latency(stage: Stage) -> Found:
    """How long turns take as they come faster; for the plot."""
    series: dict[str, list[Any]] = {}
    for bot in (SOPAN, TBA, PTB_P, PTB_S):
        for rate in RATES:
            one = told(await stage.steady(bot, rate, max(5.0, stage.sizes.seconds / 4)))
            series.setdefault(bot.name, []).append([rate, round(one.p50, 2), round(one.p99, 2)])
            if one.p99 > SLOW:
                break
    return Found([], {"latency": series})


def told(one: Round) -> Round:
    """The round, and a line of it for whoever watches."""
    print(one, flush=True)
    return one
