"""Texts that are surely no name: small talk, a command, a question, an address, a date, a reason in private words."""

import re
from datetime import UTC, datetime

from conversations.reading.reason import ReasonReading, read_reason
from conversations.reading.request import read_command
from conversations.reading.smalltalk import read_smalltalk
from conversations.reading.when import read_when
from conversations.reading.zones import NAMED

_FORM = re.compile(
    r"\b(?:pt|cv|ud|pd|tbk|ltd|inc|llc|gmbh|pte|corp|co|koperasi|yayasan|rs|rsud|rsia|klinik|apotek|toko|bank|"
    r"universitas|sekolah|hotel|restoran|group|grup|labs?|studio)\b",
    re.IGNORECASE,
)
"""Words by which a company is known, whatever else its name reads like ("PT Sehat Selalu")."""

_ADDRESS = re.compile(r"https?://|www\.|\S@\S", re.IGNORECASE)
_TOLD = re.compile(
    r"\b(?:saya|sy|aku|ak|gue|gw|kami|i|i'm|my|lagi|sedang|soalnya|soalny|karena|krn|karna|because|sudah|udah|mau|"
    r"pengen|datanya|yang tadi|maaf|bentar|sebentar|tunggu|ga|gak|nggak|tidak|\w+nya)\b",
    re.IGNORECASE,
)
"""Words of somebody who tells something rather than names it."""

_SOME_DAY = datetime(2026, 11, 23, 2, tzinfo=UTC)
_MOST_WORDS = 8
_FEW_WORDS = 3


def has_form(text: str) -> bool:
    """Whether a word stands in it by which companies are known ("PT", "Bank", "Klinik")."""
    return _FORM.search(text) is not None


def is_nameless(text: str) -> bool:
    """Whether `text` can be no company, position or person. A legal form makes it a name all the same."""
    words = text.split()
    if not words or _ADDRESS.search(text) or "?" in text:
        return True
    if has_form(text):
        return False
    if len(words) > _MOST_WORDS or read_smalltalk(text) or read_command(text) or text.casefold().strip() in NAMED:
        return True
    told = _TOLD.search(text) is not None
    reason = read_reason(text)
    explained = reason.category is not None and any(character.isdigit() for character in text)
    return (
        (told and (len(words) > 1 or reason.category is not None))
        or explained
        or _is_private(reason, text)
        or _is_time(text)
    )


def _is_private(reason: ReasonReading, text: str) -> bool:
    """Whether most of the text is a private reason ("keguguran"); "Kepala Gudang" only begins like a headache."""
    return reason.private and reason.span is not None and (reason.span[1] - reason.span[0]) * 5 > len(text) * 3


def _is_time(text: str) -> bool:
    """Whether most of the text is a date or an hour."""
    reading = read_when(text, _SOME_DAY, "UTC")
    if reading.asked is None and not reading.found:
        return False
    covered = sum(found.span[1] - found.span[0] for found in reading.found)
    return covered * 2 > len(text) or (not reading.found and len(text.split()) <= _FEW_WORDS)
