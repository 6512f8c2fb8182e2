"""Ready means: the store answers, what is to be sent goes out, and somebody listens."""

import aiohttp
import pytest

from bot import web


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

    async with (
        web.serving(web.application((), gauges), "127.0.0.1", 0) as port,
        aiohttp.ClientSession() as session,
        session.get(f"http://127.0.0.1:{port}/readyz") as answer,
    ):
        assert answer.status == status
