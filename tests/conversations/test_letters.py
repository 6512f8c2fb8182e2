"""The letters besides the answer to an invitation: from the menu, in words, and as what follows on what was sent."""

from datetime import UTC, date, datetime, time, timedelta

import pytest

from conversations.flows import FLOWS
from conversations.further import AFTER, LETTERS, REPLIES
from tests.conversations.driver import MONDAY, Chat, cancel, decline, letter, reschedule

FURTHER = [name for name, flow in FLOWS.items() if flow.family and name not in ("decline", "cancel", "reschedule")]


@pytest.mark.parametrize("flow", FURTHER)
def test_every_letter_is_written_from_its_answers(flow: str) -> None:
    chat = letter(flow).press("make")
    assert chat.message.family == FLOWS[flow].family and chat.message.company == "PT Maju Jaya"
    assert chat.message.contact == "Rina" and chat.message.name == "Dewi Lestari"


@pytest.mark.parametrize("flow", FURTHER)
def test_every_letter_has_a_way_to_it(flow: str) -> None:
    assert flow in LETTERS and flow in AFTER


def test_the_menu_leads_to_them() -> None:
    chat = Chat().command("menu").press("letters", "confirm")
    assert chat.case.flow == "confirm" and chat.place == "channel"


def test_a_letter_for_a_case_at_hand_asks_only_what_is_its_own() -> None:
    chat = cancel().press("make", "sent").command("letters").press("referral")
    assert chat.keys == ["for_which"]
    chat.press("1")
    assert chat.place == "friend"
    chat.say("Rudi Hartono").press("colleague", "no")
    assert chat.message.referral is not None
    assert (chat.message.referral.name, chat.message.referral.relation) == ("Rudi Hartono", "colleague")
    assert chat.message.referral.contact is None and not chat.message.referral.consent


def test_contact_data_of_a_friend_are_asked_only_with_their_consent() -> None:
    assert "friend_contact" not in letter("referral", consent="no").choices
    assert "friend_contact" in letter("referral", consent="yes").choices


def test_what_follows_depends_on_what_was_sent() -> None:
    declined = decline().press("make", "sent", "letters")
    assert declined.choices[:2] == ("reply", "attend_after_all") and "running_late" not in declined.choices
    coming = letter("confirm").press("make", "sent", "letters")
    assert {"running_late", "cancel", "reschedule"} <= set(coming.choices)


def test_every_choice_of_letters_fits_a_list_of_ten() -> None:
    assert all(0 < len(letters) <= 10 for letters in (*AFTER.values(), REPLIES))
    assert len(Chat().command("letters").choices) == 10


def test_the_record_keeps_every_message_that_was_sent() -> None:
    chat = reschedule().press("make", "sent", "letters", "reply_accept_time").press("2026-12-02T09:00").wait(hours=2)
    chat.press("sent")
    thread = chat.person.cases[1].thread
    assert [(posted.family, posted.channel) for posted in thread] == [
        ("reschedule", "whatsapp"),
        ("reply_accept_time", "whatsapp"),
    ]
    assert thread[0].reason == "health" and thread[1].at - thread[0].at == timedelta(hours=2)


def test_a_time_that_was_agreed_on_is_the_interview_from_then_on() -> None:
    chat = reschedule().press("make", "sent", "letters", "reply_accept_time", "2026-12-02T09:00")
    assert chat.message.new_time == datetime(2026, 12, 2, 2, tzinfo=UTC)
    assert chat.person.cases[1].word("day") == "2026-12-01"
    case = chat.press("sent").person.cases[1]
    assert (case.word("day"), case.word("clock"), case.attends) == ("2026-12-02", "09:00", True)


def test_who_declines_after_all_comes_no_more() -> None:
    chat = letter("confirm").press("make", "sent")
    assert chat.person.cases[1].attends
    chat.press("letters", "cancel", "health")
    assert chat.person.cases[1].attends, "nothing is sent yet"
    assert not chat.press("sent").person.cases[1].attends


