"""Which part of a letter a place belongs to: letterhead, greeting, body or signature."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from typing import Final

from conversations.reading.invitation.layout import Layout
from conversations.reading.invitation.lexicon import cue, words
from conversations.reading.invitation.parties.runs import NOT_IN_PERSON
from conversations.reading.invitation.parties.tokens import ABBREVIATIONS, tokens
from conversations.reading.invitation.posts import is_job

_SHORT: Final = 60
"""Characters of a line that may be part of a letterhead or a signature."""
_MOST_WORDS: Final = 8
_MOST_LINES: Final = 6

Span = tuple[int, int]


@dataclass(frozen=True, slots=True)
class Regions:
    """The parts of the body that are no running text."""

    letterhead: tuple[Span, ...]
    """The short lines above the greeting, no more than three."""
    greetings: tuple[int, ...]
    """Where the words end that greet somebody: a name right behind is the reader's."""
    signature: tuple[Span, ...]
    """What the last lines say, piece by piece: a name, an office, a company."""

    def signed(self, at: int) -> int | None:
        """Which piece of the signature a place begins, counted from 0; None elsewhere."""
        return next((number for number, (start, end) in enumerate(self.signature) if start <= at < end), None)

    def heads(self, at: int) -> bool:
        """Whether a place is in the letterhead."""
        return any(start <= at < end for start, end in self.letterhead)


def regions(layout: Layout) -> Regions:
    """The parts of a letter."""
    body = layout.body
    greetings = tuple(found.end() for found in _greeting().finditer(body[:900]))
    return Regions(tuple(_letterhead(body, min(greetings, default=len(body)))), greetings, tuple(_pieces(body)))


DAYTIME: Final = "pagi|siang|sore|malam|malem|petang|morning|afternoon|evening|day|pgi|mlm|sing|sugeng|enjing"
_LEAD: Final = (
    r"kepada|kpd|yth|yang (?:ter)?hormat|dear|ha+[il]+o*|hallo+|hai+|hi+|hey+|hei+|hello+|selamat|slmt|met|respected|"
    r"ass\w*|shalom|g'day|attn|nama(?: kandidat| lengkap| peserta)?[ ]{0,12}:|candidate(?: name)?[ ]{0,12}:|good|permisi|ananda|"
    r"pengumuman utk|untuk sdr"
)
_HONORED: Final = (
    "bapak|bpk|bp|pak|ibu|bu|kak|kaka|kakak|ka|kk|mas|mbak|mba|mb|mbk|bang|bg|abang|bli|da|uda|uni|ko|koh|ci|cik|teh|teteh|"
    "kang|dek|adik|ding|bro|sis|sdr|sdri|sdra|saudara|saudari|mr|mrs|ms|miss|dok|sus|suster|nona|tuan|dik"
)


@cache
def _greeting() -> re.Pattern[str]:
    return re.compile(
        rf"(?:^|\n|[.!?,][ ]|\][ ]?)[^\w\n]{{0,4}}(?:{_LEAD})(?!\w)(?:[ ,.]{{1,2}}(?:{_LEAD}|{DAYTIME})(?!\w)){{0,3}}|"
        rf"(?:\A\s*|\n[ ]*\n[ ]*)[^\w\n]{{0,4}}(?:(?:{DAYTIME})(?!\w)|(?=(?:{_HONORED})[ .])|(?=[^\W\d_]+,[ ]?\n))",
        re.IGNORECASE,
    )


def _letterhead(body: str, greeting: int) -> Iterator[Span]:
    at = 0
    kept = 0
    while kept < 3:
        line = body.find("\n", at)
        if line < 0 or line > greeting or line - at > _SHORT + 40:
            return
        if body[at:line].strip():
            kept += 1
            yield at, line
        at = line + 1


@cache
def _closing() -> re.Pattern[str]:
    return re.compile(rf"\W*{words('CLOSING')}(?!\w)[^\n]{{0,24}}")


@cache
def _closed() -> re.Pattern[str]:
    """Closing words with which the last line goes on: "Makasih ya, Rina"."""
    return re.compile(
        rf"(?<!\w){words('CLOSING')}(?!\w)(?:[ ](?:ya+|kak|banyak|again|a lot|pak|bu|mas|mbak))*[ ,.!🙏]*"
    )


