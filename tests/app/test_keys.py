"""`sopan keys`: the real service goes on talking while its keys are turned over, by a command that is killed half-way.

ROTATIONS (default 3) says how many kills, each a step later than the last.
"""

import asyncio
import json
import os
import re
import signal
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import replace
from datetime import datetime, timedelta
from pathlib import Path

import pytest

from bot import keys
from bot.clock import wall_clock
from bot.config import Settings
from bot.store import keyfile
from bot.store.tables import metadata
from tests.app.guest import Guest
from tests.app.house import House, told
from tests.app.test_conversations import declines
from tests.app.test_erase import OF_NOBODY, counted
from tests.app.test_persons import sopan
from tests.servers.telegram import Flood, TelegramServer

KILLS = int(os.environ.get("ROTATIONS") or 3)
PEOPLE = 6
TALKERS = 3


@pytest.fixture
async def house(tmp_path: Path) -> AsyncIterator[House]:
    """By the machine's clock, as the commands are."""
    async with TelegramServer(flood=Flood.off()) as telegram:
        telegram.clock.run()
        yield House(telegram, tmp_path)


def key_file(house: House) -> Path:
    return house.folder / "key" / "sopan.key"


async def cells(house: House) -> dict[str, int]:
    """As `sopan keys` lists them."""
    code, out, errors = await sopan(house, "keys")
    assert code == 0, errors
    return {line.split()[0]: int(line.split()[-2]) for line in out.splitlines()}


@asynccontextmanager
async def conversation(house: House) -> AsyncIterator[list[Guest]]:
    """Several people who talk all the time; nobody waits for an answer in vain, and nobody becomes somebody else."""
    enough = asyncio.Event()
    guests = [Guest(house.telegram.user(100 + number, "Sari")) for number in range(PEOPLE)]
    for guest in guests:
        await guest.says("batalin interview besok jam 10 di PT Maju Jaya, saya sakit")

    async def talks(guest: Guest) -> int:
        said = 0
        while not enough.is_set():
            assert await guest.says("/drafts") == "drafts"
            assert "Maju Jaya" in guest.prompt.text
            said += 1
        return said

    talking = [asyncio.create_task(talks(guest)) for guest in guests[:TALKERS]]
    try:
        yield guests
        enough.set()
        assert all(said > 3 for said in await asyncio.gather(*talking))
    finally:
        for task in talking:
            task.cancel()


async def turned_over_under_load(house: House) -> None:
    """Killed and begun again, until it says that it is done."""
    process = await house.start()
    try:
        await house.ready()
        async with conversation(house) as guests:
            [old] = await cells(house)
            for steps in range(1, KILLS + 1):
                rotating = await house.start("keys", "rotate")
                assert rotating.stdout is not None
                for _ in range(steps):
                    assert await asyncio.wait_for(rotating.stdout.readline(), 60)
                rotating.kill()
                await rotating.communicate()
            code, out, errors = await sopan(house, "keys", "rotate")
            assert code == 0, errors
            assert f"{keyfile.read(key_file(house))[0].id} seals from now on" in out
            after = await cells(house)
            assert after.pop(first := next(iter(after))) > 0
            assert first != old and set(after.values()) == {0}, "nothing is left under another key"
            for guest in guests:
                assert await guest.says("/drafts") == "drafts"
                assert "Maju Jaya" in guest.prompt.text, "everybody is who they were"
        process.send_signal(signal.SIGTERM)
        code, lines = await told(process)
        assert code == 0 and not [line for line in lines if json.loads(line)["level"] == "error"], lines
    finally:
        if process.returncode is None:
            process.kill()
            await process.communicate()


async def test_turned_over_while_people_talk(house: House) -> None:
    await turned_over_under_load(house)
    assert counted(f"sqlite:///{house.file}")["people"] == PEOPLE
    code, out, _ = await sopan(house, "keys", "rotate")
    assert code == 0 and re.search(r"[1-9]\d* cells were sealed anew", out), "it works beside none, too"


