"""Two processes on one PostgreSQL that come to the same chat in the same moment."""

import asyncio
from functools import partial
from pathlib import Path

import psycopg
import pytest

from bot.app import Sopan, running
from bot.channels.base import Incoming, Names
from bot.config import Settings
from bot.store import chats, silence
from bot.store.chats import Address, Chat
from conversations.events import Text
from tests.app.house import MORNING
from tests.app.test_delivery import NOW, Slate

WHO_WAITS = "SELECT 1 FROM pg_locks WHERE NOT granted"


def incoming(number: int, alias: str) -> Incoming:
    return Incoming("slate", "1", "Ayu", str(number), Text("halo", sent_at=MORNING), names=Names(None, (alias,)))


async def chat_of(sopan: Sopan) -> Chat:
    chat = await sopan.database.run(
        partial(chats.find_chat, keyring=sopan.keyring, address=Address("slate", "1", "Ayu"))
    )
    assert chat is not None
    return chat


@pytest.mark.postgres
async def test_who_writes_while_another_process_hears_that_they_are_gone_is_there(
    tmp_path: Path, postgres_schema: str
) -> None:
    settings = Settings.from_env({"SOPAN_DATA_DIR": str(tmp_path / "data"), "SOPAN_DATABASE_URL": postgres_schema})
    async with running(settings, [Slate], lambda: MORNING) as sopan, running(settings, [], lambda: MORNING) as other:
        sopan.attach(Slate())
        await sopan.intake.accept([incoming(1, "@ayu")])
        await sopan.delivery.idle()
        chat = await chat_of(other)
        with psycopg.connect(postgres_schema) as lock, psycopg.connect(postgres_schema, autocommit=True) as admin:
            lock.execute("SELECT 1 FROM aliases FOR UPDATE")  # so that it waits between finding the chat and holding it
            writing = asyncio.create_task(sopan.intake.accept([incoming(2, "@ayu2")]))
            while not writing.done() and not await asyncio.to_thread(lambda: admin.execute(WHO_WAITS).fetchall()):
                pass
            await other.database.run(lambda conn: silence.begin(conn, chat.id, NOW))
            lock.rollback()
        await writing
        assert not (await chat_of(other)).silent
