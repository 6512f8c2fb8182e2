"""Messages as the person sees them: text, and what can be tapped."""

from dataclasses import dataclass, field
from typing import Any

Json = dict[str, Any]


@dataclass(slots=True)
class Message:
    """One message of ours that arrived at a person."""

    seq: int
    id: str
    person: int
    body: Json
    text: str
    taps: list[tuple[str, str]] = field(default_factory=list)
    """Label and payload of what can be tapped and is told to us."""
    link: str | None = None
    file: str | None = None

    @property
    def form(self) -> str:
        """text, button, list, cta_url, document or template."""
        kind: str = self.body["type"]
        return self.body["interactive"]["type"] if kind == "interactive" else kind


def shown(seq: int, identity: str, person: int, body: Json, template: str | None) -> Message:
    """What a request looks like on a phone; `template`: its filled text."""
    message = Message(seq, identity, person, body, "")
    match body:
        case {"type": "text", "text": {"body": str() as text}}:
            message.text = text
        case {"type": "document", "document": dict() as document}:
            message.text, message.file = document.get("caption", ""), document.get("filename")
        case {
            "type": "interactive",
            "interactive": {"body": {"text": str() as text}, "action": dict() as action, **more},
        }:
            message.text = text
            message.taps = [(one["reply"]["title"], one["reply"]["id"]) for one in action.get("buttons", [])]
            message.taps += [
                (" ".join(filter(None, (row["title"], row.get("description")))), row["id"])
                for section in action.get("sections", [])
                for row in section["rows"]
            ]
            message.link = action.get("parameters", {}).get("url")
            header = more.get("header", {})
            message.file = header.get("document", {}).get("filename") if isinstance(header, dict) else None
        case {"type": "template", "template": dict() as used}:
            message.text = template or ""
            message.taps = [
                (one["index"], one["parameters"][0]["payload"])
                for one in used.get("components", [])
                if one["type"] == "button"
            ]
    return message
