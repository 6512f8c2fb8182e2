"""What is kept for the hand-over page: found by its token alone, sealed, for a week, and no longer than its case."""

from sqlalchemy import Connection

from bot.store import erase, pages
from bot.store.database import Database
from bot.store.erased import Journal
from bot.store.instants import DAY
from bot.store.sealed import Keyring
from bot.store.tables import pages as table
from tests.store.databases import NOON, NewChat, count, rows

CONTENT = "lang=id&to=&subject=Undangan&text=Yth.%20Bu%20Rina"


async def kept(database: Database, keyring: Keyring, person_id: str, case: int = 1) -> str:
    return await database.run(lambda conn: pages.put(conn, keyring, person_id, case, CONTENT, NOON))


async def found(database: Database, keyring: Keyring, token: str, now: int = NOON) -> str | None:
    return await database.run(lambda conn: pages.get(conn, keyring, token, now))


async def test_a_page_is_found_by_its_token_as_often_as_it_is_asked_for(
    database: Database, keyring: Keyring, new_chat: NewChat
) -> None:
    chat = await new_chat()
    tokens = {await kept(database, keyring, chat.person_id) for _ in range(20)}
    assert len(tokens) == 20 and {len(token) for token in tokens} == {22}
    for token in tokens:
        assert [await found(database, keyring, token) for _ in range(3)] == [CONTENT] * 3
    assert await found(database, keyring, "A" * 22) is None


async def test_neither_token_nor_content_stands_in_the_database(
    database: Database, keyring: Keyring, new_chat: NewChat
) -> None:
    token = await kept(database, keyring, (await new_chat()).person_id)
    [row] = await database.run(lambda conn: rows(conn, table))
    everything = repr(row)
    assert token not in everything and "Rina" not in everything and "Undangan" not in everything


async def test_it_is_gone_after_a_week_and_swept(database: Database, keyring: Keyring, new_chat: NewChat) -> None:
    token = await kept(database, keyring, (await new_chat()).person_id)
    assert await found(database, keyring, token, NOON + 7 * DAY - 1) == CONTENT
    assert await found(database, keyring, token, NOON + 7 * DAY) is None

    def swept(conn: Connection) -> tuple[int, int]:
        return erase.sweep(conn, NOON + 7 * DAY - 1).pages, erase.sweep(conn, NOON + 7 * DAY).pages

    assert await database.run(swept) == (0, 1)


async def test_it_goes_with_its_case_and_no_other(database: Database, keyring: Keyring, new_chat: NewChat) -> None:
    chat = await new_chat()
    first, second = [await kept(database, keyring, chat.person_id, case) for case in (1, 2)]
    await database.run(lambda conn: pages.drop(conn, chat.person_id, 1))
    assert (await found(database, keyring, first), await found(database, keyring, second)) == (None, CONTENT)


async def test_it_goes_with_its_person(
    database: Database, keyring: Keyring, journal: Journal, new_chat: NewChat
) -> None:
    chat, other = await new_chat(), await new_chat()
    token, kept_token = [await kept(database, keyring, one.person_id) for one in (chat, other)]
    await database.run(lambda conn: erase.erase_person(conn, journal, chat.person_id, NOON))
    assert await found(database, keyring, token) is None
    assert await found(database, keyring, kept_token) == CONTENT
    assert await database.run(lambda conn: count(conn, table)) == 1


async def test_it_is_found_after_the_key_has_changed(database: Database, new_chat: NewChat) -> None:
    old, new = bytes(range(32)), bytes(range(32, 64))
    token = await kept(database, Keyring([old]), (await new_chat()).person_id)
    assert await found(database, Keyring([new, old]), token) == CONTENT
    assert await found(database, Keyring([new]), token) is None
