"""Peers on PostgreSQL: NOTIFY after the commit, and seats that are advisory locks, each on a connection of its own.

A seat is waited for by the server, so that it is taken over in the moment its holder's connection ends. Whoever loses
the connection steps down at once; whoever hears nothing from the server for `BEAT` + `ANSWER` seconds does too, and
that is sooner than the server lets go of a connection that has fallen silent (`_KEEPALIVE`).
"""

import asyncio
import logging
import secrets
from collections import defaultdict
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from typing import Any, Final

import psycopg
from sqlalchemy import URL

from bot.observe import count
from bot.store.locks import lives, seat

CHANNEL: Final = "sopan"
"""The one channel; what is told on it is a topic."""

BEAT: Final = 2.0
"""Seconds of silence after which the server is asked whether it is there."""

ANSWER: Final = 3.0
"""Seconds that it may take to say so."""

LOOKS: Final = 30
"""How often its answer is looked for in that time: where this process itself stands still, only one look goes by."""

AGAIN: Final = 0.25
"""Seconds after which a lost connection is tried anew."""

_KEEPALIVE: Final = """
SET tcp_keepalives_idle = 10; SET tcp_keepalives_interval = 5; SET tcp_keepalives_count = 3;
SET statement_timeout = 0; SET lock_timeout = 0
"""

Connection = psycopg.AsyncConnection[Any]

_log = logging.getLogger(__name__)
logging.getLogger("psycopg").setLevel(logging.ERROR)  # to give up waiting for a seat is nothing to warn of


class _Lost(Exception):
    """The server does not answer."""


class PostgresPeers:
    """The processes on one PostgreSQL database."""

    def __init__(self, url: URL, arguments: dict[str, Any]) -> None:
        """`arguments`: for each connection, beside what the address says."""
        _, named = url.get_dialect()().create_connect_args(url)
        self._arguments: dict[str, Any] = {**named, **arguments}
        self.me: int | None = 1 + secrets.randbelow(2**31 - 1)
        self._calls: defaultdict[str, list[Callable[[], None]]] = defaultdict(list)
        self._untold: set[str] = set()
        self._to_tell = asyncio.Event()

    def hear(self, topic: str, call: Callable[[], None]) -> None:
        self._calls[topic].append(call)

    def tell(self, topic: str) -> None:
        self._untold.add(topic)
        self._to_tell.set()

    async def live(self) -> None:
        await asyncio.gather(self._again(self._listen), self._again(self._speak))

    async def sit(self, seat: str, work: Callable[[], Awaitable[None]]) -> None:
        await self._again(lambda: self._seated(seat, work))

    async def _again(self, part: Callable[[], Awaitable[None]]) -> None:
        """For ever; a connection that is lost is made anew."""
        well = True
        while True:
            try:
                await part()
            except (psycopg.Error, _Lost) as problem:
                count("errors_total", where="peers")
                if well:
                    _log.warning("The connection to the other processes is lost: %s", type(problem).__name__)
                well = False
            else:
                well = True
            await asyncio.sleep(AGAIN)

    async def _listen(self) -> None:
        async with self._connected() as (conn, schema):
            # Shared: an old connection of ours that the server still believes in is in nobody's way.
            await conn.execute("SELECT pg_advisory_lock_shared(%s, %s)", [lives(schema), self.me])
            await conn.execute(f"LISTEN {CHANNEL}")
            for calls in [*self._calls.values()]:
                _call(calls)
            while True:
                async for heard in conn.notifies(timeout=BEAT):
                    _call(self._calls.get(heard.payload, []))
                await _answers(conn)

    async def _speak(self) -> None:
        await self._to_tell.wait()
        async with self._connected() as (conn, _):
            while True:
                await self._to_tell.wait()
                self._to_tell.clear()
                topics, self._untold = self._untold, set()
                for topic in topics:  # a transaction each, after that of the work: no commit of work waits for another
                    await conn.execute("SELECT pg_notify(%s, %s)", [CHANNEL, topic])

    async def _seated(self, name: str, work: Callable[[], Awaitable[None]]) -> None:
        async with self._connected() as (conn, schema):
            await conn.execute("SELECT pg_advisory_lock(%s)", [seat(schema, name)])
            _log.info("holding the seat: %s", name.split()[0])
            working = asyncio.ensure_future(work())
            watching = asyncio.ensure_future(_watched(conn))
            try:
                await asyncio.wait({working, watching}, return_when=asyncio.FIRST_COMPLETED)
            finally:
                working.cancel()
                watching.cancel()
                ended = await asyncio.gather(working, watching, return_exceptions=True)
            for end in ended:
                if isinstance(end, Exception):
                    raise end

    @asynccontextmanager
    async def _connected(self) -> AsyncIterator[tuple[Connection, str]]:
        conn = await psycopg.AsyncConnection.connect(**self._arguments, autocommit=True)
        async with conn:
            await conn.execute(_KEEPALIVE)
            found = await (await conn.execute("SELECT current_schema()")).fetchone()
            yield conn, found[0] if found else ""


async def _watched(conn: Connection) -> None:
    """Until the connection is lost. Raises psycopg.Error or _Lost."""
    while True:
        async for _ in conn.notifies(timeout=BEAT):
            pass
        await _answers(conn)


async def _answers(conn: Connection) -> None:
    """Raises psycopg.Error or _Lost where the server does not."""
    asking = asyncio.ensure_future(conn.execute("SELECT 1"))
    try:
        for _ in range(LOOKS):
            if (await asyncio.wait({asking}, timeout=ANSWER / LOOKS))[0]:
                asking.result()
                return
        raise _Lost
    finally:
        asking.cancel()


def _call(calls: list[Callable[[], None]]) -> None:
    for call in calls:
        call()
