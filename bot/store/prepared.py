"""Statements written in SQLAlchemy Core once, at import, and run on the driver's own cursor.

Core spends some 30 µs a statement on what never changes between two calls, and a turn has a dozen statements. Compiled
once for each database, a statement costs little more than the driver itself. The price: rows are plain tuples in the
order of the select, and values pass as the driver takes them, so columns hold text, whole numbers and bytes only.
"""

from collections.abc import Callable, Sequence
from typing import Any, Protocol, cast

from sqlalchemy import Connection
from sqlalchemy.sql.base import Executable
from sqlalchemy.sql.compiler import SQLCompiler
from sqlalchemy.sql.elements import ClauseElement

Row = tuple[Any, ...]
"""A row as the driver gives it, in the order of the select."""

Values = dict[str, Any]
"""By the names of a statement's parameters."""


class Cursor(Protocol):
    """The part of a driver's cursor that the store uses."""

    @property
    def rowcount(self) -> int: ...
    def fetchone(self) -> Row | None: ...
    def fetchall(self) -> list[Row]: ...


class Prepared:
    """One statement, compiled for each database the first time it is run there."""

    __slots__ = ("_compiled", "_core")

    def __init__(self, core: Executable) -> None:
        self._core = core
        self._compiled: dict[str, tuple[str, Callable[[Values], Any]]] = {}

    def __call__(self, conn: Connection, **values: object) -> Cursor:
        """Run it; the cursor has the rows, or the count of the rows changed. Its errors are the driver's own."""
        sql, bound = self._compiled.get(conn.dialect.name) or self._compile(conn)
        cursor = _cursor(conn)
        cursor.execute(sql, bound(values))
        return cast(Cursor, cursor)

    def many(self, conn: Connection, rows: Sequence[Values]) -> None:
        """Run it once for each of `rows`, in order, in one call of the driver."""
        if rows:
            sql, bound = self._compiled.get(conn.dialect.name) or self._compile(conn)
            _cursor(conn).executemany(sql, [bound(values) for values in rows])

    def sql(self, conn: Connection) -> str:
        """As this database is given it."""
        return (self._compiled.get(conn.dialect.name) or self._compile(conn))[0]

    def _compile(self, conn: Connection) -> tuple[str, Callable[[Values], Any]]:
        compiled = cast(SQLCompiler, cast(ClauseElement, self._core).compile(dialect=conn.dialect))
        constants = {name: value for name, value in compiled.params.items() if value is not None}
        order = compiled.positiontup or ()

        def by_name(values: Values) -> Values:
            return constants | values if constants else values

        def by_position(values: Values) -> list[Any]:
            values = by_name(values)
            return [values[name] for name in order]

        self._compiled[conn.dialect.name] = compiled.string, by_position if compiled.positional else by_name
        return self._compiled[conn.dialect.name]


def _cursor(conn: Connection) -> Any:
    """The driver's own."""
    return cast(Any, conn.connection.dbapi_connection).cursor()
