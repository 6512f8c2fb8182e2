"""Reminders through the conversation: planned when the hour is known, replaced when it moves, silent when over."""

from dataclasses import replace
from datetime import date, datetime, timedelta

import pytest

from bot.days_off import day_off
from conversations.events import Place
from conversations.office import Closure
from tests.conversations.driver import BOOK, MONDAY, WIB, Chat, cancel, decline

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


@pytest.mark.parametrize(("end", "then"), [("sent", ["no_answer"]), ("cancel", [])])
def test_the_end_silences_every_reminder_of_the_answer(end: str, then: list[str]) -> None:
    chat = finished() if end == "sent" else cancel()
    revision = chat.case.revision
    chat.say("udah kukirim") if end == "sent" else chat.command("cancel")
    assert [reminder.key for reminder in chat.planned[1]] == then
    assert chat.due("line_passed", revision=revision, case=1).nothing == ["reminder_outdated"]
    assert chat.due("line_passed", case=1).nothing == ["reminder_said"]


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
    ("choice", "key", "then"),
    [
        ("attend", "attend", ["day_before"]),
        ("quiet", "reminders_stopped.one", []),
        ("sent", "sent", ["no_answer"]),
    ],
)
def test_one_tap_on_a_reminder_ends_all_of_it(choice: str, key: str, then: list[str]) -> None:
    chat = finished().wait(days=1).due("next_morning").press(choice)
    assert chat.keys == [key] and [reminder.key for reminder in chat.planned[1]] == then


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


@pytest.mark.parametrize("pressed", [(), ("evening",)])
def test_where_a_reminder_was_asked_for_another_invitation_is_another_matter(pressed: tuple[str, ...]) -> None:
    chat = finished().press("remind", *pressed)
    asked_for = chat.case.asked_for
    chat.say("batalin interview Rabu, 9 Desember 2026 pukul 08.34 WIB di PT Sumber Makmur, saya sakit")
    assert chat.case.id == 2 and chat.answers["company"] == "PT Sumber Makmur"
    assert chat.person.cases[1].asked_for == asked_for


@pytest.mark.parametrize(
    "words", ["besok jam 8 pagi", "Selasa 24 November 2026 pukul 08.00 WIB", "ingatkan besok jam 8"]
)
def test_when_to_remind_can_be_written(words: str) -> None:
    chat = finished().press("remind").say(words)
    assert [reminder.due for reminder in chat.planned[1] if reminder.key == "asked_for"] == [
        datetime(2026, 11, 24, 8, tzinfo=WIB)
    ]


def test_a_reminder_without_a_known_hour_can_be_asked_for() -> None:
    chat = decline(day="skip").press("make", "remind", "morning")
    assert [(reminder.key, reminder.due) for reminder in chat.planned[1]] == [
        ("asked_for", datetime(2026, 11, 24, 8, tzinfo=WIB))
    ]


@pytest.mark.parametrize(
    ("reply", "choice"),
    [
        ("Baik kak. Boleh tahu alasannya kenapa ya kak?", "say_why"),
        ("Kak, apa tidak bisa dipertimbangkan lagi? Bisa online kok.", "come"),
        ("Baik kak, tidak apa-apa. Semoga sukses ya kak.", "thank"),
    ],
)
def test_an_answer_to_the_recruiter_can_be_asked_for_as_well(reply: str, choice: str) -> None:
    chat = finished().press("sent").wait(hours=3).forward(reply, None).press(choice)
    if choice == "come":
        chat.press("skip")
    chat.press("remind", "hour")
    assert chat.keys == ["will_remind"]
    assert [(one.key, one.due) for one in chat.planned[1] if one.key == "asked_for"] == [
        ("asked_for", chat.now + timedelta(hours=1))
    ]
    assert chat.wait(hours=1).due("asked_for").keys == ["reminder.asked_for"]
    chat.press("sent")
    assert "asked_for" not in [one.key for one in chat.person.cases[1].plan]


