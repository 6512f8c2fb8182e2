"""The table in docs/privacy.md accounts for every column of the database, and says rightly how it is kept."""

import re
from typing import Final

import pytest
from sqlalchemy import Column, LargeBinary

from bot.__main__ import main
from bot.store.tables import metadata
from tests.house.repository import ROOT

_ROW: Final = re.compile(r"\| (`\w+\.\w+`(?:, `\w+\.\w+`)*) \| (.+?) \| (.+?) \| (.+?) \|")


def told() -> dict[str, tuple[str, str, str]]:
    """Column to what it is for, how long it stays, and its form; none is told twice."""
    rows = [match.groups() for match in map(_ROW.fullmatch, _lines()) if match]
    named = [(column, tuple(rest)) for columns, *rest in rows for column in re.findall(r"[\w.]+", columns)]
    assert len(dict(named)) == len(named)
    return {column: (purpose, stays, form) for column, (purpose, stays, form) in named}


def _lines() -> list[str]:
    return (ROOT / "docs" / "privacy.md").read_text("utf-8").splitlines()


def form_of(column: Column[object]) -> str:
    """Bytes are sealed, or a keyed hash; everything else stands in plain."""
    if not isinstance(column.type, LargeBinary):
        return "plain"
    return "hash" if column.name.endswith("_hash") else "sealed"


def test_every_column_is_accounted_for() -> None:
    columns = {f"{table}.{column.name}": column for table in metadata.tables.values() for column in table.c}
    assert {name: form for name, (_, _, form) in told().items()} == {
        name: form_of(column) for name, column in columns.items()
    }
    assert all(purpose.strip() and stays.strip() for purpose, stays, _ in told().values())


def test_the_page_for_a_breach_says_what_the_law_asks_for() -> None:
    page = (ROOT / "docs" / "breach.md").read_text("utf-8")
    assert "3 × 24" in page and "Art. 46" in page
    for asked in ("Data yang terungkap", "Kapan dan bagaimana", "Yang sudah dan sedang kami lakukan"):
        assert page.count(f"**{asked}:**") == 1, asked
    english = re.sub(r"\s+(?:> )?", " ", page)
    for asked in ("Data concerned", "When and how", "What we have done and are doing"):
        assert english.count(f"**{asked}:**") == 1, asked
    named = sorted(set(re.findall(r"^sopan (\S+)", page, re.MULTILINE)))
    assert named
    for command in named:
        with pytest.raises(SystemExit) as ended:
            main([command, "--help"])
        assert ended.value.code == 0, command
