"""The finished message: its actions pressed or typed, second thoughts, and the advice of "help me decide"."""

from datetime import time, timedelta

import pytest

from conversations.flows.decide import DECIDE
from tests.conversations.driver import MONDAY, Chat, cancel, decline, reschedule


def finished() -> Chat:
    return decline().press("make")


def test_the_message_comes_alone_and_the_actions_after_it() -> None:
    chat = finished()
    assert chat.message.company == "PT Maju Jaya" and chat.keys == ["result"]
    assert {"sent", "edit", "another_wording", "words", "remind"} <= set(chat.choices)
    assert {"shorter", "warmer", "more_formal", "without_reason", "other_language"} <= set(chat.press("words").choices)


@pytest.mark.parametrize(
    ("typed", "pressed", "field", "value"),
    [
        ("lebih pendek", "shorter", "style", "short"),
        ("lebih hangat", "warmer", "style", "warm"),
        ("lebih formal", "more_formal", "tone", "formal"),
        ("shorter please", "shorter", "style", "short"),
    ],
)
def test_typed_wishes_work_like_the_buttons(typed: str, pressed: str, field: str, value: str) -> None:
    assert getattr(finished().say(typed).message, field) == value
    assert getattr(finished().press("words", pressed).message, field) == value


def test_the_other_language_is_a_choice_of_the_message_alone() -> None:
    chat = finished().press("words", "other_language")
    assert chat.message.language == "en" and chat.person.settings.language == "id"
    assert chat.press("words", "other_language").message.language == "id"


def test_another_hour_typed_changes_the_message_and_the_plan() -> None:
    chat = finished().say("ganti jam 2")
    assert chat.message.time == time(14) and chat.planned[1]


@pytest.mark.parametrize("typed", ["udah kukirim", "sudah terkirim", "sent"])
def test_sent_ends_the_plan(typed: str) -> None:
    chat = finished().say(typed)
    assert chat.keys == ["sent"] and [reminder.key for reminder in chat.planned[1]] == ["no_answer"]
    assert chat.person.cases[1].sent_at == MONDAY


def test_sent_twice_is_harmless() -> None:
    chat = finished().press("sent").wait(hours=1).old("result", "sent", case=1)
    assert chat.person.cases[1].sent_at == MONDAY and chat.planned == {}


def test_another_intent_after_the_message_moves_the_case() -> None:
    chat = finished().say("eh, minta jadwal ulang aja")
    assert chat.case.flow == "reschedule" and chat.place == "slots"
    assert chat.answers["company"] == "PT Maju Jaya"


def test_words_that_mean_nothing_change_nothing() -> None:
    chat = finished()
    before = chat.answers
    chat.say("hmm gitu ya")
    assert chat.keys == ["not_understood", "result"] and chat.answers == before


def test_old_actions_on_a_message_still_work_weeks_later() -> None:
    chat = finished().wait(days=20).old("result", "warmer", case=1)
    assert chat.message.style == "warm"


def test_an_old_action_asks_first_for_what_is_missing_since() -> None:
    chat = finished().say("eh, minta jadwal ulang aja").old("result", "shorter", case=1)
    assert chat.place == "slots"


def test_copy_and_share_say_how() -> None:
    assert finished().command("copy").keys == ["result_copy"]


def test_actions_without_a_message_say_so() -> None:
    assert Chat().command("menu").command("shorter").keys == ["no_message_yet", "menu"]


@pytest.mark.parametrize(
    ("ahead", "notice"),
    [
        (timedelta(days=5), "early"),
        (timedelta(hours=30), "days"),
        (timedelta(hours=10), "short"),
        (timedelta(hours=2), "urgent"),
    ],
)  # fmt: skip
def test_the_message_knows_how_late_it_is(ahead: timedelta, notice: str) -> None:
    when = MONDAY + ahead
    chat = cancel(day=f"{when.day}/{when.month} pukul {when:%H.%M}")
    assert chat.press("make").message.notice == notice


