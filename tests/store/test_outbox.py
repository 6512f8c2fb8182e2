"""The outbox: in order within a chat, one sender at a time, an end for every row, and doubts are remembered."""

import asyncio
from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

import pytest
from sqlalchemy import Connection, and_, update

from bot.store import chats, leases, outbox, people, reminders, silence
from bot.store.chats import Chat
from bot.store.database import Database
from bot.store.outgoing import Ending, OutboxItem, OutboxRow, Urgency
from bot.store.people import CaseChange
from bot.store.sealed import Keyring
from bot.store.tables import outbox as table
from tests.store.databases import NOON, NewChat, Opener, only_postgresql, rows

LEASE = 30_000


class Outbox:
    """The outbox as its workers see it, one job a call."""

    def __init__(self, database: Database, keyring: Keyring) -> None:
        self.database, self.keyring = database, keyring

    async def put(
        self,
        chat: Chat,
        *payloads: bytes,
        lease_until: int | None = None,
        urgency: int = Urgency.REPLY,
        now: int = NOON,
    ) -> list[OutboxRow]:
        items = [OutboxItem("prompt", payload, urgency) for payload in payloads]
        return await self.put_items(chat, items, lease_until, now)

    async def put_items(
        self, chat: Chat, items: Sequence[OutboxItem], lease_until: int | None = None, now: int = NOON
    ) -> list[OutboxRow]:
        return await self.database.run(lambda conn: outbox.put(conn, self.keyring, chat, items, now, lease_until))

    async def due(self, now: int = NOON, limit: int = 100) -> list[OutboxRow]:
        return await self.database.run(lambda conn: outbox.due(conn, self.keyring, now, limit, now + LEASE))

    async def settle(self, row: OutboxRow, ending: Ending = Ending.SENT, ref: str | None = None) -> bool:
        return await self.database.run(lambda conn: outbox.settle(conn, row.chat.id, row.id, ending, NOON, ref))

    async def hand_on(self, row: OutboxRow) -> bool:
        return await self.database.run(lambda conn: outbox.hand_on(conn, row.chat.id, row.id, NOON + LEASE))

    async def later(self, row: OutboxRow, not_before: int, doubtful: bool = False) -> None:
        await self.database.run(lambda conn: outbox.later(conn, row, not_before, doubtful=doubtful))


@pytest.fixture
def out(database: Database, keyring: Keyring) -> Outbox:
    return Outbox(database, keyring)


def texts(found: Sequence[OutboxRow]) -> list[bytes]:
    return [row.payload for row in found]


async def test_a_chat_is_sent_to_in_order_one_row_at_a_time(out: Outbox, new_chat: NewChat) -> None:
    chat = await new_chat()
    for n in range(4):
        await out.put(chat, b"%da" % n, b"%db" % n, now=NOON - n)  # the clock runs backwards
    sent = []
    while found := await out.due():
        assert len(found) == 1
        assert await out.due() == []  # somebody is sending it
        sent += texts(found)
        await out.settle(found[0])
    assert sent == [b"0a", b"0b", b"1a", b"1b", b"2a", b"2b", b"3a", b"3b"]


async def test_what_is_due_says_where_it_goes(out: Outbox, new_chat: NewChat) -> None:
    chat = await new_chat()
    await out.put_items(chat, [OutboxItem("reminder", b"soon", Urgency.REMINDER, guard_case=3, guard_revision=7)])
    [row] = await out.due()
    assert (row.chat.id, row.chat.person_id, row.chat.address) == (chat.id, chat.person_id, chat.address)
    assert (row.kind, row.payload, row.urgency, row.guard_case, row.guard_revision) == ("reminder", b"soon", 1, 3, 7)
    assert (row.attempts, row.doubts, row.leased) == (1, 0, True)


async def test_replies_go_before_reminders_and_the_oldest_first(out: Outbox, new_chat: NewChat) -> None:
    one, two, three = await new_chat(), await new_chat(), await new_chat()
    await out.put(one, b"reminder", urgency=Urgency.REMINDER)
    await out.put(two, b"first", now=NOON + 1)
    await out.put(three, b"second", now=NOON + 2)
    assert texts(await out.due(limit=2)) == [b"first", b"second"]
    assert texts(await out.due(limit=2)) == [b"reminder"]


