"""However long somebody goes on, what is kept of them has a bound."""

from functools import partial

from sqlalchemy import Connection

from bot.store import aliases, pages
from bot.store.aliases import Names
from bot.store.chats import Address
from bot.store.database import Database
from bot.store.sealed import Keyring
from bot.store.tables import aliases as aliases_table
from bot.store.tables import pages as pages_table
from tests.store.databases import NOON, NewChat, count


async def test_of_many_pages_the_newest_stay(database: Database, keyring: Keyring, new_chat: NewChat) -> None:
    sari, other = await new_chat(), await new_chat()

    def put(conn: Connection, person_id: str, number: int) -> str:
        return pages.put(conn, keyring, person_id, 1, f"Pesan {number}", NOON + number)

    theirs = await database.run(partial(put, person_id=other.person_id, number=0))
    tokens = [await database.run(partial(put, person_id=sari.person_id, number=number)) for number in range(70)]
    assert await database.run(lambda conn: count(conn, pages_table)) == pages.MOST + 1
    found = [await database.run(lambda conn, token=token: pages.get(conn, keyring, token, NOON)) for token in tokens]  # type: ignore[misc]
    assert [page is not None for page in found] == [False] * 20 + [True] * 50
    assert await database.run(lambda conn: pages.get(conn, keyring, theirs, NOON)) == "Pesan 0"


async def test_who_changes_their_name_a_hundred_times_has_one(database: Database, keyring: Keyring) -> None:
    address = Address("whatsapp", "1065", "6281200001111")

    def named(conn: Connection, number: int) -> str:
        chat = aliases.chat_at(conn, keyring, address, Names("ID.1", (f"@sari{number}",)), NOON)
        assert chat is not None
        return chat.id

    ids = {await database.run(partial(named, number=number)) for number in range(100)}
    assert len(ids) == 1
    assert await database.run(lambda conn: count(conn, aliases_table)) == 2
    [found] = await database.run(lambda conn: aliases.known_as(conn, keyring, "whatsapp", "@sari99"))
    assert {found.id} == ids
    assert not await database.run(lambda conn: aliases.known_as(conn, keyring, "whatsapp", "@sari1"))
