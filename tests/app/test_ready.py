"""Ready means: the store answers, what is to be sent goes out, and somebody listens."""

import sqlite3

import aiohttp
import pytest

from bot import web
from bot.store.migrate import HEAD
from tests.app.guest import Guest
from tests.app.house import House


@pytest.mark.parametrize(
    ("figures", "status"),
    [
        ({}, 200),
        ({"poll_age_seconds": 50.0, "outbox_oldest_seconds": 100.0}, 200),
        ({"poll_age_seconds": 61.0}, 503),
        ({"outbox_oldest_seconds": 121.0}, 503),
    ],
)
async def test_ready_or_not(figures: dict[str, float], status: int) -> None:
    async def gauges() -> dict[str, float]:
        return dict(figures)

    async def keeps() -> bool:
        return True

    async with (
        web.serving(web.application((), gauges, keeps), "127.0.0.1", 0) as port,
        aiohttp.ClientSession() as session,
        session.get(f"http://127.0.0.1:{port}/readyz") as answer,
    ):
        assert answer.status == status


async def test_a_store_that_keeps_nothing_or_is_of_another_version(opened: House, sari: Guest) -> None:
    await sari.says("/start")
    assert (await opened.get("/readyz"))[0] == 200
    with sqlite3.connect(opened.file, isolation_level=None) as other:
        other.execute("UPDATE alembic_version SET version_num = '9999'")
        assert (await opened.get("/readyz"))[0] == 200  # newer, and it bears this code
        other.execute("UPDATE compatibility SET oldest_code = '9999'")
        assert await opened.get("/readyz") == (503, "the database is at the version of another Sopan\n")
        other.execute(f"UPDATE alembic_version SET version_num = '{HEAD}'")
        assert (await opened.get("/readyz"))[0] == 200
        other.execute("CREATE TRIGGER full BEFORE UPDATE ON alembic_version BEGIN SELECT RAISE(ABORT, 'full'); END")
        assert (await opened.get("/readyz"))[0] == 503
    assert (await opened.get("/healthz"))[0] == 200