async def test_a_free_chat_leases_the_first_row_to_whoever_put_it(out: Outbox, new_chat: NewChat) -> None:
    chat = await new_chat()
    first, second = await out.put(chat, b"1", b"2", lease_until=NOON + LEASE)
    assert (first.leased, first.attempts) == (True, 1)
    assert (second.leased, second.attempts) == (False, 0)
    (third,) = await out.put(chat, b"3", lease_until=NOON + LEASE)
    assert not third.leased
    assert await out.due() == []
    assert not await out.hand_on(second)  # the first is still open
    assert await out.settle(first)
    assert not await out.hand_on(third)  # the second goes before it
    assert await out.hand_on(second)
    assert not await out.hand_on(second)  # somebody has it
    assert await out.due() == []
    assert await out.settle(second)
    assert texts(await out.due()) == [b"3"]


async def test_without_a_lease_it_waits_for_a_worker(out: Outbox, new_chat: NewChat) -> None:
    chat = await new_chat()
    assert [row.leased for row in await out.put(chat, b"1", b"2")] == [False, False]
    assert texts(await out.due()) == [b"1"]


@pytest.mark.parametrize("ending", list(Ending))
async def test_a_settled_row_keeps_no_text_and_is_settled_once(
    out: Outbox, database: Database, new_chat: NewChat, ending: Ending
) -> None:
    [row] = await out.put(await new_chat(), b"text", lease_until=NOON + LEASE)
    assert await out.settle(row, ending, ref="4711")
    assert not await out.settle(row, Ending.SENT, ref="4712")
    [kept] = await database.run(lambda conn: rows(conn, table))
    assert (kept["payload"], kept["ending"], kept["ref"], kept["settled_at"]) == (None, ending.value, "4711", NOON)
    assert kept["lease_until"] is None


async def test_a_limit_delays_one_chat_and_no_other(out: Outbox, new_chat: NewChat) -> None:
    limited, other = await new_chat(), await new_chat()
    await out.put(limited, b"1", b"2")
    await out.put(other, b"other", now=NOON + 1)
    [row, _] = await out.due()
    await out.later(row, NOON + 5)
    assert await out.due(NOON + 4) == []
    [again] = await out.due(NOON + 5)
    assert (again.payload, again.attempts, again.doubts) == (b"1", 2, 0)


async def test_a_lease_that_ran_out_is_a_doubt(out: Outbox, new_chat: NewChat) -> None:
    chat = await new_chat()
    await out.put(chat, b"1", b"2", lease_until=NOON + 5)
    assert await out.due(NOON + 4) == []
    [again] = await out.due(NOON + 5)
    assert (again.payload, again.attempts, again.doubts) == (b"1", 2, 1)
    await out.later(again, NOON + 6, doubtful=True)
    [again] = await out.due(NOON + 6)
    assert (again.payload, again.attempts, again.doubts) == (b"1", 3, 2)
    await out.settle(again, Ending.UNCERTAIN)
    [following] = await out.due(NOON + 6)
    assert (following.payload, following.attempts, following.doubts) == (b"2", 1, 0)


async def test_who_lost_the_lease_gives_back_nothing(out: Outbox, database: Database, new_chat: NewChat) -> None:
    [slow] = await out.put(await new_chat(), b"1", lease_until=NOON + 5)
    [swift] = await out.due(NOON + 5)
    assert await database.run(lambda conn: outbox.renew(conn, swift, NOON + LEASE))
    await out.later(slow, NOON)
    assert await out.due(NOON + 6) == []
    await out.later(swift, NOON + 6)
    [again] = await out.due(NOON + 6)
    assert (again.attempts, again.doubts) == (3, 1)


async def test_a_reminder_that_waits_for_its_moment_is_not_in_doubt(
    out: Outbox, database: Database, new_chat: NewChat
) -> None:
    [row] = await out.put(await new_chat(), b"soon", urgency=Urgency.REMINDER, lease_until=NOON + LEASE)
    await database.run(leases.release)
    [row] = await out.due()
    assert row.doubts == 0
    assert await database.run(lambda conn: outbox.renew(conn, row, NOON + LEASE))
    await database.run(leases.release)
    [row] = await out.due()
    assert row.doubts == 1


