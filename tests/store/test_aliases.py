"""Several names lead to one chat; a number that turns up with another sure name leads to somebody else."""

from sqlalchemy import Connection

from bot.store import aliases, chats
from bot.store.aliases import Names
from bot.store.chats import Address, Chat
from bot.store.database import Database
from bot.store.sealed import Keyring
from tests.store.databases import NOON

PHONE, OTHER = "6281200001111", "6281200002222"
ID, NEW = "ID.13491208655302741918", "ID.99991208655302741918"


def at(value: str) -> Address:
    return Address("whatsapp", "77", value)


async def chat(database: Database, keyring: Keyring, value: str, names: Names) -> Chat:
    def job(conn: Connection) -> Chat | None:
        return aliases.chat_at(conn, keyring, at(value), names, NOON)

    found = await database.run(job)
    assert found is not None
    return found


async def stored(database: Database, keyring: Keyring, chat_id: str) -> str:
    found = await database.run(lambda conn: chats.get_chat(conn, keyring, chat_id))
    assert found is not None
    return found.address.value


async def test_every_name_leads_to_the_same_chat(database: Database, keyring: Keyring) -> None:
    first = await chat(database, keyring, PHONE, Names())
    assert (await chat(database, keyring, PHONE, Names(ID, ("sari",)))).id == first.id
    assert (await chat(database, keyring, ID, Names(ID))).id == first.id
    assert (await chat(database, keyring, "", Names(None, ("sari",)))).id == first.id
    assert (await chat(database, keyring, PHONE, Names())).id == first.id
    assert await stored(database, keyring, first.id) == PHONE  # the number is not forgotten where it is left out


async def test_a_number_is_learnt_later(database: Database, keyring: Keyring) -> None:
    first = await chat(database, keyring, ID, Names(ID))
    assert await stored(database, keyring, first.id) == ID
    assert (await chat(database, keyring, PHONE, Names(ID))).address.value == PHONE
    assert (await chat(database, keyring, PHONE, Names())).id == first.id
    assert (await chat(database, keyring, OTHER, Names(ID))).id == first.id
    assert await stored(database, keyring, first.id) == OTHER


async def test_a_number_with_a_new_owner_is_another_person(database: Database, keyring: Keyring) -> None:
    old = await chat(database, keyring, PHONE, Names(ID))
    new = await chat(database, keyring, PHONE, Names(NEW))
    assert new.person_id != old.person_id
    assert await stored(database, keyring, old.id) == ID  # never again to the number
    assert (await chat(database, keyring, PHONE, Names())).id == new.id
    assert (await chat(database, keyring, OTHER, Names(ID))).id == old.id


async def test_a_name_that_can_change_hands_does_not_decide(database: Database, keyring: Keyring) -> None:
    old = await chat(database, keyring, PHONE, Names(ID, ("sari",)))
    new = await chat(database, keyring, OTHER, Names(NEW, ("sari",)))
    assert new.id != old.id
    assert (await chat(database, keyring, "", Names(None, ("sari",)))).id == new.id


async def test_who_is_known_by_no_name_is_nobody(database: Database, keyring: Keyring) -> None:
    def job(conn: Connection) -> Chat | None:
        return aliases.chat_at(conn, keyring, at(""), Names(None, ("nobody",)), NOON)

    assert await database.run(job) is None


async def test_somebody_who_changed_their_number_keeps_their_chat(database: Database, keyring: Keyring) -> None:
    old = await chat(database, keyring, PHONE, Names(ID))
    await database.run(lambda conn: aliases.move(conn, keyring, at(OTHER), Names(NEW, formerly=PHONE)))
    assert (await chat(database, keyring, OTHER, Names(NEW))).id == old.id
    assert (await chat(database, keyring, PHONE, Names())).id != old.id
    assert (await chat(database, keyring, ID, Names(ID))).id != old.id


async def test_an_earlier_key_still_finds_them(database: Database) -> None:
    old, new = b"o" * 32, b"n" * 32
    first = await chat(database, Keyring([old]), PHONE, Names(ID))
    assert (await chat(database, Keyring([new, old]), ID, Names(ID))).id == first.id
