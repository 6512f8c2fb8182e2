"""The operator moves from the SQLite file to PostgreSQL."""

from collections.abc import Iterator

from bot.config import Settings
from bot.store.engines import PostgreSQL, SQLite, kind_of
from bot.store.move import CannotMove, Moved, move


def moved(settings: Settings, address: str) -> Iterator[str]:
    """Does it; a line for each table, and what is to be done next. Raises OperatorError."""
    source, target = kind_of(settings.database_url), kind_of(address)
    if not isinstance(source, SQLite):
        raise CannotMove("SOPAN_DATABASE_URL names no SQLite file, and only from one is there a move.")
    if not isinstance(target, PostgreSQL):
        raise CannotMove("The move goes to PostgreSQL: --to postgresql://user:password@host/name.")
    proved: list[Moved] = []
    move(source, target, proved.append)
    for one in proved:
        yield f"{one.table}: {one.rows} rows, the same on both sides ({one.checksum})"
    yield f"everything is there; set SOPAN_DATABASE_URL to it, keep the key, and start. {source.file} is as it was"
