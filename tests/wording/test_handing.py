"""The ways a finished message leaves a chat: for each channel its own, each with the whole message; what is too long is
said."""

from dataclasses import replace
from datetime import datetime, timedelta
from email import message_from_bytes
from email.policy import default
from typing import Any, get_args
from urllib.parse import parse_qs, unquote, urlsplit

import pytest
from icalendar import Calendar

from bot.channels.local_terminal import LocalTerminal
from bot.channels.local_web.server import LocalWeb
from bot.channels.telegram.channel import TelegramChannel
from bot.handover.links import LONGEST_LINK
from bot.wording.bubbles import Bubble, Button, Capabilities
from bot.wording.catalog import Catalog
from bot.wording.composer import Composer
from bot.wording.messages import Messages
from bot.wording.situations import spread
from conversations.coherence import settle
from conversations.effects import Attach, Say
from conversations.facts import Facts, Family
from conversations.handing import Deadline, Route

NOW = datetime.fromisoformat("2026-11-23T09:00:00+07:00")
PAGE = "https://sopan.example/kirim/"
TELEGRAM, WEB, TERMINAL = TelegramChannel.capabilities, LocalWeb.capabilities, LocalTerminal.capabilities
COMPOSER = Composer(Catalog(), Messages(), PAGE)
WITHOUT_PAGE = Composer(COMPOSER.catalog, COMPOSER.messages)
MAIL = {"subject": "Undangan Wawancara", "id": "<1@cahaya.example>", "from": "hrd@cahaya.example", "to": []}
HANDED = ("copy", "subject", "new_subject", "mail", "whatsapp", "share")


def facts(channel: str = "whatsapp", **more: Any) -> Facts:
    values: dict[str, Any] = {
        "family": "decline",
        "language": "id",
        "channel": channel,
        "tone": "formal",
        "company": "PT Cahaya Nusa",
        "contact": "Rina",
        "honorific": "ibu",
        "name": "Dewi Anggraini",
        "now": NOW,
    }
    return Facts(**{**values, **more})


def told(about: Facts, route: Route | None = None) -> dict[str, Any]:
    """What the core tells of a finished message whose interview nobody knows."""
    return {"facts": about, "route": route or Route(), "notice": "early", "respond_by": None, "stated": False,
            "behind": False, "closure": None, "advice": [], "sent": False, "own_name": None, "reminded": False,
            "zone": "Asia/Jakarta"}  # fmt: skip


def result(
    about: Facts, route: Route | None = None, channel: Capabilities = TELEGRAM, composer: Composer = COMPOSER
) -> Bubble:
    """The bubble under a finished message."""
    choices = ("copy", "share", "mail_file", "calendar", "sent")
    say = Say("result", told(about, route), choices, prompt="result", case=1, turn=1)
    [(_, bubble)] = composer.bubbles([say], "id", channel, NOW)
    return bubble


def ways(bubble: Bubble) -> dict[str, Button]:
    """The buttons that hand over, by their choice."""
    labels = {COMPOSER.catalog.label("id", "result", choice): choice for choice in HANDED}
    return {
        labels[button.label]: button
        for row in bubble.buttons
        for button in row
        if button.label in labels and not button.press
    }


def url(bubble: Bubble, way: str) -> str:
    address = ways(bubble)[way].url
    assert address is not None
    return address


def text_of(about: Facts) -> str:
    return COMPOSER.messages.render(about).text


def query(address: str, name: str) -> str:
    return parse_qs(urlsplit(address).query, keep_blank_values=True, strict_parsing=True)[name][0]


@pytest.mark.parametrize(
    ("channel", "capabilities", "composer", "wanted"),
    [
        ("whatsapp", WEB, COMPOSER, ["copy", "whatsapp", "share"]),
        ("whatsapp", TELEGRAM, COMPOSER, ["whatsapp", "share"]),  # too long for Telegram's copy button
        ("whatsapp", TERMINAL, COMPOSER, ["whatsapp", "share"]),
        ("email", WEB, WITHOUT_PAGE, ["copy", "subject", "mail", "share"]),
        ("email", TELEGRAM, WITHOUT_PAGE, ["subject", "share"]),
        ("email", TELEGRAM, COMPOSER, ["subject", "mail", "share"]),
        ("linkedin", WEB, COMPOSER, ["copy", "share"]),
        ("portal", WEB, COMPOSER, ["copy", "share"]),
        ("sms", WEB, COMPOSER, ["copy", "share"]),
        ("phone", WEB, COMPOSER, ["copy"]),
        ("phone", TELEGRAM, COMPOSER, []),
    ],
)
def test_each_channel_has_its_own_ways(
    channel: str, capabilities: Capabilities, composer: Composer, wanted: list[str]
) -> None:
    assert list(ways(result(facts(channel), channel=capabilities, composer=composer))) == wanted


