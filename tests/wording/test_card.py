"""The card marks what is guessed, and nothing that is not there."""

from datetime import datetime

import pytest

from bot.wording.card import card_rows
from bot.wording.catalog import Catalog
from bot.wording.values import Words
from conversations.card import Line
from conversations.facts import Language

NOW = datetime.fromisoformat("2026-11-23T09:00:00+07:00")
DAY, CLOCK = Line("2026-12-01", "guessed", "1 Des"), Line("10:00", "guessed", "jam 10")


@pytest.mark.parametrize("language", ["id", "en"])
def test_only_what_is_there_is_marked(language: Language) -> None:
    words = Words(Catalog(), language, NOW)
    zone = Line("Asia/Jakarta", None)
    without, only_day, full = (
        {row["name"]: row["value"] + row["mark"] for row in card_rows(card, words, own=False)}[words.short("when")]
        for card in (
            {"zone": zone},
            {"day": DAY, "zone": zone},
            {"day": DAY, "clock": CLOCK, "zone": zone},
        )
    )
    assert "(" not in without and "(" not in only_day
    assert "(" in full and "10" in full