_PARTING: Final = re.compile(
    r"[ ]+[-~|•·][ ]*|[ ]*[/~|(][ ]*|,[ ]+(?!S\.|M\.|SE|SH|ST|MM)|[ ]+(?=(?i:from|dari|dr|at)[ ])"
)
_STOP: Final = re.compile(
    r"[.!?)](?=[ ])(?<!\b[A-Z]\.)(?<!Dr\.)(?<!dr\.)(?<!Sdr\.)(?<!Bpk\.)(?<!Drs\.)(?<!Dra\.)(?<!Ir\.)(?<!Hj\.)(?<!Prof\.)(?<!Mr\.)(?<!Ms\.)(?<!Mrs\.)(?<!Jl\.)|[^\w\s.,'/&()|~:;!?\"+*@#-]"
)


def _pieces(body: str) -> Iterator[Span]:
    """The signature's lines in pieces, those without a letter left out."""
    for start, end in _signature(body):
        at = start
        for stop in (*_PARTING.finditer(body, start, end), None):
            until = stop.start() if stop else end
            while at < until and not body[at].isalnum():
                at += 1
            if re.search(r"[^\W\d_]{2}", body[at:until]) and not _office(body[at:until]):
                yield at, until
            at = stop.end() if stop else end


def _office(text: str) -> bool:
    """Whether words name an office and nobody in it: "Direktur LPK", "Kasi SDM"."""
    said = tokens(text)
    if len(said) < 3 and any(is_job(word.low) or word.low in NOT_IN_PERSON for word in said):
        return True
    return (
        all(word.ordinary for word in said)
        or any(is_job(word.low) or word.low in NOT_IN_PERSON for word in said)
        and all(
            word.ordinary
            or is_job(word.low)
            or word.low in NOT_IN_PERSON
            or (word.text.isupper() and len(word.low) < 5)
            for word in said
        )
    )


def _signature(body: str) -> list[Span]:
    """The last lines that hold a few words each, up from the end to the closing words or to running text."""
    lines: list[Span] = []
    end = len(body.rstrip(" \n."))
    while end > 0 and len(lines) < _MOST_LINES:
        start = body.rfind("\n", 0, end) + 1
        text = body[start:end].strip()
        if text:
            if start and _closing().fullmatch(text.lower()):
                break
            if start == 0 or not _signs(text):
                if not lines and (tail := _tail(body, start, end)):
                    lines.append(tail)
                break
            lines.append((start, end))
        end = start - 1
    return lines[::-1]


def _tail(body: str, start: int, end: int) -> Span | None:
    """What stands behind the last sentence of a line: "… See you! Raka / Studio Lembayung"."""
    stops = [found.end() for found in _STOP.finditer(body, start, end - 1)]
    stops += [found.end() for found in _closed().finditer(body.lower(), start, end - 1)]
    stops += [
        found.end()
        for found in re.compile(
            r",[ ](?=[^\W\d_]+$)|[ ][-~][ ]?(?=[^\W\d_][^.,!?]{1,40}$)|\((?=[^()]{3,30}\)?$)"
        ).finditer(body, start, end)
    ]
    if not stops:
        return None
    at = max(stops)
    for stop in sorted(stops):  # the longest piece that reads like a signature
        if _signs(body[stop:end].strip(" -~()")) and re.search(r"\w", body[stop:end]):
            at = stop
            break
    return (at, end) if _signs(body[at:end].strip(" -~()")) else None


def _signs(text: str) -> bool:
    """Whether words may be part of a signature: short, no sentence, no label with a date or a place."""
    if len(text) > _SHORT or len(text.split()) > _MOST_WORDS or _NOT_SIGNED.search(text) or _sentences(text):
        return False
    if cue("INTERVIEW").search(text.lower()) or (re.search(r"[!?;]$|:\s*\S", text) and not _REACHED.match(text)):
        return False
    large = sum(word[:1].isupper() or not word[:1].isalpha() for word in text.split())
    return large * 2 >= len(text.split()) or len(text.split()) <= 2


_REACHED: Final = re.compile(r"(?i)\W*(?:wa|hp|telp?|phone|mobile|m|t|e-?mail|cp)\W")
_NOT_SIGNED: Final = re.compile(
    r"(?i)\d{4}$|^\W*(?:\d|senin|selasa|rabu|kamis|jum|sabtu|minggu|mon|tue|wed|thu|fri|sat|sun)\b|^\W*\d+[.)]\s|"
    r"\w[ ]?[^\w\s.,'/&()|~:;!?\"+*@#-][ ]?\w"
)


def _sentences(text: str) -> bool:
    """Whether a sentence ends inside: a stop that belongs to no abbreviation."""
    return (
        any(
            len(found[1]) > 1 and found[1].lower() not in ABBREVIATIONS or found[2] != "."
            for found in re.finditer(r"(\w+)([.!?])+[ ]+\w", text)
        )
        or re.search(r"\w{4}\.$", text) is not None
        and not re.search(r"(?i)\b(?:corp)\.$", text)
    )
