"""A question takes what answers it, and what does not answer it finds its own way: nothing is a wrong date, a made-up
reason or a dead end."""

from datetime import datetime
from typing import Final

import pytest

from bot.wording.catalog import Catalog
from bot.wording.composer import Composer
from bot.wording.messages import Messages
from bot.channels.telegram.channel import TelegramChannel
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
