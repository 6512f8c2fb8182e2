"""Bubbles become requests that the strict server takes, and every way a send can end is told apart."""

from dataclasses import replace
from datetime import datetime, timedelta
from typing import Any

import pytest

from bot.channels.base import Brief, Bubble, Button, Errand, Gone, Later, Outcome, Refused, Sent, Uncertain
from bot.channels.whatsapp.channel import WhatsAppChannel
from bot.wording.bubbles import Attachment
from tests.app.house import MORNING
from tests.servers.whatsapp import Cut, Error, Garbage, Person, WhatsAppServer
from tests.servers.whatsapp.faults import Fault

PHONE, USER = "6281200001111", "ID.13491208655302741918"
RECENT = Errand("tag", MORNING - timedelta(hours=2))
LONG_AGO = Errand("tag", MORNING - timedelta(hours=25))


def row(*labels: str) -> tuple[tuple[Button, ...], ...]:
    return tuple((Button(label, press=f"1.4.reason.c{number}"),) for number, label in enumerate(labels))


REMINDER = Bubble(
    "reminder",
    "Pesan pembatalan untuk PT Maju Jaya belum ditandai terkirim.",
    tuple(
        (Button(choice, press=f"1.4.reminder.{choice}"),) for choice in ("show", "sent", "snooze", "attend", "quiet")
    ),
    opener="Pilih jawaban",
    brief=Brief(
        "reminder.next_morning",
        "id",
        (("doing", "pembatalan"), ("company", "PT Maju\n Jaya\t      Abadi"), ("respond_by", "Senin pukul 10.00 WIB")),
    ),
)


@pytest.fixture
def sari(whatsapp: WhatsAppServer) -> Person:
    person = whatsapp.person(PHONE, user_id=USER)
    person.heard_at = whatsapp.clock.now() - 3600
    return person


async def sent(channel: WhatsAppChannel, bubble: Bubble, errand: Errand = RECENT, to: str = PHONE) -> Outcome:
    return await channel.send(to, bubble, MORNING, errand)


@pytest.mark.parametrize(
    ("bubble", "form"),
    [
        (Bubble("message", "Selamat pagi, Bu Rina. " * 100), "text"),
        (Bubble("prompt", "Sudah?", row("Ya", "Tidak")), "button"),
        (Bubble("prompt", "x" * 1024, row("Ya", "Tidak", "Dua puluh huruf ya!!")), "button"),
        (Bubble("prompt", "x" * 1025, row("Ya", "Tidak"), opener="Pilih"), "list"),
        (Bubble("prompt", "Apa?", row("Ya", "Dua puluh satu huruf!"), opener="Pilih"), "list"),
        (Bubble("prompt", "Apa?", row("Ya", "Ya"), opener="Pilih"), "list"),
        (Bubble("prompt", "Apa?", row(*"abcdefghij"), opener="Pilih jawaban"), "list"),
        (Bubble("prompt", "Apa?", row(*"abcdefghijk"), opener="Pilih jawaban"), "text"),
        (Bubble("prompt", "x" * 4096, row(*"abcd"), opener="Pilih jawaban"), "list"),
        (Bubble("prompt", "Buka", ((Button("Buka WhatsApp", url="https://wa.me/?text=x"),),)), "cta_url"),
        (Bubble("prompt", "PT", row("PT Cahaya Nusantara Sejahtera Abadi Tbk", "Lain"), opener="Pilih"), "list"),
        (
            Bubble("notice", "surat", attachment=Attachment("undangan.ics", "text/calendar", "BEGIN:VCALENDAR")),
            "document",
        ),
        (Bubble("prompt", "surat", row("Ya"), attachment=Attachment("a.eml", "message/rfc822", "To: x")), "button"),
        (
            Bubble("prompt", "surat", row(*"abcd"), attachment=Attachment("a.eml", "message/rfc822", "To: x")),
            "document",
        ),
    ],
)
async def test_each_form_is_taken_whole(
    whatsapp: WhatsAppServer, channel: WhatsAppChannel, sari: Person, bubble: Bubble, form: str
) -> None:
    outcome = await sent(channel, bubble)
    assert isinstance(outcome, Sent) and outcome.told_later, outcome
    (message,) = sari.messages
    assert message.form == form and outcome.ref == message.id
    assert bubble.text in message.text
    labels = [button.label for line in bubble.buttons for button in line if button.press]
    if message.taps:
        assert [label for label, _ in message.taps] == labels
    else:
        assert all(f"{number}. {label}" in message.text for number, label in enumerate(labels, 1))
    assert message.file == (bubble.attachment.name if bubble.attachment else None)
    (call,) = whatsapp.calls
    assert call.body["to"] == PHONE and "recipient" not in call.body
    assert call.body["biz_opaque_callback_data"] == "tag"