def test_a_second_request_for_another_time_says_so() -> None:
    chat = reschedule().press("make", "sent", "letters", "reschedule")
    assert chat.place == "slots", "the old proposal is not made again"
    chat.say("Jumat 4 Desember jam 9 atau Senin 7 Desember jam 10")
    assert chat.message.family == "reschedule" and chat.message.reason == "second_time"


def test_taking_a_cancellation_back() -> None:
    chat = cancel().press("make", "sent", "letters", "attend_after_all")
    assert chat.message.family == "attend_after_all" and chat.message.day == date(2026, 12, 1)
    assert chat.message.reason is None
    assert chat.press("sent").keys == ["sent.coming"]


def test_the_person_who_goes_is_offered_a_confirmation() -> None:
    chat = letter("cancel").press("make").wait(days=1).due("day_before_line")
    chat.press("attend")
    assert chat.keys == ["attend"] and "confirm" in chat.choices
    assert chat.press("confirm").message.family == "confirm"


@pytest.mark.parametrize(
    ("said", "minutes"),
    [("20 menit", 20), ("setengah jam", 30), ("1 jam", 60), ("jam 10.20", 20), ("half an hour", 30)],
)
def test_how_late_is_read_in_words(said: str, minutes: int) -> None:
    chat = letter("running_late", delay=said).press("make")
    assert chat.message.new_time == datetime(2026, 12, 1, 3, tzinfo=UTC) + timedelta(minutes=minutes)


@pytest.mark.parametrize(("said", "problem"), [("lama banget", "delay_unclear"), ("5 jam", "delay_too_long")])
def test_a_delay_that_is_none_is_asked_again(said: str, problem: str) -> None:
    chat = letter("confirm").press("make", "sent", "letters", "running_late").say(said)
    assert chat.place == "delay" and chat.problem == problem


@pytest.mark.parametrize(
    ("said", "flow"),
    [
        ("mau konfirmasi hadir interview di PT Maju Jaya", "confirm"),
        ("bilang ke HRD aku bakal telat 15 menit", "running_late"),
        ("aku ketiduran, interviewnya kelewat", "missed"),
        ("tolong bikinin ucapan terima kasih", "thanks"),
        ("mau rekomendasiin temen", "referral"),
        ("barusan ditelepon HRD, mau catat hasilnya", "after_call"),
        ("ternyata aku bisa hadir", "attend_after_all"),
        ("mau tanya jam sama tempatnya", "clarify"),
        ("i want to confirm my attendance", "confirm"),
        ("i'm running late", "running_late"),
        ("can you write a thank-you note", "thanks"),
    ],
)
def test_a_letter_asked_for_in_words(said: str, flow: str) -> None:
    assert Chat().say(said).case.flow == flow


def test_facts_beside_the_wish_are_taken() -> None:
    chat = Chat().say("mau konfirmasi hadir interview di PT Maju Jaya sama Bu Rina besok jam 10")
    assert chat.answers["company"] == "PT Maju Jaya" and chat.answers["day"] == "2026-11-24"


def test_a_letter_in_words_goes_with_the_case_it_names() -> None:
    chat = decline().press("make", "sent").say("ternyata aku bisa hadir di PT Maju Jaya")
    assert chat.message.family == "attend_after_all" and len(chat.person.cases) == 1


def test_the_same_answer_for_another_company_keeps_what_holds_for_it() -> None:
    chat = decline().press("make", "sent").command("drafts").press("1", "another_company")
    assert chat.place == "channel" and chat.answers == {"reason": "health"}
    assert chat.case.id == 2


def test_another_reason_for_the_same_company_is_pointed_out() -> None:
    chat = cancel().press("make", "sent", "letters", "reply", "reply_asks_why")
    assert chat.message.reason == "health", "the reason that was told stands"
    chat.press("edit", "reason", "too_far")
    assert chat.keys[0] == "reason_differs"
    assert chat.said[0].facts["earlier"] == "health"


