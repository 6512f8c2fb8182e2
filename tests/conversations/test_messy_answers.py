"""What people really type lands where it belongs: nothing private becomes a name, and no aside moves the interview."""

import pytest

from tests.conversations.driver import Chat

SENTENCE = "mau cancel interview di PT Jaya posisi admin jumat jam 9 WIB, Bu Tuti"
FACTS = {"company": "PT Jaya", "position": "Admin", "contact": "Tuti", "day": "2026-11-27", "clock": "09:00"}


def cancelling() -> Chat:
    return Chat().say(SENTENCE)


def finished() -> Chat:
    return cancelling().say("sakit")


def declining() -> Chat:
    return Chat().command("start", "decline").press("whatsapp")


@pytest.mark.parametrize(
    ("typed", "reason"),
    [
        ("sakit tipes di rs sanglah", "health"),
        ("ada interview lain di Tokopedia", "schedule_clash"),
        ("ada ujian hari kamis jam 8", "schedule_clash"),
        ("besok mau operasi", "health"),
        ("lembur di kantor, atasan Pak Joko ga ngasih izin", "work"),
        ("udah diterima kerja di PT Beta sebagai kasir", "accepted_offer"),
        ("bilang aja saya sakit padahal ada interview lain", "personal"),
    ],
)
def test_a_reason_is_only_a_reason(typed: str, reason: str) -> None:
    chat = cancelling().say(typed)
    assert chat.answers["reason"] == reason
    assert {name: chat.answers[name] for name in FACTS} == FACTS


def test_a_change_of_mind_at_the_reason_is_no_reason() -> None:
    chat = cancelling().say("sebenernya mau minta waktu lain aja")
    assert chat.case.flow == "reschedule" and "reason" not in chat.answers


@pytest.mark.parametrize("typed", ["ok", "halo", "kenapa perlu tau?", "https://example.org/x", "jam 10", "wib"])
def test_chatter_is_no_company(typed: str) -> None:
    assert "company" not in declining().say(typed).answers


@pytest.mark.parametrize(
    ("typed", "reason"),
    [
        ("soalnya saya keguguran", "health"),
        ("saya sudah diterima di Shopee", "accepted_offer"),
        ("gaji 5 juta kurang", "salary"),
    ],
)
def test_a_reason_told_too_early_is_noted_as_one(typed: str, reason: str) -> None:
    answers = declining().say(typed).answers
    assert answers["reason"] == reason and "company" not in answers


@pytest.mark.parametrize("typed", ["Tokopedia", "Maju Jaya", "RSUD dr. Soetomo", "PT Sehat Selalu"])
def test_a_company_stays_a_company(typed: str) -> None:
    assert declining().say(typed).answers["company"] == typed


@pytest.mark.parametrize("typed", ["Kepala Gudang", "Perawat", "Kasir"])
def test_a_position_stays_a_position(typed: str) -> None:
    assert declining().say("PT Jaya").say(typed).answers["position"] == typed


@pytest.mark.parametrize("typed", ["ok", "senin", "keguguran", "minggu depan"])
def test_chatter_is_no_contact(typed: str) -> None:
    assert "contact" not in declining().say("PT Jaya").say("Admin").say(typed).answers


def test_one_line_that_says_everything_is_read_as_a_whole() -> None:
    answers = declining().say("PT Maju, posisi admin, besok jam 10 sama Bu Rina").answers
    assert (answers["company"], answers["position"], answers["contact"]) == ("PT Maju", "Admin", "Rina")
    assert (answers["day"], answers["clock"]) == ("2026-11-24", "10:00")


@pytest.mark.parametrize("typed", ["ingatkan besok jam 8", "ingetin nanti malem", "besok jam 9 aku kirim ya"])
def test_an_aside_never_moves_the_interview(typed: str) -> None:
    chat = finished().say(typed)
    assert {name: chat.answers[name] for name in FACTS} == FACTS


def test_a_reminder_is_asked_for_in_words() -> None:
    chat = finished().say("ingatkan besok jam 8")
    assert chat.case.asked_for is not None and chat.case.asked_for.isoformat().startswith("2026-11-24T")
    assert finished().press("remind").say("besok jam 8").case.asked_for == chat.case.asked_for


@pytest.mark.parametrize(
    ("typed", "question", "value"),
    [
        ("posisinya Kasir", "position", "Kasir"),
        ("namaku Ani", "name", "Ani"),
        ("lewat email", "channel", "email"),
        ("ganti ke email", "channel", "email"),
        ("tanpa alasan", "reason", None),
        ("ganti hari kamis", "day", "2026-11-26"),
        ("lebih santai", "style", "warm"),
    ],
)
def test_a_correction_by_name(typed: str, question: str, value: str | None) -> None:
    assert finished().say(typed).answers[question] == value


def test_another_company_never_overwrites_a_draft() -> None:
    chat = cancelling().say("mau cancel interview di PT Gembira posisi kasir kamis jam 2 siang WIB, Pak Budi")
    assert chat.keys == ["kept", "ask.reason"] and chat.answers["company"] == "PT Gembira"
    assert {case.word("company") for case in chat.person.cases.values()} == {"PT Jaya", "PT Gembira"}


def test_two_companies_in_one_sentence_are_taken_one_at_a_time() -> None:
    chat = Chat().say("mau nolak dua undangan: PT Alfa besok jam 9 dan PT Beta lusa jam 2 siang")
    assert chat.case.flow == "decline" and chat.answers == {}


def test_going_after_all_ends_it() -> None:
    chat = finished().say("eh ga jadi batal, aku dateng aja")
    assert [case.closed for case in chat.person.cases.values()] == ["attend"]


def test_a_missed_interview_is_apologised_for() -> None:
    chat = Chat().command("start", "cancel").press("whatsapp").say("PT Jaya, Admin", "Bu Tuti", "kemarin jam 10")
    assert (chat.answers["day"], chat.answers["clock"]) == ("2026-11-22", "10:00")


def test_an_edited_sentence_is_read_again_as_a_sentence() -> None:
    chat = Chat().say("mau nolak undangan PT Maju Jaya", ref="first")
    chat.edit("first", "mau nolak undangan PT Maju Sentosa, posisi admin")
    assert (chat.answers["company"], chat.answers["position"]) == ("PT Maju Sentosa", "Admin")
