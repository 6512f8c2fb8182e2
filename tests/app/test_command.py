"""The real command in a process of its own: what is wrong is one line and exit code 2, and it ends as it is told."""

import asyncio
import os
import re
import signal
import socket
import sqlite3
import sys
import time
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, closing
from pathlib import Path

import psycopg
import pytest

from bot.arguments import SAYS
from bot.commands import COMMANDS
from bot.store.locks import keys
from tests.app.guest import Guest
from tests.app.house import ROOT, House, told
from tests.servers.telegram import Delay, Fail, Hang, TelegramServer

KEY = "00" * 32
OTHER_KEY = "11" * 32


@pytest.fixture
def house(telegram: TelegramServer, tmp_path: Path) -> House:
    """By the machine's clock, as the command is."""
    telegram.clock.run()
    return House(telegram, tmp_path)


def test_every_command_of_the_help_is_there() -> None:
    assert COMMANDS.keys() == SAYS.keys()


@asynccontextmanager
async def running(house: House) -> AsyncIterator[asyncio.subprocess.Process]:
    """`sopan run`, ready to serve; killed at the end if it still lives."""
    process = await house.start()
    try:
        await house.ready()
        yield process
    finally:
        if process.returncode is None:
            process.kill()
            await process.communicate()


async def says_one_line(house: House, **env: str) -> str:
    """`sopan run` refuses to start: exit code 2 and one line."""
    code, lines = await told(await house.start(env=env))
    said = [line for line in lines if not line.startswith("{")]  # what was logged until then
    assert (code, len(said)) == (2, 1), lines
    assert said[0].startswith("sopan: ")
    return said[0]


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("SOPAN_TELEGRAM_TOKEN", ""),
        ("SOPAN_TELEGRAM_MODE", "pigeon"),
        ("SOPAN_HTTP_PORT", "eighty"),
        ("SOPAN_DEFAULT_ZONE", "WIB"),
        ("SOPAN_DATABASE_URL", "oracle://x"),
        ("SOPAN_DATABASE_URL", "sqlite:////proc/none/sopan.db"),
        ("SOPAN_KEY", "short"),
        ("SOPAN_TELEGRAM_WEBHOOK_SECRET", "no spaces please"),
    ],
)
async def test_a_wrong_setting_is_one_line(house: House, name: str, value: str) -> None:
    assert re.search(r"SOPAN_[A-Z_]+|[Dd]atabase|key", await says_one_line(house, **{name: value}))


async def test_a_second_process_on_the_same_file_a_taken_port_and_a_wrong_key(house: House) -> None:
    house.more["SOPAN_KEY"] = KEY
    async with running(house) as first:
        sari = Guest(house.telegram.user(42))
        assert await sari.says("/start") == "menu"
        assert "already running" in await says_one_line(house, SOPAN_HTTP_PORT="1")
        other = house.folder / "other.db"
        other.symlink_to(house.file)
        assert "already running" in await says_one_line(
            house, SOPAN_HTTP_PORT="1", SOPAN_DATABASE_URL=f"sqlite:///{other}"
        )
        assert await sari.says("/help") == "menu"
        first.send_signal(signal.SIGTERM)
        assert (await told(first))[0] == 0
    assert "key" in await says_one_line(house, SOPAN_KEY=OTHER_KEY)
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", house.port))
        taken.listen()
        assert str(house.port) in await says_one_line(house)


async def test_a_key_that_lies_beside_the_database_or_is_missing(house: House, tmp_path: Path) -> None:
    elsewhere = tmp_path / "elsewhere"
    elsewhere.mkdir()
    (elsewhere / "sopan.key").write_text(KEY)
    beside = {"SOPAN_KEY_FILE": str(elsewhere / "sopan.key"), "SOPAN_DATABASE_URL": f"sqlite:///{elsewhere}/sopan.db"}
    assert "beside the database" in await says_one_line(house, **beside)
    assert not (elsewhere / "sopan.db").exists()
    async with running(house) as first:
        await Guest(house.telegram.user(42)).says("/start")
        first.send_signal(signal.SIGTERM)
        assert (await told(first))[0] == 0
    (house.folder / "key" / "sopan.key").unlink()
    assert "is missing" in await says_one_line(house)
    assert not (house.folder / "key" / "sopan.key").exists()


async def test_a_token_that_telegram_refuses(house: House) -> None:
    assert "SOPAN_TELEGRAM_TOKEN" in await says_one_line(house, SOPAN_TELEGRAM_TOKEN="1:AAFrefused_refused_refused")


async def test_a_command_that_is_interrupted_was_not_carried_out() -> None:
    process = await asyncio.create_subprocess_exec(
        sys.executable, "-m", "bot", "when", cwd=ROOT, stdin=asyncio.subprocess.PIPE, stdout=asyncio.subprocess.PIPE
    )
    assert process.stdin is not None and process.stdout is not None
    process.stdin.write(b'{"text": "besok"}\n')
    assert await process.stdout.readline()
    process.send_signal(signal.SIGINT)
    assert await process.wait() == 130


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGINT])
async def test_what_is_in_hand_is_finished_and_nothing_lost_or_doubled(house: House, number: signal.Signals) -> None:
    guests = [Guest(house.telegram.user(100 + count)) for count in range(20)]
    async with running(house) as process:
        house.telegram.faults.add("sendMessage", Delay(0.5), times=None)
        for guest in guests:
            await guest.user.say("/start decline")
        sending = await house.telegram.journal.until(
            lambda: any(entry.kind == "delivered" for entry in house.telegram.log) or None, 20
        )
        assert sending
        process.send_signal(number)
        asked_at = time.monotonic()
        code, _ = await told(process)
        assert code == 0 and time.monotonic() - asked_at < 10
    house.telegram.faults.clear()
    async with running(house):
        for guest in guests:
            assert await guest.asked() == "channel"
            assert len(guest.texts) == 1


