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
