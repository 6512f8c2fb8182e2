"""A million reminders that wait on SQLite: finding what is due, starting beside them, and ten thousand of one minute.

Looking for due reminders should take at most 0.1 ms where none is due, and at most 5 ms where 100 are; a start, and
what it holds in memory, should not grow with how many wait. Ten thousand that come due in the same minute should go out
at the pace of the channel, with the answers to people who write meanwhile before them.

The first two figures are taken on the store's own thread, in its own transactions, beside the 0 and the 1,000,000 rows.
The drain runs the real clock and the real delivery in real time against a channel that takes every bubble at once;
every second somebody presses a button and waits for what comes of it.

Usage: reminders.py [MANY]; `MANY` that come due in one minute (10,000: seven minutes). Ends with 1 where a goal is
missed.
"""

import asyncio
import statistics
import sys
import tempfile
import time
from collections.abc import Callable
from contextlib import suppress
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Final

from sqlalchemy import Connection

from benchmarks.startup import Start, service, table
from bot.channels.base import Incoming
from bot.store import reminders
from bot.store.database import Database
from bot.store.instants import DAY, instant
from bot.workers.pace import PER_SECOND
from conversations.events import Press, Text
from tests.servers.telegram.remote import RemoteTelegram
from tests.simulation.process import ACCOUNT, CHANNEL, Arrived, Process, Wall

MILLION: Final = 1_000_000
NONE_DUE: Final = 0.1
HUNDRED_DUE: Final = 5.0
"""Milliseconds."""
PAIRS: Final = 7
GROWTH: Final = 1.25
"""Times what a start beside no reminder takes."""
REPLY: Final = 1.0
"""Seconds in which 95 of 100 answers have come while reminders drain."""

MONDAY: Final = datetime(2026, 11, 23, 2, tzinfo=UTC)
NOW: Final = instant(MONDAY)

_PEOPLE: Final = """
WITH RECURSIVE numbers(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM numbers WHERE n < :people)
INSERT INTO people (id, created_at, changed_at) SELECT printf('%032x', n), :now, :now FROM numbers
"""
_REMINDERS: Final = """
WITH RECURSIVE numbers(n) AS (SELECT 0 UNION ALL SELECT n + 1 FROM numbers WHERE n < 3)
INSERT INTO reminders (person_id, case_id, revision, key, chat_id, due_at, useless_after, state)
SELECT id, 1, 1, 'key' || n, id, :now + 60000 + abs(random() % 2592000000), :now + 5184000000, 'pending'
FROM people, numbers
"""


def clock() -> datetime:
    return MONDAY


