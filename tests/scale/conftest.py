"""One PostgreSQL for all of these tests, a schema for each."""

from collections.abc import Iterator

import pytest

from tests.scale.server import Server, serving


@pytest.fixture(scope="session")
def server() -> Iterator[Server]:
    """It may be restarted."""
    with serving() as made:
        yield made