def test_who_goes_there_after_all_is_reminded_of_no_message() -> None:
    chat = finished().wait(days=1).due("next_morning").press("snooze", "evening")
    assert "asked_for" in [one.key for one in chat.person.cases[1].plan]
    chat.old("reminder", "attend", case=1)
    assert chat.keys == ["attend"]
    assert [one.key for one in chat.person.cases[1].plan] == ["day_before"]


def test_the_list_of_reminders_cancels_each_and_all() -> None:
    chat = finished().command("reminders")
    assert chat.keys == ["reminders"]
    assert chat.choices == (
        "1-next_morning", "1-day_before_line", "1-hours_before_line", "1-line_passed", "calendar", "all",
    )  # fmt: skip
    chat.press("1-day_before_line")
    assert chat.keys == ["reminder_cancelled", "reminders"]
    assert [reminder.key for reminder in chat.planned[1]] == ["next_morning", "hours_before_line", "line_passed"]
    chat.wait(hours=1).command("waking").press("6-22")
    assert "day_before_line" not in [reminder.key for reminder in chat.planned[1]], "what was cancelled stays so"
    chat.command("reminders").say("1")
    assert chat.keys == ["reminder_cancelled", "reminders"] and chat.case.reminded == (
        "day_before_line",
        "next_morning",
    )
    chat.press("all")
    assert chat.keys == ["reminders_stopped.all"] and chat.planned == {1: ()}
    assert chat.command("reminders").keys[0] == "no_reminders"


def test_a_moved_interview_brings_back_what_was_cancelled_for_the_old_one() -> None:
    chat = finished().command("reminders").press("1-day_before_line").say("ganti tanggal 4")
    assert "day_before_line" in [reminder.key for reminder in chat.planned[1]]


def test_a_button_of_the_list_that_has_gone_by_cancels_nothing() -> None:
    chat = finished().command("reminders").old("reminders", "1-no_answer", case=0)
    assert chat.keys == ["reminders"] and chat.planned == {}
    assert chat.old("reminders", "999-line_passed", case=0).planned == {}


def test_a_reminder_that_was_asked_for_is_cancelled_by_itself() -> None:
    chat = finished().press("remind", "evening").command("reminders").press("1-asked_for")
    assert chat.case.asked_for is None and "asked_for" not in [reminder.key for reminder in chat.case.plan]


def test_reminders_off_is_one_tap_and_on_again_another() -> None:
    chat = cancel(finished(), company="PT Cahaya Timur").command("settings").press("reminders_off")
    assert chat.keys[0] == "reminders_off.done" and chat.planned == {1: (), 2: ()}
    assert chat.forward(STATED.format(by="27 November 2026"), MONDAY).planned == {}
    assert chat.command("reminders").said[0].facts["off"] is True
    chat.command("settings").press("reminders_on")
    assert chat.keys[0] == "reminders_on.done" and all(chat.planned.values()) and len(chat.planned) == 3


@pytest.mark.parametrize(
    ("typed", "hours"),
    [("06-22", (6, 22)), ("jam 6 sampai 22", (6, 22)), ("14.00–02.00", (14, 2)), ("6.30-21.30", (7, 21))],
)
def test_waking_hours_are_typed_freely(typed: str, hours: tuple[int, int]) -> None:
    chat = finished().command("waking").say(typed)
    assert chat.keys[0] == "waking_chosen.hours"
    assert (chat.person.settings.wakes, chat.person.settings.sleeps) == hours
    assert chat.planned[1]


def test_hours_that_are_none_are_asked_again_and_a_whole_day_is_any_time() -> None:
    chat = finished().command("waking").say("25-30")
    assert chat.keys == ["waking"] and chat.problem == "waking_unclear"
    assert chat.say("0-24").keys[0] == "waking_chosen.always"


