"""Words of a chat message in canonical spelling, each with the span it was read from.

Folding undoes what thumbs do ("gaaak", "krn", "gajinya", "interveiw"): repeats, chat spellings, clitics, then one slip
in a long word, and only towards a word the phrase tables know.  What the tables of one matter know is a `Tongue`; the
functions of this module speak the everyday one.  Linear in the length of the text.
"""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cached_property, lru_cache
from types import ModuleType
from typing import Final

from conversations.reading import lexicon_en, lexicon_id

LEXICONS: Final = (lexicon_id, lexicon_en)
"""What people write who want a message."""
STOP: Final = "."
"""Word of the token that ends a sentence."""
PAUSE: Final = ","
"""Word of the token that ends a clause."""
DIGITS: Final = "<digits>"
"""Word of any number in a phrase table; the token itself keeps its figures."""

_TOKEN = re.compile(
    r"(?P<number>\d++(?:[.:,/-]\d++)*+(?![^\W\d_]))|(?P<word>(?:w/|[^\W_]+(?:['’‘`-][^\W_]+)*))|(?P<stop>[.!?;\n…])|(?P<pause>[,:()/]|\s[-–—]\s)"
)
_REPEATS = re.compile(r"(.)\1{2,}")
_CLITICS = ("nya", "lah", "kah", "ku", "mu", "pun", "'s", "s")
_MENDABLE = 5
"""A slip is mended only in words of at least this many letters: shorter ones have too many neighbours."""
_LONGEST = 40
_TEXTS = 16
_WORDS = 4096
"""How many are kept as they were read: every reader of a text asks for the same ones."""


@dataclass(frozen=True, slots=True)
class Token:
    """One canonical word and where it stands in the text; several tokens may share a span ("gabisa")."""

    word: str
    start: int
    end: int


class Tongue:
    """The words of some lexicons, modules whose tables (names in capitals) are strings or mappings to strings.

    `SPELLINGS` is no table of phrases: each line is a canonical word, a colon, and what people write for it.
    """

    def __init__(self, *lexicons: ModuleType, mendable: int = _MENDABLE) -> None:
        """`mendable`: letters of the shortest word in which a slip is mended."""
        self._lexicons = lexicons
        self._mendable = mendable
        self._read_text = lru_cache(_TEXTS)(self._tokens)
        self._read_word = lru_cache(_WORDS)(self._fold)

    def tokens(self, text: str, limit: int, *, mend: bool = True) -> tuple[Token, ...]:
        """The words and stops of the first `limit` characters, in order; anything else (emoji, symbols) is passed over.

        `mend=False` leaves slips alone, for where a word may well be a name ("Mulia" is no mistyped "mulai").
        """
        return self._read_text(text[:limit], mend)

    def fold(self, word: str) -> str:
        """Canonical spelling of one word (it may hold a space), without mending slips."""
        return self._read_word(word)[0]

    def is_common(self, word: str) -> bool:
        """Whether the word, as typed, is an ordinary one: part of the language rather than of a name."""
        return self._read_word(word)[1]

    def folded(self, words: str) -> frozenset[str]:
        """A table's list of words in canonical spelling."""
        return frozenset(self.fold(word) for word in words.split())

    def named(self, name: str) -> frozenset[str]:
        """The class of words that the lexicons call so (`CLASSES`)."""
        lists = (lexicon.CLASSES[name] for lexicon in self._lexicons if name in lexicon.CLASSES)
        return frozenset().union(*map(self.folded, lists))

    @cached_property
    def vocabulary(self) -> frozenset[str]:
        """Every canonical word that any table uses."""
        spelled = self._spellings
        return frozenset(part for word in self._listed() for part in spelled.get(word, word).split()) | frozenset(
            part for canonical in spelled.values() for part in canonical.split()
        )

    def _tokens(self, text: str, mend: bool) -> tuple[Token, ...]:
        return tuple(self._joined(list(_TOKEN.finditer(text)), mend))

    def _fold(self, word: str) -> tuple[str, bool]:
        """Its canonical spelling, and whether it is an ordinary one."""
        plain = _plain(word)
        known = self._known(plain)
        canonical = known if known is not None else plain
        return canonical, plain in self._spellings or canonical in self.vocabulary

    def _joined(self, found: list[re.Match[str]], mend: bool) -> Iterator[Token]:
        """The tokens; two words that the tables write with a hyphen ("rumah-sakit") are one however they are typed."""
        at = 0
        while at < len(found):
            here, after = found[at], found[at + 1] if at + 1 < len(found) else None
            if here.lastgroup == "word" and after is not None and after.lastgroup == "word":
                compound = self._spelled(f"{_plain(here.group())}-{_plain(after.group())}")
                if compound is not None:
                    yield Token(compound, here.start(), after.end())
                    at += 2
                    continue
            yield from self._read(here, mend)
            at += 1

    def _read(self, found: re.Match[str], mend: bool) -> Iterator[Token]:
        start, end = found.span()
        match found.lastgroup:
            case "stop":
                yield Token(STOP, start, end)
            case "pause":
                yield Token(PAUSE, start, end)
            case "number":
                yield Token(found.group(), start, end)
            case _:
                for word in self._canonical(found.group(), mend).split():
                    yield Token(word, start, end)

    def _canonical(self, word: str, mend: bool) -> str:
        plain = _plain(word)
        known = self._known(plain)
        if known is not None:
            return known
        if "-" in plain:
            return " ".join(self._canonical(part, mend) for part in plain.split("-"))
        return (self._mended(plain) if mend else None) or plain

    def _known(self, plain: str) -> str | None:
        """The canonical form, if spelling, doubling or a clitic leads to a word of the tables."""
        found = self._spelled(plain)
        if found is not None:
            return found
        if plain.endswith("2"):
            return self._spelled(f"{plain[:-1]}-{plain[:-1]}") or self._spelled(plain[:-1])
        for clitic in _CLITICS:
            if plain.endswith(clitic) and len(plain) - len(clitic) >= 3:
                found = self._spelled(plain.removesuffix(clitic))
                if found is not None:
                    return found
        if len(plain) > 2 and plain[-1] == plain[-2]:
            return self._spelled(plain[:-1])
        return None

    def _spelled(self, plain: str) -> str | None:
        canonical = self._spellings.get(plain)
        return canonical if canonical is not None else plain if plain in self.vocabulary else None

    def _mended(self, plain: str) -> str | None:
        """The one word of the tables that a single slip away from `plain`; None if there is none, or more than one."""
        if not self._mendable - 1 <= len(plain) <= _LONGEST or not plain.isalpha():
            return None
        near = {word for form in _shortened(plain) for word in self._neighbours.get(form, ()) if _one_slip(plain, word)}
        meant = {self._spellings.get(word, word) for word in near}
        return meant.pop() if len(meant) == 1 else None

    @cached_property
    def _neighbours(self) -> dict[str, tuple[str, ...]]:
        """Words of the tables by every form of them that lacks at most one letter."""
        forms: dict[str, tuple[str, ...]] = {}
        for word in {*self.vocabulary, *self._spellings}:
            if len(word) >= self._mendable and word.isalpha():
                for form in _shortened(word):
                    forms[form] = (*forms.get(form, ()), word)
        return forms

    @cached_property
    def _spellings(self) -> dict[str, str]:
        """Chat spelling → canonical word or words."""
        direct = dict(_pairs(lexicon.SPELLINGS for lexicon in self._lexicons))
        return {variant: direct.get(canonical, canonical) for variant, canonical in direct.items()}

    def _listed(self) -> frozenset[str]:
        """Every word written in the tables other than spellings, as written there."""
        return frozenset(
            word for lexicon in self._lexicons for table in _strings(vars(lexicon)) for word in _WORD.findall(table)
        )


