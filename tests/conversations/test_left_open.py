"""Where an invitation leaves its time open, nothing of it is taken as the interview's: the person is asked, and the
recruiter's own times are the first that are proposed."""

from datetime import datetime

import pytest

from bot.wording.bubbles import Capabilities
from bot.wording.catalog import Catalog
from bot.wording.composer import Composer
from bot.wording.messages import Messages
from conversations.effects import Deliver
from tests.conversations.driver import MONDAY, WIB, Chat

FROM = "Halo Kak, kami dari PT Maju Jaya mengundang Kakak interview posisi Kasir "
TWO = FROM + "pada Senin 30/11 jam 09.00 atau Selasa 1/12 jam 13.00."
PICK = FROM + "silakan pilih Senin 30/11 jam 09.00, Selasa 1/12 jam 13.00"
PUT_OFF = "Interview PT Maju Jaya posisi Kasir yang dijadwalkan Senin 30 November jam 9 {}"


def forwarded(text: str, said_at: datetime = MONDAY) -> Chat:
    return Chat().forward(text, said_at=said_at)


@pytest.mark.parametrize(
    ("text", "options"),
    [
        (TWO, ("2026-11-30T09:00", "2026-12-01T13:00")),
        (PICK, ("2026-11-30T09:00", "2026-12-01T13:00")),
        (FROM + "pada Selasa 1 Desember jam 09.00 atau 13.00.", ("2026-12-01T09:00", "2026-12-01T13:00")),
        (FROM + "tanggal 1 atau 2 Desember.", ("2026-12-01", "2026-12-02")),
        (FROM + "antara 1-3 Desember.", ("2026-12-01", "2026-12-02", "2026-12-03")),
        (FROM + "antara 1 - 2 Desember jam 10.00.", ("2026-12-01T10:00", "2026-12-02T10:00")),
        (PUT_OFF.format("diundur. Jadwal baru menyusul."), ("2026-11-30T09:00",)),
        (PUT_OFF.format("kami tunda dulu ya kak."), ("2026-11-30T09:00",)),
    ],
)
def test_a_time_that_is_left_open_is_asked(text: str, options: tuple[str, ...]) -> None:
    chat = forwarded(text)
    assert chat.keys == ["unsure.day"] and chat.case.answers["day"].options == options
    chat.old("intent", "cancel").say("saya sakit")
    assert not any(isinstance(effect, Deliver) for effect in chat.effects) and chat.case.word("day") is None


@pytest.mark.parametrize(
    ("text", "day", "clock"),
    [
        (FROM + "pada Selasa 1 Desember jam 09.00 - 13.00 di kantor.", "2026-12-01", "09:00"),
        (PUT_OFF.format("diundur ke Selasa 1 Desember jam 13.00."), "2026-12-01", "13:00"),
    ],
)
def test_one_time_is_no_choice(text: str, day: str, clock: str) -> None:
    chat = forwarded(text)
    assert (chat.case.word("day"), chat.case.word("clock")) == (day, clock)


def test_the_group_of_the_candidate_is_the_one_that_counts() -> None:
    text = (
        "Interview PT Maju Jaya. Batch 1: Senin 30 November 2026 jam 09.00, "
        "Batch 2: Selasa 1 Desember 2026 jam 13.00. Kamu batch 2."
    )
    assert forwarded(text).case.word("day") in (None, "2026-12-01")


def test_the_recruiters_times_stand_on_the_card() -> None:
    line = forwarded(PICK).said[-1].facts["card"]["offered"]  # type: ignore[index]
    assert line.value == ("2026-11-30T09:00", "2026-12-01T13:00")


@pytest.mark.parametrize(
    ("language", "shown"),
    [
        ("id", "Bisa dipilih: Sen 30 Nov 09.00, Sel 1 Des 13.00"),
        ("en", "On offer: Mon 30 Nov 09:00, Tue 1 Dec 13:00"),
    ],
)
def test_they_stand_there_in_words(language: str, shown: str) -> None:
    chat = Chat(language=language).forward(PICK, said_at=MONDAY)
    bubbles = Composer(Catalog(), Messages()).bubbles(chat.effects, language, Capabilities(), chat.now)
    assert shown in "\n".join(bubble.text for _, bubble in bubbles)


def test_the_recruiters_other_times_are_proposed_first() -> None:
    chat = forwarded(PICK).press("likely1").press("reschedule", "work")
    assert chat.place == "slots"
    assert chat.choices[0].startswith("20261201T1300+")
    slots = chat.press(chat.choices[0]).message.slots
    assert datetime(2026, 12, 1, 13, tzinfo=WIB) in slots and len(set(slots)) == 3


def test_a_time_that_has_passed_is_proposed_no_more() -> None:
    chat = forwarded(PICK).press("likely2").at(datetime(2026, 11, 30, 10, tzinfo=WIB)).press("reschedule", "work")
    assert all(slot > datetime(2026, 12, 1, 13, tzinfo=WIB) for slot in chat.press(chat.choices[0]).message.slots)
