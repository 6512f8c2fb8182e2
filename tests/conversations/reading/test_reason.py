"""Typed reasons and the categories they amount to."""

import json
from collections.abc import Iterable
from pathlib import Path
from typing import Any

import pytest

from conversations.facts import REASONS
from conversations.reading.reason import LIMIT, read_reason

CASES: list[dict[str, Any]] = [
    json.loads(line) for line in Path(__file__).with_name("reasons.jsonl").read_text("utf-8").splitlines()
]
"""Phrasings written before the rules; `held_out` ones were never looked at while the rules were made."""


def _figures(cases: Iterable[dict[str, Any]]) -> tuple[float, float, list[str]]:
    """Share right, share wrong (a category that is not meant), and the texts that are not right."""
    right = wrong = total = 0
    missed = []
    for case in cases:
        total += 1
        got = read_reason(case["text"]).category
        accepted = {case["category"], *case.get("accept", ())}
        if got in accepted or (got is None and "personal" in accepted):
            right += 1
        else:
            missed.append(f"{case['text']!r}: {got}, meant {case['category']}")
            wrong += got is not None
    return right / total, wrong / total, missed


@pytest.mark.parametrize("held_out", [False, True])
def test_most_phrasings_are_mapped_and_few_are_mapped_wrongly(held_out: bool) -> None:
    right, wrong, missed = _figures(case for case in CASES if case["held_out"] is held_out)
    assert right >= 0.90, missed
    assert wrong <= 0.03, missed


def test_the_set_is_large_and_holds_every_category() -> None:
    assert len(CASES) >= 700
    assert {case["category"] for case in CASES} - {None} == set(REASONS)


def test_wishes_to_lie_are_noticed_and_nothing_else_is() -> None:
    mistaken = [case["text"] for case in CASES if read_reason(case["text"]).dishonest != case.get("dishonest", False)]
    assert mistaken == []


@pytest.mark.parametrize(
    ("text", "category"),
    [
        ("bilang aja sakit", None),
        ("males dateng, bilang aja lagi sakit", "trivial"),
        ("just say I'm sick, actually I found another job", "accepted_offer"),
        ("bilang aja gajinya kurang", "salary"),
        ("tolong bilang saya sakit", "health"),
        ("gak mau bohong, emang sakit", "health"),
    ],
)
def test_what_is_only_to_be_claimed_is_never_the_reason(text: str, category: str | None) -> None:
    assert read_reason(text).category == category


@pytest.mark.parametrize(
    ("text", "category"),
    [
        ("bukan karena sakit", None),
        ("bukan cuma sakit", "health"),
        ("ga bisa, sakit", "health"),
        ("gaji bukan masalah, tapi kejauhan", "too_far"),
        ("the salary is fine, the commute isn't", "too_far"),
        ("it's not because of the pay", None),
    ],
)
def test_a_denied_reason_does_not_count(text: str, category: str | None) -> None:
    assert read_reason(text).category == category


@pytest.mark.parametrize(
    "text", ["skait", "sakiiit", "SAKIT", "saki t.. sakit", "lagi sakiit nih", "interview bentork", "kesiangna"]
)
def test_slips_of_the_thumb_are_understood(text: str) -> None:
    assert read_reason(text).category is not None


def test_private_details_are_noticed_whatever_the_category() -> None:
    assert read_reason("hamil 7 bulan").private
    assert read_reason("ibu saya sakit").private
    assert read_reason("mau pindah kota setelah cerai").private
    assert not read_reason("gajinya kecil").private
    assert not read_reason("udah keterima di tempat lain").private


def test_the_span_is_where_the_reason_stands() -> None:
    text = "maaf kak, ibu saya sakit keras"
    reading = read_reason(text)
    assert reading.span is not None
    assert text[slice(*reading.span)] == "ibu saya sakit"


@pytest.mark.parametrize("text", ["", "\0", "\ud800", "?" * 5000, "karena " * 5000, "bilang aja " * 900, "é" * 9000])
def test_any_text_is_stood(text: str) -> None:
    span = read_reason(text).span
    assert span is None or 0 <= span[0] < span[1] <= min(len(text), LIMIT)
