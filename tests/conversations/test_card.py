"""The card of an invitation: what was understood stands there with its words, what is unsure is asked, and nothing is
asked twice."""

from datetime import date, time, timedelta

import pytest

from conversations.answers import Context
from conversations.answers.slots import proposed
from conversations.effects import LAST, Deliver
from conversations.events import Forward
from conversations.person import Person, Profile, Settings
from tests.conversations.driver import MONDAY, Chat

LETTER = (
    "Kami dari PT Maju Jaya mengundang Anda mengikuti interview untuk posisi Staf Gudang pada "
    "Selasa, 1 Desember 2026 pukul 10.00 WIB di Jl. Kenanga No. 5, Jakarta. "
    "Mohon konfirmasi ke hr@majujaya.example paling lambat 29 November 2026. Hormat kami, Rina"
)
CLASH = LETTER.replace("Selasa, 1", "Senin, 1")
MOVED = (
    "Kami dari PT Maju Jaya. Mohon maaf, interview posisi Staf Gudang kami pindah ke "
    "Kamis, 3 Desember 2026 pukul 13.00 WIB."
)
ELSEWHERE = "Kami dari PT Cahaya Timur mengundang Anda interview pada Rabu, 2 Desember 2026 pukul 09.00 WIB."
SHORT = "Kami dari PT Maju Jaya mengundang Anda interview besok jam 10.00."
SENTENCE = "tolong bikinin pesan batalin interview besok jam 10 di PT Maju sama bu Rina krn sakit"


def forwarded(text: str = LETTER) -> Chat:
    return Chat().forward(text, said_at=MONDAY)


def cards(chat: Chat) -> dict[str, object]:
    lines: dict[str, object] = chat.said[-1].facts["card"]  # type: ignore[assignment]
    return lines


# -- what stands on it ------------------------------------------------------------------------------------------------


def test_every_fact_stands_on_the_card_with_words_of_the_invitation() -> None:
    chat = forwarded()
    assert chat.place == "intent" and chat.choices == ("decline", "cancel", "reschedule", "decide", "edit", "why")
    for name, line in chat.said[0].facts["card"].items():  # type: ignore[attr-defined]
        if line.source == "guessed":
            assert line.quote and line.quote.rstrip("…") in LETTER, name
    shown = cards(chat)
    assert {"company", "position", "contact", "day", "clock", "zone", "place", "reply_by", "address"} <= shown.keys()


def test_nothing_is_filled_in_without_words_a_tap_or_a_typed_answer() -> None:
    for text in (LETTER, CLASH, SHORT, ELSEWHERE, MOVED):
        for name, answer in forwarded(text).case.answers.items():
            assert answer.quote or answer.source == "assumed", (text, name)
            assert answer.source != "assumed" or name in ("language", "channel")


def test_why_shows_the_words_and_leads_back() -> None:
    chat = forwarded().press("why")
    assert (chat.said[0].view, chat.said[0].edits is not None) == ("why", True)
    assert {"decline", "edit", "back"} <= set(chat.choices)
    assert chat.press("back").said[0].view == "back" and chat.place == "intent"


@pytest.mark.parametrize("word", ["kenapa?", "tau dari mana", "why"])
def test_why_is_asked_in_words_too_and_after_the_message(word: str) -> None:
    assert forwarded().say(word).said[0].view == "why"
    chat = forwarded().press("decline", "health").say(word)
    assert chat.keys == ["why", "result"] and chat.said[0].view == "why"
    assert chat.said[0].facts["card"]["company"].quote == "PT Maju Jaya"  # type: ignore[index]


def test_a_wish_confirms_the_card_and_a_reason_makes_the_message() -> None:
    for wish in ("decline", "cancel"):
        message = forwarded().press(wish, "health").message
        assert (message.company, message.position, message.contact) == ("PT Maju Jaya", "Staf Gudang", "Rina")
        assert (message.day, message.time, message.zone) == (date(2026, 12, 1), time(10), "Asia/Jakarta")
        assert message.channel == "email" and message.honorific is None and message.language == "id"


def test_another_time_takes_three_slots_with_one_press() -> None:
    chat = forwarded().press("reschedule", "work")
    assert chat.place == "slots"
    slots = chat.press(chat.choices[0]).message.slots
    assert len(slots) == 3 and all(slot.weekday() < 5 and slot.date() > date(2026, 12, 1) for slot in slots)


