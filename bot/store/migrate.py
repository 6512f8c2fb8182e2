"""Bringing a database to the schema of this code, once, whoever comes first; one that is too new is refused.

Every migration says the oldest code that may still run on what it leaves (`oldest_code`, a revision): one that only
adds leaves it as it is, so that the running version goes on, and may be started anew, beside the next. The database
keeps the figure, because only newer code knows it. Alembic and the migrations are imported only where there is
something to do, so that an ordinary start pays nothing.
"""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Final

from sqlalchemy import Connection, Engine, delete, insert, select, text

from bot.errors import OperatorError
from bot.store.locks import MIGRATION
from bot.store.tables import compatibility

if TYPE_CHECKING:
    from alembic.config import Config

HEAD: Final = "0004"
"""The newest revision in `migrations/versions`; a test sees that it is."""

MIGRATIONS: Final = Path(__file__).resolve().parents[2] / "migrations"

MOVING: Final = "moving"
"""What a database says in the place of its revision while `sopan move` fills it."""

_FIRST_TO_KNOW: Final = "0004"
"""The revision that brought the table which names the oldest code."""


class NewerSchema(OperatorError):
    """The database was made by a newer Sopan; the text is one sentence for the operator."""


class OtherSchema(OperatorError):
    """The database is not at the schema of this Sopan; the text is one sentence for the operator."""


def require_current(engine: Engine) -> None:
    """Raises OtherSchema unless the database is at HEAD, or newer in a way that this code can bear; changes nothing."""
    with engine.connect() as conn:
        if (found := revision(conn)) != HEAD and not bears(conn, found):
            require_whole(found)
            if found is None:
                raise OtherSchema("The database is empty; nothing has been kept yet.")
            raise OtherSchema(
                f"The database is at revision {found}, and this Sopan works with {HEAD}; stop the service and run"
                " `sopan migrate` first."
            )


def upgrade(engine: Engine, before: Callable[[], None] = lambda: None) -> bool:
    """Bring the database to HEAD in one transaction; False if it was there, or newer in a way that this code can bear.
    `before` is called where there is something that could be lost. Raises NewerSchema, OtherSchema, and what `before`
    raises."""
    with engine.connect() as conn:
        found = revision(conn)
        if found == HEAD or bears(conn, found):
            return False
        if conn.dialect.name == "sqlite":
            conn.exec_driver_sql("BEGIN IMMEDIATE")
        else:
            conn.exec_driver_sql("BEGIN")
            conn.execute(text("SET LOCAL statement_timeout = 0; SET LOCAL lock_timeout = 0"))
            conn.execute(text("SELECT pg_advisory_xact_lock(:lock)"), {"lock": MIGRATION})
        try:
            found = revision(conn)
            changed = found != HEAD and not bears(conn, found)  # another process may have done it while we waited
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


def bears(conn: Connection, found: str | None) -> bool:
    """Whether the database is newer than this code, and this code may run on it all the same."""
    if found is None or found == MOVING or found <= HEAD:  # revisions are numbers of four digits
        return False
    oldest = conn.execute(select(compatibility.c.oldest_code)).scalar()
    return oldest is not None and oldest <= HEAD


def require_whole(found: str | None) -> None:
    """Raises OtherSchema where a move has not come to its end."""
    if found == MOVING:
        raise OtherSchema("The database is being filled by `sopan move`; run that again, to its end.")


def keeps(conn: Connection) -> bool:
    """Whether the database is at HEAD, or bears this code; found out by a write that changes nothing, and raises where
    it takes none."""
    conn.execute(text("UPDATE alembic_version SET version_num = version_num"))
    found = revision(conn)
    return found == HEAD or bears(conn, found)


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
    scripts = [*ScriptDirectory.from_config(config).walk_revisions()]
    found = revision(conn)
    require_whole(found)
    if found is not None and found not in {script.revision for script in scripts}:
        raise NewerSchema(
            f"The database is at revision {found}, which this Sopan does not know (it knows up to {HEAD}); "
            "start the newer Sopan that made it."
        )
    if to not in {script.revision for script in scripts}:
        raise NewerSchema(
            f"This was made by a newer Sopan, at revision {to}; this one knows up to {HEAD}: use the newer Sopan."
        )
    if found is not None and conn.execute(text("SELECT count(*) FROM people")).scalar():
        before()
    command.upgrade(config, to)
    told = [one.module.oldest_code for one in scripts if _FIRST_TO_KNOW <= one.revision <= to]
    if told:
        conn.execute(delete(compatibility))
        conn.execute(insert(compatibility).values(oldest_code=max(told)))
