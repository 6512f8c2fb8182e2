"""What no platform would accept is refused here too, so that whoever tries Sopan locally meets the real limits.

The figures are those of the Telegram Bot API (sendMessage, InlineKeyboardButton); only `tel:` and `mailto:` addresses
are let through beyond it, because a browser can open them.
"""

import re
from urllib.parse import urlsplit

from bot.channels.base import Attachment, Bubble, Button

TEXT_UNITS = 4096
"""Longest text, in UTF-16 code units: the unit in which Telegram counts."""
CAPTION_UNITS = 1024
"""Longest text that goes with a file."""
PAYLOAD_BYTES = 64
BUTTONS = 100
ROW = 8
FILE_BYTES = 1024 * 1024
"""Far below what a platform takes: a message or an event is small, and the page keeps it."""
COPY_UNITS = 4096
"""Longest text of a copy button here; Telegram's own limit is in its channel's capabilities."""

_FILE_NAME = re.compile(r"[a-z0-9][a-z0-9_-]{0,58}\.[a-z]{2,4}")


def units(text: str) -> int:
    """Length in UTF-16 code units: an emoji outside the basic plane counts twice."""
    return len(text) + sum(character > "\uffff" for character in text)


def refusal(bubble: Bubble) -> str | None:
    """Why this bubble can never be delivered, in one line for the log that repeats nothing of it; None where it can."""
    try:
        bubble.text.encode()
    except UnicodeEncodeError:
        return "text is not valid Unicode"
    if not bubble.text.strip():
        return "text is empty"
    most = TEXT_UNITS if bubble.attachment is None else CAPTION_UNITS
    if units(bubble.text) > most:
        return f"text is {units(bubble.text)} UTF-16 units long, at most {most} are allowed"
    if bubble.attachment is not None and (why := _file(bubble.attachment)):
        return why
    if any(not row for row in bubble.buttons):
        return "a row has no buttons"
    if any(len(row) > ROW for row in bubble.buttons):
        return f"a row has more than {ROW} buttons"
    if sum(map(len, bubble.buttons)) > BUTTONS:
        return f"there are more than {BUTTONS} buttons"
    return next((why for row in bubble.buttons for button in row if (why := _button(button))), None)


def _file(file: Attachment) -> str | None:
    try:
        content = file.content.encode()
    except UnicodeEncodeError:
        return "the file is not valid Unicode"
    if not 0 < len(content) <= FILE_BYTES:
        return f"the file is not 1 to {FILE_BYTES} bytes long"
    if not _FILE_NAME.fullmatch(file.name):
        return "the name of the file is not one that every system takes"
    return None


def _button(button: Button) -> str | None:
    if not button.label.strip():
        return "a button has an empty label"
    match button:
        case Button(press=str(press), url=None, copy=None):
            if not 1 <= len(press.encode(errors="replace")) <= PAYLOAD_BYTES:
                return f"the payload of a button is not 1 to {PAYLOAD_BYTES} bytes long"
        case Button(press=None, url=str(url), copy=None):
            if not _openable(url):
                return "the address of a button cannot be opened"
        case Button(press=None, url=None, copy=str(copy)):
            if not 1 <= units(copy) <= COPY_UNITS:
                return f"the text that a button copies is not 1 to {COPY_UNITS} units long"
        case _:
            return "a button needs exactly one of press, url and copy"
    return None


def _openable(url: str) -> bool:
    if any(character <= " " or character == "\x7f" for character in url):
        return False
    try:
        parts = urlsplit(url)
        # Telegram answers BUTTON_URL_INVALID to a bare host such as http://localhost.
        full_host = "." in (parts.hostname or "").strip(".")
    except ValueError:
        return False
    match parts.scheme:
        case "http" | "https":
            return full_host
        case "tel" | "mailto":
            # A mail without a recipient is fine: the person fills it in.
            return bool(parts.path or parts.query)
    return False
