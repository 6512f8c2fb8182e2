"""The real command, killed and stopped again and again while several people talk to it, on both channels.

CRASH_KILLS (default 20) says how often each, over the channels together.
"""

import asyncio
import os
import random
import signal
import time
from pathlib import Path

import pytest

from bot.config import Settings
from tests.app.house import told
from tests.crash.crowd import copies, crowd, place, ready, started, stopped
from tests.crash.verdict import left

pytestmark = pytest.mark.crash

KILLS = int(os.environ.get("CRASH_KILLS", "20")) // 2
LONGEST_STOP = 10.0
"""Seconds."""

channels = pytest.mark.parametrize("channel", ["telegram", "whatsapp"])


@channels
async def test_killed_under_load(tmp_path: Path, channel: str) -> None:
    dice = random.Random(7)
    async with place(channel, tmp_path) as where:
        async with crowd(where):
            for number in range(KILLS):
                process = await started(where)
                if number % 5:
                    await ready(where)
                    await asyncio.sleep(dice.uniform(0.0, 0.4))  # the moment is what is tried
                else:
                    await asyncio.sleep(dice.uniform(0.3, 1.5))
                process.kill()
                assert (await told(process))[0] == -signal.SIGKILL
        assert all(number <= KILLS for number in copies(where))
        assert left(Settings.from_env(where.env).database_url) == {}
        print(f"{channel}: {KILLS} kills, copies by person: {copies(where)}")


@channels
async def test_stopped_under_load(tmp_path: Path, channel: str) -> None:
    dice = random.Random(8)
    slowest = 0.0
    async with place(channel, tmp_path) as where:
        async with crowd(where):
            for _ in range(KILLS):
                process = await started(where)
                await ready(where)
                await asyncio.sleep(dice.uniform(0.0, 0.4))
                begun = time.monotonic()
                assert await stopped(process) == 0
                slowest = max(slowest, time.monotonic() - begun)
        assert slowest < LONGEST_STOP
        assert not any(copies(where))
        assert left(Settings.from_env(where.env).database_url) == {}
        print(f"{channel}: {KILLS} stops, the slowest took {slowest:.1f} s")
