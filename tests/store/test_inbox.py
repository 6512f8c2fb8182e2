"""The inbox: every id counts once, rows are handled in order, and one that cannot be handled blocks nobody for long."""

import asyncio
import secrets

import pytest
from sqlalchemy import tuple_, update

from bot.store import inbox
from bot.store.database import Database
from bot.store.sealed import Keyring, Unreadable
from bot.store.tables import inbox as table
from bot.store.tables import seen
from tests.store.databases import NOON, NewChat, Opener, count, only_postgresql, rows


async def test_of_fifty_copies_of_one_message_one_counts(database: Database, keyring: Keyring) -> None:
    told = await asyncio.gather(
        *(
            database.run(lambda conn: inbox.remember(conn, keyring, "telegram", "sopan_bot", "update 7", NOON))
            for _ in range(50)
        )
    )
    assert sorted(told) == [False] * 49 + [True]


@only_postgresql
async def test_of_fifty_copies_in_four_processes_one_counts(open_database: Opener, keyring: Keyring) -> None:
    stores = [await open_database() for _ in range(4)]
    told = await asyncio.gather(
        *(
            stores[n % 4].run(lambda conn: inbox.remember(conn, keyring, "telegram", "sopan_bot", "update 7", NOON))
            for n in range(50)
        )
    )
    assert sorted(told) == [False] * 49 + [True]


async def test_the_same_id_elsewhere_is_another(database: Database, keyring: Keyring) -> None:
    for channel, account in [("telegram", "a"), ("telegram", "b"), ("whatsapp", "a")]:
        assert await database.run(lambda conn, c=channel, a=account: inbox.remember(conn, keyring, c, a, "7", NOON))  # type: ignore[misc]


async def test_ids_are_kept_as_keyed_hashes_until_they_are_forgotten(database: Database, keyring: Keyring) -> None:
    for at in (NOON, NOON + 1):
        await database.run(lambda conn, at=at: inbox.remember(conn, keyring, "telegram", "a", f"id{at}", at))  # type: ignore[misc]
    kept = await database.run(lambda conn: rows(conn, seen))
    assert {len(row["external_hash"]) for row in kept} == {32}
    assert await database.run(lambda conn: inbox.forget_seen(conn, NOON + 1)) == 1
    assert await database.run(lambda conn: inbox.remember(conn, keyring, "telegram", "a", f"id{NOON}", NOON))
    assert not await database.run(lambda conn: inbox.remember(conn, keyring, "telegram", "a", f"id{NOON + 1}", NOON))


async def test_a_changed_key_still_knows_the_ids(database: Database) -> None:
    old, new = secrets.token_bytes(32), secrets.token_bytes(32)
    assert await database.run(lambda conn: inbox.remember(conn, Keyring([old]), "telegram", "a", "7", NOON))
    assert not await database.run(lambda conn: inbox.remember(conn, Keyring([new, old]), "telegram", "a", "7", NOON))


async def put(
    database: Database, keyring: Keyring, chat_id: str, payload: bytes, needs_prepare: bool = False, now: int = NOON
) -> int:
    return await database.run(lambda conn: inbox.put(conn, keyring, chat_id, payload, now, needs_prepare=needs_prepare))


async def payloads(database: Database, keyring: Keyring, chat_id: str, now: int = NOON) -> list[bytes]:
    return [row.payload for row in await database.run(lambda conn: inbox.take(conn, keyring, chat_id, now, 100))]


async def test_rows_are_taken_in_order_and_leave_when_done(
    database: Database, keyring: Keyring, new_chat: NewChat
) -> None:
    chat, other = await new_chat(), await new_chat()
    ids = [await put(database, keyring, chat.id, b"%d" % n, now=NOON - n) for n in range(5)]  # the clock runs backwards
    await put(database, keyring, other.id, b"other")
    assert ids == sorted(set(ids))
    assert await database.run(lambda conn: inbox.waiting(conn, chat.id))
    assert await payloads(database, keyring, chat.id) == [b"0", b"1", b"2", b"3", b"4"]
    await database.run(lambda conn: inbox.done(conn, chat.id, ids[:4]))
    assert await payloads(database, keyring, chat.id) == [b"4"]
    await database.run(lambda conn: inbox.done(conn, chat.id, ids))
    assert not await database.run(lambda conn: inbox.waiting(conn, chat.id))
    assert await database.run(inbox.waiting_count) == 1
    assert await put(database, keyring, chat.id, b"5", now=NOON + 1) > max(ids)


@only_postgresql
async def test_two_processes_may_append_to_one_chat_at_once(
    open_database: Opener, database: Database, keyring: Keyring, new_chat: NewChat
) -> None:
    chat = await new_chat()
    stores = [database, await open_database(), await open_database()]
    ids = await asyncio.gather(*(put(stores[n % 3], keyring, chat.id, b"%d" % n) for n in range(60)))
    assert len(set(ids)) == 60
    taken = await payloads(database, keyring, chat.id)
    for process in range(3):  # what one process appended in order is in order
        assert [int(each) for each in taken if int(each) % 3 == process] == list(range(process, 60, 3))


