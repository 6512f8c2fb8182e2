"""The operator's commands where something is in the way: one line with what to do, and nothing half done."""

import asyncio
import os
import sqlite3
import sys
from contextlib import closing
from pathlib import Path

import psycopg
import pytest

from bot.backups import backed_up
from bot.config import Settings
from bot.store.migrate import MOVING
from tests.app.guest import Guest
from tests.app.house import ROOT, House
from tests.app.test_erase import counted
from tests.app.test_persons import sopan
from tests.servers.telegram import TelegramServer

OUT_OF_REACH = "n" * 300
"""A name that no file system takes: nobody can even ask whether it is there, as behind a folder of somebody else's."""


@pytest.fixture
def house(telegram: TelegramServer, tmp_path: Path) -> House:
    """By the machine's clock, as the commands are."""
    telegram.clock.run()
    return House(telegram, tmp_path)


async def refused(house: House, *arguments: str) -> str:
    """The one line with which a command refuses."""
    code, out, errors = await sopan(house, *arguments)
    assert (code, out) == (2, ""), errors
    assert errors.startswith("sopan: ") and len(errors.splitlines()) == 1, errors
    return errors


async def kept(house: House, sari: Guest) -> Path:
    """A backup of a house in which somebody has been."""
    async with house.open():
        await sari.says("/start")
    file = house.folder / "one.backup"
    await asyncio.to_thread(backed_up, Settings.from_env(house.env), file, None)
    return file


@pytest.mark.parametrize(
    "command",
    [("status",), ("keys",), ("backup",), ("migrate",), ("export", "telegram:42"), ("erase", "telegram:42", "--yes")],
)
@pytest.mark.parametrize("name", ["SOPAN_DATA_DIR", "SOPAN_KEY_FILE"])
async def test_what_is_out_of_reach_is_named(house: House, tmp_path: Path, name: str, command: tuple[str, ...]) -> None:
    house.more[name] = str(tmp_path / OUT_OF_REACH / "it")
    assert OUT_OF_REACH in await refused(house, *command)


async def test_a_backup_that_is_a_folder_is_none(house: House, sari: Guest) -> None:
    await kept(house, sari)
    for how in ("--verify", "--yes"):
        assert "Is a directory" in await refused(house, "restore", str(house.folder), how)


async def told_into(out: int, house: House, *arguments: str) -> tuple[int, list[str]]:
    """Exit code and standard error of a command whose standard output is this file."""
    process = await asyncio.create_subprocess_exec(
        *(sys.executable, "-m", "bot", *arguments),
        cwd=ROOT,
        env={"PATH": os.environ["PATH"], **house.env},
        stdin=asyncio.subprocess.PIPE,
        stdout=out,
        stderr=asyncio.subprocess.PIPE,
    )
    os.close(out)
    _, errors = await process.communicate(b"{}\n")
    assert process.returncode is not None
    return process.returncode, errors.decode().splitlines()


async def test_whoever_reads_only_the_beginning_is_not_blamed(house: House, sari: Guest) -> None:
    await kept(house, sari)
    for command in ("status", "keys", "when"):
        reading, writing = os.pipe()
        os.close(reading)
        assert await told_into(writing, house, command) == (1, [])


async def test_a_copy_for_which_there_is_no_room_is_told(house: House, sari: Guest) -> None:
    await kept(house, sari)
    code, lines = await told_into(os.open("/dev/full", os.O_WRONLY), house, "export", "telegram:42")
    assert (code, len(lines)) == (2, 1) and "No space left" in lines[0]


async def test_a_file_that_only_looks_like_a_database_of_ours_changes_nothing(house: House, sari: Guest) -> None:
    await kept(house, sari)
    other = house.folder / "other.db"
    other.write_bytes(house.file.read_bytes())
    with closing(sqlite3.connect(other)) as conn:
        conn.execute("DROP TABLE reminders")
    before = house.file.read_bytes()
    assert "it has no table reminders" in await refused(house, "restore", str(other), "--yes")
    assert house.file.read_bytes() == before and not [*house.file.parent.glob(".scratch-*")]


async def test_a_restore_speaks_only_of_itself(house: House, sari: Guest) -> None:
    file = await kept(house, sari)
    code, out, errors = await sopan(house, "restore", str(file), "--yes")
    assert (code, errors) == (0, "") and out.startswith("restored: ")


async def test_a_database_that_lies_elsewhere_is_replaced_where_it_lies(house: House, sari: Guest) -> None:
    file = await kept(house, sari)
    large = house.folder / "large"
    large.mkdir()
    house.file.rename(large / "real.db")
    house.file.symlink_to(large / "real.db")
    code, _, errors = await sopan(house, "restore", str(file), "--yes")
    assert code == 0, errors
    assert house.file.is_symlink() and house.file.resolve() == large / "real.db"
    [aside] = large.glob("real.db.before-*")
    assert not aside.is_symlink()
    async with house.open():
        assert await sari.says("/drafts") == "menu", "it works with what came back"


async def test_two_that_tidy_up_the_same_folder_are_both_done(house: House, sari: Guest) -> None:
    """The one removes what the other has just seen."""
    await kept(house, sari)
    folder = house.folder / "backups"
    folder.mkdir()
    for number in range(60):
        (folder / f"sopan-20260101T0000{number:02}Z.backup").touch()
    done = await asyncio.gather(*(sopan(house, "backup", str(folder), "--keep", "1") for _ in range(4)))
    assert [(code, errors) for code, _, errors in done] == [(0, "")] * 4
    assert len([*folder.iterdir()]) == 1


