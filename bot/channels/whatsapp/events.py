"""What one message means: its type and one object of that name become an event."""

import re
from collections.abc import Callable, Mapping
from datetime import datetime
from typing import Any, Final

from bot.channels.base import read_payload
from bot.channels.whatsapp.fields import dictionary, text
from conversations.events import Command, Edited, Event, File, Forward, Group, Media, Press, Text

_COMMAND: Final = re.compile(r"/([A-Za-z][A-Za-z0-9_]{0,63})(?:\s+(.*))?", re.DOTALL)
_STOP: Final = re.compile(r"\W*(?:stop|berhenti|unsubscribe|opt[ -]?out|stop pengingat|berhenti berlangganan)\W*", re.I)
"""Words that end everything unasked, wherever the conversation stands (Meta, opt-in and opt-out)."""
_NEVER_OURS: Final = (0, 0, "unknown", "unknown")

_MEDIA: Final[Mapping[str, str]] = {
    "audio": "audio",
    "contacts": "contact",
    "location": "location",
    "poll": "poll",
    "sticker": "sticker",
    "video": "video",
}
_UNANSWERED: Final = frozenset({"reaction", "revoke", "system"})
"""What nobody expects an answer to."""

Reader = Callable[[dict[str, Any], datetime, str | None], Event | None]


def event_of(message: dict[str, Any], sent_at: datetime) -> Event | None:
    """The event of one message, sent at that time; None for one that wants no answer."""
    kind, ref = text(message, "type"), text(message, "id") or None
    if kind in _UNANSWERED:
        return None
    if text(message, "group_id"):
        return Group(sent_at=sent_at, ref=ref)
    reader = _READERS.get(kind)
    if reader is not None:
        return reader(message, sent_at, ref)
    caption = text(dictionary(message, kind), "caption")
    if caption and _forwarded(message):
        return Forward(caption, sent_at=sent_at, ref=ref)
    voice = dictionary(message, kind).get("voice") is True
    return Media("voice" if voice else _MEDIA.get(kind, "other"), caption, sent_at=sent_at, ref=ref)


def _text(message: dict[str, Any], sent_at: datetime, ref: str | None) -> Event:
    words = text(dictionary(message, "text"), "body")
    if _forwarded(message) and words:
        return Forward(words, sent_at=sent_at, ref=ref)
    if _STOP.fullmatch(words):
        return Command("stop", sent_at=sent_at, ref=ref)
    if words.startswith("/") and (command := _COMMAND.fullmatch(words)):
        return Command(command[1].lower(), (command[2] or "").strip(), sent_at=sent_at, ref=ref)
    return Text(words, sent_at=sent_at, ref=ref)


def _interactive(message: dict[str, Any], sent_at: datetime, ref: str | None) -> Event:
    answer = dictionary(message, "interactive")
    for kind in ("button_reply", "list_reply"):
        if chosen := dictionary(answer, kind):
            return _pressed(text(chosen, "id"), sent_at, ref)
    return Media("other", sent_at=sent_at, ref=ref)


def _quick_reply(message: dict[str, Any], sent_at: datetime, ref: str | None) -> Event:
    """A button of an approved text; without a payload of ours its label counts as typed."""
    button = dictionary(message, "button")
    words = text(button, "text")
    if read_payload(text(button, "payload")) is None and words:
        return (
            Command("stop", sent_at=sent_at, ref=ref)
            if _STOP.fullmatch(words)
            else Text(words, sent_at=sent_at, ref=ref)
        )
    return _pressed(text(button, "payload"), sent_at, ref)


def _pressed(payload: str, sent_at: datetime, ref: str | None) -> Press:
    case, turn, prompt, choice = read_payload(payload) or _NEVER_OURS
    return Press(case, turn, prompt, choice, sent_at=sent_at, ref=ref)


def _file(message: dict[str, Any], sent_at: datetime, ref: str | None) -> Event:
    kind = text(message, "type")
    file = dictionary(message, kind)
    shown = "photo" if kind == "image" else kind
    caption, forwarded = text(file, "caption"), _forwarded(message)
    if not text(file, "id"):
        return Media(shown, caption, sent_at=sent_at, ref=ref)
    size = file.get("file_size")
    return File(
        shown,
        text(file, "id"),
        text(file, "filename"),
        size if type(size) is int and 0 <= size < 2**53 else None,
        caption=caption,
        forwarded=forwarded,
        sent_at=sent_at,
        ref=ref,
    )


def _edited(message: dict[str, Any], sent_at: datetime, ref: str | None) -> Event | None:
    """The words an earlier message says now; `ref` names that one."""
    edit = dictionary(message, "edit")
    new = dictionary(edit, "message")
    kind = text(new, "type")
    words = text(dictionary(new, "text"), "body") or text(dictionary(new, kind), "caption")
    original = text(edit, "original_message_id") or text(message, "original_message_id")
    return Edited(words, sent_at=sent_at, ref=original or ref) if words else None


def _welcomed(message: dict[str, Any], sent_at: datetime, ref: str | None) -> Event:
    """Somebody has opened the chat for the first time."""
    return Command("start", sent_at=sent_at, ref=ref)


def _forwarded(message: dict[str, Any]) -> bool:
    context = dictionary(message, "context")
    return context.get("forwarded") is True or context.get("frequently_forwarded") is True


_READERS: Final[Mapping[str, Reader]] = {
    "button": _quick_reply,
    "document": _file,
    "edit": _edited,
    "image": _file,
    "interactive": _interactive,
    "request_welcome": _welcomed,
    "text": _text,
}
