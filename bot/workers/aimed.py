"""Which message a bubble edits, where it says so by what the message is: the last one of its kind in the chat."""

from dataclasses import replace
from typing import Final

from sqlalchemy import Connection

from bot.store import outbox
from bot.wording.bubbles import Bubble
from conversations.effects import LAST, MESSAGE

_KINDS: Final = {LAST: "prompt", MESSAGE: "message"}


def is_aimed(bubble: Bubble) -> bool:
    """Whether the bubble names no message, or one by what the platform calls it."""
    return bubble.edits not in _KINDS


def aimed(conn: Connection, chat_id: str, row_id: int, bubble: Bubble) -> Bubble:
    """The bubble of a row before which everything is settled, with what the platform calls the message that it edits;
    with none where that did not arrive."""
    kind = _KINDS.get(bubble.edits or "")
    return bubble if kind is None else replace(bubble, edits=outbox.last_ref(conn, chat_id, kind, row_id))
