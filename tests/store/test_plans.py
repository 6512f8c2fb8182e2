"""What a turn or a tick asks of the database is found by key or by a small index, however many rows there are."""

from types import ModuleType

import pytest
from sqlalchemy import Connection

from bot.store import inbox, outbox, people, reminders
from bot.store.database import Database
from bot.store.prepared import Prepared
from tests.store.databases import only_sqlite

FOR_THE_OPERATOR = {"_count", "_count_set_aside", "_any_address"}
"""Asked now and then; they count, or look at any row."""


@only_sqlite
@pytest.mark.parametrize("module", [inbox, outbox, people, reminders])
async def test_no_statement_reads_a_whole_table(database: Database, module: ModuleType) -> None:
    statements = {name: each for name, each in vars(module).items() if isinstance(each, Prepared)}
    assert len(statements) > 4
    for name in statements.keys() - FOR_THE_OPERATOR:
        found = await database.run(lambda conn, each=statements[name]: plan(conn, each))  # type: ignore[misc]
        whole = [
            step for step in found if step.startswith("SCAN") and "INDEX" not in step and step != "SCAN CONSTANT ROW"
        ]
        assert whole == [], f"{module.__name__}.{name}"


@only_sqlite
@pytest.mark.parametrize(
    ("statement", "index"),
    [
        (reminders._due, "ix_reminders_pending"),
        (outbox._due, "ix_outbox_open"),
        (inbox._ready, "ix_inbox_waiting"),
        (inbox._unprepared, "ix_inbox_waiting"),
    ],
)
async def test_a_tick_walks_an_index_of_what_waits_and_sorts_nothing(
    database: Database, statement: Prepared, index: str
) -> None:
    steps = await database.run(lambda conn: plan(conn, statement))
    assert any(step.split(" (")[0].endswith(f"USING INDEX {index}") for step in steps)
    assert not any("TEMP B-TREE" in step for step in steps)


def plan(conn: Connection, statement: Prepared) -> list[str]:
    sql = statement.sql(conn)
    return [row.detail for row in conn.exec_driver_sql(f"EXPLAIN QUERY PLAN {sql}", (1,) * sql.count("?"))]
