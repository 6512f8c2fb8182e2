"""The clock of this machine against that of the chat API, by the Date of any answer (RFC 9110, 6.6.1)."""

import time
from email.utils import parsedate_to_datetime
from typing import Final

import aiohttp

from bot.doctor.finding import Finding, Patient, broken, note, risk

_PATIENCE: Final = aiohttp.ClientTimeout(total=10.0)
TOLERATED: Final = 5.0
"""Seconds beyond what the answer took; the Date itself is cut to a second."""

WRONG: Final = 60.0
"""Seconds from which reminders miss their hour."""


async def check(patient: Patient) -> list[Finding]:
    """Asks the root of the first API that is configured, without a token; where it does not answer, its own check says
    why."""
    settings = patient.settings
    root = settings.telegram.api_url if settings.telegram else settings.whatsapp.api_url if settings.whatsapp else ""
    began = time.time()
    try:
        async with (
            aiohttp.ClientSession(timeout=_PATIENCE) as session,
            session.get(f"{root}/", allow_redirects=False) as answer,
        ):
            there = parsedate_to_datetime(answer.headers["Date"]).timestamp()
    except (aiohttp.ClientError, TimeoutError, OSError, KeyError, ValueError):
        return [note("it could not be compared, because the chat API did not answer")]
    off = max(began - 1 - there, there - time.time(), 0.0)
    remedy = "keep the clock by the network: timedatectl set-ntp true"
    if off > WRONG:
        return [broken(f"the clock is off by {off:.0f} s", remedy)]
    return [risk(f"the clock is off by {off:.0f} s", remedy)] if off > TOLERATED else []
