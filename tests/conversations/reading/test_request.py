"""One-sentence requests, corrections and commands."""

import json
import time
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from conversations.reading.request import LIMIT, RequestReading, read_command, read_request

CASES: list[dict[str, Any]] = [
    json.loads(line) for line in Path(__file__).with_name("requests.jsonl").read_text("utf-8").splitlines()
]
"""Requests and other texts, written before the rules; `held_out` ones were not looked at before the rules were done."""
FACTS = ("company", "position", "contact", "honorific", "reason")


def _right(case: dict[str, Any], name: str) -> list[str | None]:
    """What is right for a field; some texts can be taken in more than one way."""
    return [case.get(name), *case.get("accept", {}).get(name, ())]


@pytest.mark.parametrize("held_out", [False, True])
def test_the_intent_is_read_and_hardly_ever_mistaken(held_out: bool) -> None:
    cases = [case for case in CASES if case["held_out"] is held_out]
    mistaken = [
        case["text"] for case in cases if read_request(case["text"]).intent not in {*_right(case, "intent"), None}
    ]
    missed = [case["text"] for case in cases if read_request(case["text"]).intent not in _right(case, "intent")]
    assert len(missed) <= 0.05 * len(cases), missed
    assert len(mistaken) <= 0.01 * len(cases), mistaken


@pytest.mark.parametrize("name", FACTS)
def test_the_facts_are_read_and_hardly_ever_invented(name: str) -> None:
    wrong: list[str] = []
    missed: list[str] = []
    total = 0
    for case in CASES:
        if case.get("facts_any"):
            continue
        fact = getattr(read_request(case["text"]), name)
        got, meant = fact.value if fact else None, _right(case, name)
        total += 1
        if got not in meant:
            (missed if got is None else wrong).append(f"{case['text']!r}: {got}, meant {meant}")
    assert len(wrong) <= 0.02 * total, wrong
    assert len(missed) <= 0.03 * total, missed


def test_the_set_is_large() -> None:
    assert len(CASES) >= 400
    assert {case["intent"] for case in CASES} == {"decline", "cancel", "reschedule", "decide", None}


def test_every_fact_carries_the_span_it_was_read_from() -> None:
    text = "tolong bikinin pesan batalin interview besok jam 10 di PT Maju sama bu Rina krn sakit"
    reading = read_request(text)
    assert reading.intent == "cancel"
    assert reading.intent_span is not None
    assert text[slice(*reading.intent_span)] == "batalin interview"
    said = {name: text[slice(*getattr(reading, name).span)] for name in FACTS if getattr(reading, name)}
    assert said == {"company": "PT Maju", "contact": "bu Rina", "honorific": "bu Rina", "reason": "sakit"}


@pytest.mark.parametrize(
    ("text", "about", "wrong", "right"),
    [
        ("eh bukan jam 10, jam 11", "when", "jam 10", "jam 11"),
        ("interview jam 10, eh maksudnya jam 11", "when", "jam 10", "jam 11"),
        ("jam 11, bukan jam 10", "when", "jam 10", "jam 11"),
        ("bukan hari senin tapi selasa", "when", "senin", "selasa"),
        ("not at 10.30 but 11.30", "when", "10.30", "11.30"),
        ("it's Friday, not Thursday", "when", "Thursday", "Friday"),
        ("bukan Bu Rina, Pak Rino", "contact", "Bu Rina", "Pak Rino"),
        ("bukan bu rina pak rino", "contact", "bu rina", "pak rino"),
        ("not Ms Hill, Ms Gill", "contact", "Ms Hill", "Ms Gill"),
        ("bukan PT Maju tapi PT Mundur", "company", "PT Maju", "PT Mundur"),
    ],
)
def test_corrections(text: str, about: str, wrong: str, right: str) -> None:
    (correction,) = read_request(text).corrections
    assert (correction.about, text[slice(*correction.wrong)], text[slice(*correction.right)]) == (about, wrong, right)


def test_what_was_taken_back_is_no_fact() -> None:
    reading = read_request("batalin interview sama bu Rina, eh bukan bu Rina, pak Rino di PT Maju")
    assert reading.contact is not None
    assert (reading.contact.value, reading.honorific and reading.honorific.value) == ("Rino", "bapak")


@pytest.mark.parametrize(
    ("text", "contact"),
    [
        ("Ibu Rina S.Psi., M.M", "Rina S.Psi., M.M"),
        ("Ibu Rina, S.Psi", "Rina, S.Psi"),
        ("sama Pak Budi, M.T.", "Budi, M.T."),
        ("interview sama pak haji Dadang besok", "Haji Dadang"),
        ("contact is Tom Hill", "Tom Hill"),
        ("di Jl. Melati", None),
        ("interviewnya di Jalan Mawar Raya", None),
        ("di Gedung Cyber Dua", None),
    ],
)
def test_degrees_and_addresses_are_no_company(text: str, contact: str | None) -> None:
    reading = read_request(text)
    assert reading.company is None
    assert (reading.contact.value if reading.contact else None) == contact