def test_the_slots_on_offer_suit_an_office_and_never_come_too_early() -> None:
    for days in range(60):
        for ahead in (1, 2, 5, 30):
            now = MONDAY + timedelta(days=days, hours=days % 13)
            day = (now + timedelta(days=ahead)).date()
            context = Context(now, "Asia/Jakarta", "id", {"day": day.isoformat(), "clock": "10:00"})
            slots = proposed(context)
            assert len(set(slots)) == 3 and list(slots) == sorted(slots)
            for slot in slots:
                assert slot.weekday() < 5 and 9 <= slot.hour <= 15 and slot.date() > max(day, now.date())
                assert slot.weekday() != 4 or not time(11, 30) <= slot.time() <= time(13)


def test_the_letter_is_kept_until_the_wish_is_known_and_no_longer() -> None:
    chat = forwarded()
    assert chat.case.letter is not None and chat.case.letter.text == LETTER
    assert chat.press("decline").case.letter is None


def test_back_from_the_reason_leads_to_the_card() -> None:
    chat = forwarded().press("decline", "back")
    assert chat.place == "intent" and chat.press("cancel").case.flow == "cancel"


# -- unsure and absent ------------------------------------------------------------------------------------------------


def test_what_is_unsure_is_asked_with_what_it_may_mean() -> None:
    chat = forwarded(CLASH)
    assert chat.keys == ["unsure.day"] and {"likely1", "calendar"} <= set(chat.choices)
    assert chat.case.word("day") is None and chat.case.plan == ()
    chat.press("likely1")
    assert chat.place == "intent" and chat.case.word("day") == "2026-12-01" and chat.case.word("clock") == "10:00"
    assert chat.case.answers["day"].source == "pressed" and chat.case.answers["day"].quote in CLASH  # type: ignore[operator]


def test_what_is_unsure_can_be_typed_instead() -> None:
    chat = forwarded(CLASH).say("Rabu 2 Desember jam 9")
    assert (chat.answers["day"], chat.answers["clock"], chat.place) == ("2026-12-02", "09:00", "intent")


@pytest.mark.parametrize("wish", ["decline", "cancel", "reschedule"])
def test_an_unsure_value_never_reaches_a_message(wish: str) -> None:
    """Not even by an old button of the card."""
    chat = forwarded(CLASH).old("intent", wish).say("saya sakit")
    assert not any(isinstance(effect, Deliver) for effect in chat.effects)
    assert chat.place == "day" and chat.case.word("day") is None


def test_an_hour_that_is_absent_is_asked_only_where_it_is_needed() -> None:
    text = LETTER.replace(" pukul 10.00 WIB", "")
    assert forwarded(text).press("decline", "health").message.time is None
    assert forwarded(text).press("cancel").place == "clock"


def test_a_name_is_asked_only_of_somebody_without_one() -> None:
    chat = Chat(name=None).forward(LETTER, said_at=MONDAY).press("decline", "health")
    assert chat.place == "name"
    assert chat.say("Dewi Anggraini").message.name == "Dewi Anggraini"


def test_the_zone_is_the_stated_one_else_the_persons() -> None:
    person = Person(settings=Settings(language="id", zone="Asia/Makassar"), profile=Profile(name="Dewi Lestari"))
    assert Chat(person=person).forward(LETTER, said_at=MONDAY).press("decline", "health").message.zone == "Asia/Jakarta"
    unstated = LETTER.replace(" WIB", "").replace(", Jakarta", "")
    chat = Chat(person=person).forward(unstated, said_at=MONDAY)
    assert chat.press("decline", "health").message.zone == "Asia/Makassar"


# -- editing it -------------------------------------------------------------------------------------------------------


def test_one_press_lists_the_lines_and_one_edits() -> None:
    chat = forwarded().press("edit")
    assert chat.keys == ["edit"] and {"company", "contact", "honorific", "day", "channel", "back"} <= set(chat.choices)
    chat.press("honorific", "ibu")
    assert chat.place == "intent" and chat.answers["honorific"] == "ibu"
    assert chat.press("edit", "back").place == "intent"


@pytest.mark.parametrize(
    ("typed", "question", "value"),
    [
        ("eh bukan jam 10, jam 11", "clock", "11:00"),
        ("bukan Bu Rina, Pak Rino", "contact", "Rino"),
        ("bukan PT Maju Jaya, PT Maju Sentosa", "company", "PT Maju Sentosa"),
        ("posisinya Kasir", "position", "Kasir"),
        ("lewat wa", "channel", "whatsapp"),
    ],
)
def test_a_correction_on_the_card_changes_what_it_names(typed: str, question: str, value: str) -> None:
    chat = forwarded().say(typed)
    assert chat.answers[question] == value and chat.place == "intent"
    assert "card" in chat.said[-1].facts


