"""A question takes what answers it, and what does not answer it finds its own way: nothing is a wrong date, a made-up
reason or a dead end."""

from typing import Final

import pytest

from bot.channels.telegram.channel import TelegramChannel
from bot.wording.catalog import Catalog
from bot.wording.composer import Composer
from bot.wording.messages import Messages
from tests.conversations.driver import MONDAY, Chat

LETTER: Final = (
    "Halo Dewi, kami dari PT Sejahtera Abadi mengundang interview posisi Kasir, Kamis 26 November 2026 jam 10.00 WIB. "
    "HRD: Rina"
)
COMPOSER: Final = Composer(Catalog(), Messages())


def invited() -> Chat:
    return Chat().forward(LETTER, said_at=MONDAY)


def shown(chat: Chat) -> str:
    """What the person reads of the last turn, in both languages."""
    return "\n".join(
        bubble.text
        for language in ("en", "id")
        for _, bubble in COMPOSER.bubbles(chat.effects, language, TelegramChannel.capabilities, chat.now)
    )


def without_hour() -> Chat:
    return Chat().say("besok ga bisa interview di PT Maju, sakit")


@pytest.mark.parametrize(
    ("typed", "day"),
    [
        ("besok atau lusa ya, lupa", "2026-11-25"),
        ("jumat atau sabtu", "2026-11-28"),
    ],
)
def test_several_days_at_the_hour_are_asked_back(typed: str, day: str) -> None:
    chat = without_hour().say(typed)
    assert chat.place == "clock" and chat.problem == "when_several" and shown(chat)
    assert chat.press(day).answers["day"] == day and chat.place == "clock" and shown(chat)


def test_two_days_with_a_stroke_between_are_no_hour() -> None:
    chat = without_hour().say("senin / selasa")
    assert chat.place == "clock" and chat.problem is not None and shown(chat)


def test_several_days_while_the_hour_is_edited_are_asked_back() -> None:
    chat = invited().press("edit", "clock").say("jumat atau sabtu jam 10")
    assert chat.problem == "when_several" and shown(chat)


def test_several_days_as_an_edit_of_the_hour_are_asked_back() -> None:
    chat = without_hour().say("jam 10")
    chat.edit(chat.last_ref, "jumat atau minggu")
    assert chat.problem == "when_several" and shown(chat)


@pytest.mark.parametrize(
    ("typed", "slots"),
    [
        ("jumat jam 2 siang atau senin jam 10 pagi", ("2026-11-27T14:00", "2026-11-30T10:00")),
        ("friday 10am or monday 2pm", ("2026-11-27T10:00", "2026-11-30T14:00")),
        ("jumat jam 2 wita", ("2026-11-27T13:00",)),
        ("senin jam 10, selasa jam 10", ("2026-11-30T10:00", "2026-12-01T10:00")),
        ("jumat jam 10 atau besok jam 9", ("2026-11-27T10:00", "2026-11-24T09:00")),
        ("senin 23 jam 4 sore", ("2026-11-23T16:00",)),
        ("jumat jam 9-10 atau senin 9-10", ("2026-11-27T09:00", "2026-11-30T09:00")),
        ("hari ini jam 4 sore atau jumat jam 9", ("2026-11-23T16:00", "2026-11-27T09:00")),
    ],
)
def test_other_times_are_the_ones_that_are_meant(typed: str, slots: tuple[str, ...]) -> None:
    assert invited().press("reschedule", "work").say(typed).answers["slots"] == slots


def test_more_than_three_times_are_not_dropped_in_silence() -> None:
    chat = invited().press("reschedule", "work")
    chat.say("jumat jam 9, senin jam 9, selasa jam 9, rabu jam 9")
    assert "slots_most" in chat.keys and len(chat.answers["slots"]) == 3 and shown(chat)  # type: ignore[arg-type]


def test_nothing_is_late_before_the_hour_is_known() -> None:
    chat = without_hour()
    assert not [key for key in chat.keys if key.startswith("late.")]
    assert "late.short" in chat.say("jam 8").keys


def test_an_interview_today_is_late_whatever_its_hour() -> None:
    assert "late.short" in Chat().say("hari ini ga bisa interview di PT Maju, sakit").keys


@pytest.mark.parametrize(("typed", "clock"), [("13", "13:00"), ("10", "10:00"), ("14.", "14:00")])
def test_a_number_alone_is_an_hour_where_one_is_asked(typed: str, clock: str) -> None:
    assert without_hour().say(typed).answers["clock"] == clock


