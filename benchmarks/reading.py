"""How long an invitation takes to read: at most 2 ms in the median, 50 ms for 20 KiB, in time that grows with length.

A is every collected invitation of the tests, three times each, after one round that does not count; its kind is that of
people's real forwards (100 to 2,000 characters). B are texts of 20 KiB that repeat what grammars trip over: letters,
digits, dates, half addresses, open brackets, mail headings, names. Both are read as `sopan read` reads a line, in this
process, and measured with its CPU clock; the shortest of three rounds counts for B. C is the growth: 20 KiB against
5 KiB of the same, where 4 is linear and 16 is quadratic; at most 6, and what takes under a millisecond is not judged.

Ends by itself, with 1 where a goal is missed.
"""

import json
import statistics
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any, Final

from conversations.reading.invitation import read_line

SAMPLES: Final = Path(__file__).parents[1] / "tests/conversations/reading/invitation/collected.jsonl"
ORDINARY, LONG, GROWTH = 2.0, 50.0, 6.0
"""Milliseconds in the median, milliseconds at worst, times for four times the length."""
LENGTH: Final = 20 * 1024
BEGINNING: Final = "Kami mengundang Anda interview pada 25 November 2026 jam 10 di PT Maju Jaya. "
UNITS: Final = (
    "a",
    "A ",
    "1",
    "25/11/2026 10.00 ",
    ". ",
    "\n",
    "From: A <a@b.example>\n",
    "((",
    "Aa Bb, ",
    "semula dari ",
    "interview ",
    "PT Maju ",
    "x@",
    "hari: ",
    "Halo kak, ",
    "Regards, Budi\n",
    "di Maju dari ",
    "*bold* ",
    "https://a.example/b ",
    "> quoted\n",
    "senin depan jam setengah tiga ",
)


def milliseconds(work: Callable[[], object]) -> float:
    """CPU of this process."""
    begun = time.process_time_ns()
    work()
    return (time.process_time_ns() - begun) / 1e6


def line(text: str) -> dict[str, Any]:
    return {"id": 1, "received_at": "2026-11-20T10:00:00+07:00", "text": text}


def repeated(unit: str, length: int) -> float:
    text = (BEGINNING + unit * length)[:length]
    return min(milliseconds(lambda: read_line(line(text))) for _ in range(3))


def main() -> int:
    records = [json.loads(record) for record in SAMPLES.read_text().splitlines()]
    for record in records:
        read_line(record)
    times = sorted(min(milliseconds(lambda: read_line(record)) for _ in range(3)) for record in records)  # noqa: B023
    median, most = statistics.median(times), times[int(len(times) * 0.95)]
    print(f"{len(times)} ordinary invitations: median {median:.2f} ms (the goal is {ORDINARY}), 95 % within {most:.2f}")
    full = {unit: repeated(unit, LENGTH) for unit in UNITS}
    growth = {unit: took / max(repeated(unit, LENGTH // 4), 1.0) for unit, took in full.items()}
    slowest, steepest = max(full, key=full.__getitem__), max(growth, key=growth.__getitem__)
    print(f"20 KiB at worst: {full[slowest]:.1f} ms, of {slowest!r} (the goal is {LONG:.0f})")
    print(f"20 KiB against 5 KiB at worst: {growth[steepest]:.1f} times, of {steepest!r} (the goal is {GROWTH:.0f})")
    return int(median > ORDINARY or full[slowest] > LONG or growth[steepest] > GROWTH)


if __name__ == "__main__":
    sys.exit(main())
