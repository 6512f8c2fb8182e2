"""The recruiter says it again, or otherwise: a later piece that names another hour or day is never passed over, and
never taken without being asked about; a calendar is one voice beside the words."""

from collections.abc import Mapping
from datetime import timedelta
from typing import Any

import pytest

from conversations.effects import Deliver
from conversations.events import Forward
from tests.conversations.driver import MONDAY, Chat

LETTER = (
    "Kami dari PT Maju Jaya mengundang Anda interview posisi Staf Gudang pada Selasa, 1 Desember 2026 pukul 10.00 WIB. "
    "Hormat kami, Rina"
)
OLD = "2026-12-01T10:00"
MOVED = "Interview dipindah ke Kamis 3 Desember 2026 jam 14.00"
EVENT = (
    "BEGIN:VCALENDAR\nBEGIN:VEVENT\nSUMMARY:Interview Staf Gudang PT Maju Jaya\nDTSTART:{}\n"
    'ORGANIZER;CN="Rina":mailto:rina@majujaya.example\nEND:VEVENT\nEND:VCALENDAR'
)
START = "2026-12-01T03:00:00+00:00"


def letter() -> Chat:
    return Chat().forward(LETTER, said_at=MONDAY)


def event(chat: Chat, text: str = "", start: str = START, **more: Any) -> Chat:
    """A calendar file, or a mail with one."""
    facts = {"method": "REQUEST", "status": "CONFIRMED", "start": start, "end": None, "zone": None, **more}
    words = text or EVENT.format(start.replace("-", "").replace(":", "").replace("+0000", "Z"))
    return chat.do(Forward(words, MONDAY, calendar=facts, sent_at=chat.now, ref="calendar"))


def said(chat: Chat) -> tuple[str | None, str | None]:
    return chat.case.word("day"), chat.case.word("clock")


# -- a correction -----------------------------------------------------------------------------------------------------

CORRECTIONS: Mapping[str, str] = {
    "Ralat kak, interview jadi jam 13.00 ya": "2026-12-01T13:00",
    "Maaf kak, jamnya jam 1 siang ya": "2026-12-01T13:00",
    "Ralat kak, interview jadi Rabu 2 Desember ya": "2026-12-02T10:00",
    "Maaf kak, jadinya Rabu 2 Desember 2026 jam 9 pagi": "2026-12-02T09:00",
}


@pytest.mark.parametrize(("text", "new"), CORRECTIONS.items())
@pytest.mark.parametrize("presses", [(), ("cancel",), ("cancel", "health"), ("cancel", "health", "sent")])
def test_another_hour_or_day_is_asked_with_both(text: str, new: str, presses: tuple[str, ...]) -> None:
    chat = letter().press(*presses).forward(text, said_at=MONDAY)
    assert chat.keys == ["unsure.day"] and chat.case.answers["day"].options == (new, OLD)
    assert not any(isinstance(effect, Deliver) for effect in chat.effects) and len(chat.person.cases) == 1
    chat.press("likely1")
    assert said(chat) == (new[:10], new[11:])


@pytest.mark.parametrize("text", [
    "Lokasi interview di Jl. Kenanga No. 5 ya kak", "Jadi Selasa 1 Desember jam 10 ya kak", "jam 10 ya kak",
    "Mohon konfirmasi sebelum jam 5 sore ya kak", "Makasih kak",
])  # fmt: skip
def test_what_says_no_other_time_changes_nothing(text: str) -> None:
    assert said(letter().forward(text, said_at=MONDAY)) == (OLD[:10], OLD[11:])


def test_a_correction_is_not_forgotten_over_the_next_piece() -> None:
    chat = letter().forward("Ralat kak, interview jadi jam 13.00 ya", said_at=MONDAY)
    chat.forward("Lokasi interview di Jl. Kenanga No. 5 ya kak", said_at=MONDAY)
    assert chat.place == "day" and chat.case.word("day") is None
    chat.press("likely1").forward("Mohon bawa CV ya kak", said_at=MONDAY)
    assert said(chat) == ("2026-12-01", "13:00")


def test_a_piece_can_settle_a_choice() -> None:
    text = LETTER.replace("pukul 10.00 WIB", "pukul 10.00 atau 13.00 WIB")
    chat = Chat().forward(text, said_at=MONDAY).forward("Kakak jam 13.00 ya", said_at=MONDAY)
    assert said(chat) == ("2026-12-01", "13:00")


def test_one_that_says_it_was_moved_wins() -> None:
    chat = letter().forward(MOVED, said_at=MONDAY)
    assert said(chat) == ("2026-12-03", "14:00") and chat.place == "intent"


@pytest.mark.parametrize("presses", [(), ("cancel",), ("cancel", "health")])
def test_an_interview_that_is_called_off_is_named_kindly(presses: tuple[str, ...]) -> None:
    chat = letter().press(*presses).forward("Interview PT Maju Jaya kami batalkan kak, maaf", said_at=MONDAY)
    assert chat.keys[0] == "other.cancelled" and said(chat) == (OLD[:10], OLD[11:])