async def test_chats_are_ready_when_their_oldest_row_is(
    database: Database, keyring: Keyring, new_chat: NewChat
) -> None:
    ready, unprepared, late = await new_chat(), await new_chat(), await new_chat()
    await put(database, keyring, unprepared.id, b"file", needs_prepare=True)
    await put(database, keyring, unprepared.id, b"text after the file")
    row_id = await put(database, keyring, late.id, b"failed")
    await put(database, keyring, late.id, b"after it")
    await put(database, keyring, ready.id, b"one", now=NOON + 1)
    await put(database, keyring, ready.id, b"two")
    assert await database.run(lambda conn: inbox.failed(conn, late.id, row_id, NOON + 60)) == 1

    async def chats_ready(now: int) -> list[str]:
        return await database.run(lambda conn: inbox.chats_ready(conn, now, 10))

    assert await chats_ready(NOON + 59) == [ready.id]
    assert await payloads(database, keyring, late.id, NOON + 59) == []
    assert await payloads(database, keyring, unprepared.id) == []
    assert await chats_ready(NOON + 60) == [late.id, ready.id]
    assert await database.run(lambda conn: inbox.chats_ready(conn, NOON + 60, 1)) == [late.id]


async def test_preparing_happens_once_at_a_time_and_its_result_is_kept(
    database: Database, keyring: Keyring, new_chat: NewChat
) -> None:
    chat = await new_chat()
    await put(database, keyring, chat.id, b"text")
    row_id = await put(database, keyring, chat.id, b"file", needs_prepare=True)

    async def unprepared(now: int) -> list[bytes]:
        found = await database.run(lambda conn: inbox.unprepared(conn, keyring, now, 10, now + 30))
        return [row.payload for row in found]

    assert await payloads(database, keyring, chat.id) == [b"text"]
    assert await unprepared(NOON) == [b"file"]
    assert await unprepared(NOON + 29) == []
    assert await unprepared(NOON + 30) == [b"file"]  # whoever had it did not come back
    await database.run(lambda conn: inbox.prepared(conn, keyring, chat.id, row_id, b"facts"))
    assert await unprepared(NOON + 100) == []
    taken = await database.run(lambda conn: inbox.take(conn, keyring, chat.id, NOON, 100))
    assert [(row.payload, row.prepared) for row in taken] == [(b"text", None), (b"file", b"facts")]


async def test_a_row_that_keeps_failing_is_set_aside_without_its_text(
    database: Database, keyring: Keyring, new_chat: NewChat
) -> None:
    chat = await new_chat()
    row_id = await put(database, keyring, chat.id, b"poison", needs_prepare=True)
    await database.run(lambda conn: inbox.prepared(conn, keyring, chat.id, row_id, b"facts"))
    await put(database, keyring, chat.id, b"after it")
    for attempt in (1, 2, 3):
        assert await database.run(lambda conn: inbox.failed(conn, chat.id, row_id, NOON)) == attempt
    await database.run(lambda conn: inbox.set_aside(conn, chat.id, row_id, NOON))
    assert await payloads(database, keyring, chat.id) == [b"after it"]
    assert await database.run(inbox.set_aside_count) == 1
    left = next(row for row in await database.run(lambda conn: rows(conn, table)) if row["id"] == row_id)
    assert (left["payload"], left["prepared"], left["attempts"]) == (None, None, 3)


async def test_only_hashes_and_sealed_cells_are_kept(database: Database, keyring: Keyring, new_chat: NewChat) -> None:
    chat = await new_chat()
    row_id = await put(database, keyring, chat.id, b"I am ill")
    await database.run(lambda conn: inbox.prepared(conn, keyring, chat.id, row_id, b"ill"))
    for row in await database.run(lambda conn: rows(conn, table)):
        assert b"ill" not in row["payload"] + row["prepared"]
    assert await database.run(lambda conn: count(conn, table)) == 1


async def test_rows_that_cannot_be_opened_stop_no_other(
    database: Database, keyring: Keyring, new_chat: NewChat
) -> None:
    chat, other = await new_chat(), await new_chat()
    first = await put(database, keyring, chat.id, b"first")
    spoilt = (
        (chat.id, await put(database, keyring, chat.id, b"spoilt")),
        (other.id, await put(database, keyring, other.id, b"spoilt long", needs_prepare=True)),
    )
    long = await put(database, keyring, chat.id, b"long", needs_prepare=True)
    these = tuple_(table.c.chat_id, table.c.id).in_(spoilt)
    await database.run(lambda conn: conn.execute(update(table).where(these).values(payload=b"x" * 40)).rowcount)
    found = await database.run(lambda conn: inbox.unprepared(conn, keyring, NOON, 10, NOON + 1))
    assert [row.id for row in found] == [long]
    assert [row.id for row in await database.run(lambda conn: inbox.take(conn, keyring, chat.id, NOON, 1))] == [first]
    assert set(await database.run(lambda conn: inbox.chats_ready(conn, NOON, 10))) == {chat.id, other.id}
    with pytest.raises(Unreadable):
        await database.run(lambda conn: inbox.take(conn, keyring, other.id, NOON, 1))


async def test_how_often_it_was_fetched_in_vain_takes_no_try_from_its_turn(
    database: Database, keyring: Keyring, new_chat: NewChat
) -> None:
    chat = await new_chat()
    row_id = await put(database, keyring, chat.id, b"file", needs_prepare=True)
    for _ in range(5):
        await database.run(lambda conn: inbox.failed(conn, chat.id, row_id, NOON))
    await database.run(lambda conn: inbox.prepared(conn, keyring, chat.id, row_id, b"{}"))
    assert await database.run(lambda conn: inbox.failed(conn, chat.id, row_id, NOON)) == 1
