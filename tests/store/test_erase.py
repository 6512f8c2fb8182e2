"""Erasing: nothing of the person is left, in no table and in no file; of the others, nothing is missing."""

import asyncio
import json
import os
import random
import sqlite3
import threading
from contextlib import suppress
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import Connection, Table, insert, text

from bot.store import aliases, chats, erase, inbox, outbox, pages, people, reminders
from bot.store import database as database_module
from bot.store.aliases import Names
from bot.store.chats import Address, Chat
from bot.store.database import Database
from bot.store.erased import Journal
from bot.store.instants import DAY
from bot.store.outgoing import Ending, OutboxItem
from bot.store.people import CaseChange
from bot.store.reminders import ReminderItem
from bot.store.sealed import Keyring
from bot.store.tables import cases, metadata
from bot.store.tables import chats as chats_table
from bot.store.tables import people as people_table
from tests.store.databases import NOON, NewChat, Opener, clock, count, only_postgresql, only_sqlite, rows


def fill(conn: Connection, keyring: Keyring, chat: Chat) -> None:
    """Something in every table."""
    aliases.chat_at(conn, keyring, chat.address, Names(f"ID.{chat.id}"), NOON)
    inbox.remember(conn, keyring, "telegram", "sopan_bot", chat.id, NOON)
    inbox.put(conn, keyring, chat.id, b"payload", NOON, needs_prepare=False)
    people.save(conn, keyring, chat.person_id, {"a": 1}, {1: CaseChange({"b": 2}, 1, "asking")}, set(), NOON)
    outbox.put(conn, keyring, chat, [OutboxItem("prompt", b"text")], NOON, None)
    reminders.plan(conn, chat.person_id, chat.id, 1, 1, [ReminderItem("respond", NOON, NOON + 1)], NOON)
    pages.put(conn, keyring, chat.person_id, 1, "text", NOON)


async def test_every_row_of_the_person_goes_and_no_other(
    database: Database, keyring: Keyring, journal: Journal, new_chat: NewChat
) -> None:
    erased, kept = await new_chat(), await new_chat()
    second = Chat("f" * 32, erased.person_id, Address("whatsapp", "62", "x"), NOON)  # one person, two chats

    def two_chats(conn: Connection) -> None:
        row = {"id": second.id, "person_id": second.person_id, "channel": "whatsapp", "account": "62"}
        conn.execute(insert(chats_table).values(**row, address_hash=b"h", address=b"a", heard_at=NOON))
        outbox.put(conn, keyring, second, [OutboxItem("prompt", b"text")], NOON, None)
        for chat in (erased, kept):
            fill(conn, keyring, chat)

    def counts(conn: Connection) -> dict[str, int]:
        return {name: count(conn, table) for name, table in metadata.tables.items()}

    await database.run(two_chats)
    assert await database.run(lambda conn: erase.erase_person(conn, journal, erased.person_id, NOON))
    assert await database.run(counts) == dict.fromkeys(metadata.tables, 1) | {"seen": 2}
    left = await database.run(lambda conn: [rows(conn, table) for table in metadata.tables.values()])
    for gone in (erased.person_id, erased.id, second.id):
        assert gone not in repr(left)
    assert not await database.run(lambda conn: erase.erase_person(conn, journal, erased.person_id, NOON))
    assert not await database.run(lambda conn: erase.erase_person(conn, journal, "0" * 32, NOON))


