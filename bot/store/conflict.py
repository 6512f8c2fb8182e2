"""INSERT … ON CONFLICT, which both databases spell alike.

SQLAlchemy has it in each dialect and not in its core. These belong to neither, so that a start on SQLite does not
import all of PostgreSQL's.
"""

from collections.abc import Sequence
from typing import Any

from sqlalchemy import Column, Insert
from sqlalchemy.ext.compiler import compiles
from sqlalchemy.sql import SyntaxExtension
from sqlalchemy.sql.compiler import SQLCompiler
from sqlalchemy.sql.elements import ClauseElement


class _Clause(SyntaxExtension, ClauseElement):
    """Stands behind VALUES."""

    inherit_cache = False

    def apply_to_insert(self, insert_stmt: Insert) -> None:
        insert_stmt.apply_syntax_extension_point(lambda existing: [*existing, self], "post_values")


class KeepOld(_Clause):
    """A row that has a key that is taken is left out: `insert(table).ext(KeepOld())`."""


class TakeNew(_Clause):
    """A row that has the primary key `key` takes the new values of `columns`."""

    def __init__(self, key: Sequence[Column[Any]], columns: Sequence[Column[Any]]) -> None:
        self.key = key
        self.columns = columns


@compiles(KeepOld)
def _keep_old(clause: KeepOld, compiler: SQLCompiler, **_: Any) -> str:
    return "ON CONFLICT DO NOTHING"


@compiles(TakeNew)
def _take_new(clause: TakeNew, compiler: SQLCompiler, **_: Any) -> str:
    quoted = compiler.preparer.format_column
    key = ", ".join(map(quoted, clause.key))
    taken = ", ".join(f"{quoted(column)} = excluded.{quoted(column)}" for column in clause.columns)
    return f"ON CONFLICT ({key}) DO UPDATE SET {taken}"  # nosec B608: names of our own columns, quoted