@pytest.mark.parametrize(("ahead", "key"), [(timedelta(hours=10), "late.short"), (timedelta(hours=2), "late.urgent")])
def test_a_late_interview_is_said_at_once_and_once(ahead: timedelta, key: str) -> None:
    when = MONDAY + ahead
    chat = Chat().command("start", "cancel").press("whatsapp").say("PT Maju Jaya").press("skip", "skip")
    chat.say(f"{when.day}/{when.month} pukul {when:%H.%M}")
    assert chat.keys[0] == key
    chat.press("Asia/Jakarta")
    assert key not in chat.keys


def test_a_message_made_after_the_hour_says_so() -> None:
    chat = finished().wait(days=9).command("show")
    assert chat.message.notice == "past"


def test_a_trivial_reason_gets_one_friendly_check() -> None:
    chat = Chat().say("mau batalin interview besok jam 10 di PT Maju, males aja")
    assert chat.place == "second_thought"
    assert chat.press("go_on").message.reason == "trivial"


def test_going_after_all_closes_the_case_and_its_reminders() -> None:
    chat = _at_second_thought().press("attend")
    assert chat.keys == ["attend"] and chat.person.active is None
    assert chat.person.cases[1].phase == "closed"
    assert [reminder.key for reminder in chat.planned[1]] == ["day_before"]


def test_a_second_thought_may_become_another_time() -> None:
    chat = _at_second_thought().press("reschedule")
    assert chat.case.flow == "reschedule" and chat.place == "slots", "and is not checked a second time"


def test_another_time_makes_no_sense_once_another_job_is_taken() -> None:
    chat = Chat().command("start", "reschedule").press("whatsapp").say("PT Maju Jaya").press("skip", "skip")
    chat.say("1/12 jam 10 WIB", "saya sudah terima tawaran lain")
    assert chat.place == "better_cancel"
    assert chat.press("cancel").case.flow == "cancel" and chat.keys == ["review"]


def test_insisting_on_another_time_is_fine() -> None:
    chat = Chat().command("start", "reschedule").press("whatsapp").say("PT Maju Jaya").press("skip", "skip")
    chat.say("1/12 jam 10 WIB", "saya sudah terima tawaran lain").press("go_on")
    assert chat.place == "slots"


@pytest.mark.parametrize(
    ("reason", "interest", "advice", "first"),
    [
        ("accepted_offer", "unsure", "settled", "decline"),
        ("schedule_clash", "yes", "movable", "reschedule"),
        ("salary", "yes", "worth_asking", "attend"),
        ("trivial", "yes", "small", "attend"),
        ("skip", "unsure", "open", "attend"),
        ("trivial", "no", "settled", "decline"),
    ],
)
def test_the_advice_is_honest(reason: str, interest: str, advice: str, first: str) -> None:
    chat = Chat().command("start", "decide").press(reason, interest)
    assert chat.keys == [f"ask.advice.{advice}"] and chat.choices[0] == first
    assert advice in (DECIDE.question("advice") or DECIDE.questions[-1]).shades.names  # type: ignore[union-attr]


def test_advice_leads_into_the_flow_with_what_was_said() -> None:
    chat = Chat().command("start", "decide").press("health", "yes", "reschedule")
    assert chat.case.flow == "reschedule" and chat.answers["reason"] == "health"


def test_somebody_advised_is_not_checked_again() -> None:
    chat = Chat().command("start", "decide").press("trivial", "yes", "cancel", "whatsapp").say("PT Maju Jaya")
    chat.press("skip", "skip").say("1/12 jam 10").press("Asia/Jakarta")
    assert chat.keys == ["review"]


def test_a_change_of_the_reason_to_something_hidden_costs_nothing() -> None:
    chat = reschedule()
    slots = chat.answers["slots"]
    chat.press("reason").say("saya sudah terima tawaran lain").press("go_on").press("reason", "health")
    assert chat.answers["slots"] == slots and chat.keys == ["review"]


def _at_second_thought() -> Chat:
    chat = Chat().command("start", "cancel").press("whatsapp").say("PT Maju Jaya").press("skip", "skip")
    chat.say("1/12 jam 10 WIB", "males aja sih")
    assert chat.place == "second_thought"
    return chat
