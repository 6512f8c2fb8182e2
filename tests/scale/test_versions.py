"""The next version beside the running one: what it adds is borne by the old, which may even be started anew; what a
later one takes away is refused to the old in one line, and both times nobody who writes meanwhile notices."""

import asyncio
import os
import shutil
import signal
import sys
from asyncio.subprocess import Process
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final

import aiohttp
import pytest

from bot.store.migrate import HEAD
from tests.app.house import ROOT, free_port, told
from tests.scale.cluster import Cluster, cluster
from tests.scale.load import Crowd, unexplained
from tests.scale.server import Server

pytestmark = [pytest.mark.crash, pytest.mark.postgres]

EXPAND: Final = f"{int(HEAD) + 1:04}"
CONTRACT: Final = f"{int(HEAD) + 2:04}"
MIGRATION: Final = '''"""One of the next versions."""

import sqlalchemy as sa
from alembic import op

revision = "{revision}"
down_revision = "{before}"
branch_labels = None
depends_on = None
oldest_code = "{oldest}"


def upgrade() -> None:
    {change}
'''


@dataclass(slots=True)
class Version:
    """A copy of the program with other migrations."""

    folder: Path
    cluster: Cluster
    running: list[Process] = field(default_factory=list)

    def migrates(self, revision: str, before: str, oldest: str, change: str) -> None:
        """One migration more, which is now the newest."""
        text = MIGRATION.format(revision=revision, before=before, oldest=oldest, change=change)
        (self.folder / "migrations" / "versions" / f"{revision}_next.py").write_text(text)
        module = self.folder / "bot" / "store" / "migrate.py"
        module.write_text(module.read_text().replace(f'HEAD: Final = "{before}"', f'HEAD: Final = "{revision}"'))

    async def start(self) -> tuple[Process, int]:
        """The real command; and the port at which it answers."""
        port = free_port()
        env = {"PATH": os.environ["PATH"], **self.cluster.env, "SOPAN_HTTP_PORT": str(port), "SOPAN_LOG_LEVEL": "ERROR"}
        process = await asyncio.create_subprocess_exec(
            sys.executable, "-P", "-c", f"import sys; sys.path.insert(0, {str(self.folder)!r});"
            " from bot.__main__ import main; sys.exit(main(['run', '--roles', 'web,turns,delivery,clock']))",
            cwd=self.folder, env=env, stdout=asyncio.subprocess.PIPE, stderr=asyncio.subprocess.PIPE,
        )  # fmt: skip
        self.running.append(process)
        return process, port

    async def ready(self) -> None:
        """One more process of it, at work behind the address."""
        process, port = await self.start()
        async with asyncio.timeout(60), aiohttp.ClientSession() as session:
            while process.returncode is None:
                try:
                    async with session.get(f"http://127.0.0.1:{port}/readyz") as answer:
                        if answer.status == 200:
                            break
                except (OSError, aiohttp.ClientError):
                    await asyncio.sleep(0.05)
        assert process.returncode is None
        self.cluster.balancer.ports.append(port)

    async def stop(self) -> None:
        """Every process of it."""
        for process in self.running:
            if process.returncode is None:
                process.send_signal(signal.SIGTERM)
                assert (await told(process))[0] == 0


def version(made: Cluster, name: str, like: Path = ROOT) -> Version:
    """A copy of a version."""
    folder = made.folder / name
    for part in ("bot", "conversations", "templates", "migrations"):
        shutil.copytree(like / part, folder / part, ignore=shutil.ignore_patterns("__pycache__"))
    return Version(folder, made)


async def test_expand_then_contract_beside_the_running_version(server: Server, tmp_path: Path) -> None:
    async with cluster(server, tmp_path) as made:
        old = await made.grow("web,turns,delivery,clock", "turns,delivery")
        wider = version(made, "wider")
        wider.migrates(EXPAND, HEAD, HEAD, 'op.add_column("outbox", sa.Column("colour", sa.String(16)))')
        crowd = Crowd(made, 8, at_once=4)
        talking = asyncio.create_task(crowd.talk())
        await wider.ready()
        assert made.ask("SELECT version_num FROM alembic_version") == [(EXPAND,)]
        killed = made.telegram.clock.now()
        await old[1].kill()
        await old[1].start()
        await old[1].ready()
        await talking
        assert unexplained(crowd.copies(), [killed]) == []
        assert made.ask("SELECT count(*) FROM outbox WHERE colour IS NOT NULL") == [(0,)]

        narrower = version(made, "narrower", like=wider.folder)
        narrower.migrates(CONTRACT, EXPAND, EXPAND, 'op.drop_column("outbox", "colour")')
        crowd = Crowd(made, 4, at_once=4, first=2000)
        talking = asyncio.create_task(crowd.talk())
        await made.stop()
        await narrower.ready()
        await talking
        assert crowd.copies() == {}
        code, lines = await told((await version(made, "old").start())[0])
        assert code == 2
        assert [line for line in lines if "start the newer Sopan" in line] == lines
        await narrower.stop()
        await wider.stop()
