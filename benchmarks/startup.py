"""How much a start of `sopan run` costs: at most 1.25 times the CPU of importing its libraries, and under 110 MB.

A imports aiohttp.web, telegram, sqlalchemy and jinja2, and nothing else. B is `sopan run` by polling, on a SQLite
database that is up to date, against the Telegram server of the tests, until it says that it is ready; then `/readyz`
must answer 200. Both are measured by the same instrument: the CPU clock of the process (user and system, all threads),
read by this script the moment A has imported and B is ready, so that neither pays for its end. A and B take turns,
because the speed of a shared machine drifts: the goal is held against the median of the ratios within each pair, as a
single ratio moves by a third. Bytecode is written in a first round that does not count, as an installation has it.
A start on a fresh database, which runs the migrations once in a lifetime, is shown and not judged.

Linux only. Loopback only. Ends by itself, with 1 where a goal is missed.
"""

import ctypes
import os
import secrets
import signal
import socket
import statistics
import subprocess
import sys
import tempfile
import time
import urllib.request
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from tests.servers.telegram.remote import RemoteTelegram

ROOT: Final = Path(__file__).resolve().parents[1]
PAIRS: Final = 11
MOST_CPU: Final = 1.25
"""Times the CPU of the imports alone."""
MOST_MEMORY: Final = 110.0
"""Megabytes (10⁶ bytes) resident when ready."""

IMPORTS: Final = (sys.executable, "-c", "import aiohttp.web, telegram, sqlalchemy, jinja2; print('ready'); input()")
SERVICE: Final = (sys.executable, "-m", "bot", "run")


@dataclass(frozen=True, slots=True)
class Start:
    """What one start had cost when it was done: seconds of CPU and of the wall clock, and megabytes resident."""

    cpu: float
    wall: float
    memory: float


def imports() -> Start:
    """A."""
    with started(IMPORTS, {}) as start:
        return start


def service(url: str, token: str, data: Path) -> Start:
    """B, on the database in `data`; a fresh one where there is none. Raises where it is not ready after all."""
    port = free_port()
    settings = {
        "SOPAN_DATA_DIR": str(data),
        "SOPAN_KEY_FILE": str(data.with_suffix(".key")),
        "SOPAN_HTTP_PORT": str(port),
        "SOPAN_TELEGRAM_API_URL": url,
        "SOPAN_TELEGRAM_TOKEN": token,
    }
    if not data.exists():
        data.with_suffix(".key").write_text(secrets.token_hex(32))
    with started(SERVICE, settings) as start:
        with urllib.request.urlopen(f"http://127.0.0.1:{port}/readyz", timeout=10) as answer:
            if answer.status != 200:
                raise RuntimeError(f"/readyz answers {answer.status}")
        return start


@contextmanager
def started(command: tuple[str, ...], settings: dict[str, str]) -> Iterator[Start]:
    """Start a process, wait for the line in which it says "ready", read its clocks; end it afterwards."""
    plain = {name: value for name, value in os.environ.items() if not name.startswith(("SOPAN_", "PYTHON"))}
    begun = time.perf_counter()
    process = subprocess.Popen(
        command,
        cwd=ROOT,
        env=plain | settings,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        bufsize=1,
    )
    try:
        said = ""
        while "ready" not in said.rpartition("\n")[2]:
            line = process.stdout.readline() if process.stdout else ""
            if not line:
                raise RuntimeError(f"{' '.join(command)} ended before it was ready:{said}")
            said += "\n" + line.rstrip()
        yield Start(cpu_seconds(process.pid), time.perf_counter() - begun, resident(process.pid))
    finally:
        process.send_signal(signal.SIGTERM)
        process.communicate(timeout=30)


def free_port() -> int:
    """One that nobody listens on just now."""
    with socket.create_server(("127.0.0.1", 0)) as server:
        return int(server.getsockname()[1])


def cpu_seconds(pid: int) -> float:
    """The CPU that a running process has used, user and system, all its threads, to the nanosecond (POSIX)."""
    clock = ctypes.c_int()
    if problem := ctypes.CDLL(None).clock_getcpuclockid(pid, ctypes.byref(clock)):
        raise OSError(problem, os.strerror(problem))
    return time.clock_gettime(clock.value)


def resident(pid: int) -> float:
    """VmRSS in megabytes (proc(5): it is told in KiB)."""
    status = Path(f"/proc/{pid}/status").read_text()
    return int(status.partition("VmRSS:")[2].split()[0]) * 1024 / 1e6


def main() -> int:
    with tempfile.TemporaryDirectory() as folder, RemoteTelegram() as telegram:
        data = Path(folder) / "existing"
        imports()
        service(telegram.url, telegram.token, data)
        pairs = [(imports(), service(telegram.url, telegram.token, data)) for _ in range(PAIRS)]
        fresh = [service(telegram.url, telegram.token, Path(folder) / f"fresh{number}") for number in range(3)]
    table(
        ("imports alone", [alone for alone, _ in pairs]),
        ("sopan run", [run for _, run in pairs]),
        ("sopan run, fresh database", fresh),
    )
    ratios = [run.cpu / alone.cpu for alone, run in pairs]
    ratio, memory = statistics.median(ratios), max(run.memory for _, run in pairs)
    print(f"CPU against the imports alone: {ratio:.2f} (min {min(ratios):.2f}, max {max(ratios):.2f};", end=" ")
    print(f"median of {PAIRS} pairs); the goal is {MOST_CPU}")
    print(f"resident when ready, at most: {memory:.0f} MB; the goal is below {MOST_MEMORY:.0f}")
    return int(ratio > MOST_CPU or memory >= MOST_MEMORY)


def table(*rows: tuple[str, list[Start]]) -> None:
    """Medians, a line for each kind of start."""
    print(f"{'':28}{'CPU s':>8}{'wall s':>8}{'MB':>8}")
    for name, starts in rows:
        cpu, wall, memory = (
            statistics.median(figures)
            for figures in zip(*((start.cpu, start.wall, start.memory) for start in starts), strict=True)
        )
        print(f"{name:28}{cpu:8.3f}{wall:8.3f}{memory:8.1f}")


if __name__ == "__main__":
    sys.exit(main())
