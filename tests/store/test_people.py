"""People, cases and chats: one chat for one address, whoever asks; what was saved is what is loaded."""

import asyncio
import secrets
from dataclasses import replace

import pytest
from sqlalchemy import Connection, update

from bot.store import chats, people, reminders
from bot.store.chats import Address
from bot.store.database import Database
from bot.store.instants import MINUTE
from bot.store.people import CaseChange, Stored
from bot.store.sealed import Keyring, Unreadable
from bot.store.tables import cases
from bot.store.tables import chats as chats_table
from bot.store.tables import people as people_table
from tests.store.databases import NOON, NewChat, Opener, count, only_postgresql, rows

AYU = Address("telegram", "sopan_bot", "5551234")


async def test_an_address_has_one_chat_and_one_person(database: Database, keyring: Keyring) -> None:
    made = await database.run(lambda conn: chats.open_chat(conn, keyring, AYU, NOON))
    assert made.new
    assert made.address == AYU
    found = await database.run(lambda conn: chats.open_chat(conn, keyring, AYU, NOON + 5))
    assert found == replace(made, new=False)
    assert await database.run(lambda conn: chats.find_chat(conn, keyring, AYU)) == found
    assert await database.run(lambda conn: chats.get_chat(conn, keyring, made.id)) == found


@pytest.mark.parametrize(
    "other", [replace(AYU, channel="whatsapp"), replace(AYU, account="other_bot"), replace(AYU, value="5551235")]
)
async def test_another_address_is_another_person(database: Database, keyring: Keyring, other: Address) -> None:
    one = await database.run(lambda conn: chats.open_chat(conn, keyring, AYU, NOON))
    assert await database.run(lambda conn: chats.find_chat(conn, keyring, other)) is None
    two = await database.run(lambda conn: chats.open_chat(conn, keyring, other, NOON))
    assert (one.id, one.person_id) != (two.id, two.person_id)


@only_postgresql
async def test_two_processes_that_meet_somebody_new_at_once_agree(open_database: Opener, keyring: Keyring) -> None:
    stores = [await open_database() for _ in range(4)]
    for number in range(20):
        address = replace(AYU, value=str(number))
        met = await asyncio.gather(
            *(store.run(lambda conn, a=address: chats.open_chat(conn, keyring, a, NOON)) for store in stores)  # type: ignore[misc]
        )
        assert len({(chat.id, chat.person_id) for chat in met}) == 1
        assert sum(chat.new for chat in met) == 1
    assert await stores[0].run(lambda conn: count(conn, people_table)) == 20


async def test_hearing_is_remembered(database: Database, keyring: Keyring, new_chat: NewChat) -> None:
    chat = await new_chat()
    await database.run(lambda conn: chats.heard(conn, chat, NOON + MINUTE))
    found = await database.run(lambda conn: chats.find_chat(conn, keyring, chat.address))
    assert found is not None
    assert found.heard_at == NOON + MINUTE


async def test_what_was_saved_is_loaded_again(database: Database, keyring: Keyring, new_chat: NewChat) -> None:
    person_id = (await new_chat()).person_id

    async def load() -> Stored:
        return await database.run(lambda conn: people.load(conn, keyring, person_id))

    async def save(person: people.State | None, changed: dict[int, CaseChange], removed: set[int]) -> None:
        await database.run(lambda conn: people.save(conn, keyring, person_id, person, changed, removed, NOON))

    assert await load() == Stored(None)
    state = {"name": "Ayu 🌷", "half": "\ud83c", "answers": [1, None, True, {"a": "é"}]}
    await save(state, {}, set())
    assert await load() == Stored(state)
    first, second = {"company": "Maju Jaya"}, {"company": "Sinar"}
    await save(None, {2: CaseChange(second, 1, "asking"), 1: CaseChange(first, 4, "review")}, set())
    loaded = await load()
    assert loaded == Stored(state, {1: first, 2: second})
    assert list(loaded.cases) == [1, 2]
    await save({}, {2: CaseChange({"company": "Surya"}, 2, "done")}, {1})
    assert await load() == Stored({}, {2: {"company": "Surya"}})
    assert await database.run(lambda conn: people.case_revision(conn, person_id, 2)) == 2
    assert await database.run(lambda conn: people.case_revision(conn, person_id, 1)) is None


