"""The text as words with their places. Addresses and links are no words: nothing is ever named in the middle of one."""

import re
from collections.abc import Sequence
from functools import cache, lru_cache
from typing import Final, NamedTuple

from conversations.reading.invitation import vocabulary
from conversations.reading.invitation.parties.gazetteer import ABBREVIATIONS


class Token(NamedTuple):
    """A word and what is seen of it at once."""

    text: str
    low: str
    """In small letters, without a full stop."""
    start: int
    end: int
    """Behind a full stop that belongs to the word."""
    gap: str
    """What stands between it and the word before."""
    capital: bool
    """Whether it is written like a name: "Rina", "eFishery", "3Second"; a plain number is not."""
    shouted: bool
    """Whether all its letters are capitals, of which there are more than three."""
    ordinary: bool
    """Whether it is a word of every day: so are "interviewnya", "Senin-Jumat", "I'll" and numbers."""

    @property
    def near(self) -> bool:
        """Whether it follows the word before by a space or an "&" alone."""
        return self.gap in _NEAR

    @property
    def stopped(self) -> bool:
        """Whether a full stop belongs to it."""
        return self.text.endswith(".")


_NEAR: Final = frozenset([" ", "  ", " & ", "&", " + "])


def tokens(text: str) -> Sequence[Token]:
    """The words of a text, in order."""
    masked = _address().sub(lambda found: " " * len(found[0]), text) if any(sign in text for sign in "@/") else text
    words: list[Token] = []
    last = 0
    for found in _word().finditer(masked):
        word, start = found[0], found.start()
        if "." in word and (tied := _TIED.match(word)):  # "PT.KARYA", "Jl.Raya"
            words.append(
                Token(tied[0], tied[0][:-1].lower(), start, start + tied.end(), text[last:start], True, False, False)
            )
            last = start + tied.end()
            word, start = word[tied.end() :], last
        low, stop, capital, shouted, ordinary = _seen(word)
        end = start + len(word) - (not stop and word.endswith("."))
        gap = text[last:start] or " "
        words.append(Token(text[start:end], low, start, end, gap, capital, shouted, ordinary))
        last = end
    return words


@lru_cache(maxsize=4096)
def _seen(word: str) -> tuple[str, bool, bool, bool, bool]:
    """Of a spelling: its small letters, whether its stop belongs to it, capital, shouted, ordinary."""
    low = word.lower().rstrip(".")
    stop = word.endswith(".") and (low in ABBREVIATIONS or "." in low or (len(low) == 1 and word[0].isupper()))
    upper = word != word.lower()
    shouted = upper and len(low) > 3 and word == word.upper()
    parts = low.removesuffix("nya").strip("-").split("-")
    common = (
        low in _ordinary() or low.endswith(_SHORTENED) or all(part in _ordinary() or part.isdigit() for part in parts)
    )
    return low, stop, upper, shouted, common


_TIED: Final = re.compile(r"(?:PT|CV|UD|PD|Jl|JL)\.(?=[^\W\d_]{2})")
_SHORTENED: Final = ("'m", "'ll", "'d", "'s", "'re", "'ve", "n't")


@cache
def _ordinary() -> frozenset[str]:
    return frozenset(vocabulary.ORDINARY.split())


@cache
def _address() -> re.Pattern[str]:
    return re.compile(
        r"(?i)(?<![\w.+-])[\w.+-]{1,64}@[\w.-]{2,80}|https?://\S+|(?<!\w)www\.\S+|(?<!\w)\w{1,40}\.\w{1,20}/\S+"
    )


@cache
def _word() -> re.Pattern[str]:
    return re.compile(r"[^\W_][\w'&+]*(?:[.-](?=[^\W_])[\w'&+]+)*\.?")