def test_an_hour_that_may_be_two_is_asked_back() -> None:
    chat = without_hour().say("3")
    assert chat.problem == "when_several" and chat.choices[:2] == ("15:00", "03:00") and shown(chat)


def test_a_part_of_the_day_is_no_hour() -> None:
    assert without_hour().say("pagi").problem == "clock_vague"


@pytest.mark.parametrize(
    "typed",
    [
        "harus ya?", "hmm", "bukan karena sakit", "kayaknya aku ga ikut deh", "wkwk", "gatau", "apa bedanya kak?",
        "jangan gitu dong kak", "hmm not sure",
    ],
)  # fmt: skip
def test_what_is_no_reason_makes_no_message(typed: str) -> None:
    chat = invited().press("decline").say(typed)
    assert chat.place == "reason" and chat.problem == "reason_unclear" and "reason" not in chat.answers and shown(chat)


@pytest.mark.parametrize("typed", ["tunggu dulu", "bentar", "nanti dulu", "wait a moment"])
def test_who_asks_for_a_moment_gets_one(typed: str) -> None:
    chat = invited().press("decline").say(typed)
    assert chat.keys == ["waiting", "ask.reason"] and "reason" not in chat.answers and shown(chat)


@pytest.mark.parametrize("typed", ["jangan ditolak", "salah pencet", "eh jangan ditolak dulu", "kepencet"])
def test_a_press_taken_back_leads_to_the_card_again(typed: str) -> None:
    chat = invited().press("decline").say(typed)
    assert chat.place == "intent" and "reason" not in chat.answers


@pytest.mark.parametrize(("typed", "said"), [("makasih ya", ["welcome", "ask.reason"]), ("oke", ["ask.reason"])])
def test_small_talk_at_the_reason_is_answered_in_kind(typed: str, said: list[str]) -> None:
    assert invited().press("decline").say(typed).keys == said


@pytest.mark.parametrize("typed", ["salah jam, jam 11", "eh ternyata jam 11", "ternyata interviewnya jam 11"])
def test_a_time_put_right_at_the_reason_is_no_reason(typed: str) -> None:
    chat = invited().press("decline").say(typed)
    assert chat.place == "reason" and chat.answers["clock"] == "11:00"


@pytest.mark.parametrize(
    ("typed", "reason"),
    [
        ("salah tanggal, kukira besok", "mixed_up_date"),
        ("ada ujian jam 11", "schedule_clash"),
        ("kucing tetangga hilang lagi", "personal"),
        ("sakit", "health"),
    ],
)
def test_a_reason_stays_a_reason(typed: str, reason: str) -> None:
    chat = invited().press("decline").say(typed)
    assert (chat.answers["reason"], chat.answers["clock"]) == (reason, "10:00")


ATTENDING: Final = (
    "nggak jadi, aku datang", "eh ga jadi, aku datang aja", "saya bersedia hadir", "gak jadi batal",
    "saya sakit tapi tetap datang", "I'm coming after all", "I'll be there", "aku tetap ikut kok",
    "batal deh, aku jadi datang",
)  # fmt: skip


@pytest.mark.parametrize("typed", ATTENDING)
def test_who_goes_after_all_goes(typed: str) -> None:
    for chat in (invited(), invited().press("cancel"), invited().press("cancel", "health")):
        assert chat.say(typed).keys == ["attend"], chat.keys
        assert chat.person.cases[1].closed == "attend"


def test_who_goes_although_ill_has_no_reason_noted() -> None:
    assert "reason" not in invited().say("saya sakit tapi tetap datang").person.cases[1].answers


@pytest.mark.parametrize(
    "typed",
    [
        "ga jadi datang",
        "saya tidak jadi datang",
        "ga jadi, aku ga datang",
        "I'm not coming",
        "ga bisa jumat tapi tetap datang besok",
    ],
)
def test_who_does_not_go_after_all_is_not_sent_there(typed: str) -> None:
    assert "attend" not in invited().press("cancel").say(typed).keys


@pytest.mark.parametrize(
    ("typed", "flow"), [("mau batalin", "cancel"), ("batalin aja", "cancel"), ("kayaknya aku ga ikut deh", "decline")]
)
def test_a_wish_on_the_card_is_taken(typed: str, flow: str) -> None:
    chat = invited().say(typed)
    assert chat.case.flow == flow and chat.place == "reason"


def test_a_bare_stop_word_on_the_card_still_stops() -> None:
    assert invited().say("batal").keys == ["cancelled"]


def test_an_interview_to_be_kept_is_kept() -> None:
    assert invited().say("jangan dibatalkan").keys == ["attend"]


def test_something_wrong_on_the_card_opens_what_can_be_edited() -> None:
    assert invited().say("itu salah").keys == ["edit"]


