"""What a copy of a person's data says of rows that only wait: events that came in, bubbles that go out."""

import json
from typing import Any

from sqlalchemy import Connection

from bot.store import export
from bot.store.export import Kept
from bot.store.sealed import Keyring
from bot.workers.packed import bubble_from_bytes


def beside(conn: Connection, keyring: Keyring, person_id: str) -> Kept:
    """All that is kept of a person but what the conversation itself knows. Raises Unreadable."""
    return export.beside(conn, keyring, person_id, json.loads, _bubble)


def whole(conn: Connection, keyring: Keyring, person_id: str) -> Kept:
    """All that is kept of a person. Raises Unreadable."""
    return export.themselves(conn, keyring, person_id) | beside(conn, keyring, person_id)


def _bubble(payload: bytes) -> dict[str, Any]:
    """A bubble without its buttons; of a file its name, because a copy in a copy would grow without end."""
    bubble = bubble_from_bytes(payload)
    return {"text": bubble.text, "file": bubble.attachment.name if bubble.attachment else None}