async def filled(folder: Path, rows: int) -> Database:
    """A database with this many reminders of the next thirty days."""
    database = Database(f"sqlite:///{folder / 'sopan.db'}", clock=clock)
    await database.start()

    def fill(conn: Connection) -> None:
        for statement in (_PEOPLE, _REMINDERS):
            values = {"people": rows // 4, "now": NOW}
            conn.connection.cursor().execute(statement, {k: v for k, v in values.items() if f":{k}" in statement})

    if rows:
        await database.run(fill)
    return database


async def looked(database: Database, now: int, limit: int, times: int) -> float:
    """Milliseconds that one look takes in the median; it must find `limit` or nothing."""

    def look(conn: Connection) -> float:
        begun = time.perf_counter()
        found = len(reminders.due(conn, now, limit))
        took = time.perf_counter() - begun
        assert found in (0, limit), found
        return took * 1000

    return statistics.median([await database.run(look) for _ in range(times)])


async def finding(folder: Path) -> int:
    """The figures of looking; how many goals were missed."""
    missed = 0
    for rows in (0, MILLION):
        database = await filled(folder / f"data{rows}", rows)
        none = await looked(database, NOW, 50, 2000)
        print(f"{rows:9,} waiting: none due {none:.4f} ms", end="")
        missed += none > NONE_DUE
        if rows:
            hundred = await looked(database, NOW + 10 * DAY, 100, 500)
            print(f", 100 due {hundred:.3f} ms", end="")
            missed += hundred > HUNDRED_DUE
        print()
        await database.stop()
    return missed


def starting(folder: Path) -> int:
    """What a start of the service takes beside them; how many goals were missed. The two take turns, because the speed
    of a shared machine drifts."""
    asyncio.run(later(folder))
    starts: dict[int, list[Start]] = {0: [], MILLION: []}
    with RemoteTelegram() as telegram:
        for _ in range(PAIRS + 1):
            for rows in starts:
                data = folder / f"data{rows}"
                data.with_suffix(".key").write_text("5a" * 32)
                starts[rows].append(service(telegram.url, telegram.token, data))
    for rows in starts:
        del starts[rows][0]  # the first one writes what others find
    table(*((f"start beside {rows:,}", found) for rows, found in starts.items()))
    few, many = starts.values()
    growth = [
        statistics.median(getattr(two, what) / getattr(one, what) for one, two in zip(few, many, strict=True))
        for what in ("cpu", "memory")  # the clock on the wall is shown, and belongs to whatever else the machine does
    ]
    print("times as much: " + ", ".join(f"{each:.2f}" for each in growth))
    return sum(each > GROWTH for each in growth)


async def later(folder: Path) -> None:
    """Nothing of the big database is due while the services of `starting` run by the real clock."""
    file = folder / f"data{MILLION}" / "sopan.db"
    database = Database(f"sqlite:///{file}", clock=clock)
    await database.start()
    await database.run(
        lambda conn: conn.connection.cursor().execute("UPDATE reminders SET due_at = due_at + 31536000000")
    )
    await database.stop()


async def drain(folder: Path, many: int) -> int:
    """Ten thousand of one minute; how many goals were missed."""
    wall, arrived = Wall(MONDAY), list[Arrived]()
    process = Process(folder / "drain.db", wall, arrived, None, 1, monotonic=time.monotonic)
    await process.start()
    text = "batalin interview 8 Desember jam 10 di PT Maju Jaya, saya sakit"
    begun = time.perf_counter()
    for first in range(0, many, 250):
        batch = [_incoming(n, n, Text(text, sent_at=MONDAY)) for n in range(first, min(first + 250, many))]
        await process.accept(batch)
    print(f"{many:,} people in {time.perf_counter() - begun:.0f} s")
    del arrived[:]
    wall.true += timedelta(days=1)  # nine in the morning: the first reminder of all of them is due
    begun = time.perf_counter()
    loops = [asyncio.create_task(loop) for loop in process.loops()]
    waits: list[float] = []
    number = many
    while _reminders(arrived) < many:
        number += 1
        asked, seen = time.perf_counter(), len(arrived)
        address = str(number % many)
        await process.hand_in(
            [_incoming(number, number % many, Press(0, 0, "menu", "drafts", sent_at=wall.now(), ref="1"))]
        )
        while not any(one.address == address and one.bubble.kind != "reminder" for one in arrived[seen:]):
            process.news.clear()
            await process.news.wait()
        waits.append(time.perf_counter() - asked)
        await asyncio.sleep(max(0.0, 1 - waits[-1]))
    took = time.perf_counter() - begun
    for loop in loops:
        loop.cancel()
        with suppress(asyncio.CancelledError):
            await loop
    await process.stop()
    slow = sorted(waits)[int(0.95 * len(waits))] if len(waits) > 1 else waits[0]
    doubled = _reminders(arrived) - len({one.address for one in arrived if one.bubble.kind == "reminder"})
    print(
        f"{many:,} due in one minute: {took:.0f} s, {many / took:.1f} a second (the pace is {PER_SECOND:.0f}), "
        f"{doubled} doubled; answers meanwhile: p50 {statistics.median(waits) * 1000:.0f} ms, p95 {slow * 1000:.0f} ms"
    )
    return (took > 1.1 * many / PER_SECOND + 2) + (slow > REPLY) + (doubled > 0)


def _reminders(arrived: list[Arrived]) -> int:
    return sum(one.bubble.kind == "reminder" for one in arrived)


def _incoming(number: int, person: int, event: Press | Text) -> Incoming:
    return Incoming(CHANNEL, ACCOUNT, str(person), str(number), event, "Dewi Lestari", "id")


def main() -> int:
    many = int(sys.argv[1]) if len(sys.argv) > 1 else 10_000
    missed = 0
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        for rows in (0, MILLION):
            (folder / f"data{rows}").mkdir()
        steps: list[Callable[[], int]] = [
            lambda: asyncio.run(finding(folder)),
            lambda: starting(folder),
            lambda: asyncio.run(drain(folder, many)),
        ]
        for step in steps:
            missed += step()
    print("every goal is met" if not missed else f"{missed} goals missed")
    return int(missed > 0)


if __name__ == "__main__":
    sys.exit(main())
