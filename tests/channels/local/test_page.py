"""The page in a real Chromium, tapped and typed as a person would."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

import pytest
from playwright.async_api import expect

from bot.channels.base import Attachment, Bubble
from bot.channels.local_web.server import LocalWeb
from conversations.events import Command, Edited, Forward, Press, Text
from tests.channels.local.browser import DESKTOP, PHONE, browsing, bubbles, press, type_in, wait_for
from tests.channels.local.demo import COMMANDS
from tests.channels.local.script import MESSAGE, Script, clock, scripted

pytestmark = pytest.mark.browser


@asynccontextmanager
async def serving(port: int = 0, script: Script | None = None) -> AsyncIterator[tuple[Script, LocalWeb, str]]:
    script = script or Script(scripted)
    web = LocalWeb(script.accept, clock, COMMANDS)
    async with web.serving(port=port) as url, script.delivering(web):
        yield script, web, url


async def test_the_scripted_conversation_by_tapping(chromium: str) -> None:
    async with serving() as (script, _, url), browsing(chromium, url) as page:
        await press(page, "Mulai")
        await wait_for(page, "Apa yang bisa saya bantu?")
        await press(page, "Menolak undangan")
        await wait_for(page, "Perusahaan dan posisinya apa?")
        await type_in(page, "PT Cahaya Nusa, Analis Data")
        await wait_for(page, "Apa alasannya?")
        await press(page, "Gaji")
        await wait_for(page, "tanggal berapa")
        await press(page, "1")
        await wait_for(page, "Ini pesannya.")
        texts = await bubbles(page)
        # A pressed question has become its answer, in its place.
        assert texts[:4] == [
            "/start",
            "Perlu: menolak undangan",
            "Perusahaan dan posisinya apa? Cukup satu baris, atau teruskan undangannya.",
            "PT Cahaya Nusa, Analis Data",
        ]
        assert texts[4:6] == ["Alasan: Gaji", "Wawancara: Selasa, 1 Desember 2026, 10.00 WIB"]
        assert texts[6] == MESSAGE
        # The finished message has nothing around it, and selecting the bubble selects the message alone.
        selected = await page.evaluate(
            """() => { getSelection().selectAllChildren(document.querySelector(".message .bubble"));
                       return getSelection().toString().trim(); }"""
        )
        assert selected == MESSAGE
        await press(page, "Salin")
        await page.get_by_text("Disalin").wait_for()
        assert await page.evaluate("navigator.clipboard.readText()") == MESSAGE
        link = page.get_by_role("link", name="Buka WhatsApp")
        assert await link.get_attribute("target") == "_blank"
        assert "noopener" in (await link.get_attribute("rel") or "")
    assert [type(incoming.event) for incoming in script.heard] == [Command, Press, Text, Press, Press]
    refs = [incoming.event.ref for incoming in script.heard]
    assert len(set(refs)) == len(refs)


async def test_a_message_is_forwarded_with_the_time_it_was_said(chromium: str) -> None:
    async with serving() as (script, _, url), browsing(chromium, url) as page:
        await page.get_by_role("button", name="Teruskan pesan").click()
        await page.get_by_label("Isi pesan itu").fill("Kami undang besok pukul 10.00.")
        await page.get_by_label("Kapan pesan itu ditulis?").fill("2025-11-21T09:30")
        await page.get_by_role("button", name="Teruskan", exact=True).click()
        await wait_for(page, "Apa alasannya?")
        assert await page.get_by_text("Diteruskan · Jumat, 21 November 2025 09.30").is_visible()
    event = script.heard[0].event
    assert isinstance(event, Forward)
    assert event.text == "Kami undang besok pukul 10.00."
    assert event.said_at is not None
    assert event.said_at.isoformat() == "2025-11-21T02:30:00+00:00"  # the page stands in Jakarta


async def test_commands_are_in_the_menu_and_in_the_text(chromium: str) -> None:
    async with serving() as (script, _, url), browsing(chromium, url, language="en-GB") as page:
        await press(page, "Start")
        await wait_for(page, "Apa yang bisa")
        await press(page, "/privacy")
        await wait_for(page, "Perintah: privacy")
        await page.get_by_role("button", name="Commands").click()
        await page.keyboard.press("ArrowDown")
        await page.keyboard.press("ArrowDown")
        await page.keyboard.press("Enter")
        await wait_for(page, "Perintah: help")
    names = [incoming.event.name for incoming in script.heard if isinstance(incoming.event, Command)]
    assert names == ["start", "privacy", "help"]


async def test_an_earlier_message_is_changed(chromium: str) -> None:
    async with serving() as (script, _, url), browsing(chromium, url, size=DESKTOP) as page:
        await type_in(page, "PT Cahya Nusa")
        await wait_for(page, "Apa alasannya?")
        await page.get_by_role("button", name="Ubah pesan ini").focus()
        await page.keyboard.press("Enter")
        await type_in(page, "PT Cahaya Nusa")
        await wait_for(page, "Dicatat.")
        assert (await bubbles(page))[0] == "PT Cahaya Nusa"
        assert await page.get_by_text("diubah").is_visible()
    said, changed = (incoming.event for incoming in script.heard)
    assert isinstance(changed, Edited)
    assert (changed.ref, changed.text) == (said.ref, "PT Cahaya Nusa")


async def test_the_keyboard_alone_is_enough(chromium: str) -> None:
    async with serving() as (_, _, url), browsing(chromium, url, size=DESKTOP) as page:
        await type_in(page, "/start")
        await wait_for(page, "Apa yang bisa")
        await page.keyboard.press("Shift+Tab")  # back from the field: the menu, then the newest keys
        await page.keyboard.press("Shift+Tab")
        await page.keyboard.press("Enter")  # "Bantu putuskan"
        await wait_for(page, "Perusahaan dan posisinya apa?")
        await expect(page.locator("#text")).to_be_focused()  # a question to type an answer to
        await page.keyboard.type("PT Cahaya Nusa")
        await page.keyboard.press("Enter")
        await wait_for(page, "Apa alasannya?")
        await page.get_by_role("button", name="Gaji").focus()
        await page.keyboard.press("Enter")
        await wait_for(page, "tanggal berapa")
        await expect(page.get_by_role("button", name="Sn")).to_be_focused()  # the next question's first key
        await page.get_by_role("button", name="Teruskan pesan").focus()
        await page.keyboard.press("Enter")
        await page.keyboard.press("Shift+Tab")  # within the sheet, round and round
        await expect(page.get_by_role("button", name="Teruskan", exact=True)).to_be_focused()
        await page.keyboard.press("Escape")
        await expect(page.locator("#forward")).to_be_focused()


async def test_the_log_outlives_a_reload_and_goes_when_asked(chromium: str) -> None:
    async with serving() as (script, web, url), browsing(chromium, url) as page:
        await type_in(page, "PT Cahaya Nusa")
        await wait_for(page, "Apa alasannya?")
        before = await bubbles(page)
        await page.reload()
        await page.wait_for_selector("body[data-link=up]")
        assert await bubbles(page) == before
        await press(page, "Gaji")
        await wait_for(page, "tanggal berapa")
        await page.get_by_role("button", name="Hapus obrolan di halaman ini").click()
        await page.get_by_role("button", name="Hapus", exact=True).click()
        assert await bubbles(page) == []
        await page.reload()
        await page.wait_for_selector("body[data-link=up]")
        assert await bubbles(page) == []
        await type_in(page, "PT Cahaya Nusa")
        await wait_for(page, "Apa alasannya?")
        await web.forget(script.heard[0].address)  # the person erased everything
        await page.get_by_text("Halo, saya Sopan").wait_for()
        assert "Cahaya" not in await page.evaluate("JSON.stringify(localStorage)")


async def test_a_restart_is_told_kindly_and_loses_nothing(chromium: str) -> None:
    async with serving() as (script, _, url):
        port = int(url.rpartition(":")[2])
        stack = browsing(chromium, url, may_lose_connection=True)
        page = await stack.__aenter__()
        await type_in(page, "PT Cahaya Nusa")
        await wait_for(page, "Apa alasannya?")
    await page.get_by_text("Sambungan ke Sopan terputus").wait_for()
    await type_in(page, "halo, masih di sana?")
    # The outbox of the process before: a reminder fell due while nobody was connected.
    again = Script(scripted)
    again.unasked(script.heard[0].address, Bubble("reminder", "Besok wawancara di PT Cahaya Nusa."))
    async with serving(port, again):
        await wait_for(page, "Besok wawancara di PT Cahaya Nusa.")
        await page.get_by_text("Sambungan ke Sopan terputus").wait_for(state="hidden")
        await page.locator(".me .state.sent").nth(1).wait_for()
        await stack.__aexit__(None, None, None)
    assert [incoming.event.text for incoming in again.heard if isinstance(incoming.event, Text)] == [
        "halo, masih di sana?"
    ]
    assert again.heard[0].address == script.heard[0].address


async def test_two_tabs_show_the_same_chat(chromium: str) -> None:
    async with serving() as (_, _, url), browsing(chromium, url, size=DESKTOP) as page:
        other = await page.context.new_page()
        await other.goto(url)
        await other.wait_for_selector("body[data-link=up]")
        await type_in(page, "PT Cahaya Nusa")
        await wait_for(page, "Apa alasannya?")
        await wait_for(other, "Apa alasannya?")
        assert await bubbles(other) == await bubbles(page)


async def test_text_is_never_read_as_markup(chromium: str) -> None:
    nasty = """<img src=x onerror="document.title='x'"> & <b>tebal</b> \u202ekanan \u2066"""
    script = Script(lambda _event: [Bubble("message", nasty), Bubble("notice", nasty)])
    async with serving(script=script) as (_, _, url), browsing(chromium, url) as page:
        await type_in(page, nasty)
        await page.locator(".item.notice").wait_for()
        assert await bubbles(page) == [nasty.strip(), nasty, nasty]
        assert await page.title() == "Sopan"


@pytest.mark.parametrize("size", [PHONE, DESKTOP, (320, 568), (700, 500)])
async def test_it_fits_every_screen(chromium: str, size: tuple[int, int]) -> None:
    async with serving() as (script, _, url), browsing(chromium, url, size=size) as page:
        await type_in(page, "PT Cahaya Nusa")
        await wait_for(page, "Apa alasannya?")
        await press(page, "Gaji")
        await wait_for(page, "tanggal berapa")
        assert len(script.heard) == 2
        assert await page.evaluate(TOO_WIDE) == []
        assert await page.evaluate(TOO_SMALL) == []
        assert abs(await page.evaluate(BELOW_THE_END)) <= 2


@pytest.mark.parametrize("dark", [False, True])
async def test_every_word_can_be_read(chromium: str, dark: bool) -> None:
    """Contrast by WCAG 2.2, 1.4.3: at least 4.5 for text against the colour it stands on."""
    async with serving() as (script, _, url), browsing(chromium, url, dark=dark) as page:
        for said in ("/start", "PT Cahaya Nusa"):
            await type_in(page, said)
        await wait_for(page, "Apa alasannya?")
        await press(page, "Gaji")
        await wait_for(page, "tanggal berapa")
        await press(page, "1")
        await wait_for(page, "Ini pesannya.")
        script.unasked(script.heard[0].address, Bubble("reminder", "Besok wawancara."))
        await wait_for(page, "Besok wawancara.")
        assert await page.evaluate(POOR_CONTRAST) == []


async def test_the_view_of_a_failing_page_would_be_told(chromium: str) -> None:
    """The three measures above do find what they look for."""
    style = (
        """.bubble { min-width: 600px } .key { min-height: 0; height: 20px; flex: none } .day span { color: #aaa }"""
    )
    async with serving() as (_, _, url), browsing(chromium, url) as page:
        await type_in(page, "PT Cahaya Nusa")
        await wait_for(page, "Apa alasannya?")
        await page.evaluate(
            "(css) => { const s = new CSSStyleSheet(); s.replaceSync(css); document.adoptedStyleSheets = [s]; }", style
        )
        assert await page.evaluate(TOO_WIDE) != []
        assert await page.evaluate(TOO_SMALL) != []
        assert await page.evaluate(POOR_CONTRAST) != []


