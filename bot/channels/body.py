"""The body of a webhook's request: never more of it in memory than is allowed."""

from aiohttp import web


async def read_body(request: web.Request, most: int) -> bytes | None:
    """The body; None when it is longer than `most` bytes."""
    if (request.content_length or 0) > most:
        return None
    body = bytearray()
    async for chunk in request.content.iter_any():
        body += chunk
        if len(body) > most:
            return None
    return bytes(body)
