"""How a finished message leaves: what is offered for which channel, and the files that are handed over."""

from datetime import datetime, timedelta
from typing import Any

import pytest

from conversations.effects import Attach
from conversations.events import Forward
from conversations.handing import Deadline, Route
from conversations.reading.heads import read_heads
from tests.conversations.driver import MONDAY, WIB, Chat, cancel, decline

LINE = datetime(2026, 11, 30, 10, tzinfo=WIB)
LETTER = """From: Rina Kusuma <rina@cahaya.example>
To: dewi@surat.example
Subject: Undangan Wawancara

Selamat pagi Dewi, kami dari PT Cahaya Nusa mengundang wawancara posisi Analis Data pada Selasa, 1 Desember 2026
pukul 10.00 WIB. Mohon konfirmasi dengan membalas e-mail ini."""
MAIL = {"subject": "Undangan Wawancara", "id": "<1@cahaya.example>", "references": [], "to": ["dewi@surat.example"]}


def finished(**answers: str) -> Chat:
    return decline(None, **answers).press("make")


def files(chat: Chat) -> list[Attach]:
    return [effect for effect in chat.effects if isinstance(effect, Attach)]


def route(chat: Chat) -> Any:
    return chat.said[-1].facts["route"]


def invited(**more: Any) -> Chat:
    """Somebody whose invitation came as a mail, and who declines it."""
    chat = Chat().do(Forward(LETTER, MONDAY - timedelta(days=1), sent_at=MONDAY, **more))
    return chat.press("decline").press("accepted_offer")


@pytest.mark.parametrize(
    ("channel", "offered"),
    [("email", ["copy", "share", "mail_file", "sent"]), ("whatsapp", ["copy", "share", "sent"])],
)
def test_what_is_offered_first(channel: str, offered: list[str]) -> None:
    assert list(finished(channel=channel).choices[: len(offered)]) == offered


def test_the_calendar_file_holds_the_line() -> None:
    chat = finished().press("remind", "calendar")
    [file] = files(chat)
    assert (file.what, file.case) == ("calendar", 1)
    assert file.facts["deadlines"] == (Deadline(1, "PT Maju Jaya", LINE, LINE + timedelta(days=1)),)
    assert files(chat.press("calendar")), "what was on offer still is"


def test_without_a_line_ahead_there_is_no_calendar_file() -> None:
    assert "calendar" not in finished(day="skip").press("remind").choices
    late = finished().at(LINE + timedelta(hours=1)).command("show")
    assert "calendar" not in late.press("remind").choices
    assert finished().press("sent").old("remind_when", "calendar", case=1).keys == ["no_deadline"]
    assert finished(day="skip").command("calendar").keys == ["no_deadline"]


def test_the_list_of_reminders_gives_all_lines_in_one_file() -> None:
    chat = cancel(finished(), company="PT Cahaya Timur").press("make").command("reminders").press("calendar")
    [file] = files(chat)
    deadlines: Any = file.facts["deadlines"]
    assert [(one.case, one.company) for one in deadlines] == [(1, "PT Maju Jaya"), (2, "PT Cahaya Timur")]
    assert chat.command("reminders").press("1-line_passed").keys == ["reminder_cancelled", "reminders"]
    assert "calendar" not in finished(day="skip").press("remind", "morning").command("reminders").choices


def test_the_mail_file_is_the_message_as_it_stands() -> None:
    chat = finished(channel="email").press("words", "shorter", "mail_file")
    [file] = files(chat)
    facts: Any = file.facts["facts"]
    assert (file.what, facts.style, facts.company, facts.channel) == ("mail", "short", "PT Maju Jaya", "email")
    assert file.facts["route"] == Route()


def test_a_mail_file_that_no_longer_fits_is_refused_kindly() -> None:
    assert finished(channel="whatsapp").old("result", "mail_file", case=1).keys == ["no_mail_file"]
    assert Chat().command("menu").command("mail_file").keys == ["no_message_yet", "menu"]


def test_the_way_back_is_known_from_the_invitation() -> None:
    calendar = {
        "method": "REQUEST",
        "uid": "7@cahaya.example",
        "start": "2026-12-01T10:00:00+07:00",
        "zone": "Asia/Jakarta",
    }
    chat = invited(mail=MAIL, calendar=calendar)
    assert route(chat) == Route("rina@cahaya.example", MAIL, calendar)
    [file] = files(chat.press("mail_file"))
    assert file.facts["route"] == Route("rina@cahaya.example", MAIL, calendar)


def test_a_pasted_mail_tells_its_subject() -> None:
    assert route(invited()).mail == {"subject": "Undangan Wawancara"}


def test_the_same_invitation_once_more_as_a_file_adds_its_thread() -> None:
    chat = invited()
    chat.do(Forward(LETTER, MONDAY, sent_at=MONDAY, mail=MAIL))
    assert chat.person.cases[1].mail == MAIL and list(chat.person.cases) == [1]


@pytest.mark.parametrize(
    ("text", "subject"),
    [
        ("Dari: HRD\nTanggal: 1 Nov 2026\nSubjek:  Undangan: ronde 2 \n\nHalo", "Undangan: ronde 2"),
        ("\n\nSubject: Interview\nFrom: a@b.example\nHalo", "Interview"),
        ("Subject: Interview\n\nHalo", None),  # one line may say anything
        ("Perihal: Undangan\nNomor: 12\n\nDengan hormat", None),
        ("Halo Kak,\nFrom: a@b.example\nSubject: Interview", None),
        ("From: a@b.example\nTo: c@d.example\n\nHalo", None),
        ("From: a\nSubject:\n\nHalo", None),
        ("", None),
    ],
)
def test_read_heads_a_pasted_text(text: str, subject: str | None) -> None:
    assert read_heads(text) == ({"subject": subject} if subject else None)
