"""What the database and its files hold, read beside the service."""

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import Any, Final

from sqlalchemy import Connection, NullPool, create_engine, func, select

from bot.config import Settings
from bot.store import chats, people, reminders
from bot.store.chats import Address, open_address
from bot.store.engines import kind_of
from bot.store.tables import OPEN, PENDING, WAITING, inbox, metadata, outbox
from bot.store.tables import chats as chats_table
from bot.store.tables import reminders as reminders_table
from bot.unlocking import keyring_of
from tests.soak.history import Kept, Row

SHORTEST: Final = 24
"""Bytes from which a cell is nobody else's: an id, a sealed text."""

DERIVED: Final = "_hash"
"""The end of a column's name that is made of an address alone, and is there again when its person is."""


class Remains:
    """Of one installation that has been started once. `accounts`: by channel, the account that people write to."""

    def __init__(self, settings: Settings, accounts: Mapping[str, str]) -> None:
        self._folder = settings.data_dir
        self._keyring = keyring_of(settings)
        self._engine = create_engine(settings.database_url, poolclass=NullPool)
        self._kind = kind_of(settings.database_url)
        self._accounts = accounts

    def kept(self) -> dict[str, Kept]:
        """By person: what became of their bubbles, in order, and what is known and planned."""
        found: dict[str, Kept] = {}
        with self._engine.connect() as conn:
            for chat in conn.execute(select(chats_table)).mappings():
                name = f"{chat['channel']}:{open_address(self._keyring, chat['id'], chat['address'])}"
                columns = (outbox.c.kind, outbox.c.ending, outbox.c.ref, outbox.c.attempts)
                of_chat = select(*columns).where(outbox.c.chat_id == chat["id"])
                found[name] = Kept(
                    [Row(*row) for row in conn.execute(of_chat.order_by(outbox.c.id))],
                    list(people.load(conn, self._keyring, chat["person_id"]).cases.values()),
                    [(row.case_id, row.key, row.due_at / 1000) for row in reminders.of_person(conn, chat["person_id"])],
                )
        return found

    def waiting(self, before: int) -> dict[str, int]:
        """What is still to be done, and what was given up; `before`: by then reminders must have come that are due, in
        the milliseconds of the store."""
        queries = {
            "inbox": select(func.count()).select_from(inbox).where(WAITING),
            "set aside": select(func.count()).select_from(inbox).where(~WAITING),
            "outbox": select(func.count()).select_from(outbox).where(OPEN),
            "reminders": select(func.count()).where(PENDING, reminders_table.c.due_at < before),
        }
        with self._engine.connect() as conn:
            found = {name: int(conn.execute(query).scalar_one()) for name, query in queries.items()}
        return {name: number for name, number in found.items() if number}

    def is_busy(self, name: str) -> bool:
        """Whether something of a person waits to be handled or sent."""
        with self._of(name) as (conn, chat):
            if chat is None:
                return False
            queries = (
                select(inbox.c.id).where(inbox.c.chat_id == chat.id, WAITING),
                select(outbox.c.id).where(outbox.c.chat_id == chat.id, OPEN),
            )
            return any(conn.execute(query.limit(1)).first() for query in queries)

    def cells(self, name: str) -> frozenset[bytes]:
        """All that can be known again of what is held of a person: their ids, and whatever is sealed."""
        with self._of(name) as (conn, chat):
            return frozenset(_cells(conn, chat.id, chat.person_id)) if chat is not None else frozenset()

    def held(self) -> bytes:
        """All cells of all tables, and all files, as the service leaves them within the hour."""
        self._kind.scrub(whole=True)
        with self._engine.connect() as conn:
            tables = [
                _bytes(cell) for table in metadata.sorted_tables for row in conn.execute(select(table)) for cell in row
            ]
        files = [path.read_bytes() for path in sorted(Path(self._folder).rglob("*")) if path.is_file()]
        return b"|".join(tables + files)

    @contextmanager
    def _of(self, name: str) -> Iterator[tuple[Connection, chats.Chat | None]]:
        channel, _, address = name.partition(":")
        with self._engine.connect() as conn:
            yield conn, chats.find_chat(conn, self._keyring, Address(channel, self._accounts[channel], address))


def _cells(conn: Connection, chat_id: str, person_id: str) -> Iterator[bytes]:
    yield from (chat_id.encode(), person_id.encode())
    for table in metadata.sorted_tables:
        for column, value in (("chat_id", chat_id), ("person_id", person_id)):
            if column in table.c:
                for row in conn.execute(select(table).where(table.c[column] == value)).mappings():
                    yield from (cell for cell in map(_bytes, _own(row)) if len(cell) >= SHORTEST)


def _own(row: Any) -> list[object]:
    return [value for name, value in row.items() if not name.endswith(DERIVED)]


def _bytes(cell: object) -> bytes:
    return cell if isinstance(cell, bytes) else str(cell).encode()
