"""What the operator does for one person: `sopan export`, `import`, `erase`, beside the service that runs."""

import asyncio
import json
import sqlite3
from pathlib import Path

import pytest

from bot.config import Settings
from bot.errors import OperatorError
from bot.persons import imported
from bot.store.tables import metadata
from tests.app.guest import Guest
from tests.app.house import House
from tests.app.test_conversations import declines
from tests.app.test_erase import OF_NOBODY, counted
from tests.servers.telegram import TelegramServer

OTHER = "Joko"


async def sopan(house: House, *arguments: str, typed: str = "") -> tuple[int, str, str]:
    """Exit code, standard output and standard error of one command."""
    process = await house.start(*arguments)
    async with asyncio.timeout(60):
        out, errors = await process.communicate(typed.encode() or None)
    assert process.returncode is not None
    return process.returncode, out.decode(), errors.decode()


async def two_people(telegram: TelegramServer, sari: Guest) -> Guest:
    joko = Guest(telegram.user(77, OTHER))
    await declines(sari)
    await declines(joko)
    return joko


async def test_both_work_beside_the_service(telegram: TelegramServer, opened: House, sari: Guest) -> None:
    joko = await two_people(telegram, sari)
    code, out, errors = await sopan(opened, "export", "telegram:42")
    assert code == 0
    copy = json.loads(out)
    assert copy["person"]["profile"]["shown_name"] == "Sari Wulandari" and OTHER not in out
    assert copy["chats"][0]["address"] == "42" and copy["reminders"] and "42" not in errors

    before = counted(f"sqlite:///{opened.file}")
    code, out, errors = await sopan(opened, "erase", "telegram:42", "--yes")
    assert (code, out, "42" in errors) == (0, "erased\n", False)
    after = counted(f"sqlite:///{opened.file}")
    assert after["people"] == before["people"] - 1 and after["reminders"] < before["reminders"]
    assert opened.file.with_name("sopan.db-wal").stat().st_size == 0
    assert await joko.says("/drafts") == "drafts"
    assert await sari.says("/start") == "menu", "the service goes on, and knows nobody by that name"
    assert "saya Sopan" in sari.texts[-1]


async def test_by_the_id_of_the_chat_and_asked_first(telegram: TelegramServer, house: House, sari: Guest) -> None:
    async with house.open():
        await declines(sari)
    with sqlite3.connect(house.file) as conn:
        [(chat_id,)] = conn.execute("SELECT id FROM chats").fetchall()
    code, out, _ = await sopan(house, "erase", chat_id, typed="no\n")
    assert code == 1 and "nothing was erased" in out
    assert counted(f"sqlite:///{house.file}")["people"] == 1
    code, out, _ = await sopan(house, "erase", chat_id, typed="yes\n")
    assert code == 0 and out.endswith("erased\n")
    assert not any(counted(f"sqlite:///{house.file}").values())


async def test_a_copy_goes_on_at_another_installation(telegram: TelegramServer, tmp_path: Path, sari: Guest) -> None:
    first, other = House(telegram, tmp_path / "first"), House(telegram, tmp_path / "other")
    async with first.open():
        await declines(sari)
    copy = tmp_path / "copy.json"
    copy.write_text((await sopan(first, "export", "telegram:42"))[1], "utf-8")
    async with other.open():
        assert await sopan(other, "import", str(copy)) == (0, "taken in\n", "")
        code, out, errors = await sopan(other, "import", str(copy))
        assert code == 2 and "is here already" in errors and "42" not in out + errors
        assert await sari.says("/drafts") == "drafts", "they write on, and their case is there"
        assert "Maju Jaya" in sari.prompt.text
        again = json.loads((await sopan(other, "export", "telegram:42"))[1])
    before = json.loads(copy.read_text("utf-8"))
    assert again["cases"] == before["cases"] and again["reminders"] == before["reminders"]
    assert again["person"]["profile"] == before["person"]["profile"]


@pytest.mark.parametrize(
    "broken",
    [
        "", "[]", "{", "{}", "[" * 100_000, '{"_meta": {"format": "sopan-export", "version": 1}}',
        '{"_meta": {"format": "sopan-export", "version": 1}, "chats": [{}], "person": {}, "cases": {}}',
        '{"_meta": {"format": "sopan-export", "version": 99}, "chats": [{}]}', "\udcff",
    ],
)  # fmt: skip
async def test_what_is_no_copy_is_not_taken_in(telegram: TelegramServer, house: House, broken: str) -> None:
    async with house.open():
        pass
    file = house.folder / "copy.json"
    file.write_bytes(broken.encode("utf-8", "surrogateescape"))
    with pytest.raises(OperatorError):
        await imported(Settings.from_env(house.env), file.read_bytes().decode("utf-8", "replace"))
    assert counted(f"sqlite:///{house.file}")["people"] == 0


@pytest.mark.postgres
async def test_on_postgresql(telegram: TelegramServer, house: House, sari: Guest, postgres_schema: str) -> None:
    house.database_url = postgres_schema
    async with house.open():
        await two_people(telegram, sari)
        assert json.loads((await sopan(house, "export", "telegram:42"))[1])["cases"]
        assert (await sopan(house, "erase", "telegram:42", "--yes"))[0] == 0
    left = counted(postgres_schema.replace("postgresql://", "postgresql+psycopg://"))
    assert left["people"] == 1 and set(left) | OF_NOBODY == set(metadata.tables)


@pytest.mark.parametrize(
    ("name", "says"),
    [("telegram:4711", "Nobody goes by that name"), ("0" * 32, "Nobody goes by that name"), ("Sari", "is named")],
)
async def test_who_is_not_there_is_not_repeated(
    telegram: TelegramServer, house: House, sari: Guest, name: str, says: str
) -> None:
    async with house.open():
        await declines(sari)
    for command in (("export", name), ("erase", name, "--yes")):
        code, out, errors = await sopan(house, *command)
        assert code == 2 and says in errors and name not in errors + out
    assert counted(f"sqlite:///{house.file}")["people"] == 1


async def test_without_a_database_none_is_made(house: House) -> None:
    code, _, errors = await sopan(house, "export", "telegram:42")
    assert code == 2 and "There is no database" in errors
    assert not house.file.exists() and not (house.folder / "key").exists()
