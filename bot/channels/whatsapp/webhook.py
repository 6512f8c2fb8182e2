"""The webhook: 200 once everything in a body is stored, 503 while it cannot be; what is not signed is not even parsed.

The signature is over the bytes as they came: a body that was decoded and written anew has another one. Only a 200 keeps
Meta from delivering again, for up to seven days.
"""

import asyncio
import hashlib
import hmac
import json
from collections.abc import Callable, Sequence
from datetime import datetime
from typing import Final

from aiohttp import web

from bot.channels.base import Accept, Reported, StoreDownError
from bot.channels.body import read_body
from bot.channels.whatsapp.channel import WhatsAppChannel

PATH: Final = "/whatsapp/webhook"
BODY_LIMIT: Final = 4 * 1024 * 1024
"""Meta's own limit is 3 MB."""
_SIGNATURE: Final = "X-Hub-Signature-256"
_PREFIX: Final = b"sha256="
_ASKED: Final = ("mode", "verify_token", "challenge")


def is_genuine(secret: str, body: bytes, signatures: Sequence[str]) -> bool:
    """Whether exactly one signature was shown, and it is that of these bytes under the app secret; compared in constant
    time, as bytes: text of other letters cannot make the comparison raise."""
    if len(signatures) != 1:
        return False
    wanted = _PREFIX + hmac.new(secret.encode(), body, hashlib.sha256).hexdigest().encode()
    return hmac.compare_digest(signatures[0].encode("utf-8", "surrogateescape"), wanted)


class Webhook:
    """`patience`: seconds until a body that does not end is given up."""

    def __init__(
        self,
        channel: WhatsAppChannel,
        accept: Accept,
        reported: Reported,
        now: Callable[[], datetime],
        *,
        app_secret: str,
        verify_token: str,
        patience: float = 10.0,
    ) -> None:
        self._channel = channel
        self._accept = accept
        self._reported = reported
        self._now = now
        self._secret = app_secret
        self._token = verify_token
        self._patience = patience

    async def greet(self, request: web.Request) -> web.Response:
        """GET `PATH`, Meta's handshake: the challenge back for the right token, else 403."""
        mode, token, challenge = (request.query.getall(f"hub.{name}", []) for name in _ASKED)
        if mode != ["subscribe"] or len(token) != 1 or len(challenge) != 1:
            return web.Response(status=403)
        if not hmac.compare_digest(token[0].encode("utf-8", "surrogateescape"), self._token.encode()):
            return web.Response(status=403)
        return web.Response(text=challenge[0])

    async def handle(self, request: web.Request) -> web.Response:
        """POST `PATH`: 401 for what Meta did not sign, 413 and 408 for what is too long."""
        signatures = request.headers.getall(_SIGNATURE, [])
        if len(signatures) != 1:
            return web.Response(status=401)
        try:
            async with asyncio.timeout(self._patience):
                body = await read_body(request, BODY_LIMIT)
        except TimeoutError:
            return web.Response(status=408)
        if body is None:
            return web.Response(status=413)
        if not is_genuine(self._secret, body, signatures):
            return web.Response(status=401)
        try:
            said = json.loads(body)
        except (ValueError, RecursionError):
            # 200 all the same: what cannot be read now never will be, and would be brought again for a week.
            said = None
        try:
            await self._channel.receive(said, self._accept, self._reported, self._now())
        except StoreDownError:
            return web.Response(status=503)
        return web.Response()
