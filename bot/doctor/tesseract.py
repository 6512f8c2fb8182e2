"""Tesseract, which reads photos and screenshots: installed, with Indonesian and English."""

import asyncio
import shutil
from typing import Final

from bot.doctor.finding import Finding, Patient, broken, risk
from bot.files.pictures import LANGUAGES, PLACES

_PATIENCE: Final = 10.0
_INSTALL: Final = "apt install tesseract-ocr tesseract-ocr-ind (the image has it)"


async def check(patient: Patient, places: str = PLACES) -> list[Finding]:
    """Asks the program itself. `places`: the folders where it may be."""
    program = shutil.which("tesseract", path=places)
    if program is None:
        return [risk("photos and screenshots cannot be read: tesseract is not installed", _INSTALL)]
    process = await asyncio.create_subprocess_exec(
        program, "--list-langs", stdout=asyncio.subprocess.PIPE, stderr=asyncio.subprocess.STDOUT
    )
    try:
        async with asyncio.timeout(_PATIENCE):
            said, _ = await process.communicate()
    except TimeoutError:
        process.kill()
        return [broken("tesseract does not answer", "install it anew")]
    missing = set(LANGUAGES.split("+")) - set(said.decode("utf-8", "replace").split())
    if missing:
        return [risk(f"tesseract does not know {', '.join(sorted(missing))}", _INSTALL)]
    return []