def test_a_moved_interview_is_taken_after_the_message() -> None:
    chat = invited().press("cancel", "health").say("ternyata interviewnya jumat jam 3")
    assert (chat.answers["day"], chat.answers["clock"]) == ("2026-11-27", "15:00")
    assert chat.message.day is not None


def test_what_was_not_sent_is_reminded_of_again() -> None:
    chat = invited().press("cancel", "health", "sent")
    assert [reminder.key for reminder in chat.person.cases[1].plan] == ["no_answer"]
    chat.say("eh belum dikirim ternyata")
    assert chat.keys == ["result"] and chat.case.sent_at is None and chat.case.plan


def test_more_polite_is_more_formal() -> None:
    chat = invited().press("cancel", "health")
    assert chat.say("bikin lebih sopan").message.tone == "formal"


OTHER: Final = (
    "Halo Dewi, kami dari PT Cahaya Timur mengundang interview posisi Admin, Jumat 27 November 2026 jam 10.00 WIB. "
    "HRD: Tuti"
)


def test_a_company_said_in_fewer_words_is_no_third_one() -> None:
    chat = invited().forward(OTHER, said_at=MONDAY).say("yang PT Sejahtera tolak aja")
    assert len(chat.person.cases) == 2 and chat.keys[0] == "turned_to" and shown(chat)
    assert (chat.case.flow, chat.answers["company"]) == ("decline", "PT Sejahtera Abadi")


def test_the_company_in_hand_keeps_its_whole_name() -> None:
    chat = invited().say("yang PT Sejahtera tolak aja")
    assert len(chat.person.cases) == 1
    assert (chat.case.flow, chat.answers["company"]) == ("decline", "PT Sejahtera Abadi")


def test_a_wish_for_another_day_at_the_same_company_is_its_own() -> None:
    chat = invited().forward(OTHER, said_at=MONDAY).say("mau batalin interview besok jam 9 di PT Sejahtera")
    assert len(chat.person.cases) == 3


def test_the_button_of_another_card_says_whose_it_is() -> None:
    chat = invited()
    turn = chat.person.turn
    chat.forward(OTHER, said_at=MONDAY).old("intent", "decline", case=1, turn=turn)
    assert chat.keys == ["turned_to", "ask.reason"] and chat.said[0].facts["company"] == "PT Sejahtera Abadi"


def test_a_wish_pressed_while_a_fact_is_edited_is_taken() -> None:
    chat = invited()
    turn = chat.person.turn
    chat.press("edit", "company").old("intent", "decline", turn=turn)
    assert chat.keys[-1] == "ask.reason" and chat.case.flow == "decline"


def test_too_little_pay_is_noted_on_the_card() -> None:
    assert invited().say("gajinya kekecilan").answers["reason"] == "salary"


@pytest.mark.parametrize(
    "text",
    [
        "sebenernya masih mau ikut", "aku masih pengen ikut", "tolong konfirmasi saya hadir", "I want to attend",
        "oke saya datang kamis jam 10", "kalau saya sakit gimana?", "gaji nya berapa ya",
        "boleh ga kalau bilang sakit?",
    ],
)  # fmt: skip
def test_a_question_and_who_comes_after_all_are_no_reason(text: str) -> None:
    chat = Chat().forward(LETTER, said_at=MONDAY).press("decline").say(text)
    assert chat.answers.get("reason") is None
    assert "result" not in chat.keys


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("mau ikut ujian", "schedule_clash"),
        ("can't come, I'm sick", "health"),
        ("mau ikut acara keluarga", "family"),
        ("mau datang tapi ibu sakit", "health_family"), ("bisa sih tapi gajinya kecil", "salary"),
    ],
)  # fmt: skip
def test_a_reason_that_speaks_of_coming_is_one(text: str, reason: str) -> None:
    assert Chat().forward(LETTER, said_at=MONDAY).press("decline").say(text).answers["reason"] == reason


@pytest.mark.parametrize(
    ("text", "clock"),
    [
        ("batalin interview PT Jaya Sabtu, adik nikah jam 10", None),
        ("mau cancel interview PT Jaya tgl 27, dokter jam 2", None),
        ("batalin interview PT Maju Jumat, jam 10 krn sakit", "10:00"),
        ("batalin interview jam 9 hari Senin di PT Jaya", "09:00"),
    ],
)
def test_the_hour_of_another_matter_is_not_the_interview_s(text: str, clock: str | None) -> None:
    answers = Chat().say(text).answers
    assert answers.get("clock") == clock
    assert answers.get("reason") != "role_mismatch"
