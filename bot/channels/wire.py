"""JSON posted to a platform's API over connections that are kept; as much of an HTTP client as a turn needs.

aiohttp's client costs a quarter of a millisecond a request, which was most of what a turn cost outside the conversation
itself; this costs a fifth of that. Files go by aiohttp all the same. Nothing is repeated here, nothing is redirected,
and neither address nor body stands in an error.
"""

import asyncio
import ssl
from collections import deque
from collections.abc import Mapping
from functools import lru_cache
from socket import SOCK_STREAM
from typing import Final, NamedTuple, cast

from aiohappyeyeballs import start_connection
from yarl import URL

from bot.channels.answers import Answer, Malformed, Reading, reading

KEPT: Final = 15.0
"""Seconds that a connection may be idle; servers keep it longer, so none is closed just as a request goes out."""
_NEXT_ADDRESS: Final = 0.25
"""Seconds until another address of the same name is tried as well (RFC 8305)."""
_URLS: Final = 256


class NoConnection(Exception):
    """Surely nothing was asked; the text is a few words without addresses."""


class NoAnswer(Exception):
    """It may have been carried out; the text is a few words without addresses."""


class Server(NamedTuple):
    host: str
    port: int
    secured: bool


class Wire:
    """Keeps connections to whichever servers are asked, with one request at a time on each."""

    def __init__(
        self, headers: Mapping[str, str] | None = None, *, connect: float, read: float, connections: int = 256
    ) -> None:
        """`headers`: sent with every request. `connect`: seconds until a connection stands; `read`: seconds from then
        until the answer is complete. `connections`: at a time."""
        self._headers = "".join(f"{name}: {value}\r\n" for name, value in (headers or {}).items())
        self._connect = connect
        self._read = read
        self._room = asyncio.Semaphore(connections)
        self._idle: dict[Server, deque[_Line]] = {}
        self._busy: set[_Line] = set()
        self._secured: ssl.SSLContext | None = None
        self._closed = False
        self._aimed = lru_cache(_URLS)(self._aim)

    async def post(self, url: str, body: bytes, *, read: float | None = None) -> Answer:
        """What the server says to this JSON. `read`: instead of the usual. Raises NoConnection and NoAnswer."""
        try:
            server, head = self._aimed(url)
        except ValueError:
            raise NoConnection("InvalidURL") from None
        line = await self._free(server)
        self._busy.add(line)
        try:
            answer = await line.ask(b"%b%d\r\n\r\n%b" % (head, len(body), body), self._read if read is None else read)
        except BaseException:  # whoever waited may have been cancelled, and the answer would be taken for the next one
            line.hang_up()
            raise
        finally:
            self._busy.discard(line)
            self._room.release()
        if line.is_open:
            self._kept(server, line)
        return answer

    def close(self) -> None:
        """For good; requests under way end with `NoAnswer`."""
        self._closed = True
        for line in (*self._busy, *(line for idle in self._idle.values() for line in idle)):
            line.hang_up()
        self._idle.clear()

    def _aim(self, url: str) -> tuple[Server, bytes]:
        """Whom to ask, and how the request begins, up to the length of its body. Raises ValueError."""
        parts = URL(url)
        if parts.scheme not in ("http", "https") or not parts.raw_host or parts.port is None:
            raise ValueError("not an address of the web")
        head = (
            f"POST {parts.raw_path_qs} HTTP/1.1\r\nHost: {parts.host_port_subcomponent}\r\nUser-Agent: Sopan\r\n"
            f"Accept: application/json\r\nAccept-Encoding: identity\r\n{self._headers}"
            "Content-Type: application/json\r\nContent-Length: "
        )
        return Server(parts.raw_host, parts.port, parts.scheme == "https"), head.encode("latin-1")

    async def _free(self, server: Server) -> "_Line":
        """A connection with nothing under way, and room taken for it."""
        if not self._room.locked() and (line := self._rested(server)):
            await self._room.acquire()  # without waiting
            return line
        try:
            async with asyncio.timeout(self._connect):
                await self._room.acquire()
                try:
                    return self._rested(server) or await self._dialled(server)
                except BaseException:
                    self._room.release()
                    raise
        except TimeoutError:
            raise NoConnection("no connection in time") from None
        except (OSError, ValueError) as problem:  # ValueError: a name that is none
            said = getattr(problem, "strerror", None)
            named = type(problem).__name__
            raise NoConnection(f"{named}: {said}" if isinstance(said, str) else named) from None

    def _rested(self, server: Server) -> "_Line | None":
        """The connection that was used last, because it is the one least likely to be closed."""
        idle = self._idle.get(server)
        while idle:
            line = idle.pop()
            if line.is_open and not line.is_stale:
                return line
            line.hang_up()
        return None

    def _kept(self, server: Server, line: "_Line") -> None:
        idle = self._idle.setdefault(server, deque())
        while idle and (idle[0].is_stale or not idle[0].is_open):
            idle.popleft().hang_up()
        idle.append(line)

    async def _dialled(self, server: Server) -> "_Line":
        loop = asyncio.get_running_loop()
        found = await loop.getaddrinfo(server.host, server.port, type=SOCK_STREAM)
        sock = await start_connection(found, happy_eyeballs_delay=_NEXT_ADDRESS, interleave=1)
        secured = await self._security() if server.secured else None
        name = server.host if server.secured else None
        _, line = await loop.create_connection(_Line, sock=sock, ssl=secured, server_hostname=name)
        if self._closed or not line.is_open:
            line.hang_up()
            raise NoConnection("closed at once")
        return line

    async def _security(self) -> ssl.SSLContext:
        """Made beside the loop and when first needed, because it reads all the authorities that the system trusts."""
        if self._secured is None:
            self._secured = await asyncio.to_thread(ssl.create_default_context)
        return self._secured


