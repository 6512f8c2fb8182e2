"""Reminders through the conversation: planned when the hour is known, replaced when it moves, silent when over."""

from datetime import datetime, timedelta

import pytest

from tests.conversations.driver import MONDAY, WIB, Chat, cancel, decline

INTERVIEW = datetime(2026, 12, 1, 10, tzinfo=WIB)
LINE = INTERVIEW - timedelta(hours=24)


def finished() -> Chat:
    return cancel().press("make")


def test_the_plan_is_made_the_moment_the_hour_is_known() -> None:
    chat = Chat().command("start", "cancel").press("whatsapp").say("PT Maju Jaya").press("skip", "skip")
    assert chat.planned == {}
    chat.say("1/12 jam 10")
    assert [reminder.key for reminder in chat.planned[1]] == [
        "next_morning", "day_before_line", "hours_before_line", "line_passed",
    ]  # fmt: skip
    assert all(reminder.due <= LINE for reminder in chat.planned[1][:3])


def test_a_day_alone_plans_nothing() -> None:
    chat = Chat().command("start", "decline").press("whatsapp").say("PT Maju Jaya").press("skip", "skip").say("1/12")
    assert chat.place == "clock" and chat.planned == {}


def test_moving_the_interview_replaces_the_whole_plan() -> None:
    chat = finished()
    before = chat.case.revision
    chat.say("ganti jam 2")
    assert chat.case.revision == before + 1
    assert chat.planned[1][-1].due == INTERVIEW + timedelta(hours=4) - timedelta(hours=23, minutes=30)
    assert chat.due("hours_before_line", revision=before).nothing == ["reminder_outdated"]


def test_the_zone_moves_the_plan_too() -> None:
    chat = finished()
    before = chat.case.plan[-1].due
    chat.press("edit", "zone", "Asia/Jayapura")
    assert chat.planned[1][-1].due == before - timedelta(hours=2)


@pytest.mark.parametrize("end", ["sent", "cancel"])
def test_the_end_silences_every_reminder(end: str) -> None:
    chat = finished() if end == "sent" else cancel()
    revision = chat.case.revision
    chat.say("udah kukirim") if end == "sent" else chat.command("cancel")
    assert chat.planned == {1: ()}
    assert chat.due("line_passed", revision=revision, case=1).nothing == ["reminder_outdated"]
    assert chat.due("line_passed", case=1).nothing == ["reminder_outdated"]


def test_a_reminder_that_is_due_is_said_and_guarded() -> None:
    chat = finished().wait(days=1).due("next_morning")
    (said,) = chat.said
    assert said.key == "reminder.next_morning" and said.kind == "reminder"
    assert said.guard == (1, chat.case.revision)
    assert chat.choices == ("show", "sent", "snooze", "attend", "quiet")


def test_a_reminder_does_not_make_the_plan_anew() -> None:
    chat = finished()
    revision = chat.case.revision
    chat.wait(days=1).due("next_morning")
    assert chat.planned == {} and chat.case.revision == revision


def test_no_reminder_while_the_person_is_at_work_on_it() -> None:
    assert finished().wait(minutes=10).due("hours_before_line").nothing == ["just_busy"]


def test_a_reminder_that_comes_late_says_what_is_true_then() -> None:
    assert finished().at(LINE + timedelta(hours=1)).due("hours_before_line").keys == ["reminder.line_passed"]
    assert finished().at(INTERVIEW + timedelta(hours=1)).due("hours_before_line").keys == ["reminder.too_late"]


@pytest.mark.parametrize(
    ("choice", "key"), [("attend", "attend"), ("quiet", "reminders_stopped.one"), ("sent", "sent")]
)
def test_one_tap_on_a_reminder_ends_all_of_it(choice: str, key: str) -> None:
    chat = finished().wait(days=1).due("next_morning").press(choice)
    assert chat.keys == [key] and chat.planned == {1: ()}


def test_a_reminder_shows_the_message_as_it_must_be_by_then() -> None:
    chat = finished().at(LINE + timedelta(hours=1)).due("line_passed").press("show")
    assert chat.message.notice == "short"


def test_later_means_at_a_time_of_ones_own() -> None:
    chat = finished().wait(days=1).due("next_morning").press("snooze", "evening")
    assert chat.keys == ["will_remind"]
    asked = [reminder for reminder in chat.planned[1] if reminder.key == "asked_for"]
    assert [reminder.due for reminder in asked] == [datetime(2026, 11, 24, 19, tzinfo=WIB)]


def test_a_reminder_of_ones_own_is_never_after_the_line() -> None:
    chat = finished().at(LINE - timedelta(hours=2)).command("remind").press("evening")
    assert chat.keys == ["will_remind.line"]
    asked = [reminder for reminder in chat.planned[1] if reminder.key == "asked_for"]
    assert asked[0].due == LINE - timedelta(minutes=30)


def test_a_reminder_without_a_known_hour_can_be_asked_for() -> None:
    chat = decline(day="skip").press("make", "remind", "morning")
    assert [(reminder.key, reminder.due) for reminder in chat.planned[1]] == [
        ("asked_for", datetime(2026, 11, 24, 8, tzinfo=WIB))
    ]


def test_the_list_of_reminders_stops_each() -> None:
    chat = finished().command("reminders")
    assert chat.keys == ["reminders"] and chat.choices == ("1", "calendar")
    chat.press("1")
    assert chat.keys == ["reminders_stopped.one"] and chat.planned == {1: ()}
    assert chat.command("reminders").keys[0] == "no_reminders"


def test_stop_ends_all_reminders_of_all_cases() -> None:
    chat = cancel(finished(), company="PT Cahaya Timur")
    chat.command("stop")
    assert chat.keys == ["reminders_stopped.all"] and chat.planned == {1: (), 2: ()}


def test_waking_hours_move_the_plan() -> None:
    chat = finished().command("waking").press("9-21")
    dues = [reminder.due.astimezone(WIB) for reminder in chat.planned[1]]
    assert all(9 <= due.hour < 21 for due in dues)


def test_one_case_moving_leaves_the_other_alone() -> None:
    chat = cancel(finished(), company="PT Cahaya Timur").press("make").say("ganti jam 2")
    assert set(chat.planned) == {2}


def test_a_deleted_case_takes_its_reminders_along() -> None:
    chat = finished().command("drafts").press("1", "delete")
    assert chat.planned == {1: ()} and chat.due("line_passed", case=1, revision=1).nothing == ["reminder_outdated"]


def test_all_instants_of_a_plan_are_aware_utc() -> None:
    for reminder in finished().case.plan:
        assert reminder.due.utcoffset() == timedelta(0) and reminder.useless_after.utcoffset() == timedelta(0)


def test_what_is_late_already_is_said_at_once_and_not_planned() -> None:
    soon = MONDAY + timedelta(hours=7)
    chat = Chat().command("start", "cancel").press("whatsapp").say("PT Maju Jaya").press("skip", "skip")
    chat.say(f"{soon.day}/{soon.month} pukul {soon:%H.%M}")
    assert chat.keys[0] == "late.short" and not chat.planned.get(1)
