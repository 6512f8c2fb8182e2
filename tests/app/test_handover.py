"""The finished message on its way out: the page in a real browser, the files as they arrive, what is kept and for how
long."""

import sqlite3
from collections.abc import AsyncIterator
from datetime import timedelta
from email import message_from_bytes
from email.message import EmailMessage
from email.policy import default
from pathlib import Path
from typing import Any
from urllib.parse import parse_qs, unquote, urlsplit

import aiohttp
import pytest
from icalendar import Calendar
from playwright.async_api import Page, expect

from bot.handover.links import LONGEST_LINK
from tests.app.guest import Guest
from tests.app.house import House
from tests.channels.local.browser import browsing
from tests.files.samples import INVITATION, calendar, mail
from tests.servers.telegram import Seen, TelegramServer

SHOWN = "body[data-shown]"
LONG_NAME, LONG_POST = "PT " + "𠮷野家" * 25, "𠮷野部長" * 20


@pytest.fixture
async def reached(telegram: TelegramServer, tmp_path: Path) -> AsyncIterator[House]:
    """The house, open, and reached by the world at its own address."""
    house = House(telegram, tmp_path)
    house.more["SOPAN_PUBLIC_URL"] = house.url
    async with house.open():
        yield house


async def declines_by_mail(sari: Guest, *, long: bool = False) -> str:
    """An invitation that came as a mail with a calendar in it is declined; the finished message, perhaps one that no
    link carries."""
    invitation = mail(INVITATION, ("text/calendar; method=REQUEST", calendar()))
    invitation = invitation.replace(b"Subject: ", b"Message-ID: <undangan.1@cahaya.example>\r\nSubject: ")
    await sari.user.document("undangan.eml", invitation)
    assert await sari.asked() == "intent"
    assert await sari.taps("decline") == "reason"
    assert await sari.taps("accepted_offer") == "result"
    for name, words in (("company", LONG_NAME), ("position", LONG_POST)) if long else ():
        assert await sari.taps("edit") == "review"
        assert await sari.taps(name) == name
        assert await sari.says(words) == "result"
    return sari.finished


def page_link(sari: Guest) -> str:
    """Where the button to the hand-over page leads."""
    [url] = [one.url for one in sari.prompt.buttons if one.url and urlsplit(one.url).path.startswith("/kirim/")]
    return url


def kept_pages(house: House) -> int:
    with sqlite3.connect(house.file) as conn:
        return int(conn.execute("SELECT count(*) FROM pages").fetchone()[0])


async def file_of(telegram: TelegramServer, sari: Guest) -> tuple[Seen, bytes]:
    """The document that comes next, and what is in it."""
    seen = await sari.user.waits_for(lambda one: "document" in one.raw, sari.within)
    return seen, telegram.world.files[seen.raw["document"]["file_id"]][1]


async def mailto_of(page: Page) -> dict[str, str]:
    """What the mail button carries, as a mail program reads it."""
    link = urlsplit(await page.locator("#mail").get_attribute("href") or "")
    assert link.scheme == "mailto"
    values = {name: value for name, [value] in parse_qs(link.query, strict_parsing=True).items()}
    return {"to": unquote(link.path), **values}


@pytest.mark.browser
async def test_a_mail_is_handed_over_by_a_link_and_nothing_is_kept(chromium: str, reached: House, sari: Guest) -> None:
    message = await declines_by_mail(sari)
    url = page_link(sari)
    assert len(url) <= LONGEST_LINK and kept_pages(reached) == 0
    async with browsing(chromium, url, ready=SHOWN) as page:
        assert await page.locator("#text").inner_text() == message
        assert await page.locator("#subject").inner_text() == "Re: Undangan Wawancara"
        mail_to = await mailto_of(page)
        assert mail_to["to"] == "hrd@cahaya.example" and mail_to["subject"] == "Re: Undangan Wawancara"
        assert mail_to["body"].replace("\r\n", "\n") == message and "\n" not in mail_to["body"].replace("\r\n", "")
        await page.get_by_role("button", name="Salin pesan").tap()
        await expect(page.locator("#toast")).to_have_text("Disalin")
        assert await page.evaluate("navigator.clipboard.readText()") == message
        await page.get_by_role("button", name="Salin subjek").tap()
        await page.wait_for_function("navigator.clipboard.readText().then((text) => text.startsWith('Re: '))")
        await expect(page.locator("#share")).to_be_hidden()  # this browser has no share sheet
        await expect(page.locator("#kept")).to_be_hidden()
        await expect(page.locator("#note")).to_be_hidden()


