"""Invitations are read right on own texts, made by hand and by a generator; what is doubtful is never shown as sure."""

import random
import string
from datetime import UTC, datetime, timedelta
from time import process_time
from zoneinfo import ZoneInfo

import pytest

from conversations.reading.invitation import Invitation, may_invite, read_invitation, read_line
from conversations.reading.invitation.result import Field
from tests.conversations.reading.invitation import generator, measure

NOW = datetime(2026, 11, 20, 10, 0, tzinfo=ZoneInfo("Asia/Jakarta"))  # a Friday


def read(text: str, *, dated: bool = True) -> Invitation:
    return read_invitation(text, NOW, zone="Asia/Jakarta", dated=dated)


def test_messy_texts_are_read() -> None:
    score = measure.Score(measure.messy())
    assert score.texts >= 150
    assert score.told / score.texts >= 0.97
    assert score.sure_wrong == 0
    assert score.unsure / score.clear <= 0.08
    assert score.share("starts_at") >= 0.97, score.wrong
    assert score.share("company") >= 0.95, score.wrong
    assert score.share("position") >= 0.95, score.wrong
    assert score.share("contact_name") >= 0.95, score.wrong
    assert score.all_right / score.invitations >= 0.93, score.wrong


def test_texts_written_afterwards_are_read() -> None:
    score = measure.Score(measure.afterwards())
    assert score.told / score.texts >= 0.97
    assert score.sure_wrong == 0
    assert score.all_right / score.invitations >= 0.9, score.wrong


def test_no_invitation_is_passed_by_where_few_words_are_looked_at_first() -> None:
    texts = [record["text"] for record in measure.messy()]
    pieces = {piece.strip() for text in texts for piece in (text, *text.splitlines())}
    invitations = {piece for piece in pieces if read(piece).is_invitation}
    passed = {piece for piece in pieces if not may_invite(piece)}
    assert len(invitations) > 100
    assert len(passed) > 200
    assert not invitations & passed


COLLECTED: dict[Field, float] = {
    "company": 0.899,
    "contact_name": 0.949,
    "position": 0.952,
    "starts_at": 0.99,
    "alternatives": 0.995,
}
"""The share of the collected texts in which a field is right at the least."""


def test_collected_texts_are_read() -> None:
    score = measure.Score(measure.collected())
    assert score.texts == 480
    assert score.told / score.texts >= 0.99
    assert score.sure_wrong == 0, score.wrong
    shares = {field: round(score.share(field), 3) for field in COLLECTED}
    assert all(shares[field] >= least for field, least in COLLECTED.items()), shares


def test_generated_texts_are_read() -> None:
    score = measure.Score(case.record() for case in generator.cases(2000))
    assert score.invitations == 2000
    assert score.told / score.texts >= 0.99
    assert score.sure_wrong / score.invitations <= 0.005, score.wrong
    assert score.unsure / score.clear <= 0.08
    for field in ("company", "position", "contact_name", "starts_at", "alternatives"):
        assert score.share(field) >= 0.97, [wrong for wrong in score.wrong if wrong[1] == field]


DOUBTFUL = {
    "weekday against date": "Interview di PT Maju hari Senin, 24 November 2026 pukul 10.00 WIB.",
    "a past day": "Interview di PT Maju hari Senin, 16 November 2026 pukul 10.00 WIB.",
    "over a year away": "Interview di PT Maju tanggal 24 Desember 2027 pukul 10.00 WIB.",
    "two candidate times": (
        "Interview PT Maju 24 November 2026 pukul 10.00. Interview PT Maju 26 November 2026 pukul 13.00."
    ),
}


@pytest.mark.parametrize("text", DOUBTFUL.values(), ids=DOUBTFUL)
def test_a_doubtful_time_is_shown_but_asked(text: str) -> None:
    assert "starts_at" in read(text).unsure
    assert read(text).facts["starts_at"].options


def test_relative_words_in_a_text_of_unknown_age_are_asked() -> None:
    text = "Halo kak, interview di PT Maju besok jam 10 ya"
    assert "starts_at" not in read(text).unsure
    assert "starts_at" in read(text, dated=False).unsure


def test_every_fact_shows_the_words_it_was_read_from() -> None:
    for record in measure.messy():
        line = read_line(record)
        for field, quoted in line["evidence"].items():
            assert quoted.strip(), (record["id"], field)
            assert quoted in record["text"]


def test_nothing_that_is_no_interview_time_is_taken_for_one() -> None:
    text = (
        "PT Arta Jaya\nTelp. (021) 555-0199\nJakarta, 18 November 2026\n\nYth. Sdr. Beni,\nlamaran "
        "Saudara tanggal 3 November 2026 kami terima. "
        "Wawancara batch 3 (gaji Rp 5.250.000) di Gedung Kirana Lt. 12: Kamis, 26 November 2026 pukul 09.00 WIB. "
        "Konfirmasi paling lambat 24 November 2026."
    )
    line = read(text)
    assert line.value("starts_at") == datetime(2026, 11, 26, 9, tzinfo=ZoneInfo("Asia/Jakarta"))
    assert line.value("reply_by").isoformat() == "2026-11-24"


def test_a_noreply_sender_is_never_the_recipient() -> None:
    text = (
        "From: HR <noreply@karir.example>\nSubject: Interview Kasir - PT Maju\n\nInterview Rabu 25 "
        "November 2026 pukul 09.00. Hubungi Ibu Tia di tia@maju.example."
    )
    assert read(text).value("reply_address") == "tia@maju.example"
    assert read(text.replace(" Hubungi Ibu Tia di tia@maju.example.", "")).value("reply_address") is None


