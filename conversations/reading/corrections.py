"""What a writer takes back: "eh bukan jam 10, jam 11", "not Ms Hill, Ms Gill".

Only what both halves show to be of one kind is a correction (a time, a person, a company); "bukan sakit, tapi jauh" is
none.
"""

import re
from dataclasses import dataclass
from itertools import islice
from typing import Final, Literal

from conversations.reading.mentions.pieces import pieces
from conversations.reading.person import HONORIFIC

About = Literal["when", "contact", "company", "position", "name"]
Span = tuple[int, int]


@dataclass(frozen=True, slots=True)
class Correction:
    """The span that no longer holds, and the one that holds instead."""

    about: About
    wrong: Span
    right: Span


LIMIT: Final = 1000
"""Characters read."""

_HONORIFIC: Final = rf"(?:{HONORIFIC})"
_FORM: Final = r"(?:pt|cv|ud)"
_CLOCK: Final = r"(?:jam|jm|pukul|pkl|tgl|tanggal|hari)"
_MISTYPED: Final = r"(?:nulis|tulis|ketik|sebut)"
_SLIP: Final = rf"(?:eh|ups|oops|salah(?! {_MISTYPED})|ralat|maksudku|maksudnya|maksud saya|i mean|i meant|sorry|maaf)"
_BUT: Final = r"(?:tapi|tp|melainkan|but|it's|its|maksudnya|yang bener|rather)"
_GAP: Final = r"\s{0,3}"
_HALF: Final = r"[^,;!?\n]{1,60}?"
_REST: Final = r"[^,;!?\n]{1,60}"
"""Everything repeated is bounded, so that a search stays linear."""

# Patterns are text here: `re` compiles one when it is first used, and keeps it.
_SHAPES: Final = (
    rf"(?i)\b{_SLIP}\b[\s,]{{1,3}}(?P<right>{_REST})",
    rf"(?i)\b(?:ganti|ubah|change|make)\s(?P<wrong>{_HALF})\s(?:jadi|menjadi|ke|to|into)\s(?P<right>{_REST})",
    rf"(?i)\b(?:lho|loh)?\s?kok\s(?P<wrong>{_HALF}){_GAP},{_GAP}(?P<right>{_REST})",
    rf"(?i)\b(?:yang|yg)\s(?P<right>{_HALF}){_GAP},{_GAP}(?:yang|yg)\s(?P<wrong>{_HALF})\situ\b",
    rf"(?i)(?P<right>{_HALF})(?:{_GAP},{_GAP}|\s)(?:bukan|bkn|not)\s(?P<wrong>{_REST})",
    rf"(?i)(?P<right>{_HALF}){_GAP},?{_GAP}\b(?:aku |saya |i )?(?:salah {_MISTYPED}|typed|wrote)\s(?P<wrong>{_REST})",
    rf"(?i)\b(?:bukan|bkn|not)\s(?P<wrong>{_HALF}){_GAP}(?:,{_GAP}{_BUT}?|\s{_BUT}|\s(?={_HONORIFIC}|{_FORM}|{_CLOCK}))"
    rf"{_GAP}(?P<right>{_REST})",
)
"""Later ones are surer: of two that take back the same words the later stands."""

_TELLING: Final = rf"(?i)\b(?:{_SLIP}|ganti|ubah|change|make|kok|bukan|bkn|not|itu|{_MISTYPED}|typed|wrote)\b"
"""One of these stands in every correction."""

_KINDS: Final[tuple[tuple[About, str], ...]] = (
    ("contact", rf"(?i)\b{_HONORIFIC}\b\.?\s(?!saya|aku)[^\W\d_]+"),
    ("company", rf"(?i)\b{_FORM}\b\.?\s\w+(?-i:\s[A-Z]\w*){{0,4}}"),
    (
        "when",
        r"(?i)\b(?:jam|jm|pukul|pkl|tgl|tanggal)\s\w+(?:[.:]\d\d)?|\b\d{1,2}(?:[.:]\d\d)?\s?(?:am|pm|wib|wita|wit)?\b|"
        r"\b(?:besok|bsk|lusa|senin|selasa|rabu|kamis|jum'?at|sabtu|ahad|minggu|monday|tuesday|wednesday|thursday|"
        r"friday|saturday|sunday|today|tomorrow|noon)\b",
    ),
)
_NEAR: Final = 14
"""How soon behind "bukan" what is taken back begins."""
_JOB: Final = r"(?i)(?:[\w&./-]+\s){0,4}[\w&./-]+"
"""Words of which one must be a job: "junior designer", "staf gudang"."""
_NAME: Final = r"(?-i:[A-Z][\w&']*(?:\s(?:&\s)?[A-Z][\w&']*){0,4})"
"""A name of whatever kind; the right one is left to what else the text says of it."""
_MOST: Final = 30
"""Places looked at for each shape; who takes back more than that cannot be followed anyway."""
_LOOK_BACK: Final = 80
"""How far before "eh, maksudnya …" the words stand that it takes back."""


def find_corrections(text: str) -> tuple[Correction, ...]:
    """Every correction in the text, in order."""
    found: dict[Span, Correction] = {}
    text = text[:LIMIT]
    if not re.search(_TELLING, text):
        return ()
    for shape in _SHAPES:
        for match in islice(re.finditer(shape, text), _MOST):
            correction = _correction(text, match)
            if correction is not None:
                found = {span: held for span, held in found.items() if not _overlap(span, correction.wrong)}
                found[correction.wrong] = correction
    return tuple(sorted(found.values(), key=lambda correction: correction.wrong))


def _correction(text: str, match: re.Match[str]) -> Correction | None:
    right = match.span("right")
    named = "wrong" in match.groupdict()
    wrong = match.span("wrong") if named else (max(match.start() - _LOOK_BACK, 0), match.start())
    for about, words in _KINDS:
        kind = re.compile(words)
        old, new = kind.search(text, *wrong) if named else _last(kind, text, wrong), kind.search(text, *right)
        if old is not None and named and old.start() - wrong[0] > _NEAR:
            continue
        if old is not None and new is not None and old.group().lower() != new.group().lower():
            return Correction(about, old.span(), new.span())
    return _unkind(text, wrong, right) if named else None


def _unkind(text: str, wrong: Span, right: Span) -> Correction | None:
    """A correction of two positions, or of two names that nothing tells the kind of."""
    old, new = re.compile(_JOB).match(text, *wrong), re.compile(_JOB).match(text, *right)
    if old is not None and new is not None and _is_position(old[0]) and _is_position(new[0]):
        return Correction("position", old.span(), new.span())
    name = re.compile(_NAME)
    old, new = name.search(text, *wrong), _last(name, text, right)
    if old is not None and new is not None and old.start() - wrong[0] <= _NEAR and old[0] != new[0]:
        return Correction("name", old.span(), new.span())
    return None


def _is_position(words: str) -> bool:
    return any(piece.job for piece in pieces(words)) and not any(char.isdigit() for char in words)


def _last(kind: re.Pattern[str], text: str, within: Span) -> re.Match[str] | None:
    """The nearest one before the words that take it back."""
    return next(reversed(list(kind.finditer(text, *within))), None)


def _overlap(one: Span, other: Span) -> bool:
    return one[0] < other[1] and other[0] < one[1]
