"""Every test that the documents name as a proof is there, and every row of the list is either proved or open."""

import re
from typing import Final

import pytest

from tests.house.repository import ROOT, named_tests

SECURITY: Final = (ROOT / "docs" / "security.md").read_text("utf-8")
NAMED: Final = re.compile(r"`(tests/[\w/]+\.py)::(test_\w+)`")
ROWS: Final = (
    *(f"S{number}" for number in range(1, 9)),
    *(f"X{number}" for number in range(1, 12)),
    *(f"D{number}" for number in range(1, 9)),
    *(f"P{number}" for number in range(1, 8)),
    *(f"R{number}" for number in range(15, 18)),
)


def test_every_named_test_is_there() -> None:
    named = NAMED.findall(SECURITY)
    assert len(named) > 30
    assert [f"{file}::{test}" for file, test in named if test not in named_tests(file)] == []


def test_every_row_of_the_page_is_looked_at() -> None:
    assert set(re.findall(r"(?m)^\| ([A-Z]\d+)\b", SECURITY)) <= set(ROWS)


@pytest.mark.parametrize("row", ROWS)
def test_every_row_is_proved_or_open(row: str) -> None:
    proved, _, left_open = SECURITY.partition("## Open")
    tables = [line for line in proved.splitlines() if line.startswith("| ") and re.search(rf"\b{row}\b", line)]
    assert all(NAMED.search(line) for line in tables)
    assert tables or re.search(rf"\b{row}\b", left_open), f"{row} is neither"