def test_the_candidate_is_never_the_contact() -> None:
    assert (
        read("Halo Kak Nabila, interview di PT Maju Rabu 25 November 2026 jam 9 ya kak").value("contact_name") is None
    )


def test_an_answer_of_the_candidate_in_an_export_is_not_the_company_s() -> None:
    text = (
        "[20/11/26 09.00] Rani HRD: Interview PT Maju Selasa 24 November 2026 jam 10 ya kak, di "
        "kantor\n[20/11/26 09.05] Beni: saya bisanya Rabu 25 November jam 9"
    )
    assert read(text).value("starts_at").day == 24


def test_a_bad_line_comes_back_with_its_error() -> None:
    for record in (
        {"id": 1},
        {"id": 1, "received_at": "x", "text": "a"},
        {"id": 1, "received_at": "2026-11-20T10:00:00", "text": "a"},
        {"id": 1, "received_at": "2026-11-20T10:00:00+07:00", "text": 7},
    ):
        assert set(read_line(record)) == {"id", "error"}
    with pytest.raises(ValueError, match="aware"):
        read_invitation("x", datetime(2026, 1, 1), zone="UTC")  # noqa: DTZ001


def test_a_calendar_text_is_read_with_its_zone() -> None:
    text = (
        "BEGIN:VCALENDAR\nBEGIN:VEVENT\nDTSTART:20261126T030000Z\nSUMMARY:Interview Kasir - PT "
        "Maju\nEND:VEVENT\nEND:VCALENDAR"
    )
    assert read(text).value("starts_at") == datetime(2026, 11, 26, 3, tzinfo=UTC)
    assert read(text).value("company") == "PT Maju"


TITLES = {
    "Lokalogi | HR Interview - Yusuf (QA Engineer)": "QA Engineer",
    "Interview - Clinical Pharmacist - Saint Marcus Hospital": "Clinical Pharmacist",
    "Wawancara HRD - Calon Staf Riset Pasar": "Staf Riset Pasar",
}


@pytest.mark.parametrize(("title", "position"), TITLES.items())
def test_the_title_of_a_calendar_event_names_the_position(title: str, position: str) -> None:
    event = read(f"BEGIN:VEVENT\nDTSTART:20261126T030000Z\nSUMMARY:{title}\nLOCATION:Kantor Pusat\nEND:VEVENT")
    assert (event.kind, event.value("position"), event.value("mode")) == ("interview", position, "onsite")


@pytest.mark.parametrize("title", ["Weekly sync marketing", "Webinar: Ace your interview", "Lunch with Rina"])
def test_not_every_calendar_event_is_an_interview(title: str) -> None:
    assert read(f"BEGIN:VEVENT\nDTSTART:20261126T030000Z\nSUMMARY:{title}\nEND:VEVENT").kind == "event"


PIECES = (
    "interview ",
    "25 November 2026 ",
    "jam 10 ",
    "Hari/Tanggal : ",
    "\n",
    "PT Maju ",
    "> ",
    "From: a@b.co\n",
    "[24/11/26 10.02] A: ",
    "semula ",
    "menjadi ",
    "\u200b",
    "\ud800",
    "\0",
    "🙏",
    "\u202e",
    "((",
    "posisi ",
    "Bu Rina ",
    "0812-0000-1111 ",
    "https://a.b/c ",
    "BEGIN:VEVENT\nDTSTART:",
    "99/99/9999 ",
    "25.99 ",
    "١٢ ",
    "ﬁ",
    "İ",
)


def test_no_text_breaks_the_reading() -> None:
    choose = random.Random(5)
    for _ in range(400):
        text = "".join(choose.choice(PIECES + tuple(string.printable)) for _ in range(choose.randrange(1, 60)))
        line = read_line({"id": 1, "received_at": NOW.isoformat(), "text": text})
        assert "error" not in line, (text, line)


@pytest.mark.parametrize(
    "unit",
    [
        "a",
        "A ",
        "1",
        "25/11/2026 10.00 ",
        ". ",
        "\n",
        "From: A <a@b.co>\n",
        "((",
        "Aa Bb, ",
        "semula dari ",
        "interview ",
        "PT Maju ",
        "nomor: 1/",
        "x@",
        "hari: ",
    ],
)
def test_a_long_text_takes_little_time(unit: str) -> None:
    """Twenty thousand characters cost no more than a few long letters: what is read of a text is limited."""
    text = ("interview 25 november jam 10 " + unit * 20_000)[:20_480]
    read(text[:200])
    started = process_time()
    read(text)
    assert process_time() - started < 1, unit


def test_the_first_part_of_a_long_text_is_read() -> None:
    line = read("Interview PT Maju, Rabu 25 November 2026 pukul 09.00. " + "bla bla " * 9000)
    assert line.value("starts_at") == datetime(2026, 11, 25, 9, tzinfo=ZoneInfo("Asia/Jakarta"))


def test_the_day_before_is_counted_back_from_the_interview() -> None:
    line = read("Interview PT Maju, Kamis 26 November 2026 pukul 09.00. Mohon konfirmasi H-1.")
    assert line.value("reply_by") == (NOW + timedelta(days=5)).date()