@pytest.mark.browser
async def test_the_phones_own_share_sheet_gets_the_message(chromium: str, reached: House, sari: Guest) -> None:
    message = await declines_by_mail(sari)
    async with browsing(chromium, page_link(sari), ready=SHOWN) as page:
        await page.add_init_script("navigator.share = async (given) => { window.given = given; };")
        await page.reload()
        await page.get_by_role("button", name="Bagikan").tap()
        assert await page.evaluate("window.given") == {"title": "Re: Undangan Wawancara", "text": message}


@pytest.mark.browser
async def test_what_a_link_cannot_carry_is_kept_for_a_week(
    chromium: str, telegram: TelegramServer, reached: House, sari: Guest
) -> None:
    message = await declines_by_mail(sari, long=True)
    assert LONG_NAME in message and LONG_POST in message
    url = page_link(sari)
    assert "#" not in url and kept_pages(reached) == 1
    assert "terlalu panjang untuk tombol Bagikan" in sari.prompt.text
    async with aiohttp.ClientSession() as crawler:
        for _ in range(5):
            for address in (url, f"{url}/text"):
                async with crawler.get(address) as answer, crawler.head(address) as head:
                    assert (answer.status, head.status) == (200, 200)
                    assert (
                        answer.headers["X-Robots-Tag"] == head.headers["X-Robots-Tag"] == "noindex, nofollow, noarchive"
                    )
                    assert answer.headers["Cache-Control"] == "no-store"
        async with crawler.get(f"{url[:-4]}AAAA/text") as answer:
            assert answer.status == 204
    async with browsing(chromium, url, ready=SHOWN) as page:
        assert await page.locator("#text").inner_text() == message
        await expect(page.locator("#kept")).to_be_visible()
        await expect(page.locator("#note")).to_be_visible()
        assert "body" not in await mailto_of(page)  # said, and never cut
        await page.evaluate("document.getElementById('mail').removeAttribute('href')")  # no mail program is here
        await page.locator("#mail").tap()
        await expect(page.locator("#toast")).to_have_text("Disalin")
        assert await page.evaluate("navigator.clipboard.readText()") == message
    telegram.clock.advance(timedelta(days=7))
    async with browsing(chromium, url, ready=SHOWN) as page:
        await expect(page.locator("#nothing")).to_be_visible()
        assert LONG_NAME not in await page.locator("body").inner_text()


async def test_what_was_kept_goes_with_its_case_and_its_person(reached: House, sari: Guest) -> None:
    await declines_by_mail(sari, long=True)
    url = page_link(sari)
    assert await sari.says("/drafts") == "drafts"
    assert await sari.taps("1") == "case"
    await sari.taps("delete")
    async with aiohttp.ClientSession() as session, session.get(f"{url}/text") as answer:
        assert answer.status == 204
    assert kept_pages(reached) == 0


@pytest.mark.browser
@pytest.mark.parametrize(
    "hostile",
    [
        "<img src=x onerror=alert(1)>&text=satu\r\nBcc: x@y.example",
        "'\"><script>alert(1)</script>",
        "\u202e\u2066 dr. I Made, S.H. {{7*7}} ${7*7} 🙏 100% a+b #satu",
    ],
)
async def test_the_page_shows_text_and_never_markup(chromium: str, reached: House, hostile: str) -> None:
    from bot.handover.links import page as page_of

    url = page_of(f"{reached.url}/kirim/", "en", "a@b.example?bcc=x@y.example", hostile, hostile)
    async with browsing(chromium, url, ready=SHOWN) as page:
        assert await page.locator("#text").evaluate("(node) => node.textContent") == hostile
        assert await page.locator("#text *, #subject *").count() == 0
        carried = await mailto_of(page)
        assert carried["to"] == "" and "\n" not in carried["subject"] and "bcc" not in carried
        assert carried["body"].replace("\r\n", "\n") == hostile.replace("\r\n", "\n")
        await page.evaluate("location.hash = '#lang=id&text=Yang%20lain'")
        await expect(page.locator("#text")).to_have_text("Yang lain")
        await expect(page.locator("h1").first).to_have_text("Pesanmu siap dikirim")


