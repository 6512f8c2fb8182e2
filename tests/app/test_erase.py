"""/delete: the farewell arrives, and nothing of the person is left in any table or file."""

import sqlite3
from contextlib import closing
from datetime import timedelta

import pytest
from sqlalchemy import create_engine, text

from bot.store.tables import metadata
from tests.app.guest import Guest, button
from tests.app.house import House
from tests.app.test_conversations import declines
from tests.files.samples import calendar
from tests.servers.telegram import Fail, Hang, TelegramServer

OF_NOBODY = {"seen", "compatibility"}
"""Keyed hashes of the ids of updates, forgotten after eight days like everybody's; and the age of code that may run."""


def counted(url: str) -> dict[str, int]:
    """Rows by table."""
    engine = create_engine(url)
    with engine.connect() as conn:
        found = {name: conn.execute(text(f"SELECT count(*) FROM {name}")).scalar_one() for name in metadata.tables}
    engine.dispose()
    return {name: count for name, count in found.items() if name not in OF_NOBODY}


async def erases(sari: Guest) -> None:
    assert await sari.says("/delete") == "erase"
    await sari.presses("yes")
    await sari.hears("dihapus")


async def is_held_up(telegram: TelegramServer, sari: Guest) -> None:
    """Everything is erased, and the farewell can only go in half a minute."""
    assert await sari.says("/delete") == "erase"
    telegram.faults.add("sendMessage", Fail(429, retry_after=30), chat=42)
    await sari.presses("yes")
    assert await telegram.journal.until(lambda: any(call.status == 429 for call in telegram.calls) or None, 20)


async def emptied(telegram: TelegramServer, url: str) -> None:
    """Waits until the row that carried the farewell is gone as well."""
    for _ in range(100):
        if not any(counted(url).values()):
            return
        await telegram.journal.until(lambda: None, 0.1)
    raise AssertionError(counted(url))


def ids(house: House) -> list[bytes]:
    """Of everybody and every chat."""
    with closing(sqlite3.connect(house.file)) as conn:
        return [row[0].encode() for row in conn.execute("SELECT id FROM people UNION SELECT id FROM chats").fetchall()]


async def gone_from_files(telegram: TelegramServer, house: House, known: list[bytes]) -> None:
    """Waits until no file has one of these ids any more, neither the database nor the log beside it."""
    assert len(known) == 2
    for _ in range(100):
        files = b"".join(file.read_bytes() for file in house.file.parent.iterdir())
        if not any(each in files for each in known):
            return
        await telegram.journal.until(lambda: None, 0.1)
    raise AssertionError("an id is still there")


async def test_nothing_is_left(telegram: TelegramServer, house: House, sari: Guest) -> None:
    url = f"sqlite:///{house.file}"
    async with house.open():
        await declines(sari)
        assert counted(url)["reminders"] > 0
        assert await sari.says("/start cancel")
        await erases(sari)
        await emptied(telegram, url)
        telegram.clock.advance(timedelta(days=12))
        assert await sari.says("/start") == "menu"
        assert "saya Sopan" in sari.texts[-1]
        assert await sari.says("/drafts") == "menu"
    with sqlite3.connect(house.file) as conn:
        assert conn.execute("PRAGMA integrity_check").fetchone() == ("ok",)


@pytest.mark.postgres
async def test_nothing_is_left_on_postgresql(
    telegram: TelegramServer, house: House, sari: Guest, postgres_schema: str
) -> None:
    house.database_url = postgres_schema
    async with house.open():
        await declines(sari)
        await erases(sari)
        await emptied(telegram, postgres_schema.replace("postgresql://", "postgresql+psycopg://"))


async def test_somebody_who_blocks_right_after_is_forgotten_too(
    telegram: TelegramServer, opened: House, sari: Guest
) -> None:
    await declines(sari)
    assert await sari.says("/delete") == "erase"
    telegram.faults.add("sendMessage", Fail(403, "Forbidden: bot was blocked by the user"), chat=42)
    await sari.presses("yes")
    await emptied(telegram, f"sqlite:///{opened.file}")


