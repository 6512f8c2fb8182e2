"""What a person types on a local channel, cleaned as a platform cleans it and told apart: a command or plain text."""

import re
from datetime import datetime

from conversations.events import Command, Text

_COMMAND = re.compile(r"/([A-Za-z0-9_]{1,32})(?:\s+(.*))?", re.DOTALL)


def clean(text: str) -> str:
    """`text` without outer blanks, NUL and half surrogate pairs, none of which a platform ever hands over."""
    whole = text.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace")
    return whole.replace("\0", "").replace("\r\n", "\n").strip()


def typed(text: str, sent_at: datetime, ref: str | None = None) -> Text | Command:
    """The event of one cleaned line or message: `/name argument` is a command, all else is text."""
    if found := _COMMAND.fullmatch(text):
        return Command(sent_at=sent_at, ref=ref, name=found[1].lower(), argument=(found[2] or "").strip())
    return Text(sent_at=sent_at, ref=ref, text=text)
