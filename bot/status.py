"""How things stand, for the operator's terminal: what waits, for how long, and what is late. Figures, no people."""

from datetime import timedelta
from typing import Final

from sqlalchemy import Connection

from bot.clock import Clock, wall_clock
from bot.config import Settings
from bot.store import inbox, outbox, reminders
from bot.store.database import Database

_UNITS: Final = (("d", 86_400), ("h", 3_600), ("min", 60), ("s", 1))


async def status(settings: Settings, clock: Clock = wall_clock) -> list[str]:
    """One line each; beside a running Sopan. Raises OperatorError."""
    database = Database(settings.database_url, clock=clock, joins=True)
    await database.start()
    try:
        return await database.run(lambda conn: _lines(conn, database.now()))
    finally:
        await database.stop()


def _lines(conn: Connection, now: int) -> list[str]:
    waiting = sorted(outbox.waiting(conn).items())
    return [
        f"inbox: {inbox.waiting_count(conn)} waiting, {inbox.set_aside_count(conn)} given up",
        *(
            f"inbox {channel}: {rows} waiting, the oldest for {_span(now - since)}"
            for channel, (rows, since) in sorted(inbox.waiting_by_channel(conn).items())
        ),
        *(
            f"outbox {channel} ({account}): {rows} to send, the oldest for {_span(now - since)}"
            for (channel, account), (rows, since) in waiting
        ),
        *(["outbox: nothing to send"] if not waiting else []),
        *_reminders(conn, now),
    ]


def _reminders(conn: Connection, now: int) -> list[str]:
    first = reminders.next_due(conn)
    if first is None:
        return ["reminders: none planned"]
    if first > now:
        return [f"reminders: 0 due, the next in {_span(first - now)}"]
    return [
        f"reminders {channel}: {rows} due, the first late by {_span(now - since)}"
        for channel, (rows, since) in sorted(reminders.due_by_channel(conn, now).items())
    ]


def _span(milliseconds: int) -> str:
    """Two units at most: `2 d 3 h`, `40 s`."""
    seconds = int(timedelta(milliseconds=max(0, milliseconds)).total_seconds())
    parts = []
    for name, size in _UNITS:
        if seconds >= size:
            parts.append(f"{seconds // size} {name}")
            seconds %= size
    return " ".join(parts[:2]) or "0 s"
