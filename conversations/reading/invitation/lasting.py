"""How long the interview takes, where the text says so."""

import re
from collections.abc import Sequence
from datetime import timedelta
from functools import cache
from typing import Final

from conversations.reading.invitation.clauses import Clauses
from conversations.reading.invitation.labels import Labelled
from conversations.reading.invitation.lexicon import pattern, says

_AMOUNT: Final = (
    r"(?P<amount>\d{1,3}(?:[.,]\d)?|satu|dua|tiga|one|two|an?|half an|setengah|se)"
    r"(?:[ ]?-[ ]?|[ ])?(?P<unit>menit(?:an)?|minutes?|mins?|min|jam|hours?|hrs?)(?!\w|\.\d)"
    r"(?P<half> setengah| and a half| lebih)?"
)
_WORDS: Final = {"satu": 1.0, "se": 1.0, "one": 1.0, "a": 1.0, "an": 1.0, "dua": 2.0, "two": 2.0, "tiga": 3.0,
                 "half an": 0.5, "setengah": 0.5}  # fmt: skip
_REACH: Final = 16
_SHORTEST, _LONGEST = timedelta(minutes=5), timedelta(hours=10)


def lasting(clauses: Clauses, labels: Sequence[Labelled]) -> timedelta | None:
    """How long it takes: a label, "selama 45 menit", "a 30-minute call", or "(45 min)" beside the interview."""
    low = clauses.low
    for label in labels:
        if label.kind == "duration" and (found := _amount().search(low, label.start, label.end)):
            return _length(found)
    told = _told().search(low) or _named().search(low)
    if told:
        return _length(told)
    for found in _about().finditer(low):
        sentence = low[slice(*clauses.sentence(found.start()))]
        if says("INTERVIEW", sentence) or says("MEETING", sentence) or says("ONLINE", sentence):
            return _length(found)
    for found in _beside().finditer(low):
        if _timed().search(low, max(0, found.start() - _REACH), found.start()):
            return _length(found)
    return None


@cache
def _amount() -> re.Pattern[str]:
    return re.compile(_AMOUNT)


@cache
def _told() -> re.Pattern[str]:
    """Durasi 45 menit; it will take about an hour."""
    return pattern(rf"(?<!\w){{LASTING}}[ :]{{1,3}}(?:(?:{{ABOUT}}|\w+) )?{_AMOUNT}{_NO_LEAD}")


@cache
def _named() -> re.Pattern[str]:
    """A 30-minute call, 1 jam interview."""
    return pattern(
        rf"(?<![\w-]){_AMOUNT} (?:\w+ )?(?:interview|call|chat|video|phone|session|wawancara|meeting|conversation)"
    )


@cache
def _about() -> re.Pattern[str]:
    """About 45 minutes."""
    return pattern(rf"(?<!\w){{ABOUT}}[ ]{_AMOUNT}{_NO_LEAD}")


@cache
def _beside() -> re.Pattern[str]:
    """(45 menit), ", 50 min,"."""
    return pattern(rf"(?:\([ ]?|[,.;] (?:ya )?){_AMOUNT}{_NO_LEAD}")


@cache
def _timed() -> re.Pattern[str]:
    """What a length right after it belongs to: the word interview, an hour, a platform."""
    return pattern(r"(?:{INTERVIEW}|{ONLINE}|call|\d|[ap]m|wib|wita?|sgt|time)\)?[ ,.]{0,2}$")


_NO_LEAD: Final = r"(?! (?:sebelum|before|lebih|early|earlier|prior|lagi|from|drive|walk|jalan|perjalanan|dari))"
"""What would make it the time to be early by, or that of the way."""


def _length(found: re.Match[str]) -> timedelta | None:
    amount = _WORDS.get(found["amount"]) or float(found["amount"].replace(",", "."))
    if found["half"] in (" setengah", " and a half"):
        amount += 0.5
    length = timedelta(minutes=amount) if found["unit"].startswith("m") else timedelta(hours=amount)
    return length if _SHORTEST <= length <= _LONGEST else None
