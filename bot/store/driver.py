"""What is said to the driver itself: where transactions and their parts begin and end; and what it says of trouble."""

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any, cast

from sqlalchemy import Connection
from sqlalchemy.exc import DBAPIError, SQLAlchemyError


class Lost(BaseException):
    """The transaction is gone, and whoever went on would write outside it; so no job can catch this by chance."""


@contextmanager
def isolated(conn: Connection) -> Iterator[None]:
    """Within a job: what is done inside is undone alone if it raises.

    Only around this may a job catch an error of the database and go on. When the disk is full, SQLite may undo the
    whole transaction by itself (https://sqlite.org/lang_transaction.html, 3.1); then nobody goes on.
    """
    speak(conn, "SAVEPOINT part")
    try:
        yield
    except Exception:
        speak(conn, "ROLLBACK TO SAVEPOINT part")
        speak(conn, "RELEASE SAVEPOINT part")
        raise
    speak(conn, "RELEASE SAVEPOINT part")


def speak(conn: Connection, sql: str) -> None:
    """Without a detour, at a third of the cost. Raises Lost."""
    try:
        cast(Any, conn.connection.dbapi_connection).execute(sql)  # both drivers have this short way
    except Exception as problem:
        raise Lost from problem


def is_gone(conn: Connection, problem: BaseException | None) -> bool:
    """Whether the problem is that there is no connection any more."""
    errors, driver = conn.dialect.loaded_dbapi.Error, conn.connection.dbapi_connection
    return isinstance(problem, errors) and conn.dialect.is_disconnect(problem, driver, None)


def in_brief(problem: BaseException) -> str:
    """The first line of what the driver says; it names server and user, never the password."""
    if isinstance(problem, SQLAlchemyError):
        cause = problem.orig if isinstance(problem, DBAPIError) else None
        return (str(cause).splitlines() or [""])[0] if cause else type(problem).__name__
    return (str(problem).splitlines() or [""])[0]
