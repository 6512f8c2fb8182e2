"""The webhook: 200 once an update is stored, 503 while it cannot be; a body without the secret is not even read."""

import asyncio
import hmac
import json
import logging
from collections.abc import Callable
from datetime import datetime
from typing import Final

from aiohttp import web
from telegram.error import InvalidToken, TelegramError

from bot.channels.backoff import Outage
from bot.channels.base import Accept, StoreDownError
from bot.channels.body import read_body
from bot.channels.telegram.channel import TelegramChannel
from bot.channels.telegram.client import ALLOWED_UPDATES
from bot.channels.telegram.http import ThrottledError

log = logging.getLogger(__name__)

PATH: Final = "/telegram/webhook"
BODY_LIMIT: Final = 1024 * 1024
_SECRET: Final = "X-Telegram-Bot-Api-Secret-Token"


class Webhook:
    """`url`: where Telegram reaches `PATH`, https; `secret`: 1-256 of A-Z, a-z, 0-9, _ and -; `patience`: seconds until
    a body that does not end is given up; `again`: seconds after which Telegram is told the address once more."""

    def __init__(
        self,
        channel: TelegramChannel,
        accept: Accept,
        now: Callable[[], datetime],
        *,
        url: str,
        secret: str,
        patience: float = 10.0,
        again: float = 600.0,
        outage: Outage | None = None,
    ) -> None:
        self._channel = channel
        self._accept = accept
        self._now = now
        self._url = url
        self._secret = secret
        self._patience = patience
        self._again = again
        self._outage = outage or Outage()

    async def stay(self) -> None:
        """Until cancelled: registered, and now and then once more; somebody who polls with the same token has taken the
        webhook away, or has set it without our secret, and nothing would ever be heard again."""
        await self.register()
        log.info("The webhook is set")
        while True:
            await asyncio.sleep(self._again)
            await self.register()

    async def register(self) -> None:
        """Tell Telegram the address, trying until it is told. Updates that wait there are kept."""
        told = None
        while True:
            try:
                await self._channel.client.bot.set_webhook(
                    self._url, secret_token=self._secret, allowed_updates=ALLOWED_UPDATES, drop_pending_updates=False
                )
            except ThrottledError as throttled:
                # Telegram allows one setWebhook a second: a quick restart is no reason to fail.
                await asyncio.sleep(throttled.seconds)
            except TelegramError as error:
                why = "the bot token is refused" if isinstance(error, InvalidToken) else error.message
                if why != told:
                    told = why
                    log.warning("The webhook cannot be set: %s", why)
                await asyncio.sleep(self._outage.wait())
            else:
                self._outage.over()
                return

    async def handle(self, request: web.Request) -> web.Response:
        """POST `PATH`: 401 without a secret (or with two), 403 with a wrong one, 413 and 408 for what is too long."""
        shown = request.headers.getall(_SECRET, [])
        if len(shown) != 1:
            return web.Response(status=401)
        if not hmac.compare_digest(shown[0].encode("utf-8", "surrogateescape"), self._secret.encode()):
            return web.Response(status=403)
        try:
            async with asyncio.timeout(self._patience):
                body = await read_body(request, BODY_LIMIT)
        except TimeoutError:
            return web.Response(status=408)
        if body is None:
            return web.Response(status=413)
        try:
            update = json.loads(body)
        except (ValueError, RecursionError):
            # 200 all the same: what cannot be read now never will be, and would be brought again for ever.
            update = None
        try:
            await self._channel.receive([update], self._accept, self._now())
        except StoreDownError:
            return web.Response(status=503)
        return web.Response()
