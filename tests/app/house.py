"""The whole service, started from an environment as an operator would set it, in this process or in one of its own."""

import asyncio
import contextlib
import os
import secrets
import socket
import sys
from collections.abc import AsyncIterator, Callable, Mapping
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path

import aiohttp

from bot.config import Settings
from bot.fronts import service
from tests.servers.telegram import TelegramServer

ROOT = Path(__file__).resolve().parents[2]
MORNING = datetime(2026, 11, 23, 3, 0, tzinfo=UTC)
"""A Monday, ten o'clock in Jakarta."""

SECRET = "a_secret_of-the-webhook-0123456789"


def free_port() -> int:
    """A port of loopback that nobody has just now, nor takes while its service is down: it lies below those that the
    system gives to whoever connects (Linux: from 32768), and is given here once."""
    while True:
        port = 10_000 + secrets.randbelow(22_768)
        with socket.socket() as listening, contextlib.suppress(OSError):
            if port not in _GIVEN:
                listening.bind(("127.0.0.1", port))
                _GIVEN.add(port)
                return port


_GIVEN: set[int] = set()


@dataclass(slots=True)
class House:
    """One installation: its settings, folder and port stay the same over every restart."""

    telegram: TelegramServer
    folder: Path
    mode: str = "polling"
    database_url: str | None = None
    port: int = field(default_factory=free_port)
    more: dict[str, str] = field(default_factory=dict)

    @property
    def env(self) -> dict[str, str]:
        """What an operator would set."""
        env = {
            "SOPAN_DATA_DIR": str(self.folder / "data"),
            "SOPAN_TELEGRAM_TOKEN": self.telegram.token,
            "SOPAN_TELEGRAM_API_URL": self.telegram.url,
            "SOPAN_TELEGRAM_MODE": self.mode,
            "SOPAN_HTTP_PORT": str(self.port),
            "SOPAN_OPERATOR_NAME": "Yayasan Contoh",
            "SOPAN_OPERATOR_CONTACT": "sopan@example.org",
        }
        if self.database_url is not None:
            env["SOPAN_DATABASE_URL"] = self.database_url
        if self.mode == "webhook":
            env |= {"SOPAN_PUBLIC_URL": self.url, "SOPAN_TELEGRAM_WEBHOOK_SECRET": SECRET}
        return env | self.more

    @property
    def url(self) -> str:
        """The root of the service's own HTTP side."""
        return f"http://127.0.0.1:{self.port}"

    @property
    def file(self) -> Path:
        """The SQLite file."""
        return self.folder / "data" / "sopan.db"

    @asynccontextmanager
    async def open(self, at: Callable[[str], None] | None = None) -> AsyncIterator[None]:
        """The service at work in this process, by the clock of the Telegram server; stopped as by SIGTERM."""
        working = asyncio.create_task(service(Settings.from_env(self.env), clock=self.telegram.clock.moment, at=at))
        try:
            await self.ready(working)
            yield
        finally:
            working.cancel()
            with contextlib.suppress(asyncio.CancelledError):
                await working

    async def ready(self, working: "asyncio.Task[None] | None" = None, within: float = 30.0) -> None:
        """Waits until the service says that it is ready."""
        async with asyncio.timeout(within):
            while working is None or not working.done():
                with contextlib.suppress(OSError, aiohttp.ClientError):
                    if (await self.get("/readyz"))[0] == 200:
                        return
                await asyncio.sleep(0.02)
        working.result()

    async def get(self, path: str) -> tuple[int, str]:
        """Status and body."""
        async with aiohttp.ClientSession() as session, session.get(self.url + path) as answer:
            return answer.status, await answer.text()

    async def start(self, *arguments: str, env: Mapping[str, str] | None = None) -> asyncio.subprocess.Process:
        """The real command, in a process of its own; its standard error is kept for `told`."""
        return await asyncio.create_subprocess_exec(
            sys.executable,
            "-m",
            "bot",
            *(arguments or ("run",)),
            cwd=ROOT,
            env={"PATH": os.environ["PATH"], **self.env, **(env or {})},
            stdin=asyncio.subprocess.PIPE,
            stdout=asyncio.subprocess.PIPE,
            stderr=asyncio.subprocess.PIPE,
        )


async def told(process: asyncio.subprocess.Process, within: float = 30.0) -> tuple[int, list[str]]:
    """Exit code and the lines on standard error."""
    async with asyncio.timeout(within):
        _, errors = await process.communicate()
    assert process.returncode is not None
    return process.returncode, errors.decode().splitlines()
