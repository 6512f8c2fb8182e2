"""A quarter of a minute of `make soak`: everything that goes wrong there goes wrong here, and every promise is kept."""

import random
from pathlib import Path

import pytest

from tests.soak.driver import Driver
from tests.soak.faults import KINDS, schedule
from tests.soak.history import Did, Saw, Trouble, of_kind
from tests.soak.invariants import breaches
from tests.soak.report import figures, told

SECONDS = 10.0
SEED = 527


@pytest.mark.faketime
async def test_every_promise_is_kept(tmp_path: Path) -> None:
    history = await Driver(SEED, SECONDS, tmp_path, None).run()
    print("\n".join(figures(history)))
    assert len(of_kind(history.moments, Did)) > 20 and len(of_kind(history.moments, Saw)) > 20
    assert {trouble.what for trouble in of_kind(history.moments, Trouble)} >= {"killed"}
    found = breaches(history)
    assert not found, "\n".join(told(history, found))


def test_a_seed_draws_the_same_faults_again_and_all_of_them() -> None:
    drawn = [schedule(random.Random(f"{SEED} faults"), 600) for _ in range(2)]
    assert drawn[0] == drawn[1]
    assert {fault.kind for fault in drawn[0]} == set(KINDS)
    assert max(fault.at for fault in drawn[0] if fault.kind in ("killed", "stopped", "down")) < 600 * 0.35
