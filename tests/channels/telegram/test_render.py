"""A bubble becomes a request: the whole table of what is shown, and what is left out because it would be refused."""

from typing import Any

import pytest

from bot.channels.base import Bubble, Button
from bot.channels.telegram.render import render, render_edit, units

PLAIN: dict[str, Any] = {"chat_id": "42", "link_preview_options": {"is_disabled": True}}

YES, NO, BACK = Button("Ya", press="1.2.a.b"), Button("Tidak", press="1.2.a.c"), Button("Kembali", press="1.2.x.y")
ODD = "<b>Maju & Co_</b> *ya* \u202e🙏"
SHARE = "https://wa.me/?text=Selamat%20siang"


def notice(*row: Button) -> Bubble:
    return Bubble("notice", "n", (row,))


def shown(*rows: list[dict[str, Any]], text: str = "n") -> dict[str, Any]:
    return {"text": text, "reply_markup": {"inline_keyboard": list(rows)}}


TABLE: dict[str, tuple[Bubble, dict[str, Any]]] = {
    "plain text stays as it is": (Bubble("message", ODD), {"text": ODD}),
    "one that comes in the night makes no sound": (
        Bubble("reminder", "n", silent=True),
        {"text": "n", "disable_notification": True},
    ),
    "presses, in their rows": (
        Bubble("prompt", "?", ((YES, NO), (BACK,))),
        shown(
            [{"text": "Ya", "callback_data": "1.2.a.b"}, {"text": "Tidak", "callback_data": "1.2.a.c"}],
            [{"text": "Kembali", "callback_data": "1.2.x.y"}],
            text="?",
        ),
    ),
    "a link": (notice(Button("Bagikan", url=SHARE)), shown([{"text": "Bagikan", "url": SHARE}])),
    "256 characters to copy": (
        notice(Button("Salin", copy="a" * 256)),
        shown([{"text": "Salin", "copy_text": {"text": "a" * 256}}]),
    ),
    "257 are left out, and the empty row": (notice(Button("Salin", copy="a" * 257)), {"text": "n"}),
    "a wide character counts twice": (notice(Button("Salin", copy="🙏" * 129)), {"text": "n"}),
    "only what is refused goes": (
        notice(Button("Salin", copy=""), YES),
        shown([{"text": "Ya", "callback_data": "1.2.a.b"}]),
    ),
}


@pytest.mark.parametrize("name", TABLE)
def test_bubble(name: str) -> None:
    bubble, wanted = TABLE[name]
    assert render("42", bubble) == PLAIN | wanted


@pytest.mark.parametrize(
    "url",
    ["http://localhost:8765/a", "https://kantor/x", "mailto:dina@example.com", "javascript:1", "", "https://", "https://[",
     "https://a@example.com", "https://sopan.local/x", "https://.", f"https://example.com/{'a' * 2048}"],
)  # fmt: skip
def test_addresses_that_telegram_would_refuse_are_left_out(url: str) -> None:
    assert "reply_markup" not in render("42", notice(Button("Buka", url=url)))


def test_an_edit_names_its_message_and_takes_buttons_away() -> None:
    edit = render_edit("42", "17", Bubble("mark", "Alasan: gaji", edits="17"))
    assert edit == PLAIN | {"text": "Alasan: gaji", "message_id": "17"}


def test_units_count_as_telegram_does() -> None:
    assert [units(text) for text in ("", "abc", "é", "🙏", "a\ud83d")] == [0, 3, 1, 2, 2]
