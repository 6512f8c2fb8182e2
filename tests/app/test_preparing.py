"""What a text may cost to be read is counted in work, not in waiting."""

import asyncio
import threading

import pytest

from bot.workers.preparing import LOOK, worked

ENOUGH = 0.2
"""Seconds of work; a process that waits does less in several looks."""


async def test_what_works_without_end_fails() -> None:
    over = threading.Event()

    def works() -> None:
        while not over.is_set():
            pass

    try:
        with pytest.raises(TimeoutError):
            await worked(works, ENOUGH)
    finally:
        over.set()


async def test_what_only_waits_for_the_machine_does_not() -> None:
    goes_on = threading.Event()
    work = asyncio.create_task(worked(lambda: goes_on.wait(60), ENOUGH))
    try:
        done, _ = await asyncio.wait((work,), timeout=2.5 * LOOK)
        assert not done
    finally:
        goes_on.set()
    assert await work


async def test_what_it_raises_is_raised() -> None:
    with pytest.raises(ZeroDivisionError):
        await worked(lambda: 1 // 0, ENOUGH)