@pytest.mark.parametrize("text", [
    "Interview diundur dulu ya kak, jadwal baru menyusul",
    "Kak, interview yang Selasa 1 Desember jam 10 kami tunda dulu ya",
])  # fmt: skip
@pytest.mark.parametrize("presses", [(), ("cancel",), ("cancel", "health")])
def test_one_that_is_put_off_is_sure_no_more(text: str, presses: tuple[str, ...]) -> None:
    chat = letter().press(*presses).forward(text, said_at=MONDAY)
    assert chat.keys == ["unsure.day"] and chat.case.answers["day"].options == (OLD,)


def test_a_move_is_shown_above_the_question_that_stands() -> None:
    chat = letter().press("cancel").forward(MOVED, said_at=MONDAY)
    assert said(chat) == ("2026-12-03", "14:00") and "card" in chat.said[-1].facts
    assert letter().press("cancel", "health").forward(MOVED, said_at=MONDAY).keys == ["review"]


def test_when_an_answer_is_due_is_not_when_the_interview_is() -> None:
    chat = Chat().forward(
        "Interview di PT Maju Jaya, mohon konfirmasi paling lambat besok jam 12 ya kak", said_at=MONDAY
    )
    assert said(chat) == (None, None)


# -- a calendar -------------------------------------------------------------------------------------------------------


def test_a_calendar_tells_the_time_where_nothing_else_does() -> None:
    assert said(event(Chat())) == (OLD[:10], OLD[11:])
    assert said(
        event(Chat(), "Kami dari PT Maju Jaya mengundang Anda interview untuk posisi Staf Gudang. Detail terlampir.")
    ) == (
        OLD[:10],
        OLD[11:],
    )


def test_words_that_say_the_same_agree_with_it() -> None:
    assert said(event(Chat(), LETTER)) == (OLD[:10], OLD[11:])


def test_words_that_say_otherwise_are_asked_with_it() -> None:
    chat = event(Chat(), LETTER.replace("Selasa, 1", "Rabu, 2"))
    assert chat.keys == ["unsure.day"] and chat.case.answers["day"].options == ("2026-12-02T10:00", OLD)


def test_a_calendar_that_says_otherwise_than_the_letter_is_asked_with_it() -> None:
    chat = event(letter(), start="2026-12-02T03:00:00+00:00")
    assert chat.keys == ["unsure.day"] and set(chat.case.answers["day"].options) == {"2026-12-02T10:00", OLD}


def test_later_words_move_what_the_calendar_said() -> None:
    chat = event(Chat()).forward(MOVED, said_at=MONDAY)
    assert said(chat) == ("2026-12-03", "14:00")
    chat = event(Chat()).forward("Ralat kak, interview jadi jam 13.00 ya", said_at=MONDAY)
    assert chat.keys == ["unsure.day"] and chat.case.answers["day"].options == ("2026-12-01T13:00", OLD)


@pytest.mark.parametrize("more", [{"method": "CANCEL"}, {"status": "CANCELLED"}])
def test_a_calendar_that_calls_it_off_is_told_on_the_card(more: dict[str, Any]) -> None:
    for chat in (event(Chat(), **more), event(letter(), **more), event(event(Chat()), **more)):
        assert chat.said[-1].facts["called_off"] is True
    assert event(Chat()).said[-1].facts["called_off"] is False
    late = event(event(Chat()).press("cancel", "health"), **more)
    assert "other.cancelled" in late.keys


@pytest.mark.parametrize("start", ["2026-11-20T03:00:00+00:00", "2028-03-01T03:00:00+00:00", "2026-11-20"])
def test_a_calendar_of_another_time_is_asked(start: str) -> None:
    chat = event(Chat(), start=start)
    assert chat.keys == ["unsure.day"] and chat.case.word("day") is None


# -- pieces -----------------------------------------------------------------------------------------------------------


def test_a_piece_with_the_time_waits_for_its_letter() -> None:
    chat = Chat().forward("Besok jam 10 ya kak", said_at=MONDAY)
    chat.forward("Interview posisi Kasir di PT Maju Jaya", said_at=MONDAY)
    assert said(chat) == (f"{MONDAY.date() + timedelta(days=1)}", "10:00") and chat.answers["company"] == "PT Maju Jaya"
    assert len(chat.person.cases) == 1


def test_thanks_after_a_rejection_are_answered_in_kind() -> None:
    chat = Chat().forward("Lamaran Anda untuk posisi Admin belum dapat kami lanjutkan, mohon maaf.", said_at=MONDAY)
    assert chat.keys == ["other.rejection"]
    chat.say("makasih")
    assert chat.keys == ["welcome"] and not chat.person.cases
