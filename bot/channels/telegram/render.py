"""A bubble becomes the parameters of `sendMessage`, `sendDocument` or `editMessageText`: plain text, no parse mode, no
link previews.

A button that Telegram would refuse is left out, because it would refuse the whole message for it.
"""

import json
from typing import Any, Final
from urllib.parse import urlsplit

from bot.channels.base import Bubble, Button

TEXT_LIMIT: Final = 4096
CAPTION_LIMIT: Final = 1024
COPY_LIMIT: Final = 256
URL_LIMIT: Final = 2048
"""Text, caption and copied text in UTF-16 code units, addresses in bytes; the last one is not published and on the safe
side."""

_NO_PREVIEW: Final = {"is_disabled": True}
_AT_HOME: Final = (".local", ".localhost", ".internal")


def units(text: str) -> int:
    """Length in UTF-16 code units, the strictest reading of Telegram's "characters"."""
    return len(text) if text.isascii() else len(text.encode("utf-16-le", "surrogatepass")) // 2


def render(address: str, bubble: Bubble) -> dict[str, Any]:
    """The parameters of `sendMessage`."""
    parameters: dict[str, Any] = {"chat_id": address, "text": bubble.text, "link_preview_options": _NO_PREVIEW}
    if bubble.silent:
        parameters["disable_notification"] = True
    if rows := _keyboard(bubble):
        parameters["reply_markup"] = {"inline_keyboard": rows}
    return parameters


def render_caption(address: str, bubble: Bubble) -> dict[str, str]:
    """The parameters of `sendDocument` beside the document; a form carries nothing but strings."""
    parameters = {"chat_id": address, "caption": bubble.text}
    if rows := _keyboard(bubble):
        parameters["reply_markup"] = json.dumps({"inline_keyboard": rows})
    return parameters


def render_edit(address: str, ref: str, bubble: Bubble) -> dict[str, Any]:
    """The parameters of `editMessageText`; an edit without buttons takes the old ones away."""
    parameters = {**render(address, bubble), "message_id": ref}
    parameters.pop("disable_notification", None)  # an edit makes no sound anyway
    return parameters


def _keyboard(bubble: Bubble) -> list[list[dict[str, Any]]]:
    rows = ([shown for button in row if (shown := _button(button))] for row in bubble.buttons)
    return [row for row in rows if row]


def _button(button: Button) -> dict[str, Any] | None:
    match button:
        case Button(press=str() as data):
            return {"text": button.label, "callback_data": data}
        case Button(url=str() as url) if _reachable(url):
            return {"text": button.label, "url": url}
        case Button(copy=str() as text) if 0 < units(text) <= COPY_LIMIT:
            return {"text": button.label, "copy_text": {"text": text}}
    return None


def _reachable(url: str) -> bool:
    """Whether Telegram takes this address: http(s), a host with a dot, not a machine at home, nobody before an @."""
    try:
        parts = urlsplit(url)
        host = parts.hostname or ""
    except ValueError:
        return False
    named = parts.scheme in ("http", "https") and "." in host.strip(".") and not host.endswith(_AT_HOME)
    return named and "@" not in parts.netloc and len(url.encode("utf-8", "replace")) <= URL_LIMIT
