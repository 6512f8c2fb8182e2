"""What goes by itself, and when: the finished case, and the text of an invitation that nobody answered."""

from dataclasses import replace
from datetime import datetime, timedelta

import pytest

from conversations.person import Person
from conversations.retention import FOLLOWED, KEPT, UNTOUCHED, kept
from tests.conversations.driver import BOOK, MONDAY, WIB, Chat, decline

INTERVIEW = datetime(2026, 12, 1, 10, tzinfo=WIB)
MOMENT = timedelta(seconds=1)
INVITATION = """Selamat pagi, kami dari PT Cahaya Nusa mengundang wawancara posisi Analis Data pada
Selasa, 1 Desember 2026 pukul 10.00 WIB."""


def goes_at(person: Person, at: datetime) -> bool:
    """Whether something is there until then, and not after."""
    return kept(BOOK, person, at - MOMENT) is person and kept(BOOK, person, at) is not person


@pytest.mark.parametrize("sent", [False, True])
def test_a_finished_case_goes_a_month_after_its_interview(sent: bool) -> None:
    chat = decline().press("make")
    if sent:
        chat.press("sent")
    assert goes_at(chat.person, INTERVIEW + KEPT)
    left = kept(BOOK, chat.person, INTERVIEW + KEPT)
    assert not left.cases and left.active is None
    assert left.settings == chat.person.settings and left.profile == chat.person.profile


def test_without_a_date_it_goes_a_month_after_the_last_touch() -> None:
    assert goes_at(decline(None, day="skip").press("make").person, MONDAY + KEPT)


def test_a_follow_up_keeps_it_until_a_week_after() -> None:
    chat = decline().press("make")
    case = chat.person.cases[1]
    at = INTERVIEW + timedelta(days=90)
    for later in (replace(case, follow_up=at), replace(case, asked_for=at)):
        assert goes_at(chat.person.with_case(later), at + FOLLOWED)


def test_what_is_in_use_stays_though_its_interview_is_long_past() -> None:
    chat = decline().press("make").at(INTERVIEW + KEPT - timedelta(days=1)).command("sent")
    assert goes_at(chat.person, INTERVIEW + KEPT - timedelta(days=1) + UNTOUCHED)


def test_an_unanswered_invitation_loses_its_text_and_can_still_be_answered() -> None:
    chat = Chat().forward(INVITATION)
    assert goes_at(chat.person, INTERVIEW + KEPT)
    left = kept(BOOK, chat.person, INTERVIEW + KEPT)
    assert "Cahaya" not in repr(left.cases[1].letter) and "Cahaya" in repr(left.cases[1].answers)
    assert kept(BOOK, left, INTERVIEW + KEPT) is left, "once"
    again = Chat(person=left, now=INTERVIEW + KEPT).press("decline")
    assert again.case.word("intent") == "decline"


def test_a_draft_stays() -> None:
    chat = decline()
    assert kept(BOOK, chat.person, INTERVIEW + timedelta(days=900)) is chat.person