async def test_what_a_dead_process_was_sending_goes_again_with_a_doubt(
    out: Outbox, database: Database, new_chat: NewChat
) -> None:
    await out.put(await new_chat(), b"in flight", lease_until=NOON + LEASE)
    await out.put(await new_chat(), b"waiting")
    assert await database.run(leases.release) == 1
    assert {row.payload: row.doubts for row in await out.due()} == {b"in flight": 1, b"waiting": 0}


async def test_a_further_doubt_is_left_by_a_send_that_began(out: Outbox, database: Database, new_chat: NewChat) -> None:
    await out.put(await new_chat(), b"1", lease_until=NOON + LEASE)
    for _ in range(3):  # processes that die before they send
        await database.run(leases.release)
        [row] = await out.due()
        assert row.doubts == 1
    assert await database.run(lambda conn: outbox.renew(conn, row, NOON + LEASE))
    await database.run(leases.release)
    [row] = await out.due()
    assert row.doubts == 2
    assert await database.run(lambda conn: outbox.renew(conn, row, NOON + LEASE))
    await out.later(row, NOON)  # it is known not to have arrived
    [row] = await out.due()
    assert row.doubts == 2


@pytest.mark.parametrize("urgency", [Urgency.REPLY, Urgency.REMINDER])
@pytest.mark.parametrize("guard", [None, 1])
@pytest.mark.parametrize("doubts", [0, 1, 3])
async def test_the_store_doubts_what_the_sender_began_without_telling_it(
    out: Outbox, database: Database, new_chat: NewChat, urgency: int, guard: int | None, doubts: int
) -> None:
    item = OutboxItem("prompt", b"1", urgency, guard, guard)
    [row] = await out.put_items(await new_chat(), [item], NOON + LEASE)
    row = replace(row, doubts=doubts)
    await database.run(lambda conn: conn.execute(update(table).values(doubts=doubts)).rowcount)
    expected = 1 if row.begins_leased else doubts
    [late] = await out.due(NOON + LEASE)  # its lease ran out
    [kept] = await database.run(lambda conn: rows(conn, table))
    assert (late.doubts, kept["doubts"]) == (expected, expected)
    await database.run(lambda conn: conn.execute(update(table).values(doubts=doubts)).rowcount)
    assert await database.run(leases.release) == 1  # its process died
    [again] = await out.due(NOON + LEASE)
    assert again.doubts == expected


async def test_a_row_is_wanted_while_its_case_is_as_it_was(
    out: Outbox, database: Database, keyring: Keyring, new_chat: NewChat
) -> None:
    chat = await new_chat()

    async def save(changed: dict[int, CaseChange], removed: set[int]) -> None:
        await database.run(lambda conn: people.save(conn, keyring, chat.person_id, None, changed, removed, NOON))

    async def wanted(row: OutboxRow) -> bool:
        return await database.run(lambda conn: outbox.still_wanted(conn, row))

    items = [OutboxItem("prompt", b"a"), OutboxItem("reminder", b"b", guard_case=1, guard_revision=4)]
    unguarded, guarded = await out.put_items(chat, items)
    assert (await wanted(unguarded), await wanted(guarded)) == (True, False)
    await save({1: CaseChange({}, 4, "done")}, set())
    assert await wanted(guarded)
    await save({1: CaseChange({}, 5, "done")}, set())
    assert not await wanted(guarded)
    await save({}, {1})
    assert (await wanted(unguarded), await wanted(guarded)) == (True, False)


async def test_a_chat_that_blocked_us_is_left_alone_until_it_is_back(
    out: Outbox, database: Database, keyring: Keyring, new_chat: NewChat
) -> None:
    chat, other = await new_chat(), await new_chat()
    plan = [reminders.ReminderItem("past", NOON + 1, NOON + 50), reminders.ReminderItem("helps", NOON + 2, NOON + 200)]
    for each in (chat, other):
        await database.run(lambda conn, c=each: reminders.plan(conn, c.person_id, c.id, 1, 1, plan, NOON))  # type: ignore[misc]
    await out.put(chat, b"1", b"2")
    await out.put(other, b"other")
    await database.run(lambda conn: silence.begin(conn, chat.id, NOON + 10))

    found = await database.run(lambda conn: chats.find_chat(conn, keyring, chat.address))
    assert found is not None
    assert found.silent
    assert texts(await out.due()) == [b"other"]
    assert {row.chat_id for row in await database.run(lambda conn: reminders.due(conn, NOON + 300, 10))} == {other.id}
    ended = [row for row in await database.run(lambda conn: rows(conn, table)) if row["chat_id"] == chat.id]
    assert {(row["ending"], row["payload"]) for row in ended} == {("gone", None)}
    await out.put(chat, b"after")
    assert await out.due() == []

    await database.run(lambda conn: silence.end(conn, chat.id, NOON + 100))
    assert texts(await out.due()) == [b"after"]
    again = await database.run(lambda conn: reminders.due(conn, NOON + 300, 10))
    assert [row.key for row in again if row.chat_id == chat.id] == ["helps"]