def test_files_are_offered_where_they_can_be_sent() -> None:
    def choices(channel: Capabilities) -> set[str]:
        rows = result(facts("email"), channel=channel).buttons
        return {button.press.rpartition(".")[2] for row in rows for button in row if button.press}

    assert choices(TELEGRAM) == {"mail_file", "calendar", "sent"}
    assert choices(replace(TELEGRAM, files=False)) == {"sent"}
    attach = Attach("calendar", {"deadlines": (), "zone": "Asia/Jakarta"}, 1)
    [(_, bubble)] = COMPOSER.bubbles([attach], "id", replace(TELEGRAM, files=False), NOW)
    assert bubble.attachment is None and bubble.text


def test_every_way_carries_the_whole_message_in_every_situation() -> None:
    carried, families = 0, set()
    for situation in spread(601):
        about = settle(situation).facts
        families.add(about.family)
        text = text_of(about)
        bubble = result(about, Route("0812-0000-1234" if about.channel == "whatsapp" else None), WEB, WITHOUT_PAGE)
        found = ways(bubble)
        assert found["copy"].copy == text
        for way, name in (("share", "url"), ("whatsapp", "text"), ("mail", "body")):
            if way in found:
                assert query(url(bubble, way), name).replace("\r\n", "\n") == text
                carried += 1
        on_page = ways(result(about, Route(), TELEGRAM, COMPOSER)).get("mail")
        if on_page is not None and on_page.url is not None:
            assert parse_qs(urlsplit(on_page.url).fragment, strict_parsing=True)["text"] == [text]
    assert carried > 500 and families == set(get_args(Family))


@pytest.mark.parametrize(
    ("address", "path"),
    [("0812-0000-1234", "/6281200001234"), ("+65 8123 4567", "/6581234567"), ("rina@cahaya.example", "/"), (None, "/")],
)
def test_whatsapp_opens_the_recruiters_chat_where_it_is_known(address: str | None, path: str) -> None:
    assert urlsplit(url(result(facts(), Route(address)), "whatsapp")).path == path


@pytest.mark.parametrize(
    ("route", "to"),
    [
        (Route("hr@cahaya.example", MAIL), "hr@cahaya.example"),
        (Route("0812 0000 1234", {**MAIL, "reply_to": "rina@cahaya.example"}), "rina@cahaya.example"),
        (Route(None, MAIL), "hrd@cahaya.example"),
        (Route(None, {**MAIL, "from": "no-reply@cahaya.example"}), ""),
        (Route(None, {"subject": "Undangan"}), ""),
        (Route(), ""),
    ],
)
def test_a_mail_goes_where_the_answer_is_wanted(route: Route, to: str) -> None:
    link = url(result(facts("email"), route, WEB, WITHOUT_PAGE), "mail")
    assert unquote(urlsplit(link).path) == to
    assert parse_qs(urlsplit(url(result(facts("email"), route), "mail")).fragment).get("to", [""]) == [to]


def test_the_subject_of_the_thread_goes_first_and_a_new_one_is_on_offer() -> None:
    about = facts("email")
    new = COMPOSER.messages.render(about).subject
    bubble = result(about, Route(None, MAIL), WEB, WITHOUT_PAGE)
    assert bubble.text.startswith(f"Subjek: Re: Undangan Wawancara\nSubjek baru, kalau mau: {new}\n\n")
    assert [ways(bubble)[name].copy for name in ("subject", "new_subject")] == ["Re: Undangan Wawancara", new]
    assert query(url(bubble, "mail"), "subject") == "Re: Undangan Wawancara"
    alone = result(about, Route(), WEB)
    assert alone.text.startswith(f"Subjek: {new}\n\n") and "new_subject" not in ways(alone)
    assert "Subjek" not in result(facts("whatsapp"), Route(None, MAIL)).text


@pytest.mark.parametrize(
    "hostile", ["x\r\nBcc: a@b.example", "\u202ex\u2066", "x" * 10_000, "&body=y", "{{7*7}}", " \n "]
)
def test_no_subject_of_somebody_else_becomes_more_than_a_subject(hostile: str) -> None:
    bubble = result(facts("email"), Route(None, {"subject": hostile}), WEB, WITHOUT_PAGE)
    subject = query(url(bubble, "mail"), "subject")
    assert sorted(parse_qs(urlsplit(url(bubble, "mail")).query)) == ["body", "subject"]
    assert subject.isprintable() and len(subject) < 310
    [(_, file)] = COMPOSER.bubbles(
        [Attach("mail", {"facts": facts("email"), "route": Route(None, {"subject": hostile, "id": hostile})}, 1)],
        "id",
        WEB,
        NOW,
    )
    assert file.attachment is not None
    opened = message_from_bytes(file.attachment.content.encode(), policy=default)
    assert opened["Subject"] == subject and "Bcc" not in opened and "In-Reply-To" not in opened


