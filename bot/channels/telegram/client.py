"""Telegram's Bot API for one token: `bot` is the typed client for everything rare, `call` the short way for every turn.

The short way exists because a `Bot.send_message` costs about three times the CPU of the request itself: it builds and
decodes a dozen objects of which nothing is used here. Errors and connections are the same on both ways.
"""

import logging
from collections import Counter
from collections.abc import Mapping
from typing import Any, Final

from telegram import Bot
from telegram.error import InvalidToken, TelegramError

from bot.channels.base import Attachment
from bot.channels.telegram.http import Http, UnansweredError
from bot.errors import OperatorError

log = logging.getLogger(__name__)

PUBLIC_API: Final = "https://api.telegram.org"
ALLOWED_UPDATES: Final = ("message", "edited_message", "callback_query", "my_chat_member")


class TokenRefusedError(OperatorError):
    """Telegram does not know this token; the message is one line for the operator."""


class Client:
    """One bot. `api_url`: root of the Bot API without `/bot`; `connect` and `read`: time-outs in seconds."""

    def __init__(self, token: str, api_url: str = PUBLIC_API, *, connect: float = 10.0, read: float = 20.0) -> None:
        # At DEBUG the library logs the address with the token, and every text that is sent.
        logging.getLogger("telegram").setLevel(logging.WARNING)
        self.account = token.partition(":")[0]
        """The bot's id: the part of the token before the colon."""
        self.counts: Counter[str] = Counter()
        """received, unread (ignored or not understood), presses_answered, presses_unanswered; only ever growing."""
        self._http = Http(connect=connect, read=read)
        self._polls = Http(connect=connect, read=read, connections=2)
        self._root = f"{api_url.rstrip('/')}/bot"
        self._methods = f"{self._root}{token}/"
        self._files = f"{api_url.rstrip('/')}/file/bot{token}/"
        self._read = read
        self.bot = Bot(token, base_url=self._root, request=self._http, get_updates_request=self._polls)

    async def open(self) -> None:
        """Make ready to call; nothing is sent yet."""
        await self._http.initialize()
        await self._polls.initialize()

    async def close(self) -> None:
        """Close every connection; calls still under way end as unanswered."""
        await self._polls.shutdown()
        await self._http.shutdown()

    async def call(self, method: str, parameters: Mapping[str, object], *, read: float | None = None) -> Any:
        """The plain `result` of one method. Raises `telegram.error.TelegramError` and its kinds in `http`."""
        return await self._http.call(self._methods + method, parameters, read=read)

    async def upload(self, method: str, parameters: Mapping[str, str], document: Attachment) -> Any:
        """The plain `result` of a method that takes a document. Raises as `call`."""
        return await self._http.upload(self._methods + method, parameters, document)

    async def download(self, path: str, most: int) -> bytes | None:
        """The file at a path that getFile named (quoted); None where it is over `most` bytes. Raises as `call`."""
        return await self._http.download(self._files + path, most)

    async def updates(self, offset: int | None, wait: int) -> list[Any]:
        """getUpdates, undecoded: confirms everything below `offset`, waits up to `wait` seconds for the rest."""
        asked = {"timeout": wait, "allowed_updates": ALLOWED_UPDATES}
        if offset is not None:
            asked["offset"] = offset
        updates = await self._polls.call(f"{self._methods}getUpdates", asked, read=wait + self._read)
        if not isinstance(updates, list):
            raise UnansweredError("getUpdates did not bring a list")
        return updates

    async def check(self) -> str | None:
        """The bot's user name, or None while Telegram cannot be reached. Raises `TokenRefusedError`."""
        try:
            return (await self.bot.get_me()).username
        except InvalidToken:
            raise TokenRefusedError(
                "Telegram refuses SOPAN_TELEGRAM_TOKEN; @BotFather shows the right one"
                " (unless SOPAN_TELEGRAM_API_URL is wrong)."
            ) from None
        except TelegramError as error:
            log.warning("Telegram cannot be reached yet: %s", error)
            return None
