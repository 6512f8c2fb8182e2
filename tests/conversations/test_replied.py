"""The recruiter has written back: the answer is recognised, and its message is one or two presses away."""

from datetime import UTC, datetime

import pytest

from tests.conversations.driver import Chat, cancel, decline, letter, reschedule


@pytest.mark.parametrize(
    ("reply", "key", "choice", "family"),
    [
        ("Baik kak, tidak apa-apa. Semoga sukses ya kak.", "agrees", "thank", "thanks"),
        ("Baik kak. Boleh tahu alasannya kenapa ya kak?", "asks_why", "say_why", "reply_asks_why"),
        ("Sayang sekali kak, apa tidak bisa dipertimbangkan lagi? Sebentar saja kok interviewnya.", "persuades",
         "still_no", "reply_persuade"),
        ("Kak, kalau gajinya kami naikkan apakah masih berminat?", "better_offer", "still_no", "reply_persuade"),
        ("Baik. Mungkin kakak ada teman yang berminat untuk posisi ini?", "asks_referral", "refer", None),
        ("Kok mendadak sekali sih, kami sudah menyiapkan semuanya. Kami kecewa.", "disappointed", "understand",
         "reply_disappointed"),
    ],
)  # fmt: skip
def test_an_answer_is_recognised_and_answered(reply: str, key: str, choice: str, family: str | None) -> None:
    chat = cancel().press("make", "sent").wait(hours=3).forward(reply, None)
    assert chat.keys == [f"answer.{key}"], chat.keys
    assert chat.said[0].facts["quote"]
    assert chat.person.cases[1].answered_at is not None
    chat.press(choice)
    if family is None:
        assert chat.place == "friend"
    else:
        assert chat.message.family == family and chat.message.replied


def test_a_pasted_answer_counts_like_a_forwarded_one() -> None:
    chat = decline().press("make", "sent").say("Baik kak, boleh tau alasannya ya kak? Terima kasih. - Rina, HRD")
    assert chat.keys == ["answer.asks_why"]


def test_the_time_the_recruiter_names_is_one_press_away() -> None:
    chat = reschedule().press("make", "sent").forward("Baik kak, kalau Rabu 2 Desember jam 13.00 bagaimana?", None)
    assert chat.keys == ["answer.proposes_time"] and chat.said[0].facts["times"] == ("2026-12-02T13:00",)
    chat.press("accept")
    assert chat.message.new_time == datetime(2026, 12, 2, 6, tzinfo=UTC)
    case = chat.press("sent").person.cases[1]
    assert (case.word("day"), case.word("clock"), case.attends) == ("2026-12-02", "13:00", True)


def test_a_time_that_is_not_sure_is_asked() -> None:
    chat = reschedule().press("make", "sent").forward("Baik kak, kalau Rabu siang bagaimana?", None)
    assert chat.keys == ["answer.proposes_time"] and chat.said[0].facts["times"] == ()
    assert chat.press("accept").place == "new_time"


def test_who_was_persuaded_says_yes_without_the_old_reason() -> None:
    chat = cancel().press("make", "sent")
    chat.forward("Kak, apa tidak bisa dipertimbangkan lagi? Bisa online kok.", None).press("come", "skip")
    assert chat.message.agrees and chat.message.reason is None
    assert chat.press("sent").person.cases[1].attends


def test_an_answer_shows_that_the_message_was_sent() -> None:
    chat = cancel().press("make").wait(hours=2).forward("Baik kak, boleh tahu alasannya?", None)
    assert chat.keys == ["answer.asks_why"]
    assert [posted.family for posted in chat.person.cases[1].thread] == ["cancel"]


def test_without_any_message_there_is_nothing_to_answer() -> None:
    assert Chat().forward("Baik kak, boleh tahu alasannya?", None).keys != ["answer.asks_why"]


def test_own_words_are_no_answer_of_the_recruiter() -> None:
    chat = decline().press("make", "sent").say("makasih ya")
    assert chat.keys == ["welcome"]


def test_an_invitation_from_somebody_else_opens_its_own_case() -> None:
    chat = (
        decline()
        .press("make", "sent")
        .forward(
            "Kami dari PT Cahaya Timur mengundang Anda interview pada Rabu, 2 Desember 2026 pukul 09.00 WIB.",
            chat_time(),
        )
    )
    assert len(chat.person.cases) == 2 and chat.place == "intent"


