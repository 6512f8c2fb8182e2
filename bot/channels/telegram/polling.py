"""Long polling: the offset moves only past updates that are stored, so a crash costs nothing but a repeat."""

import asyncio
import logging
import time
from collections.abc import Callable
from datetime import datetime

from telegram.error import Conflict, InvalidToken, TelegramError

from bot.channels.backoff import Outage
from bot.channels.base import Accept, StoreDownError
from bot.channels.telegram.channel import TelegramChannel
from bot.channels.telegram.http import ThrottledError
from bot.channels.telegram.parse import update_id

log = logging.getLogger(__name__)

STORE_AGAIN = 2.0
"""Seconds until updates are brought again to a store that failed: it is our own and near, and no crowd asks it."""


class Polling:
    """Receives for one bot until cancelled. `wait`: seconds that Telegram may hold an empty answer back."""

    def __init__(
        self,
        channel: TelegramChannel,
        accept: Accept,
        now: Callable[[], datetime],
        *,
        wait: int = 30,
        outage: Outage | None = None,
    ) -> None:
        self._channel = channel
        self._accept = accept
        self._now = now
        self._wait = wait
        self._outage = outage or Outage()
        self._offset: int | None = None
        self._webhook_gone = False
        self._trouble: str | None = None
        self.heard_at = time.monotonic()
        """When Telegram last answered a poll, or when this began, by `time.monotonic`."""
        self.receives = False
        """Whether it runs; another process may."""

    async def run(self) -> None:
        """Receive for ever; ends by being cancelled. What was not yet stored then comes again at the next start."""
        self.heard_at, self._offset, self.receives = time.monotonic(), None, True
        try:
            await self._rounds()
        finally:
            self.receives = False

    async def _rounds(self) -> None:
        while True:
            try:
                await self._round()
            except ThrottledError as throttled:
                await asyncio.sleep(throttled.seconds)
            except Conflict as conflict:
                if "webhook" in conflict.message.lower():
                    self._webhook_gone = False
                    await self._pause("a webhook was set for this bot; it is being removed, polling goes on")
                else:
                    await self._pause("another program receives for this bot: only one may run with the same token")
            except InvalidToken:
                await self._pause("the bot token is refused: it was withdrawn, or SOPAN_TELEGRAM_API_URL is wrong")
            except TelegramError as error:
                await self._pause(f"Telegram cannot be reached ({error.message})")
            except StoreDownError:
                await self._pause("the store is down; updates stay with Telegram until it is back", STORE_AGAIN)
            else:
                self._well()

    async def _round(self) -> None:
        client = self._channel.client
        if not self._webhook_gone:
            await client.bot.delete_webhook(drop_pending_updates=False)
            self._webhook_gone = True
        updates = await client.updates(self._offset, self._wait)
        self.heard_at = time.monotonic()
        if not updates:
            # Everything below the offset is confirmed, so none is needed any more; and an old one would hide the
            # next update, because Telegram begins to count at a random number after a week without updates.
            self._offset = None
            return
        await self._channel.receive(updates, self._accept, self._now())
        numbers = [number for update in updates if (number := update_id(update)) is not None]
        if not numbers:
            raise TelegramError("updates came without numbers")
        self._offset = max(numbers) + 1

    async def _pause(self, trouble: str, seconds: float | None = None) -> None:
        if trouble != self._trouble:
            self._trouble = trouble
            log.warning("Not receiving: %s", trouble)
        await asyncio.sleep(self._outage.wait() if seconds is None else seconds)

    def _well(self) -> None:
        self._outage.over()
        if self._trouble is not None:
            self._trouble = None
            log.info("Receiving again")
