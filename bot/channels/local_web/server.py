"""The page's channel: bubbles go out as server-sent events, what the person does comes back by POST.

A bubble counts as sent only while a tab of that browser is connected; otherwise the outbox keeps it (`Later`), so that
nothing waits in memory alone. What a tab missed while it reconnected is delivered from the last id it names.
"""

import asyncio
import hashlib
import os
import re
import secrets
from collections.abc import AsyncIterator, Callable, Iterable, Mapping
from contextlib import asynccontextmanager
from dataclasses import asdict
from datetime import datetime
from importlib.resources import files
from typing import Any, Final

from aiohttp import web

from bot.channels.base import (
    ERRAND,
    Accept,
    Bubble,
    Button,
    Capabilities,
    Errand,
    FileGone,
    Incoming,
    Later,
    Outcome,
    Refused,
    Sent,
    StoreDownError,
    read_payload,
)
from bot.channels.local_web.guard import LOOPBACK, add_headers, guard
from bot.channels.local_web.saying import read_file, read_saying
from bot.channels.local_web.screen import Screen, frame
from bot.channels.local_web.skin import MARK, WhatsAppSkin
from bot.channels.local_web.strict import COPY_UNITS, TEXT_UNITS, refusal
from bot.errors import NotListening
from bot.files.opened import LARGEST
from bot.files.opener import Opener
from bot.files.telling import told
from conversations.events import Event
from conversations.presses import BLANK

PORT: Final = 8765
_COOKIE = "sopan_browser"
_COOKIE_VALUE = re.compile(r"[A-Za-z0-9_-]{22}")  # 128 bits, as secrets.token_urlsafe(16) writes them
_YEAR = 366 * 24 * 3600
_BODY_BYTES = 64 * 1024
_KEEP_ALIVE_SECONDS = 15.0
_RELOAD_SECONDS = 10.0
"""How long after its last tab went a browser is taken to be reloading rather than closed."""
_SCREENS = 200
"""Browsers whose screens are kept; beyond that the one that has been closed longest goes first."""
_TYPES = {"html": "text/html", "css": "text/css", "js": "text/javascript", "svg": "image/svg+xml"}
# A link from another site brings no SameSite=Strict cookie; a new one would part the person from their conversation.
# One more request, now from ourselves, brings the cookie if there is one.
_AGAIN = '<!doctype html><meta http-equiv="refresh" content="0; url=/"><title>Sopan</title>'

Commands = Mapping[str, Iterable[tuple[str, str]]]
"""Language -> (name without slash, description), in the order of the menu."""


