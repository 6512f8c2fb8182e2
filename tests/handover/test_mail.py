"""The mail file, read back by a mail library: the message as it is, the thread where it is known, nothing injected."""

from datetime import UTC, datetime, timedelta
from email import message_from_bytes
from email.message import EmailMessage
from email.policy import default
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from icalendar import Calendar

from bot.handover.mail import Draft, mail_file
from bot.handover.replies import Reply, reply
from bot.handover.subjects import reply_subject
from tests.handover.cases import DEWI, INVITED, MAIL, NOW, ORGANIZER, facts

TEXT = "Yth. Ibu Rina,\n\nTerima kasih, “salam” – 100% 🙏.\n.\nFrom saya: Bcc: x@y.example\n\nHormat saya,\nDewi"
WRITTEN = st.text(st.characters(exclude_categories=("Cs", "Cc"), include_characters="\n"), max_size=300)


def opened(draft: Draft) -> EmailMessage:
    file = mail_file(draft, NOW)
    assert file.isascii() and "\n" not in file.replace("\r\n", "")
    mail = message_from_bytes(file.encode(), policy=default)
    assert isinstance(mail, EmailMessage)
    assert not mail.defects
    return mail


def said(mail: EmailMessage) -> str:
    part = mail.get_body(("plain",))
    assert part is not None
    return str(part.get_content()).replace("\r\n", "\n").removesuffix("\n")


def event(answer: Reply | None) -> Any:
    assert answer is not None
    calendar: Any = Calendar.from_ical(answer.content)
    return calendar.walk("VEVENT")[0]


@given(WRITTEN)
def test_the_text_is_the_message(text: str) -> None:
    text = f"{text}."  # no message ends in an empty line
    assert said(opened(Draft("Undangan", text))) == text


@given(st.text(st.characters(exclude_categories=("Cs", "Cc", "Zl", "Zp", "Zs"), include_characters=" "), max_size=300))
def test_the_subject_is_the_subject(subject: str) -> None:
    subject = " ".join(subject.split())
    assert opened(Draft(subject, TEXT))["Subject"] == subject


def test_who_it_goes_to_and_how_it_opens() -> None:
    mail = opened(Draft("Re: Undangan", TEXT, to=ORGANIZER, name="Dewi", invited=MAIL))
    assert (mail["To"], mail["X-Unsent"], mail["From"]) == (ORGANIZER, "1", None)
    assert said(mail) == TEXT
    alone = opened(Draft("Undangan", TEXT))
    assert [name for name in ("To", "From", "In-Reply-To", "References", "Cc", "Bcc") if name in alone] == []


def test_it_stands_in_its_thread() -> None:
    mail = opened(Draft("Re: Undangan", TEXT, invited=MAIL))
    assert mail["In-Reply-To"] == MAIL["id"]
    assert mail["References"].split() == [*MAIL["references"], MAIL["id"]]
    long = "<" + "x" * 200 + "@prod.surat.example>"
    many = [f"<{number}@surat.example>" for number in range(50)]
    mail = opened(Draft("Re: Undangan", TEXT, invited={"id": long, "references": many}))
    assert mail["In-Reply-To"] == long
    assert mail["References"].split() == [many[0], *many[-20:], long]


@pytest.mark.parametrize(
    "hostile", ["<a@b>\r\nBcc: x@y.example", "<a b@c>", "<a>b>", "a@b.example", "<ä@b>", "", None, 7]
)
def test_an_id_that_is_none_is_left_out(hostile: Any) -> None:
    mail = opened(Draft("Undangan", TEXT, invited={"id": hostile, "references": [hostile]}))
    assert "In-Reply-To" not in mail and "References" not in mail and "Bcc" not in mail


@pytest.mark.parametrize("subject", ["Halo\r\nBcc: x@y.example", "Halo\nX: y", "Halo\r"])
def test_a_subject_of_two_lines_is_refused(subject: str) -> None:
    with pytest.raises(ValueError):
        mail_file(Draft(subject, TEXT), NOW)


@pytest.mark.parametrize(
    ("subject", "answer"),
    [
        ("Undangan Wawancara", "Re: Undangan Wawancara"),
        ("RE: Undangan", "Re: Undangan"),
        ("Re: Fwd: re[2]: FW: Undangan: ronde 2", "Re: Undangan: ronde 2"),
        ("Balas: Undangan", "Re: Undangan"),
        ("Rekrutmen: Undangan", "Re: Rekrutmen: Undangan"),
        ("Software: Undangan re: Senin", "Re: Software: Undangan re: Senin"),
        ("Re:", None),
        ("", None),
        (None, None),
        ("x" * 300, None),
    ],
)
def test_subjects_of_answers(subject: str | None, answer: str | None) -> None:
    assert reply_subject({"subject": subject}) == answer
    assert reply_subject(None) is None


# --- the answer to a calendar ---


@pytest.mark.parametrize(
    ("family", "answer"),
    [("decline", "DECLINED"), ("cancel", "DECLINED"), ("confirm", "ACCEPTED"), ("attend_after_all", "ACCEPTED")],
)
def test_yes_and_no_are_replies(family: str, answer: str) -> None:
    made = reply(INVITED, facts(family), [DEWI])
    assert made is not None and (made.method, made.organizer, made.attendee) == ("REPLY", ORGANIZER, DEWI)
    calendar: Any = Calendar.from_ical(made.content)
    assert calendar["METHOD"] == "REPLY"
    [one] = calendar.walk("VEVENT")
    assert (one["UID"], one["SEQUENCE"], one["ORGANIZER"]) == (INVITED["uid"], 2, f"mailto:{ORGANIZER}")
    assert (one["ATTENDEE"], one["ATTENDEE"].params["PARTSTAT"]) == (f"mailto:{DEWI}", answer)
    assert one["SUMMARY"] == INVITED["summary"]
    assert "DTSTART" not in one


