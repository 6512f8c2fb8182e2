"""What a person writes, made safe to keep, show and send: no controls, no tricks of direction, no towers of accents.

Letters of every script, emoji and line breaks stay as they were typed.  Linear in the length of the part that is kept.
"""

import unicodedata
from collections.abc import Iterator
from typing import Final

MOST_MARKS: Final = 3
"""Combining marks kept in a row: enough for Vietnamese, Thai and Javanese, too few to climb into the lines above."""

_JOINER: Final = "\u200d"
_EMOJI_STYLE: Final = "\ufe0f"
_KEYCAP: Final = "\u20e3"
_REPLACEMENT: Final = "\ufffd"
_LINE_ENDS: Final = frozenset("\r\v\f\x1c\x1d\x1e\x85\u2028\u2029")
_SPARE: Final = 4
"""Characters looked at for each one kept; what hides behind more invisible ones than that is cut off with the rest."""


def clean(text: str, limit: int) -> str:
    """The text in NFC, stripped, at most `limit` code points; never raises, and cleaning twice changes nothing more."""
    seen = text[: _SPARE * limit].replace("\r\n", "\n")
    if not (seen.isascii() and seen.isprintable()):  # else it is plain words on one line, as most answers are
        composed = unicodedata.normalize("NFC", "".join(_few_marks(_visible(seen))))
        seen = "".join(_few_marks(composed))
    return _cut(seen.strip(), limit).strip()


def one_line(text: str) -> str:
    """The text with every line break, tab and run of white space as one space; for subjects, names and headers."""
    return " ".join(text.split())


def _visible(text: str) -> Iterator[str]:
    """Without controls and format characters; emoji keep what joins and colours them."""
    last = ""
    for at, char in enumerate(text):
        if char in _LINE_ENDS:
            char = "\n"
        elif char == "\t":
            char = " "
        elif char == _JOINER:
            if not (_is_emoji(last) and _is_emoji(text[at + 1 : at + 2])):
                continue
        elif char == _EMOJI_STYLE:
            if not (_is_emoji(last) or (last and last in "0123456789#*")) or last == _EMOJI_STYLE:
                continue
        elif char != "\n":
            category = unicodedata.category(char)
            if category in {"Cc", "Cf"}:
                continue
            if category == "Cs":
                char = _REPLACEMENT
        last = char
        yield char


def _is_emoji(char: str) -> bool:
    """Whether an emoji can begin or end here: a symbol, a skin colour, or the mark that asks for the coloured form."""
    return char == _EMOJI_STYLE or (
        char != "" and ord(char) >= 0x203C and unicodedata.category(char) in {"So", "Sk", "Sm"}
    )


def _few_marks(text: str | Iterator[str]) -> Iterator[str]:
    """Without the marks of a run beyond the third, so that normalising and drawing stay cheap."""
    run = 0
    for char in text:
        run = run + 1 if unicodedata.category(char) in {"Mn", "Me"} else 0
        if run <= MOST_MARKS:
            yield char


def _cut(text: str, limit: int) -> str:
    """At most `limit` characters, without half an emoji or a letter that lost its accent at the end."""
    if len(text) <= limit:
        return text
    end = limit
    while end > max(limit - 16, 0) and (_continues(text[end]) or text[end - 1] == _JOINER):
        end -= 1
    return text[:end] if end > max(limit - 16, 0) else text[:limit].rstrip(_JOINER)


def _continues(char: str) -> bool:
    return char in (_JOINER, _EMOJI_STYLE, _KEYCAP) or unicodedata.category(char) in {"Mn", "Me", "Sk"}