def test_what_is_too_long_is_said_in_one_line() -> None:
    long = "𠮷野家" * 25
    about = facts(company=f"PT {long}", position=long, contact=long, name=long)
    bubble = result(about)
    assert len(text_of(about)) < 4096
    assert ways(bubble) == {}
    assert "Pesannya terlalu panjang untuk tombol Buka WhatsApp dan Bagikan, jadi salin saja." in bubble.text
    english = COMPOSER.bubbles([Say("result", told(about), ("sent",), prompt="result")], "en", TELEGRAM, NOW)[0][1]
    assert "too long for the button Open WhatsApp and Share" in english.text
    by_mail = result(replace(about, channel="email"))
    assert len(url(by_mail, "mail")) > LONGEST_LINK, "what the page is to carry is kept for it"


def test_a_copy_button_counts_as_platforms_count() -> None:
    about = facts("sms", company="𠮷野家 🙏")
    units = len(text_of(about).encode("utf-16-le")) // 2
    assert units > len(text_of(about))
    for most, copied in ((units, True), (units - 1, False)):
        bubble = result(about, channel=replace(TELEGRAM, copy=most))
        assert ("copy" in ways(bubble), "Tekan lama" not in bubble.text) == (copied, copied)


def test_how_to_hide_the_sender_is_one_line_where_one_can_forward() -> None:
    assert result(facts()).text.count("sembunyikan nama pengirim") == 1
    assert result(facts("sms")).text.count("sembunyikan nama pengirim") == 1
    assert "sembunyikan" not in result(facts(), channel=WEB).text


def test_the_calendar_file_says_the_line_in_words_and_nothing_of_the_message() -> None:
    line = datetime.fromisoformat("2026-11-30T03:00:00+00:00")
    hostile = "Maju\r\nATTACH:x; \u202eJaya, 🙏 {{7*7}}"
    deadlines = tuple(
        Deadline(case, hostile, line + timedelta(days=case), line + timedelta(days=case + 1)) for case in (0, 1)
    )
    attach = Attach("calendar", {"deadlines": deadlines, "zone": "Asia/Jakarta"}, 0)
    [(_, bubble)] = COMPOSER.bubbles([attach], "id", TELEGRAM, NOW)
    assert bubble.attachment is not None and bubble.attachment.name == "batas-kirim.ics"
    assert bubble.text.endswith("Selasa, 1 Desember 2026 pukul 10.00 WIB") and "\r" not in bubble.text
    calendar: Any = Calendar.from_ical(bubble.attachment.content)
    events = calendar.walk("VEVENT")
    assert [event["DTSTART"].dt for event in events] == [line, line + timedelta(days=1)]
    assert events[0]["SUMMARY"] == "Batas menjawab undangan wawancara Maju ATTACH:x; Jaya, 🙏 {{7*7}}"
    assert len({str(event["UID"]) for event in events}) == 2
    assert "ATTACH" not in events[0]


@pytest.mark.parametrize(
    ("company", "name"),
    [
        ("PT Cahaya Nusa Tbk.", "pesan-pt-cahaya-nusa-tbk.eml"),
        ("../../etc/passwd", "pesan-etc-passwd.eml"),
        ("株式会社", "pesan.eml"),
        ("Sérénité", "pesan-serenite.eml"),
        ("x" * 80, f"pesan-{'x' * 44}.eml"),
        (None, "pesan.eml"),
    ],
)
def test_names_of_files_are_plain(company: str | None, name: str) -> None:
    attach = Attach("mail", {"facts": facts("email", company=company), "route": Route()}, 1)
    [(_, bubble)] = COMPOSER.bubbles([attach], "id", WEB, NOW)
    assert bubble.attachment is not None and bubble.attachment.name == name


def test_a_phone_script_has_all_its_parts() -> None:
    for language, parts in (
        (
            "id",
            (
                "Pembuka: ",
                "Inti: ",
                "Bila ditanya lebih lanjut: ",
                "Bila ditawari hari lain: ",
                "Pesan suara: ",
                "Catat: ",
            ),
        ),
        (
            "en",
            (
                "Opening: ",
                "The matter: ",
                "If asked for more: ",
                "If offered another day",
                "Voicemail: ",
                "Note down: ",
            ),
        ),
    ):
        for family in ("decline", "cancel"):
            about = facts(
                "phone", family=family, language=language, reason="accepted_offer", day=NOW.date() + timedelta(days=9)
            )
            script = text_of(about)
            assert [part for part in parts if part not in script] == [], script


@pytest.mark.parametrize(("channel", "family", "there"), [("whatsapp", "decline", True), ("sms", "decline", False),
                                                          ("email", "followup_weeks", False)])  # fmt: skip
def test_other_words_are_on_offer_where_there_are_any(channel: str, family: str, there: bool) -> None:
    say = Say(
        "result", told(facts(channel, family=family)), ("another_wording", "sent"), prompt="result", case=1, turn=1
    )
    [(_, bubble)] = COMPOSER.bubbles([say], "id", TELEGRAM, NOW)
    choices = {button.press.rsplit(".", 1)[1] for row in bubble.buttons for button in row if button.press}
    assert choices == {"sent"} | ({"another_wording"} if there else set())
