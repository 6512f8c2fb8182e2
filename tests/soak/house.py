"""The real command with both channels, life after life: started, killed, stopped, halted, and measured."""

import asyncio
import contextlib
import os
import signal
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final

import aiohttp

from bot.channels.whatsapp.webhook import PATH
from bot.config import KeyFile, Settings
from tests.app.house import SECRET, House
from tests.app.moved import Moved
from tests.app.whatsapp.house import WhatsAppHouse
from tests.servers.telegram import TelegramServer
from tests.servers.whatsapp import WhatsAppServer
from tests.soak.history import History, Process, Trouble

MEASURED: Final = 2.0
"""Seconds between two looks at the memory."""

ASKED: Final = 0.1
"""Seconds between two looks whether it serves."""

KEY: Final = 40
"""Characters that a key has at the least, however it is written."""

READY: Final = 120.0
ENDING: Final = 60.0
LEASE: Final = 31.0
"""Seconds for which a process that was killed keeps others from what it was sending, where several may share a
database."""


@dataclass(slots=True)
class Home:
    """One installation. `moved`: the clock that it goes by."""

    history: History
    now: Callable[[], float]
    telegram: TelegramServer
    whatsapp: WhatsAppServer
    folder: Path
    moved: Moved
    mode: str
    database_url: str | None
    level: str
    _house: House = field(init=False)
    _process: asyncio.subprocess.Process | None = None
    _said: "asyncio.Task[tuple[bytes, bytes]] | None" = None
    _life: Process | None = None
    _measuring: "asyncio.Task[None] | None" = None
    _queued: int = 0

    def __post_init__(self) -> None:
        self._house = House(self.telegram, self.folder, self.mode, self.database_url)
        more = WhatsAppHouse(self.whatsapp, self.folder, self._house.port).env
        self._house.more = {name: value for name, value in more.items() if "WHATSAPP" in name}
        self._house.more["SOPAN_LOG_LEVEL"] = self.level
        self.history.secrets += [
            self.telegram.token, self.whatsapp.token, self.whatsapp.app_secret, self.whatsapp.verify_token, SECRET,
        ]  # fmt: skip

    @property
    def settings(self) -> Settings:
        """As the command reads them."""
        return Settings.from_env(self._house.env)

    @property
    def webhook(self) -> str:
        """Where WhatsApp delivers."""
        return self._house.url + PATH

    @property
    def file(self) -> Path:
        """The SQLite file."""
        return self._house.file

    async def start(self) -> None:
        """A new life, until it is ready."""
        self._process = await self._house.start(env=self.moved.env)
        self._said = asyncio.create_task(self._process.communicate())
        self._life = Process(self.now())
        self.history.processes.append(self._life)
        async with asyncio.timeout(READY):
            while not self._said.done() and not await self._answers():  # noqa: ASYNC110
                await asyncio.sleep(ASKED)
        self._know_the_key()
        self.whatsapp.hook.url = self.webhook
        self._measuring = asyncio.create_task(self._measured(self._process.pid, self._life))

    def _know_the_key(self) -> None:
        """The first life has made it."""
        match self.settings.key_source:
            case KeyFile(path=path):
                keys = (word for word in path.read_text("utf-8").split() if len(word) >= KEY)
                self.history.secrets += [key for key in keys if key not in self.history.secrets]

    async def _answers(self) -> bool:
        """Whether it serves; that everything waiting is sent as well, which `/readyz` wants, is not needed."""
        with contextlib.suppress(OSError, aiohttp.ClientError):
            return (await self._house.get("/healthz"))[0] == 200
        return False

    async def killed(self, down: float = 0.0) -> None:
        """SIGKILL, and a new life after a while."""
        begun = self.now()
        await self._end(signal.SIGKILL, "killed")
        await asyncio.sleep(down)
        await self.start()
        lease = LEASE if self.database_url is not None else 0.0
        self.history.add(Trouble(begun, "", "killed", self.now() + lease, True))

    async def stopped(self) -> None:
        """SIGTERM, and a new life."""
        begun = self.now()
        await self._end(signal.SIGTERM, "stopped")
        await self.start()
        self.history.add(Trouble(begun, "", "stopped", self.now(), False))

    async def stalled(self, seconds: float) -> None:
        """Nothing of it goes on for a while, as on a machine that is paused."""
        assert self._process is not None
        begun = self.now()
        self._process.send_signal(signal.SIGSTOP)
        try:
            await asyncio.sleep(seconds)
        finally:
            self._process.send_signal(signal.SIGCONT)
        self.history.add(Trouble(begun, "", "stalled", self.now(), False))

    def queued(self) -> float:
        """Seconds since the last look that the process was ready to run and the machine let it wait; 0 where the
        system does not tell."""
        assert self._process is not None
        try:
            now = int(Path(f"/proc/{self._process.pid}/schedstat").read_text().split()[1])
        except (OSError, IndexError):
            return 0.0
        before, self._queued = self._queued, now
        return max(0, now - before) / 1e9

    async def close(self) -> None:
        """The last end, by SIGTERM."""
        await self._end(signal.SIGTERM, "stopped")

    async def leave(self) -> None:
        """Whatever has happened, nothing goes on running."""
        if self._process is not None and self._process.returncode is None:
            self._process.kill()
        if self._said is not None:
            await asyncio.gather(self._said, return_exceptions=True)

    async def _end(self, by: signal.Signals, how: str) -> None:
        assert self._process is not None and self._said is not None and self._life is not None
        if self._measuring is not None:
            self._measuring.cancel()
        died = self._said.done()
        with contextlib.suppress(ProcessLookupError):
            self._process.send_signal(by)
        _, said = await asyncio.wait_for(self._said, ENDING)
        self.history.logs += said.decode("utf-8", "replace").splitlines()
        self._life.ended, self._life.how = self.now(), "died" if died else how
        self._life.code = self._process.returncode or 0

    async def _measured(self, pid: int, life: Process) -> None:
        while (size := resident(pid)) is not None:
            life.memory.append((self.now(), size))
            await asyncio.sleep(MEASURED)


def resident(pid: int) -> int | None:
    """Kilobytes of memory that a process has in use; None where that cannot be read."""
    try:
        pages = int(Path(f"/proc/{pid}/statm").read_text().split()[1])
    except (OSError, IndexError):
        return None
    return pages * os.sysconf("SC_PAGE_SIZE") // 1024