class _Line(asyncio.Protocol):
    """One connection."""

    def __init__(self) -> None:
        self._loop = asyncio.get_running_loop()
        self._transport: asyncio.Transport | None = None
        self._reading: Reading | None = None
        self._answer: asyncio.Future[Answer] | None = None
        self._patience: asyncio.TimerHandle | None = None
        self._rests_since = 0.0

    @property
    def is_open(self) -> bool:
        """Whether it may be asked."""
        return self._transport is not None and not self._transport.is_closing()

    @property
    def is_stale(self) -> bool:
        """Whether it has been idle for so long that it may be closed any moment."""
        return self._loop.time() - self._rests_since > KEPT

    def ask(self, request: bytes, within: float) -> "asyncio.Future[Answer]":
        """The answer, of which `within` seconds may pass until it is complete. Raises NoAnswer."""
        assert self._transport is not None
        self._answer = self._loop.create_future()
        self._reading = reading()
        next(self._reading)
        self._patience = self._loop.call_later(within, self._fail, "no answer in time")
        self._transport.write(request)
        return self._answer

    def hang_up(self) -> None:
        """Close it; whoever waits is told."""
        self._fail("the connection was closed")

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        self._transport = cast(asyncio.Transport, transport)

    def data_received(self, data: bytes) -> None:
        if self._reading is None:
            self._fail("an answer to nothing")
        else:
            self._read(data)

    def eof_received(self) -> None:
        """The transport closes itself."""

    def connection_lost(self, exc: Exception | None) -> None:
        if exc is not None:  # where it broke off is not where the answer ends
            self._fail("the connection was lost")
        elif self._reading is not None:
            self._read(b"")
        self._transport = None

    def _read(self, data: bytes) -> None:
        assert self._reading is not None
        try:
            self._reading.send(data)
        except StopIteration as ended:
            self._end(ended.value)
        except Malformed as problem:
            self._fail(f"the connection was lost ({problem})")

    def _end(self, answer: Answer) -> None:
        waiting = self._over()
        self._rests_since = self._loop.time()
        if not answer.lasting and self._transport is not None:
            self._transport.close()
        if waiting is not None and not waiting.done():
            waiting.set_result(answer)

    def _fail(self, why: str) -> None:
        waiting = self._over()
        if self._transport is not None:
            self._transport.abort()
        if waiting is not None and not waiting.done():
            waiting.set_exception(NoAnswer(why))

    def _over(self) -> "asyncio.Future[Answer] | None":
        """Nothing more is waited for; what was."""
        waiting, self._answer, self._reading = self._answer, None, None
        if self._patience is not None:
            self._patience.cancel()
            self._patience = None
        return waiting
