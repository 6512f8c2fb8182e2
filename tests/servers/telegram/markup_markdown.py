"""parse_mode MarkdownV2, and the older Markdown."""

from dataclasses import dataclass

from tests.servers.telegram.markup import Marked, Output, byte_at, unparsable

_RESERVED = "_*[]()~`>#+-=|{}.!"
_NAMES = {
    "bold": "Bold", "italic": "Italic", "underline": "Underline", "strikethrough": "Strikethrough",
    "spoiler": "Spoiler", "code": "Code", "pre": "Pre", "text_link": "TextUrl", "custom_emoji": "CustomEmoji",
}  # fmt: skip
_MARKS = {"bold": "*", "italic": "_", "underline": "__", "strikethrough": "~", "spoiler": "||", "code": "`",
          "pre": "```", "text_link": "]", "custom_emoji": "]"}  # fmt: skip


@dataclass(slots=True)
class _Open:
    kind: str
    start: int
    begin: int
    inside: int
    language: str = ""


def _opens(text: str, place: int) -> str | None:
    for mark, kind in (("__", "underline"), ("_", "italic"), ("*", "bold"), ("~", "strikethrough"), ("||", "spoiler"),
                       ("```", "pre"), ("`", "code"), ("![", "custom_emoji"), ("[", "text_link")):  # fmt: skip
        if text.startswith(mark, place):
            return kind
    return None


def _ends(text: str, place: int, kind: str) -> bool:
    if kind == "italic":
        return text[place] == "_" and not text.startswith("__", place)
    return text.startswith(_MARKS[kind], place)


def _address(text: str, place: int, opened: _Open) -> tuple[str, int]:
    """The part in round brackets after `]`; without one the label is its own address."""
    if text[place + 1 : place + 2] != "(":
        return text[opened.inside : place], place + 1
    begin, place, url = place + 1, place + 2, ""
    while place < len(text) and text[place] != ")":
        if text[place] == "\\" and 0 < ord(text[place + 1 : place + 2] or "\0") <= 126:
            place += 1
        url += text[place]
        place += 1
    if place >= len(text):
        kind = "URL" if opened.kind == "text_link" else "custom emoji URL"
        raise unparsable(f"Can't find end of a {kind} at byte offset {byte_at(text, begin)}")
    return url, place + 1


def read_markdown_v2(text: str) -> Marked:
    """Text and entities; every reserved character outside its role must be escaped."""
    out = Output()
    nested: list[_Open] = []
    quote: int | None = None
    line_start, place = True, 0
    while place < len(text):
        now, inner = text[place], nested[-1].kind if nested else ""
        if now == "\\" and 0 < ord(text[place + 1 : place + 2] or "\0") <= 126:
            out.put(text[place + 1])
            place, line_start = place + 2, False
            continue
        if now not in ("`" if inner in ("code", "pre") else _RESERVED):
            if now == "\n" and quote is not None and not text.startswith(">", place + 1):
                out.close("blockquote", quote)
                quote = None
            out.put(now)
            place, line_start = place + 1, now == "\n"
            continue
        if inner and _ends(text, place, inner):
            place = _close(text, place, nested.pop(), out)
            continue
        if now == ">" and line_start:
            quote = out.length if quote is None else quote
            place, line_start = place + 1, False
            continue
        if now == "|" and quote is not None and text.startswith("||", place) and text[place + 2 : place + 3] in "\n":
            out.close("expandable_blockquote", quote)
            quote, place = None, place + 2
            continue
        kind = _opens(text, place)
        if kind is None or inner in ("code", "pre"):
            raise unparsable(f"Character '{now}' is reserved and must be escaped with the preceding '\\'")
        nested.append(_Open(kind, out.length, place, place))
        place += len(_MARKS[kind]) if kind not in ("text_link", "custom_emoji") else 1 + (now == "!")
        if kind == "pre":
            place = _language(text, place, nested[-1])
        nested[-1].inside, line_start = place, False
    if nested:
        left = nested[-1]
        name = "PreCode" if left.language else _NAMES[left.kind]
        raise unparsable(f"Can't find end of {name} entity at byte offset {byte_at(text, left.begin)}")
    if quote is not None:
        out.close("blockquote", quote)
    return out.marked()


def _close(text: str, place: int, opened: _Open, out: Output) -> int:
    match opened.kind:
        case "text_link":
            url, place = _address(text, place, opened)
            out.close("text_link", opened.start, url=url)
            return place
        case "custom_emoji":
            url, place = _address(text, place, opened)
            number = url.partition("tg://emoji?id=")[2]
            if not number.isdigit():
                raise unparsable("Custom emoji entity must contain a tg://emoji URL")
            out.close("custom_emoji", opened.start, custom_emoji_id=number)
            return place
        case "pre":
            out.close("pre", opened.start, language=opened.language)
        case kind:
            out.close(kind, opened.start)
    return place + len(_MARKS[opened.kind])


def _language(text: str, place: int, opened: _Open) -> int:
    end = place
    while end < len(text) and not text[end].isspace() and text[end] != "`":
        end += 1
    if place != end < len(text) and text[end] != "`":
        opened.language, place = text[place:end], end
    return place + (text[place : place + 1] == "\n")


def read_markdown(text: str) -> Marked:
    """The older mode: `_`, `*`, a backtick and `[` begin an entity, which cannot hold another."""
    out, place = Output(), 0
    while place < len(text):
        now = text[place]
        if now == "\\" and text[place + 1 : place + 2] in tuple("_*`["):
            out.put(text[place + 1])
            place += 2
            continue
        if now not in "_*`[":
            out.put(now)
            place += 1
            continue
        kind = {"_": "italic", "*": "bold", "`": "code", "[": "text_link"}[now]
        if text.startswith("```", place):
            kind = "pre"
        opened = _Open(kind, out.length, place, place)
        place += len(_MARKS[kind])
        if kind == "pre":
            place = _language(text, place, opened)
        opened.inside = place
        end = text.find(_MARKS[kind], place)
        if end < 0:
            raise unparsable(f"Can't find end of the entity starting at byte offset {byte_at(text, opened.begin)}")
        out.put(text[place:end])
        place = _close(text, end, opened, out)
    return out.marked()
