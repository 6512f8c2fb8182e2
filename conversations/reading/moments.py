"""Which of the times in a sentence is the interview's own: "Jumat bisa dimundurin ke Senin?" is about one on Friday."""

import re
from datetime import datetime
from typing import Final

from conversations.reading.request import RequestReading
from conversations.reading.when import Found, WhenReading, read_when

_WANTED: Final = (
    r"(?i)(?:(?<!\w)(?:ke|jadi|jd|menjadi|to|bisa|bs|bisanya|maunya|mau|minta|ganti|diganti|digantiin|until|till|sampai|sampe|"
    r"after|setelah|abis|habis|baru|instead|on|be|aja|saja|kalo|kalau)\s{1,3}(?:hari |jam |di |tgl )?)$"
)
"""What stands before a time that is asked for instead."""
_TAKING_BACK: Final = r"(?i)\b(?:bukan|bkn|not|kok)\s{1,3}(?:hari |jam |tgl )?$"

_LOOK_BACK: Final = 30
_NEARBY: Final = frozenset({"several", "negated"})


def own_moment(text: str, request: RequestReading, said_at: datetime, zone: str) -> Found | None:
    """The interview's time as far as `text` says it beyond doubt; said at `said_at` (aware) by somebody in `zone`."""
    unnamed = _unnamed(text, request)
    return _sure(_without_wrong(unnamed, request), request, said_at, zone) or _sure(unnamed, request, said_at, zone)


def _sure(text: str, request: RequestReading, said_at: datetime, zone: str) -> Found | None:
    when = read_when(text, said_at, zone)
    if len(when.found) == 1 and (when.asked is None or (when.asked == "negated" and request.intent is not None)):
        return when.found[0]  # "tidak bisa hadir interview besok jam 10"
    return _left(text, when) if request.intent == "reschedule" and when.asked in _NEARBY else None


def _left(text: str, when: WhenReading) -> Found | None:
    """Of several times the one that is not asked for instead; None where that leaves more than one, or none."""
    own = [
        found
        for found in when.found
        if not re.search(_WANTED, text[max(found.span[0] - _LOOK_BACK, 0) : found.span[0]])
    ]
    return own[0] if len(own) == 1 and len(own) < len(when.found) else None


def _unnamed(text: str, request: RequestReading) -> str:
    """The text with its names blotted out: "Bu Mei" is no month, "kedua kalinya" no day."""
    facts = (request.company, request.position, request.contact)
    spans = [fact.span for fact in facts if fact is not None]
    if request.reason is not None and request.reason.value == "second_time":
        spans.append(request.reason.span)
    return _blotted(text, spans)


def _without_wrong(text: str, request: RequestReading) -> str:
    """The text without the times that were taken back, nor the word that takes them back."""
    spans = []
    for start, end in (one.wrong for one in request.corrections if one.about == "when"):
        negated = re.search(_TAKING_BACK, text[max(start - _LOOK_BACK, 0) : start])
        spans.append((start - len(negated[0]) if negated else start, end))
    return _blotted(text, spans)


def _blotted(text: str, spans: list[tuple[int, int]]) -> str:
    for start, end in spans:
        text = text[:start] + "x" * (end - start) + text[end:]
    return text
