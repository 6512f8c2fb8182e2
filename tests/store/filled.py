"""A database with something in every table and every sealed column, and what is to be found in it again."""

from typing import Any

from sqlalchemy import Connection

from bot.store import aliases, chats, inbox, outbox, pages, people, reminders
from bot.store.aliases import Names
from bot.store.chats import Address
from bot.store.outgoing import OutboxItem
from bot.store.people import CaseChange
from bot.store.reminders import ReminderItem
from bot.store.sealed import Keyring
from bot.store.tables import metadata
from tests.store.databases import NOON, rows

Rows = dict[str, list[dict[str, Any]]]
"""By table."""


def address(number: int) -> Address:
    return Address("whatsapp", "62", f"62812000{number:04}")


def fill(conn: Connection, keyring: Keyring, several: int) -> str:
    """So many people, each with a bit of everything; the token of one page."""
    for number in range(several):
        chat = aliases.chat_at(conn, keyring, address(number), Names(f"ID.{number}", (f"@name{number}",)), NOON)
        assert chat is not None
        case = CaseChange({"case": number}, 1, "asking")
        people.save(conn, keyring, chat.person_id, {"person": number}, {1: case, 2: case}, set(), NOON)
        row = inbox.put(conn, keyring, chat.id, f"in {number}".encode(), NOON, needs_prepare=True)
        inbox.prepared(conn, keyring, chat.id, row, f"read {number}".encode())
        outbox.put(conn, keyring, chat, [OutboxItem("prompt", f"out {number}".encode())], NOON, None)
        inbox.remember(conn, keyring, "whatsapp", "62", f"wamid.{number}", NOON)
        reminders.plan(conn, chat.person_id, chat.id, 1, 1, [ReminderItem("respond", NOON, NOON + 1)], NOON)
        token = pages.put(conn, keyring, chat.person_id, 1, "page", NOON)
    return token


def read(conn: Connection, keyring: Keyring, several: int) -> None:
    """All that the keyring's first key finds and opens, as `fill` left it."""
    for number in range(several):
        chat = chats.find_chat(conn, keyring, address(number))
        assert chat is not None
        stored = people.load(conn, keyring, chat.person_id)
        assert stored.person == {"person": number} and stored.cases[2] == {"case": number}
        [row] = inbox.take(conn, keyring, chat.id, NOON, 10)
        assert (row.payload, row.prepared) == (f"in {number}".encode(), f"read {number}".encode())
        assert len(reminders.of_person(conn, chat.person_id)) == 1
    assert {row.payload for row in outbox.due(conn, keyring, NOON, several, NOON)} == {
        f"out {number}".encode() for number in range(several)
    }


def everything(conn: Connection) -> Rows:
    """Every row of every table, in the order of the keys."""
    found = {name: rows(conn, table) for name, table in metadata.tables.items()}
    return {
        name: sorted(found[name], key=lambda row, t=table: tuple(str(row[one.name]) for one in t.primary_key))  # type: ignore[misc]
        for name, table in metadata.tables.items()
    }
