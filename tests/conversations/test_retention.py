"""What goes by itself, and when: the finished case, and the text of an invitation that nobody answered."""

from dataclasses import replace
from datetime import datetime, timedelta

import pytest

from conversations.as_json import case_to_json, person_to_json
from conversations.person import Person
from conversations.retention import TERMS, kept
from tests.conversations.driver import BOOK, MONDAY, WIB, Chat, decline

KEPT, UNTOUCHED = TERMS["month"].kept, TERMS["month"].untouched
WEEK, HOURS = timedelta(days=7), timedelta(hours=3)
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
        assert goes_at(chat.person.with_case(later), at + UNTOUCHED)


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


def keeping(term: str) -> Chat:
    """Somebody who chose how long things stay, before anything else."""
    chat = Chat().command("settings").press("keeping", term)
    assert chat.keys[0] == f"keeping_chosen.{term}"
    return chat


def test_the_defaults_are_a_month_and_a_week() -> None:
    assert KEPT.days == 30
    assert UNTOUCHED == WEEK and Person().settings.keeps == next(iter(TERMS)) == "month"


@pytest.mark.parametrize(("term", "stays"), [("month", KEPT), ("week", WEEK), ("soon", HOURS)])
def test_the_person_says_how_long_after_the_interview(term: str, stays: timedelta) -> None:
    assert goes_at(decline(keeping(term)).press("make").person, INTERVIEW + stays)


def test_sending_ends_it_where_that_was_chosen() -> None:
    assert goes_at(decline(keeping("soon")).press("make", "sent").person, MONDAY + HOURS)
    assert goes_at(decline(keeping("week")).press("make", "sent").person, INTERVIEW + WEEK)


def test_an_appointment_that_stands_is_kept_until_it_is_over() -> None:
    person = decline(keeping("soon")).press("make", "sent").person
    assert goes_at(person.with_case(replace(person.cases[1], attends=True)), INTERVIEW + HOURS)


@pytest.mark.parametrize("term", ["week", "soon"])
def test_a_message_without_a_date_that_was_not_sent_stays_a_week(term: str) -> None:
    assert goes_at(decline(keeping(term), day="skip").press("make").person, MONDAY + WEEK)


def test_a_reminder_that_was_asked_for_comes_first() -> None:
    person = decline(keeping("soon")).press("make", "sent").person
    at = INTERVIEW + timedelta(days=40)
    assert goes_at(person.with_case(replace(person.cases[1], follow_up=at)), at + HOURS)


def test_what_was_never_finished_goes_with_its_interview_where_less_was_wanted() -> None:
    assert goes_at(decline(keeping("soon")).person, INTERVIEW + HOURS)


def test_the_choice_is_in_what_privacy_says() -> None:
    assert [keeping(term).command("privacy").said[0].facts["keeps"] for term in TERMS] == list(TERMS)


def test_of_an_illness_only_the_category_is_ever_kept() -> None:
    chat = Chat().say("batalin interview besok jam 10 di PT Maju Jaya, saya kena tifus dan opname di RS")
    for _ in range(8):
        if "make" in chat.choices:
            break
        chat.press(next(choice for choice in ("email", "skip", "keep", *chat.choices) if choice in chat.choices))
    chat.press("make", "sent")
    [case] = chat.person.cases.values()
    assert case.word("reason") == "health" and case.phase == "sent"
    state = repr((person_to_json(chat.person), case_to_json(case)))
    assert [word for word in ("tifus", "opname", "RS", "sakit") if word in state] == []
