"""Every sealed cell of every table: how many each key seals, and sealing anew what another key than the first sealed.

A few rows a transaction, and on PostgreSQL only rows that nobody holds, so that no turn waits long and no two wait for
each other. An address and a name are found by a hash under the same key as their cell, so both change together.
"""

from dataclasses import dataclass
from functools import cache
from typing import Any, Final

from sqlalchemy import Column, Connection, LargeBinary, Table, bindparam, delete, func, insert, select, tuple_, update

from bot.store.conflict import KeepOld
from bot.store.prepared import Prepared, Values
from bot.store.sealed import HEAD, Keyring, Unreadable, id_of
from bot.store.tables import aliases, cases, chats, inbox, outbox, pages, people

AT_ONCE: Final = 100

_FIRST: Final[dict[type, object]] = {str: "", bytes: b"", int: -1}
"""Below every key of that kind."""


@dataclass(frozen=True, slots=True)
class Cell:
    """A sealed column, and the columns whose values name its place (`Keyring.seal`)."""

    column: Column[Any]
    place: tuple[Column[Any], ...]
    hashed: tuple[Column[Any], str] | None = None
    """Under which hash of its text the row is found, and of which kind (`Keyring.lookup`)."""

    @property
    def table(self) -> Table:
        return self.column.table


CELLS: Final = (
    Cell(people.c.state, (people.c.id,)),
    Cell(cases.c.state, (cases.c.person_id, cases.c.id)),
    Cell(chats.c.address, (chats.c.id,), (chats.c.address_hash, "address")),
    Cell(aliases.c.alias, (aliases.c.chat_id,), (aliases.c.alias_hash, "alias")),
    Cell(inbox.c.payload, (inbox.c.chat_id, inbox.c.id)),
    Cell(inbox.c.prepared, (inbox.c.chat_id, inbox.c.id)),
    Cell(outbox.c.payload, (outbox.c.chat_id, outbox.c.id)),
    Cell(pages.c.content, (pages.c.token_hash,)),
)


@dataclass(frozen=True, slots=True)
class Batch:
    """What became of a few rows."""

    sealed: int
    unreadable: int
    last: tuple[object, ...] | None
    """The primary key to go on behind; absent at the end of the table."""


def sealed_by(conn: Connection) -> dict[str, int]:
    """How many cells each key seals, by its id."""
    found: dict[str, int] = {}
    for cell in CELLS:
        for head, cells in _statements(cell).counting(conn).fetchall():
            found[id_of(head)] = found.get(id_of(head), 0) + cells
    return found


def seal_anew(conn: Connection, keyring: Keyring, cell: Cell, after: tuple[object, ...]) -> Batch:
    """Seal a few cells under the first key that are not, by primary key, behind `after` (`beginning` at first)."""
    statements = _statements(cell)
    key = [column.name for column in cell.table.primary_key]
    begin = {f"after_{name}": value for name, value in zip(key, after, strict=True)}
    found = [
        dict(zip(cell.table.c.keys(), row, strict=True))
        for row in statements.waiting(conn, head=keyring.head, limit=AT_ONCE, **begin).fetchall()
    ]
    sealed = unreadable = 0
    for row in found:
        try:
            sealed += _seal(conn, keyring, cell, row)
        except Unreadable:
            unreadable += 1
    last = tuple(found[-1][name] for name in key) if len(found) == AT_ONCE else None
    return Batch(sealed, unreadable, last)


def beginning(cell: Cell) -> tuple[object, ...]:
    """Below every primary key of the cell's table."""
    return tuple(_FIRST[column.type.python_type] for column in cell.table.primary_key)


def opened(keyring: Keyring, cell: Cell, row: Values) -> bytes:
    """What the cell of a row of its table holds. Raises Unreadable."""
    return keyring.open(cell.table.name, cell.column.name, _place(cell, row), row[cell.column.name])


def _place(cell: Cell, row: Values) -> str:
    values = [row[column.name] for column in cell.place]
    return "/".join(value.hex() if isinstance(value, bytes) else str(value) for value in values)


def _seal(conn: Connection, keyring: Keyring, cell: Cell, row: Values) -> int:
    """How many rows changed: none where somebody else was first."""
    name = cell.column.name
    plain = opened(keyring, cell, row)
    changed = {name: keyring.seal(cell.table.name, name, _place(cell, row), plain)}
    if cell.hashed is not None:
        text = plain.decode("utf-8", "surrogatepass")
        column, kind = cell.hashed
        changed[column.name] = keyring.lookup(kind, row["channel"], row["account"], text)
    statements = _statements(cell)
    this = {f"of_{column.name}": row[column.name] for column in cell.table.primary_key} | {"before": row[name]}
    if this.keys() & {f"of_{changing}" for changing in changed}:  # the hash is a part of the primary key
        gone = statements.remove(conn, **this).rowcount
        if gone:
            statements.add(conn, **(row | changed))
        return gone
    return statements.change(conn, **this, **{f"new_{changing}": value for changing, value in changed.items()}).rowcount


@dataclass(frozen=True, slots=True)
class _Statements:
    counting: Prepared
    waiting: Prepared
    change: Prepared
    remove: Prepared
    add: Prepared
    """Nothing where the name was written anew meanwhile."""


@cache
def _statements(cell: Cell) -> _Statements:
    table, column = cell.table, cell.column
    key = list(table.primary_key)
    head = func.substr(column, 1, HEAD, type_=LargeBinary)
    after = tuple_(*(bindparam(f"after_{one.name}", type_=one.type) for one in key))
    this = [*(one == bindparam(f"of_{one.name}") for one in key), column == bindparam("before")]
    changing = [column] if cell.hashed is None else [column, cell.hashed[0]]
    return _Statements(
        counting=Prepared(select(head, func.count()).where(column.is_not(None)).group_by(head)),
        waiting=Prepared(
            select(*table.c)
            .where(column.is_not(None), head != bindparam("head"), tuple_(*key) > after)
            .order_by(*key)
            .limit(bindparam("limit"))
            .with_for_update(skip_locked=True)
        ),
        change=Prepared(update(table).where(*this).values({one: bindparam(f"new_{one.name}") for one in changing})),
        remove=Prepared(delete(table).where(*this)),
        add=Prepared(insert(table).values({one.name: bindparam(one.name) for one in table.c}).ext(KeepOld())),
    )
