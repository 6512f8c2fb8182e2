"""The decline flow as WhatsApp shows it, prompt by prompt: `python -m tests.app.whatsapp.album folder`."""

import asyncio
import shutil
import sys
import tempfile
from pathlib import Path

from playwright.async_api import Page

from tests.app.trying import MONDAY, trying
from tests.channels.local.browser import browsing, type_in
from tests.conftest import CHROMIUM_NAMES

STEPS = (
    ("menu", None),
    ("channel", "Tolak undangan"),
    ("company", "WhatsApp / chat"),
    ("position", "“PT Cahaya Nusa”"),
    ("contact", "“Analis Data”"),
    ("honorific", "“Ratna”"),
    ("day", "Ibu"),
    ("zone", "“1 Desember jam 10”"),
    ("reason", "WIB"),
    ("name", "Sudah dapat kerja"),
    ("review", "“Dewi Anggraini”"),
    ("result", "Buat pesannya"),
)
"""Which prompt stands after what was tapped, or typed (in quotes)."""


async def decline(page: Page, picture: Path | None) -> list[str]:
    """From hello to the finished message; what each prompt said. `picture`: a folder for one of each."""
    await page.clock.set_fixed_time(MONDAY)
    await type_in(page, "Halo")
    said = []
    for number, (prompt, answer) in enumerate(STEPS):
        seen = await page.locator(".item.prompt").count()
        if answer is not None and answer.startswith("“"):
            await type_in(page, answer.strip("“”"))
        elif answer is not None:
            await choose(page, answer)
        await page.locator(".item.prompt").nth(seen if answer else 0).wait_for()
        said.append(await page.locator(".item.prompt .text").last.inner_text())
        if picture is not None:
            await page.screenshot(path=picture / f"{number:02}-{prompt}.png")
            if await page.locator(".item:last-child .key").count() == 1 and prompt not in ("company", "name"):
                await page.locator(".item:last-child .key").tap()
                if await page.locator("#sheet-list").is_visible():
                    await page.screenshot(path=picture / f"{number:02}-{prompt}-list.png")
                    await page.keyboard.press("Escape")
    return said


async def choose(page: Page, label: str) -> None:
    """Taps a reply button, or the row of the newest list."""
    button = page.locator(".item:last-child .key", has_text=label)
    if not await button.count():
        await page.locator(".item:last-child .key").tap()
        button = page.locator("#list-rows button", has_text=label)
    await button.first.tap()


async def main(folder: Path) -> None:
    """All of them, into `folder`, which is there."""
    chromium = next(path for name in CHROMIUM_NAMES if (path := shutil.which(name)))
    with tempfile.TemporaryDirectory() as data:
        async with trying(Path(data)) as url, browsing(chromium, f"{url}/?skin=whatsapp") as page:
            await decline(page, folder)


if __name__ == "__main__":
    target = Path(sys.argv[1])
    target.mkdir(parents=True, exist_ok=True)
    asyncio.run(main(target))
