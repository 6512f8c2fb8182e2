"""The drill: a backup under load, brought back elsewhere; the conversation goes on, and who was erased stays erased."""

import asyncio
import re
import shutil
import sqlite3
import time
from collections.abc import AsyncIterator
from datetime import timedelta
from pathlib import Path

import psycopg
import pytest

from bot.backups import backed_up
from bot.config import Settings
from bot.store.tables import metadata
from tests.app.guest import Guest
from tests.app.house import MORNING, House, told
from tests.app.test_erase import OF_NOBODY, counted, erases
from tests.app.test_keys import PEOPLE, conversation
from tests.app.test_persons import sopan
from tests.servers.telegram import Flood, TelegramServer

LONGEST = 300.0
"""Seconds that bringing it back may take, until the service answers."""
SETTLED = {"outbox", "inbox", "seen"}
"""Tables in which rows come and go while people talk."""


@pytest.fixture
async def house(tmp_path: Path) -> AsyncIterator[House]:
    """By the machine's clock, as the commands are."""
    async with TelegramServer(flood=Flood.off()) as telegram:
        telegram.clock.run()
        yield House(telegram, tmp_path / "here")


def elsewhere(house: House, database_url: str | None) -> House:
    """Another machine, to which the key and the journal of erasures were brought, and nothing else."""
    other = House(house.telegram, house.folder.with_name("elsewhere"), database_url=database_url)
    shutil.copytree(house.folder / "key", other.folder / "key")
    return other


async def drill(house: House, other_url: str | None, url: str, restored_url: str) -> None:
    process = await house.start()
    try:
        await house.ready()
        async with conversation(house) as guests:
            code, out, errors = await sopan(house, "backup", str(house.folder))
            assert code == 0, errors
            [file] = house.folder.glob("*.backup")
            assert re.fullmatch(rf"{file}: \S+ \S+ UTC, \w+, schema \d{{4}}, {PEOPLE} people, \d+ rows\n", out)
        held = counted(url)
        await erases(guests[-1])
        code, out, _ = await sopan(house, "restore", str(file), "--verify")
        assert code == 0 and f"{PEOPLE} people" in out and "it is whole" in out
        code, _, errors = await sopan(house, "restore", str(file), "--yes")
        assert code == 2 and len(errors.splitlines()) == 1 and "stop it first" in errors
        process.terminate()
        assert (await told(process))[0] == 0
    finally:
        if process.returncode is None:
            process.kill()
            await process.communicate()

    begun = time.monotonic()
    other = elsewhere(house, other_url)
    code, out, errors = await sopan(other, "restore", str(file))
    assert code == 0, errors
    found = counted(restored_url)
    theirs = {name: rows // PEOPLE for name, rows in held.items() if name not in SETTLED}
    assert {name: rows for name, rows in found.items() if name not in SETTLED} == {
        name: held[name] - rows for name, rows in theirs.items()
    }, "all rows but those of the one who was erased"
    process = await other.start()
    try:
        await other.ready()
        print(f"restored and answering after {time.monotonic() - begun:.1f} s")
        assert time.monotonic() - begun < LONGEST
        for guest in guests[:-1]:
            assert await guest.says("/drafts") == "drafts"
            assert "Maju Jaya" in guest.prompt.text
        assert await guests[-1].says("/drafts") == "menu", "nothing is known of who was erased"
    finally:
        process.kill()
        await process.communicate()


async def test_restored_elsewhere(house: House) -> None:
    other = house.folder.with_name("elsewhere") / "data" / "sopan.db"
    await drill(house, None, f"sqlite:///{house.file}", f"sqlite:///{other}")
    with sqlite3.connect(other) as conn:
        assert conn.execute("PRAGMA integrity_check").fetchone() == ("ok",)


@pytest.mark.postgres
async def test_restored_elsewhere_on_postgresql(house: House, postgres_schema: str, postgres_server: str) -> None:
    driver = "postgresql+psycopg://"
    with psycopg.connect(postgres_server, autocommit=True) as admin:
        admin.execute("CREATE DATABASE elsewhere")
    other = postgres_server.replace("/postgres?", "/elsewhere?")
    assert other != postgres_server
    house.database_url = postgres_schema
    await drill(house, other, postgres_schema.replace("postgresql://", driver), other.replace("postgresql://", driver))
    assert set(counted(other.replace("postgresql://", driver))) | OF_NOBODY == set(metadata.tables)


async def test_a_restore_says_what_it_moved_aside_and_that_nobody_knows_who_was_erased(house: House) -> None:
    sari, journal = Guest(house.telegram.user(42)), house.folder / "key" / "erased.log"
    async with house.open():
        await sari.says("/start")
        await asyncio.to_thread(backed_up, Settings.from_env(house.env), house.folder / "one.backup", None)
        await erases(sari)
    kept = journal.rename(house.folder / "kept.log")
    code, out, errors = await sopan(house, "restore", str(house.folder / "one.backup"), "--yes")
    assert code == 0, errors
    [aside] = house.file.parent.glob("sopan.db.before-*")
    assert str(aside) in out and f"there is no journal of erasures, {journal}" in out
    kept.rename(journal)
    code, out, errors = await sopan(house, "restore", str(house.folder / "one.backup"), "--yes")
    assert code == 0 and "journal" not in out and not any(counted(f"sqlite:///{house.file}").values())


async def test_a_folder_that_is_not_there_is_none(house: House) -> None:
    """Such as a disk that is not mounted just now."""
    assert (await sopan(house, "migrate"))[0] == 0
    for place in ("elsewhere", "elsewhere/", "elsewhere/one.backup"):
        code, out, errors = await sopan(house, "backup", f"{house.folder}/{place}")
        assert (code, out) == (2, "") and errors.startswith("sopan: There is no folder ")
    assert not (house.folder / "elsewhere").exists()
    assert (await sopan(house, "backup"))[0] == 0, "the one of Sopan's own is made"
    assert (house.folder / "data").stat().st_mode & 0o777 == 0o700


async def test_the_newest_stay(house: House) -> None:
    async with house.open():
        await Guest(house.telegram.user(42)).says("/start")
        settings = Settings.from_env(house.env)
        mine = house.folder / "data" / "backups" / "of-my-own.backup"
        for day in range(4):
            told_of = backed_up(settings, None, 2, lambda d=day: MORNING + timedelta(days=d))  # type: ignore[misc]
            await asyncio.to_thread(mine.touch)
    assert [line.rpartition(": ")[2] == "removed" for line in told_of] == [False, True]
    kept = sorted(one.name for one in mine.parent.iterdir())
    assert kept == ["of-my-own.backup", "sopan-20261125T030000Z.backup", "sopan-20261126T030000Z.backup"]


@pytest.mark.parametrize(
    ("arguments", "says"),
    [
        (("backup",), "there is no key yet"),
        (("restore", "nothing.backup"), "there is no key yet"),
        (("backup", "--keep", "0"), "from 1 on"),
    ],
)
async def test_what_is_missing_is_one_line(house: House, arguments: tuple[str, ...], says: str) -> None:
    code, out, errors = await sopan(house, *arguments)
    assert (code, out) == (2, "") and says in errors.splitlines()[-1]
    assert not house.folder.exists()


async def test_without_a_database_there_is_nothing_to_copy(house: House) -> None:
    house.more["SOPAN_KEY"] = "00" * 32
    code, out, errors = await sopan(house, "backup")
    assert (code, out) == (2, "") and "There is no database" in errors and len(errors.splitlines()) == 1
