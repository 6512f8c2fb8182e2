"""Several processes of Sopan on one PostgreSQL, behind one address, in front of one Telegram."""

import asyncio
import contextlib
import os
import secrets
import sys
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from pathlib import Path

import aiohttp
import psycopg

from tests.app.house import ROOT, SECRET, free_port
from tests.crash.nursery import Nursery, Service, nursery
from tests.crash.zygote import Shift
from tests.scale.balancer import Balancer, balancing
from tests.scale.server import Server
from tests.servers.telegram import Flood, TelegramServer

MIXED = ("web,turns,delivery", "web,turns,clock", "turns,delivery,clock", "turns,delivery")
"""Four processes, of which any may die."""


@dataclass(slots=True)
class Replica:
    """One process, at a port that its successor takes over."""

    cluster: "Cluster"
    roles: str
    port: int = field(default_factory=free_port)
    service: Service | None = None

    async def start(self) -> None:
        """It begins; ready or not."""
        env = self.cluster.env | {"SOPAN_HTTP_PORT": str(self.port)}
        self.service = await self.cluster.nursery.start(env, self.cluster.clock, roles=self.roles)

    async def ready(self, within: float = 60.0) -> None:
        """Until it says so."""
        async with asyncio.timeout(within), aiohttp.ClientSession() as session:
            while True:
                with contextlib.suppress(OSError, aiohttp.ClientError):
                    async with session.get(f"http://127.0.0.1:{self.port}/readyz") as answer:
                        if answer.status == 200:
                            return
                assert self.service is not None and not self.service.ended.done(), f"{self.roles} ended"
                await asyncio.sleep(0.02)

    async def kill(self) -> None:
        """SIGKILL."""
        assert self.service is not None
        await self.service.kill()

    async def stop(self) -> None:
        """SIGTERM; it must end well."""
        assert self.service is not None
        assert await self.service.stop() == 0


@dataclass(slots=True)
class Cluster:
    """The installation: settings and address stay the same whoever comes and goes."""

    telegram: TelegramServer
    server: Server
    nursery: Nursery
    balancer: Balancer
    folder: Path
    schema: str
    mode: str = "webhook"
    replicas: list[Replica] = field(default_factory=list)

    @property
    def database_url(self) -> str:
        """With the schema of this installation alone."""
        return f"{self.server.url}&options=-csearch_path%3D{self.schema}"

    @property
    def clock(self) -> Path:
        """The file with the clock of every process."""
        return self.folder / "clock"

    @property
    def env(self) -> dict[str, str]:
        """What every process is told."""
        return {
            "SOPAN_DATABASE_URL": self.database_url,
            "SOPAN_KEY_FILE": str(self.folder / "key" / "sopan.key"),
            "SOPAN_DATA_DIR": str(self.folder / "data"),
            "SOPAN_TELEGRAM_TOKEN": self.telegram.token,
            "SOPAN_TELEGRAM_API_URL": self.telegram.url,
            "SOPAN_TELEGRAM_MODE": self.mode,
            "SOPAN_TELEGRAM_WEBHOOK_SECRET": SECRET,
            "SOPAN_PUBLIC_URL": self.balancer.address,
            "SOPAN_OPERATOR_NAME": "Yayasan Contoh",
            "SOPAN_OPERATOR_CONTACT": "sopan@example.org",
        }

    async def grow(self, *roles: str) -> list[Replica]:
        """Processes with these roles, all of them ready."""
        made = [Replica(self, one) for one in roles]
        self.replicas += made
        self.balancer.ports += [one.port for one in made if "web" in one.roles]
        for one in made:
            await one.start()
        await asyncio.gather(*(one.ready() for one in made))
        return made

    async def call(self, *arguments: str) -> tuple[int, list[str]]:
        """Another command, beside them; its exit code and what it said."""
        process = await asyncio.create_subprocess_exec(
            sys.executable, "-m", "bot", *arguments, cwd=ROOT, env={"PATH": os.environ["PATH"], **self.env},
            stdout=asyncio.subprocess.PIPE, stderr=asyncio.subprocess.STDOUT,
        )  # fmt: skip
        async with asyncio.timeout(120):
            said, _ = await process.communicate()
        assert process.returncode is not None
        return process.returncode, said.decode().splitlines()

    async def stop(self) -> None:
        """All of them, kindly, once each is there: one that has just begun is not yet able to listen."""
        await asyncio.gather(*(one.ready() for one in self.replicas))
        await asyncio.gather(*(one.stop() for one in self.replicas))

    def ask(self, query: str) -> list[tuple[object, ...]]:
        """Rows of the database."""
        with psycopg.connect(self.database_url, autocommit=True) as conn:
            return list(conn.execute(query.encode()).fetchall())


@asynccontextmanager
async def cluster(server: Server, folder: Path, mode: str = "webhook") -> AsyncIterator[Cluster]:
    """An installation without a process yet."""
    Shift(folder / "clock")
    (folder / "key").mkdir()
    (folder / "key" / "sopan.key").write_text(secrets.token_hex(32))
    schema = f"scale_{secrets.token_hex(4)}"
    with psycopg.connect(server.url, autocommit=True) as admin:
        admin.execute(f"CREATE SCHEMA {schema}".encode())
    async with TelegramServer(flood=Flood.off()) as telegram, nursery() as made, balancing() as balancer:
        yield Cluster(telegram, server, made, balancer, folder, schema, mode)
