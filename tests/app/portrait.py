"""The pictures of the README and the guides, taken of the real page: `python -m tests.app.portrait [folder]`."""

import asyncio
import shutil
import sys
import tempfile
from dataclasses import dataclass
from pathlib import Path

from playwright.async_api import Page

from tests.app.trying import MONDAY, asked, finished, tap, trying
from tests.channels.local.browser import browsing, type_in
from tests.conftest import CHROMIUM_NAMES

FOLDER = Path(__file__).parents[2] / "docs" / "images"


@dataclass(frozen=True)
class Tongue:
    """What the same story says in one language."""

    code: str
    locale: str
    forward: str
    """The button that passes a message on."""
    field: str
    send: str
    invitation: str
    done: str
    answer: str
    """What the recruiter writes back."""


INDONESIAN = Tongue(
    "id",
    "id-ID",
    "Teruskan pesan",
    "Isi pesan itu",
    "Teruskan",
    """Selamat siang, Kak Dewi.

Kami dari PT Cahaya Nusa mengundang Kakak untuk wawancara posisi Analis Data

Hari/tanggal: Selasa, 1 Desember 2026
Pukul: 10.00 WIB

Mohon konfirmasinya ya, Kak. Terima kasih.
Ratna, HRD PT Cahaya Nusa""",
    "udah kukirim",
    "Baik Kak Dewi, tidak apa-apa. Kita pindah ke Kamis 3 Desember jam 14.00, ya.",
)
ENGLISH = Tongue(
    "en",
    "en-GB",
    "Forward a message",
    "What it says",
    "Forward",
    """Hi Dewi,

We would like to invite you to an interview for the Data Analyst position at Cahaya Nusa.

Date: Tuesday, 1 December 2026
Time: 10:00 WIB

Please let us know whether you can make it.
Ratna Lestari, Recruiter, Cahaya Nusa""",
    "I have sent it",
    "Hi Dewi, no problem. Let us move it to Thursday 3 December at 2 pm.",
)


async def portrait(chromium: str, picture: Path, *, dark: bool) -> None:
    """A phone with a finished message and what can be done with it."""
    with tempfile.TemporaryDirectory() as folder:
        async with trying(Path(folder)) as url, browsing(chromium, url, dark=dark) as page:
            await page.clock.set_fixed_time(MONDAY)
            await type_in(page, "mau nolak undangan interview Selasa 1 Desember jam 10 WIB di PT Cahaya Nusa, Bu Ratna")
            await tap(page, "reason", "accepted_offer")
            await asked(page, "name")
            await type_in(page, "Dewi Anggraini")
            await finished(page)
            # From the beginning of the message, should it be longer than the glass.
            await page.locator(".item.message").evaluate("(node) => node.scrollIntoView()")
            await page.screenshot(path=picture)


async def story(chromium: str, folder: Path, tongue: Tongue) -> None:
    """An invitation passed on, another time asked for, what reminds, and the recruiter's answer: four pictures."""

    async def pass_on(text: str) -> None:
        await page.get_by_role("button", name=tongue.forward).click()
        await page.get_by_label(tongue.field).fill(text)
        await page.get_by_role("button", name=tongue.send, exact=True).click()

    async def picture(name: str, selector: str) -> None:
        await page.locator(selector).last.evaluate("(node) => node.scrollIntoView()")
        await page.screenshot(path=folder / f"guide-{tongue.code}-{name}.png")

    with tempfile.TemporaryDirectory() as data:
        async with trying(Path(data)) as url, browsing(chromium, url, language=tongue.locale) as page:
            await page.clock.set_fixed_time(MONDAY)
            await pass_on(tongue.invitation)
            await asked(page, "intent")
            await picture("card", ".item.prompt")
            await tap(page, "intent", "reschedule")
            await tap(page, "reason", "schedule_clash")
            await _through(page)
            await picture("message", ".item.message")
            await type_in(page, "/reminders")
            await asked(page, "reminders")
            await picture("reminders", ".item.prompt")
            await type_in(page, tongue.done)
            await asked(page, "sent")
            await pass_on(tongue.answer)
            await asked(page, "answer")
            await picture("answer", ".item.prompt")


async def _through(page: Page) -> None:
    """Until the message is finished: with the times that are proposed."""
    await asked(page, "slots")
    await page.locator('.item.prompt:last-child [data-press*=".slots."]').first.tap()
    await finished(page)


async def main(folder: Path) -> None:
    """All of them, into `folder`, which is there."""
    chromium = next(path for name in CHROMIUM_NAMES if (path := shutil.which(name)))
    await portrait(chromium, folder / "chat.png", dark=False)
    await portrait(chromium, folder / "chat-dark.png", dark=True)
    for tongue in (INDONESIAN, ENGLISH):
        await story(chromium, folder, tongue)


if __name__ == "__main__":
    target = Path(sys.argv[1]) if len(sys.argv) > 1 else FOLDER
    target.mkdir(parents=True, exist_ok=True)
    asyncio.run(main(target))
