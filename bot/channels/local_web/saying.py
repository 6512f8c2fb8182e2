"""The JSON that the page posts, read into an event; what the page would never send is a `ValueError` with its cause."""

import re
from collections.abc import Mapping
from datetime import datetime, timedelta

from bot.channels.base import read_payload
from bot.channels.local_web.typed import clean, typed
from conversations.events import Edited, Event, File, Forward, Press

KINDS = ("text", "command", "press", "forward", "edit")
_ID = re.compile(r"[A-Za-z0-9_-]{8,64}")
_LONGEST_NAME = 255
_AHEAD = timedelta(minutes=5)
"""How far a clock may be ahead before a forwarded text counts as said in the future."""


def read_saying(body: object, now: datetime) -> tuple[str, Event]:
    """The client-made id and the event in `body`, sent at `now` (aware). Raises ValueError with a one-word cause.

    `{"id": …, "text": …}` or `"command": "/help"`, `"press": payload, "ref": bubble`, `"forward": {"text", "said_at"}`,
    `"edit": {"ref", "text"}`.
    """
    if not isinstance(body, Mapping):
        raise ValueError("shape")
    identity = body.get("id")
    if not isinstance(identity, str) or not _ID.fullmatch(identity):
        raise ValueError("id")
    match [kind for kind in KINDS if kind in body]:
        case ["text" | "command" as kind]:
            return identity, typed(_text(body[kind]), now, identity)
        case ["press"]:
            return identity, _press(body["press"], _ref(body), now)
        case ["forward"]:
            inner = _inner(body["forward"])
            said_at = _said_at(inner.get("said_at"), now)
            return identity, Forward(sent_at=now, ref=identity, text=_text(inner.get("text")), said_at=said_at)
        case ["edit"]:
            inner = _inner(body["edit"])
            return identity, Edited(sent_at=now, ref=_ref(inner), text=_text(inner.get("text")))
        case _:
            raise ValueError("shape")


def read_file(query: Mapping[str, str], now: datetime) -> tuple[str, File]:
    """The client-made id and the file that is posted under `?id=…&name=…` at `now` (aware). Raises ValueError with a
    one-word cause."""
    identity = query.get("id", "")
    if not _ID.fullmatch(identity):
        raise ValueError("id")
    return identity, File("document", identity, clean(query.get("name", ""))[:_LONGEST_NAME], sent_at=now, ref=identity)


def _text(value: object) -> str:
    if not isinstance(value, str):
        raise ValueError("shape")
    if not (text := clean(value)):
        raise ValueError("empty")
    return text


def _inner(value: object) -> Mapping[str, object]:
    if not isinstance(value, Mapping):
        raise ValueError("shape")
    return value


def _ref(body: Mapping[str, object]) -> str:
    ref = body.get("ref")
    if not isinstance(ref, str) or not _ID.fullmatch(ref):
        raise ValueError("ref")
    return ref


def _press(value: object, ref: str, now: datetime) -> Press:
    # A forged or foreign payload is still a tap that a person is waiting on: it enters as one that matches nothing.
    case, turn, prompt, choice = (isinstance(value, str) and read_payload(value)) or (0, 0, "unknown", "unknown")
    return Press(sent_at=now, ref=ref, case=case, turn=turn, prompt=prompt, choice=choice)


def _said_at(value: object, now: datetime) -> datetime | None:
    if value is None:
        return None
    if not isinstance(value, str):
        raise ValueError("said_at")
    try:
        said_at = datetime.fromisoformat(value)
        late = said_at > now + _AHEAD
    except (ValueError, TypeError, OverflowError):  # not a time, or one without a zone
        raise ValueError("said_at") from None
    if late:
        raise ValueError("said_at")
    return said_at
