"""`sopan try` in a real Chromium, from the first tap to the last: what a person taps, and what they see."""

from pathlib import Path
from urllib.parse import parse_qs, urlsplit

import pytest
from playwright.async_api import Page, expect

from tests.app.trying import asked, finished, tap, trying
from tests.channels.local.browser import DESKTOP, browsing, bubbles, type_in
from tests.files.samples import calendar

pytestmark = pytest.mark.browser

INVITATION = """Selamat siang, Kak Dewi.

Kami dari PT Cahaya Nusa mengundang Kakak untuk wawancara posisi Analis Data

Hari/tanggal: Selasa, 1 Desember 2026
Pukul: 10.00 WIB

Mohon konfirmasi kehadirannya. Terima kasih."""


async def command(page: Page, name: str) -> None:
    """Choose a command from the menu beside the field."""
    await page.locator("#commands").tap()
    await page.get_by_role("button", name=f"/{name} ").tap()


async def reload(page: Page) -> None:
    await page.reload()
    await page.wait_for_selector("body[data-link=up]")


async def test_an_invitation_is_declined_by_tapping_and_everything_erased(chromium: str, tmp_path: Path) -> None:
    """Only the company and the person's own name have to be typed."""
    async with trying(tmp_path) as url, browsing(chromium, url) as page:
        await page.locator("#start").tap()
        await tap(page, "menu", "decline")
        await tap(page, "channel", "whatsapp")
        await asked(page, "company")
        await type_in(page, "Analis Data di PT Cahaya Nusa")
        await tap(page, "contact", "skip")
        await tap(page, "day", "calendar", "month:2026-12")
        await page.locator(".item:last-child .gap").first.wait_for()  # the first of December is no Monday
        await tap(page, "day", "2026-12-01")
        await tap(page, "clock", "10:00")
        await asked(page, "zone")

        before = await bubbles(page)
        await reload(page)
        assert await bubbles(page) == before

        await tap(page, "zone", "Asia/Jakarta")
        await tap(page, "reason", "accepted_offer")
        await asked(page, "name")
        await type_in(page, "Dewi Anggraini")
        await asked(page, "review")
        seen = await bubbles(page)
        for value in ("PT Cahaya Nusa", "Analis Data", "Selasa, 1 Desember 2026", "10.00", "WIB", "Dewi Anggraini"):
            assert value in seen[-1]
        # What was tapped has become its answer, in its place.
        assert seen[1:3] == ["Pilihan: Tolak undangan", "Lewat: WhatsApp / chat"]

        await tap(page, "review", "make")
        message = await finished(page)
        for part in ("PT Cahaya Nusa", "Analis Data", "Selasa, 1 Desember 2026 pukul 10.00 WIB", "Dewi Anggraini"):
            assert part in message
        assert "Senin, 30 November 2026 pukul 10.00 WIB" in (await bubbles(page))[-1]  # a day before
        await page.locator(".item:last-child button.key:not([data-press])").first.tap()
        assert await page.evaluate("navigator.clipboard.readText()") == message

        await tap(page, "result", "words")
        await tap(page, "words", "other_language")
        await page.locator(".item.message", has_text="Tuesday, 1 December 2026 at 10:00 WIB").wait_for()
        await tap(page, "result", "sent")
        await asked(page, "sent")

        await command(page, "delete")
        await tap(page, "erase", "yes")
        await expect(page.locator(".item")).to_have_count(1)  # the farewell, alone
        assert "Cahaya" not in await page.evaluate("JSON.stringify(localStorage)")
        farewell = await bubbles(page)
        await reload(page)
        assert await bubbles(page) == farewell
        await command(page, "drafts")
        await page.locator(".item.sopan").nth(1).wait_for()
        assert "Cahaya" not in await page.locator("body").inner_text()


async def test_another_time_is_asked_for_in_english(chromium: str, tmp_path: Path) -> None:
    """Three times typed, a step back, an answer edited from the review, a variant."""
    async with trying(tmp_path) as url, browsing(chromium, url, language="en-GB", dark=True) as page:
        await page.locator("#start").tap()
        await tap(page, "menu", "reschedule")
        await tap(page, "channel", "email")
        await asked(page, "company")
        await type_in(page, "Data Analyst at Northwind Labs")
        await asked(page, "contact")
        await type_in(page, "Ms Hill")
        await tap(page, "day", "2026-11-27")
        await tap(page, "clock", "14:00")
        await tap(page, "zone", "Asia/Jakarta")
        await tap(page, "reason", "schedule_clash")
        await asked(page, "slots")
        await type_in(page, "Monday 30 Nov at 9, Tuesday 1 Dec 2pm or Wednesday 2 Dec 10am")
        await tap(page, "name", "back")
        await tap(page, "slots", "keep")
        await asked(page, "name")
        await type_in(page, "Dewi Anggraini")
        await tap(page, "review", "reason")
        await tap(page, "reason", "work")
        await tap(page, "review", "make")
        long = await finished(page)
        for part in (
            "Dear Ms Hill",
            "30 November 2026 at 09:00",
            "1 December 2026 at 14:00",
            "2 December 2026 at 10:00",
        ):
            assert part in long
        await tap(page, "result", "words")
        await tap(page, "words", "shorter")
        await asked(page, "result")
        assert len(await finished(page)) < len(long)
        await expect(page.locator(".item.message")).to_have_count(1)  # in its place


