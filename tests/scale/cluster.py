"""Several processes of Sopan on one PostgreSQL, behind one address, in front of one Telegram."""

import asyncio
import contextlib
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from pathlib import Path

import aiohttp
import psycopg

from tests.app.house import SECRET, free_port
from tests.crash.nursery import Nursery, Service, nursery
from tests.crash.zygote import Shift
from tests.scale.balancer import Balancer, balancing
from tests.scale.server import Server, serving
from tests.servers.telegram import Flood, TelegramServer

MIXED = ("web,turns,delivery", "web,turns,clock", "turns,delivery,clock", "turns,delivery")
"""Four processes, of which any may die."""

KEY = "5a" * 32


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
    mode: str = "webhook"
    replicas: list[Replica] = field(default_factory=list)

    @property
    def clock(self) -> Path:
        """The file with the clock of every process."""
        return self.folder / "clock"

    @property
    def env(self) -> dict[str, str]:
        """What every process is told."""
        return {
            "SOPAN_DATABASE_URL": self.server.url,
            "SOPAN_KEY": KEY,
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

    async def stop(self) -> None:
        """All of them, kindly."""
        await asyncio.gather(*(one.stop() for one in self.replicas))

    def ask(self, query: str) -> list[tuple[object, ...]]:
        """Rows of the database."""
        with psycopg.connect(self.server.url, autocommit=True) as conn:
            return list(conn.execute(query.encode()).fetchall())


@asynccontextmanager
async def cluster(folder: Path, mode: str = "webhook") -> AsyncIterator[Cluster]:
    """An installation without a process yet."""
    Shift(folder / "clock")
    async with TelegramServer(flood=Flood.off()) as telegram, nursery() as made, balancing() as balancer:
        with serving() as server:
            yield Cluster(telegram, server, made, balancer, folder, mode)
