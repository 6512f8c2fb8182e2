"""HTTP/1.1 as an `asyncio.Protocol`, both ways: what an HTTP library costs would be counted as the load's own.

Only what bots and their libraries really send is understood: a Content-Length, no chunks. Whatever else comes is an
error that ends the run; nothing is guessed.
"""

import asyncio
import re
from collections import deque
from collections.abc import Callable
from typing import Final, cast

Reply = Callable[[bytes], None]
Answer = Callable[[bytes, bytes, Reply], None]
"""Of a path and a body; `Reply` takes the JSON that is answered, now or later."""

_LENGTH: Final = re.compile(rb"\r\ncontent-length: *(\d+)", re.IGNORECASE)
_END: Final = b"\r\n\r\n"


class WireError(Exception):
    """Something that is not understood came over the wire."""


class _Doorway(asyncio.Protocol):
    """One connection of the bot to the platform. Answers leave in the order in which `Reply` is called: a client that
    sends the next request before it has the answer is not one of those measured."""

    def __init__(self, answer: Answer) -> None:
        self._answer = answer
        self._rest = b""
        self._transport: asyncio.Transport | None = None

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        self._transport = cast("asyncio.Transport", transport)

    def data_received(self, data: bytes) -> None:
        rest = self._rest + data if self._rest else data
        while (head := rest.find(_END)) >= 0:
            length = _LENGTH.search(rest, 0, head + 2)
            if length is None and not rest.startswith(b"GET "):
                raise WireError(f"a request without a length: {rest[:head]!r}")
            end = head + 4 + (int(length[1]) if length else 0)
            if len(rest) < end:
                break
            self._answer(rest[rest.find(b" ") + 1 : rest.find(b" HTTP/1.1")], rest[head + 4 : end], self._reply)
            rest = rest[end:]
        self._rest = rest

    def _reply(self, payload: bytes) -> None:
        if self._transport is not None and not self._transport.is_closing():
            head = b"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: %d\r\n\r\n" % len(payload)
            self._transport.write(head + payload)


async def serve(answer: Answer) -> asyncio.Server:
    """The platform on a free port of the loopback."""
    return await asyncio.get_running_loop().create_server(lambda: _Doorway(answer), "127.0.0.1", 0)


class _Line(asyncio.Protocol):
    """One connection of the platform to the bot's webhook, for one request at a time."""

    def __init__(self, hook: "Hook") -> None:
        self._hook = hook
        self._rest = b""
        self.transport: asyncio.Transport | None = None

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        self.transport = cast("asyncio.Transport", transport)

    def data_received(self, data: bytes) -> None:
        rest = self._rest + data if self._rest else data
        head = rest.find(_END)
        if head < 0:
            self._rest = rest
            return
        length = _LENGTH.search(rest, 0, head + 2)
        if length is None and b" 204 " not in rest[:16]:
            raise WireError(f"an answer without a length: {rest[:head]!r}")
        if len(rest) < head + 4 + (int(length[1]) if length else 0):
            self._rest = rest
            return
        self._rest = b""
        self._hook.answered(self, int(rest[9:12]))

    def connection_lost(self, exc: Exception | None) -> None:
        self._hook.lost(self)


class Hook:
    """Posts to one address of the bot over a fixed number of connections; what finds none free waits, in order."""

    def __init__(self, port: int, head: bytes, done: Callable[[int], None]) -> None:
        """`head`: request line and headers, all but the length. `done` is called with the status of every answer."""
        self._port = port
        self._head = head
        self._done = done
        self._free: deque[_Line] = deque()
        self._waiting: deque[bytes] = deque()
        self._closing = False

    async def open(self, connections: int) -> None:
        """Connect; raises OSError where nobody listens."""
        loop = asyncio.get_running_loop()
        for _ in range(connections):
            _, line = await loop.create_connection(lambda: _Line(self), "127.0.0.1", self._port)
            self._free.append(line)

    def post(self, body: bytes, extra: bytes = b"") -> None:
        """Send as soon as a connection is free. `extra`: headers of this request alone, each with its line end."""
        request = b"%s%sContent-Length: %d\r\n\r\n%s" % (self._head, extra, len(body), body)
        if self._free:
            self._send(self._free.popleft(), request)  # each in its turn, so that none is idle for long
        else:
            self._waiting.append(request)

    def close(self) -> None:
        """Let go of every connection that is free; the bot is about to end."""
        self._closing = True
        for line in self._free:
            if line.transport is not None:
                line.transport.close()

    def answered(self, line: _Line, status: int) -> None:
        """A connection has its answer."""
        if self._waiting:
            self._send(line, self._waiting.popleft())
        else:
            self._free.append(line)
        self._done(status)

    def lost(self, line: _Line) -> None:
        """A connection has ended; if it was in use, its answer is missing, which is a status of 0."""
        if line in self._free:
            self._free.remove(line)
        elif not self._closing:
            self._done(0)

    def _send(self, line: _Line, request: bytes) -> None:
        assert line.transport is not None
        line.transport.write(request)
