"""A text as the server keeps it: cleaned, trimmed, with entities counted in UTF-16 code units, within the limit."""

import json
import re
from collections.abc import Mapping
from typing import Any

from tests.servers.telegram.links import WrongLink, checked_link
from tests.servers.telegram.markup import Marked
from tests.servers.telegram.markup_html import read_html
from tests.servers.telegram.markup_markdown import read_markdown, read_markdown_v2
from tests.servers.telegram.refusals import Json, Refusal, bad_request

TEXT_LIMIT = 4096
"""Counted in UTF-16 code units: the strictest reading of "1-4096 characters after entities parsing"."""

_DETECTED = {"mention", "hashtag", "cashtag", "bot_command", "url", "email", "phone_number", "bank_card_number"}
"""Types the server finds by itself; given by hand they are ignored."""
_STYLES = {"bold", "italic", "underline", "strikethrough", "spoiler", "code", "pre", "blockquote",
           "expandable_blockquote"}  # fmt: skip
_DROPPED = re.compile("[\r\u2028-\u202e]")
_BLANKED = re.compile("[\x00-\x08\x0b-\x0c\x0e-\x1f]")


def units(text: str) -> int:
    """Length in UTF-16 code units, the measure of every offset in the Bot API."""
    return len(text.encode("utf-16-le")) // 2


def encodable(text: str) -> str:
    """The text itself; half a surrogate pair is refused as the real server refuses broken UTF-8."""
    try:
        text.encode()
    except UnicodeEncodeError:
        raise bad_request("strings must be encoded in UTF-8") from None
    return text


CAPTION_LIMIT = 1024
"""Of a text that goes with a file, counted likewise."""


def read(text: str, parse_mode: str, entities: str, *, caption: bool = False) -> Marked:
    """Text and entities out of the request; the part that happens before the chat is looked at."""
    if not text and not caption:
        raise bad_request("message text is empty")
    text = encodable(text)
    match parse_mode.lower():
        case "" | "none":
            return Marked(text, _given(entities))
        case "html":
            return read_html(text)
        case "markdown":
            return read_markdown(text)
        case "markdownv2":
            return read_markdown_v2(text)
        case _:
            raise bad_request("unsupported parse_mode")


def settle(marked: Marked, users: Mapping[int, Json], *, caption: bool = False) -> Marked:
    """What is stored: entities checked against the text, controls and outer blanks taken off, the limit kept."""
    for entity in marked.entities:
        _check(entity, marked.text, users)
    kept = [entity for entity in marked.entities if entity["type"] not in _DETECTED and entity["length"] > 0]
    kept.sort(key=lambda entity: (entity["offset"], -entity["length"], entity["type"]))
    text = _BLANKED.sub(" ", marked.text)
    if _DROPPED.search(text):
        kept = [_shifted(entity, text, _DROPPED) for entity in kept]
        text = _DROPPED.sub("", text)
    lead = len(text) - len(text.lstrip(" \n"))
    if kept:
        lead = min(lead, kept[0]["offset"])
    text = text[lead:].rstrip()
    end = units(text)
    if not text and not caption:
        raise bad_request("text must be non-empty")
    if end > (CAPTION_LIMIT if caption else TEXT_LIMIT):
        raise bad_request("message caption is too long" if caption else "message is too long")
    trimmed = []
    for entity in kept[:100]:
        offset = entity["offset"] - lead
        length = min(entity["length"], end - offset)
        if length > 0:
            trimmed.append({**entity, "offset": offset, "length": length})
    return Marked(text, trimmed)


def _shifted(entity: Json, text: str, dropped: re.Pattern[str]) -> Json:
    wide = text.encode("utf-16-le")

    def gone(upto: int) -> int:
        return len(dropped.findall(wide[: upto * 2].decode("utf-16-le", "ignore")))

    start, end = entity["offset"], entity["offset"] + entity["length"]
    return {**entity, "offset": start - gone(start), "length": end - gone(end) - start + gone(start)}


def _given(entities: str) -> list[Json]:
    if not entities:
        return []
    try:
        values = json.loads(entities)
    except ValueError:
        raise bad_request("can't parse entities JSON object") from None
    if not isinstance(values, list):
        raise bad_request("expected an Array of MessageEntity")
    return [_entity(value) for value in values]


def _entity(value: Any) -> Json:
    if not isinstance(value, dict):
        raise _unparsed("expected an Object")
    kind = value.get("type")
    for name in ("offset", "length"):
        number = value.get(name)
        if isinstance(number, bool) or not isinstance(number, int):
            missing = f'Can\'t find field "{name}"'
            raise _unparsed(f'Field "{name}" must be of type Number' if name in value else missing)
    wanted = {"text_link": "url", "text_mention": "user", "custom_emoji": "custom_emoji_id"}
    if kind not in _STYLES and kind not in _DETECTED and kind not in wanted:
        raise _unparsed("Unsupported type specified")
    if kind in wanted and wanted[kind] not in value:
        raise _unparsed(f'Can\'t find field "{wanted[kind]}"')
    if kind == "custom_emoji" and not str(value["custom_emoji_id"]).isdigit():
        raise _unparsed('Field "custom_emoji_id" must be a valid Number')
    known = ("type", "offset", "length", "url", "user", "custom_emoji_id", "language")
    return {name: value[name] for name in known if name in value}


def _unparsed(reason: str) -> Refusal:
    return bad_request(f"can't parse MessageEntity: {reason}")


def _check(entity: Json, text: str, users: Mapping[int, Json]) -> None:
    start, length = entity["offset"], entity["length"]
    if start < 0:
        raise bad_request(f"receive an entity with incorrect offset {start}")
    if length < 0:
        raise bad_request(f"receive an entity with incorrect length {length}")
    end = start + length
    whole = units(text)
    if start > whole:
        raise bad_request(f"entity begins after the end of the text at UTF-16 offset {start}")
    if end > whole:
        raise bad_request(
            f"entity beginning at UTF-16 offset {start} ends after the end of the text at UTF-16 offset {end}"
        )
    wide = text.encode("utf-16-le")
    for place, word in ((start, "begins"), (end, "ends")):
        if 0xDC00 <= int.from_bytes(wide[place * 2 : place * 2 + 2], "little") < 0xE000:
            raise bad_request(f"entity {word} in a middle of a UTF-16 symbol at UTF-16 offset {place}")
    if entity["type"] == "text_link":
        try:
            entity["url"] = checked_link(str(entity["url"]))
        except WrongLink as wrong:
            raise bad_request(f"entity URL '{entity['url']}' is invalid: {wrong}") from None
    if entity["type"] == "text_mention":
        user = entity["user"]
        if not isinstance(user, dict) or user.get("id") not in users:
            raise bad_request("user not found")
        entity["user"] = users[user["id"]]
