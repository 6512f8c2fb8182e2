"""The database: it opens, at this version, with the key at hand, keeps what it is given through a power cut, and is
whole.

Nothing is claimed, migrated or held for long, so that a Sopan that runs beside notices nothing.
"""

import asyncio
import os
from typing import Final

from sqlalchemy import Connection, select
from sqlalchemy.exc import SQLAlchemyError

from bot.config import KeyFile, Settings
from bot.doctor.finding import Finding, Patient, broken, note
from bot.store import chats, tables
from bot.store.engines import SQLite, Unfit, kind_of
from bot.store.migrate import HEAD, bears, keeps, revision
from bot.store.sealed import BadKey, Unreadable
from bot.unlocking import present_keyring_of

_PUT_BACK: Final = "put back the key that it was sealed with"
_TOO_MANY: Final = 3
"""Lines of what an integrity check says; more help nobody."""


async def check(patient: Patient) -> list[Finding]:
    """On a thread of its own."""
    return await asyncio.to_thread(_check, patient.settings)


def _check(settings: Settings) -> list[Finding]:
    kind = kind_of(settings.database_url)
    if isinstance(kind, SQLite) and not kind.file.exists():
        return _to_be_made(kind)
    if isinstance(kind, SQLite) and not _writable(kind):
        owner = f"chown the folder {kind.file.parent} to whoever runs Sopan"
        return [broken(f"{kind.file} or its folder cannot be written", owner)]
    try:
        with kind.engine().connect() as conn:
            kind.fit(conn)
            other = _version(conn)
            known = [] if other else [*_takes(conn, kind.begin), *_opens(conn, settings)]
            return [*other, *known, *_whole(conn)]
    except Unfit as problem:
        return [broken(str(problem), "change that where the database runs")]
    except SQLAlchemyError as problem:
        why = type(problem.__cause__ or problem).__name__
        return [broken(f"the database cannot be opened ({why})", "see that it runs and SOPAN_DATABASE_URL is right")]


def _to_be_made(kind: SQLite) -> list[Finding]:
    there = next(folder for folder in kind.file.absolute().parents if folder.exists())
    if not os.access(there, os.W_OK | os.X_OK):
        return [broken(f"{kind.file} cannot be made in {there}", f"chown the folder {there} to whoever runs Sopan")]
    return [note(f"there is no database yet; the first start makes {kind.file}")]


def _writable(kind: SQLite) -> bool:
    return os.access(kind.file, os.R_OK | os.W_OK) and os.access(kind.file.parent, os.W_OK | os.X_OK)


def _version(conn: Connection) -> list[Finding]:
    found = revision(conn)
    if found is None:
        return [note("the database is empty; the first start fills it in")]
    if found != HEAD and not bears(conn, found):
        what = f"it is at revision {found}, and this Sopan works with {HEAD}"
        return [broken(what, "start the Sopan that belongs to it, or `sopan migrate` for an older database")]
    return []


def _takes(conn: Connection, begin: str) -> list[Finding]:
    """A write that changes nothing, undone at once."""
    try:
        conn.exec_driver_sql(begin)
        keeps(conn)
    except SQLAlchemyError as problem:
        why = type(problem.__cause__ or problem).__name__
        return [broken(f"it takes no write ({why})", "see whether the disk is full, or somebody else holds it")]
    finally:
        conn.connection.rollback()
    return []


def _whole(conn: Connection) -> list[Finding]:
    if conn.dialect.name != "sqlite":
        return []
    said = [str(row[0]) for row in conn.exec_driver_sql(f"PRAGMA quick_check({_TOO_MANY})").fetchall()]
    if said == ["ok"]:
        return []
    return [broken("the file is damaged", "stop Sopan, keep a copy of the folder, and restore the last backup")]


def _opens(conn: Connection, settings: Settings) -> list[Finding]:
    try:
        chats.check_key(conn, present_keyring_of(settings))
    except BadKey:
        return [broken("it is sealed with a key that is not here", _PUT_BACK)] if _lacks_key(conn, settings) else []
    except Unreadable:
        return [broken("the key opens nothing in it", _PUT_BACK)]
    return []


def _lacks_key(conn: Connection, settings: Settings) -> bool:
    """Whether a key is yet to be made for what was sealed already; everything else is told with the key, and so is this
    where the database is a file."""
    missing = isinstance(settings.key_source, KeyFile) and not settings.key_source.path.exists()
    on_a_server = conn.dialect.name != "sqlite"
    return missing and on_a_server and conn.execute(select(tables.people.c.id).limit(1)).first() is not None