class LocalWeb:
    """Sopan on http://127.0.0.1:8765, for whoever sits at this machine."""

    name: str = "local_web"
    account: str = "local"
    capabilities = Capabilities(text=TEXT_UNITS, edit=True, grid=True, copy=COPY_UNITS, mailto=True, files=True)

    def __init__(
        self,
        accept: Accept,
        clock: Callable[[], datetime],
        commands: Commands | None = None,
        opener: Opener | None = None,
    ) -> None:
        self._accept = accept
        self._clock = clock
        self._opener = opener or Opener()
        self._commands = {
            language: [{"name": name, "about": about} for name, about in listed]
            for language, listed in (commands or {}).items()
        }
        self._start = secrets.token_hex(6)
        self._screens: dict[str, Screen] = {}
        self._accepting: set[asyncio.Task[None]] = set()
        self._closing = False

    # --- out ----------------------------------------------------------------------------------------------------------

    async def send(self, address: str, bubble: Bubble, now: datetime, errand: Errand = ERRAND) -> Outcome:
        """Show `bubble` in every open tab of the browser at `address`; an edit keeps the reference it had."""
        if why := refusal(bubble):
            return Refused(why)
        rows = [[_shown(button) for button in row] for row in bubble.buttons]
        return self.show(address, bubble, {"text": bubble.text, "buttons": rows}, now)

    def show(self, address: str, bubble: Bubble, shown: dict[str, Any], now: datetime) -> Outcome:
        """Put a bubble on the screen of `address`, as the page is told to draw it."""
        screen = self._screens.get(address)
        if screen is None or not screen.watched or self._closing:
            return self._not_there(screen)
        ref = bubble.edits or screen.next_identity()
        screen.append(
            "bubble",
            {
                "ref": ref,
                "kind": bubble.kind,
                **shown,
                "edits": bubble.edits,
                "file": asdict(bubble.attachment) if bubble.attachment else None,
                "at": now.isoformat(),
            },
        )
        return Sent(ref)

    async def fetch(self, file: str, most: int) -> bytes:
        """Nothing is left to fetch: a file is opened before it is accepted."""
        raise FileGone

    async def forget(self, address: str) -> None:
        """The person erased everything: drop what is kept in memory and have the page clear its own log."""
        if screen := self._screens.get(address):
            screen.clear()
            screen.append("forget", {})

    def _not_there(self, screen: Screen | None) -> Later:
        if screen and screen.left_at is not None:
            gone = asyncio.get_running_loop().time() - screen.left_at
            if gone < _RELOAD_SECONDS and not self._closing:
                return Later(0.3, "the page is being reloaded")
        return Later(2.0, "no page is open")

    # --- in -----------------------------------------------------------------------------------------------------------

    @asynccontextmanager
    async def serving(self, host: str = "127.0.0.1", port: int = PORT) -> AsyncIterator[str]:
        """Serve the page while inside; yields its address. `port` 0 takes a free one.

        Raises ValueError for a host that is not loopback and NotListening where the port is taken.
        """
        if host not in LOOPBACK:
            raise ValueError(f"the page is served on this machine only (127.0.0.1 or ::1), not on {host}")
        app = web.Application(middlewares=[guard], client_max_size=_BODY_BYTES)
        app.on_response_prepare.append(add_headers)
        app.add_routes(
            [
                web.get("/", self._index),
                web.get("/events", self._events),
                web.post("/say", self._say),
                web.post("/file", self._file),
                *_assets(),
            ]
        )
        # Cancellation tells at once that a tab is gone; the access log would hold what people do.
        runner = web.AppRunner(app, access_log=None, handler_cancellation=True, shutdown_timeout=2.0)
        await runner.setup()
        try:
            try:
                await web.TCPSite(runner, host, port).start()
            except OSError as problem:
                reason = os.strerror(problem.errno) if problem.errno else problem
                raise NotListening(f"The page cannot be served on port {port} of {host}: {reason}.") from None
            self._closing = False
            bound = runner.addresses[0][1]
            yield f"http://[{host}]:{bound}" if ":" in host else f"http://{host}:{bound}"
        finally:
            self._closing = True
            for screen in self._screens.values():
                screen.wake()
            await runner.cleanup()
            await asyncio.gather(*self._accepting, return_exceptions=True)

    async def _index(self, request: web.Request) -> web.Response:
        cookie = _cookie(request)
        if cookie is None and request.headers.get("Sec-Fetch-Site") in ("cross-site", "same-site"):
            return web.Response(text=_AGAIN, content_type="text/html")
        response = web.Response(text=_page("index.html"), content_type="text/html")
        response.set_cookie(
            _COOKIE, cookie or secrets.token_urlsafe(16), max_age=_YEAR, path="/", httponly=True, samesite="Strict"
        )
        return response

    async def _events(self, request: web.Request) -> web.StreamResponse:
        screen = self._screen(_address(request))
        place = screen.place(request.headers.get("Last-Event-ID") or request.query.get("after", ""))
        response = web.StreamResponse()
        response.content_type = "text/event-stream"
        response.charset = "utf-8"
        await response.prepare(request)
        with screen.watching():
            await response.write(frame("hello", {"commands": self._commands}))
            while not self._closing:
                for entry in screen.after(place):
                    await response.write(entry.frame)
                    place = entry.number
                if screen.after(place):
                    continue
                try:
                    async with asyncio.timeout(_KEEP_ALIVE_SECONDS):
                        await screen.changed()
                except TimeoutError:
                    await response.write(b": still here\n\n")
        return response

    async def _say(self, request: web.Request) -> web.Response:
        address = _address(request)
        if request.content_type != "application/json":
            raise web.HTTPUnsupportedMediaType
        try:
            identity, event = read_saying(await request.json(), self._clock())
        except (ValueError, RecursionError) as error:  # a JSON or Unicode error is a ValueError too
            cause = error.args[0] if type(error) is ValueError else "json"
            return web.json_response({"problem": cause}, status=400)
        return await self._accepted(request, address, identity, event)

    async def _file(self, request: web.Request) -> web.Response:
        """A file is opened before it is accepted: until then the page keeps it, and here it is never stored."""
        address = _address(request)
        if request.content_type != "application/octet-stream":
            raise web.HTTPUnsupportedMediaType
        try:
            identity, file = read_file(request.query, self._clock())
        except ValueError as error:
            return web.json_response({"problem": error.args[0]}, status=400)
        content = bytearray()
        async for part in request.content.iter_chunked(65536):
            content += part
            if len(content) > LARGEST:
                raise web.HTTPRequestEntityTooLarge(LARGEST, len(content))
        (event,) = told(file, await self._opener.open(bytes(content), file.name))
        return await self._accepted(request, address, identity, event)

    async def _accepted(self, request: web.Request, address: str, identity: str, event: Event) -> web.Response:
        incoming = Incoming(
            channel=WhatsAppSkin.name if address.startswith(MARK) else self.name,
            account=self.account,
            address=address,
            external_id=f"{address}.{identity}",  # an id of one browser never shadows another's
            event=event,
            language=_language(request),
        )
        # A tab that closes the moment it has posted must not tear the storing apart.
        task = asyncio.ensure_future(self._accept([incoming]))
        self._accepting.add(task)
        task.add_done_callback(self._accepting.discard)
        try:
            await asyncio.shield(task)
        except StoreDownError:
            return web.json_response({"problem": "store"}, status=503, headers={"Retry-After": "2"})
        return web.Response(status=204)

    def _screen(self, address: str) -> Screen:
        if address not in self._screens and len(self._screens) >= _SCREENS:
            closed = [(screen.left_at or 0.0, key) for key, screen in self._screens.items() if not screen.watched]
            if not closed:
                raise web.HTTPServiceUnavailable(text="Too many browsers are open.")
            del self._screens[min(closed)[1]]
        return self._screens.setdefault(address, Screen(self._start))


