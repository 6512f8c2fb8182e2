"""Of a very long text, what is read: its beginning, and the blocks further on that speak of an interview and its time.

A mail with its history, a chat of a week or a leaflet of several pages is looked through once; the rules then read
about as much as of any other text, so that no length makes anybody wait.
"""

import re
from functools import cache
from typing import Final

from conversations.reading.invitation.result import Span

LONGEST: Final = 4_000
"""Characters that are read; a text of up to so many is read whole."""

LOOKED_AT: Final = 20_480
"""Characters that are looked through."""

_BEGINNING: Final = 2_000
_BLOCK: Final = 300
_ENOUGH: Final = 2.0
_NEAR: Final = 0.5
"""What a block counts for the one before it and the one behind it."""

_SIGNS: Final = (
    (3.0, r"interview|wawancara"),
    (1.5, r"mengundang|undang|diundang|invit|panggil|dijadwal|schedul|recruit|rekrut"),
    (1.0, r"\d{1,2}[.:]\d{2}|\bjam\b|\bpukul\b|\bpkl\b"),
    (1.0, r"senin|selasa|rabu|kamis|jum.?at|sabtu|minggu|\b(?:mon|tues|wednes|thurs|fri|satur|sun)day|besok|tomorrow"),
    (1.0, r"\b\d{1,2}[ /-](?:\d{1,2}|jan|feb|mar|apr|me[iy]|may|jun|jul|ag|aug|sep|o[kc]t|nov|de[sc])"),
    (0.5, r"\b(?:pt|cv)\b|posisi|position|lowongan|vacancy|lokasi|tempat|zoom|meet\.|hormat kami|regards"),
)
"""Points of a block, each sign once."""


def excerpt(text: str) -> tuple[Span, ...]:
    """What is read of a text: places in it, in order, together at most `LONGEST` characters."""
    if len(text) <= LONGEST:
        return ((0, len(text)),)
    begun = _edge(text, _BEGINNING)
    blocks: list[Span] = []
    at, end = begun, min(len(text), LOOKED_AT)
    while at < end:
        further = min(_edge(text, at + _BLOCK), end)
        blocks.append((at, further))
        at = further
    own = [_points(text[begin:stop].lower()) for begin, stop in blocks]
    beside = [*own[1:], 0.0]
    before = [0.0, *own[:-1]]
    worth = [one + _NEAR * (left + right) for one, left, right in zip(own, before, beside, strict=True)]
    left = LONGEST - begun
    kept: list[int] = []
    for index in sorted(range(len(blocks)), key=lambda index: (-worth[index], index)):
        length = blocks[index][1] - blocks[index][0]
        if worth[index] < _ENOUGH or length > left:
            break
        kept.append(index)
        left -= length
    return _joined([(0, begun), *(blocks[index] for index in sorted(kept))])


def _edge(text: str, at: int) -> int:
    """The end of the line or word that `at` stands in, if it is near."""
    for mark in ("\n", " "):
        found = text.find(mark, at, at + 100)
        if found >= 0:
            return found + 1
    return min(at, len(text))


def _points(low: str) -> float:
    return sum(points for points, sign in _signs() if sign.search(low))


@cache
def _signs() -> tuple[tuple[float, re.Pattern[str]], ...]:
    return tuple((points, re.compile(sign)) for points, sign in _SIGNS)


def _joined(spans: list[Span]) -> tuple[Span, ...]:
    """Neighbours as one."""
    joined = spans[:1]
    for begin, end in spans[1:]:
        if begin == joined[-1][1]:
            joined[-1] = (joined[-1][0], end)
        else:
            joined.append((begin, end))
    return tuple(joined)
