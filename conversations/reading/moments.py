"""Which of the times in a sentence is the interview's own, and which are asked for instead: "Jumat bisa dimundurin ke
Senin?" is about one on Friday."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Final

from conversations.reading.request import RequestReading, taken_back
from conversations.reading.when import Found, WhenReading, read_when

_WANTED: Final = (
    r"(?i)(?:(?<!\w)(?:ke|jadi|jd|menjadi|to|bisa|bs|bisanya|maunya|mau|minta|ganti|diganti|digantiin|until|till|sampai|sampe|"
    r"after|setelah|abis|habis|baru|instead|on|be|aja|saja|kalo|kalau)\s{1,3}(?:hari |jam |di |tgl )?)$"
)
"""What stands before a time that may be asked for instead."""
_WISHED: Final = (
    r"(?i)(?:(?<!\w)(?:ke|jadi|jd|menjadi|to|bisa|bs|bisanya|maunya|minta|(?:di)?ganti(?:in)?|how about|"
    r"(?:can|could) (?:we|i) do)\s{1,3}(?:hari |jam |tgl |tanggal )?)$"
)
"""What stands before one that surely is."""
_CAN: Final = r"(?i)\b(?:bisa|bs|bisanya|maunya|minta|free|available)\s{1,3}(?:hari |jam |tgl |tanggal )?$"
_CAN_THEN: Final = r"(?i)\s{1,3}(?:baru |aja |saja )?(?:bisa|bs|free|available)\b"
"""What tells around a time, where nothing is asked for, when the person could come."""
_OR: Final = r"(?i)^[ ,]{0,3}(?:atau|or|dan|and|sama)?[ ,]{1,3}(?:hari |jam |tgl |tanggal )?$"
_TAKING_BACK: Final = r"(?i)\b(?:bukan|bkn|not|kok)\s{1,3}(?:hari |jam |tgl )?$"
_NOT_MEANT: Final = r"(?i)\b(?:(?:bukan|bkn|jangan|jgn|kecuali|selain|except)\b[^,;.!?]{0,15}|not (?:on |at |the )?)$"
"""What stands before a time that is excluded without being one on which nobody can come."""
_FIGURE: Final = r"\d{1,2}(?:[.:]\d\d)?"
_INTERVIEW: Final = r"(?i)\b(?:interview|interviu|wawancara|undangan)"
_OTHER_MATTER: Final = (
    r"(?i)[,;]\s{1,3}(?!(?:jam|pukul|pkl|pk|hari|tgl|tanggal|jadwal\w*|di|at|on|sekitar|around)\b)[a-z]{3,}\b"
    r"(?:\s{1,3}[a-z]+){0,5}\s{1,3}(?:jam|pukul|pkl|at)?\s{0,3}\d"
)
"""A clause of its own between a day and an hour."""
_CLAUSE: Final = r"[,;.!?\n](?!\d)"

_LOOK_BACK: Final = 30
_CLAUSE_LENGTH: Final = 80
_NEARBY: Final = frozenset({None, "several", "negated"})


@dataclass(frozen=True, slots=True)
class Moments:
    """The interview's time as far as the text says it beyond doubt, and the times that are asked for instead."""

    own: Found | None = None
    wished: tuple[Found, ...] = ()
    swapped: tuple[int, int] | None = None
    """The bare figure that is wrong and the right one ("not 10 but 11"), where only who knows the interview knows
    what they count."""


def read_moments(text: str, request: RequestReading, said_at: datetime, zone: str) -> Moments:
    """What `text` says of time; said at `said_at` (aware) by somebody in `zone`."""
    unnamed = _unnamed(text, request)
    right = _completed(_without_wrong(unnamed, request), text, request)
    if (swapped := _swapped(text, request)) is not None:
        return replace(_read(right, request, said_at, zone), swapped=swapped)
    read = _read(right, request, said_at, zone)
    return read if read != Moments() or right == unnamed else _read(unnamed, request, said_at, zone)


def _read(text: str, request: RequestReading, said_at: datetime, zone: str) -> Moments:
    when = read_when(text, said_at, zone)
    if request.intent is None:
        sure = when.sure
        could = sure and (re.search(_CAN, _before(text, sure)) or re.match(_CAN_THEN, text[sure.span[1] :]))
        return Moments(None if could else sure)
    if when.asked not in _NEARBY:
        return Moments()
    meant = when.found if when.asked != "negated" else ()
    wished = _wished(text, meant) if request.intent == "reschedule" else ()
    own = _own(text, request, when, [found for found in meant if found not in wished])
    own = _day_alone(text, own) if own is not None else None
    whole = (found if found.day or own is None else replace(found, day=own.day) for found in wished)
    return Moments(own, tuple(whole))


