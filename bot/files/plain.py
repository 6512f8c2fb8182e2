"""Text in whatever encoding it came, and the words of a web page."""

import codecs
import re
from collections.abc import Iterator
from html import unescape
from typing import Final

from bot.files.opened import LONGEST, Opened, Unread

_MARKS: Final = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_MOST_MARKUP: Final = 500_000
"""Characters of a page that are looked at: pages carry far more markup than words."""

_UNSEEN: Final = frozenset({"script", "style", "head", "title", "template", "svg"})
_TAG: Final = re.compile(r"</?([A-Za-z][A-Za-z0-9]*)")
_LINES: Final = frozenset(
    {"address", "article", "blockquote", "br", "dd", "div", "dl", "dt", "h1", "h2", "h3", "h4", "h5", "h6", "hr", "li",
     "ol", "p", "pre", "section", "table", "tr", "ul"}
)  # fmt: skip


def decoded(content: bytes) -> str:
    """The letters of a text file: by its mark, else as UTF-8, UTF-16 where every other byte is empty, or Windows'."""
    for mark, encoding in _MARKS:
        if content.startswith(mark):
            return content.decode(encoding, "replace")
    try:
        text = content.decode()
    except UnicodeDecodeError:
        text = ""
    if text and text.count("\0") * 3 < len(text):
        return text
    even, odd = content[0:_PROBE:2].count(0), content[1:_PROBE:2].count(0)
    if max(even, odd) * 3 > min(len(content), _PROBE):
        return content.decode("utf-16-le" if odd > even else "utf-16-be", "replace")
    return content.decode("cp1252", "replace")


_PROBE: Final = 400


def shortened(text: str) -> str:
    """The text without what no reader sees, cut to what is kept. Raises Unread where nothing is left."""
    text = re.sub(r"\n{3,}", "\n\n", text[: 4 * LONGEST].replace("\r\n", "\n").replace("\r", "\n").replace("\0", ""))
    if not any(letter.isalnum() for letter in text):
        raise Unread("empty")
    return text.strip()[:LONGEST].encode("utf-8", "replace").decode()


def read_text(content: bytes) -> Opened:
    """A text file. Raises Unread."""
    return Opened(shortened(decoded(content)))


def read_page(content: bytes) -> Opened:
    """A saved web page. Raises Unread."""
    return Opened(shortened(words_of(decoded(content))))


def words_of(markup: str) -> str:
    """What a reader sees of a page; nothing it refers to is fetched."""
    lines = (" ".join(line.split()) for line in "".join(_pieces(markup[:_MOST_MARKUP])).split("\n"))
    return "\n".join(lines)


def _pieces(markup: str) -> Iterator[str]:
    """The words of a page, with a line's end where a block begins or ends. One way through, whatever is left open: the
    parser of the standard library goes through broken markup again and again."""
    place = 0
    while place < len(markup):
        start = markup.find("<", place)
        if start < 0:
            start = len(markup)
        yield unescape(markup[place:start].replace("\n", " "))
        if markup.startswith("<!--", start):
            place = _after(markup, "-->", start)
            continue
        tag = _TAG.match(markup, start)
        name = tag[1].lower() if tag else ""
        place = _after(markup, ">", start)
        if name in _UNSEEN and markup[start + 1] != "/":
            end = re.compile(f"</{name}", re.IGNORECASE).search(markup, place)
            place = _after(markup, ">", end.end()) if end else len(markup)
        if name in _LINES:
            yield "\n"
        elif name in ("td", "th"):
            yield " "


def _after(markup: str, end: str, place: int) -> int:
    found = markup.find(end, place)
    return len(markup) if found < 0 else found + len(end)