def test_the_zone_is_asked_once_when_a_time_of_ones_own_is_named() -> None:
    chat = (
        Chat().say("batalin interview 1 Desember jam 10 di PT Maju Jaya, saya sakit").press("make", "remind", "morning")
    )
    assert chat.keys == ["will_remind", "own_zone"] and chat.case.asked_for == datetime(2026, 11, 24, 8, tzinfo=WIB)
    chat.press("Asia/Jayapura")
    assert chat.keys == ["zone_chosen", "will_remind"]
    assert chat.case.asked_for == datetime(2026, 11, 24, 6, tzinfo=WIB), "eight o'clock where they are"
    assert chat.command("remind").press("evening").keys == ["will_remind"]


def test_who_does_not_say_their_zone_is_not_asked_again() -> None:
    chat = (
        Chat().say("batalin interview 1 Desember jam 10 di PT Maju Jaya, saya sakit").press("make", "remind", "morning")
    )
    assert chat.command("remind").press("evening").keys == ["will_remind"]


def test_a_place_tells_the_zone_and_moves_the_reminder_that_it_was_asked_for() -> None:
    chat = (
        Chat().say("batalin interview 1 Desember jam 10 di PT Maju Jaya, saya sakit").press("make", "remind", "morning")
    )
    chat.do(Place(-2.5, 140.7, "Asia/Jayapura", sent_at=chat.now))
    assert chat.keys == ["zone_chosen", "will_remind"] and chat.person.settings.zone == "Asia/Jayapura"
    assert chat.case.asked_for == datetime(2026, 11, 24, 6, tzinfo=WIB)
    chat.do(Place(0.0, -140.0, sent_at=chat.now))
    assert chat.keys[0] == "place_unknown" and chat.person.settings.zone == "Asia/Jayapura"


# -- the line ---------------------------------------------------------------------------------------------------------

STATED = (
    "Yth. Dewi, PT Maju Jaya mengundang Anda interview posisi Kasir Selasa, 1 Desember 2026 pukul 10.00 WIB. "
    "Mohon balas paling lambat {by}. Hormat kami, Rina"
)


def invited(by: str) -> Chat:
    return Chat().forward(STATED.format(by=by), MONDAY)


@pytest.mark.parametrize(
    ("by", "line"),
    [
        ("Jumat 27 November 2026 pukul 15.00", datetime(2026, 11, 27, 15, tzinfo=WIB)),
        ("Jumat 27 November 2026", datetime(2026, 11, 27, 17, tzinfo=WIB)),
        ("Senin 30 November 2026 pukul 20.00", LINE),
    ],
)
def test_the_line_is_the_earlier_of_a_day_before_and_the_stated_one(by: str, line: datetime) -> None:
    chat = invited(by)
    assert {reminder.useless_after for reminder in chat.case.plan if reminder.due < line} == {line}
    chat.press("decline", "health")
    assert chat.said[-1].facts["respond_by"] == line and chat.said[-1].facts["stated"] == (line != LINE)


def test_a_stated_line_that_has_passed_leaves_the_other() -> None:
    chat = invited("Jumat 27 November 2026 pukul 15.00")
    said = chat.at(datetime(2026, 11, 27, 16, tzinfo=WIB)).due("line_passed").said[0]
    assert said.key == "reminder.line_passed" and said.facts["stated"] is True
    chat.press("show").press("decline", "health")
    assert chat.said[-1].facts["respond_by"] == LINE


@pytest.mark.parametrize("key", ["next_morning", "day_before_line", "hours_before_line", "line_passed"])
def test_a_line_that_the_invitation_does_not_name_is_never_called_theirs(key: str) -> None:
    chat = finished()
    due = next(reminder.due for reminder in chat.case.plan if reminder.key == key)
    assert chat.at(due).due(key).said[-1].facts["stated"] is False


def test_the_line_that_the_invitation_names_is_called_theirs() -> None:
    chat = invited("Jumat 27 November 2026 pukul 15.00")
    due = next(reminder.due for reminder in chat.case.plan if reminder.key == "hours_before_line")
    assert chat.at(due).due("hours_before_line").said[-1].facts["stated"] is True