@pytest.mark.postgres
async def test_turned_over_while_people_talk_on_postgresql(house: House, postgres_schema: str) -> None:
    house.database_url = postgres_schema
    await turned_over_under_load(house)
    left = counted(postgres_schema.replace("postgresql://", "postgresql+psycopg://"))
    assert left["people"] == PEOPLE and set(left) | OF_NOBODY == set(metadata.tables)


async def test_a_service_with_another_copy_of_the_key_is_waited_for(
    house: House, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    """Nothing is sealed under a key that somebody at work does not know."""
    async with house.open():
        sari = Guest(house.telegram.user(42))
        await sari.says("/start")
    copy = tmp_path / "copy" / "sopan.key"
    copy.parent.mkdir()
    copy.write_bytes(key_file(house).read_bytes())
    process = await house.start()
    try:
        await house.ready()
        monkeypatch.setattr(keys, "PATIENCE", 1.5)
        settings = Settings.from_env(house.env | {"SOPAN_KEY_FILE": str(copy)})
        with pytest.raises(keys.NotTurned, match=r"^1 running Sopan did not take up .*; it goes on from here\.$"):
            await keys.rotated(settings, lambda line: None)
        old, new = keyfile.read(copy)
        assert new.waits and old == keyfile.read(key_file(house))[0]
        assert await sari.says("/help") == "menu"
        key_file(house).write_bytes(copy.read_bytes())
        await keys.rotated(Settings.from_env(house.env), lambda line: None)
        assert keyfile.read(key_file(house))[0].id == new.id
        assert await sari.says("/help") == "menu"
    finally:
        process.kill()
        await process.communicate()


async def test_an_earlier_key_goes_when_nothing_needs_it(house: House) -> None:
    async with house.open():
        await declines(Guest(house.telegram.user(42)))
    settings, said = Settings.from_env(house.env), list[str]()
    await keys.rotated(settings, said.append)
    [first, earlier] = keyfile.read(key_file(house))
    assert "drops it" in said[-1] and earlier.id in said[-1]

    def in_a_month() -> datetime:
        return wall_clock() + timedelta(days=31)

    await keys.retired(settings, said.append)
    assert len(keyfile.read(key_file(house))) == 2
    assert "drops it" in (await keys.listed(settings, in_a_month))[1]
    await keys.retired(settings, said.append, in_a_month)
    assert said[-1] == f"{earlier.id} is dropped" and keyfile.read(key_file(house)) == [first]
    async with house.open():
        sari = Guest(house.telegram.user(42))
        assert await sari.says("/drafts") == "drafts"


async def test_a_key_that_was_put_first_again_stays_as_long_as_any(house: House) -> None:
    """Its remark speaks of the first time that it ceased to seal."""
    async with house.open():
        await Guest(house.telegram.user(42)).says("/start")
    file, settings = key_file(house), Settings.from_env(house.env)
    [first], now = keyfile.read(file), wall_clock()
    keyfile.write(file, [replace(first, until=now - timedelta(days=90))])
    await keys.rotated(settings, lambda line: None)
    [_, earlier] = keyfile.read(file)
    assert earlier.root == first.root and earlier.until is not None and earlier.until >= now - timedelta(seconds=1)
    await keys.retired(settings, lambda line: None)
    assert len(keyfile.read(file)) == 2


async def test_a_key_given_as_text_is_refused_with_the_way_out(house: House) -> None:
    house.more["SOPAN_KEY"] = "00" * 32
    async with house.open():
        await Guest(house.telegram.user(42)).says("/start")
    for action in ("rotate", "retire"):
        code, out, errors = await sopan(house, "keys", action)
        assert (code, out) == (2, "") and len(errors.splitlines()) == 1 and "SOPAN_KEY_FILE" in errors
    assert set((await cells(house)).values()) != {0}
