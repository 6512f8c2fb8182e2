"""What a platform tells of its messages is acknowledged once the store has kept it, and not before."""

import asyncio

import psycopg
import pytest

from bot.channels.base import Refused, Report, StoreDownError
from bot.store import chats, outbox, reported
from bot.store.chats import Address
from bot.store.database import Connection, Database
from bot.store.outgoing import Ending, OutboxItem, OutboxRow
from bot.store.sealed import Keyring
from bot.wording.bubbles import Bubble
from bot.workers.packed import bubble_to_bytes
from bot.workers.reports import Reports
from tests.app.house import MORNING

NOW = int(MORNING.timestamp() * 1000)
CANCEL_WHO_WAITS = "SELECT pg_cancel_backend(pid) FROM pg_locks WHERE NOT granted"


@pytest.mark.postgres
async def test_a_report_that_could_not_be_kept_comes_again(postgres_schema: str) -> None:
    keyring = Keyring([bytes(32)])
    database = Database(postgres_schema, clock=lambda: MORNING)
    await database.start()

    def sent(conn: Connection) -> OutboxRow:
        chat = chats.open_chat(conn, keyring, Address("whatsapp", "62", "Ayu"), NOW)
        item = OutboxItem("message", bubble_to_bytes(Bubble("message", "text")))
        (row,) = outbox.put(conn, keyring, chat, [item], NOW, NOW + 1)
        outbox.settle(conn, chat.id, row.id, Ending.SENT, NOW, "wamid.1", keep=True)
        return row

    def ending(conn: Connection) -> str | None:
        found = reported.find(conn, keyring, row.errand)
        return found.ending if found else None

    row = await database.run(sent)
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