def _shown(button: Button) -> dict[str, str]:
    """What the page needs of a button; one that only fills a gap in a grid is left without anything to do."""
    shown = {name: value for name, value in asdict(button).items() if value is not None}
    if button.press and (pressed := read_payload(button.press)) and pressed[3] == BLANK:
        del shown["press"]
    return shown


def _cookie(request: web.Request) -> str | None:
    value = request.cookies.get(_COOKIE, "")
    return value if _COOKIE_VALUE.fullmatch(value) else None


def _address(request: web.Request) -> str:
    """The address behind the cookie: a hash, so that what is stored cannot be used to enter; in another skin another
    one. Raises 401 without a cookie."""
    if (cookie := _cookie(request)) is None:
        raise web.HTTPUnauthorized(text="Open the page first.")
    own = hashlib.sha256(cookie.encode()).hexdigest()[:32]
    return MARK + own if request.query.get("skin") == "whatsapp" else own


def _language(request: web.Request) -> str | None:
    first = request.headers.get("Accept-Language", "").split(",")[0].split(";")[0].strip()
    return first if re.fullmatch(r"[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*", first) else None


def _page(name: str) -> str:
    return files(__package__).joinpath("page", name).read_text(encoding="utf-8")


def _assets() -> list[web.RouteDef]:
    """A route for every file of the page but the page itself; nothing else can be asked for."""

    def route(name: str) -> web.RouteDef:
        async def serve(_request: web.Request) -> web.Response:
            return web.Response(text=_page(name), content_type=_TYPES[name.rpartition(".")[2]])

        return web.get(f"/{name}", serve)

    names = (item.name for item in files(__package__).joinpath("page").iterdir())
    return [route(name) for name in sorted(names) if name != "index.html" and name.rpartition(".")[2] in _TYPES]
