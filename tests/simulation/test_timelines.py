"""A few worlds in every test run, each with its crashes, outages and wrong clocks; `make timelines` lives through two
hundred."""

import pytest

from tests.simulation.campaign import LATE, live_through

SEEDS = range(6)


@pytest.mark.crash
@pytest.mark.parametrize("seed", SEEDS)
def test_every_rule_holds_whatever_happens(seed: int) -> None:
    figures = live_through(seed, size=20)
    assert figures.findings == []
    assert figures.counts["said"] > 20 and figures.counts["crashes"] > 0
    assert figures.percentile(0.99) <= LATE
