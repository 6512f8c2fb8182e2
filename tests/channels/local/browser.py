"""A real Chromium that opens the page as a person would: on a phone or a desktop, light or dark, in either language."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from urllib.parse import urlsplit

from playwright.async_api import Page, async_playwright, expect

PHONE = (390, 844)
DESKTOP = (1200, 800)
_ARGUMENTS = [
    "--headless=new",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
]


@asynccontextmanager
async def browsing(
    chromium: str,
    url: str,
    *,
    size: tuple[int, int] = PHONE,
    dark: bool = False,
    language: str = "id-ID",
    calm: bool = True,
    may_lose_connection: bool = False,
    ready: str = "body[data-link=up]",
) -> AsyncIterator[Page]:
    """A page at `url` in a fresh profile, connected to Sopan (`ready`); `chromium` is the fixture of that name.

    Leaving fails if the page reached for anything but `url`, or if the browser complained (errors in its console, the
    content security policy); `may_lose_connection` forgives the complaints of requests that found no server.
    """
    problems: list[str] = []
    async with async_playwright() as playwright:
        browser = await playwright.chromium.launch(executable_path=chromium, args=_ARGUMENTS)
        try:
            context = await browser.new_context(
                viewport={"width": size[0], "height": size[1]},
                device_scale_factor=2,
                has_touch=size[0] < 500,
                is_mobile=size[0] < 500,
                color_scheme="dark" if dark else "light",
                reduced_motion="reduce" if calm else "no-preference",
                locale=language,
                timezone_id="Asia/Jakarta",
                permissions=["clipboard-read", "clipboard-write"],
            )
            page = await context.new_page()
            page.set_default_timeout(8000)
            expect.set_options(timeout=8000)
            page.on("pageerror", lambda error: problems.append(str(error)))
            page.on("console", lambda said: problems.append(said.text) if said.type in ("error", "warning") else None)
            page.on(
                "request",
                lambda asked: (
                    problems.append(asked.url) if urlsplit(asked.url).netloc != urlsplit(url).netloc else None
                ),
            )
            await page.goto(url)
            await page.wait_for_selector(ready)
            yield page
        finally:
            await browser.close()
    if may_lose_connection:
        problems = [problem for problem in problems if "net::ERR_" not in problem]
    assert not problems, problems


async def press(page: Page, label: str) -> None:
    """Press the newest button with this label."""
    await page.get_by_role("button", name=label, exact=True).last.click()


async def type_in(page: Page, text: str) -> None:
    """Write `text` into the field and send it."""
    await page.get_by_role("textbox").first.fill(text)
    await page.keyboard.press("Enter")


async def wait_for(page: Page, text: str) -> None:
    """Until Sopan's newest bubbles show `text`."""
    await page.locator(".item.sopan .text", has_text=text).last.wait_for()


async def bubbles(page: Page) -> list[str]:
    """The texts of all bubbles, oldest first."""
    return await page.locator(".item .text").all_inner_texts()
