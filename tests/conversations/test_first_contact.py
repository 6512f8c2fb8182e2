"""The first thing may be anything; the notice is shown once; and what is said is read from when it was said."""

from datetime import date, datetime, time, timedelta

import pytest

from conversations.wishes import WISHES
from tests.conversations.driver import MONDAY, WIB, Chat, cancel, decline

INVITATION = (
    "Yth. Kandidat, kami dari PT Maju Jaya mengundang Anda mengikuti interview untuk posisi Staf Gudang "
    "pada Selasa, 1 Desember 2026 pukul 10.00 WIB. Hormat kami, Rina"
)


def test_start_greets_and_ends_with_the_notice() -> None:
    chat = Chat().command("start")
    assert chat.keys == ["menu.first"] and chat.said[0].notice
    notice = chat.person.notice
    assert notice is not None and (notice.version, notice.language, notice.at) == (1, "id", MONDAY)


def test_the_notice_comes_once() -> None:
    chat = Chat().command("start").command("start")
    assert not any(say.notice for say in chat.said)


@pytest.mark.parametrize("flow", ["decline", "cancel", "reschedule", "decide"])
def test_start_with_a_payload_begins_that_flow(flow: str) -> None:
    chat = Chat().command("start", flow)
    assert chat.case.flow == flow and chat.said[0].notice


def test_start_with_an_unknown_payload_is_a_plain_start() -> None:
    assert Chat().command("start", "x" * 64).keys == ["menu.first"]


def test_a_sticker_first_gets_a_hint_and_the_menu() -> None:
    chat = Chat().send("sticker")
    assert chat.keys == ["media.sticker", "menu"] and chat.said[0].notice


def test_a_forwarded_invitation_first_becomes_a_card_and_then_two_taps() -> None:
    chat = Chat().forward(INVITATION, said_at=MONDAY)
    assert chat.keys == ["ask.intent"] and chat.said[0].notice
    assert chat.answers["company"] == "PT Maju Jaya"
    assert (chat.answers["day"], chat.answers["clock"], chat.answers["zone"]) == ("2026-12-01", "10:00", "Asia/Jakarta")
    chat.press("decline", "health")
    assert chat.message.day == date(2026, 12, 1), "the card was the review"


def test_guessed_answers_are_marked_in_the_review_and_can_be_edited() -> None:
    chat = Chat().forward(INVITATION, said_at=MONDAY).press("decline").command("edit")
    assert chat.keys == ["review"]
    line = chat.said[0].facts["card"]["company"]  # type: ignore[index]
    assert (line.value, line.source, line.quote) == ("PT Maju Jaya", "guessed", "PT Maju Jaya")
    assert chat.press("company").say("PT Maju Sentosa").answers["company"] == "PT Maju Sentosa"


def test_a_sentence_first_fills_what_it_says() -> None:
    chat = Chat().say("batalin interview besok jam 10 di PT Maju, saya sakit")
    assert chat.case.flow == "cancel" and chat.keys == ["review"], "what was understood, and one press to go"
    assert chat.answers["company"] == "PT Maju" and chat.answers["reason"] == "health"
    assert (chat.answers["day"], chat.answers["clock"]) == ("2026-11-24", "10:00")


def test_the_language_of_the_first_words_wins_over_the_apps() -> None:
    chat = Chat(language="id").say("I want to cancel my interview tomorrow at 10 at PT Maju because I am ill")
    assert chat.person.settings.language == "en" and chat.case.flow == "cancel"


def test_an_english_app_gets_english() -> None:
    assert Chat(language="en-GB").command("start").person.settings.language == "en"
    assert Chat(language="fr").command("start").person.settings.language == "id"


def test_tomorrow_counts_from_when_it_was_sent_however_late_it_arrives() -> None:
    sent_on_monday = Chat().wait(hours=30).say("batalin interview besok jam 10 di PT Maju", late=timedelta(hours=30))
    assert sent_on_monday.answers["day"] == "2026-11-24"


def test_tomorrow_in_a_forward_counts_from_when_it_was_said() -> None:
    text = "Kami dari PT Maju Jaya mengundang Anda interview besok jam 10.00 WIB."
    chat = Chat().forward(text, said_at=MONDAY + timedelta(days=2))
    assert chat.answers["day"] == "2026-11-26"