def _wished(text: str, meant: Sequence[Found]) -> tuple[Found, ...]:
    """The times asked for; one that is joined to such a one is asked for too."""
    wished: list[Found] = []
    for found in meant:
        joined = wished and re.search(_OR, text[wished[-1].span[1] : found.span[0]])
        if joined or re.search(_WISHED, _before(text, found)):
            wished.append(found)
    return tuple(wished)


def _own(text: str, request: RequestReading, when: WhenReading, meant: Sequence[Found]) -> Found | None:
    """The interview's: the only one, the one told beside the interview, or the one the person cannot make.

    None where nothing tells which it is.
    """
    cannot = [found for found in when.excluded if not re.search(_NOT_MEANT, _before(text, found))]
    if not cannot and len(when.excluded) == 1 and not meant and when.asked == "negated":
        cannot = list(when.excluded)
    several = len(meant) + len(cannot) > 1
    if several and request.intent == "reschedule":
        meant = [found for found in meant if not re.search(_WANTED, _before(text, found))]
    told = [*meant, *cannot]
    if len(told) == 1:
        return told[0]
    if not (cannot or request.reason or request.intent == "reschedule"):
        return None
    beside = [found for found in told if _is_beside_interview(text, found)]
    if len(beside) == 1:
        return beside[0]
    first = len(cannot) == 1 and all(cannot[0].span < found.span for found in meant)
    return cannot[0] if first and not beside else None


def _day_alone(text: str, own: Found) -> Found:
    """The interview's day without an hour that belongs to something else: "Sabtu, adik nikah jam 10"."""
    between = re.search(_OTHER_MATTER, text[slice(*own.span)]) if own.day and own.start else None
    return replace(own, start=None, end=None) if between else own


def _is_beside_interview(text: str, found: Found) -> bool:
    """Whether the interview is spoken of in the same clause before the time."""
    before = text[max(found.span[0] - _CLAUSE_LENGTH, 0) : found.span[0]]
    return re.search(_INTERVIEW, re.split(_CLAUSE, before)[-1]) is not None


def _before(text: str, found: Found) -> str:
    return text[max(found.span[0] - _LOOK_BACK, 0) : found.span[0]]


def _unnamed(text: str, request: RequestReading) -> str:
    """The text with its names blotted out: "Bu Mei" is no month, "kedua kalinya" no day."""
    facts = (request.company, request.position, request.contact)
    spans = [fact.span for fact in facts if fact is not None]
    if request.reason is not None and request.reason.value == "second_time":
        spans.append(request.reason.span)
    return _blotted(text, spans)


def _without_wrong(text: str, request: RequestReading) -> str:
    """The text without the times that were taken back, wherever they stand, nor the word that takes them back."""
    spans = []
    for start, end in taken_back(text, [one for one in request.corrections if one.about == "when"]):
        negated = re.search(_TAKING_BACK, text[max(start - _LOOK_BACK, 0) : start])
        spans.append((start - len(negated[0]) if negated else start, end))
    return _blotted(text, spans)


def _completed(text: str, said: str, request: RequestReading) -> str:
    """The text with what a bare figure is short of: "bukan jam 10 tapi 11" says "jam 11"."""
    for one in reversed(request.corrections):
        wrong, right = said[slice(*one.wrong)], said[slice(*one.right)]
        if one.about == "when" and right.isdigit() and not wrong.isdigit():
            whole = re.sub(_FIGURE, right, wrong)
            text = text[: one.right[0]] + (whole if whole != wrong else right) + text[one.right[1] :]
    return text


def _swapped(text: str, request: RequestReading) -> tuple[int, int] | None:
    swaps = [(text[slice(*one.wrong)], text[slice(*one.right)]) for one in request.corrections if one.about == "when"]
    bare = [(int(wrong), int(right)) for wrong, right in swaps if wrong.isdigit() and right.isdigit()]
    return bare[0] if len(bare) == 1 == len(swaps) else None


def _blotted(text: str, spans: list[tuple[int, int]]) -> str:
    letters = list(text)
    for start, end in spans:
        letters[start:end] = "x" * (end - start)
    return "".join(letters)