async def test_a_forwarded_invitation_needs_few_answers(chromium: str, tmp_path: Path) -> None:
    async with trying(tmp_path) as url, browsing(chromium, url, size=DESKTOP) as page:
        await page.get_by_role("button", name="Teruskan pesan").click()
        await page.get_by_label("Isi pesan itu").fill(INVITATION)
        await page.get_by_role("button", name="Teruskan", exact=True).click()
        await asked(page, "intent")
        card = (await bubbles(page))[-1]
        for value in ("PT Cahaya Nusa", "Analis Data", "Selasa, 1 Desember 2026", "10.00", "WIB", "/privacy"):
            assert value in card
        for prompt, choice in (
            ("intent", "cancel"),
            ("reason", "health"),
        ):
            await page.locator(f'.item.prompt:last-child [data-press$=".{prompt}.{choice}"]').click()
        message = await finished(page)
        assert "Selasa, 1 Desember 2026 pukul 10.00 WIB" in message
        await type_in(page, "udah kukirim")
        await asked(page, "sent")


async def test_a_file_chosen_with_the_paper_clip_becomes_the_card(chromium: str, tmp_path: Path) -> None:
    async with trying(tmp_path) as url, browsing(chromium, url) as page:
        async with page.expect_file_chooser() as chooser:
            await page.get_by_role("button", name="Kirim berkas atau foto undangan").tap()
        file = {"name": "undangan.ics", "mimeType": "text/calendar", "buffer": calendar()}
        await (await chooser.value).set_files(file)  # type: ignore[arg-type]
        await asked(page, "intent")
        card = (await bubbles(page))[-1]
        assert "PT Cahaya Nusantara" in card and "Kamis, 3 Desember 2026" in card and "10.00" in card
        assert "undangan.ics" in (await bubbles(page))[0]
        await expect(page.locator(".item.me .state.sent")).to_have_count(1)


async def test_files_dropped_on_the_chat_are_sent_and_one_too_large_is_not(chromium: str, tmp_path: Path) -> None:
    drop = """([name, text]) => {
        const carried = new DataTransfer();
        carried.items.add(new File([text], name));
        for (const kind of ["dragover", "drop"]) {
            const event = new DragEvent(kind, { dataTransfer: carried, bubbles: true, cancelable: true });
            document.getElementById("view").dispatchEvent(event);
            if (kind === "dragover" && document.getElementById("drop").hidden) throw new Error("nowhere to drop");
        }
    }"""
    async with trying(tmp_path) as url, browsing(chromium, url, size=DESKTOP) as page:
        await page.evaluate(drop, ["besar.txt", "x" * 5_300_000])
        await expect(page.locator("#toast")).to_contain_text("5 MB")
        assert await bubbles(page) == []
        await page.evaluate(drop, ["undangan.txt", INVITATION])
        await asked(page, "intent")
        await expect(page.locator("#drop")).to_be_hidden()
        assert "PT Cahaya Nusa" in (await bubbles(page))[-1]


async def test_a_mail_is_handed_over_by_its_link_and_its_files(chromium: str, tmp_path: Path) -> None:
    async with trying(tmp_path) as url, browsing(chromium, url) as page:
        await type_in(page, "mau nolak undangan interview Selasa 1 Desember jam 10 WIB di PT Cahaya Nusa lewat email")
        await tap(page, "reason", "accepted_offer")
        await asked(page, "name")
        await type_in(page, "Dewi Anggraini")
        message = await finished(page)
        link = await page.get_by_role("link", name="Buka e-mail").last.get_attribute("href")
        assert parse_qs(urlsplit(link or "").query)["body"][0].replace("\r\n", "\n") == message
        for choices, name in (
            (("result.mail_file",), "pesan-pt-cahaya-nusa.eml"),
            (("result.remind", "remind_when.calendar"), "batas-kirim-pt-cahaya-nusa.ics"),
        ):
            for choice in choices:
                await page.locator(f'.item.prompt [data-press$=".{choice}"]').last.tap()
            async with page.expect_download() as waiting:
                await page.get_by_role("link", name=name).tap()
            downloaded = await (await waiting.value).path()
            assert downloaded.read_bytes().startswith({"eml": b"X-Unsent: 1", "ics": b"BEGIN:VCALENDAR"}[name[-3:]])
