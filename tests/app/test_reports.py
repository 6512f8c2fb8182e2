"""What a platform tells of its messages is acknowledged once the store has kept it, and not before."""

import asyncio
from datetime import timedelta
from functools import partial
from pathlib import Path

import psycopg
import pytest
from sqlalchemy import select, update

from bot.channels.base import Later, Refused, Report, StoreDownError
from bot.store import chats, outbox, reported
from bot.store.chats import Address
from bot.store.database import Connection, Database
from bot.store.instants import instant
from bot.store.outgoing import Ending, OutboxItem, OutboxRow
from bot.store.sealed import Keyring
from bot.store.tables import outbox as outbox_table
from bot.wording.bubbles import Bubble
from bot.workers.packed import bubble_to_bytes
from bot.workers.reports import Reports
from tests.app.house import MORNING

NOW = int(MORNING.timestamp() * 1000)
CANCEL_WHO_WAITS = "SELECT pg_cancel_backend(pid) FROM pg_locks WHERE NOT granted"


def sent(conn: Connection, keyring: Keyring) -> OutboxRow:
    """A message that was taken in."""
    chat = chats.open_chat(conn, keyring, Address("whatsapp", "62", "Ayu"), NOW)
    item = OutboxItem("message", bubble_to_bytes(Bubble("message", "text")))
    (row,) = outbox.put(conn, keyring, chat, [item], NOW, NOW + 1)
    outbox.settle(conn, chat.id, row.id, Ending.SENT, NOW, "wamid.1", keep=True)
    return row


@pytest.mark.parametrize(
    ("tried", "later", "ending", "pause"),
    [
        (1, timedelta(0), None, 20.0),
        (5, timedelta(hours=2), None, 32.0),
        (40, timedelta(hours=23), None, 60.0),
        (2, timedelta(hours=24), "refused", 0.0),
    ],
)
async def test_what_did_not_arrive_is_brought_back_for_a_day_however_often_it_was_tried(
    tmp_path: Path, tried: int, later: timedelta, ending: str | None, pause: float
) -> None:
    keyring, now = Keyring([bytes(32)]), MORNING + later
    database = Database(f"sqlite:///{tmp_path}/sopan.db", clock=lambda: now)
    await database.start()
    row = await database.run(partial(sent, keyring=keyring))
    await database.run(lambda conn: conn.execute(update(outbox_table).values(attempts=tried)))
    reports = Reports(database, keyring, lambda: now, lambda: None)
    await reports.take([Report("whatsapp", row.errand, "wamid.1", Later(20.0, "131016"))])
    look = select(outbox_table.c.ending, outbox_table.c.not_before)
    found, not_before = await database.run(lambda conn: conn.execute(look).one())
    assert found == ending
    assert ending is not None or not_before == instant(now) + 1000 * pause
    await database.stop()


@pytest.mark.postgres
async def test_a_report_that_could_not_be_kept_comes_again(postgres_schema: str) -> None:
    keyring = Keyring([bytes(32)])
    database = Database(postgres_schema, clock=lambda: MORNING)
    await database.start()

    def ending(conn: Connection) -> str | None:
        found = reported.find(conn, keyring, row.errand)
        return found.ending if found else None

    row = await database.run(partial(sent, keyring=keyring))
    report = Report("whatsapp", row.errand, "wamid.1", Refused("131026"))
    reports = Reports(database, keyring, lambda: MORNING, lambda: None)
    with psycopg.connect(postgres_schema) as other, psycopg.connect(postgres_schema, autocommit=True) as admin:
        other.execute("SELECT 1 FROM outbox FOR UPDATE")
        taking = asyncio.create_task(reports.take([report]))
        while not taking.done() and not await asyncio.to_thread(lambda: admin.execute(CANCEL_WHO_WAITS).fetchall()):
            pass
        with pytest.raises(StoreDownError):
            await taking
        other.rollback()
    assert await database.run(ending) == "sent"
    await reports.take([report])
    assert await database.run(ending) == "refused"
    await database.stop()
