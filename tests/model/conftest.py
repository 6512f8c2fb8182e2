"""The walk is long, and two tests look at it: it is walked once."""

import pytest

from tests.model.walked import Walked, walk_everything


@pytest.fixture(scope="session")
def walked() -> Walked:
    return walk_everything()
