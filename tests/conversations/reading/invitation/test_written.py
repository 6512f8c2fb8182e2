"""Relative words count from the day that the text itself says it was written on, not from when it was passed on."""

from datetime import datetime

import pytest

from conversations.reading.invitation import read_line
from tests.conversations.driver import WIB

NOW = datetime(2026, 11, 28, 7, tzinfo=WIB)
MAIL = "From: hr@maju.example\nDate: {}\nSubject: Interview\n\n{} interview di PT Maju Jaya ya Kak."


@pytest.mark.parametrize(
    ("text", "starts", "sure"),
    [
        ("[27/11/26 20.01.02] HRD PT Maju: Kak besok interview jam 9 ya", "2026-11-28T09:00:00+07:00", True),
        ("[11/27/26, 8:01 PM] HRD PT Maju: Kak besok interview jam 9 ya", "2026-11-28T09:00:00+07:00", True),
        ("27/11/2026 20.01 - HRD PT Maju: Kak lusa interview jam 9 ya", "2026-11-29T09:00:00+07:00", True),
        ("[28/11/26 06.01.02] HRD PT Maju: Kak besok interview jam 9 ya", "2026-11-29T09:00:00+07:00", True),
        (
            "[25/11/26 20.01.02] HRD PT Maju: Kak, lamarannya kami terima\n"
            "[27/11/26 20.01.02] HRD PT Maju: Kak besok interview jam 9 ya",
            "2026-11-28T09:00:00+07:00",
            True,
        ),
        (MAIL.format("Thu, 26 Nov 2026 10:00:00 +0700", "Besok jam 9"), "2026-11-27T09:00:00+07:00", False),
        (MAIL.format("Thu, 26 Nov 2026 10:00:00 +0700", "Senin jam 9"), "2026-11-30T09:00:00+07:00", True),
        (MAIL.format("Thu, 26 Nov 2026 10:00:00 +0700", "1 Desember jam 9"), "2026-12-01T09:00:00+07:00", True),
        (
            "Jakarta, 20 November 2026\nKepada Yth. Dewi\n"
            "Kami PT Maju Jaya mengundang Saudara interview pada hari Senin pukul 09.00.",
            "2026-11-23T09:00:00+07:00",
            False,
        ),
        (
            "Jakarta, 20 November 2026\nKepada Yth. Dewi\n"
            "Kami PT Maju Jaya mengundang Saudara interview pada hari Senin, 30 November pukul 09.00.",
            "2026-11-30T09:00:00+07:00",
            True,
        ),
    ],
)
def test_relative_words_count_from_the_day_that_stands_in_the_text(text: str, starts: str, sure: bool) -> None:
    read = read_line({"id": 1, "received_at": NOW.isoformat(), "text": text})
    assert (read["starts_at"], "starts_at" not in read["unsure"]) == (starts, sure)
