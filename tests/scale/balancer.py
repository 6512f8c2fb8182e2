"""What stands in front of several web processes: one address, each connection to the next that takes it."""

import asyncio
import contextlib
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field


@dataclass(slots=True)
class Balancer:
    """`ports`: where the processes listen, those that are gone as well."""

    ports: list[int] = field(default_factory=list)
    address: str = ""
    _next: int = 0
    _open: set[asyncio.StreamWriter] = field(default_factory=set)

    async def serve(self, near_in: asyncio.StreamReader, near_out: asyncio.StreamWriter) -> None:
        """One connection from outside."""
        self._open.add(near_out)
        try:
            if (far := await self._reached()) is not None:
                far_in, far_out = far
                try:
                    await asyncio.wait(
                        [asyncio.create_task(_pass(near_in, far_out)), asyncio.create_task(_pass(far_in, near_out))],
                        return_when=asyncio.FIRST_COMPLETED,
                    )
                finally:
                    far_out.close()
        finally:
            self._open.discard(near_out)
            near_out.close()

    def close(self) -> None:
        """Ends every connection."""
        for writer in self._open:
            writer.close()

    async def _reached(self) -> tuple[asyncio.StreamReader, asyncio.StreamWriter] | None:
        for _ in range(len(self.ports)):
            self._next = (self._next + 1) % len(self.ports)
            with contextlib.suppress(OSError):
                return await asyncio.open_connection("127.0.0.1", self.ports[self._next])
        return None


async def _pass(source: asyncio.StreamReader, sink: asyncio.StreamWriter) -> None:
    with contextlib.suppress(OSError):
        while part := await source.read(65536):
            sink.write(part)
            await sink.drain()


@asynccontextmanager
async def balancing() -> AsyncIterator[Balancer]:
    """A balancer at work."""
    balancer = Balancer()
    server = await asyncio.start_server(balancer.serve, "127.0.0.1", 0)
    balancer.address = f"http://127.0.0.1:{server.sockets[0].getsockname()[1]}"
    try:
        yield balancer
    finally:
        server.close()
        balancer.close()
