"""No text crashes a parser, hangs it, or makes it eat memory. `make fuzz` tries many times as many."""

from time import process_time
from typing import Final

import pytest
from hypothesis import given

from tests.fuzz.campaign import CAMPAIGN, EXAMPLES
from tests.fuzz.inputs import texts
from tests.fuzz.memory import growth
from tests.fuzz.parsers import PARSERS

MOST_SECONDS: Final = 0.5
"""Of processor time for one text, however long; a shared machine runs at half its speed at times."""
MOST_GROWTH: Final = 64 * 1024
"""KiB that all texts together may add to the process."""


@pytest.mark.parametrize("name", PARSERS)
def test_no_text_breaks_a_parser(name: str) -> None:
    parser = PARSERS[name]
    slowest: list[float] = [0.0]

    def seconds(text: str) -> float:
        started = process_time()
        parser(text)
        return process_time() - started

    @CAMPAIGN
    @given(texts)
    def read(text: str) -> None:
        taken = seconds(text)
        if taken >= MOST_SECONDS:  # or the machine halted: then it is quick the next time
            taken = min(taken, seconds(text))
        slowest[0] = max(slowest[0], taken)
        assert taken < MOST_SECONDS, (taken, text[:200])

    parser("besok jam 10")  # what is made once at the first text is no text's own
    grown_by = growth()
    read()
    grown = grown_by()
    print(f"{name}: {EXAMPLES} texts, slowest {slowest[0] * 1000:.0f} ms, {grown} KiB more")
    assert grown < MOST_GROWTH
