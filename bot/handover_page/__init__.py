"""The hand-over page: one static page that shows a message and hands it on with the phone's own means.

What a link can carry stands behind its #, which no browser sends to a server: then nothing is kept here. What is too
long for that is asked for under the page's own address, as often as somebody comes.
"""

from collections.abc import Awaitable, Callable
from importlib.resources import files
from typing import Final

from aiohttp import web

from bot.handover.links import PAGE

Find = Callable[[str], Awaitable[str | None]]
"""What is kept under a token; None where nothing is. Raises what keeps the store from answering."""

_TOKEN: Final = "{token:[A-Za-z0-9_-]{22}}"  # 128 bits, as secrets.token_urlsafe(16) writes them
_TYPES: Final = {"html": "text/html", "css": "text/css", "js": "text/javascript"}
_HEADERS: Final = {
    "Content-Security-Policy": "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; "
    "img-src data:; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
    "X-Robots-Tag": "noindex, nofollow, noarchive",
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "no-referrer",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Cache-Control": "no-store",
}


def routes(find: Find) -> list[web.RouteDef]:
    """The page, its parts, and what is kept for it; HEAD is answered as GET is."""

    async def text(request: web.Request) -> web.Response:
        try:
            kept = await find(request.match_info["token"])
        except Exception:  # noqa: BLE001  whatever it is, it may go by
            return web.Response(status=503, headers={**_HEADERS, "Retry-After": "5"})
        if kept is None:  # the page says so; a failure would only be noise in the browser's log
            return web.Response(status=204, headers=_HEADERS)
        return web.Response(text=kept, content_type="text/plain", headers=_HEADERS)

    page = _served("page.html")
    parts = [web.get(f"{PAGE}{name}", _served(name)) for name in ("page.css", "page.js", "words.js")]
    return [web.get(PAGE, page), web.get(f"{PAGE}{_TOKEN}", page), web.get(f"{PAGE}{_TOKEN}/text", text), *parts]


def _served(name: str) -> Callable[[web.Request], Awaitable[web.Response]]:
    kind = _TYPES[name.rpartition(".")[2]]

    async def serve(_: web.Request) -> web.Response:
        content = files(__package__).joinpath(name).read_text("utf-8")
        return web.Response(text=content, content_type=kind, headers=_HEADERS)

    return serve
