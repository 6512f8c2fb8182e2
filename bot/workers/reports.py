"""What platforms report of messages that were sent: one that was in doubt is settled, one that did not arrive goes
again or is given up, a person who cannot be reached is left in peace, and one who moved is found again."""

import asyncio
import logging
from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import datetime, timedelta
from functools import partial
from typing import Final

from sqlalchemy import Connection

from bot.channels.base import Gone, Later, Moved, Report, Sent, StoreDownError
from bot.channels.hearsay import hearsay
from bot.observe import count
from bot.store import aliases, reported, silence
from bot.store.chats import Address
from bot.store.database import Database, StoreDown
from bot.store.instants import DAY, instant
from bot.store.outgoing import Ending
from bot.store.reported import Told
from bot.store.sealed import Keyring
from bot.workers.packed import bubble_from_bytes, bubble_to_bytes

STILL_WANTED: Final = DAY
"""Milliseconds after it was written for which a message that did not arrive is brought back."""

LONGEST_PAUSE: Final = 60.0
"""Seconds between two tries of such a message at the most: what the person is answered meanwhile waits behind it."""

_log = logging.getLogger(__name__)


class Reports:
    """`take` is what a channel awaits before it acknowledges reports."""

    def __init__(
        self, database: Database, keyring: Keyring, clock: Callable[[], datetime], wake: Callable[[], None]
    ) -> None:
        """`wake` tells the delivery that something may go again."""
        self._database = database
        self._keyring = keyring
        self._clock = clock
        self._wake = wake

    async def take(self, reports: Sequence[Report | Moved]) -> None:
        """Durable when it returns. Raises StoreDownError when the store failed, or when a failure is told of something
        that is still being sent: how that ends is not known yet, so the report must come again."""
        if not reports:
            return
        taken = await asyncio.gather(*map(self._taken, reports), return_exceptions=True)
        self._wake()
        early = False
        for outcome in taken:
            match outcome:
                case StoreDown():
                    raise StoreDownError(str(outcome)) from outcome
                case BaseException():  # the others go on
                    _log.error("a report could not be taken in", exc_info=outcome)
                    count("errors_total", where="reports")
                case bool():
                    early |= not outcome
        if early:
            raise StoreDownError("what it speaks of is still being sent")

    async def _taken(self, report: Report | Moved) -> bool:
        """A job for each: the store knows whether it failed itself, and one report takes nothing with it."""
        return await self._database.run(partial(self._take, report=report))

    def _take(self, conn: Connection, report: Report | Moved) -> bool:
        """Whether it was taken in; else it came too early."""
        if isinstance(report, Report):
            return self._one(conn, report)
        address = Address(report.channel, report.account, report.address)
        aliases.move(conn, self._keyring, address, report.names)
        return True

    def _one(self, conn: Connection, report: Report) -> bool:
        row = reported.find(conn, self._keyring, report.name)
        if row is None:
            return True
        now, outcome = self._clock(), report.outcome
        if row.in_flight and not isinstance(outcome, Sent):
            return False
        match outcome:
            case Sent():
                changed = reported.arrived(conn, row, report.ref, instant(now))
            case Later(seconds=seconds) if row.payload is not None and (due := _due(row, now, seconds)) is not None:
                changed = reported.again(conn, self._keyring, row, report.ref, row.payload, due)
            case None if (brief := _brief(row)) is not None:
                changed = reported.again(conn, self._keyring, row, report.ref, brief, instant(now))
            case _:
                changed = self._gave_up(conn, row, report, now)
        if changed:
            what = type(outcome).__name__.lower() if outcome else "brief"
            count("reports_total", channel=report.channel, result=what)
        return True

    def _gave_up(self, conn: Connection, row: Told, report: Report, now: datetime) -> bool:
        """It did not arrive and does not go again; the operator is told."""
        gone = isinstance(report.outcome, Gone)
        ending = Ending.GONE if gone else Ending.REFUSED
        if not reported.failed(conn, row, report.ref, ending, instant(now)):
            return False
        if gone:
            silence.begin(conn, row.chat_id, instant(now))
        why = "only an approved text may go there" if report.outcome is None else getattr(report.outcome, "reason", "")
        told = hearsay(why)
        _log.error("a %s did not arrive on %s: %s", row.kind, report.channel, told)
        return True


def _due(row: Told, now: datetime, seconds: float) -> int | None:
    """When a message that did not arrive goes again: after a pause that doubles with every try; None where it was
    written so long ago that nobody waits for it any more."""
    pause = max(seconds, min(2.0 ** min(row.attempts, 20), LONGEST_PAUSE))
    due = instant(now + timedelta(seconds=pause))
    return due if due - row.created_at <= STILL_WANTED else None


def _brief(row: Told) -> bytes | None:
    """The row's bubble, to be sent as an approved text; None where there is none, or where it was sent so before."""
    bubble = None if row.payload is None else bubble_from_bytes(row.payload)
    if bubble is None or bubble.brief is None or bubble.only_brief:
        return None
    return bubble_to_bytes(replace(bubble, only_brief=True))
