"""Files sent on Telegram, from the person's phone to the card: fetched, opened, read; and what is said where they are
not."""

from collections.abc import Awaitable, Callable
from datetime import timedelta
from pathlib import Path

import pytest

from bot.config import Settings
from bot.wording.catalog import Catalog
from tests.app.guest import Guest
from tests.app.house import MORNING, House
from tests.crash.verdict import cases
from tests.files.hostile import FILES
from tests.files.samples import INVITATION, calendar, mail, pdf, picture
from tests.servers.telegram import Fail, TelegramServer

WORDS = Catalog()


def assert_card(guest: Guest) -> None:
    """The card shows the invitation of the samples, at ten o'clock in Jakarta."""
    shown = guest.prompt.text
    assert "Cahaya Nusantara" in shown and "Staf Administrasi" in shown
    assert "Kamis, 3 Desember 2026" in shown and "10.00" in shown and "WITA" not in shown


def line(key: str) -> str:
    return WORDS.text("id", "say", key)


@pytest.mark.parametrize(
    ("name", "content"),
    [
        ("undangan.ics", calendar()),
        ("undangan.ics", calendar("DTSTART;TZID=SE Asia Standard Time:20261203T100000")),
        ("undangan.eml", mail()),
        ("undangan.eml", mail("<html><body><p>" + INVITATION.replace("\n", "<br>") + "</body></html>", subtype="html")),
        ("undangan.pdf", pdf()),
        ("undangan.txt", INVITATION.encode()),
        ("undangan.txt", INVITATION.encode("utf-16")),
        ("tanpa-nama", INVITATION.encode("cp1252")),
    ],
)
async def test_a_document_becomes_the_card(opened: House, sari: Guest, name: str, content: bytes) -> None:
    await sari.user.document(name, content)
    assert await sari.asked() == "intent"
    assert_card(sari)


async def test_an_event_elsewhere_keeps_its_own_clock(opened: House, sari: Guest) -> None:
    await sari.user.document("undangan.ics", calendar("DTSTART;TZID=Tokyo Standard Time:20261203T100000"))
    assert await sari.asked() == "intent"
    assert "pukul 10.00 JST" in sari.prompt.text


async def test_the_event_in_a_mail_says_when(opened: House, sari: Guest) -> None:
    body = INVITATION.replace("Pukul: 10.00 WIB", "Pukul: lihat kalender")
    await sari.user.document("undangan.eml", mail(body, ("text/calendar; method=REQUEST", calendar())))
    assert await sari.asked() == "intent"
    assert_card(sari)


async def test_a_caption_is_what_the_person_says_of_it(opened: House, sari: Guest) -> None:
    await sari.user.document("undangan.pdf", pdf(), caption="tolong tolak, saya sudah terima tawaran lain")
    assert await sari.asked() == "result"  # the wish, the reason and the company are known


@pytest.mark.browser
@pytest.mark.tesseract
async def test_a_screenshot_is_read(opened: House, sari: Guest, tmp_path: Path, chromium: str) -> None:
    await sari.user.photo(content=picture(tmp_path, chromium))
    assert await sari.asked() == "intent"
    assert_card(sari)


@pytest.mark.browser
@pytest.mark.tesseract
async def test_a_date_in_a_screenshot_needs_its_weekday(
    opened: House, sari: Guest, tmp_path: Path, chromium: str
) -> None:
    text = INVITATION.replace("Hari/Tanggal: Kamis, 3", "Tanggal: 3")
    await sari.user.photo(content=picture(tmp_path, chromium, text))
    assert await sari.asked() == "day"
    assert sari.choices[0] == "likely1"  # the day that was read, first of what may be meant


@pytest.mark.parametrize(
    ("send", "key"),
    [
        (lambda user: user.document("cv.docx", b"PK\x03\x04" + bytes(100)), "media.document"),
        (lambda user: user.document("undangan.pdf", b"%PDF-1.7 torn"), "file.broken"),
        (lambda user: user.document("undangan.pdf", pdf("")), "file.empty"),
        (lambda user: user.document("besar.pdf", b"%PDF" + bytes(6_000_000)), "file.too_large"),
        (lambda user: user.document("raksasa.pdf", bytes(21_000_000)), "file.too_large"),
        (lambda user: user.photo(content=b"\xff\xd8\xff torn"), "file.broken"),
    ],
)
async def test_what_cannot_be_read_is_said_kindly(
    opened: House, sari: Guest, send: Callable[[object], Awaitable[object]], key: str
) -> None:
    await send(sari.user)
    assert await sari.asked() == "menu"
    assert any(text.startswith(line(key)) for text in sari.texts)


