"""Running late and having missed it, as people tell it."""

from datetime import datetime

import pytest

from tests.conversations.driver import DECLINE, MONDAY, WIB, Chat, letter

THE_MORNING = datetime(2026, 12, 1, 9, 30, tzinfo=WIB)


def _asked(flow: str, question: str, chat: Chat, **instead: str) -> Chat:
    chat.command("start", flow)
    while chat.place != question:
        said = {**DECLINE, **instead}[str(chat.place)]
        chat.press(said) if said in chat.choices else chat.say(said)
    return chat


@pytest.mark.parametrize(
    ("said", "minutes"),
    [
        ("telat 20 menit", "20"), ("jam 10.20 sampai", "20"), ("kira2 setengah jam", "30"), ("satu setengah jam", "90"),
        ("an hour and a half", "90"), ("1,5 jam", "90"), ("sekitar 45 menitan", "45"), ("lima belas menit", "15"),
        ("seperempat jam", "15"), ("¾ jam", "45"), ("30", "30"), ("jam setengah 11", "30"), ("sejam", "60"),
    ],
)  # fmt: skip
def test_how_late_is_told_in_many_words(said: str, minutes: str) -> None:
    chat = _asked("running_late", "delay", Chat(now=THE_MORNING), day="hari ini jam 10")
    assert chat.say(said).answers.get("delay") == minutes


def test_an_hour_before_the_interview_is_no_delay_and_moves_nothing() -> None:
    chat = _asked("running_late", "delay", Chat(now=THE_MORNING), day="hari ini jam 10").say("jam 9")
    assert chat.problem == "delay_unclear" and chat.case.word("clock") == "10:00"


@pytest.mark.parametrize(
    "said", ["telat 20 menit", "aku telat 20 menit", "kayanya telat 20 menit", "I'm running 20 minutes late"]
)
def test_who_is_late_for_the_one_interview_is_asked_only_why(said: str) -> None:
    chat = letter("confirm").press("make", "sent").at(THE_MORNING).say(said)
    assert (chat.case.flow, chat.place, chat.answers["delay"]) == ("running_late", "reason", "20")


def test_how_late_and_why_in_one_sentence_is_all_that_is_needed() -> None:
    chat = letter("confirm").press("make", "sent").at(THE_MORNING).say("telat 20 menit karena macet")
    assert (chat.message.family, chat.message.reason) == ("running_late", "transport")


def test_who_is_late_and_asks_to_move_it_moves_it() -> None:
    chat = letter("confirm").press("make", "sent").at(THE_MORNING).say("aku telat, bisa diundur ke jam 11?")
    assert chat.case.flow == "reschedule"


def test_nobody_is_late_for_what_they_called_off() -> None:
    chat = letter("cancel").press("make", "sent").at(THE_MORNING).command("letters").press("running_late")
    assert chat.place == "channel" and len(chat.person.cases) == 2


@pytest.mark.parametrize(
    ("said", "day"),
    [
        ("Jumat kemarin jam 10", "2026-11-20"), ("Senin lalu jam 9", "2026-11-16"),
        ("20 November jam 10", "2026-11-20"),
        ("kemarin jam 10", "2026-11-22"), ("last Wednesday at 10", "2026-11-18"),
    ],
)  # fmt: skip
def test_a_missed_day_is_the_last_one_of_its_name(said: str, day: str) -> None:
    assert _asked("missed", "day", Chat()).say(said).answers.get("day") == day


def test_of_a_missed_interview_the_last_days_are_on_offer() -> None:
    chat = _asked("missed", "day", Chat())
    assert chat.choices[:2] == ("2026-11-23", "2026-11-21") and MONDAY.date().isoformat() == chat.choices[0]


def test_last_week_is_no_day() -> None:
    assert _asked("missed", "day", Chat()).say("minggu lalu").problem == "when_missed"


@pytest.mark.parametrize("said", ["temanku Rudi Hartono", "namanya Rudi Hartono", "Rudi Hartono, temen kuliah"])
def test_a_friends_name_is_the_name_alone(said: str) -> None:
    chat = _asked("referral", "friend", Chat()).say(said)
    assert (chat.answers["friend"], chat.answers["contact"]) == ("Rudi Hartono", "Rina")
