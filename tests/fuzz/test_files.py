"""No file makes its reader hang, eat memory or end the process; it is read, or there is a reason why not.

The readers run here as they do behind the limits of their own process, where whatever a library raises over a broken
file is caught; `make fuzz` tries many times as many.
"""

from collections.abc import Callable
from time import process_time
from typing import Final

import pytest
from hypothesis import given

from bot.files.calendars import read_calendar
from bot.files.inside import SECONDS
from bot.files.kinds import kind_of
from bot.files.mails import read_mail
from bot.files.opened import LONGEST, PROBLEMS, Opened, Unread, from_bytes, to_bytes
from bot.files.pdfs import read_pdf
from bot.files.plain import read_page, read_text
from tests.fuzz.campaign import CAMPAIGN, EXAMPLES
from tests.fuzz.files import SAMPLES, broken
from tests.fuzz.memory import growth

MOST_GROWTH: Final = 128 * 1024
"""KiB that all files together may take besides, at the height; an opener of its own ends with each."""

READERS: Final[dict[str, Callable[[bytes], Opened]]] = {
    "calendar": read_calendar,
    "mail": read_mail,
    "page": read_page,
    "pdf": read_pdf,
    "text": read_text,
}


@pytest.mark.parametrize("kind", READERS)
def test_the_samples_are_what_they_are_called(kind: str) -> None:
    for sample in SAMPLES[kind]:
        assert kind_of(sample, "file") == kind
        assert READERS[kind](sample).text


@pytest.mark.parametrize("kind", READERS)
def test_no_file_breaks_its_reader(kind: str) -> None:
    told = {"read": 0, "unread": 0, "raised": 0}
    slowest: list[float] = [0.0]

    @CAMPAIGN
    @given(broken(SAMPLES[kind]))
    def read(content: bytes) -> None:
        started = process_time()
        try:
            opened = READERS[kind](content)
        except Unread as unread:
            assert unread.problem in PROBLEMS
            told["unread"] += 1
        except Exception:  # noqa: BLE001  the process answers "broken", as its tests show
            told["raised"] += 1
        else:
            assert len(opened.text) <= LONGEST
            assert from_bytes(to_bytes(opened)) == opened
            told["read"] += 1
        taken = process_time() - started
        slowest[0] = max(slowest[0], taken)
        assert taken < SECONDS / 4, (taken, content[:200])

    grown_by = growth()
    read()
    grown = grown_by()
    print(f"{kind}: {EXAMPLES} files, {told}, slowest {slowest[0] * 1000:.0f} ms, {grown} KiB more")
    assert told["read"], "nothing of it was ever read"
    assert grown < MOST_GROWTH
