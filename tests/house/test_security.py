"""Every test that the documents name as a proof is there, and every row of the list is either proved or open."""

import ast
import re
from functools import cache
from typing import Final

import pytest

from tests.house.repository import ROOT

SECURITY: Final = (ROOT / "docs" / "security.md").read_text("utf-8")
NAMED: Final = re.compile(r"`(tests/[\w/]+\.py)::(test_\w+)`")
ROWS: Final = (
    *(f"S{number}" for number in range(1, 9)),
    *(f"X{number}" for number in range(1, 12)),
    *(f"D{number}" for number in range(1, 9)),
    *(f"P{number}" for number in range(1, 8)),
)


@cache
def holds(file: str) -> frozenset[str]:
    """The names of the tests in a file; none where there is no file."""
    path = ROOT / file
    if not path.is_file():
        return frozenset()
    kinds = (ast.FunctionDef, ast.AsyncFunctionDef)
    return frozenset(node.name for node in ast.parse(path.read_text("utf-8")).body if isinstance(node, kinds))


def test_every_named_test_is_there() -> None:
    named = NAMED.findall(SECURITY)
    assert len(named) > 30
    assert [f"{file}::{test}" for file, test in named if test not in holds(file)] == []


@pytest.mark.parametrize("row", ROWS)
def test_every_row_is_proved_or_open(row: str) -> None:
    proved, _, left_open = SECURITY.partition("## Open")
    tables = [line for line in proved.splitlines() if line.startswith("| ") and re.search(rf"\b{row}\b", line)]
    assert all(NAMED.search(line) for line in tables)
    assert tables or re.search(rf"\b{row}\b", left_open), f"{row} is neither"
