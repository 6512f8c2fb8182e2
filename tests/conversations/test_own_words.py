"""What the person says in their own words, on a card, after the message and out of the blue: the interview's facts stay
what they are, and nothing that was said is lost."""

from datetime import datetime
from typing import Any

import pytest

from conversations.hearing import heard
from conversations.reading.invitation import read_line
from tests.conversations.driver import MONDAY, Chat

LETTER = (
    "Kami dari PT Maju Jaya mengundang Anda mengikuti interview untuk posisi Staf Gudang pada "
    "Selasa, 1 Desember 2026 pukul 10.00 WIB. Hormat kami, Rina"
)
OWN = {
    "company": "PT Maju Jaya",
    "position": "Staf Gudang",
    "contact": "Rina",
    "day": "2026-12-01",
    "clock": "10:00",
}


def card() -> Chat:
    return Chat().forward(LETTER, said_at=MONDAY)


def finished() -> Chat:
    return card().press("cancel", "health")


def facts(chat: Chat) -> dict[str, Any]:
    return {name: chat.answers.get(name) for name in OWN}


def said(text: str, *, now: datetime = MONDAY) -> dict[str, Any]:
    return {name: value for name, value in heard(text, now, "Asia/Jakarta").values.items() if name != "zone"}


# -- on a card --------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("text", "flow", "reason"),
    [
        ("cancel aja, Rabu jam 2 ada acara keluarga", "cancel", "family"),
        ("saya mau batalin, jam 2 saya ada ujian", "cancel", "schedule_clash"),
        ("saya ga bisa, ada acara keluarga jam 10", "cancel", "family"),
        ("besok saya ga bisa, sakit", "cancel", "health"),
        ("ga bisa dateng, hari itu bu Sari masuk RS", "cancel", "health"),
        ("bisa diundur ke Kamis aja?", "reschedule", None),
        ("mau pindah ke Rabu jam 2", "reschedule", None),
        ("mau diundur, Rabu jam 2 ada ujian kampus", "reschedule", "schedule_clash"),
    ],
)
def test_what_is_told_beside_a_wish_changes_nothing_of_the_card(text: str, flow: str, reason: str | None) -> None:
    chat = card().say(text)
    assert chat.case.flow == flow
    assert facts(chat) == OWN
    assert chat.answers.get("reason") == reason


@pytest.mark.parametrize(
    ("text", "slots"),
    [
        ("mau pindah ke Rabu jam 2", ("2026-11-25T14:00",)),
        ("minta diundur aja, Kamis jam 9", ("2026-11-26T09:00",)),
        ("bisa diundur ke Kamis aja?", None),
        ("mau diundur, Rabu jam 2 ada ujian kampus", None),
    ],
)
def test_the_time_that_is_asked_for_is_not_asked_again(text: str, slots: tuple[str, ...] | None) -> None:
    assert card().say(text).answers.get("slots") == slots
    assert finished().say(text).answers.get("slots") == slots


def test_what_a_card_does_not_know_is_taken_from_the_wish() -> None:
    chat = Chat().forward(LETTER.replace(" pukul 10.00 WIB", ""), said_at=MONDAY).say("batalin aja, yang jam 10 itu")
    assert (chat.answers["day"], chat.answers["clock"]) == ("2026-12-01", "10:00")


# -- after the message ------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("text", ["besok jam 9 ya", "kirim besok jam 9", "besok jam 9 aku kirim ya", "jam 9 besok"])
def test_a_time_without_a_word_for_a_change_leaves_the_message_alone(text: str) -> None:
    assert facts(finished().say(text)) == OWN


@pytest.mark.parametrize(
    ("text", "changed"),
    [
        ("ganti jam 11", {"clock": "11:00"}),
        ("harusnya jam 11", {"clock": "11:00"}),
        ("jam 11 bukan jam 10", {"clock": "11:00"}),
        ("ganti harinya jadi Rabu", {"day": "2026-11-25"}),
    ],
)
def test_a_correction_changes_it(text: str, changed: dict[str, str]) -> None:
    chat = finished().say(text)
    assert facts(chat) == OWN | changed
    assert chat.message.company == "PT Maju Jaya"