TOO_WIDE = """() => [...document.querySelectorAll("*")].filter((node) => {
  if (!node.offsetParent || node.closest(".unseen") || node.tagName === "TEXTAREA") return false;
  const cut = node.scrollWidth > node.clientWidth + 1 && getComputedStyle(node).overflowX !== "visible";
  return cut || node.getBoundingClientRect().right > innerWidth + 1;
}).map((node) => node.outerHTML.slice(0, 80))"""

TOO_SMALL = """() => [...document.querySelectorAll("button, a")].filter((node) => {
  const box = node.getBoundingClientRect();
  return node.offsetParent && !node.matches(".inline, .change") && (box.height < 38 || box.width < 30);
}).map((node) => node.outerHTML.slice(0, 80))"""

BELOW_THE_END = """() => {
  const view = document.getElementById("view");
  return view.scrollHeight - view.scrollTop - view.clientHeight;
}"""

POOR_CONTRAST = """() => {
  const paint = document.createElement("canvas").getContext("2d", { willReadFrequently: true });
  const rgba = (colour) => {
    paint.clearRect(0, 0, 1, 1);
    paint.fillStyle = colour;
    paint.fillRect(0, 0, 1, 1);
    const [r, g, b, a] = paint.getImageData(0, 0, 1, 1).data;
    return [r, g, b, a / 255];
  };
  const over = (top, under) => [0, 1, 2].map((i) => top[i] * top[3] + under[i] * (1 - top[3])).concat(1);
  const ground = (node) => {
    const own = rgba(getComputedStyle(node).backgroundColor);
    return over(own, own[3] === 1 || !node.parentElement ? [255, 255, 255, 1] : ground(node.parentElement));
  };
  const linear = (c) => (c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4);
  const light = (c) => 0.2126 * linear(c[0] / 255) + 0.7152 * linear(c[1] / 255) + 0.0722 * linear(c[2] / 255);
  const poor = [];
  for (const node of document.querySelectorAll(".phone *")) {
    const said = [...node.childNodes].some((child) => child.nodeType === 3 && child.data.trim());
    if (!said || !node.offsetParent || node.closest(".unseen, .toast")) continue;
    const under = ground(node);
    const [a, b] = [light(over(rgba(getComputedStyle(node).color), under)), light(under)].sort((x, y) => y - x);
    const contrast = (a + 0.05) / (b + 0.05);
    if (contrast < 4.5) poor.push([node.className, node.textContent.slice(0, 30), contrast]);
  }
  return poor;
}"""


async def test_a_file_is_downloaded_as_it_is(chromium: str) -> None:
    content = "BEGIN:VCALENDAR\r\nSUMMARY:100% Bu Dína 🙏 #1\r\nEND:VCALENDAR\r\n"
    file = Attachment("undangan.ics", "text/calendar", content)
    script = Script(lambda event: [Bubble("notice", "Untuk kalender.", attachment=file)])
    async with serving(script=script) as (_, _, url), browsing(chromium, url) as page:
        await type_in(page, "kalender")
        await wait_for(page, "Untuk kalender.")
        await page.reload()
        async with page.expect_download() as waiting:
            await page.get_by_role("link", name="undangan.ics").tap()
        downloaded = await waiting.value
        assert downloaded.suggested_filename == "undangan.ics"
        assert (await downloaded.path()).read_bytes() == content.encode()
