"""Messages of every type as Meta's webhooks have them (recorded shapes, invented people), and what each means."""

from collections.abc import Mapping
from datetime import UTC, datetime
from typing import Any, Final

from conversations.events import Command, Edited, Event, File, Forward, Group, Media, Press, Text

AT: Final = datetime(2026, 11, 23, 2, 59, 50, tzinfo=UTC)
ID: Final = "wamid.HBgNNjI4MTIwMDAwMTExMRUCABIYFjNFQjA1RDk1RkQ2MkY4QUU2RkE5AA=="
EARLIER: Final = "wamid.HBgNNjI4MTIwMDAwMTExMRUCABIYFjNFQjA1RDk1RkQ2MkY4QUU2RkE4AA=="
HEAD: Final[Any] = {"sent_at": AT, "ref": ID}
OURS: Final = {"from": "6281200009999", "id": EARLIER}
MEDIA: Final[dict[str, str]] = {
    "id": "1013859600285441",
    "mime_type": "application/pdf",
    "sha256": "3f9d+b/A=",
    "filename": "Undangan.pdf",
}

Json = dict[str, Any]

MESSAGES: Final[Mapping[str, tuple[Json, Event | None]]] = {
    "text": ({"type": "text", "text": {"body": "Halo 🙏"}}, Text("Halo 🙏", **HEAD)),
    "text that quotes": (
        {"type": "text", "text": {"body": "yang ini"}, "context": OURS},
        Text("yang ini", **HEAD),
    ),
    "forwarded": (
        {"type": "text", "text": {"body": "Yth. Sari, ..."}, "context": {"forwarded": True}},
        Forward("Yth. Sari, ...", **HEAD),
    ),
    "forwarded often": (
        {"type": "text", "text": {"body": "Lowongan!"}, "context": {"frequently_forwarded": True}},
        Forward("Lowongan!", **HEAD),
    ),
    "command": ({"type": "text", "text": {"body": "/Drafts"}}, Command("drafts", **HEAD)),
    "command with more": ({"type": "text", "text": {"body": "/start decline"}}, Command("start", "decline", **HEAD)),
    "stop": ({"type": "text", "text": {"body": "STOP"}}, Command("stop", **HEAD)),
    "berhenti": ({"type": "text", "text": {"body": " Berhenti. "}}, Command("stop", **HEAD)),
    "stop within words": ({"type": "text", "text": {"body": "stop dulu deh"}}, Text("stop dulu deh", **HEAD)),
    "stop passed on": (
        {"type": "text", "text": {"body": "STOP"}, "context": {"forwarded": True}},
        Forward("STOP", **HEAD),
    ),
    "reply button": (
        {
            "type": "interactive",
            "context": OURS,
            "interactive": {
                "type": "button_reply",
                "button_reply": {"id": "1.7.review.make", "title": "Buat pesannya"},
            },
        },
        Press(1, 7, "review", "make", **HEAD),
    ),
    "list row": (
        {
            "type": "interactive",
            "context": OURS,
            "interactive": {
                "type": "list_reply",
                "list_reply": {"id": "1.4.reason.salary", "title": "Gaji belum cocok", "description": "x"},
            },
        },
        Press(1, 4, "reason", "salary", **HEAD),
    ),
    "button of somebody else": (
        {"type": "interactive", "interactive": {"type": "button_reply", "button_reply": {"id": "buy", "title": "Buy"}}},
        Press(0, 0, "unknown", "unknown", **HEAD),
    ),
    "quick reply": (
        {"type": "button", "button": {"payload": "1.9.reminder.sent", "text": "Sudah kukirim"}},
        Press(1, 9, "reminder", "sent", **HEAD),
    ),
    "quick reply without our payload": (
        {"type": "button", "context": OURS, "button": {"payload": "Sudah kukirim", "text": "Sudah kukirim"}},
        Text("Sudah kukirim", **HEAD),
    ),
    "quick reply that stops": (
        {"type": "button", "button": {"payload": "STOP", "text": "Stop"}},
        Command("stop", **HEAD),
    ),
    "form": (
        {
            "type": "interactive",
            "interactive": {"type": "nfm_reply", "nfm_reply": {"response_json": "{}", "body": "Sent"}},
        },
        Media("other", **HEAD),
    ),
    "document": (
        {"type": "document", "document": {**MEDIA, "caption": "ini undangannya"}},
        File("document", MEDIA["id"], "Undangan.pdf", caption="ini undangannya", **HEAD),
    ),
    "document passed on, with its address": (
        {
            "type": "document",
            "document": {**MEDIA, "url": "https://lookaside.example/x", "file_size": 4096},
            "context": {"forwarded": True},
        },
        File("document", MEDIA["id"], "Undangan.pdf", 4096, forwarded=True, **HEAD),
    ),
    "image": (
        {"type": "image", "image": {"id": "889", "mime_type": "image/jpeg", "sha256": "x", "caption": "undangan"}},
        File("photo", "889", caption="undangan", **HEAD),
    ),
    "image without an id": ({"type": "image", "image": {"caption": "x"}}, Media("photo", "x", **HEAD)),
    "voice": ({"type": "audio", "audio": {"id": "1", "mime_type": "audio/ogg", "voice": True}}, Media("voice", **HEAD)),
    "audio": ({"type": "audio", "audio": {"id": "1", "mime_type": "audio/mpeg"}}, Media("audio", **HEAD)),
    "video": ({"type": "video", "video": {"id": "1", "caption": "lihat"}}, Media("video", "lihat", **HEAD)),
    "video passed on": (
        {"type": "video", "video": {"id": "1", "caption": "Interview besok"}, "context": {"forwarded": True}},
        Forward("Interview besok", **HEAD),
    ),
    "sticker": ({"type": "sticker", "sticker": {"id": "1", "animated": False}}, Media("sticker", **HEAD)),
    "location": ({"type": "location", "location": {"latitude": -6.2, "longitude": 106.8}}, Media("location", **HEAD)),
    "contacts": ({"type": "contacts", "contacts": [{"name": {"formatted_name": "HRD"}}]}, Media("contact", **HEAD)),
    "order": ({"type": "order", "order": {"product_items": []}}, Media("other", **HEAD)),
    "unsupported": (
        {"type": "unsupported", "errors": [{"code": 131051, "title": "Message type unknown"}]},
        Media("other", **HEAD),
    ),
    "something new": ({"type": "hologram", "hologram": {}}, Media("other", **HEAD)),
    "no type at all": ({}, Media("other", **HEAD)),
    "first time in the chat": ({"type": "request_welcome"}, Command("start", **HEAD)),
    "in a group": ({"type": "text", "group_id": "g1", "text": {"body": "halo"}}, Group(**HEAD)),
    "edited": (
        {
            "type": "edit",
            "edit": {"original_message_id": EARLIER, "message": {"type": "text", "text": {"body": "Rabu jam 9"}}},
        },
        Edited("Rabu jam 9", sent_at=AT, ref=EARLIER),
    ),
    "edited caption": (
        {
            "type": "edit",
            "edit": {
                "original_message_id": EARLIER,
                "message": {"type": "image", "image": {"id": "1", "caption": "baru"}},
            },
        },
        Edited("baru", sent_at=AT, ref=EARLIER),
    ),
    "deleted": ({"type": "revoke", "revoke": {"original_message_id": EARLIER}}, None),
    "reacted": ({"type": "reaction", "reaction": {"message_id": EARLIER, "emoji": "👍"}}, None),
    "no longer reacted": ({"type": "reaction", "reaction": {"message_id": EARLIER}}, None),
    "said by the system": ({"type": "system", "system": {"type": "customer_identity_changed", "body": "x"}}, None),
}