# -- which time is whose ----------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("text", "intent", "own", "slots"),
    [
        ("interview PT Maju besok jam 10, ga bisa, bisa lusa jam 2?", "reschedule", ("2026-11-24", "10:00"),
         ("2026-11-25T14:00",)),
        ("ga bisa interview Senin, bisa Selasa jam 9 atau Rabu jam 2 di PT Maju", "reschedule", None,
         ("2026-11-24T09:00", "2026-11-25T14:00")),
        ("ga bisa dateng interview PT Maju Senin 30 November jam 9, minta Selasa 1 Desember jam 10", "reschedule",
         ("2026-11-30", "09:00"), ("2026-12-01T10:00",)),
        ("besok ga bisa jam 10 di PT Maju, bisanya jam 2", "reschedule", ("2026-11-24", "10:00"),
         ("2026-11-24T14:00",)),
        ("ga bisa interview besok, besok ada ujian kampus jam 9", "cancel", ("2026-11-24", None), None),
        ("batalin interview besok jam 10 atau jam 11 di PT Maju", "cancel", None, None),
        ("besok saya ujian jam 9, ga bisa interview jam 10 di PT Maju", "cancel", (None, "10:00"), None),
        ("mau reschedule interview PT Maju dari Senin jam 9 ke Rabu jam 2", "reschedule", ("2026-11-30", "09:00"),
         ("2026-11-25T14:00",)),
    ],
)  # fmt: skip
def test_the_interview_s_time_is_told_from_the_others(
    text: str, intent: str, own: tuple[str | None, str | None] | None, slots: tuple[str, ...] | None
) -> None:
    told = said(text)
    assert heard(text, MONDAY, "Asia/Jakarta").intent == intent
    assert (told.get("day"), told.get("clock")) == (own or (None, None))
    assert told.get("slots") == slots


def test_a_wished_time_out_of_the_blue_is_not_asked_again() -> None:
    chat = Chat().say("mau reschedule interview PT Maju dari Senin jam 9 ke Rabu jam 2")
    assert chat.answers["slots"] == ("2026-11-25T14:00",)


# -- a pasted letter --------------------------------------------------------------------------------------------------


def test_a_short_letter_that_is_pasted_is_read_as_a_letter() -> None:
    chat = Chat().say(LETTER)
    assert facts(chat) == OWN


def test_whom_a_pasted_letter_greets_is_not_whom_to_write_to() -> None:
    chat = Chat().say("Halo Kak Dewi, besok interview jam 10 ya di PT Maju, posisi Admin")
    assert (chat.answers["company"], chat.answers["position"]) == ("PT Maju", "Admin")
    assert "contact" not in chat.answers
    assert not chat.case.answers["day"].sure  # nobody knows when "besok" was said


@pytest.mark.parametrize(
    "text",
    [
        "Halo Sopan, besok aku interview jam 10 di PT Maju",
        "halo kak, besok saya interview jam 10 di PT Maju sama Bu Rina",
        "Hi, I have an interview tomorrow at 10 with PT Maju",
    ],
)
def test_the_person_s_own_greeting_makes_no_letter(text: str) -> None:
    assert (said(text)["day"], said(text)["clock"]) == ("2026-11-24", "10:00")


# -- complaints are no names ------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "text",
    [
        "kantornya terlalu jauh",
        "the company is too far",
        "ptnya kurang jelas",
        "kantornya pindah ke Bekasi",
        "lewat jam 5 baru bisa",
        "posisinya kurang cocok",
    ],
)
def test_a_complaint_renames_nothing(text: str) -> None:
    for chat in (card().say(text), finished().say(text)):
        assert facts(chat) == OWN
        assert "ask.channel" not in chat.keys


