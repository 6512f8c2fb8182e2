"""No statement is put together from pieces: what comes from outside reaches a database as a bound value only."""

import ast
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Final

from tests.house.repository import ROOT, kept_files

_SQL: Final = re.compile(
    r"\s*(?:SELECT|INSERT|UPDATE|DELETE|REPLACE|CREATE|DROP|ALTER|TRUNCATE|WITH|PRAGMA|ATTACH|VACUUM|GRANT|REVOKE|COPY|SET|"
    r"BEGIN|SAVEPOINT|RELEASE|ROLLBACK|EXECUTE|CALL|LOCK|NOTIFY|LISTEN)\s"
)
_RUNS: Final = frozenset({"text", "literal_column", "execute", "executemany", "executescript", "exec_driver_sql"})

_NAMES: Final = (
    "a name cannot be bound; these are our own tables and columns, or stand in a backup that only the key makes"
)
_PRAGMA: Final = "a pragma takes no bound values; names and values stand in the code"
ALLOWED: Final = {
    ("bot/store/engines.py", "PRAGMA "): _PRAGMA,
    ("bot/store/engines.py", "PRAGMA temp_store_directory = '"): "the operator's own folder, its quotes doubled",
    ("bot/doctor/database.py", "PRAGMA quick_check("): _PRAGMA,
    ("bot/store/backup.py", "COPY "): _NAMES,
    ("bot/store/restore.py", 'COPY "'): _NAMES,
    ("bot/store/move.py", "SELECT "): _NAMES,
    ("bot/store/postgres_peers.py", "LISTEN "): "a channel cannot be bound; its name stands in the code",
    ("bot/store/restore.py", "DROP TABLE "): _NAMES,
    ("bot/store/restore.py", "ALTER TABLE "): _NAMES,
    ("bot/store/restore.py", 'CREATE SCHEMA "'): _NAMES,
}


def built(tree: ast.AST) -> Iterator[str]:
    """The beginning of each string that is formatted and is a statement, or is handed to what runs one."""
    for node in ast.walk(tree):
        if _is_built(node) and _SQL.match(_beginning(node)):
            yield _beginning(node)
        if isinstance(node, ast.Call) and node.args and _name(node.func) in _RUNS and _is_built(node.args[0]):
            yield _beginning(node.args[0])


def _is_built(node: ast.AST) -> bool:
    match node:
        case ast.JoinedStr():
            return any(isinstance(part, ast.FormattedValue) for part in node.values)
        case ast.BinOp(op=ast.Add() | ast.Mod()):
            return any(isinstance(side, ast.Constant | ast.JoinedStr) for side in (node.left, node.right)) and bool(
                _beginning(node)
            )
        case ast.Call(func=ast.Attribute(attr="format" | "join" | "replace", value=ast.Constant(value=str()))):
            return True
    return False


def _beginning(node: ast.AST) -> str:
    match node:
        case ast.Constant(value=str(words)):
            return words
        case ast.JoinedStr(values=[first, *_]):
            return _beginning(first)
        case ast.BinOp(left=left):
            return _beginning(left)
        case ast.Call(func=ast.Attribute(value=value)):
            return _beginning(value)
    return ""


def _name(called: ast.AST) -> str:
    return called.attr if isinstance(called, ast.Attribute) else called.id if isinstance(called, ast.Name) else ""


def found(path: Path) -> set[tuple[str, str]]:
    name = path.relative_to(ROOT).as_posix()
    return {(name, words) for words in built(ast.parse(path.read_text("utf-8")))}


def test_no_statement_is_put_together() -> None:
    code = [path for path in kept_files() if path.suffix == ".py"]
    ours = [path for path in code if path.relative_to(ROOT).parts[0] in ("bot", "conversations", "migrations")]
    assert len(ours) > 100
    assert set().union(*map(found, ours)) == set(ALLOWED)


def test_what_is_put_together_is_seen() -> None:
    for line in (
        'f"SELECT * FROM people WHERE id = {name}"', '"DELETE FROM cases WHERE id = " + name', '"SELECT %s" % name',
        '"UPDATE people SET state = {}".format(name)', 'conn.execute(f"{name}")', 'text("id = " + name)',
    ):  # fmt: skip
        assert list(built(ast.parse(line))), line
    assert not list(built(ast.parse('conn.execute(statement, {"id": name}); log(f"selected {name}")')))
