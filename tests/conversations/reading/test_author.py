"""A person's request and a company's invitation are told apart, though both speak of moving and cancelling."""

import json
from pathlib import Path

import pytest

from conversations.reading.invitation import read_line
from tests.conversations.reading.invitation import measure

REQUESTS = Path(__file__).with_name("requests.jsonl")


def kind(text: str) -> str:
    return str(read_line({"id": "1", "received_at": "2026-11-23T10:00:00+07:00", "text": text})["kind"])


def test_requests_are_known_for_requests() -> None:
    records = [json.loads(line) for line in REQUESTS.read_text().splitlines()]
    asked = [record["text"] for record in records if record["intent"]]
    missed = [text for text in asked if kind(text) != "request"]
    assert len(asked) > 300
    assert len(missed) <= len(asked) * 0.03, missed


def test_what_a_company_writes_is_no_request() -> None:
    texts = [record for record in (*measure.collected(), *measure.messy()) if record["kind"] == "interview"]
    taken = [record["id"] for record in texts if kind(record["text"]) == "request"]
    assert len(texts) > 500
    assert len(taken) <= len(texts) * 0.005, taken


@pytest.mark.parametrize(
    "text",
    [
        "Halo kak, interviewnya kita undur ke Rabu jam 10 ya. Kalau tidak bisa, kabari.",
        "Kak interview-nya dimajuin jadi jam 9 ya besok, bukan jam 11. Makasih, Deni",
        "Hi Komang, I'm in Singapore this week. Can we do the interview Friday 6.30pm instead?",
    ],
)
def test_a_company_that_moves_an_interview_asks_for_no_message(text: str) -> None:
    assert kind(text) != "request"


@pytest.mark.parametrize(
    "text",
    [
        "can we move my interview with Acme to Friday",
        "galau interview besok dateng ga ya",
        "mbak Winda HR Kopi Baru minta ketemu rabu, aku maunya jumat aja, mau minta diganti",
        "undangan dari PT Maju, tolak aja krn kejauhan",
    ],
)
def test_a_person_who_speaks_of_a_company_asks_for_a_message(text: str) -> None:
    assert kind(text) == "request"
