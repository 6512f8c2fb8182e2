"""The other end of the zygote: services are started, and what becomes of each is awaited."""

import asyncio
import contextlib
import json
import os
import signal
import sys
from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from itertools import count
from pathlib import Path
from typing import Any

from tests.app.house import ROOT


@dataclass(slots=True)
class Service:
    """One process of the service."""

    pid: int
    ended: asyncio.Future[int] = field(default_factory=lambda: asyncio.get_running_loop().create_future())
    crashed_at: str | None = None
    passed: dict[str, int] = field(default_factory=dict)

    async def kill(self) -> None:
        """SIGKILL; returns when it is dead."""
        os.kill(self.pid, signal.SIGKILL)
        await asyncio.wait_for(asyncio.shield(self.ended), 30)

    async def stop(self) -> int:
        """SIGTERM; the exit code."""
        if not self.ended.done():
            with contextlib.suppress(ProcessLookupError):
                os.kill(self.pid, signal.SIGTERM)
        return await asyncio.wait_for(asyncio.shield(self.ended), 30)


class Nursery:
    """Starts services by forking one process that has everything imported."""

    def __init__(self, process: asyncio.subprocess.Process) -> None:
        self._process = process
        self._services: dict[int, Service] = {}
        self._awaited: dict[int, asyncio.Future[Service]] = {}
        self._numbers = count()

    async def start(
        self, env: Mapping[str, str], clock: Path, point: str | None = None, nth: int = 0, roles: str | None = None
    ) -> Service:
        """A service, with these roles or all, that ends at the nth time it comes to `point`."""
        number = next(self._numbers)
        order = {"env": dict(env), "clock": str(clock), "point": point, "nth": nth, "number": number, "roles": roles}
        self._awaited[number] = asyncio.get_running_loop().create_future()
        assert self._process.stdin is not None
        self._process.stdin.write((json.dumps(order) + "\n").encode())
        return await self._awaited[number]

    async def listen(self) -> None:
        """Hear what becomes of the services, until the zygote ends."""
        assert self._process.stdout is not None
        while line := await self._process.stdout.readline():
            self._hear(json.loads(line))

    def end(self) -> None:
        """Nothing goes on living when a test has failed."""
        for service in self._services.values():
            with contextlib.suppress(ProcessLookupError):
                os.kill(service.pid, signal.SIGKILL)

    def _hear(self, told: Mapping[str, Any]) -> None:
        match told:
            case {"started": int() as pid, "order": int() as number}:
                self._awaited.pop(number).set_result(self._service(pid))
            case {"crashed": int() as pid, "point": str() as point}:
                self._service(pid).crashed_at = point
            case {"passed": dict() as passed, "pid": int() as pid}:
                self._service(pid).passed = passed
            case {"ended": int() as pid, "code": int() as code}:
                self._service(pid).ended.set_result(code)
                del self._services[pid]  # the number may be given again

    def _service(self, pid: int) -> Service:
        return self._services.setdefault(pid, Service(pid))


@asynccontextmanager
async def nursery() -> AsyncIterator[Nursery]:
    """A zygote at work."""
    process = await asyncio.create_subprocess_exec(
        sys.executable, "-m", "tests.crash.zygote", cwd=ROOT,
        stdin=asyncio.subprocess.PIPE, stdout=asyncio.subprocess.PIPE,
    )  # fmt: skip
    made = Nursery(process)
    hearing = asyncio.create_task(made.listen())
    try:
        yield made
    finally:
        made.end()
        assert process.stdin is not None
        process.stdin.close()
        await asyncio.wait_for(process.wait(), 30)
        await hearing