def test_without_a_day_the_stated_line_alone_counts() -> None:
    text = "Yth. Dewi, PT Maju Jaya mengundang Anda interview posisi Kasir, jadwal menyusul. "
    chat = Chat().forward(text + "Mohon konfirmasi paling lambat Jumat 27 November 2026 pukul 15.00. Rina", MONDAY)
    line = datetime(2026, 11, 27, 15, tzinfo=WIB)
    assert chat.case.word("day") is None
    assert [reminder.due < line for reminder in chat.case.plan] == [True, True, True, False]
    assert chat.at(line + timedelta(minutes=30)).due("line_passed").keys == ["reminder.line_passed"]


def test_a_finished_message_says_when_the_office_reads_nothing() -> None:
    chat = Chat(now=datetime(2026, 12, 23, 9, tzinfo=WIB), book=replace(BOOK, days_off=day_off))
    cancel(chat, day="Selasa 29 Desember jam 10").press("make")
    closed = chat.said[-1].facts["closure"]
    assert isinstance(closed, Closure) and closed.reopens == date(2026, 12, 28)
    chat.at(datetime(2026, 12, 23, 10, tzinfo=WIB)).due("day_before_line")
    assert chat.said[0].facts["closure"] == closed, "and so does the reminder on the last working day"
    assert finished().said[-1].facts["closure"] is None


# -- after the message ------------------------------------------------------------------------------------------------


def sent(at: datetime = MONDAY) -> Chat:
    return finished().at(at).say("udah kukirim")


def test_whether_it_was_sent_is_asked_once_and_at_a_good_time() -> None:
    chat = cancel(day="Rabu 25 November jam 10").press("make")
    assert [reminder.key for reminder in chat.case.plan].count("sent_yet") == 1
    assert chat.case.plan[0].due == MONDAY + timedelta(hours=3)
    chat.at(chat.case.plan[0].due).due("sent_yet")
    assert chat.keys == ["reminder.sent_yet"]
    chat.wait(hours=1).say("ganti ke email")
    assert "sent_yet" not in [reminder.key for reminder in chat.case.plan]


def test_who_said_so_is_not_asked_whether_it_was_sent() -> None:
    chat = cancel(day="Rabu 25 November jam 10").press("make", "sent")
    assert "sent_yet" not in [reminder.key for reminder in chat.person.cases[1].plan]


def test_a_working_day_without_an_answer_brings_one_suggestion() -> None:
    chat = sent(MONDAY + timedelta(hours=5))  # Monday, two o'clock
    assert [(reminder.key, reminder.due) for reminder in chat.planned[1]] == [
        ("no_answer", MONDAY + timedelta(days=1, hours=5))
    ]
    chat.at(MONDAY + timedelta(days=1, hours=5)).due("no_answer", case=1)
    assert chat.keys == ["reminder.no_answer"] and chat.choices == ("wait", "call", "again", "answered", "quiet")
    for choice, keys in (
        ("wait", ["no_answer.wait"]),
        ("call", ["no_answer.call"]),
        ("again", ["no_answer.again", "second_message"]),
        ("answered", ["reply.case"]),
    ):
        assert chat.press(choice).keys == keys
        assert chat.person.cases[1].plan == ()


def test_sent_before_a_weekend_the_working_day_is_monday() -> None:
    chat = (
        decline(day="Kamis 10 Desember jam 10").press("make").at(datetime(2026, 11, 27, 18, tzinfo=WIB)).press("sent")
    )
    assert chat.planned[1][0].due == datetime(2026, 12, 1, 9, tzinfo=WIB), "read on Monday at nine; a day later"


def test_who_goes_is_reminded_the_day_before_and_can_still_move_it() -> None:
    chat = finished().wait(days=1).due("next_morning").press("attend")
    assert [(reminder.key, reminder.due) for reminder in chat.planned[1]] == [("day_before", LINE - timedelta(hours=1))]
    chat.at(LINE - timedelta(hours=1)).due("day_before", case=1)
    assert chat.keys == ["reminder.day_before"] and chat.choices == ("attend", "reschedule", "cancel", "quiet")
    moving = chat.press("reschedule")
    assert moving.case.flow == "reschedule" and moving.case.closed is None and moving.place == "slots"


