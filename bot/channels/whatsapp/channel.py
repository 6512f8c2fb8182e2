"""The WhatsApp channel: bubbles go out through `send`, webhooks come in through `receive`."""

import logging
from datetime import datetime

from bot.channels.backoff import Outage
from bot.channels.base import ERRAND, Accept, Bubble, Capabilities, Errand, Outcome, Reported
from bot.channels.whatsapp import media
from bot.channels.whatsapp.client import Client
from bot.channels.whatsapp.layout import ROWS, TEXT
from bot.channels.whatsapp.parse import parse
from bot.channels.whatsapp.receipts import Receipts
from bot.channels.whatsapp.send import Sender
from bot.channels.whatsapp.templates import Templates
from bot.observe import count

log = logging.getLogger(__name__)

GATHER = 1.4
"""Seconds that a burst of passed-on messages is waited for; a moment more is spent until the turn is made."""


class WhatsAppChannel:
    """One number. `api_url`: root of the Graph API without a version; `connect` and `read`: time-outs in seconds."""

    name = "whatsapp"
    capabilities = Capabilities(text=TEXT, files=True, mixed=False, rows=ROWS, window=True, gather=GATHER)

    def __init__(
        self,
        token: str,
        phone_number_id: str,
        api_url: str,
        api_version: str,
        *,
        connect: float = 5.0,
        read: float = 10.0,
    ) -> None:
        self.client = Client(token, phone_number_id, api_url, api_version, connect=connect, read=read)
        self.account = self.client.account
        self._sender = Sender(self.client, Templates(), Outage())
        self._receipts = Receipts(self.client)

    async def open(self) -> None:
        """Make ready; nothing is sent yet."""
        await self.client.open()

    async def close(self, within: float = 2.0) -> None:
        """Let receipts under way end for up to `within` seconds, then close every connection."""
        await self._receipts.settle(within)
        await self.client.close()

    async def send(self, address: str, bubble: Bubble, now: datetime, errand: Errand = ERRAND) -> Outcome:
        """Deliver one bubble to the person at `address`. Never raises for anything WhatsApp or the network does."""
        return await self._sender.send(address, bubble, now, errand)

    async def fetch(self, file: str, most: int) -> bytes:
        """A document or photo by its media id. Raises FileGone, FileTooLarge, FileLater."""
        return await media.fetch(self.client, file, most)

    async def forget(self, address: str) -> None:
        """Nothing: no chat is kept in memory."""

    async def receive(self, body: object, accept: Accept, reported: Reported, now: datetime) -> None:
        """Take in one decoded webhook body, and return once everything in it is durable: what people did first.

        Raises `StoreDownError`: then nothing may be acknowledged.
        """
        heard = parse(body, self.account, now, self._sender.outcome_of)
        if heard.unread:
            self.client.counts["unread"] += heard.unread
            count("updates_unread_total", heard.unread, channel=self.name)
        for alarm in heard.alarms:
            log.error("WhatsApp says: %s", alarm)
        if heard.incoming:
            await accept(heard.incoming)
        if heard.reports:
            await reported(heard.reports)
        latest = {one.address: one.external_id for one in heard.incoming}
        for message in latest.values():
            self._receipts.show(message)
