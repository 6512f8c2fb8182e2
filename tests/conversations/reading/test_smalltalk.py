"""Greetings and thanks are known as whole messages, and only so."""

import pytest

from conversations.reading.smalltalk import read_smalltalk


@pytest.mark.parametrize("text", ["halo", "Halo kak!", "Selamat pagi", "hi there", "P", "good morning"])
def test_a_greeting(text: str) -> None:
    assert read_smalltalk(text) == "greeting"


@pytest.mark.parametrize("text", ["makasih ya", "Terima kasih banyak!", "thank you so much", "ok sip", "Thanks 🙏"])
def test_thanks(text: str) -> None:
    assert read_smalltalk(text) == "thanks"


@pytest.mark.parametrize(
    "text",
    ["", "kak", "halo, interview besok batal", "terima kasih atas undangannya", "pagi jam 9", "selamat " * 20],
)
def test_neither(text: str) -> None:
    assert read_smalltalk(text) is None