def test_going_after_the_reminder_plans_nothing_more() -> None:
    chat = finished().wait(days=1).due("next_morning").press("attend")
    chat.at(LINE - timedelta(hours=1)).due("day_before", case=1).press("attend")
    assert chat.keys == ["attend"] and chat.planned == {}


def test_a_follow_up_comes_only_where_it_was_switched_on() -> None:
    chat = sent()
    assert all(reminder.key != "follow_up" for reminder in chat.person.cases[1].plan)
    at = MONDAY + timedelta(weeks=6)
    chat.person = chat.person.with_case(replace(chat.person.cases[1], follow_up=at))
    chat.command("waking").press("6-22")
    assert [reminder.key for reminder in chat.planned[1]] == ["no_answer", "follow_up"]
    chat.at(at).due("follow_up", case=1)
    assert chat.keys == ["reminder.follow_up"] and "later" in chat.choices
    chat.press("later")
    assert chat.planned[1][0].due == at + timedelta(weeks=4)
    chat.command("stop")
    assert chat.planned == {1: ()} and chat.person.cases[1].follow_up is None


# -- nobody was here --------------------------------------------------------------------------------------------------


def test_after_an_outage_the_last_of_several_speaks_for_all() -> None:
    chat = finished().at(datetime(2026, 11, 29, 11, tzinfo=WIB))
    assert chat.due("next_morning").keys == ["reminder.day_before_line"]
    assert chat.due("day_before_line").nothing == ["reminder_said"]


def test_a_late_one_takes_along_what_would_follow_it_too_soon() -> None:
    chat = cancel(day="Selasa 1 Desember jam 18").press("make").at(datetime(2026, 11, 30, 14, 40, tzinfo=WIB))
    assert chat.due("day_before_line").keys == ["reminder.hours_before_line"]
    assert chat.wait(minutes=20).due("hours_before_line").nothing == ["reminder_said"]


def test_what_is_late_waits_for_the_morning_where_that_still_helps() -> None:
    chat = finished().at(datetime(2026, 11, 29, 23, tzinfo=WIB)).due("day_before_line")
    put_off = chat.planned[1][0]
    assert chat.said == []
    assert (put_off.key, put_off.due) == ("day_before_line", datetime(2026, 11, 30, 7, tzinfo=WIB))
    assert chat.due("day_before_line", revision=chat.case.revision - 1).nothing == ["reminder_outdated"]
    assert chat.at(datetime(2026, 11, 30, 7, tzinfo=WIB)).due("day_before_line").keys == ["reminder.day_before_line"]


def test_where_the_morning_is_too_late_it_is_silent_and_says_why() -> None:
    chat = cancel(day="Selasa 1 Desember jam 7").press("make").at(datetime(2026, 11, 30, 3, tzinfo=WIB))
    said = chat.due("hours_before_line").said[0]
    assert said.key == "reminder.hours_before_line" and said.silent


def test_the_useless_become_one_note() -> None:
    chat = finished().at(INTERVIEW + timedelta(days=7))
    keys = [reminder.key for reminder in chat.case.plan]
    answers = [(chat.due(key).keys, chat.nothing) for key in keys]
    assert answers[0] == (["reminder.too_late"], [])
    assert answers[1:] == [([], ["reminder_said"])] * (len(keys) - 1)


def test_a_note_on_the_line_is_not_said_twice() -> None:
    chat = finished().at(LINE + timedelta(minutes=10)).due("hours_before_line")
    assert chat.keys == ["reminder.line_passed"]
    assert chat.at(LINE + timedelta(minutes=30)).due("line_passed").nothing == ["reminder_said"]


def test_a_clock_that_was_put_back_drops_nothing() -> None:
    """What was done "in the future" is no recent work."""
    assert finished().at(MONDAY - timedelta(hours=26)).due("next_morning").keys == ["reminder.next_morning"]
