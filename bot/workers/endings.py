"""How a send ended is known in this process alone: it is brought to the store until the store keeps it, and the chat's
next row is handed on in the same transaction.
"""

import asyncio
import logging
from collections.abc import Callable
from datetime import datetime
from functools import partial
from typing import Final, TypeVar

from sqlalchemy import Connection

from bot.observe import count
from bot.store import erase, inbox, outbox, people, silence
from bot.store.database import Database, StoreDown
from bot.store.erased import Journal
from bot.store.instants import instant
from bot.store.leases import LEASE
from bot.store.outgoing import Ending, OutboxRow
from bot.store.sealed import Keyring
from bot.workers.turn import FAREWELL, PARTING
from conversations.as_json import person_from_json

T = TypeVar("T")

AGAIN: Final = 1.0
"""Seconds until a store that is down is tried again."""

_log = logging.getLogger(__name__)


class Endings:
    """Of rows that the caller has leased."""

    def __init__(
        self,
        database: Database,
        keyring: Keyring,
        journal: Journal,
        clock: Callable[[], datetime],
        at: Callable[[str], None],
        me: int | None,
    ) -> None:
        """As `bot.workers.delivery.Delivery` takes them."""
        self._database = database
        self._keyring = keyring
        self._journal = journal
        self._clock = clock
        self._at = at
        self._me = me

    async def settled(
        self, row: OutboxRow, ending: Ending, behind: OutboxRow | None, ref: str | None = None, *, keep: bool = False
    ) -> bool:
        """The row has come to its end (as `outbox.settle`); whether the one behind it is now ours to send."""
        keep = keep and row.kind != FAREWELL
        more = await self._kept(partial(self._settle, row=row, ending=ending, ref=ref, keep=keep, behind=behind))
        self._at("settled")
        await self.scrubbed(row)
        return more

    async def gone(self, row: OutboxRow) -> None:
        """The person cannot be reached: the chat falls silent, unless that was known, and they may be back since."""
        await self._kept(partial(self._silence, row=row))
        await self.scrubbed(row)

    async def later(self, row: OutboxRow, not_before: int, *, doubtful: bool) -> None:
        """As `outbox.later`."""
        await self._kept(lambda conn: outbox.later(conn, row, not_before, doubtful=doubtful))

    async def scrubbed(self, row: OutboxRow) -> None:
        """What a last word leaves in the log beside the database goes."""
        if row.kind != FAREWELL:
            return
        try:
            await self._database.scrub()
        except Exception:  # noqa: BLE001  a file that is busy is emptied another time
            _log.exception("the log beside the database could not be emptied")

    def _settle(
        self, conn: Connection, row: OutboxRow, ending: Ending, ref: str | None, keep: bool, behind: OutboxRow | None
    ) -> bool:
        """Whether the row behind it may go now: not so where both were erased or silenced meanwhile, or where one that
        its sender does not have comes first."""
        now = self._clock()
        settled = outbox.settle(conn, row.chat.id, row.id, ending, instant(now), ref, keep=keep)
        self._forget(conn, row, instant(now))
        return (
            settled
            and behind is not None
            and outbox.hand_on(conn, behind.chat.id, behind.id, instant(now + LEASE), self._me)
        )

    def _silence(self, conn: Connection, row: OutboxRow) -> None:
        now = instant(self._clock())
        if outbox.settle(conn, row.chat.id, row.id, Ending.GONE, now):
            silence.begin(conn, row.chat.id, now)
        self._forget(conn, row, now)

    def _forget(self, conn: Connection, row: OutboxRow, now: int) -> None:
        """After the last word, however it ended, the chat it needed goes too, unless somebody began anew there, or is
        about to."""
        if row.kind not in (FAREWELL, PARTING):
            return
        erase.close(conn, row.chat.person_id)
        stored = people.load(conn, self._keyring, row.chat.person_id)
        if stored.person is None:
            over = not inbox.waiting(conn, row.chat.id)
        else:
            over = row.kind == PARTING and person_from_json(stored.person, stored.cases).is_refused
        if over:
            erase.erase_person(conn, self._journal, row.chat.person_id, now)

    async def _kept(self, job: Callable[[Connection], T]) -> T:
        while True:
            try:
                return await self._database.run(job)
            except StoreDown:
                count("errors_total", where="delivery")
                await asyncio.sleep(AGAIN)
