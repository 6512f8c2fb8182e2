"""Sealing anew: every cell of every table, found afterwards as before; a flipped bit is noticed in each of them."""

import random
import secrets

import pytest
from sqlalchemy import Connection, LargeBinary

from bot.store import aliases, cells, chats, inbox, pages
from bot.store.aliases import Names
from bot.store.database import Database
from bot.store.sealed import Keyring, Unreadable
from bot.store.tables import metadata
from tests.store.databases import NOON, count, rows
from tests.store.filled import address, fill, read

OLD, NEW = secrets.token_bytes(32), secrets.token_bytes(32)
PEOPLE = 130
"""More than one batch."""


def anew(conn: Connection, keyring: Keyring) -> int:
    """How many cells were sealed anew, batch after batch."""
    sealed = 0
    for cell in cells.CELLS:
        after: tuple[object, ...] | None = cells.beginning(cell)
        while after is not None:
            batch = cells.seal_anew(conn, keyring, cell, after)
            assert batch.sealed <= cells.AT_ONCE and batch.unreadable == 0
            sealed, after = sealed + batch.sealed, batch.last
    return sealed


def test_every_sealed_column_is_among_the_cells() -> None:
    binary = {
        column
        for table in metadata.tables.values()
        for column in table.c
        if isinstance(column.type, LargeBinary) and not column.name.endswith("_hash")
    }
    assert {cell.column for cell in cells.CELLS} == binary


async def test_all_is_sealed_anew_and_found_as_before(database: Database) -> None:
    old, both, new = Keyring([OLD]), Keyring([NEW, OLD]), Keyring([NEW])
    token = await database.run(lambda conn: fill(conn, old, PEOPLE))
    before = await database.run(cells.sealed_by)
    counts = await database.run(lambda conn: {name: count(conn, table) for name, table in metadata.tables.items()})
    everything = sum(before.values())
    assert [*before] == [*old.copies] and everything == PEOPLE * 10
    assert await database.run(lambda conn: anew(conn, both)) == everything
    assert await database.run(lambda conn: anew(conn, both)) == 0
    assert await database.run(cells.sealed_by) == {next(iter(new.copies)): everything}
    assert counts == await database.run(
        lambda conn: {name: count(conn, table) for name, table in metadata.tables.items()}
    )

    def found(conn: Connection) -> None:
        """With the new key alone, but for what is found by hashes that cannot be computed again."""
        read(conn, new, PEOPLE)
        for number in range(PEOPLE):
            [named] = aliases.known_as(conn, new, "whatsapp", f"ID.{number}")
            assert named.address == address(number)
            assert not inbox.remember(conn, both, "whatsapp", "62", f"wamid.{number}", NOON)
        assert pages.get(conn, both, token, NOON) == "page"

    await database.run(found)


async def test_what_cannot_be_opened_is_counted_and_left(database: Database) -> None:
    await database.run(lambda conn: chats.open_chat(conn, Keyring([OLD]), address(1), NOON))
    await database.run(lambda conn: chats.open_chat(conn, Keyring([secrets.token_bytes(32)]), address(2), NOON))
    both = Keyring([NEW, OLD])
    batch = await database.run(
        lambda conn: cells.seal_anew(conn, both, cells.CELLS[2], cells.beginning(cells.CELLS[2]))
    )
    assert (batch.sealed, batch.unreadable, batch.last) == (1, 1, None)
    assert sorted((await database.run(cells.sealed_by)).values()) == [1, 1]


async def test_a_name_written_anew_meanwhile_is_not_doubled(database: Database) -> None:
    old, both = Keyring([OLD]), Keyring([NEW, OLD])
    await database.run(lambda conn: aliases.chat_at(conn, old, address(1), Names("ID.1"), NOON))
    found = both.lookup("alias", "whatsapp", "62", "ID.1")

    def written_anew(conn: Connection) -> None:
        [row] = rows(conn, metadata.tables["aliases"])
        sealed = both.seal("aliases", "alias", row["chat_id"], b"ID.1")
        conn.execute(metadata.tables["aliases"].insert().values(row | {"alias_hash": found, "alias": sealed}))

    await database.run(written_anew)
    assert await database.run(lambda conn: anew(conn, both)) == 2
    assert [row["alias_hash"] for row in await database.run(lambda conn: rows(conn, metadata.tables["aliases"]))] == [
        found
    ]


async def test_every_flipped_bit_is_noticed(database: Database) -> None:
    """A thousand of them in stored cells: none reads as anything else than what it was."""
    keyring, dice = Keyring([OLD]), random.Random(17)
    await database.run(lambda conn: fill(conn, keyring, PEOPLE))
    stored = {cell: await database.run(lambda conn, c=cell: rows(conn, c.table)) for cell in cells.CELLS}  # type: ignore[misc]
    for _ in range(1000):
        cell = dice.choice(cells.CELLS)
        row = dice.choice(stored[cell])
        altered = bytearray(row[cell.column.name])
        bit = dice.randrange(8 * len(altered))
        altered[bit // 8] ^= 1 << bit % 8
        with pytest.raises(Unreadable):
            cells.opened(keyring, cell, row | {cell.column.name: bytes(altered)})
        assert cells.opened(keyring, cell, row)
