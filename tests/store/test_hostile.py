"""Words that are SQL are words: in every field, on both databases, they come back as they went in and touch nothing."""

from functools import partial
from typing import Final

from sqlalchemy import Connection

from bot.store import aliases, chats, export, inbox, outbox, pages, people, reminders
from bot.store.aliases import Names
from bot.store.chats import Address
from bot.store.database import Database
from bot.store.outgoing import OutboxItem
from bot.store.people import CaseChange
from bot.store.reminders import ReminderItem
from bot.store.sealed import Keyring
from bot.store.tables import metadata
from tests.store.databases import NOON, NewChat, count

HOSTILE: Final = (
    "'", "''", '"', "`", "\\", "\\'", "%", "_", "%%", ";", "--", "/*", "*/", "#", "?", ":1", ":chat_id", "%s", "%(id)s",
    "$1", "$$", "{}", "{0}", "NULL", "null", "0x27", "\x1a",
    "' OR '1'='1", "' OR 1=1 --", '" OR ""="', "') OR ('a'='a", "1; DROP TABLE people", "'; DROP TABLE people; --",
    "'); DELETE FROM cases; --", "' UNION SELECT state FROM people --", "x' AND 1=(SELECT count(*) FROM chats) --",
    "'||(SELECT address FROM chats)||'", "'; UPDATE people SET state = NULL; --", "'; ATTACH 'x.db' AS x; --",
    "'; PRAGMA writable_schema = 1; --", "'; VACUUM INTO 'x.db'; --", "'; COPY people TO PROGRAM 'id'; --",
    "'; SELECT pg_sleep(9); --", "'/**/OR/**/1=1--", "\\x27 OR 1=1", "ʼ OR 1=1", "＇ OR 1=1", "' OR 1=1\r\n--",
    "Robert'); DROP TABLE chats;--", "O'Neill", "D'Angelo & 'Anak'", "E'\\''", "$tag$';DROP TABLE cases;$tag$",
    "1e309", "-1", "99999999999999999999", "true", "[]", '{"$gt": ""}', "'" * 500, "(" * 500,
)  # fmt: skip


def fill(conn: Connection, keyring: Keyring, words: str) -> str:
    """The words in every field that anything from outside can reach; the id of the chat."""
    address = Address(words[:32], words[:64], words)
    chat = aliases.chat_at(conn, keyring, address, Names(f"sure {words}", (f"also {words}",)), NOON)
    assert chat is not None and chat.new
    assert inbox.remember(conn, keyring, words[:32], words[:64], words, NOON)
    assert not inbox.remember(conn, keyring, words[:32], words[:64], words, NOON)
    inbox.put(conn, keyring, chat.id, words.encode(), NOON, needs_prepare=False)
    state = {words: words, "language": words}
    people.save(conn, keyring, chat.person_id, state, {1: CaseChange(state, 1, words[:32])}, (), NOON)
    outbox.put(conn, keyring, chat, [OutboxItem(words[:32], words.encode())], NOON, None)
    reminders.plan(conn, chat.person_id, chat.id, 1, 1, [ReminderItem(words[:32], NOON, NOON + 1)], NOON)
    token = pages.put(conn, keyring, chat.person_id, 1, words, NOON)
    assert pages.get(conn, keyring, token, NOON) == words
    return chat.id


def as_it_was(conn: Connection, keyring: Keyring, words: str, chat_id: str) -> None:
    """Everything of that person says the words, and is found by them alone."""
    chat = chats.find_chat(conn, keyring, Address(words[:32], words[:64], words))
    assert chat is not None and chat.id == chat_id and chat.address.value == words
    [known] = aliases.known_as(conn, keyring, words[:32], f"also {words}")
    assert known.id == chat_id
    stored = people.load(conn, keyring, chat.person_id)
    assert stored.person == stored.cases[1] == {words: words, "language": words}
    copy = export.beside(conn, keyring, chat.person_id, bytes.decode, bytes.decode)
    [said], [written], [reminder], [page] = copy["incoming"], copy["outgoing"], copy["reminders"], copy["pages"]
    assert said["content"] == written["content"] == page["content"] == words
    assert reminder["what"] == words[:32]


async def test_words_that_are_sql_are_words(database: Database, keyring: Keyring) -> None:
    ids = {words: await database.run(partial(fill, keyring=keyring, words=words)) for words in HOSTILE}
    for words, chat_id in ids.items():
        await database.run(partial(as_it_was, keyring=keyring, words=words, chat_id=chat_id))
    tables = {name: table for name, table in metadata.tables.items() if name != "compatibility"}  # which is nobody's
    counted = await database.run(lambda conn: {name: count(conn, table) for name, table in tables.items()})
    assert counted == dict.fromkeys(tables, len(HOSTILE)) | {"aliases": 2 * len(HOSTILE)}


async def test_nobody_is_found_by_them(database: Database, keyring: Keyring, new_chat: NewChat) -> None:
    sari = await new_chat()

    def asked(conn: Connection, words: str) -> list[object]:
        other = Address("telegram", sari.address.account, words)
        return [
            chats.find_chat(conn, keyring, other),
            chats.find_chat(conn, keyring, Address(words, words, sari.address.value)),
            chats.get_chat(conn, keyring, words),
            people.case_revision(conn, words, 1),
            pages.get(conn, keyring, words, NOON),
            *aliases.known_as(conn, keyring, words, words),
            *aliases.known_as(conn, keyring, sari.address.channel, words),
            *chats.chats_of(conn, words),
            people.load(conn, keyring, words).person,
        ]

    for words in HOSTILE:
        assert not any(await database.run(partial(asked, words=words))), words
