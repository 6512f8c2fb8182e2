"""The text as the rules read it: plain letters, one kind of dash and quote, no ornaments; every place leads back."""

from functools import cached_property, lru_cache
from typing import Final
from unicodedata import category, normalize

from conversations.reading.invitation.excerpt import LONGEST, excerpt
from conversations.reading.invitation.result import Span

_ALIKE: Final = str.maketrans(
    {"’": "'", "‘": "'", "`": "'", "´": "'", "“": '"', "”": '"', "–": "-", "—": "-", "−": "-", "‐": "-", "‑": "-",
     "\u00a0": " ", "\t": " ", "\r": "", "*": "", "→": ":", "⇒": ":", "\x0b": "\n", "\x0c": "\n", "\u2028": "\n"}
)  # fmt: skip


class Source:
    """A text and its plain form: `plain` keeps the case, `low` is in small letters, place for place the same.

    Of a very long text it holds what `excerpt` keeps, with an empty line where something was left out.
    """

    def __init__(self, text: str) -> None:
        if len(text) <= LONGEST and text.isascii() and not any(char in text for char in "*\t\r\x0b\x0c\0"):
            self.plain, self._places = text, None
        else:
            letters: list[str] = []
            places: list[int] = []
            for begin, end in excerpt(text):
                if begin:
                    letters += "\n\n"
                    places += (begin, begin)
                for place, char in enumerate(text[begin:end], begin):
                    for letter in _look(char):
                        letters.append(letter)
                        places.append(place)
            self.plain, self._places = "".join(letters), places

    @cached_property
    def low(self) -> str:
        """The plain text in small letters."""
        low = self.plain.lower()
        return low if len(low) == len(self.plain) else "".join(map(_small, self.plain))

    def span(self, start: int, end: int) -> Span:
        """Where a piece of the plain text stands in the text as received."""
        if self._places is None or end <= start:
            return start, end
        return self._places[start], self._places[end - 1] + 1


@lru_cache(maxsize=4096)
def _look(char: str) -> str:
    """The plain form of a character: itself, a letter that looks like it, or nothing."""
    if char.isascii() or char in "–—−‐‑’‘“”´→⇒\u00a0\u2028":
        return char.translate(_ALIKE) if char != "\0" else " "
    match category(char):
        case "Cf" | "Me" | "Cc":
            return ""
        case "Mn":
            return "" if "\ufe00" <= char <= "\ufe0f" else char
        case "Cs" | "Zs":
            return " "
        case "Zl" | "Zp":
            return "\n"
    plain = normalize("NFKC", char)
    return plain if len(plain) == 1 else char


def _small(char: str) -> str:
    low = char.lower()
    return low if len(low) == 1 else char
