"""What an opened file becomes in the conversation: somebody else's text, or a kind line that says why not."""

from collections.abc import Mapping
from datetime import datetime
from typing import Any

from bot.files.opened import Opened, Unread
from conversations.events import File, Forward, Media, Text


def told(event: File, result: Opened | Unread, read: Mapping[str, Any] | None = None) -> list[Forward | Media | Text]:
    """The events that stand for the file, in order. `read`: what its text says, where that was read beforehand.

    A caption that was passed on belongs to the file; the person's own is something they say about it.
    """
    if isinstance(result, Unread):
        return [_unread(event, result.problem)]
    forward = passed_on(event, result, read)
    if event.caption and not event.forwarded:
        return [forward, Text(event.caption, sent_at=event.sent_at, ref=event.ref)]
    return [forward]


def passed_on(event: File, opened: Opened, read: Mapping[str, Any] | None = None) -> Forward:
    """What the file says, as a text passed on."""
    said_at = datetime.fromisoformat(opened.said_at) if opened.said_at else event.said_at
    text = f"{opened.text}\n\n{event.caption}" if event.caption and event.forwarded else opened.text
    return Forward(
        text,
        said_at,
        read,
        calendar=opened.calendar,
        mail=opened.mail,
        exact=opened.exact,
        sent_at=event.sent_at,
        ref=event.ref,
    )


def _unread(event: File, problem: str) -> Media | Forward:
    if event.caption and event.forwarded:
        return Forward(event.caption, event.said_at, sent_at=event.sent_at, ref=event.ref)
    return Media(event.kind, event.caption, problem, sent_at=event.sent_at, ref=event.ref)
