"""The process ends between any two of receive, store, acknowledge, prepare, claim, commit, send and settle, is started
again, and the conversation goes on: nothing is lost, the order stands, at most one message is doubled a crash.

`make crash` does it ten thousand times. CRASH_POINTS (default 240) says how many crashes are planned here, CRASH_SEED
where they begin: what fails names its run.
"""

import os
from pathlib import Path

import pytest

from tests.crash.campaign import EACH, KINDS, lived_through
from tests.store.conftest import postgres_server as postgres_server

pytestmark = pytest.mark.crash

CRASHES = int(os.environ.get("CRASH_POINTS", "240"))
SEED = int(os.environ.get("CRASH_SEED", "1"))


@pytest.mark.parametrize(
    "kind", [pytest.param(kind, marks=pytest.mark.postgres) if "postgres" in kind else kind for kind in KINDS]
)
async def test_a_crash_anywhere(tmp_path: Path, request: pytest.FixtureRequest, kind: str) -> None:
    server = request.getfixturevalue("postgres_server") if "postgres" in kind else None
    many = max(1, round(CRASHES * KINDS[kind][1] / EACH))
    names = [f"{kind}/{SEED}/{number}" for number in range(many)]
    figures = await lived_through(kind, names, tmp_path, server)
    print(f"{kind}: {figures.crashes.total()} crashes, {figures.copies} copies: {dict(figures.crashes)}")
    assert not figures.failed, f"{len(figures.failed)} of {many}\n" + "\n".join(figures.failed[:5])
    assert figures.crashes.total() >= figures.planned * 0.5  # some points are not come to once more