async def test_going_on_is_a_button_above_many_numbers(
    whatsapp: WhatsAppServer, channel: WhatsAppChannel, sari: Person
) -> None:
    make = ((Button("Buat pesannya", press="1.4.review.make"),),)
    assert isinstance(await sent(channel, Bubble("prompt", "Pas?", (*make, *row(*"abcdefghij")), opener="Pilih")), Sent)
    (message,) = sari.messages
    assert message.taps == [("Buat pesannya", "1.4.review.make")] and "11. j" in message.text


async def test_somebody_known_by_an_id_alone_is_a_recipient(whatsapp: WhatsAppServer, channel: WhatsAppChannel) -> None:
    person = whatsapp.person(None, user_id=USER)
    person.heard_at = whatsapp.clock.now()
    assert isinstance(await sent(channel, Bubble("notice", "halo"), to=USER), Sent)
    assert whatsapp.calls[-1].body["recipient"] == USER and "to" not in whatsapp.calls[-1].body


async def test_too_long_a_text_is_refused_and_a_mark_is_nothing(
    whatsapp: WhatsAppServer, channel: WhatsAppChannel, sari: Person
) -> None:
    assert isinstance(await sent(channel, Bubble("notice", "x" * 4097)), Refused)
    assert await sent(channel, Bubble("mark", "Alasan: gaji", edits="wamid.1")) == Sent()
    assert whatsapp.calls == []


@pytest.mark.parametrize(
    ("fault", "kind"),
    [
        *((Error(code), Later) for code in (1, 2, 4, 80007, 130429, 131000, 131016, 131056, 131057)),
        *((Error(code), Later) for code in (0, 3, 10, 190, 200, 299, 368, 131031, 131048, 133010)),
        *((Error(code), Later) for code in (33, 613, 131037, 131042, 131045, 132015)),
        *((Error(code), Gone) for code in (131026, 131030, 130403, 130497)),
        *((Error(code), Refused) for code in (100, 131008, 131009, 131021, 131049, 131051, 131062, 132018, 999_999)),
        (Error(999_999, 500), Later),
        (Error(131000, 500), Later),
        (Cut(), Uncertain),
        (Cut(after_effect=True), Uncertain),
        (Garbage(502), Uncertain),
        (Garbage(404), Later),
        (Garbage(302), Later),
    ],
)
async def test_how_it_ended(
    whatsapp: WhatsAppServer, channel: WhatsAppChannel, sari: Person, fault: Fault, kind: type[Any]
) -> None:
    whatsapp.faults.append(fault)
    outcome = await sent(channel, Bubble("notice", "halo"))
    assert isinstance(outcome, kind), outcome
    assert PHONE not in repr(outcome) and whatsapp.token not in repr(outcome)


async def test_nobody_there_is_later(whatsapp: WhatsAppServer) -> None:
    channel = WhatsAppChannel(whatsapp.token, "1", "http://127.0.0.1:9", "v26.0", connect=0.5, read=0.5)
    await channel.open()
    assert isinstance(await sent(channel, Bubble("notice", "halo")), Later)
    await channel.close()
    assert isinstance(await sent(channel, Bubble("notice", "halo")), Later)


async def test_the_pair_rate_delays_that_chat_alone_and_four_times_as_long_each_time(
    whatsapp: WhatsAppServer, channel: WhatsAppChannel, sari: Person
) -> None:
    budi = whatsapp.person("6281200002222")
    budi.heard_at = whatsapp.clock.now()
    for attempt, least in ((1, 1.0), (2, 4.0), (3, 16.0), (4, 64.0), (9, 256.0)):
        whatsapp.faults.append(Error(131056))
        outcome = await sent(channel, Bubble("notice", "halo"), replace(RECENT, attempts=attempt))
        assert isinstance(outcome, Later) and least <= outcome.seconds <= least * 1.2
        assert isinstance(await sent(channel, Bubble("notice", "halo"), to="6281200002222"), Sent)