@only_postgresql
async def test_what_another_process_is_storing_is_waited_for(
    open_database: Opener, keyring: Keyring, new_chat: NewChat
) -> None:
    chat = await new_chat()
    erasing, storing, watching = [await open_database() for _ in range(3)]
    stored, goes_on = threading.Event(), threading.Event()

    def store(conn: Connection) -> None:
        inbox.put(conn, keyring, chat.id, b"new", NOON, needs_prepare=True)
        stored.set()
        assert goes_on.wait(20)

    def close(conn: Connection) -> list[bytes]:
        erase.close(conn, chat.person_id)
        return [row.payload for row in inbox.behind(conn, keyring, chat.id)]

    def waits(conn: Connection) -> bool:
        return bool(conn.execute(text("SELECT count(*) FROM pg_locks WHERE NOT granted")).scalar_one())

    stores = asyncio.create_task(storing.run(store))
    assert await asyncio.to_thread(stored.wait, 20)
    closes = asyncio.create_task(erasing.run(close))
    while not closes.done() and not await watching.run(waits):
        pass
    goes_on.set()
    await stores
    assert await closes == [b"new"]


@only_sqlite
async def test_the_files_keep_no_byte_of_the_erased(
    file: Path, database: Database, keyring: Keyring, journal: Journal, new_chat: NewChat
) -> None:
    """Written without sealing, so that a byte left behind can be found."""
    canary = b"canary-of-somebody-erased"
    chat, kept = await new_chat(), await new_chat()

    def in_plain(conn: Connection) -> None:
        for person_id, word in ((chat.person_id, canary), (kept.person_id, b"still-here")):
            row = {"person_id": person_id, "state": word * 300, "revision": 1, "phase": "asking", "changed_at": NOON}
            conn.execute(insert(cases), [row | {"id": case_id} for case_id in range(40)])

    def in_files(word: bytes) -> int:
        return sum(each.read_bytes().count(word) for each in file.parent.iterdir())

    await database.run(in_plain)
    assert in_files(canary) > 0
    await database.run(lambda conn: erase.erase_person(conn, journal, chat.person_id, NOON))
    assert in_files(canary) > 0  # the log still has it
    await database.scrub()
    assert in_files(canary) == 0


