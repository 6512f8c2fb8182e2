"""The pictures of the README, taken of the real page: `python -m tests.app.portrait [folder]`."""

import asyncio
import shutil
import sys
import tempfile
from pathlib import Path

from tests.app.trying import MONDAY, asked, finished, tap, trying
from tests.channels.local.browser import browsing, type_in
from tests.conftest import CHROMIUM_NAMES

FOLDER = Path(__file__).parents[2] / "docs" / "images"


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


async def main(folder: Path) -> None:
    """Both pictures, into `folder`, which is there."""
    chromium = next(path for name in CHROMIUM_NAMES if (path := shutil.which(name)))
    await portrait(chromium, folder / "chat.png", dark=False)
    await portrait(chromium, folder / "chat-dark.png", dark=True)


if __name__ == "__main__":
    target = Path(sys.argv[1]) if len(sys.argv) > 1 else FOLDER
    target.mkdir(parents=True, exist_ok=True)
    asyncio.run(main(target))
