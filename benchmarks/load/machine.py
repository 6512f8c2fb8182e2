"""What a process costs, and what the machine allows in the same minute. Linux only."""

import asyncio
import os
import platform
import statistics
import subprocess
import time
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Final

from benchmarks.startup import ROOT, cpu_seconds, resident

LOAD_CORE: Final = 0
BOT_CORE: Final = 1
_TICKS: Final = os.sysconf("SC_CLK_TCK")


def tree(pid: int) -> list[int]:
    """A process and all that come from it, as they live now."""
    found = [pid]
    for thread in Path(f"/proc/{pid}/task").iterdir():
        with suppress(OSError):
            found += [each for child in (thread / "children").read_text().split() for each in tree(int(child))]
    return found


def cpu_of_all(pid: int) -> float:
    """Seconds of CPU, user and system, of all threads of a process and of its children, living or ended."""
    used = 0.0
    for each in tree(pid):
        with suppress(OSError):
            used += cpu_seconds(each)
            # proc(5): fields 16 and 17, counted from behind the name in brackets, are of children that were waited for
            ended = Path(f"/proc/{each}/stat").read_text().rpartition(")")[2].split()[13:15]
            used += sum(map(int, ended)) / _TICKS
    return used


def resident_of_all(pid: int) -> float:
    """Megabytes (10⁶ bytes) resident, of a process and its children."""
    return sum(resident(each) for each in tree(pid))


def pin(core: int) -> None:
    """This thread, and whatever it starts, runs there only; where there is no such core, wherever it may."""
    if core < (os.cpu_count() or 1):
        os.sched_setaffinity(0, {core})


@contextmanager
def started(command: Sequence[str], settings: Mapping[str, str], log: Path) -> Iterator[subprocess.Popen[bytes]]:
    """A process on the bot's core, with nothing of this one's SOPAN_ and PYTHON settings; ended afterwards."""
    kept = {name: value for name, value in os.environ.items() if not name.startswith(("SOPAN_", "PYTHON"))}
    before = os.sched_getaffinity(0)
    with log.open("wb") as output:
        pin(BOT_CORE)
        try:
            process = subprocess.Popen(command, cwd=ROOT, env={**kept, **settings}, stdout=output, stderr=output)
        finally:
            os.sched_setaffinity(0, before)
        try:
            yield process
        finally:
            process.terminate()
            try:
                process.wait(20)
            except subprocess.TimeoutExpired:
                process.kill()
                process.wait()


class Syncs:
    """How long an fsync of 4 KiB appended to a file in `folder` takes, tried beside whatever else is measured."""

    def __init__(self, folder: Path, per_second: float = 20.0) -> None:
        self._file = folder / "fsync.probe"
        self._pause = 1 / per_second
        self.seconds: list[float] = []

    async def run(self) -> None:
        """Until cancelled."""
        with self._file.open("wb") as file:
            while True:
                self.seconds.append(await asyncio.to_thread(self._once, file.fileno()))
                await asyncio.sleep(self._pause)

    def _once(self, descriptor: int) -> float:
        os.write(descriptor, b"\0" * 4096)
        begun = time.perf_counter()
        os.fsync(descriptor)
        return time.perf_counter() - begun


def percentile(values: Sequence[float], part: float) -> float:
    """The value below which this part (0 to 1) lies."""
    return statistics.quantiles(values, n=1000, method="inclusive")[round(part * 1000) - 1]


def described() -> dict[str, str]:
    """The machine in general words."""
    memory = int(Path("/proc/meminfo").read_text().split()[1]) / 1e6
    models = [line for line in Path("/proc/cpuinfo").read_text().splitlines() if line.startswith("model name")]
    return {
        "cores": str(os.cpu_count()),
        "processor": models[0].partition(":")[2].strip() if models else platform.machine(),
        "memory": f"{memory:.0f} GB",
        "python": platform.python_version(),
        "system": platform.system(),
    }