def chat_time() -> datetime:
    return datetime(2026, 11, 23, 1, tzinfo=UTC)


def test_of_two_cases_the_one_it_names_is_meant() -> None:
    chat = decline().press("make", "sent")
    chat = letter("cancel", chat, company="PT Cahaya Timur").press("make", "sent")
    chat.forward("Baik kak, dari PT Maju Jaya ya. Boleh tahu alasannya?", None)
    assert chat.keys == ["answer.asks_why"] and chat.said[0].case == 1
    assert "another" in chat.choices


def test_pasted_where_it_was_asked_for_it_is_always_taken() -> None:
    chat = decline().press("make", "sent", "letters", "reply").say("hm")
    assert chat.keys == ["answer.unclear"]
    chat = chat.press("letters").press("reply")
    assert chat.press("reply_disappointed").message.family == "reply_disappointed"


def test_the_answer_to_a_message_that_was_written_elsewhere() -> None:
    chat = Chat().command("letters").press("reply").say("Baik kak, boleh tahu alasannya?")
    assert chat.keys == ["answer.asks_why"]
    chat.press("say_why").press("whatsapp").say("PT Maju Jaya").press("skip", "skip", "health", "make")
    assert chat.message.family == "reply_asks_why"


def test_an_answer_that_needs_none_ends_it() -> None:
    chat = decline().press("make", "sent").forward("Baik kak, noted. Sukses selalu ya.", None).press("done")
    assert chat.keys == ["answer_done"]


def test_whoever_answers_why_stays_away_all_the_same() -> None:
    chat = cancel().press("make", "sent").forward("Baik kak. Boleh tahu alasannya kenapa ya kak?", None)
    chat.press("say_why", "sent")
    assert "keep_in_touch" in chat.choices
    assert chat.say("ga jadi batal, aku tetap datang").case.flow == "attend_after_all"


def test_whoever_was_persuaded_does_not_stay_away() -> None:
    chat = cancel().press("make", "sent")
    chat.forward("Kak, apa tidak bisa dipertimbangkan lagi? Bisa online kok.", None).press("come", "skip", "sent")
    assert "keep_in_touch" not in chat.choices


@pytest.mark.parametrize(
    ("reply", "key"),
    [
        ("Baik kak, kalau Rabu 2 Desember jam 13.00 bagaimana?", "proposes_time"),
        ("Boleh tahu alasannya kenapa?", "asks_why"),
        ("Yah kok mendadak batal sih kak, ga profesional", "disappointed"),
        ("Ada teman yang bisa direkomendasikan?", "asks_referral"),
        ("How about Wednesday at 2pm?", "proposes_time"),
        ("👍", "agrees"),
    ],
)
def test_a_pasted_answer_is_known_while_one_is_awaited(reply: str, key: str) -> None:
    assert reschedule().press("make", "sent").wait(hours=5).say(reply).keys == [f"answer.{key}"]


@pytest.mark.parametrize(
    "text", ["aku kecewa", "kok belum dibalas ya", "aku salah kirim", "minta waktu lain dong", "bukan jam 10, jam 11"]
)
def test_who_speaks_of_themselves_is_no_recruiter(text: str) -> None:
    chat = reschedule().press("make", "sent").wait(hours=5).say(text)
    assert not any(key.startswith("answer.") for key in chat.keys), chat.keys


def test_an_answer_pressed_twice_keeps_its_time() -> None:
    chat = reschedule().press("make", "sent").forward("Baik kak, kalau Rabu 2 Desember jam 13.00 bagaimana?", None)
    turn = chat.person.turn
    chat.press("accept").old("answer", "accept", case=1, turn=turn)
    assert chat.keys == ["result"] and chat.message.new_time == datetime(2026, 12, 2, 6, tzinfo=UTC)


def test_sent_under_an_earlier_letter_marks_no_later_one() -> None:
    chat = reschedule().press("make")
    turn = chat.person.turn
    chat.press("sent").forward("Baik kak, kalau Rabu 2 Desember jam 13.00 bagaimana?", None).press("accept")
    chat.old("result", "sent", case=1, turn=turn)
    assert chat.keys == ["old_button", "result"]
    assert [posted.family for posted in chat.person.cases[1].thread] == ["reschedule"]


def test_the_one_time_on_offer_is_the_one_that_is_accepted() -> None:
    chat = reschedule(slots="Rabu 2 Desember jam 9", more_slots="skip").press("make", "sent").forward("Ok, siap", None)
    assert chat.press("accept").message.new_time == datetime(2026, 12, 2, 2, tzinfo=UTC)


