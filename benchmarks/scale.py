"""Turns a second on one PostgreSQL by how many processes make them: 1, 2 and 4 of `sopan run --roles turns`.

Each round stores the first message of as many people as TURNS says, to be answered from one instant on, and takes the
time from then until all of them have their answer in the outbox. The numbers of processes take turns within a round,
because the speed of a shared machine drifts. What a turn costs the processes and the server in CPU is told beside it.
On a machine with two cores the server has its share of them, so that four processes show what they cost one another,
not what four machines would do.

Usage: `python -m benchmarks.scale [TURNS] [ROUNDS]`, 3,000 and 5; draws docs/performance/replicas.svg.
"""

import asyncio
import os
import secrets
import signal
import statistics
import sys
import tempfile
import time
from collections import defaultdict
from collections.abc import Iterable
from contextlib import AsyncExitStack, suppress
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Final

import aiohttp
import psycopg
from sqlalchemy import Connection

from benchmarks.load import plots
from bot.store import chats, inbox
from bot.store.chats import Address
from bot.store.database import Database
from bot.store.instants import instant
from bot.store.sealed import Keyring
from bot.workers.intake import Waiting
from bot.workers.turn import Caller
from conversations.events import Text
from tests.app.house import ROOT, free_port
from tests.scale.server import serving
from tests.servers.telegram.remote import RemoteTelegram

PROCESSES: Final = (1, 2, 4)
PICTURE: Final = ROOT / "docs" / "performance" / "replicas.svg"
PART: Final = 500
"""People stored in one transaction."""


def now() -> datetime:
    return datetime.now(UTC)


async def stored(address: str, key: bytes, account: str, turns: int, due: datetime) -> None:
    """The first message of each person, which nobody answers before `due`."""
    database, keyring = Database(address, clock=now), Keyring([key])
    await database.start()

    def some(conn: Connection, first: int) -> None:
        for number in range(first, min(first + PART, turns)):
            at = instant(now())
            chat = chats.open_chat(conn, keyring, Address("telegram", account, str(1000 + number)), at)
            event = Text(f"mundur dari PT Maju {number}", sent_at=now())
            payload = Waiting(event, Caller("Sari", "id")).to_bytes()
            inbox.put(conn, keyring, chat.id, payload, at, needs_prepare=False, held_until=instant(due))

    for first in range(0, turns, PART):
        await database.run(lambda conn, first=first: some(conn, first))  # type: ignore[misc]
    await database.stop()


async def started(env: dict[str, str], port: int) -> asyncio.subprocess.Process:
    """One process that makes turns, ready."""
    process = await asyncio.create_subprocess_exec(
        sys.executable, "-m", "bot", "run", "--roles", "turns", cwd=ROOT, env=env | {"SOPAN_HTTP_PORT": str(port)}
    )
    async with asyncio.timeout(60), aiohttp.ClientSession() as session:
        while True:
            try:
                async with session.get(f"http://127.0.0.1:{port}/readyz") as answer:
                    if answer.status == 200:
                        return process
            except (OSError, aiohttp.ClientError):
                await asyncio.sleep(0.05)


@dataclass(frozen=True, slots=True)
class Round:
    """What came of one round."""

    rate: float
    """Turns a second."""
    processes: float
    """CPU milliseconds a turn, of the processes together;"""
    server: float
    """and of the server's own."""


def used(pids: Iterable[int]) -> float:
    """CPU seconds that these processes have used so far."""
    ticks = 0
    for pid in pids:
        with suppress(FileNotFoundError):
            fields = Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()
            ticks += int(fields[11]) + int(fields[12])
    return ticks / os.sysconf("SC_CLK_TCK")


async def drained(server: str, telegram: RemoteTelegram, folder: Path, processes: int, turns: int) -> Round:
    """So many processes, on a schema of their own."""
    schema, key = f"bench_{secrets.token_hex(4)}", secrets.token_bytes(32)
    with psycopg.connect(server, autocommit=True) as admin:
        admin.execute(f"CREATE SCHEMA {schema}".encode())
    address = f"{server}&options=-csearch_path%3D{schema}"
    env = {
        "PATH": os.environ["PATH"],
        "SOPAN_DATABASE_URL": address,
        "SOPAN_DATA_DIR": str(folder / "data"),
        "SOPAN_KEY": key.hex(),
        "SOPAN_TELEGRAM_TOKEN": telegram.token,
        "SOPAN_TELEGRAM_API_URL": telegram.url,
        "SOPAN_LOG_LEVEL": "ERROR",
    }
    async with AsyncExitStack() as stack:
        running = [await started(env, free_port()) for _ in range(processes)]
        for process in running:
            stack.push_async_callback(process.wait)
            stack.callback(process.send_signal, signal.SIGTERM)
        due = now() + timedelta(seconds=5 + turns / 500)
        await stored(address, key, telegram.token.split(":")[0], turns, due)
        early = (due - now()).total_seconds()
        assert early > 0, "the machine is too slow for this many at once"
        await asyncio.sleep(early)
        with psycopg.connect(address, autocommit=True) as look:
            look.execute("SELECT pg_notify('sopan', 'turns')")
            backends = [pid for (pid,) in look.execute("SELECT pid FROM pg_stat_activity").fetchall()]
            mine = [process.pid for process in running]
            begun, before = time.perf_counter(), (used(mine), used(backends))
            while look.execute("SELECT EXISTS (SELECT FROM inbox)").fetchone() == (True,):  # noqa: ASYNC110
                await asyncio.sleep(0.02)
            took = time.perf_counter() - begun
            spent = [
                (after - earlier) * 1000 / turns
                for after, earlier in zip((used(mine), used(backends)), before, strict=True)
            ]
            answered = look.execute("SELECT count(DISTINCT chat_id) FROM outbox").fetchone()
            assert answered == (turns,), answered
    return Round(turns / took, *spent)


async def bench(turns: int, rounds: int) -> None:
    """Every round, then the medians."""
    found: defaultdict[int, list[Round]] = defaultdict(list)
    with serving() as server, RemoteTelegram() as telegram, tempfile.TemporaryDirectory() as folder:
        for number in range(rounds):
            for processes in PROCESSES if number % 2 else reversed(PROCESSES):
                one = await drained(server.url, telegram, Path(folder), processes, turns)
                found[processes].append(one)
                print(
                    f"{processes} processes: {one.rate:.0f} turns a second; CPU a turn: theirs {one.processes:.2f} ms,"
                    f" the server's {one.server:.2f} ms",
                    flush=True,
                )
    for processes in PROCESSES:
        rates = [one.rate for one in found[processes]]
        against = [more / one.rate for more, one in zip(rates, found[1], strict=True)]
        print(
            f"{processes}: {statistics.median(rates):.0f} turns a second in the median,"
            f" {statistics.median(against):.2f} times one process ({min(against):.2f} to {max(against):.2f})"
        )
    PICTURE.parent.mkdir(exist_ok=True)
    PICTURE.write_text(plots.replicas({one: sorted(each.rate for each in found[one]) for one in PROCESSES}), "utf-8")


if __name__ == "__main__":
    asyncio.run(bench(*(int(word) for word in (sys.argv[1:3] + ["3000", "5"][len(sys.argv) - 1 :]))))
