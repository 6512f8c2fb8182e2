"""The process ends while a file is fetched, opened or read, and is started again: the card comes, and comes once."""

from datetime import timedelta
from pathlib import Path

import pytest

from tests.app.guest import Guest
from tests.app.house import House
from tests.crash.nursery import nursery
from tests.files.samples import pdf
from tests.servers.telegram import Flood, TelegramServer

pytestmark = pytest.mark.crash


@pytest.mark.parametrize("point", ["stored", "preparing", "fetched", "prepared"])
async def test_a_crash_between_the_file_and_its_turn(tmp_path: Path, point: str) -> None:
    async with TelegramServer(flood=Flood.off()) as telegram, nursery() as forks:
        house = House(telegram, tmp_path)
        guest = Guest(telegram.user(42, "Sari"), within=60)
        await guest.user.document("undangan.pdf", pdf())
        crashed = await forks.start(house.env, tmp_path / "clock", point, 1)
        await crashed.ended
        assert crashed.crashed_at == point
        again = await forks.start(house.env, tmp_path / "clock")
        assert await guest.asked() == "intent"
        assert "Cahaya Nusantara" in guest.prompt.text
        telegram.clock.advance(timedelta(minutes=5))
        assert await guest.says("/help")
        assert sum("Cahaya Nusantara" in text for text in guest.texts) <= 2  # the card, and the same question once more
        fetched = [call for call in telegram.calls if call.method == "download"]
        assert len(fetched) == {"stored": 1, "preparing": 1, "fetched": 2, "prepared": 2}[point]
        assert b"%PDF" not in house.file.read_bytes()
        assert await again.stop() == 0
