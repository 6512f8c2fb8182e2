"""The signature of a letter: its last lines, piece by piece, a name, an office, a company."""

import re
from collections.abc import Iterator
from functools import cache
from typing import Final

from conversations.reading.invitation.lexicon import cue, words
from conversations.reading.invitation.parties.gazetteer import ABBREVIATIONS, HONORIFIC, NOT_IN_PERSON
from conversations.reading.invitation.parties.tokens import Token, tokens
from conversations.reading.invitation.posts import is_job

Span = tuple[int, int]

_LONGEST_LINE: Final = 60
"""Characters of a line that may be part of a signature,"""
_MOST_WORDS: Final = 8
"""its words,"""
_MOST_LINES: Final = 6
"""and the lines."""
_ACRONYM: Final = 4
"""Letters of the longest abbreviation of an office."""

_PART_END: Final = re.compile(
    r"[ ]+[-~|•·][ ]*|[ ]*[/~|(][ ]*|,[ ]+(?!S\.|M\.|SE|SH|ST|MM)|[ ]+(?=(?i:from|dari|dr|at)[ ])"
)
"""What parts the pieces of a line; a comma before a degree does not."""
_STOP: Final = re.compile(r"(?<!\w)(?P<word>\w+)\.(?=[ ])|[!?)](?=[ ])|[^\w\s.,'/&()|~:;!?\"+*@#-]")
"""What may end the last sentence before a signature on the same line: a stop, a picture."""
_DASH: Final = re.compile(
    r",[ ](?=[^\W\d_]+$)|[ ][-~][ ]?(?=[^\W\d_][^.,!?]{1,40}$)|\((?=[^()]{3,30}\)?$)", re.MULTILINE
)
"""A dash, a bracket or the last comma before a name."""
_REACHED: Final = re.compile(r"(?i)\W*(?:wa|hp|telp?|phone|mobile|m|t|e-?mail|cp)\W")
"""The label of a number or an address, which a signature may hold."""
_NOT_SIGNED: Final = re.compile(
    r"(?i)\d{4}$|^\W*(?:\d|senin|selasa|rabu|kamis|jum|sabtu|minggu|mon|tue|wed|thu|fri|sat|sun)\b|"
    r"\w[ ]?[^\w\s.,'/&()|~:;!?\"+*@#-][ ]?\w"
)
"""A date, an hour, a picture between words."""
_SENTENCE_END: Final = re.compile(r"(\w+)([.!?])+[ ]+\w")


def signature(body: str) -> Iterator[Span]:
    """The pieces of the signature, those left out that hold no word or an office alone."""
    for start, end in _lines(body):
        at = start
        for stop in (*_PART_END.finditer(body, start, end), None):
            until = stop.start() if stop else end
            while at < until and not body[at].isalnum():
                at += 1
            if re.search(r"[^\W\d_]{2}", body[at:until]) and not _is_office(body[at:until]):
                yield at, until
            at = stop.end() if stop else end


def _is_office(text: str) -> bool:
    """Whether words name an office and nobody in it: "Direktur LPK", "Kasi SDM"."""
    said = tokens(text)
    office = any(_is_of_office(word) for word in said)
    return (office and len(said) < 3) or all(
        word.ordinary or (office and (_is_of_office(word) or (word.text.isupper() and len(word.low) <= _ACRONYM)))
        for word in said
    )


def _is_of_office(word: Token) -> bool:
    return is_job(word.low) or (word.low in NOT_IN_PERSON and word.low not in HONORIFIC)


def _lines(body: str) -> list[Span]:
    """The last lines that hold a few words each, up from the end to the closing words or to running text."""
    lines: list[Span] = []
    end = len(body.rstrip(" \n."))
    while end > 0 and len(lines) < _MOST_LINES:
        start = body.rfind("\n", 0, end) + 1
        text = body[start:end].strip()
        if text:
            if start and _closing_line().fullmatch(text.lower()):
                break
            if start == 0 or not _may_sign(text):
                if not lines and (tail := _tail(body, start, end)):
                    lines.append(tail)
                break
            lines.append((start, end))
        end = start - 1
    return lines[::-1]


def _tail(body: str, start: int, end: int) -> Span | None:
    """What stands behind the last sentence of a line: "… See you! Raka / Studio Lembayung"."""
    stops = {
        found.end()
        for found in _STOP.finditer(body, start, end - 1)
        if not found["word"] or not (found["word"].lower() in ABBREVIATIONS or re.fullmatch("[A-Z]", found["word"]))
    }
    stops |= {found.end() for found in _closing_words().finditer(body.lower(), start, end - 1)}
    stops |= {found.end() for found in _DASH.finditer(body, start, end)}
    for stop in sorted(stops):  # the longest piece that reads like a signature
        if re.search(r"\w", body[stop:end]) and _may_sign(body[stop:end].strip(" -~()")):
            return stop, end
    return None


def _may_sign(text: str) -> bool:
    """Whether words may be part of a signature: short, no sentence, no label with a date or a place."""
    said = text.split()
    if len(text) > _LONGEST_LINE or len(said) > _MOST_WORDS or _NOT_SIGNED.search(text) or _has_sentence(text):
        return False
    if cue("INTERVIEW").search(text.lower()) or (re.search(r"[!?;]$|:\s*\S", text) and not _REACHED.match(text)):
        return False
    large = sum(word[:1].isupper() or not word[:1].isalpha() for word in said)
    return large * 2 >= len(said) or len(said) <= 2


def _has_sentence(text: str) -> bool:
    """Whether a sentence ends inside: a stop that belongs to no abbreviation."""
    if re.search(r"\w{4}\.$", text) and not text.lower().endswith("corp."):
        return True
    return any(
        found[2] != "." or (len(found[1]) > 1 and found[1].lower() not in ABBREVIATIONS)
        for found in _SENTENCE_END.finditer(text)
    )


@cache
def _closing_line() -> re.Pattern[str]:
    return re.compile(rf"\W*{words('CLOSING')}(?!\w)[^\n]{{0,24}}")


@cache
def _closing_words() -> re.Pattern[str]:
    """Closing words with which the last line goes on: "Makasih ya, Rina"."""
    return re.compile(
        rf"(?<!\w){words('CLOSING')}(?!\w)(?:[ ](?:ya+|kak|banyak|again|a lot|pak|bu|mas|mbak))*[ ,.!🙏]*"
    )
