"""The language of a first message."""

import json
from pathlib import Path

import pytest

from conversations.reading.language import guess_language


@pytest.mark.parametrize(
    "text",
    ["halo kak", "mau batalin interview besok", "gmn caranya", "cancel interview besok dong", "ga jadi", "sakit",
     "Selamat pagi",
     "interview-nya bisa diundur?", "reschedule aja deh ke kamis"],
)  # fmt: skip
def test_indonesian(text: str) -> None:
    assert guess_language(text) == "id"


@pytest.mark.parametrize(
    "text",
    ["hi there", "I need to cancel my interview", "can you help me", "sick", "Good morning",
     "pls reschedule my interview", "should I go?", "what’s this", "I’m declining"],
)  # fmt: skip
def test_english(text: str) -> None:
    assert guess_language(text) == "en"


@pytest.mark.parametrize("text", ["", "PT Maju Jaya", "interview", "🌸", "10.00", "Rina", "12/11", "\ud800", "ok"])
def test_neither(text: str) -> None:
    assert guess_language(text) is None


def test_requests_of_both_languages_are_told_apart() -> None:
    lines = Path(__file__).with_name("requests.jsonl").read_text("utf-8").splitlines()
    texts = [case["text"] for case in map(json.loads, lines) if case["intent"] is not None]
    english = [
        text for text in texts if any(f" {word} " in f" {text.lower()} " for word in ("the", "my", "an", "i", "i'm"))
    ]
    other = [
        text
        for text in texts
        if any(f" {word} " in f" {text.lower()} " for word in ("saya", "aku", "mau", "di", "dong"))
    ]
    assert len(english) > 30
    assert len(other) > 60
    assert [text for text in english if guess_language(text) != "en"] == []
    assert [text for text in other if guess_language(text) != "id"] == []
