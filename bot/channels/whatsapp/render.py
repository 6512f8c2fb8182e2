"""A bubble becomes the body of one request to `messages`: which fields, in which of the API's forms."""

import re
from typing import Any, Final

from bot.channels.base import Bubble
from bot.channels.whatsapp.layout import (
    CAPTION,
    TEXT,
    Buttons,
    Layout,
    Link,
    Listed,
    Plain,
    Row,
    laid_out,
)

_USER_ID: Final = re.compile(r"[A-Z]{2}\.\S+")
"""A business-scoped user id: a country, a full stop, and more (Meta, business-scoped user ids)."""


def to(address: str) -> dict[str, str]:
    """Whom a message is for: a number in `to`, somebody who is known by an id alone in `recipient`."""
    return {"recipient": address} if _USER_ID.fullmatch(address) else {"to": address}


def render(bubble: Bubble, media: str | None = None) -> dict[str, Any] | None:
    """The fields of a message but its recipient; None for a text that is too long. `media`: the uploaded attachment."""
    layout = laid_out(bubble.text, bubble.buttons, bubble.opener)
    if media is not None and bubble.attachment is not None:
        return _document(layout, media, bubble.attachment.name, bubble)
    match layout:
        case Plain(text=text):
            return {"type": "text", "text": {"body": text, "preview_url": False}} if 0 < len(text) <= TEXT else None
        case Buttons():
            return _interactive("button", layout.text, {"buttons": [_reply(*button) for button in layout.buttons]})
        case Listed():
            rows = [_row(row) for row in layout.rows]
            return _interactive("list", layout.text, {"button": layout.opener, "sections": [_section(layout, rows)]})
        case Link():
            parameters = {"display_text": layout.label, "url": layout.url}
            return _interactive("cta_url", layout.text, {"name": "cta_url", "parameters": parameters})


def _interactive(kind: str, text: str, action: dict[str, Any]) -> dict[str, Any]:
    return {"type": "interactive", "interactive": {"type": kind, "body": {"text": text}, "action": action}}


def _reply(press: str, title: str) -> dict[str, Any]:
    return {"type": "reply", "reply": {"id": press, "title": title}}


def _row(row: Row) -> dict[str, str]:
    shown = {"id": row.id, "title": row.title}
    return {**shown, "description": row.description} if row.description else shown


def _section(layout: Listed, rows: list[dict[str, str]]) -> dict[str, Any]:
    return {"title": layout.opener, "rows": rows}


def _document(layout: Layout, media: str, name: str, bubble: Bubble) -> dict[str, Any] | None:
    """Beside a file only reply buttons can stand; other choices are numbered under it."""
    if isinstance(layout, Buttons):
        body = _interactive("button", layout.text, {"buttons": [_reply(*button) for button in layout.buttons]})
        body["interactive"]["header"] = {"type": "document", "document": {"id": media, "filename": name}}
        return body
    plain = layout if isinstance(layout, Plain) else laid_out(bubble.text, bubble.buttons, "")
    caption = plain.text
    if len(caption) > CAPTION:
        return None
    document = {"id": media, "filename": name}
    return {"type": "document", "document": {**document, "caption": caption} if caption else document}