async def test_a_removed_case_takes_its_reminders_along(
    database: Database, keyring: Keyring, new_chat: NewChat
) -> None:
    chat = await new_chat()

    def two_cases(conn: Connection) -> None:
        changed = {case_id: CaseChange({}, 1, "done") for case_id in (1, 2)}
        people.save(conn, keyring, chat.person_id, None, changed, set(), NOON)
        for case_id in changed:
            item = reminders.ReminderItem("respond", NOON + case_id, NOON + 9)
            reminders.plan(conn, chat.person_id, chat.id, case_id, 1, [item], NOON)
        people.save(conn, keyring, chat.person_id, None, {}, {1}, NOON)

    await database.run(two_cases)
    planned = await database.run(lambda conn: reminders.of_person(conn, chat.person_id))
    assert [row.case_id for row in planned] == [2]


async def test_nobody_can_be_saved_who_was_erased(database: Database, keyring: Keyring) -> None:
    with pytest.raises(LookupError):
        await database.run(lambda conn: people.save(conn, keyring, "0" * 32, {}, {}, set(), NOON))


async def test_a_state_moved_to_another_person_does_not_open(
    database: Database, keyring: Keyring, new_chat: NewChat
) -> None:
    one, two = (await new_chat()).person_id, (await new_chat()).person_id

    def swap(conn: Connection) -> None:
        for person_id in (one, two):
            changed = {1: CaseChange({"of": person_id}, 1, "asking")}
            people.save(conn, keyring, person_id, {"of": person_id}, changed, set(), NOON)
        for table, key in ((people_table, people_table.c.id), (cases, cases.c.person_id)):
            states = {row[key.name]: row["state"] for row in rows(conn, table)}
            conn.execute(update(table).where(key == one).values(state=states[two]))

    await database.run(swap)
    with pytest.raises(Unreadable):
        await database.run(lambda conn: people.load(conn, keyring, one))
    assert (await database.run(lambda conn: people.load(conn, keyring, two))).person == {"of": two}


async def test_a_changed_key_finds_and_rewrites_the_chats_of_the_old_one(database: Database) -> None:
    old, new = secrets.token_bytes(32), secrets.token_bytes(32)
    made = await database.run(lambda conn: chats.open_chat(conn, Keyring([old]), AYU, NOON))
    found = await database.run(lambda conn: chats.open_chat(conn, Keyring([new, old]), AYU, NOON))
    assert found.id == made.id
    assert await database.run(lambda conn: chats.find_chat(conn, Keyring([new]), AYU)) == found
    assert await database.run(lambda conn: count(conn, chats_table)) == 1


async def test_a_database_of_another_key_is_noticed(database: Database, keyring: Keyring, new_chat: NewChat) -> None:
    other = Keyring([secrets.token_bytes(32)])
    await database.run(lambda conn: chats.check_key(conn, other))  # nothing is sealed yet
    await new_chat()
    await database.run(lambda conn: chats.check_key(conn, keyring))
    with pytest.raises(Unreadable):
        await database.run(lambda conn: chats.check_key(conn, other))


@only_postgresql
async def test_a_chat_that_is_gone_cannot_be_held(database: Database, new_chat: NewChat) -> None:
    chat = await new_chat()
    for wait in (True, False):
        assert await database.run(lambda conn, w=wait: chats.lock_chat(conn, chat.id, wait=w))  # type: ignore[misc]
        assert not await database.run(lambda conn, w=wait: chats.lock_chat(conn, "0" * 32, wait=w))  # type: ignore[misc]


@only_postgresql
async def test_a_chat_is_held_by_one_process_at_a_time(open_database: Opener, keyring: Keyring) -> None:
    one, two = await open_database(), await open_database()
    chat = await one.run(lambda conn: chats.open_chat(conn, keyring, AYU, NOON))
    loop = asyncio.get_running_loop()

    def hold(conn: Connection) -> tuple[bool, bool]:
        mine = chats.lock_chat(conn, chat.id, wait=False)
        theirs = two.run(lambda conn: chats.lock_chat(conn, chat.id, wait=False))
        return mine, asyncio.run_coroutine_threadsafe(theirs, loop).result(10)

    assert await one.run(hold) == (True, False)
    assert await two.run(lambda conn: chats.lock_chat(conn, chat.id, wait=False))
