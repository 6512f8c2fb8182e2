"""Who may talk to the page: a browser on this machine that addresses it by a loopback name, and only the page itself.

The Host check ends DNS rebinding, the Origin check ends requests from other sites, and the headers keep the page from
loading anything else or being loaded by it.
"""

from aiohttp import web
from aiohttp.typedefs import Handler

LOOPBACK = ("127.0.0.1", "::1")
"""Addresses the server may be bound to."""
_NAMES = ("127.0.0.1", "localhost", "[::1]")
_HEADERS = {
    "Content-Security-Policy": "default-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'; "
    "object-src 'none'",
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "no-referrer",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Cache-Control": "no-store",
}


@web.middleware
async def guard(request: web.Request, handler: Handler) -> web.StreamResponse:
    """Answer 403 to whatever does not come from the page itself, else go on to `handler`."""
    if request.transport is None:
        raise web.HTTPForbidden(text="The connection is gone.")
    port = request.transport.get_extra_info("sockname")[1]
    match request.headers.getall("Host", []):
        case [host] if host.lower() in {f"{name}:{port}" for name in _NAMES}:
            pass
        case _:
            raise web.HTTPForbidden(text=f"Sopan's page is at http://127.0.0.1:{port}")
    own = {"http://" + host.lower()}
    origins = {origin.lower() for origin in request.headers.getall("Origin", [])}
    if origins and origins != own:
        raise web.HTTPForbidden(text="Another site cannot use Sopan's page.")
    # Browsers send at least one of the two with every POST; what sends neither is not the page.
    if request.method == "POST" and not origins and request.headers.get("Sec-Fetch-Site") != "same-origin":
        raise web.HTTPForbidden(text="Only Sopan's page can post here.")
    return await handler(request)


async def add_headers(_request: web.Request, response: web.StreamResponse) -> None:
    """For `on_response_prepare`: the protective headers on every answer, errors and streams included."""
    response.headers.update(_HEADERS)