@pytest.mark.parametrize("mode", ["polling", "webhook"])
async def test_a_telegram_that_never_answers_cannot_hold_the_end_up(house: House, mode: str) -> None:
    house.mode = mode
    async with running(house) as process:
        house.telegram.faults.add("sendMessage", Hang(), times=None)
        house.telegram.faults.add("answerCallbackQuery", Hang(), times=None)
        sari = Guest(house.telegram.user(42))
        await sari.user.say("/start")
        await house.telegram.journal.until(
            lambda: any(entry.kind == "confirmed" for entry in house.telegram.log) or None, 20
        )
        process.send_signal(signal.SIGTERM)
        asked_at = time.monotonic()
        assert (await told(process))[0] == 0
        assert time.monotonic() - asked_at < 10
    house.telegram.faults.clear()
    async with running(house):
        assert await sari.asked() == "menu"


@pytest.mark.postgres
async def test_a_database_that_hangs_cannot_hold_the_end_up(house: House, postgres_schema: str) -> None:
    house.database_url = postgres_schema
    async with running(house) as process:
        with psycopg.connect(postgres_schema, autocommit=True) as conn:
            (schema,) = conn.execute("SELECT current_schema()").fetchone() or ("",)
            works_with_keys = "SELECT pid FROM pg_locks WHERE locktype = 'advisory' AND classid = %s"
            [(backend,)] = conn.execute(works_with_keys, [keys(str(schema))]).fetchall()
        os.kill(backend, signal.SIGSTOP)
        try:
            with pytest.raises(TimeoutError):  # the store is waiting for an answer
                async with asyncio.timeout(2):
                    await house.get("/readyz")
            process.send_signal(signal.SIGTERM)
            asked_at = time.monotonic()
            code, lines = await told(process)
        finally:
            os.kill(backend, signal.SIGCONT)
        assert code == 1 and "the stop took too long" in lines[-1]
        assert time.monotonic() - asked_at < 10


async def test_no_log_line_tells_a_secret_or_what_somebody_wrote(house: House) -> None:
    house.more["SOPAN_LOG_LEVEL"] = "DEBUG"
    async with running(house) as process:
        sari = Guest(house.telegram.user(42, "Sariwangi"))
        assert await sari.says("/start decline") == "channel"
        assert await sari.says("WhatsApp") == "company"
        assert await sari.says("PT Rahasia Sekali") == "position"
        house.telegram.faults.add("sendMessage", Fail(502), chat=42)
        await house.telegram.vanish()
        await sari.user.say("Staf Senyap")
        await house.telegram.listen()
        assert await sari.asked() == "contact"
        process.send_signal(signal.SIGTERM)
        code, lines = await told(process)
    logged = "\n".join(lines)
    assert code == 0 and "Traceback" not in logged
    for secret in (house.telegram.token, house.telegram.token.split(":")[1], "Sariwangi", "Rahasia", "Senyap"):
        assert secret not in logged


async def test_the_page_needs_a_free_port_that_is_one(house: House) -> None:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", house.port))
        taken.listen()
        code, lines = await told(await house.start("try", "--port", str(house.port)))
        assert (code, len(lines)) == (2, 1), lines
        assert lines[0].startswith("sopan: ") and str(house.port) in lines[0]
    for port in ("99999", "-1", "http"):
        code, lines = await told(await house.start("try", f"--port={port}"))
        assert code == 2 and "port" in lines[-1] and "Traceback" not in "".join(lines)


@pytest.mark.parametrize("command", ["check", "migrate", "run"])
async def test_a_key_that_is_none_is_refused_by_every_command(house: House, command: str) -> None:
    code, lines = await told(await house.start(command, env={"SOPAN_KEY": "abc"}))
    assert (code, len(lines)) == (2, 1), lines
    assert lines[0].startswith("sopan: SOPAN_KEY: ")


async def test_a_lost_key_is_not_replaced_by_a_new_one(house: House) -> None:
    assert (await told(await house.start("migrate")))[0] == 0
    key = house.folder / "key" / "sopan.key"
    key.rename(key.with_suffix(".away"))
    for command in ("run", "migrate", "check"):
        code, lines = await told(await house.start(command))
        assert (code, len(lines)) == (2, 1), lines
        assert str(key) in lines[0] and "missing" in lines[0]
    assert not key.exists()
    key.with_suffix(".away").rename(key)
    assert (await told(await house.start("migrate")))[0] == 0


async def test_a_database_that_cannot_be_reached_is_told_with_its_cause(house: House) -> None:
    said = await says_one_line(house, SOPAN_DATABASE_URL="postgresql://sopan:hunter22@127.0.0.1:1/sopan")
    assert "cannot be opened" in said and "refused" in said and "hunter22" not in said


async def test_a_start_waits_for_a_database_that_somebody_else_holds(house: House) -> None:
    async with house.open():
        pass
    with closing(sqlite3.connect(house.file, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        process = await house.start()
        assert process.stdout is not None and process.stderr is not None
        async with asyncio.timeout(60):
            while b"the start waits" not in await process.stderr.readline():
                assert process.returncode is None
        other.execute("ROLLBACK")
    await house.ready()
    process.terminate()
    assert (await told(process))[0] == 0