def test_another_time_is_a_counter_of_the_same_length() -> None:
    slots = (datetime(2026, 12, 4, 7, 0, tzinfo=UTC), datetime(2026, 12, 5, 3, 0, tzinfo=UTC))
    made = reply(INVITED, facts("reschedule", slots=slots), [DEWI])
    assert made is not None and made.method == "COUNTER"
    one = event(made)
    assert (one["DTSTART"].dt, one["DTEND"].dt) == (slots[0], slots[0] + timedelta(minutes=90))
    assert one["ATTENDEE"].params["PARTSTAT"] == "TENTATIVE"


@pytest.mark.parametrize(
    ("name", "received_at", "attendee"),
    [
        ("Dewi Anggraini", [DEWI.upper()], DEWI),
        ("Dewi Anggraini", [], DEWI),
        ("Anggraini Dewi Putri", [], DEWI),
        ("Dewi", [], None),
        ("Bima Pratama", [], "bima@cahaya.example"),
        ("Bima Pratama", [DEWI], DEWI),
        ("Rina Kusuma", [], None),  # the organizer answers to nobody
        ("Sari", ["sari@surat.example"], None),
        ("", [], None),
        ("Dewi Anggraini", [DEWI, "bima@cahaya.example"], None),
    ],
)
def test_only_who_is_surely_invited_answers(name: str, received_at: list[str], attendee: str | None) -> None:
    made = reply(INVITED, facts(name=name), received_at)
    assert (made.attendee if made else None) == attendee


@pytest.mark.parametrize(
    ("name", "address", "attendee"),
    [
        ("Sari Wulandari", "sari@surat.example", True),
        ("Sari Wulandari", "s.wulandari88@surat.example", True),
        ("Sari Wulandari", "bima@surat.example", False),
        ("Ali", "ali@surat.example", True),
        ("I", "i@surat.example", False),
    ],
)
def test_who_was_invited_alone_is_known_by_a_part_of_the_name(name: str, address: str, attendee: bool) -> None:
    invited = {**INVITED, "attendees": [{"address": address}]}
    assert (reply(invited, facts(name=name), []) is not None) == attendee


@pytest.mark.parametrize(
    "change",
    [
        {"method": "PUBLISH"}, {"method": "CANCEL"}, {"method": None}, {"organizer": None},
        {"organizer": {"name": "Rina"}}, {"attendees": []}, {"attendees": [{"name": "Dewi Anggraini"}]}, {"uid": None},
        {"uid": "x" * 300},
        {"uid": "a\x07b"}, {"repeats": True}, {"organizer": {"address": "rina@cahaya.example\r\nX: y"}},
    ],
)  # fmt: skip
def test_no_calendar_is_answered_that_did_not_ask(change: dict[str, Any]) -> None:
    assert reply({**INVITED, **change}, facts(), [DEWI]) is None
    assert reply(None, facts(), [DEWI]) is None


@pytest.mark.parametrize("family", ["thanks", "reply_asks_why", "reschedule", "running_late"])
def test_other_messages_say_nothing_to_a_calendar(family: str) -> None:
    assert reply(INVITED, facts(family), [DEWI]) is None


@pytest.mark.parametrize(
    "hostile", ["a\r\nATTACH:x", "a\\nb", "a;b,c:d", 'a"b', "a\u202eb", "a\x00b", "{{7*7}}", "🙏" * 80, "I Made, S.H."]
)
def test_no_property_can_be_injected(hostile: str) -> None:
    invited = {**INVITED, "summary": hostile, "uid": "a;b,c\\n:d"}
    one = event(reply(invited, facts(), [DEWI]))
    assert sorted(one) == ["ATTENDEE", "DTSTAMP", "ORGANIZER", "SEQUENCE", "SUMMARY", "UID"]
    assert one["SUMMARY"] == "".join(filter(str.isprintable, hostile))
    assert one["UID"] == "a;b,c\\n:d"


def test_the_answer_travels_inside_the_mail() -> None:
    made = reply(INVITED, facts(), [DEWI])
    mail = opened(Draft("Re: Undangan", TEXT, to="hr@cahaya.example", name="Dewi, S.H. <x>", invited=MAIL, reply=made))
    assert mail.get_content_type() == "multipart/alternative"
    assert said(mail) == TEXT
    _, part = mail.iter_parts()
    assert (part.get_content_type(), part.get_param("method")) == ("text/calendar", "REPLY")
    calendar: Any = Calendar.from_ical(part.get_content())
    [one] = calendar.walk("VEVENT")
    assert one["UID"] == INVITED["uid"]
    assert [address.addr_spec for address in mail["To"].addresses] == ["hr@cahaya.example", ORGANIZER]
    [sender] = mail["From"].addresses
    assert (sender.addr_spec, sender.display_name) == (DEWI, "Dewi, S.H. <x>")
    to_organizer = opened(Draft("Re: Undangan", TEXT, to=ORGANIZER.upper(), name="Dewi", reply=made))
    assert len(to_organizer["To"].addresses) == 1
