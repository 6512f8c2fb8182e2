"""Label blocks: "Hari/Tanggal : …", "Where: …", "📍 …". Each label's value ends with its line or at the next label."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from typing import Final

from conversations.reading.invitation import words_en, words_id
from conversations.reading.invitation.lexicon import spaced

_PICTURES: Final = {
    "day": "📅🗓📆",
    "time": "⏰🕐🕑🕒🕓🕔🕕🕖🕗🕘🕙🕚🕛🕜🕝🕞🕟🕠🕡🕢🕣🕤🕥🕦🕧⌚⏱🕰⏲",
    "place": "📍🏢🏠📌",
    "link": "🔗💻🎥",
    "contact": "👤📞☎📱",
    "position": "💼👔",
}
_MOST: Final = 80
_LONGEST: Final = 240
_LINES: Final = {"when": 3, "place": 3, "day": 1, "contact": 2}
"""How many lines below a label without a value may hold it; one for the others."""

_TIMES: Final = frozenset(["when", "day", "time"])
_INVITES: Final = re.compile(
    r"\b(?:panggilan|undangan|mengundang|memanggil)\b[^.\n]{0,40}\b(?:interview|wawancara)\b", re.IGNORECASE
)


@dataclass(frozen=True, slots=True)
class Labelled:
    """A value (`start` to `end` of the body); its label begins at `label`, `first` in its line or not."""

    kind: str
    label: int
    start: int
    end: int
    first: bool


@cache
def _named() -> str:
    """The labels of both languages, each kind as a group of its name."""
    kinds: dict[str, list[str]] = {}
    for language in (words_id, words_en):
        for kind, words in language.LABELS.items():
            kinds.setdefault(kind, []).append(spaced(words))
    return "|".join(f"(?P<{kind}>{'|'.join(words)})" for kind, words in kinds.items())


@cache
def _labels() -> re.Pattern[str]:
    return re.compile(rf"(?<![\w/'@.-])(?:{_named()})\.?(?:[ ]?\([^()\n]{{1,25}}\))?[ ]{{0,40}}[:=][ ]{{0,40}}(?!/)")


@cache
def _bare() -> re.Pattern[str]:
    """A label at the beginning of a line that does without a colon."""
    return re.compile(
        r"^[^\w\n]{0,6}(?:(?P<day>hari[ ]?/[ ]?(?:tanggal|tgl)|hari/tanggal)|(?P<place>tempat|lokasi|alamat|venue)|"
        r"(?P<position>posisi|position)|(?P<company>penempatan)|(?P<time>waktu|pukul))[ ]{1,20}(?=\S)",
        re.MULTILINE,
    )


@cache
def _dashed() -> re.Pattern[str]:
    """A label at the beginning of a line with a dash or a bar in the place of a colon."""
    return re.compile(
        r"^[^\w\n]{0,6}(?:(?P<day>date|day|hari|tanggal|tgl)|(?P<time>time|jam|waktu|pukul)|(?P<mode>mode|via|media)|"
        r"(?P<place>venue|place|location|tempat|lokasi)|(?P<confirm>konfirmasi|confirmation))"
        r"[ ]{1,12}[-|>][ ]{1,3}(?=\S)",
        re.MULTILINE,
    )


@cache
def _columns() -> re.Pattern[str]:
    """A label at the beginning of a line whose value stands in a column of its own."""
    return re.compile(rf"^[ ]{{0,4}}(?:{_named()})[ ]{{2,40}}(?=[^\s:=|>-])", re.MULTILINE)


@cache
def _pictures() -> re.Pattern[str]:
    named = "|".join(f"(?P<{kind}>[{signs}])" for kind, signs in _PICTURES.items())
    return re.compile(rf"^[ ]{{0,4}}(?:{named})[ ]{{0,4}}(?=[^\W_])", re.MULTILINE)


def read_labels(body: str, low: str) -> tuple[Labelled, ...]:
    """The labels of the body, in order."""
    marks: dict[int, tuple[str, int]] = {}
    if ":" in low or "=" in low:
        for found in _labels().finditer(low):
            marks[found.start()] = (found.lastgroup or "other", found.end())
            if len(marks) == _MOST:
                break
    taken = {low.count("\n", 0, at) for at in marks}
    for pattern in (_dashed(), _bare(), _columns(), _pictures()):
        if (pattern is _pictures() and low.isascii()) or (pattern is _columns() and "  " not in low):
            continue
        for found in pattern.finditer(low):
            if len(marks) < _MOST and low.count("\n", 0, found.end()) not in taken and found.lastgroup:
                marks[found.start(found.lastgroup)] = (found.lastgroup, found.end())
                taken.add(low.count("\n", 0, found.end()))
    return tuple(_values(body, sorted((at, *mark) for at, mark in marks.items())))


def _values(body: str, marks: list[tuple[int, str, int]]) -> Iterator[Labelled]:
    for number, (at, kind, start) in enumerate(marks):
        after = marks[number + 1][0] if number + 1 < len(marks) else len(body)
        line = body.find("\n", start)
        end = min(after, len(body) if line < 0 else line)
        begin = body.rfind("\n", 0, at) + 1
        first = not any(char.isalnum() for char in body[begin:at])
        if not body[start:end].strip(" .-\n") and end < after:
            start, end = _below(body, end + 1, after, _LINES.get(kind, 1))
        elif kind == "place" and end < after:
            end = _continued(body, end, after)
        end = min(end, start + _LONGEST)
        if (not first or kind in _TIMES) and (stop := _inline_end(body, at, start, end)):
            end = stop
        while start < end and body[start] in " -\n\t":
            start += 1
        while start < end and body[end - 1] in " ,;|-/.\n•·":
            end -= 1
        heads = kind == "other" and _INVITES.search(body, start, end)  # "Pengumuman: panggilan interview PT ..."
        if start < end and not heads:
            yield Labelled(kind, at, start, end, first)


def _inline_end(body: str, at: int, start: int, end: int) -> int | None:
    """Where a value within a sentence ends: at the bracket that holds it, or with the sentence."""
    opened = body[max(0, at - 2) : at].endswith("(")
    found = re.compile(r"\)" if opened else r"(?<=[^\W\d]{3})[.;](?=\s+[A-Z])|\)(?=\s)").search(body, start, end)
    if found is None or (found[0] == ")" and "(" in body[start : found.start()]):
        return None
    return found.start()


def _below(body: str, start: int, after: int, most: int) -> tuple[int, int]:
    """The lines below a label that stands alone, up to an empty one."""
    end = start
    for _ in range(most):
        line = body.find("\n", end)
        stop = min(after, len(body) if line < 0 else line)
        if not body[end:stop].strip():
            break
        end = stop + 1
        if stop == after or line < 0:
            break
    return start, max(min(end - 1, after), start)


def _continued(body: str, end: int, after: int) -> int:
    """An address goes on below a comma, or where the next line is a street."""
    line = body.find("\n", end + 1)
    stop = min(after, len(body) if line < 0 else line)
    following = body[end + 1 : stop].strip()
    comma = body[:end].rstrip().endswith(",")
    if following and len(following) < 120 and (comma or re.match(r"(?:jl|jalan)\b", following, re.IGNORECASE)):
        return stop
    return end