async def test_no_part_of_a_password_is_told(house: House, sari: Guest) -> None:
    await kept(house, sari)
    address = "postgresql://sopan:rahasia@geheim@127.0.0.1:9/sopan"
    assert "geheim" not in (said := await refused(house, "move", "--to", address)) and "%40" in said
    house.database_url = address
    assert "geheim" not in (said := await refused(house, "status")) and "%40" in said
    assert "geheim" not in (await sopan(house, "doctor"))[1]


async def test_who_was_erased_stays_on_record_when_the_key_is_named(house: House, sari: Guest) -> None:
    """A journal that was begun goes on where it is."""
    file = await kept(house, sari)
    assert (await sopan(house, "erase", "telegram:42", "--yes"))[0] == 0
    house.more["SOPAN_KEY_FILE"] = str(house.folder / "key" / "sopan.key")
    code, out, errors = await sopan(house, "restore", str(file), "--yes")
    assert code == 0 and "no journal" not in out, errors
    assert not any(counted(f"sqlite:///{house.file}").values())


async def test_the_journal_is_not_written_into_the_key(house: House, sari: Guest) -> None:
    await kept(house, sari)
    key = house.folder / "key" / "sopan.key"
    before = key.read_bytes()
    house.more["SOPAN_ERASED_FILE"] = str(house.folder / "data" / ".." / "key" / "sopan.key")
    assert "SOPAN_ERASED_FILE" in await refused(house, "erase", "telegram:42", "--yes")
    assert key.read_bytes() == before


async def test_a_failure_is_told_with_its_cause(house: House, sari: Guest) -> None:
    await kept(house, sari)
    with closing(sqlite3.connect(house.file, isolation_level=None)) as conn:
        conn.execute("BEGIN IMMEDIATE")
        assert "locked" in await refused(house, "erase", "telegram:42", "--yes")


@pytest.mark.postgres
async def test_what_a_move_has_not_finished_is_not_backed_up(
    house: House, sari: Guest, postgres_schema: str, telegram: TelegramServer
) -> None:
    await kept(house, sari)
    moved = House(telegram, house.folder, database_url=postgres_schema)
    assert (await sopan(house, "move", "--to", postgres_schema))[0] == 0
    with psycopg.connect(postgres_schema) as conn:
        conn.execute("UPDATE alembic_version SET version_num = %s", [MOVING])
    assert "sopan move" in await refused(moved, "backup", str(house.folder / "two.backup"))
    assert not (house.folder / "two.backup").exists()


async def test_what_root_does_leaves_nothing_that_the_service_cannot_use(house: House, sari: Guest) -> None:
    """Whoever may not give files away finds that there was nothing to give."""
    async with house.open():
        await sari.says("/start")
    for path in [*house.folder.rglob("*")] if os.geteuid() == 0 else []:
        os.chown(path, 65534, 65534)
    assert (await sopan(house, "backup"))[0] == 0
    assert (await sopan(house, "erase", "telegram:42", "--yes"))[0] == 0
    [file] = (house.folder / "data" / "backups").iterdir()
    (house.folder / "data" / "sopan.db.lock").unlink()
    assert (await sopan(house, "restore", str(file), "--yes"))[0] == 0
    assert (await sopan(house, "keys", "rotate"))[0] == 0
    owner = house.file.parent.stat().st_uid
    assert [path.name for path in house.folder.rglob("*") if path.stat().st_uid != owner] == []


async def test_a_link_that_leads_in_a_circle_is_told(house: House, sari: Guest) -> None:
    await kept(house, sari)
    circle = house.folder / "circle"
    circle.symlink_to(circle)
    for name, said in (("SOPAN_KEY_FILE", str(circle)), ("SOPAN_ERASED_FILE", "symbolic links")):
        house.more = {name: str(circle)}
        assert said in await refused(house, "erase", "telegram:42", "--yes")


async def test_a_mark_that_an_editor_put_in_front_is_no_part_of_a_secret(house: House, sari: Guest) -> None:
    await kept(house, sari)
    key, token = house.folder / "key" / "sopan.key", house.folder / "token"
    for file, secret in ((key, key.read_text()), (token, house.telegram.token)):
        file.write_bytes(f"{secret.strip()}\r\n".encode("utf-8-sig"))
    house.more = {"SOPAN_KEY_FILE": str(key), "SOPAN_TELEGRAM_TOKEN": "", "SOPAN_TELEGRAM_TOKEN_FILE": str(token)}
    assert (await sopan(house, "keys", "rotate"))[0] == 0
    assert (await sopan(house, "export", "telegram:42"))[0] == 0


async def test_an_empty_database_is_told_as_one(house: House) -> None:
    house.file.parent.mkdir(parents=True)
    house.file.touch()
    assert "empty" in await refused(house, "status")


@pytest.mark.postgres
async def test_a_restore_waits_for_a_service_that_is_just_leaving(
    house: House, sari: Guest, postgres_schema: str
) -> None:
    house.database_url = postgres_schema
    file = await kept(house, sari)
    with (
        psycopg.connect(postgres_schema, application_name="sopan", autocommit=True) as leaving,
        psycopg.connect(postgres_schema, autocommit=True) as looking,
    ):
        mine = (leaving.info.backend_pid,)
        others = "SELECT query FROM pg_stat_activity WHERE application_name = 'sopan' AND pid <> %s"
        while looking.execute(others, mine).fetchall():  # noqa: ASYNC110  the server sets no event
            await asyncio.sleep(0.01)
        restoring = asyncio.create_task(sopan(house, "restore", str(file), "--yes"))
        while not any("pg_stat_activity" in query for (query,) in looking.execute(others, mine)):
            assert not restoring.done(), await restoring
            await asyncio.sleep(0.001)
    code, _, errors = await restoring
    assert code == 0, errors