@only_sqlite
async def test_nor_does_a_page_keep_a_copy_of_a_row_that_was_moved_from_it(
    url: str, file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """SQLite leaves one now and then, so that of many that go some are left where the file is not written anew."""
    monkeypatch.setattr(database_module, "REST", 1e9)
    database = Database(url, clock=clock)
    await database.start()
    dice, gone = random.Random(2), list[str]()
    chats = [dice.randbytes(16).hex() for _ in range(200)]

    def come_and_go(conn: Connection) -> None:
        conn.exec_driver_sql("CREATE TABLE said (chat TEXT, id INTEGER, text BLOB, ref TEXT, PRIMARY KEY (chat, id))")
        for number in range(15_000):
            row = (dice.choice(chats), number)
            words = dice.randbytes(dice.randint(50, 900))
            conn.exec_driver_sql("INSERT INTO said VALUES (?, ?, ?, NULL)", (*row, words))
            if dice.random() < 0.9:
                ref = dice.randbytes(27).hex()
                conn.exec_driver_sql("UPDATE said SET text = NULL, ref = ? WHERE chat = ? AND id = ?", (ref, *row))
            if number % 30 == 29:
                gone.append(chats.pop(dice.randrange(len(chats))))
                conn.exec_driver_sql("DELETE FROM said WHERE chat = ?", (gone[-1],))
                chats.append(dice.randbytes(16).hex())

    def left() -> int:
        kept = file.read_bytes()
        return sum(chat.encode() in kept for chat in gone)

    await database.scrub()
    await database.run(come_and_go)
    await database.scrub()  # so soon, the log alone is emptied
    assert database.owes_scrub and left() > 0
    await database.stop()
    database = Database(url, clock=clock)
    await database.start()
    await database.scrub()
    assert not database.owes_scrub and left() == 0
    await database.stop()


@only_sqlite
async def test_a_file_is_written_anew_beside_itself_and_the_environment_stays_as_it_is(
    url: str, file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Where there is room; and another thread that read the environment while it is changed would end the process."""
    opened, connect = set[Path](), sqlite3.connect

    def connected(*given: Any, **more: Any) -> sqlite3.Connection:
        conn: sqlite3.Connection = connect(*given, **more)
        conn.set_progress_handler(lambda: opened.update(open_files()), 20)
        return conn

    database = Database(url, clock=clock)
    await database.start()
    await database.run(lambda conn: conn.exec_driver_sql("CREATE TABLE said (text BLOB)"))
    blob = random.Random(3).randbytes(100_000)
    for _ in range(80):
        await database.run(lambda conn: conn.exec_driver_sql("INSERT INTO said VALUES (?)", (blob,)))
    before = dict(os.environ)
    monkeypatch.setattr(sqlite3, "connect", connected)
    await database.scrub()
    await database.stop()
    assert {path.parent for path in opened if path.name.startswith("etilqs")} == {file.parent}
    assert dict(os.environ) == before and not database.owes_scrub


def open_files() -> list[Path]:
    found = []
    for link in Path("/proc/self/fd").iterdir():
        with suppress(OSError):
            found.append(link.readlink())
    return found


async def test_nothing_that_a_person_says_is_kept_in_plain(database: Database, keyring: Keyring) -> None:
    canary = "canary-word"
    address = Address("telegram", "sopan_bot", canary)

    def say(conn: Connection) -> None:
        chat = chats.open_chat(conn, keyring, address, NOON)
        inbox.remember(conn, keyring, "telegram", "sopan_bot", canary, NOON)
        row_id = inbox.put(conn, keyring, chat.id, canary.encode(), NOON, needs_prepare=True)
        inbox.prepared(conn, keyring, chat.id, row_id, canary.encode())
        people.save(
            conn, keyring, chat.person_id, {canary: 1}, {1: CaseChange({"b": canary}, 1, "asking")}, set(), NOON
        )
        outbox.put(conn, keyring, chat, [OutboxItem("message", json.dumps(canary).encode())], NOON, None)
        pages.put(conn, keyring, chat.person_id, 1, canary, NOON)

    def everything(conn: Connection, table: Table) -> bytes:
        cells = [value for row in rows(conn, table) for value in row.values()]
        return b"|".join(value if isinstance(value, bytes) else str(value).encode() for value in cells)

    await database.run(say)
    for table in metadata.tables.values():
        assert canary.encode() not in await database.run(lambda conn, t=table: everything(conn, t))  # type: ignore[misc]
    assert await database.run(lambda conn: count(conn, people_table)) == 1


async def test_what_has_served_is_swept(database: Database, keyring: Keyring, new_chat: NewChat) -> None:
    chat = await new_chat()

    def use(conn: Connection) -> None:
        fill(conn, keyring, chat)
        [row] = outbox.due(conn, keyring, NOON, 10, NOON + 1)
        outbox.settle(conn, chat.id, row.id, Ending.SENT, NOON)
        outbox.put(conn, keyring, chat, [OutboxItem("prompt", b"open")], NOON, None)
        [waits] = inbox.take(conn, keyring, chat.id, NOON, 100)
        inbox.set_aside(conn, chat.id, waits.id, NOON)
        inbox.put(conn, keyring, chat.id, b"open", NOON, needs_prepare=False)
        reminders.done(conn, reminders.due(conn, NOON, 10))
        pending = [ReminderItem("respond", NOON, NOON + 1)]
        reminders.plan(conn, chat.person_id, chat.id, 2, 1, pending, NOON)

    await database.run(use)
    assert await database.run(lambda conn: erase.sweep(conn, NOON)) == erase.Swept(0, 0, 0, 0, 0)
    assert await database.run(lambda conn: erase.sweep(conn, NOON + 100 * DAY)) == erase.Swept(1, 1, 1, 1, 1)
    assert await database.run(lambda conn: (inbox.waiting_count(conn), len(outbox.waiting(conn)))) == (1, 1)
    assert await database.run(lambda conn: len(reminders.of_person(conn, chat.person_id))) == 1
