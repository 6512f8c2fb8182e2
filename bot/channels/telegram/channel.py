"""The Telegram channel: bubbles go out through `send`, updates come in through `receive`, whichever way they arrive."""

from collections.abc import Sequence
from datetime import datetime

from bot.channels.backoff import Outage
from bot.channels.base import ERRAND, Accept, Bubble, Capabilities, Errand, Outcome
from bot.channels.telegram.client import PUBLIC_API, Client
from bot.channels.telegram.files import fetch
from bot.channels.telegram.parse import parse, pressed
from bot.channels.telegram.presses import Presses
from bot.channels.telegram.render import COPY_LIMIT, TEXT_LIMIT
from bot.channels.telegram.send import Sender


class TelegramChannel:
    """One bot. `api_url`: root of the Bot API without `/bot`; `connect` and `read`: time-outs in seconds."""

    name = "telegram"
    capabilities = Capabilities(text=TEXT_LIMIT, edit=True, grid=True, copy=COPY_LIMIT, forwards=True, files=True)

    def __init__(self, token: str, api_url: str = PUBLIC_API, *, connect: float = 10.0, read: float = 20.0) -> None:
        self.client = Client(token, api_url, connect=connect, read=read)
        self.account = self.client.account
        self._sender = Sender(self.client, Outage())
        self._presses = Presses(self.client)

    async def open(self) -> None:
        """Make ready; nothing is sent yet."""
        await self.client.open()

    async def close(self, within: float = 2.0) -> None:
        """Let press answers under way end for up to `within` seconds, then close every connection."""
        await self._presses.settle(within)
        await self.client.close()

    async def send(self, address: str, bubble: Bubble, now: datetime, errand: Errand = ERRAND) -> Outcome:
        """Deliver one bubble to the chat `address`. Never raises for anything Telegram or the network does."""
        return await self._sender.send(address, bubble)

    async def fetch(self, file: str, most: int) -> bytes:
        """A document or photo by its `file_id`. Raises FileGone, FileTooLarge, FileLater."""
        return await fetch(self.client, file, most)

    async def forget(self, address: str) -> None:
        """Nothing: no chat is kept in memory."""

    async def receive(self, updates: Sequence[object], accept: Accept, now: datetime) -> None:
        """Take in undecoded updates, in their order, and return once they are durable.

        Presses are answered at once, also those delivered again. Raises `StoreDownError`: then nothing
        may be acknowledged.
        """
        for update in updates:
            if query := pressed(update):
                self._presses.answer(query)
        heard = [incoming for update in updates if (incoming := parse(update, self.account, now))]
        self.client.counts["received"] += len(updates)
        self.client.counts["unread"] += len(updates) - len(heard)
        if heard:
            await accept(heard)