def _plain(word: str) -> str:
    small = word[:_LONGEST].lower()
    if not small.isalpha():
        small = small.translate(_APOSTROPHES)
    return _REPEATS.sub(r"\1", small) if _REPEATS.search(small) else small


_APOSTROPHES = str.maketrans("’‘`", "'''")


def _one_slip(typed: str, meant: str) -> bool:
    """Whether one slip of the thumb made `typed` of `meant`: a letter lost or added, the key beside it, two swapped.

    The first letter is nearly always right.
    """
    if typed[0] != meant[0]:
        return False
    low = next((i for i, (a, b) in enumerate(zip(typed, meant, strict=False)) if a != b), min(len(typed), len(meant)))
    rest, goal = typed[low:], meant[low:]
    if len(rest) != len(goal):
        return rest[1:] == goal or rest == goal[1:]
    beside = rest[1:] == goal[1:] and goal[0] in _BESIDE.get(rest[0], "")
    return beside or (rest[:2] == goal[:2][::-1] and rest[2:] == goal[2:])


_ROWS = ("qwertyuiop", "asdfghjkl", "zxcvbnm")
_BESIDE: Final = {
    key: "".join(near[max(at - 1, 0) : at + 2] for near in _ROWS[max(level - 1, 0) : level + 2])
    for level, row in enumerate(_ROWS)
    for at, key in enumerate(row)
}
"""Key → keys around it (the rows are taken as square; near enough for thumbs)."""


def _shortened(word: str) -> Iterator[str]:
    yield word
    for at in range(len(word)):
        yield word[:at] + word[at + 1 :]


def _pairs(tables: Iterable[str]) -> Iterator[tuple[str, str]]:
    for table in tables:
        canonical = ""
        for line in table.strip().splitlines():
            name, colon, variants = line.partition(":")
            canonical, variants = (name, variants) if colon else (canonical, line)
            for variant in variants.split():
                yield variant, canonical


_WORD = re.compile(r"[^\W_][^\W_'-]*(?:['-][^\W_]+)*")


def _strings(tables: dict[str, object]) -> Iterator[str]:
    for name, table in tables.items():
        if name.isupper() and name != "SPELLINGS":
            match table:
                case str():
                    yield table
                case dict():
                    yield from map(str, table.values())
                case _:
                    raise TypeError(f"no table: {name}")


EVERYDAY: Final = Tongue(*LEXICONS)
"""What is said of a message that somebody wants."""
tokens: Final = EVERYDAY.tokens
fold: Final = EVERYDAY.fold
folded: Final = EVERYDAY.folded
is_common: Final = EVERYDAY.is_common
