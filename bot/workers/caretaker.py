"""Tidies up: once an hour forget what has served, in the tables and in what is known of each person."""

import asyncio
import logging
from collections.abc import Callable
from datetime import datetime
from functools import partial
from pathlib import Path

from sqlalchemy import Connection

from bot.observe import count
from bot.store import backup, chats, erase, inbox, people
from bot.store.database import Database, StoreDown
from bot.store.erase import BACKUPS_KEPT
from bot.store.instants import instant
from bot.store.sealed import Keyring
from bot.workers.rounds import rounds
from bot.workers.turn import TurnMaker
from conversations.retention import SOONEST

EVERY = 3600.0
AT_ONCE = 100
_log = logging.getLogger(__name__)


class Caretaker:
    """The loop that sweeps."""

    def __init__(
        self,
        database: Database,
        keyring: Keyring,
        turns: TurnMaker,
        clock: Callable[[], datetime],
        backups: Path | None = None,
    ) -> None:
        """`backups`: the folder in which migrations keep what was there before."""
        self._database = database
        self._keyring = keyring
        self._turns = turns
        self._clock = clock
        self._backups = backups

    async def run(self) -> None:
        """Until cancelled."""
        await rounds("caretaker", self.sweep, EVERY)

    async def sweep(self) -> None:
        """One round through everything."""
        swept = await self._database.run(lambda conn: erase.sweep(conn, instant(self._clock())))
        _log.info("swept %s", swept)
        if self._backups is not None:
            await asyncio.to_thread(backup.forget_old, self._backups, instant(self._clock()) - BACKUPS_KEPT)
        if tidied := await self._tidy():
            _log.info("tidied up for %d people", tidied)
        if tidied or self._database.owes_scrub:
            await self._database.scrub()

    async def _tidy(self) -> int:
        """Person by person, each in a transaction of its own, so that nobody waits for all."""
        since, after, tidied = instant(self._clock() - SOONEST), "", 0
        while found := await self._database.run(partial(people.left_alone, since=since, after=after, limit=AT_ONCE)):
            for person_id, chat_id in found:
                try:
                    tidied += await self._database.run(partial(self._one, chat_id=chat_id))
                except StoreDown:
                    raise
                except Exception as problem:  # noqa: BLE001  the others do not wait for one
                    _log.error(
                        "something of a person cannot be read, and was left as it is: %s", type(problem).__name__
                    )
                    count("errors_total", where="caretaker")
                after = person_id
        return tidied

    def _one(self, conn: Connection, chat_id: str) -> bool:
        """Not while something of the chat waits or is at work; it comes by again."""
        chat = chats.get_chat(conn, self._keyring, chat_id)
        if chat is None or not chats.lock_chat(conn, chat_id, wait=False) or inbox.waiting(conn, chat_id):
            return False
        return self._turns.tidied(conn, chat, self._clock())
