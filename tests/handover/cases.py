"""An invitation that came by mail, with a calendar in it, and who was invited."""

from datetime import UTC, datetime
from typing import Any

from conversations.facts import Facts

NOW = datetime(2026, 11, 23, 2, 15, tzinfo=UTC)
ORGANIZER, DEWI = "rina@cahaya.example", "dewi.anggraini@surat.example"

INVITED: dict[str, Any] = {
    "method": "REQUEST",
    "uid": "wawancara-7731@cahaya.example",
    "sequence": 2,
    "status": "CONFIRMED",
    "summary": "Wawancara Analis Data; ronde 1, daring",
    "organizer": {"address": ORGANIZER, "name": "Rina Kusuma"},
    "attendees": [
        {"address": ORGANIZER, "name": "Rina Kusuma"},
        {"address": DEWI, "name": "Dewi Anggraini", "answer": "NEEDS-ACTION"},
        {"address": "bima@cahaya.example", "name": "Bima Pratama"},
    ],
    "start": "2026-12-03T10:00:00+07:00",
    "end": "2026-12-03T11:30:00+07:00",
    "zone": "Asia/Jakarta",
    "repeats": False,
}

MAIL: dict[str, Any] = {
    "subject": "Undangan Wawancara – Analis Data",
    "id": "<undangan.1@mail.cahaya.example>",
    "references": ["<awal.0@mail.cahaya.example>"],
    "from": ORGANIZER,
    "reply_to": None,
    "to": [DEWI],
}


def facts(family: str = "decline", **more: Any) -> Facts:
    """Of a message by mail from Dewi."""
    values: dict[str, Any] = {
        "language": "id",
        "channel": "email",
        "tone": "formal",
        "company": "PT Cahaya Nusa",
        "name": "Dewi Anggraini",
        "now": NOW,
    }
    return Facts(family=family, **{**values, **more})  # type: ignore[arg-type]
