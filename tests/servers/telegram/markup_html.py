"""parse_mode HTML."""

import re
from dataclasses import dataclass

from tests.servers.telegram.markup import Marked, Output, byte_at, unparsable

_KINDS = {
    "a": "text_link", "b": "bold", "strong": "bold", "i": "italic", "em": "italic", "u": "underline",
    "ins": "underline", "s": "strikethrough", "strike": "strikethrough", "del": "strikethrough",
    "tg-spoiler": "spoiler", "span": "spoiler", "tg-emoji": "custom_emoji", "code": "code", "pre": "pre",
    "blockquote": "blockquote",
}  # fmt: skip
_REFERENCE = re.compile(
    r"&(?:#x(?P<hex>[0-9a-fA-F]{1,6})|#(?P<decimal>[0-9]{1,7})|(?P<name>lt|gt|amp|quot)(?![A-Za-z]));?"
)
_NAMED = {"lt": "<", "gt": ">", "amp": "&", "quot": '"'}
_SPACE = " \t\r\n\v\x00"


@dataclass(slots=True)
class _Open:
    tag: str
    attributes: dict[str, str]
    start: int
    characters: int


def read_html(text: str) -> Marked:
    """Text and entities; a `<` always begins a tag, an `&` that is no known reference stays itself."""
    out = Output()
    nested: list[_Open] = []
    place = 0
    while place < len(text):
        if text[place] == "&":
            decoded, place = _reference(text, place)
            out.put(decoded)
        elif text[place] != "<":
            out.put(text[place])
            place += 1
        elif text[place + 1 : place + 2] == "/":
            place = _end_tag(text, place, nested, out)
        else:
            tag, attributes, place = _start_tag(text, place)
            nested.append(_Open(tag, attributes, out.length, place))
    if nested:
        raise unparsable(f'Can\'t find end tag corresponding to start tag "{nested[-1].tag}"')
    return out.marked()


def _reference(text: str, place: int) -> tuple[str, int]:
    found = _REFERENCE.match(text, place)
    if found is None:
        return "&", place + 1
    if found["name"]:
        return _NAMED[found["name"]], found.end()
    code = int(found["hex"], 16) if found["hex"] else int(found["decimal"])
    if code == 0 or code >= 0x10FFFF or 0xD800 <= code < 0xE000:
        return "&", place + 1
    return chr(code), found.end()


def _skip(text: str, place: int, until: str) -> int:
    while place < len(text) and text[place] not in until:
        place += 1
    return place


def _blanks(text: str, place: int) -> int:
    while place < len(text) and text[place] in _SPACE:
        place += 1
    return place


def _start_tag(text: str, begin: int) -> tuple[str, dict[str, str], int]:
    at = byte_at(text, begin)
    unclosed = unparsable(f"Unclosed start tag at byte offset {at}")
    place = _skip(text, begin + 1, _SPACE + ">")
    if place == len(text):
        raise unclosed
    tag = text[begin + 1 : place].lower()
    if tag not in _KINDS:
        raise unparsable(f'Unsupported start tag "{tag}" at byte offset {at}')
    attributes: dict[str, str] = {}
    while True:
        place = _blanks(text, place)
        if place == len(text):
            raise unclosed
        if text[place] == ">":
            break
        first = place
        place = _skip(text, place, _SPACE + "=>")
        name = text[first:place]
        if not name:
            raise unparsable(f'Empty attribute name in the tag "{tag}" at byte offset {at}')
        place = _blanks(text, place)
        if place == len(text):
            raise unclosed
        if text[place] != "=":
            if tag == "blockquote" and name == "expandable":
                attributes[name] = name
                continue
            raise unparsable(
                f'Expected equal sign in declaration of an attribute of the tag "{tag}" at byte offset {at}'
            )
        place = _blanks(text, place + 1)
        if place == len(text):
            raise unclosed
        attributes[name], place = _value(text, place)
        if place == len(text):
            raise unclosed
    if tag == "span" and attributes.get("class") != "tg-spoiler":
        raise unparsable(f'Tag "span" must have class "tg-spoiler" at byte offset {at}')
    return tag, attributes, place + 1


def _value(text: str, place: int) -> tuple[str, int]:
    if text[place] not in "'\"":
        end = place
        while end < len(text) and ((text[end].isascii() and text[end].isalnum()) or text[end] in ".-"):
            end += 1
        if end < len(text) and text[end] not in _SPACE + ">":
            raise unparsable(f"Unexpected end of name token at byte offset {byte_at(text, place)}")
        return text[place:end].lower(), end
    quote, value = text[place], ""
    place += 1
    while place < len(text) and text[place] != quote:
        if text[place] == "&":
            decoded, place = _reference(text, place)
            value += decoded
        else:
            value += text[place]
            place += 1
    return value, min(place + 1, len(text))


def _end_tag(text: str, begin: int, nested: list[_Open], out: Output) -> int:
    at = byte_at(text, begin)
    if not nested:
        raise unparsable(f"Unexpected end tag at byte offset {at}")
    place = _skip(text, begin + 2, _SPACE + ">")
    name = text[begin + 2 : place].lower()
    place = _blanks(text, place)
    if text[place : place + 1] != ">":
        raise unparsable(f"Unclosed end tag at byte offset {at}")
    opened = nested.pop()
    if name and name != opened.tag:
        raise unparsable(f'Unmatched end tag at byte offset {at}, expected "</{opened.tag}>", found "</{name}>"')
    _close(text, begin, opened, nested, out)
    return place + 1


def _close(text: str, begin: int, opened: _Open, nested: list[_Open], out: Output) -> None:
    kind, given = _KINDS[opened.tag], opened.attributes
    match opened.tag:
        case "a":
            out.close(kind, opened.start, url=given.get("href") or text[opened.characters : begin])
        case "tg-emoji":
            number = given.get("emoji-id", "")
            if not number.isdigit() or int(number) >= 2**63:
                raise unparsable("Invalid custom emoji identifier specified")
            out.close(kind, opened.start, custom_emoji_id=number)
        case "blockquote":
            out.close("expandable_blockquote" if "expandable" in given else kind, opened.start)
        case "code" if nested and nested[-1].tag == "pre":
            # <pre><code class="language-x"> is one block with a language.
            nested[-1].attributes["language"] = given.get("class", "").removeprefix("language-")
        case "pre":
            out.close(kind, opened.start, language=given.get("language", ""))
        case _:
            out.close(kind, opened.start)
