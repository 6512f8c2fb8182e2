"""What the API refuses of a message: every limit on lengths, counts and shapes, with the code it is refused by."""

import re
from collections.abc import Iterator
from typing import Any, Final

Json = dict[str, Any]

MISSING: Final = 131008
INVALID: Final = 131009
FAULTY: Final = 100
TYPES: Final = ("text", "interactive", "template", "document", "image")
BSUID: Final = re.compile(r"[A-Z]{2}\.(ENT\.)?[A-Za-z0-9]{1,128}")
PHONE: Final = re.compile(r"\+?[0-9 ()-]{6,24}")
KNOWN: Final = frozenset(
    {"messaging_product", "recipient_type", "to", "recipient", "type", "context", "biz_opaque_callback_data", *TYPES}
)


def refusal(body: object) -> tuple[int, str] | None:
    """Code and details of the first fault of a message, None where it is well formed."""
    return next(_faults(body), None) if isinstance(body, dict) else (FAULTY, "the body is not an object")


def _faults(body: Json) -> Iterator[tuple[int, str]]:
    if body.get("messaging_product") != "whatsapp":
        yield FAULTY, "The parameter messaging_product is required."
    if unknown := sorted(set(body) - KNOWN):
        yield FAULTY, f"Unexpected key {unknown[0]!r}"
    yield from _recipient(body)
    kind = body.get("type", "text")
    if kind not in TYPES or not isinstance(body.get(kind), dict):
        yield FAULTY, f"Param type must be one of {TYPES}, with an object of that name"
        return
    if any(other in body for other in TYPES if other != kind):
        yield FAULTY, "Only the object named as the type may be there"
    if len(body.get("biz_opaque_callback_data", "")) > 512:
        yield FAULTY, "biz_opaque_callback_data is longer than 512"
    yield from _BY_TYPE[kind](body[kind])


def _recipient(body: Json) -> Iterator[tuple[int, str]]:
    to, recipient = body.get("to"), body.get("recipient")
    if to is None and recipient is None:
        yield FAULTY, "The parameter to is required."
    if to is not None and (not isinstance(to, str) or not PHONE.fullmatch(to)):
        yield FAULTY, "to is not a telephone number"
    if recipient is not None and (not isinstance(recipient, str) or not BSUID.fullmatch(recipient)):
        yield FAULTY, "recipient is not a business-scoped user id"


def _length(where: str, value: object, most: int, least: int = 1) -> Iterator[tuple[int, str]]:
    if not isinstance(value, str):
        yield MISSING, f"{where} is required"
    elif not least <= len(value) <= most:
        yield INVALID, f"{where} length invalid. Min length: {least}, Max length: {most}"


def _text(text: Json) -> Iterator[tuple[int, str]]:
    yield from _length("Text body", text.get("body"), 4096)
    if not str(text.get("body")).strip():
        yield INVALID, "Text body is blank"


def _document(document: Json) -> Iterator[tuple[int, str]]:
    if ("id" in document) == ("link" in document):
        yield FAULTY, "exactly one of id and link"
    if "caption" in document:
        yield from _length("Caption", document["caption"], 1024)
    yield from _length("Filename", document.get("filename", "x"), 240)


def _image(image: Json) -> Iterator[tuple[int, str]]:
    if ("id" in image) == ("link" in image):
        yield FAULTY, "exactly one of id and link"


def _interactive(interactive: Json) -> Iterator[tuple[int, str]]:
    kind, action = interactive.get("type"), interactive.get("action")
    if kind not in _INTERACTIVE or not isinstance(action, dict):
        yield FAULTY, "interactive.type"
        return
    body = interactive.get("body")
    yield from _length(
        "Body text", body.get("text") if isinstance(body, dict) else None, 4096 if kind == "list" else 1024
    )
    if "footer" in interactive:
        yield from _length("Footer", interactive["footer"].get("text"), 60)
    header = interactive.get("header", {"type": "text", "text": "x"})
    if header.get("type") == "text":
        yield from _length("Header", header.get("text"), 60)
    elif kind == "list":
        yield FAULTY, "the header of a list is a text"
    yield from _INTERACTIVE[kind](action)


def _buttons(action: Json) -> Iterator[tuple[int, str]]:
    buttons = action.get("buttons", [])
    if not 1 <= len(buttons) <= 3:
        yield INVALID, "Invalid buttons count. Min allowed buttons: 1, Max allowed buttons: 3"
    for button in buttons:
        reply = button.get("reply", {}) if button.get("type") == "reply" else {}
        yield from _length("Button title", reply.get("title"), 20)
        yield from _length("Button id", reply.get("id"), 256)
        if any(str(reply.get(name)) != str(reply.get(name)).strip() for name in ("title", "id")):
            yield INVALID, "Button title or id with a space at its edge"
    yield from _unique("Button titles", [button["reply"]["title"] for button in buttons])
    yield from _unique("Button ids", [button["reply"]["id"] for button in buttons])


def _list(action: Json) -> Iterator[tuple[int, str]]:
    yield from _length("List button", action.get("button"), 20)
    sections = action.get("sections", [])
    if not 1 <= len(sections) <= 10:
        yield INVALID, "Section count"
    rows = [row for section in sections for row in section.get("rows", [])]
    if not rows or any(not section.get("rows") for section in sections):
        yield INVALID, "A section without rows"
    if len(rows) > 10:
        yield INVALID, "Total row count exceed max allowed count: 10"
    for section in sections:
        yield from _length("Section title", section.get("title"), 24)
    for row in rows:
        yield from _length("Row title", row.get("title"), 24)
        yield from _length("Row id", row.get("id"), 200)
        if "description" in row:
            yield from _length("Row description", row["description"], 72)
    yield from _unique("Row ids", [row.get("id") for row in rows])


def _link(action: Json) -> Iterator[tuple[int, str]]:
    parameters = action.get("parameters", {})
    if action.get("name") != "cta_url":
        yield FAULTY, "action.name"
    yield from _length("Display text", parameters.get("display_text"), 20)
    if not str(parameters.get("url", "")).startswith(("https://", "http://")):
        yield INVALID, "url"
    yield from _length("Url", parameters.get("url"), 2000)


def _unique(where: str, values: list[object]) -> Iterator[tuple[int, str]]:
    if len(set(values)) != len(values):
        yield INVALID, f"{where} are not unique"


def _template(template: Json) -> Iterator[tuple[int, str]]:
    if not isinstance(template.get("language"), dict) or not template["language"].get("code"):
        yield MISSING, "language code"
    for component in template.get("components", []):
        for parameter in component.get("parameters", []):
            if parameter.get("type") == "payload":
                yield from _length("Payload", parameter.get("payload"), 128)
                continue
            value = parameter.get("text")
            if not isinstance(value, str) or not value:
                yield MISSING, "Parameter of type text is missing text value"
            elif "\n" in value or "\t" in value or "     " in value:
                yield 132018, "Param text cannot have new-line/tab characters or more than 4 consecutive spaces"


_BY_TYPE: Final = {
    "text": _text,
    "interactive": _interactive,
    "template": _template,
    "document": _document,
    "image": _image,
}
_INTERACTIVE: Final = {"button": _buttons, "list": _list, "cta_url": _link}
