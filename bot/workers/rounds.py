"""What every worker's loop has in common: round after round until cancelled; a failed one is told, others follow."""

import asyncio
import logging
from collections.abc import Awaitable, Callable
from contextlib import suppress

from bot.observe import count
from bot.store.database import StoreDown

_log = logging.getLogger(__name__)


async def rounds(
    where: str, work: Callable[[], Awaitable[object]], pause: float, called: asyncio.Event | None = None
) -> None:
    """Call `work` until it says that nothing is left (a false value), wait `pause` seconds or until `called`, again.

    `where`: what the counter of errors calls this loop.
    """
    called = called or asyncio.Event()
    while True:
        try:
            while await work():  # noqa: ASYNC110  it works, it does not wait
                await asyncio.sleep(0)
        except StoreDown:
            count("errors_total", where=where)
        except Exception:  # noqa: BLE001  a bug in one round must not end all those after it
            _log.exception("a round of the %s failed", where)
            count("errors_total", where=where)
        with suppress(TimeoutError):
            async with asyncio.timeout(pause):  # wait_for of Python 3.11 can lose a cancellation
                await called.wait()
        called.clear()