def test_a_new_time_told_in_two_pieces_leaves_the_old_hour_alone() -> None:
    chat = reschedule(slots="skip").press("make", "sent").forward("Baik kak, bisa", None).press("accept")
    assert chat.say("Kamis 3 Desember").problem == "slots_incomplete"
    assert (chat.case.word("day"), chat.case.word("clock")) == ("2026-12-01", "10:00")
    assert chat.say("Kamis 3 Desember jam 10").message.new_time == datetime(2026, 12, 3, 3, tzinfo=UTC)


def test_a_recruiter_who_keeps_to_the_time_has_proposed_no_other() -> None:
    chat = reschedule().press("make", "sent")
    chat.forward("Maaf tidak bisa diundur kak, jadwalnya tetap Selasa 1 Desember jam 10", None)
    assert chat.keys == ["answer.keeps_time"]
    assert chat.press("keep_time").message.family == "confirm"
    assert chat.press("sent").person.cases[1].attends


def test_a_yes_to_what_was_agreed_needs_no_more_words() -> None:
    chat = reschedule().press("make", "sent").forward("Kalau Rabu 2 Desember jam 13.00 bagaimana?", None)
    chat.press("accept", "sent").forward("Siap kak, ditunggu", None)
    assert chat.keys == ["answer.settled"] and chat.choices[0] == "done"


def test_who_asks_for_another_time_again_does_not_come_meanwhile() -> None:
    chat = reschedule().press("make", "sent").forward("Kalau Rabu 2 Desember jam 13.00 bagaimana?", None)
    chat.press("accept", "sent").press("letters", "reschedule").say("Jumat 4 Desember jam 9 atau jam 14").press("sent")
    assert chat.keys == ["sent"] and not chat.person.cases[1].attends
    assert [reminder.key for reminder in chat.planned[1]] == ["no_answer"]


def test_a_time_put_right_after_it_was_sent_is_the_one_that_is_agreed() -> None:
    chat = reschedule().press("make", "sent").forward("Kalau Rabu 2 Desember jam 13.00 bagaimana?", None)
    chat.press("accept", "sent").command("drafts").press("1", "open", "edit", "new_time")
    chat.say("Kamis 3 Desember jam 10").press("sent")
    case = chat.person.cases[1]
    assert (case.word("day"), case.word("clock")) == ("2026-12-03", "10:00")


def test_an_answer_to_one_case_is_taken_while_the_invitation_of_another_is_open() -> None:
    chat = cancel().press("make", "sent").wait(hours=2)
    chat.forward("Kami dari PT Cahaya Timur mengundang Anda interview Rabu, 2 Desember 2026 pukul 09.00 WIB.", None)
    chat.forward("Baik kak, dari PT Maju Jaya tidak apa-apa.", None)
    assert chat.keys == ["kept", "answer.agrees"] and chat.said[-1].case == 1


def test_whatever_is_passed_on_while_an_answer_is_awaited_may_be_it() -> None:
    chat = reschedule().press("make", "sent").forward("Maaf tidak bisa diundur, tetap tgl 1 ya", None)
    assert chat.keys == ["answer.unclear"]


def test_an_interview_that_the_recruiter_calls_off_is_not_reminded_of() -> None:
    chat = letter("confirm").press("make", "sent")
    chat.forward("Mohon maaf kak, interview dengan PT Maju Jaya hari Selasa kami batalkan", None)
    assert chat.keys == ["answer.called_off"] and chat.planned[1] == ()
    assert chat.press("thank").message.family == "thanks"


def test_what_is_put_off_is_not_settled() -> None:
    chat = letter("confirm").press("make", "sent")
    chat.forward("Mohon maaf kak, interview kami tunda dulu, jadwal baru menyusul", None)
    assert chat.keys == ["answer.unclear"]


def test_who_confirmed_already_is_not_asked_to_confirm_again() -> None:
    chat = letter("confirm").press("make", "sent")
    reminder = chat.planned[1][0]
    assert chat.at(reminder.due).due(reminder.key).press("attend").choices == ("menu",)


@pytest.mark.parametrize("text", ["aku jadi dateng", "ternyata aku bisa hadir"])
def test_who_asked_for_another_time_may_come_after_all(text: str) -> None:
    assert reschedule().press("make", "sent").say(text).message.family == "attend_after_all"
