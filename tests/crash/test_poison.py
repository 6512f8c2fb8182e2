"""One chat that cannot be handled among fifty in a batch: forty-nine are answered, nothing is lost, and it is told."""

import sqlite3
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from datetime import timedelta
from pathlib import Path
from typing import TypeVar

import pytest
from sqlalchemy import Connection

from bot.config import Settings
from bot.store import chats, inbox
from bot.store.chats import Address, Chat
from bot.store.database import Database
from bot.unlocking import keyring_of
from bot.wording.catalog import Catalog
from tests.app.guest import Guest
from tests.app.house import House
from tests.app.test_conversations import INVITATION
from tests.servers.telegram import BOT, Flood, TelegramServer

pytestmark = pytest.mark.crash

T = TypeVar("T")
TROUBLE = Catalog().text("id", "say", "trouble")


@pytest.fixture
async def house(tmp_path: Path) -> AsyncIterator[House]:
    async with TelegramServer(flood=Flood.off()) as telegram:
        yield House(telegram, tmp_path)


async def in_the_store(house: House, job: Callable[[Connection], T]) -> T:
    """While the house is closed."""
    database = Database(Settings.from_env(house.env).database_url, clock=house.telegram.clock.moment)
    await database.start()
    try:
        return await database.run(job)
    finally:
        await database.stop()


async def chat_of(house: House, number: int) -> Chat:
    keyring = keyring_of(Settings.from_env(house.env))
    address = Address("telegram", str(BOT["id"]), str(number))
    chat = await in_the_store(house, lambda conn: chats.find_chat(conn, keyring, address))
    assert chat is not None
    return chat


@asynccontextmanager
async def fifty(house: House) -> AsyncIterator[list[Guest]]:
    """People who have been asked for the channel; the house is closed."""
    guests = [Guest(house.telegram.user(1000 + number)) for number in range(50)]
    for guest in guests:
        await guest.user.say("/start decline")
    async with house.open():
        for guest in guests:
            assert await guest.asked() == "channel"
    yield guests


async def told_of_trouble(house: House, guest: Guest) -> None:
    """The one line comes, after the tries that lie between."""
    for _ in range(40):
        if TROUBLE in guest.texts:
            break
        house.telegram.clock.advance(timedelta(seconds=2))
        await house.telegram.journal.until(lambda: TROUBLE in guest.texts or None, 0.5)
    assert guest.texts.count(TROUBLE) == 1


async def test_a_person_whose_state_was_damaged(house: House) -> None:
    async with fifty(house) as guests:
        poisoned = guests.pop(7)
        chat = await chat_of(house, poisoned.user.id)
        with sqlite3.connect(house.file) as conn:
            (state,) = conn.execute("SELECT state FROM people WHERE id = ?", (chat.person_id,)).fetchone()
            damaged = state[:30] + bytes([state[30] ^ 1]) + state[31:]
            conn.execute("UPDATE people SET state = ? WHERE id = ?", (damaged, chat.person_id))
        await poisoned.user.say("WhatsApp")
        for guest in guests:
            await guest.user.say("WhatsApp")
        async with house.open():
            for guest in guests:
                assert await guest.asked() == "company"
            await told_of_trouble(house, poisoned)
            assert "sopan_set_aside 1" in (await house.get("/metrics"))[1]
            # A long text is read beforehand: there too only its own chat suffers.
            await poisoned.user.forward(INVITATION, date=house.telegram.clock.moment())
            for guest in guests[:5]:
                assert await guest.forwards(INVITATION, house.telegram.clock.moment()) != "channel"
        for guest in guests:
            assert TROUBLE not in guest.texts


async def test_an_event_that_this_version_does_not_know(house: House) -> None:
    async with fifty(house) as guests:
        chat = await chat_of(house, guests[7].user.id)
        keyring = keyring_of(Settings.from_env(house.env))
        unknown = b'{"event": {"is": "Dance", "sent_at": "2026-11-23T03:00:00+00:00"}, "name": null, "language": null}'
        now = round(house.telegram.clock.now() * 1000)
        await in_the_store(house, lambda conn: inbox.put(conn, keyring, chat.id, unknown, now, needs_prepare=False))
        for guest in guests:
            await guest.user.say("WhatsApp")
        async with house.open():
            for guest in guests[:7] + guests[8:]:
                assert await guest.asked() == "company"
            await told_of_trouble(house, guests[7])
            assert await guests[7].asked() == "company"  # what was written after it is handled all the same
            assert "sopan_inbox_pending 0" in (await house.get("/metrics"))[1]