@pytest.mark.browser
async def test_a_page_without_a_message_says_so(chromium: str, reached: House) -> None:
    for address in (f"{reached.url}/kirim/", f"{reached.url}/kirim/#text=&to=a@b.example"):
        async with browsing(chromium, address, ready=SHOWN) as page:
            await expect(page.locator("#nothing")).to_be_visible()
            await expect(page.locator("#letter")).to_be_hidden()


async def test_without_a_public_address_there_is_no_page(opened: House, sari: Guest) -> None:
    await declines_by_mail(sari)
    assert not [one.url for one in sari.prompt.buttons if one.url and "/kirim/" in one.url]
    assert (await opened.get("/kirim/"))[0] == 404


async def test_the_mail_file_answers_in_the_thread_and_to_the_calendar(
    telegram: TelegramServer, opened: House, sari: Guest
) -> None:
    message = await declines_by_mail(sari)
    assert "Subjek: Re: Undangan Wawancara" in sari.prompt.text and "Subjek baru, kalau mau: " in sari.prompt.text
    await sari.presses("mail_file")
    seen, content = await file_of(telegram, sari)
    assert seen.raw["document"]["file_name"] == "pesan-pt-cahaya-nusantara.eml"
    assert "undangan kalender" in seen.text and "Alamat tujuannya" not in seen.text
    opened_mail = message_from_bytes(content, policy=default)
    assert isinstance(opened_mail, EmailMessage)
    assert opened_mail["In-Reply-To"] == opened_mail["References"] == "<undangan.1@cahaya.example>"
    assert opened_mail["Subject"] == "Re: Undangan Wawancara"
    assert opened_mail["From"] == "Sari Wulandari <sari@example.org>"
    assert [one.addr_spec for one in opened_mail["To"].addresses] == ["hrd@cahaya.example", "ratna@cahaya.example"]
    plain, part = opened_mail.iter_parts()
    assert plain.get_content().replace("\r\n", "\n").removesuffix("\n") == message
    answer: Any = Calendar.from_ical(part.get_content())
    [event] = answer.walk("VEVENT")
    assert (answer["METHOD"], event["UID"], event["SEQUENCE"]) == ("REPLY", "7f3a@contoh", 2)
    assert event["ATTENDEE"].params["PARTSTAT"] == "DECLINED"
    assert await sari.taps("sent") == "sent"  # the buttons above the file still work


async def test_the_last_hour_goes_into_the_calendar(telegram: TelegramServer, opened: House, sari: Guest) -> None:
    await declines_by_mail(sari)
    assert await sari.taps("remind") == "remind_when"
    await sari.presses("calendar")
    seen, content = await file_of(telegram, sari)
    assert seen.raw["document"]["file_name"] == "batas-kirim-pt-cahaya-nusantara.ics"
    assert "Rabu, 2 Desember 2026 pukul 10.00 WIB" in seen.text
    entered: Any = Calendar.from_ical(content.decode())
    [event] = entered.walk("VEVENT")
    assert event["DTSTART"].dt.isoformat() == "2026-12-02T03:00:00+00:00"
    assert event["SUMMARY"] == "Batas menjawab undangan wawancara PT Cahaya Nusantara"
    assert len(event.walk("VALARM")) == 2
    assert await sari.says("/reminders") == "reminders"
    await sari.presses("calendar")
    _, again = await file_of(telegram, sari)
    same: Any = Calendar.from_ical(again.decode())
    assert same.walk("VEVENT")[0]["UID"] == event["UID"]