@pytest.mark.parametrize(
    ("text", "changed"),
    [
        ("kantornya PT Sinar", {"company": "PT Sinar"}),
        ("perusahaannya Sinar Jaya", {"company": "Sinar Jaya"}),
        ("salah perusahaan, maksudku PT Maju Abadi", {"company": "PT Maju Abadi"}),
        ("wrong company, i meant PT Maju Abadi", {"company": "PT Maju Abadi"}),
        ("posisinya Kasir", {"position": "Kasir"}),
        ("hrdnya Bu Sari", {"contact": "Sari"}),
        ("bukan kak Rina, kakak Rini", {"contact": "Rini"}),
        ("bukan jam 10 tapi 11", {"clock": "11:00"}),
        ("not 10 but 11", {"clock": "11:00"}),
        ("not 10 but 2", {"clock": "14:00"}),
        ("it is 11 not 10", {"clock": "11:00"}),
        ("bukan tanggal 1 tapi 2", {"day": "2026-12-02"}),
        ("it is 3 not 2", {}),
    ],
)
def test_what_is_put_right_is_right_from_then_on(text: str, changed: dict[str, str]) -> None:
    assert facts(card().say(text)) == OWN | changed
    assert facts(finished().say(text)) == OWN | changed


def test_a_bare_figure_counts_what_the_interview_shows() -> None:
    afternoon = Chat().forward(LETTER.replace("10.00", "14.00"), said_at=MONDAY).say("it is 3 not 2")
    assert afternoon.answers["clock"] == "15:00"


# -- out of the blue --------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("text", "intent", "told"),
    [
        ("tolong batalin interview PT Maju besok jam 10, eh bukan jam 10, jam 11", "cancel",
         {"company": "PT Maju", "day": "2026-11-24", "clock": "11:00"}),
        ("saya ga mau batalin interview PT Maju", None, {"company": "PT Maju"}),
        ("aku gak jadi batalin interview PT Maju", None, {"company": "PT Maju"}),
        ("saya tidak jadi mengundurkan diri dari PT Maju", None, {"company": "PT Maju"}),
        ("I don't want to cancel my interview with PT Maju", None, {"company": "PT Maju"}),
        ("interview 3 hari lagi di Shopee jam 10, gabisa, ada nikahan kakak", "cancel",
         {"company": "Shopee", "day": "2026-11-26", "clock": "10:00", "reason": "family"}),
        ("Tolong buatkan pesan penolakan interview PT Maju, tidak enak kalau harus menolak langsung lewat telepon, "
         "jadi mau lewat WA aja", "decline", {"company": "PT Maju", "channel": "whatsapp"}),
        ("udah keterima di PT Maju, mau batalin interview PT Sinar besok", "cancel",
         {"company": "PT Sinar", "day": "2026-11-24", "reason": "accepted_offer"}),
        ("saya mau batalin interview PT Maju besok jam 10, CV saya salah kirim", "cancel",
         {"company": "PT Maju", "day": "2026-11-24", "clock": "10:00"}),
        ("jadi waktu lain aja interview PT Maju", "reschedule", {"company": "PT Maju"}),
    ],
)  # fmt: skip
def test_a_request_says_what_it_says(text: str, intent: str | None, told: dict[str, str]) -> None:
    reading = heard(text, MONDAY, "Asia/Jakarta")
    assert reading.intent == intent
    assert not reading.several
    assert said(text) == told


def test_two_companies_to_write_to_are_taken_one_by_one() -> None:
    assert heard("batalin interview di PT Maju dan CV Karya besok", MONDAY, "Asia/Jakarta").several


def test_a_line_says_the_time_that_the_chat_hears() -> None:
    line = read_line({"id": 1, "received_at": MONDAY.isoformat(), "text": "besok ga bisa interview di PT Maju, sakit"})
    assert line["starts_at"] == "2026-11-24"