def test_a_wish_typed_on_the_card_takes_its_reason_along() -> None:
    assert forwarded().say("mau batalin interviewnya, saya sakit").message.reason == "health"


def test_another_time_typed_on_the_card_takes_its_reason_along() -> None:
    chat = forwarded().say("mau minta waktu lain, soalnya ada kerjaan kantor")
    assert chat.place == "slots" and chat.answers["reason"] == "work"


def test_a_reason_told_on_the_card_is_noted_and_not_asked_again() -> None:
    chat = forwarded().say("soalnya saya sakit")
    assert chat.keys == ["noted", "ask.intent"] and chat.press("cancel").message.reason == "health"


# -- a sentence of one's own ------------------------------------------------------------------------------------------


def test_a_sentence_that_says_everything_is_one_press_from_its_message() -> None:
    chat = Chat().say(SENTENCE)
    assert chat.keys == ["review"] and cards(chat)["company"].quote == "PT Maju"  # type: ignore[attr-defined]
    message = chat.press("make").message
    assert (message.company, message.contact, message.honorific, message.reason) == ("PT Maju", "Rina", "ibu", "health")


def test_a_sentence_without_a_reason_is_shown_above_the_question() -> None:
    chat = Chat().say(SENTENCE.replace(" krn sakit", ""))
    assert chat.keys == ["ask.reason"] and "card" in chat.said[0].facts
    assert chat.press("health").message.family == "cancel"


def test_the_words_of_a_reason_are_not_kept() -> None:
    reason = Chat().say(SENTENCE).case.answers["reason"]
    assert reason.quote is None and reason.value == "health"


# -- one after the other ----------------------------------------------------------------------------------------------

FIRST = "Halo Kak, kami dari HRD PT Maju Jaya. Kakak lolos seleksi berkas untuk posisi Staf Gudang."
SECOND = "Interview Selasa, 1 Desember 2026 pukul 10.00 WIB di Jl. Kenanga No. 5 ya Kak."


def test_texts_one_after_the_other_are_one_letter_on_one_card() -> None:
    chat = forwarded(FIRST)
    first = chat.case.id
    chat.forward(SECOND, said_at=MONDAY)
    assert chat.case.id == first and list(chat.person.cases) == [first]
    assert (chat.case.word("company"), chat.case.word("day")) == ("PT Maju Jaya", "2026-12-01")
    assert chat.said[-1].edits == LAST and chat.said[-1].notice, "the first card told what is stored"


def test_in_one_breath_they_are_one_card_that_replaces_nothing() -> None:
    chat = Chat()
    events = (Forward(text, MONDAY, sent_at=MONDAY, ref=str(n)) for n, text in enumerate((FIRST, SECOND)))
    chat.do(*events)
    assert len(chat.said) == 1 and chat.said[0].edits is None and chat.said[0].notice
    assert chat.case.word("day") == "2026-12-01"


def test_what_the_person_corrected_stays_when_more_arrives() -> None:
    chat = forwarded(FIRST + " " + SECOND).say("posisinya Kasir").forward("Mohon bawa CV ya Kak", said_at=MONDAY)
    assert chat.answers["position"] == "Kasir" and chat.case.word("day") == "2026-12-01"


def test_the_same_text_twice_changes_nothing() -> None:
    chat = forwarded()
    before = chat.answers
    assert chat.forward(LETTER, said_at=MONDAY).answers == before and len(chat.person.cases) == 1


def test_relative_words_in_parts_of_different_days_are_asked() -> None:
    chat = forwarded(FIRST).forward("Interview besok jam 10.00 WIB ya Kak", said_at=MONDAY + timedelta(days=2))
    assert chat.case.word("day") is None


# -- a second invitation ----------------------------------------------------------------------------------------------


def test_another_invitation_is_a_card_of_its_own_and_the_earlier_one_is_kept() -> None:
    chat = forwarded().forward(ELSEWHERE, said_at=MONDAY)
    assert chat.keys == ["kept", "ask.intent"] and chat.answers["company"] == "PT Cahaya Timur"
    assert {case.word("company") for case in chat.person.cases.values()} == {"PT Maju Jaya", "PT Cahaya Timur"}


