"""One round: a fresh bot, people who warm it up, then those who count; and what it cost."""

import gc
import time
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Final

from benchmarks.load import bots, dialogue
from benchmarks.load.bots import Bot
from benchmarks.load.dialogue import Turn
from benchmarks.load.machine import percentile
from benchmarks.load.people import Crowd, Played
from benchmarks.load.platform import FIRST_CHAT
from benchmarks.load.recording import Recorder

WARMING: Final = 40
"""People whose conversations do not count: a library compiles and fills its caches in them."""
BUSIEST: Final = 0.7
"""The share of its core above which the load is itself the limit, and the round is refused."""


@dataclass(frozen=True, slots=True)
class Round:
    """`cpu`: seconds of all the bot's threads and children; `load`: share of a core that the load used."""

    bot: str
    people: int
    turns: int
    calls: int
    cpu: float
    seconds: float
    load: float
    memory: float
    p50: float
    p99: float
    first_p99: float
    """Milliseconds, of whole turns; and until the first thing shown."""

    @property
    def per_cpu(self) -> float:
        """Turns per second of CPU."""
        return self.turns / self.cpu

    @property
    def per_second(self) -> float:
        """Turns per second of the clock on the wall."""
        return self.turns / self.seconds

    def __str__(self) -> str:
        return (
            f"{self.bot:14} {self.turns:6} turns {self.calls / self.turns:4.2f} calls each "
            f"{1000 * self.cpu / self.turns:7.3f} ms CPU/turn {self.per_cpu:7.0f}/CPU s {self.per_second:7.1f}/s "
            f"p50 {self.p50:6.1f} p99 {self.p99:6.1f} ms {self.memory:5.0f} MB (load {self.load:.0%})"
        )


@dataclass(frozen=True, slots=True)
class Sizes:
    """How much of everything: as published, or less for a look. `pairs`: rounds of each comparison, the worst of which
    counts; `seconds`: of load at a fixed rate."""

    people: int = 1000
    pairs: int = 5
    seconds: float = 60
    drafts: int = 100_000
    reminders: int = 10_000
    """That come due in one minute."""
    against: Sequence[str] = ("PTB-P", "PTB-S", "TBA", "polling")


@dataclass(frozen=True, slots=True)
class Stage:
    """What all rounds of a bench have in common."""

    turns: Sequence[Turn]
    dialogue: Path
    sizes: Sizes

    @classmethod
    async def set(cls, sizes: Sizes) -> "Stage":
        """Ask Sopan what its conversation is, and write it down for the peers."""
        recorder = Recorder()
        async with bots.running(bots.SOPAN, recorder.platform):
            turns = await recorder.recorded(dialogue.deeds(datetime.now(UTC).date()))
        path = bots.WORKING_FOLDER / "dialogue.json"
        dialogue.save(turns, path)
        return cls(turns, path, sizes)

    async def crowded(self, bot: Bot, people: int, at_once: int, *, delay: float = 0.0) -> Round:
        """Whole conversations of `people`, `at_once` at any time; the API answers after `delay` seconds."""
        crowd = Crowd(self.turns)
        async with bots.running(bot, crowd.platform, self.dialogue) as running:
            await crowd.all_of(WARMING, min(at_once, WARMING))
            crowd.platform.delay = delay
            gc.collect()
            cpu, own = running.cpu, time.process_time()
            played = await crowd.all_of(people, at_once)
            cpu, own = running.cpu - cpu, time.process_time() - own
            return _round(bot, people, played, cpu, own, running.memory)

    async def going_on(self, bot: Bot, folder: Path, begin: int, chats: Sequence[int], at_once: int) -> Round:
        """People whom the bot knows from `folder` go on from turn `begin` to the end."""
        crowd = Crowd(self.turns, first=5 * FIRST_CHAT)
        async with bots.running(bot, crowd.platform, self.dialogue, folder) as running:
            await crowd.all_of(WARMING, WARMING)
            gc.collect()
            cpu, own = running.cpu, time.process_time()
            played = await crowd.all_of(len(chats), min(at_once, len(chats)), begin, chats=iter(chats))
            cpu, own = running.cpu - cpu, time.process_time() - own
            return _round(bot, len(chats), played, cpu, own, running.memory)

    async def steady(self, bot: Bot, per_second: float, seconds: float) -> Round:
        """Turns at a fixed rate, whatever becomes of them."""
        crowd = Crowd(self.turns)
        async with bots.running(bot, crowd.platform, self.dialogue) as running:
            await crowd.all_of(WARMING, WARMING)
            gc.collect()
            cpu, own = running.cpu, time.process_time()
            played = await crowd.steadily(per_second, seconds)
            cpu, own = running.cpu - cpu, time.process_time() - own
            return _round(bot, played.finished, played, cpu, own, running.memory)


def _round(bot: Bot, people: int, played: Played, cpu: float, own: float, memory: float) -> Round:
    load = own / played.seconds
    if load > BUSIEST:
        raise RuntimeError(f"the load used {load:.0%} of its core: it measured itself, not {bot.name}")
    p50, p99 = (1000 * percentile(played.whole, part) for part in (0.5, 0.99))
    first = 1000 * percentile(played.first, 0.99)
    return Round(bot.name, people, played.turns, played.calls, cpu, played.seconds, load, memory, p50, p99, first)