async def test_who_writes_on_in_the_same_breath_begins_anew(
    telegram: TelegramServer, house: House, sari: Guest
) -> None:
    async with house.open():
        await declines(sari)
        assert await sari.says("/delete") == "erase"
    sari.user.press_data(sari.prompt, button(sari.prompt, "yes"))
    await sari.user.say("batalin interview besok jam 10 di PT Baru, saya sakit")
    async with house.open():
        assert await sari.asked() == "name", "nothing is known of them any more"
        assert await sari.says("/drafts") == "drafts"
        assert "PT Baru" in sari.prompt.text and "Maju Jaya" not in sari.prompt.text


async def test_who_blocks_when_nothing_is_left_is_not_known_again(
    telegram: TelegramServer, opened: House, sari: Guest
) -> None:
    await declines(sari)
    await erases(sari)
    await emptied(telegram, f"sqlite:///{opened.file}")
    await sari.user.block()
    other = Guest(telegram.user(43))
    assert await other.says("/start") == "menu"  # what came before it has been taken in
    await erases(other)
    await emptied(telegram, f"sqlite:///{opened.file}")


async def test_who_blocks_in_the_same_breath_is_forgotten_too(
    telegram: TelegramServer, house: House, sari: Guest
) -> None:
    async with house.open():
        await declines(sari)
        assert await sari.says("/delete") == "erase"
        known = ids(house)
    sari.user.press_data(sari.prompt, button(sari.prompt, "yes"))
    await sari.user.block()
    async with house.open():
        await emptied(telegram, f"sqlite:///{house.file}")
        await gone_from_files(telegram, house, known)


async def test_who_blocks_before_the_farewell_can_go_is_forgotten_too(
    telegram: TelegramServer, opened: House, sari: Guest
) -> None:
    await declines(sari)
    await is_held_up(telegram, sari)
    await sari.user.block()
    other = Guest(telegram.user(43))
    assert await other.says("/start") == "menu"  # what came before it has been taken in
    await erases(other)
    telegram.clock.advance(timedelta(seconds=31))
    await emptied(telegram, f"sqlite:///{opened.file}")


async def test_a_file_that_is_still_on_its_way_outlives_the_farewell(
    telegram: TelegramServer, opened: House, sari: Guest
) -> None:
    await declines(sari)
    await is_held_up(telegram, sari)
    telegram.faults.add("getFile", Fail(500))
    await sari.user.document("undangan.ics", calendar())
    assert await telegram.journal.until(lambda: any(call.status == 500 for call in telegram.calls) or None, 20)
    telegram.clock.advance(timedelta(seconds=31))
    assert await sari.asked() == "intent"
    assert any("dihapus" in said for said in sari.texts)


async def test_a_file_that_comes_behind_the_wish_begins_anew(
    telegram: TelegramServer, house: House, sari: Guest
) -> None:
    async with house.open():
        await declines(sari)
        assert await sari.says("/delete") == "erase"
    sari.user.press_data(sari.prompt, button(sari.prompt, "yes"))
    await sari.user.document("undangan.ics", calendar())
    async with house.open():
        assert await sari.asked() == "intent"
        assert any("dihapus" in said for said in sari.texts)


async def test_the_log_is_emptied_before_the_farewell_has_arrived(
    telegram: TelegramServer, opened: House, sari: Guest
) -> None:
    await declines(sari)
    assert await sari.says("/delete") == "erase"
    log = opened.file.with_name("sopan.db-wal")
    assert log.stat().st_size > 0
    telegram.faults.add("sendMessage", Hang(), chat=42)
    known = ids(opened)
    await sari.presses("yes")
    await gone_from_files(telegram, opened, known)
    assert "dihapus" not in sari.texts[-1]
