"""Bringing a database to the schema of this code, once, whoever comes first; a newer database is refused.

Alembic and the migrations are imported only where there is something to do, so that an ordinary start pays nothing.
"""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Final

from sqlalchemy import Connection, Engine, text

from bot.errors import OperatorError

if TYPE_CHECKING:
    from alembic.config import Config

HEAD: Final = "0003"
"""The newest revision in `migrations/versions`; a test sees that it is."""

MIGRATIONS: Final = Path(__file__).resolve().parents[2] / "migrations"

_LOCK: Final = 0x50_70_61_6E  # an arbitrary number that only Sopan's migrations take


class NewerSchema(OperatorError):
    """The database was made by a newer Sopan; the text is one sentence for the operator."""


class OtherSchema(OperatorError):
    """The database is not at the schema of this Sopan; the text is one sentence for the operator."""


def require_current(engine: Engine) -> None:
    """Raises OtherSchema unless the database is at HEAD; changes nothing."""
    with engine.connect() as conn:
        if (found := revision(conn)) != HEAD:
            raise OtherSchema(
                f"The database is at revision {found}, and this Sopan works with {HEAD}; stop the service and run"
                " `sopan migrate` first."
            )


def upgrade(engine: Engine, before: Callable[[], None] = lambda: None) -> bool:
    """Bring the database to HEAD in one transaction; False if it was there. `before` is called where there is something
    that could be lost. Raises NewerSchema, and what `before` raises."""
    with engine.connect() as conn:
        if revision(conn) == HEAD:
            return False
        if conn.dialect.name == "sqlite":
            conn.exec_driver_sql("BEGIN IMMEDIATE")
        else:
            conn.exec_driver_sql("BEGIN")
            conn.execute(text("SET LOCAL statement_timeout = 0; SET LOCAL lock_timeout = 0"))
            conn.execute(text("SELECT pg_advisory_xact_lock(:lock)"), {"lock": _LOCK})
        try:
            changed = revision(conn) != HEAD  # another process may have done it while we waited
            if changed:
                migrate(conn, HEAD, before)
        except BaseException:
            conn.rollback()
            raise
        conn.commit()
        return changed


def revision(conn: Connection) -> str | None:
    """The revision the database is at; None for an empty one."""
    if not conn.dialect.has_table(conn, "alembic_version"):
        return None
    found: str | None = conn.execute(text("SELECT version_num FROM alembic_version")).scalar()
    return found


def keeps(conn: Connection) -> bool:
    """Whether the database is at HEAD; found out by a write that changes nothing, and raises where it takes none."""
    same = text("UPDATE alembic_version SET version_num = version_num WHERE version_num = :head")
    return conn.execute(same, {"head": HEAD}).rowcount == 1


def configuration(conn: Connection | None = None) -> "Config":
    """Alembic's configuration; there is no ini file, `migrations/env.py` takes the connection from here."""
    from alembic.config import Config

    config = Config()
    config.set_main_option("script_location", str(MIGRATIONS).replace("%", "%%"))
    config.set_main_option("path_separator", "os")
    config.attributes["connection"] = conn
    return config


def migrate(conn: Connection, to: str, before: Callable[[], None] = lambda: None) -> None:
    """Within a transaction: bring the database to a revision that is not older than it. Raises NewerSchema."""
    from alembic import command
    from alembic.script import ScriptDirectory

    config = configuration(conn)
    known = {script.revision for script in ScriptDirectory.from_config(config).walk_revisions()}
    found = revision(conn)
    if found is not None and found not in known:
        raise NewerSchema(
            f"The database is at revision {found}, which this Sopan does not know (it knows up to {HEAD}); "
            "start the newer Sopan that made it."
        )
    if to not in known:
        raise NewerSchema(
            f"This was made by a newer Sopan, at revision {to}; this one knows up to {HEAD}: use the newer Sopan."
        )
    if found is not None and conn.execute(text("SELECT count(*) FROM people")).scalar():
        before()
    command.upgrade(config, to)
