"""`sopan status`: figures of what waits, and nothing of anybody."""

from datetime import timedelta

import pytest

from bot.config import Settings
from bot.status import status
from tests.app.guest import Guest
from tests.app.house import House
from tests.app.test_conversations import declines
from tests.app.test_persons import sopan
from tests.servers.telegram import Fail, TelegramServer


async def lines(house: House) -> list[str]:
    return await status(Settings.from_env(house.env), house.telegram.clock.moment)


@pytest.mark.parametrize("address", ["sqlite", pytest.param("postgresql", marks=pytest.mark.postgres)])
async def test_what_waits_is_counted(
    request: pytest.FixtureRequest, telegram: TelegramServer, house: House, sari: Guest, address: str
) -> None:
    if address == "postgresql":
        house.database_url = request.getfixturevalue("postgres_schema")
    async with house.open():
        await sari.says("/start")
        await telegram.journal.until(lambda: None, 0.3)
        assert (await lines(house))[1:] == ["outbox: nothing to send", "reminders: none planned"]
        await declines(sari)
        assert (await lines(house))[-1].startswith("reminders: 0 due, the next in ")
        telegram.faults.add("sendMessage", Fail(429, "Too Many Requests: retry after 3000", retry_after=3000), chat=42)
        await sari.user.say("/drafts")
        await telegram.journal.until(lambda: None, 0.5)
        found = await lines(house)
    assert found[0] == "inbox: 0 waiting, 0 given up"
    assert found[1].startswith("outbox telegram (") and ": 1 to send, the oldest for " in found[1]
    telegram.clock.advance(timedelta(days=10, hours=3))
    late = await lines(house)
    assert "the oldest for 10 d 3 h" in late[1]
    assert late[-1].startswith("reminders telegram: ") and "due, the first late by " in late[-1]
    assert not [line for line in found if "42" in line or "Maju" in line]


async def test_in_the_terminal(telegram: TelegramServer, opened: House, sari: Guest) -> None:
    await sari.says("/start")
    code, out, _ = await sopan(opened, "status")
    assert code == 0 and out.splitlines()[-1] == "reminders: none planned"


async def test_what_came_in_and_waits_is_told_by_its_channel(
    telegram: TelegramServer, house: House, sari: Guest
) -> None:
    async with house.open():
        await sari.says("/start")
        telegram.faults.add("getFile", Fail(500), times=None)
        await sari.user.document("undangan.pdf", b"%PDF-1.4 nothing")
        await telegram.journal.until(lambda: any(one.method == "getfile" for one in telegram.calls) or None, 20)
        found = await lines(house)
    assert found[0].startswith("inbox: 1 waiting")
    assert found[1].startswith("inbox telegram: 1 waiting, the oldest for ")