def test_tomorrow_in_a_forward_of_unknown_age_is_asked() -> None:
    text = "Kami dari PT Maju Jaya mengundang Anda interview besok jam 10.00 WIB."
    chat = Chat().forward(text)
    assert chat.place == "day" and chat.case.word("day") is None and chat.case.word("company") == "PT Maju Jaya"
    chat.press("likely1")
    assert (chat.answers["day"], chat.answers["clock"]) == ("2026-11-24", "10:00") and chat.place == "intent"


def test_a_date_in_a_forward_of_unknown_age_still_counts() -> None:
    assert Chat().forward(INVITATION).answers["day"] == "2026-12-01"


def test_a_forward_mid_draft_fills_what_is_missing_and_overwrites_nothing() -> None:
    chat = Chat().command("start", "cancel").press("whatsapp").say("PT Maju Jaya").say("Kepala Gudang")
    chat.forward(INVITATION, said_at=MONDAY)
    assert chat.answers["position"] == "Kepala Gudang" and chat.answers["day"] == "2026-12-01"


def test_talk_that_is_forwarded_is_no_invitation() -> None:
    chat = Chat().forward("wkwk iya nanti kita makan", said_at=MONDAY)
    assert chat.keys == ["other.chitchat"] and chat.choices == WISHES


@pytest.mark.parametrize("text", ["31/2", "jam 25", "kapan ya"])
def test_what_is_not_understood_of_a_day_is_asked_again(text: str) -> None:
    chat = Chat().command("start", "cancel").press("email").say("PT Maju Jaya").press("skip", "skip").say(text)
    assert chat.place == "day" and chat.problem is not None and "day" not in chat.answers


def test_several_days_become_buttons() -> None:
    chat = Chat().command("start", "cancel").press("email").say("PT Maju Jaya").press("skip", "skip")
    chat.say("1 Desember jam 10 atau 2 Desember jam 11")
    assert chat.problem == "when_several" and {"2026-12-01T10:00", "2026-12-02T11:00"} <= set(chat.choices)
    chat.press("2026-12-02T11:00")
    assert chat.answers["day"] == "2026-12-02" and chat.answers["clock"] == "11:00"


def test_past_days_are_refused_with_the_reason() -> None:
    chat = Chat().command("start", "cancel").press("email").say("PT Maju Jaya").press("skip", "skip")
    chat.say("20 November 2026 jam 10")
    assert chat.place == "day" and chat.problem in ("when_past", "when_missed") and "day" not in chat.answers


def test_the_calendar_offers_every_day_of_the_month_that_is_left() -> None:
    chat = Chat(now=datetime(2026, 12, 1, 9, tzinfo=WIB)).command("start", "cancel").press("email").say("PT Maju Jaya")
    chat.press("skip", "skip", "calendar")
    days = [choice for choice in chat.choices if choice.startswith("2026-12-")]
    assert days == [f"2026-12-{day:02}" for day in range(1, 32)]
    chat.press("month:2027-01")
    assert "2027-01-31" in chat.choices and "month:2026-12" in chat.choices
    chat.press("2027-01-31")
    assert chat.answers["day"] == "2027-01-31"


def test_every_page_of_the_calendar_holds_its_month() -> None:
    """From each first of a month over ten years, the first page has every day from today to the month's end."""
    for months in range(120):
        today = date(2026 + months // 12, months % 12 + 1, 1)
        now = datetime.combine(today, time(9), tzinfo=WIB)
        chat = Chat(now=now).command("start", "cancel").press("email").say("PT Maju Jaya")
        chat.press("skip", "skip", "calendar")
        offered = [date.fromisoformat(choice) for choice in chat.choices if choice[:1].isdigit()]
        after = (today + timedelta(days=32)).replace(day=1)
        assert offered == [today + timedelta(days=ahead) for ahead in range((after - today).days)]


def test_the_interview_has_its_own_zone() -> None:
    chat = cancel(day="1/12 jam 10 WIT").press("make")
    assert chat.message.zone == "Asia/Jayapura" and chat.message.time == time(10)
    assert decline().press("make").message.zone == "Asia/Jakarta"


def test_the_persons_own_zone_is_set_by_a_typed_city() -> None:
    chat = Chat().command("zone").say("Singapura")
    assert chat.person.settings.zone == "Asia/Singapore" and chat.keys[0] == "zone_chosen"
    assert Chat().command("zone").say("Entah").problem == "zone_unknown"
