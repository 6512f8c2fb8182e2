"""Which part of a letter a place belongs to: letterhead, greeting, running text or signature."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from typing import Final

from conversations.reading.invitation import name_words
from conversations.reading.invitation.layout import Layout
from conversations.reading.invitation.lexicon import words
from conversations.reading.invitation.parties.gazetteer import GREETING_FILLERS, HONORIFIC, TITLES
from conversations.reading.invitation.parties.run import Run
from conversations.reading.invitation.parties.signature import Span, signature

_LONGEST_HEAD: Final = 100
"""Characters of a line of the letterhead,"""
_MOST_HEADS: Final = 3
"""and its lines."""
_GREETED: Final = 900
"""Characters within which a letter greets its reader."""
_GREETING: Final = 60
"""Characters between a greeting and the name of whom it greets."""

_SENTENCE: Final = re.compile(r"[.!?]\s")
_WRITES: Final = re.compile(r"[ ](?:here|from|dari|dr)[ ,.]")
"""What stands behind the name of somebody who introduces themselves."""


@dataclass(frozen=True, slots=True)
class Regions:
    """The parts of the body that are no running text."""

    letterhead: tuple[Span, ...]
    """The short lines above the greeting, no more than three."""
    greetings: tuple[int, ...]
    """Where the words end that greet somebody: a name right behind is the reader's."""
    signature: tuple[Span, ...]
    """What the last lines say, piece by piece: a name, an office, a company."""

    def in_letterhead(self, at: int) -> bool:
        """Whether a place is in the letterhead."""
        return any(start <= at < end for start, end in self.letterhead)

    def piece(self, at: int) -> int | None:
        """In which piece of the signature a place is, counted from 0; None elsewhere."""
        return next((number for number, (start, end) in enumerate(self.signature) if start <= at < end), None)

    def begins_piece(self, at: int) -> int | None:
        """Which piece of the signature a place begins; None elsewhere."""
        return next((number for number, (start, _) in enumerate(self.signature) if start == at), None)


def read_regions(layout: Layout) -> Regions:
    """The parts of a letter."""
    body = layout.body
    greetings = tuple(found.end() - 1 for found in _greeting().finditer("\n" + layout.low[:_GREETED]))
    return Regions(tuple(_letterhead(body, min(greetings, default=len(body)))), greetings, tuple(signature(body)))


def is_greeted(run: Run, body: str, greetings: tuple[int, ...]) -> bool:
    """Whether a greeting leads up to the name: nothing between them but honorifics, titles and the time of day."""
    end = max((end for end in greetings if end <= run.start), default=None)
    if end is None or run.start - end > _GREETING:
        return False
    between = body[end : run.start].lower()
    said = re.findall(r"[^\W_]+", between)
    if run.honorific and said[:1] == ["dengan"]:
        said = said[1:]
    if not all(word in GREETING_FILLERS or word in HONORIFIC or word in TITLES for word in said):
        return False
    if _SENTENCE.search(between) and _WRITES.match(body, run.end):  # "Hello! Vania from Maju here."
        return False
    honored = next((word for word in said if word in HONORIFIC), None)
    return honored is None or not re.search(r"[,!?]", between[between.rfind(honored) :])


@cache
def _greeting() -> re.Pattern[str]:
    """Words that greet at the beginning of a line or sentence; a name or the time of day that begins a paragraph. The
    text is given a line before its first."""
    greets, daytime = words("SALUTATION"), "|".join(name_words.DAYTIME.split())
    honored = "|".join(sorted(word for word in HONORIFIC if len(word) > 1))
    return re.compile(
        r"[\n.!?,\]](?:"
        rf"(?:(?<=\n)|(?<=\])[ ]?|[ ])[^\w\n]{{0,4}}{greets}(?!\w)(?:[ ,.]{{1,2}}(?:{greets}|{daytime})(?!\w)){{0,3}}|"
        r"(?:(?<=\A\n)\s*|(?<=\n)[ ]*\n[ ]*)[^\w\n]{0,4}"
        rf"(?:(?:{daytime})(?!\w)|(?=(?:{honored})[ .])|(?=[^\W\d_]+,[ ]?\n)))"
    )


def _letterhead(body: str, greeting: int) -> Iterator[Span]:
    at = kept = 0
    while kept < _MOST_HEADS:
        line = body.find("\n", at)
        if line < 0 or line > greeting or line - at > _LONGEST_HEAD:
            return
        if body[at:line].strip():
            kept += 1
            yield at, line
        at = line + 1