def test_the_same_interview_at_another_time_is_asked_about_and_updated() -> None:
    chat = forwarded().press("cancel", "health", "sent").forward(MOVED, said_at=MONDAY)
    assert chat.keys == ["changed"]
    chat.press("update")
    assert len(chat.person.cases) == 1 and chat.place == "intent" and chat.case.sent_at is None
    assert (chat.answers["day"], chat.answers["clock"]) == ("2026-12-03", "13:00")
    assert chat.press("cancel").message.day == date(2026, 12, 3)


@pytest.mark.parametrize("typed", ["Undangan lain", "bukan", "2"])
def test_or_it_is_another_one(typed: str) -> None:
    chat = forwarded().press("cancel", "health").forward(MOVED, said_at=MONDAY).say(typed)
    assert len(chat.person.cases) == 2 and chat.place == "intent"


def test_a_piece_that_is_passed_on_answers_the_question_that_stands() -> None:
    chat = Chat().command("start", "cancel").press("whatsapp").say("PT Maju Jaya").press("skip", "skip")
    chat.forward("besok jam 10 ya kak", said_at=MONDAY + timedelta(days=1))
    assert (chat.answers["day"], chat.answers["clock"]) == ("2026-11-25", "10:00")


def test_what_was_open_is_filled_by_a_later_letter_without_asking() -> None:
    chat = Chat().say("mau nolak undangan PT Maju Jaya").press("health").forward(LETTER, said_at=MONDAY)
    assert len(chat.person.cases) == 1 and chat.place == "intent"
    assert chat.press("decline").message.day == date(2026, 12, 1)


def test_the_same_letter_again_leads_to_where_its_case_stands() -> None:
    chat = forwarded().press("cancel", "health").forward(LETTER, said_at=MONDAY)
    assert chat.keys == ["known_already", "result"] and len(chat.person.cases) == 1


# -- no invitation, or a strange one ----------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("wkwk iya nanti kita makan bareng", "chitchat"),
        ("Mohon maaf, lamaran Anda untuk posisi Admin belum dapat kami lanjutkan ke tahap berikutnya.", "rejection"),
        ("Selamat! Bersama ini kami sampaikan offering letter untuk posisi Admin, gaji Rp5.000.000.", "offer"),
    ],
)
def test_what_is_no_invitation_is_named_kindly(text: str, kind: str) -> None:
    chat = forwarded(text)
    assert chat.keys == [f"other.{kind}"] and "decline" in chat.choices
    assert chat.press("decline").place == "channel", "nothing was read, so all of it is asked"


def test_a_pasted_text_that_is_no_invitation_is_named_too() -> None:
    text = (
        "Dear Dewi, thank you for your interest in the position of Data Analyst. Unfortunately, we have "
        "decided to move forward with other candidates. We wish you all the best in your job search."
    )
    assert Chat().say(text).keys == ["other.rejection"]


def test_no_invitation_never_hides_a_finished_message() -> None:
    chat = forwarded().press("cancel", "health").forward("wkwk oke", said_at=MONDAY)
    assert chat.keys == ["other.chitchat", "result"]


def test_signs_of_a_fake_are_quoted_and_never_block() -> None:
    chat = forwarded(LETTER + " Kandidat wajib mentransfer biaya administrasi Rp250.000 sebelum hari interview.")
    warnings = chat.said[0].facts["warnings"]
    assert "money" in warnings and "250.000" in warnings["money"]  # type: ignore[operator, index]
    assert chat.press("decline", "health").message.company == "PT Maju Jaya"


# -- anything goes in -------------------------------------------------------------------------------------------------


def test_a_pasted_invitation_gets_the_same_card() -> None:
    chat = Chat().say(LETTER)
    assert chat.place == "intent" and chat.answers["company"] == "PT Maju Jaya"
    assert chat.case.answers["company"].source == "guessed" and chat.case.letter is not None


def test_an_edit_of_a_pasted_invitation_is_read_anew() -> None:
    chat = Chat().say(LETTER, ref="letter").edit("letter", LETTER.replace("Maju Jaya", "Maju Sentosa"))
    assert chat.answers["company"] == "PT Maju Sentosa" and chat.place == "intent"


def test_the_message_speaks_the_language_of_the_invitation() -> None:
    text = "PT Maju Jaya would like to invite you to an interview on Tuesday, 1 December 2026 at 10:00 WIB. Best, Rina"
    assert forwarded(text).press("decline", "health").message.language == "en"


def test_of_a_very_long_text_the_first_part_is_read_and_that_is_said() -> None:
    chat = forwarded(LETTER + " lorem ipsum" * 2500)
    assert chat.keys == ["cut_short", "ask.intent"] and chat.answers["company"] == "PT Maju Jaya"
