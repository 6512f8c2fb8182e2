"""The real command for a week, its clock moved on from outside: an interview a week ahead, every reminder at its time,
one put off, one moved, one after the process was killed.

Only the clock on the wall is moved (libfaketime); what the process waits for, it waits for in real time.
"""

import asyncio
import contextlib
import os
import signal
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from datetime import datetime, timedelta, timezone
from pathlib import Path
from typing import Final

import pytest

from tests.app.guest import Guest
from tests.app.house import House
from tests.app.moved import Moved
from tests.app.test_reminders import reminders
from tests.servers.telegram import TelegramServer

WIB: Final = timezone(timedelta(hours=7))
JUST_BEFORE: Final = timedelta(seconds=4)
ON_TIME: Final = timedelta(seconds=60)


def november(day: int, hour: int, minute: int = 0) -> datetime:
    return datetime(2026, 11, day, hour, minute, tzinfo=WIB)


@dataclass(slots=True)
class Week:
    """A service whose clock is that of the Telegram server, in a process of its own."""

    telegram: TelegramServer
    house: House
    moved: Moved
    process: asyncio.subprocess.Process | None = field(default=None)

    async def start(self) -> None:
        """The command as an operator runs it."""
        self.moved.to(self.telegram.clock.now())
        self.process = await self.house.start(env=self.moved.env)
        try:
            await self.house.ready(within=60)
        except TimeoutError:
            self.process.kill()
            _, said = await self.process.communicate()
            raise AssertionError(f"it does not start: {said.decode()[-2000:]}") from None

    async def end(self, by: signal.Signals) -> None:
        if self.process is not None:
            with contextlib.suppress(ProcessLookupError):
                os.kill(self.process.pid, by)
            await self.process.communicate()
            self.process = None

    def until(self, at: datetime) -> None:
        """Both clocks are moved on."""
        self.telegram.clock.advance(at - self.telegram.clock.moment())
        self.moved.to(self.telegram.clock.now())

    async def reminded(self, guest: Guest, at: datetime) -> str:
        """Nothing has come just before; then, at its time, one more. What it says."""
        count = len(reminders(guest))
        self.until(at - JUST_BEFORE)
        found = await self.telegram.journal.until(lambda: len(reminders(guest)) > count or None, 40)
        assert found, guest.texts
        assert timedelta(0) <= self.telegram.clock.moment() - at < ON_TIME
        assert len(reminders(guest)) == count + 1
        return reminders(guest)[-1].text


@pytest.fixture
async def week(telegram: TelegramServer, house: House, tmp_path: Path) -> AsyncIterator[Week]:
    async with _running(Week(telegram, house, Moved(tmp_path / "shift"))) as week:
        yield week


@asynccontextmanager
async def _running(week: Week) -> AsyncIterator[Week]:
    try:
        await week.start()
        yield week
    finally:
        await week.end(signal.SIGKILL)


async def cancels(guest: Guest) -> Guest:
    """An interview in a week: Monday the 30th, two o'clock; so the line is Sunday, and Friday its last working day."""
    assert await guest.says("batalin interview Senin 30 November jam 14.00 WIB di PT Maju, saya sakit") == "review"
    assert await guest.taps("make") == "result"
    return guest


@pytest.mark.faketime
async def test_a_week_of_reminders_each_at_its_time(telegram: TelegramServer, week: Week) -> None:
    sari, budi, ani = [await cancels(Guest(telegram.user(700 + number))) for number in range(3)]
    assert "sudah sempat terkirim" in await week.reminded(sari, november(24, 8))
    for other in (budi, ani):
        assert await telegram.journal.until(lambda guest=other: reminders(guest) or None, 20)  # type: ignore[misc]

    # Budi puts it off for an hour; Ani's interview is moved to Wednesday.
    assert await budi.taps("snooze") == "remind_when"
    await budi.presses("hour")
    await budi.hears("Baik, saya ingatkan")
    put_off = telegram.clock.moment() + timedelta(hours=1)
    assert await ani.says("ganti tanggal 2 Desember") in ("result", "review")
    count = len(reminders(budi))
    week.until(put_off - timedelta(seconds=15))
    assert await telegram.journal.until(lambda: len(reminders(budi)) > count or None, 40), budi.texts
    assert "Sesuai permintaanmu" in reminders(budi)[-1].text
    assert await budi.taps("sent") == "sent"

    # The last working day before the line says how long the office is closed.
    said = await week.reminded(sari, november(27, 14))
    assert "Minggu, 29 November 2026 pukul 14.00 WIB" in said and "buka lagi Senin, 30 November 2026" in said
    assert len(reminders(ani)) == 2, "the morning after she moved it; the old Friday is silent"

    # Nobody is there when the next is due; it comes as soon as somebody is.
    assert await budi.says("/settings") == "settings", "what was sent just now is settled: a kill repeats nothing"
    await week.end(signal.SIGKILL)
    week.until(november(29, 11, 20))
    count = len(reminders(sari))
    await week.start()
    assert await telegram.journal.until(lambda: len(reminders(sari)) > count or None, 40), sari.texts
    assert len(reminders(sari)) == count + 1

    said = await week.reminded(sari, november(29, 14, 30))
    assert "kurang dari 24 jam lagi" in said
    assert len(reminders(sari)) == 4
    assert len(reminders(budi)) == 3, "the morning, the one he asked for, and one suggestion after a working day"
    assert "belum sempat membalas" in reminders(budi)[-1].text

    said = await week.reminded(ani, november(30, 14))
    assert "Selasa, 1 Desember 2026 pukul 14.00 WIB" in said
