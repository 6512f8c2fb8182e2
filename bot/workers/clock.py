"""Reminders that are due become events of their chat, in the transaction that marks them done: none lost, none
doubled."""

import logging
from collections.abc import Callable, Sequence
from datetime import datetime

from sqlalchemy import Connection

from bot.logs import this_turn, turn
from bot.observe import count, measure
from bot.store import chats, inbox, reminders
from bot.store.database import Database
from bot.store.driver import isolated
from bot.store.instants import instant, moment
from bot.store.outgoing import OutboxRow
from bot.store.reminders import ReminderRow
from bot.store.sealed import Keyring
from bot.workers.intake import Waiting
from bot.workers.rounds import rounds
from bot.workers.turn import Caller, TurnMaker
from conversations.events import Due

TICK = 1.0
"""Seconds between two looks at the table; one look costs microseconds when nothing is due."""

AT_ONCE = 50

_log = logging.getLogger(__name__)


class ReminderClock:
    """The loop over due reminders."""

    def __init__(
        self,
        database: Database,
        keyring: Keyring,
        turns: TurnMaker,
        clock: Callable[[], datetime],
        deliver: Callable[[Sequence[OutboxRow]], None],
        wake: Callable[[], None] = lambda: None,
    ) -> None:
        """`deliver` is handed the outbox rows of finished turns; `wake` tells the backlog that something may wait."""
        self._database = database
        self._keyring = keyring
        self._turns = turns
        self._clock = clock
        self._deliver = deliver
        self._wake = wake

    async def run(self) -> None:
        """Until cancelled. What came due while nobody ran goes out at once."""
        await rounds("clock", self.tick, TICK)

    async def tick(self) -> int:
        """Handle what is due now; how many there were."""
        due, rows = await self._database.run(self._ring)
        now = instant(self._clock())
        for row in due:
            measure("reminder_lateness_seconds", max(0, now - row.due_at) / 1000)
        self._deliver(rows)
        if due and not rows:
            self._wake()
        return len(due)

    def _ring(self, conn: Connection) -> tuple[list[ReminderRow], list[OutboxRow]]:
        now = self._clock()
        due = reminders.due(conn, instant(now), AT_ONCE)
        made: list[OutboxRow] = []
        for row in due:
            with turn():
                made += self._rung(conn, row, now)
        reminders.done(conn, due)
        return due, made

    def _rung(self, conn: Connection, row: ReminderRow, now: datetime) -> list[OutboxRow]:
        try:
            with isolated(conn):
                return self._one(conn, row, now)
        except Exception:  # noqa: BLE001  the others go on
            _log.exception("a reminder failed; it waits in its chat's inbox")
            count("errors_total", where="reminder")
            self._put_off(conn, row, now)
            return []

    def _one(self, conn: Connection, row: ReminderRow, now: datetime) -> list[OutboxRow]:
        chat = chats.get_chat(conn, self._keyring, row.chat_id)
        if chat is None:
            return []
        held = chats.held(conn, chat)
        if held is None or inbox.waiting(conn, chat.id):
            self._put_off(conn, row, now)
            return []
        return self._turns.turn(conn, held, [_event(row)], now)

    def _put_off(self, conn: Connection, row: ReminderRow, now: datetime) -> None:
        payload = Waiting(_event(row), Caller(), this_turn()).to_bytes()
        inbox.put(conn, self._keyring, row.chat_id, payload, instant(now), needs_prepare=False)


def _event(row: ReminderRow) -> Due:
    return Due(row.case_id, row.revision, row.key, sent_at=moment(row.due_at))
