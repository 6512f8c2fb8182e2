"""A bubble as it waits in the outbox: compact JSON that every later version still reads."""

import json
from typing import Any

from bot.wording.bubbles import Attachment, Brief, Bubble, Button


def bubble_to_bytes(bubble: Bubble) -> bytes:
    """A bubble as it waits in the outbox: compact JSON."""
    buttons = [[[button.label, button.press, button.url, button.copy] for button in row] for row in bubble.buttons]
    file, brief = bubble.attachment, bubble.brief
    attached = [file.name, file.kind, file.content] if file else None
    told = [brief.key, brief.language, [list(value) for value in brief.values]] if brief else None
    dressed = [bubble.silent, bubble.opener, told, bubble.only_brief]
    return _to_json([bubble.kind, bubble.text, buttons, bubble.edits, attached, *dressed]).encode()


def bubble_from_bytes(plain: bytes) -> Bubble:
    """The inverse of `bubble_to_bytes`, also for what an earlier version wrote, which ended sooner."""
    row: list[Any] = json.loads(plain)
    kind, text, buttons, edits, *more = row
    file, silent, opener, told, only_brief = [*more, *_EARLIER[len(more) :]]
    shown = tuple(tuple(Button(*button) for button in line) for line in buttons)
    brief = Brief(told[0], told[1], tuple((name, value) for name, value in told[2])) if told else None
    attached = Attachment(*file) if file else None
    return Bubble(kind, text, shown, edits, attached, silent, opener, brief, only_brief)


_EARLIER: tuple[Any, ...] = (None, False, "", None, False)
_to_json = json.JSONEncoder(separators=(",", ":")).encode
