"""A few hundred power cuts in every test run; `make power` has ten thousand. And the proof that the cuts cut: a store
that syncs less than ours loses what it acknowledged, and one that never syncs is torn."""

import pytest

from tests.disk.power import lived

pytestmark = [pytest.mark.crash, pytest.mark.sqlite_library]


def test_a_power_cut_takes_nothing_that_was_acknowledged() -> None:
    figures = lived(seed=1, steps=20)
    assert figures.cuts > 100
    assert {where.split(",")[0] for where in figures.where} > {"write-wal", "write database", "sync-wal"}
    assert figures.lost == []
    assert figures.corrupt == []


def test_with_synchronous_normal_it_would() -> None:
    assert lived(seed=2, steps=6, synchronous=1).lost


def test_without_any_sync_the_file_is_torn() -> None:
    assert lived(seed=2, steps=12, synchronous=0).corrupt
