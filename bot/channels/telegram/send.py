"""One bubble to one chat, and which of the five outcomes it had. Nothing is tried twice here: that is for the outbox.

An edit is the exception that needs no outcome of its own: done twice it is still done once, so an unanswered edit is
simply due again, and one that has become impossible is sent anew (or, for a mark, let be).
"""

import logging
import re
from typing import Any, Final

from telegram.error import BadRequest, ChatMigrated, Forbidden, InvalidToken, TelegramError

from bot.channels.backoff import Outage
from bot.channels.base import Bubble, Gone, Later, Outcome, Refused, Sent, Uncertain
from bot.channels.telegram.client import Client
from bot.channels.telegram.http import NotSentError, ThrottledError
from bot.channels.telegram.render import CAPTION_LIMIT, TEXT_LIMIT, render, render_caption, render_edit, units

log = logging.getLogger(__name__)

_GONE: Final = (
    "chat not found",
    "user not found",
    "peer_id_invalid",
    "have no rights to send",
    "not enough rights to send",
    "chat_write_forbidden",
)
_NOT_MODIFIED: Final = "message is not modified"
_NOT_EDITABLE: Final = (
    "message to edit not found",
    "message can't be edited",
    "message_id_invalid",
    "message identifier is not specified",
)
_REFUSED_TOKEN_PAUSE: Final = 60.0


class Sender:
    """Sends for one bot, remembering only how long Telegram has been out of reach."""

    def __init__(self, client: Client, outage: Outage) -> None:
        self._client = client
        self._outage = outage
        self._token_refused = False

    async def send(self, address: str, bubble: Bubble) -> Outcome:
        """Deliver one bubble; never raises for anything that Telegram or the network does."""
        limit = TEXT_LIMIT if bubble.attachment is None else CAPTION_LIMIT
        if (length := units(bubble.text)) > limit:
            return Refused(f"{length} UTF-16 units of text, and Telegram takes {limit}")
        if bubble.edits is not None and bubble.attachment is None:
            edited = await self._edit(address, bubble.edits, bubble)
            if edited is not None:
                return edited
        if bubble.kind == "mark":
            return Sent()
        try:
            result = await self._sending(address, bubble)
        except ChatMigrated as moved:
            if bubble.kind == "parting":  # the group became a supergroup, with us in it
                return await self.send(str(moved.new_chat_id), bubble)
            return self._outcome(moved)
        except TelegramError as error:
            outcome = self._outcome(error)
        else:
            outcome = self._sent(result)
        if bubble.kind == "parting" and not isinstance(outcome, Later):
            await self._leave(address)
        return outcome

    async def _leave(self, group: str) -> None:
        """Where that fails, the next message there is refused again."""
        try:
            await self._client.call("leaveChat", {"chat_id": group})
        except TelegramError as error:
            log.info("A group was not left: %s", _without_quotes(error.message))

    async def _sending(self, address: str, bubble: Bubble) -> Any:
        if bubble.attachment is None:
            return await self._client.call("sendMessage", render(address, bubble))
        return await self._client.upload("sendDocument", render_caption(address, bubble), bubble.attachment)

    async def _edit(self, address: str, ref: str, bubble: Bubble) -> Outcome | None:
        """None when there is nothing to edit (any more)."""
        if not (ref.isascii() and ref.isdigit()):
            return None
        try:
            result = await self._client.call("editMessageText", render_edit(address, ref, bubble))
        except BadRequest as error:
            words = error.message.lower()
            if _NOT_MODIFIED in words:
                return Sent(ref)
            return None if any(known in words for known in _NOT_EDITABLE) else self._outcome(error)
        except TelegramError as error:
            outcome = self._outcome(error)
            return Later(self._outage.wait(), outcome.reason) if isinstance(outcome, Uncertain) else outcome
        return self._sent(result)

    def _sent(self, result: Any) -> Sent:
        self._outage.over()
        self._token_refused = False
        number = result.get("message_id") if isinstance(result, dict) else None
        return Sent(str(number)) if isinstance(number, int) else Sent()

    def _outcome(self, error: TelegramError) -> Outcome:
        reason = _without_quotes(error.message)
        match error:
            case ThrottledError():
                return Later(error.seconds, reason)
            case NotSentError():
                return Later(self._outage.wait(), reason)
            case Forbidden() | ChatMigrated():
                return Gone(reason)
            case BadRequest() if any(known in error.message.lower() for known in _GONE):
                return Gone(reason)
            case BadRequest():
                return Refused(reason)
            case InvalidToken():
                if not self._token_refused:
                    self._token_refused = True
                    log.error("Telegram refuses the bot token; what is to be sent waits until it is right again")
                return Later(_REFUSED_TOKEN_PAUSE, reason)
        return Uncertain(reason)


def _without_quotes(words: str) -> str:
    """Telegram quotes a refused address in full, and a person's text may stand in it."""
    return re.sub("'.*'", "'…'", words, flags=re.DOTALL)