@pytest.mark.parametrize(
    ("said", "ago", "clock"),
    [("kemarin", 1, None), ("tadi jam 8", 0, time(8)), ("kemarin lusa", 2, None), ("yesterday at 10:00", 1, time(10))],
)
def test_a_missed_interview_is_dated_backwards(said: str, ago: int, clock: time | None) -> None:
    chat = Chat().command("start", "missed").press("whatsapp").say("PT Maju Jaya").press("skip", "skip").say(said)
    while chat.place is not None:
        chat.press("skip" if "skip" in chat.choices else chat.choices[0])
    message = chat.press("make").message
    assert (message.day, message.time) == ((MONDAY - timedelta(days=ago)).date(), clock)


def test_the_phone_script_of_a_letter_uses_its_channel() -> None:
    assert letter("cancel", channel="phone").press("make").message.channel == "phone"
    assert letter("thanks", channel="linkedin").press("make").message.tone == "semi"


def test_clock_of_a_confirmation_is_needed() -> None:
    chat = letter("confirm").press("make")
    assert chat.message.time == time(10)


def test_two_interviews_at_one_hour_are_noticed_once() -> None:
    chat = decline().press("make")
    chat.command("start", "cancel").press("whatsapp").say("PT Cahaya Timur").press("skip", "skip")
    chat.say("Selasa 1 Desember jam 10")
    assert chat.keys[0] == "same_hour" and chat.said[0].facts["company"] == "PT Maju Jaya"
    assert "same_hour" not in chat.press("health").keys


@pytest.mark.parametrize("said", ["eh aku jadi dateng aja", "ga jadi batal, aku dateng", "ternyata aku bisa hadir"])
def test_who_changes_their_mind_after_cancelling_gets_the_message_that_mends_it(said: str) -> None:
    chat = cancel().press("make", "sent").wait(hours=2).say(said)
    assert chat.message.family == "attend_after_all"


def test_who_was_going_can_still_ask_for_another_time() -> None:
    chat = letter("confirm").press("make", "sent").say("eh mau minta jadwal ulang interview PT Maju Jaya, aku sakit")
    assert chat.case.flow == "reschedule" and len(chat.person.cases) == 1 and chat.answers["reason"] == "health"


def test_who_was_going_can_cancel_without_saying_where() -> None:
    chat = letter("confirm").press("make", "sent").say("mau batalin interview, aku sakit")
    assert chat.message.family == "cancel" and chat.message.company == "PT Maju Jaya"


@pytest.mark.parametrize("case", [0, 1])
@pytest.mark.parametrize("prompt", ["letters", "reply", "refused", "sent", "answer", "reminder", "for_which"])
@pytest.mark.parametrize("choice", ["check", "forged", "9"])
def test_a_choice_that_no_button_offers_is_answered_and_changes_no_case(case: int, prompt: str, choice: str) -> None:
    chat = cancel().press("make", "sent")
    before = chat.person.cases[1].flow, chat.person.cases[1].answers
    chat.old(prompt, choice, case=case)
    assert chat.said and (chat.person.cases[1].flow, chat.person.cases[1].answers) == before


def test_keeping_in_touch_once_more_begins_anew() -> None:
    chat = cancel().press("make", "sent", "keep_in_touch").wait(weeks=7)
    chat.command("drafts").press("1", "keep_in_touch")
    assert chat.person.cases[1].follow_up == chat.now + timedelta(weeks=6)


def test_a_message_that_is_refused_is_not_finished() -> None:
    chat = cancel().press("make", "sent").wait(days=30).command("drafts").press("1", "letters", "attend_after_all")
    assert chat.keys == ["refused.nothing_to_attend"] and chat.person.cases[1].finished_at is None
    assert chat.press("edit").keys == ["review"]
