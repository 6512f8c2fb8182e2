"""The HTTP side of `sopan run`: the channels' webhooks, and what an operator's machinery asks for."""

import os
from collections.abc import AsyncIterator, Awaitable, Callable, Iterable
from contextlib import asynccontextmanager

from aiohttp import web

from bot.errors import NotListening

LONGEST_SILENCE = 60.0
"""Seconds without an answer to a poll after which nobody is being heard; an idle poll is answered every thirty."""

Gauges = Callable[[], Awaitable[dict[str, float]]]
"""The figures of this moment. Raises whatever keeps the store from answering."""

Keeps = Callable[[], Awaitable[bool]]
"""Whether the store, at the version of this code, keeps what it is given. Raises what keeps it from answering."""

OLDEST_WAITING = 120.0
"""Seconds after which an unsent message means that something is wrong (reliability anchors, section 9)."""


def application(
    routes: Iterable[web.RouteDef],
    gauges: Gauges,
    keeps: Keeps,
    pages: Iterable[web.RouteDef] = (),
    *,
    sends: bool = True,
) -> web.Application:
    """The application with the channels' routes and these pages; `/healthz` looks nowhere, `/readyz` asks the store.

    `sends`: what waits to be sent is this process's affair; another is ready all the same.
    """

    async def alive(_: web.Request) -> web.Response:
        return web.Response(text="ok\n")

    async def ready(_: web.Request) -> web.Response:
        try:
            if not await keeps():
                return web.Response(status=503, text="the database is at the version of another Sopan\n")
            figures = await gauges()
        except Exception as problem:  # noqa: BLE001  whatever it is, the service is not ready
            return web.Response(status=503, text=f"the store does not answer: {type(problem).__name__}\n")
        oldest = figures.get("outbox_oldest_seconds", 0.0)
        if sends and oldest > OLDEST_WAITING:
            return web.Response(status=503, text=f"a message has waited {oldest:.0f} s to be sent\n")
        silence = figures.get("poll_age_seconds", 0.0)
        if silence > LONGEST_SILENCE:
            return web.Response(status=503, text=f"no poll was answered for {silence:.0f} s\n")
        return web.Response(text="ready\n")

    async def metrics(_: web.Request) -> web.Response:
        try:
            figures = await gauges()
        except Exception:  # noqa: BLE001  whatever it is, the service is not ready
            figures = {"store_up": 0.0}
        from bot.exposition import KIND, exposition  # only whoever is asked for figures waits for Prometheus' client

        return web.Response(body=exposition(figures), headers={"Content-Type": KIND})

    app = web.Application()
    app.add_routes([web.get("/healthz", alive), web.get("/readyz", ready), web.get("/metrics", metrics)])
    app.add_routes([*routes, *pages])
    return app


@asynccontextmanager
async def serving(app: web.Application, host: str, port: int) -> AsyncIterator[int]:
    """Serve while inside; yields the port. Raises NotListening."""
    runner = web.AppRunner(app, access_log=None, shutdown_timeout=2.0, keepalive_timeout=75.0)
    await runner.setup()
    try:
        try:
            await web.TCPSite(runner, host, port).start()
        except OSError as problem:
            reason = os.strerror(problem.errno) if problem.errno else problem
            raise NotListening(f"SOPAN_HTTP_HOST={host} and SOPAN_HTTP_PORT={port} cannot be used: {reason}.") from None
        yield int(runner.addresses[0][1])
    finally:
        await runner.cleanup()