async def test_the_operator_sees_how_much_waits_and_since_when(
    out: Outbox, database: Database, new_chat: NewChat
) -> None:
    assert await database.run(outbox.waiting) == {}
    chat = await new_chat()
    account = (chat.address.channel, chat.address.account)
    [first] = await out.put(chat, b"1", now=NOON - 5)
    await out.put(chat, b"2", now=NOON)
    assert await database.run(outbox.waiting) == {account: (2, NOON - 5)}
    await out.settle(first)
    assert await database.run(outbox.waiting) == {account: (1, NOON)}


@only_postgresql
async def test_many_processes_deliver_every_row_once_and_in_order(
    open_database: Opener, out: Outbox, keyring: Keyring, new_chat: NewChat
) -> None:
    chats = [await new_chat() for _ in range(8)]
    for chat in chats:
        await out.put(chat, *(b"%d" % n for n in range(10)))
    sent: list[tuple[str, int]] = []

    async def deliver(worker: Outbox) -> None:
        while len(sent) < 80:
            for row in await worker.due(limit=3):
                sent.append((row.chat.id, int(row.payload)))
                await worker.settle(row)

    workers = [Outbox(await open_database(), keyring) for _ in range(3)]
    await asyncio.gather(*map(deliver, workers))
    assert len(sent) == len(set(sent)) == 80
    for chat in chats:
        numbers = [number for chat_id, number in sent if chat_id == chat.id]
        assert all(earlier < later for earlier, later in pairwise(numbers))


async def test_a_row_that_cannot_be_opened_is_refused_alone(out: Outbox, database: Database, new_chat: NewChat) -> None:
    chat, other = await new_chat(), await new_chat()
    [spoilt, _] = await out.put(chat, b"spoilt", b"next")
    await out.put(other, b"other")
    this = and_(table.c.chat_id == chat.id, table.c.id == spoilt.id)
    await database.run(lambda conn: conn.execute(update(table).where(this).values(payload=b"x" * 40)).rowcount)
    assert texts(await out.due()) == [b"other"]
    assert texts(await out.due()) == [b"next"]
    ended = [row for row in await database.run(lambda conn: rows(conn, table)) if row["settled_at"]]
    assert [row["ending"] for row in ended] == ["refused"]


async def test_chats_at_work_are_left_alone_and_a_lease_is_renewed_by_its_holder_only(
    out: Outbox, database: Database, keyring: Keyring, new_chat: NewChat
) -> None:
    chat, other = await new_chat(), await new_chat()
    await out.put(chat, b"waits")
    await out.put(other, b"other")
    [held, _] = await out.due()

    def others(conn: Connection) -> list[OutboxRow]:
        return outbox.due(conn, keyring, NOON + LEASE, 1, NOON + 2 * LEASE, {held.chat.id})

    assert {row.chat.id for row in await database.run(others)} == {chat.id, other.id} - {held.chat.id}
    assert await database.run(lambda conn: outbox.renew(conn, held, NOON + 2 * LEASE))
    assert await out.due(NOON + LEASE) == []
    [taken] = [row for row in await out.due(NOON + 2 * LEASE) if row.chat == held.chat]
    assert not await database.run(lambda conn: outbox.renew(conn, held, NOON + 3 * LEASE))
    assert await database.run(lambda conn: outbox.renew(conn, taken, NOON + 3 * LEASE))
    await out.settle(taken)
    assert not await database.run(lambda conn: outbox.renew(conn, taken, NOON + 4 * LEASE))
