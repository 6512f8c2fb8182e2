"""A million reminders that wait on SQLite: finding what is due, starting beside them, and ten thousand of one minute.

Looking for due reminders should take at most 0.1 ms where none is due, and at most 5 ms where 100 are; a start should
take at most 20 ms more and hold 10 MB more. Ten thousand that come due in the same minute should go out
at the pace of the channel, with the answers to people who write meanwhile before them.

The first figures are taken on the store's own thread, in its own transactions, beside the 0 and the 1,000,000 rows.
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
from contextlib import suppress
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Final

from sqlalchemy import Connection

from benchmarks.load.figures import TABLE, Figure, Found, aligned
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
START: Final = 20.0
"""Milliseconds of CPU that a start may take more than one beside no reminder, and"""
HELD: Final = 10.0
"""megabytes that it may hold more; medians of pairs, because a single start moves by more than that."""
PAIRS: Final = 7
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


async def looked(database: Database, now: int, limit: int, times: int, *, due: int) -> float:
    """Milliseconds that one look takes in the median; it must find as many as are `due`."""

    def look(conn: Connection) -> float:
        begun = time.perf_counter()
        found = len(reminders.due(conn, now, limit))
        took = time.perf_counter() - begun
        assert found == due, found
        return took * 1000

    return statistics.median([await database.run(look) for _ in range(times)])


async def finding(folder: Path) -> list[Figure]:
    """How long a look takes."""
    figures = []
    for rows in (0, MILLION):
        database = await filled(folder / f"data{rows}", rows)
        none = [await looked(database, NOW, 50, 1000, due=0) for _ in range(3)]
        figures.append(Figure(f"a look where none is due, {rows:,} waiting", none, NONE_DUE, most=True, unit=" ms"))
        if rows:
            hundred = [await looked(database, NOW + 10 * DAY, 100, 200, due=100) for _ in range(3)]
            figures.append(Figure("the same, 100 due", hundred, HUNDRED_DUE, most=True, unit=" ms"))
        await database.stop()
    return figures


def starting(folder: Path) -> list[Figure]:
    """What a start of the service takes beside them. The two take turns, because the speed of a shared machine
    drifts."""
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
    both = list(zip(*starts.values(), strict=True))
    cpu = statistics.median(1000 * (many.cpu - none.cpu) for none, many in both)
    memory = statistics.median(many.memory - none.memory for none, many in both)
    return [
        Figure(f"CPU of a start beside {MILLION:,}, more", [cpu], START, most=True, unit=" ms"),
        Figure(f"memory beside {MILLION:,}, more", [memory], HELD, most=True, unit=" MB"),
    ]


async def later(folder: Path) -> None:
    """Nothing of the big database is due while the services of `starting` run by the real clock."""
    file = folder / f"data{MILLION}" / "sopan.db"
    database = Database(f"sqlite:///{file}", clock=clock)
    await database.start()
    await database.run(
        lambda conn: conn.connection.cursor().execute("UPDATE reminders SET due_at = due_at + 31536000000")
    )
    await database.stop()


async def drain(folder: Path, many: int) -> list[Figure]:
    """Ten thousand of one minute."""
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
    return [
        Figure(
            f"{many:,} due in one minute are sent within", [took], 1.1 * many / PER_SECOND + 2, most=True, unit=" s"
        ),
        Figure("p95 of an answer meanwhile", [slow], REPLY, most=True, unit=" s"),
        Figure("doubled", [doubled], 0, most=True),
    ]


def _reminders(arrived: list[Arrived]) -> int:
    return sum(one.bubble.kind == "reminder" for one in arrived)


def _incoming(number: int, person: int, event: Press | Text) -> Incoming:
    return Incoming(CHANNEL, ACCOUNT, str(person), str(number), event, "Dewi Lestari", "id")


def found(many: int) -> Found:
    """Everything of this module."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        for rows in (0, MILLION):
            (folder / f"data{rows}").mkdir()
        return Found(
            [
                *asyncio.run(finding(folder)),
                *starting(folder),
                *asyncio.run(drain(folder, many)),
            ]
        )


def main() -> int:
    """As the module says."""
    figures = found(int(sys.argv[1]) if len(sys.argv) > 1 else 10_000).figures
    print(aligned([TABLE, *(figure.row() for figure in figures)]))
    return int(not all(figure.met for figure in figures))


if __name__ == "__main__":
    sys.exit(main())
