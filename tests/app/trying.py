"""`sopan try` behind a real browser: started as the command starts it, tapped by what its keys stand for."""

import asyncio
import io
import re
import time
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, redirect_stdout, suppress
from datetime import datetime, timedelta
from pathlib import Path

from playwright.async_api import Page

from bot.config import Settings
from bot.fronts import page as front

MONDAY = datetime.fromisoformat("2026-11-23T09:00:00+07:00")


class Told(io.StringIO):
    """What is printed, watched for the address it names."""

    def __init__(self) -> None:
        super().__init__()
        self.address: asyncio.Future[str] = asyncio.get_running_loop().create_future()

    def write(self, text: str) -> int:
        if (found := re.search(r"http://\S+", text)) and not self.address.done():
            self.address.set_result(found[0])
        return super().write(text)


@asynccontextmanager
async def trying(folder: Path) -> AsyncIterator[str]:
    """`sopan try` with its store in `folder`, begun on that Monday; yields the address that it prints."""
    begun = time.monotonic()
    told = Told()
    with redirect_stdout(told):
        running = asyncio.create_task(
            front(
                Settings.from_env({"SOPAN_DATA_DIR": str(folder / "data")}),
                port=0,
                clock=lambda: MONDAY + timedelta(seconds=time.monotonic() - begun),
            )
        )
        await asyncio.wait((running, told.address), return_when=asyncio.FIRST_COMPLETED)
        if running.done():
            running.result()  # it could not start: raise why
    try:
        yield told.address.result()
    finally:
        running.cancel()
        with suppress(asyncio.CancelledError):
            await running


async def asked(page: Page, prompt: str) -> None:
    """Until the newest bubble is that question, with its keys."""
    await page.locator(f'.item.prompt:last-child [data-press*=".{prompt}."]').first.wait_for()


async def tap(page: Page, prompt: str, *choices: str) -> None:
    """Tap keys one after the other, each beneath the newest question, which must be `prompt`."""
    for choice in choices:
        await page.locator(f'.item.prompt:last-child [data-press$=".{prompt}.{choice}"]').tap()


async def finished(page: Page) -> str:
    """The newest finished message, once its actions stand beneath it."""
    await asked(page, "result")
    return await page.locator(".item.message .text").last.inner_text()
