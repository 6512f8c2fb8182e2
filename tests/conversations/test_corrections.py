"""What is put right in a text of its own, and in the middle of a conversation."""

import json
import time
from datetime import datetime
from pathlib import Path
from typing import Any

import pytest

from conversations.hearing import LONGEST, heard
from tests.conversations.driver import Chat, cancel, decline

MONDAY = datetime.fromisoformat("2026-11-23T09:00:00+07:00")
CASES: list[dict[str, Any]] = [
    json.loads(line)
    for line in (Path(__file__).parent / "reading" / "corrections.jsonl").read_text("utf-8").splitlines()
]
"""Texts said on a Monday morning, and all that each of them says."""


def _said(text: str) -> dict[str, Any]:
    return {name: value for name, value in heard(text, MONDAY, "Asia/Jakarta").values.items() if name != "zone"}


def test_corrections_say_what_they_say_and_nothing_else() -> None:
    missed = [f"{case['text']!r}: {_said(case['text'])}" for case in CASES if _said(case["text"]) != case["says"]]
    wrong = [case["text"] for case in CASES if not _said(case["text"]).items() <= case["says"].items()]
    assert len(missed) <= 0.05 * len(CASES), missed
    assert len(wrong) <= 0.02 * len(CASES), wrong


def test_the_set_is_large() -> None:
    assert len(CASES) >= 60
    assert {name for case in CASES for name in case["says"]} == {
        "company", "position", "contact", "honorific", "day", "clock", "reason"
    }  # fmt: skip


@pytest.mark.parametrize(
    ("text", "changed"),
    [
        ("bukan Bu Rina, Pak Rino", {"contact": "Rino", "honorific": "bapak"}),
        ("jam 10.30 bukan jam 10", {"clock": "10:30"}),
        ("perusahaannya PT Maju Bersama, bukan PT Maju Jaya", {"company": "PT Maju Bersama"}),
        ("posisinya salah, harusnya Kepala Gudang", {"position": "Kepala Gudang"}),
        ("alasannya ganti, bilang aja karena kejauhan", {"reason": "too_far"}),
    ],
)
def test_a_correction_changes_what_it_names_and_nothing_else(text: str, changed: dict[str, str]) -> None:
    chat = decline()
    before = chat.answers
    chat.say(text)
    assert chat.answers == {**before, **changed}


def test_a_correction_while_a_question_stands_leaves_the_question_standing() -> None:
    chat = Chat().say("tolong batalin interview besok jam 10 di PT Maju Jaya sama bu Rina")
    place = chat.place
    chat.say("eh bukan bu Rina, pak Rino")
    assert (chat.answers["contact"], chat.answers["honorific"]) == ("Rino", "bapak")
    assert chat.place == place


def test_another_wish_for_the_same_interview_is_no_correction() -> None:
    chat = cancel().say("eh ga jadi batal, minta diundur aja")
    assert chat.case.flow == "reschedule"
    assert chat.answers["company"] == "PT Maju Jaya"


def test_the_time_that_is_asked_for_is_not_the_interview_s_own() -> None:
    chat = Chat().say("interview sama pak Gunawan jumat bisa dimundurin ke senin ga ya? ibu saya masuk rs")
    assert chat.case.flow == "reschedule"
    assert (chat.answers["day"], chat.answers["reason"]) == ("2026-11-27", "health_family")


@pytest.mark.parametrize(
    "unit", ["bukan jam 1, ", "nama ", "ganti bu jadi ", "alasan ", "PT nya ", "salah ", ", ", "a b ", "not X "]
)
def test_a_long_text_is_heard_in_time_that_grows_with_its_length(unit: str) -> None:
    def seconds(length: int) -> float:
        text = (unit * length)[:length]
        taken = []
        for _ in range(3):
            once = time.process_time()
            heard(text, MONDAY, "Asia/Jakarta")
            taken.append(time.process_time() - once)
        return min(taken)

    # four times the text: four times the time where it grows with the length, sixteen where it grows with its square
    assert seconds(LONGEST) < 10 * max(seconds(LONGEST // 4), 0.005)