@pytest.mark.parametrize(("code", "least"), [(130429, 0.5), (80007, 0.5), (190, 59.0), (131037, 59.0)])
async def test_what_concerns_the_number_holds_all_its_chats(
    whatsapp: WhatsAppServer, channel: WhatsAppChannel, sari: Person, code: int, least: float
) -> None:
    whatsapp.faults.append(Error(code))
    first = await sent(channel, Bubble("notice", "halo"))
    second = await sent(channel, Bubble("notice", "halo"), to="6281200002222")
    assert isinstance(first, Later) and isinstance(second, Later) and first.seconds >= least
    assert len(whatsapp.calls) == 1


@pytest.mark.parametrize("code", [131042, 132015])
async def test_what_costs_or_is_held_back_delays_that_chat_alone_and_is_told_once(
    whatsapp: WhatsAppServer, channel: WhatsAppChannel, sari: Person, caplog: pytest.LogCaptureFixture, code: int
) -> None:
    budi = whatsapp.person("6281200002222")
    budi.heard_at = whatsapp.clock.now()
    for _ in range(2):
        whatsapp.faults.append(Error(code))
        outcome = await sent(channel, Bubble("notice", "halo"))
        assert isinstance(outcome, Later) and 60.0 <= outcome.seconds <= 72.0
        assert isinstance(await sent(channel, Bubble("notice", "halo"), to="6281200002222"), Sent)
    assert caplog.text.count(str(code)) == 1


async def test_inside_the_window_words_go_and_near_its_end_the_approved_text(
    whatsapp: WhatsAppServer, channel: WhatsAppChannel, sari: Person
) -> None:
    for ago, form in ((timedelta(0), "list"), (timedelta(hours=23, minutes=54), "list"),
                      (timedelta(hours=23, minutes=56), "template"), (timedelta(days=9), "template")):  # fmt: skip
        assert isinstance(await sent(channel, REMINDER, Errand("tag", MORNING - ago)), Sent)
        assert sari.messages[-1].form == form
    text = sari.messages[-1].text
    assert "PT Maju Jaya Abadi" in text and "pembatalan" in text
    assert [data.split(".")[-1] for _, data in sari.messages[-1].taps] == ["show", "sent", "quiet"]


async def test_a_closed_window_that_is_told_at_once_switches_once(
    whatsapp: WhatsAppServer, channel: WhatsAppChannel, sari: Person
) -> None:
    sari.heard_at = None  # as the platform sees it
    assert isinstance(await sent(channel, REMINDER), Sent)
    assert [(call.status, call.code) for call in whatsapp.calls] == [(400, 131047), (200, None)]
    whatsapp.calls.clear()
    whatsapp.faults += [Error(131047), Error(131047)]
    assert isinstance(await sent(channel, REMINDER), Refused)
    assert len(whatsapp.calls) == 2


async def test_without_an_approved_text_nothing_goes(
    whatsapp: WhatsAppServer, channel: WhatsAppChannel, sari: Person
) -> None:
    assert isinstance(await sent(channel, replace(REMINDER, brief=None), LONG_AGO), Refused)
    assert isinstance(await sent(channel, Bubble("prompt", "Apa?", row("Ya")), LONG_AGO), Refused)
    assert whatsapp.calls == []


async def test_a_text_that_is_not_approved_in_the_language_is_said_in_the_other(
    whatsapp: WhatsAppServer, channel: WhatsAppChannel, sari: Person
) -> None:
    brief = Brief("reminder.next_morning", "en", (("company", "PT Maju Jaya"), ("doing", "cancellation")))
    whatsapp.templates = [one for one in whatsapp.templates if one.language == "id"]
    assert isinstance(await sent(channel, replace(REMINDER, brief=brief), LONG_AGO), Sent)
    text = sari.messages[-1].text
    assert "PT Maju Jaya" in text and "jawaban" in text and "cancellation" not in text
    whatsapp.templates = []
    assert isinstance(await sent(channel, replace(REMINDER, brief=brief), LONG_AGO), Refused)


@pytest.mark.parametrize("heard_at", [MORNING - timedelta(days=2)])
@pytest.mark.parametrize("values", [(), (("company", " \n\t "),), (("company", "x" * 500), ("respond_by", "a  \n b"))])
async def test_every_text_takes_every_value(
    whatsapp: WhatsAppServer, channel: WhatsAppChannel, sari: Person, heard_at: datetime, values: tuple[Any, ...]
) -> None:
    from bot.channels.whatsapp.templates import Templates

    keys = Templates().keys
    for key in keys:
        for language in ("id", "en"):
            bubble = replace(REMINDER, brief=Brief(key, language, values))
            assert isinstance(await sent(channel, bubble, Errand("tag", heard_at)), Sent), (key, language)
    assert len(sari.messages) == 2 * len(keys) >= 12