@pytest.mark.parametrize(
    ("text", "company"),
    [
        ("resched interview acme fri 3pm", "Acme"),
        ("batalin interview di PT MAJU TERUS besok", "PT MAJU TERUS"),
        ("BATALIN INTERVIEW DI PT MAJU KARENA SAKIT", "PT MAJU"),
        ("batalin interview kasir besok", None),
        ("batalin interview offline besok", None),
        ("batalin interview dina besok", None),
        ("batalin interview panel senin", None),
        ("undur interview lanjutan senin", None),
        ("batalin interview brsk besok", None),
    ],
)
def test_a_company_that_only_its_neighbours_or_its_capitals_show(text: str, company: str | None) -> None:
    reading = read_request(text)
    assert (reading.company.value if reading.company else None) == company


@pytest.mark.parametrize(
    ("text", "position", "company"),
    [
        ("sebagai staf gudang besok", "Staf Gudang", None),
        ("tolak interview sebagai operator produksi di PT Maju", "Operator Produksi", "PT Maju"),
        ("batalin interview sebagai kasir toko Berkah besok", "Kasir", "toko Berkah"),
    ],
)
def test_a_position_is_read_with_its_field(text: str, position: str, company: str | None) -> None:
    reading = read_request(text)
    assert reading.position is not None
    assert (reading.position.value, reading.company and reading.company.value) == (position, company)


@pytest.mark.parametrize("text", ["bukan sakit, tapi jauh", "ga bisa kamis, jumat bisa", "bukan gitu", "not today"])
def test_no_correction(text: str) -> None:
    assert read_request(text).corrections == ()


def test_a_wish_to_lie_is_told_and_the_lie_is_no_reason() -> None:
    reading = read_request("batalin interview di PT Maju, bilang aja sakit")
    assert reading.dishonest
    assert reading.reason is None


def test_the_other_employer_is_not_taken_for_this_one() -> None:
    for text in (
        "batalin interview besok krn udah keterima di PT Lain",
        "cancel my interview, I got an offer from Globex",
    ):
        assert read_request(text).company is None


COMMANDS = {
    "cancel": "batal|Batal!|batal aja deh|batalin|cancel|stop|gajadi|ga jadi deh|tolong batal",
    "back": "kembali|back|balik dong|go back",
    "help": "bantuan|help|tolong|/help",
    "skip": "lewati|skip|skip aja|lewat",
    "menu": "menu|mulai|start|/start|start over",
    "language": "bahasa|language|ganti bahasa",
    "privacy": "privasi|privacy",
    "export": "unduh data saya|ekspor data|download my data",
    "delete": "hapus data|hapus data saya|delete my data",
    "drafts": "draf|drafts",
    "reminders": "pengingat|reminders",
    "shorter": "lebih pendek|lebih singkat ya kak|shorter|make it shorter please|kepanjangan",
    "warmer": "lebih hangat|lebih ramah dong|warmer|friendlier",
    "more_formal": "lebih formal|more formal|terlalu santai",
    "english": "versi inggris|in English|bahasa inggris dong",
    "indonesian": "bahasa indonesia|versi indonesia|in Indonesian",
    "edit": "ubah|edit|koreksi",
    "sent": "udah kukirim|sudah dikirim|udah aku kirim|sent|I sent it",
    "remind": "ingatkan aku|ingetin aku dong|remind me",
    "copy": "salin|copy",
    "yes": "iya|iyaa|boleh|ok|yes|y|mau",
    "no": "nggak|ga|no|gak usah|nope",
}


@pytest.mark.parametrize(
    ("command", "text"), [(name, text) for name, texts in COMMANDS.items() for text in texts.split("|")]
)
def test_a_message_that_is_nothing_but_a_command(command: str, text: str) -> None:
    assert read_command(text) == command
    assert read_request(text).intent is None


@pytest.mark.parametrize(
    "text",
    ["batalin interview besok", "cancel my interview", "sakit", "PT Maju", "Bu Rina", "besok jam 10",
     "nggak tau", "Mulia", "Bantul", "Salina", "", "👍", "ubah jam jadi 11", "batal karena sakit"],
)  # fmt: skip
def test_no_command(text: str) -> None:
    assert read_command(text) is None


@settings(max_examples=200)
@given(st.text(max_size=400))
def test_any_text_is_stood(text: str) -> None:
    read_command(text)
    reading = read_request(text)
    for name in FACTS:
        fact = getattr(reading, name)
        assert fact is None or 0 <= fact.span[0] < fact.span[1] <= len(text)


@pytest.mark.parametrize(
    "unit",
    ["batalin ", "bukan jam 1, ", "a, bukan ", "bu Rina ", "di PT ", " ", "\n", "interview ", "tidak ", "ganti ",
     "eh ", "9", "(", "-", "."],
)  # fmt: skip
def test_a_long_text_costs_no_more_than_its_beginning(unit: str) -> None:
    read_request("siap")
    once = time.process_time()
    read_request(unit * (200_000 // len(unit)))
    assert time.process_time() - once < 0.5


def test_beyond_the_limit_nothing_is_read() -> None:
    assert read_request(" " * LIMIT + "batalin interview") == RequestReading()
