"""Every advisory lock that Sopan takes on PostgreSQL. Whoever holds one holds it by a connection, and loses it with it.

They live in one space for a whole database, so that a key is made of the schema, too; two Sopans in one database do
not meet.

* `MIGRATION`, one number for all: the process that migrates, until its transaction ends (`bot.store.migrate`).
* `seat(schema, "polling telegram NUMBER")`: the one process that polls for this account (`bot.fronts`).
* `seat(schema, "pace")`: the one process that sends reminders, at the pace of each account (`bot.workers.delivery`).
* `seat(schema, "move")`: the one process that fills this database from a file (`bot.store.move`).
* `(keys(schema), MARK)`, shared: a process that writes with the keys of this mark (`bot.store.engines`).
* the first 64 bits of a keyed hash: a process that writes a thing which has several hashes, until its transaction ends
  (`bot.store.in_turn`).
* `(lives(schema), NUMBER)`, shared: the process that leases under this number is alive (`bot.store.peers`).
"""

from hashlib import blake2b
from typing import Final

from sqlalchemy import Connection, text

MIGRATION: Final = 0x50_70_61_6E  # an arbitrary number that only Sopan's migrations take

PACE: Final = "pace"
MOVE: Final = "move"


def polling(channel: str, account: str) -> str:
    """The seat of whoever polls for this account."""
    return f"polling {channel} {account}"


def seat(schema: str, name: str) -> int:
    """The key of a seat, 64 bits with a sign."""
    return int.from_bytes(_hash(f"{schema}/{name}", 8), signed=True)


def lives(schema: str) -> int:
    """The first half of the keys by which processes are known to be alive, 31 bits; the second is their number."""
    return int.from_bytes(_hash(f"{schema}/lives", 4)) >> 1


def keys(schema: str) -> int:
    """The first half of the keys by which processes show what keys they write with, 31 bits; the second is the mark."""
    return int.from_bytes(_hash(f"{schema}/keys", 4)) >> 1


def schema_of(conn: Connection) -> str:
    """The schema in which this connection finds its tables."""
    return str(conn.execute(text("SELECT current_schema()")).scalar_one())


_LIVING: Final = text(
    "SELECT objid FROM pg_locks WHERE locktype = 'advisory' AND objsubid = 2 AND granted AND classid = :lives"
    " AND database = (SELECT oid FROM pg_database WHERE datname = current_database())"
)


def living(conn: Connection) -> set[int]:
    """The numbers of the processes that are alive."""
    return {int(number) for number in conn.execute(_LIVING, {"lives": lives(schema_of(conn))}).scalars()}


def _hash(name: str, size: int) -> bytes:
    return blake2b(f"sopan {name}".encode(), digest_size=size).digest()