async def test_a_file_without_its_size_is_cut_off(telegram: TelegramServer, opened: House, sari: Guest) -> None:
    number = len(telegram.world.files)
    await sari.user.document("besar.txt", b"a" * 6_000_000)
    telegram.world.files[f"file{number + 1}"] = ("documents", b"b" * 6_000_000)
    await sari.hears(line("file.too_large"))


async def test_a_file_that_is_gone_is_asked_for_again(telegram: TelegramServer, opened: House, sari: Guest) -> None:
    sari.user.sends({"document": {"file_id": "unknown", "file_unique_id": "u", "file_name": "a.pdf", "file_size": 9}})
    await sari.hears(line("file.gone"))


@pytest.mark.parametrize(
    ("method", "fault"),
    [
        ("download", Fail(500)),
        ("getfile", Fail(400, "Bad Request: wrong file_id or the file is temporarily unavailable")),
    ],
)
async def test_a_failed_download_is_tried_again(
    telegram: TelegramServer, opened: House, sari: Guest, method: str, fault: Fail
) -> None:
    telegram.faults.add(method, fault)
    await sari.user.document("undangan.txt", INVITATION.encode())
    await telegram.journal.until(lambda: any(one.method == method for one in telegram.calls) or None, 10)
    telegram.clock.advance(timedelta(seconds=30))
    assert await sari.asked() == "intent"
    assert [one.status for one in telegram.calls if one.method == method] == [fault.code, 200]


async def test_what_is_written_after_a_file_waits_for_it(opened: House, sari: Guest) -> None:
    await sari.user.document("undangan.pdf", pdf())
    await sari.user.say("tolong tolak, saya sudah terima tawaran lain")
    assert await sari.asked() == "result"


async def test_a_forwarded_file_is_as_old_as_its_first_sending(
    telegram: TelegramServer, opened: House, sari: Guest
) -> None:
    said = int((MORNING - timedelta(days=2)).timestamp())
    origin = {"type": "hidden_user", "date": said, "sender_user_name": "HRD"}
    text = "Undangan wawancara kerja PT Cahaya Nusantara, posisi Staf Administrasi, besok pukul 16.00 WIB. Salam, HRD"
    await sari.user.document("undangan.txt", text.encode(), forward_origin=origin)
    assert await sari.asked()
    assert "24 November" not in " ".join(sari.texts)  # the day after it was said is over


async def test_times_at_the_end_of_time(opened: House, sari: Guest) -> None:
    late = mail().replace(b"Fri, 20 Nov 2026 10:00:00 +0700", b"Fri, 31 Dec 9999 23:59:59 -1200")
    for name, content in (("a.eml", late), ("a.ics", calendar("DTSTART:99991231T235959Z"))):
        await sari.user.document(name, content)
        assert await sari.asked() in ("intent", "keep_or_drop")
    assert not any(line("trouble") in text for text in sari.texts)


async def test_a_bomb_keeps_nobody_else_waiting(telegram: TelegramServer, opened: House, sari: Guest) -> None:
    for _ in range(3):
        await sari.user.document("bom.pdf", FILES["words without end.pdf"]())
    budi = Guest(telegram.user(43, "Budi"))
    assert await budi.says("/start") == "menu"
    assert await budi.forwards(INVITATION, MORNING) == "intent"  # long enough to be read beforehand
    assert not sari.texts
    sari.within = 60.0
    await sari.hears(line("file.broken"))
    ready, _ = await opened.get("/readyz")
    assert ready == 200


async def test_what_a_calendar_says_is_kept_with_the_case(house: House, sari: Guest) -> None:
    async with house.open():
        await sari.user.document("undangan.ics", calendar())
        assert await sari.asked() == "intent"
    (case,) = cases(Settings.from_env(house.env))
    kept = case["calendar"]
    assert isinstance(kept, dict)
    assert (kept["method"], kept["uid"], kept["sequence"]) == ("REQUEST", "7f3a@contoh", 2)
    assert kept["organizer"]["address"] == "ratna@cahaya.example"
