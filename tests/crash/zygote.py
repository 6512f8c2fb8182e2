"""A process that has everything imported and forks services that end in the middle of their work, where they are told.

One JSON object a line. In: {"env", "clock", "point", "nth", "roles"}: start a service with these roles (null: all) that
ends at the nth time it comes to this point (null: never). Out: {"started"}, {"ended", "code"}, and from the service
itself {"crashed", "point"} or, when it was stopped kindly, {"passed": how often it came to each point}.
"""

import asyncio
import gc
import json
import mmap
import os
import signal
import struct
import sys
import tempfile
import traceback
from collections import Counter
from collections.abc import Mapping
from datetime import UTC, datetime, timedelta
from pathlib import Path
from types import FrameType
from typing import Any

import telegram  # noqa: F401 - imported once, for all services
from alembic import command  # noqa: F401
from sqlalchemy.dialects.postgresql import psycopg  # noqa: F401

from bot import web  # noqa: F401
from bot.app import running
from bot.channels.base import Incoming
from bot.channels.telegram import channel, polling, profile, webhook  # noqa: F401
from bot.channels.whatsapp import channel as whatsapp_channel  # noqa: F401
from bot.channels.whatsapp import webhook as whatsapp_webhook  # noqa: F401
from bot.config import Settings
from bot.days_off import day_off
from bot.fronts import service
from bot.logs import start_logging
from bot.roles import ALL, parsed
from conversations.events import Event, Forward, Text


class Shift:
    """How far a clock is from the machine's, in a file that several processes share."""

    def __init__(self, path: Path) -> None:
        if not path.exists():
            path.write_bytes(struct.pack("d", 0.0))
        with path.open("r+b") as file:
            self._memory = mmap.mmap(file.fileno(), 8)

    def set(self, seconds: float) -> None:
        """From here on the clock is so far ahead."""
        self._memory[:] = struct.pack("d", seconds)

    def now(self) -> datetime:
        """What the clock shows, in UTC."""
        (seconds,) = struct.unpack("d", self._memory[:])
        return datetime.now(UTC) + timedelta(seconds=seconds)


class Ending:
    """Ends the process at one point of its work."""

    def __init__(self, point: str | None, nth: int) -> None:
        self._point = point
        self._nth = nth
        self.passed: Counter[str] = Counter()

    def at(self, point: str) -> None:
        """Called on the event loop and on the store thread."""
        self.passed[point] += 1
        if point == self._point and self.passed[point] == self._nth:
            tell({"crashed": os.getpid(), "point": point})
            os._exit(9)


def tell(plain: Mapping[str, Any]) -> None:
    """One line, whole, whoever else writes."""
    os.write(1, (json.dumps(plain) + "\n").encode())


def live(order: Mapping[str, Any]) -> None:
    """The service, in a process of its own."""
    os.close(0)
    ending = Ending(order["point"], order["nth"])
    settings = Settings.from_env(order["env"])
    start_logging("ERROR")
    roles = parsed(order["roles"]) if order["roles"] else ALL
    asyncio.run(service(settings, clock=Shift(Path(order["clock"])).now, at=ending.at, roles=roles))
    tell({"passed": ending.passed, "pid": os.getpid()})


def reap(_number: int, _frame: FrameType | None) -> None:
    while True:
        try:
            pid, status = os.waitpid(-1, os.WNOHANG)
        except ChildProcessError:
            return
        if pid == 0:
            return
        tell({"ended": pid, "code": os.waitstatus_to_exitcode(status)})


async def warm(folder: str) -> None:
    """A conversation, so that what is made once a process is made before the forks: migrations, statements, tables of
    the reading, templates, holidays."""
    settings = Settings.from_env({"SOPAN_DATA_DIR": f"{folder}/data"})
    now = datetime.now(UTC)
    said: list[Event] = [
        Text("batalin interview lusa jam 10 di PT Maju, saya sakit", sent_at=now),
        Forward("Kami mengundang Saudari wawancara di PT Maju, Senin pukul 10.00 WIB.", sent_at=now),
        Forward("Baik kak. Boleh tahu alasannya kenapa ya kak?", sent_at=now),
    ]
    async with running(settings, [channel.TelegramChannel]) as sopan:
        for number, event in enumerate(said):
            await sopan.intake.accept([Incoming("telegram", "1", "1", str(number), event)])
            while await sopan.backlog.work():
                pass
    day_off(now.date())


def main() -> None:
    with tempfile.TemporaryDirectory() as folder:
        asyncio.run(warm(folder))
    gc.freeze()  # the forks share what is here
    signal.signal(signal.SIGCHLD, reap)
    tell({"ready": os.getpid()})
    while line := sys.stdin.readline():
        order = json.loads(line)
        signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGCHLD})
        if (pid := os.fork()) == 0:
            code = 1
            try:
                signal.signal(signal.SIGCHLD, signal.SIG_DFL)
                signal.pthread_sigmask(signal.SIG_UNBLOCK, {signal.SIGCHLD})
                live(order)
                code = 0
            except Exception:  # noqa: BLE001  the fork must not go on as the zygote
                traceback.print_exc()
            finally:
                os._exit(code)
        tell({"started": pid, "order": order["number"]})
        signal.pthread_sigmask(signal.SIG_UNBLOCK, {signal.SIGCHLD})


if __name__ == "__main__":
    main()
