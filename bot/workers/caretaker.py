"""Tidies up: once an hour forget what has served."""

import logging
from collections.abc import Callable
from datetime import datetime

from bot.store import erase
from bot.store.database import Database
from bot.store.instants import instant
from bot.workers.rounds import rounds

EVERY = 3600.0
_log = logging.getLogger(__name__)


class Caretaker:
    """The loop that sweeps."""

    def __init__(self, database: Database, clock: Callable[[], datetime]) -> None:
        self._database = database
        self._clock = clock

    async def run(self) -> None:
        """Until cancelled."""
        await rounds("caretaker", self._sweep, EVERY)

    async def _sweep(self) -> None:
        swept = await self._database.run(lambda conn: erase.sweep(conn, instant(self._clock())))
        _log.info("swept %s", swept)
