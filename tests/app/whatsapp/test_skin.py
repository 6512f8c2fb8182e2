"""The page in WhatsApp's dress: a chat of its own, with WhatsApp's forms and limits, in a real browser."""

from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

from bot.channels.base import Bubble, Button, Outcome, Refused, Sent
from bot.channels.local_web.skin import WhatsAppSkin, drawn
from tests.app.trying import trying
from tests.app.whatsapp.album import STEPS, decline
from tests.channels.local.browser import browsing, bubbles

NOW = datetime(2026, 11, 23, 3, 0, tzinfo=UTC)


@pytest.mark.browser
async def test_declining_in_whatsapps_forms(chromium: str, tmp_path: Path) -> None:
    async with trying(tmp_path) as url, browsing(chromium, f"{url}/?skin=whatsapp") as page:
        said = await decline(page, None)
        assert len(said) == len(STEPS)
        assert "STOP" in said[0] and "1. Buat pesannya" in said[-2]
        assert any("Cahaya Nusa" in text and "Dewi" in text for text in await bubbles(page))
        assert await page.locator("html").get_attribute("data-skin") == "whatsapp"
        await page.goto(url)  # its own dress has a chat of its own
        await page.wait_for_selector("body[data-link=up]")
        assert await bubbles(page) == []


class Screen:
    """Takes whatever it is shown."""

    def __init__(self) -> None:
        self.shown: list[dict[str, Any]] = []

    def show(self, address: str, bubble: Bubble, shown: dict[str, Any], now: datetime) -> Outcome:
        self.shown.append(shown)
        return Sent()

    async def forget(self, address: str) -> None:
        self.shown.clear()


async def test_what_whatsapp_would_refuse_is_refused() -> None:
    screen = Screen()
    skin = WhatsAppSkin(screen)
    assert isinstance(await skin.send("whatsapp.x", Bubble("notice", "x" * 4097), NOW), Refused)
    assert isinstance(await skin.send("whatsapp.x", Bubble("notice", "x" * 4096), NOW), Sent)
    assert len(screen.shown) == 1


def test_four_choices_are_a_list_and_eleven_are_numbers() -> None:
    rows = tuple((Button(letter, press=f"1.2.reason.{letter}"),) for letter in "abcdefghijk")
    assert [row["label"] for row in drawn(Bubble("prompt", "?", rows[:4], opener="Pilih"))["list"]["rows"]] == list(
        "abcd"
    )
    assert len(drawn(Bubble("prompt", "?", rows[:3], opener="Pilih"))["buttons"]) == 3
    assert "11. k" in drawn(Bubble("prompt", "?", rows, opener="Pilih"))["text"]
