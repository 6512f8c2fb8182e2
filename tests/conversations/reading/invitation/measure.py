"""How well invitations are read: the values that are right, by field, with the comparisons of a lenient human eye."""

import json
import re
from collections import Counter
from collections.abc import Iterable, Mapping
from datetime import datetime
from pathlib import Path
from typing import Any

from conversations.reading.invitation import read_line

HERE = Path(__file__).parent
_TITLES = frozenset(
    [
        "pak",
        "bu",
        "bapak",
        "ibu",
        "bpk",
        "kak",
        "kakak",
        "mas",
        "mbak",
        "mr",
        "mrs",
        "ms",
        "dr",
        "drs",
        "h",
        "hj",
        "ust",
        "capt",
        "chef",
        "pt",
        "cv",
        "tbk",
        "ltd",
        "inc",
        "pte",
        "the",
    ]
)


def messy() -> list[dict[str, Any]]:
    """The hand-made texts, those that are no invitations included."""
    return _records("messy.jsonl")


def afterwards() -> list[dict[str, Any]]:
    """Hand-made texts that were written when the rules stood, with the main fields alone."""
    return _records("afterwards.jsonl")


def suspicious() -> list[dict[str, Any]]:
    """Fake invitations with the signs they bear, and genuine ones that look like fakes."""
    return _records("suspicious.jsonl")


def collected() -> list[dict[str, Any]]:
    """Hand-made texts of every kind and style, in both languages, with all fields."""
    return _records("collected.jsonl")


def timed() -> list[dict[str, Any]]:
    """Short texts with the time of the interview and the deadline alone; `unsure` where asking is right."""
    return _records("times.jsonl")


def _records(name: str) -> list[dict[str, Any]]:
    return [json.loads(line) for line in (HERE / name).read_text(encoding="utf-8").splitlines()]


def _words(value: object) -> Counter[str]:
    joined = re.sub(r"(?<=\b\w)\.(?=\w\b)", "", str(value).casefold())
    return Counter(word for word in re.findall(r"[a-z0-9]+", joined) if word not in _TITLES)


def same(field: str, wanted: object, read: object) -> bool:
    """Whether a value that was read is the one wanted."""
    if not wanted or not read:
        return not wanted and not read
    if field == "alternatives" and isinstance(wanted, list) and isinstance(read, list):
        return len(wanted) == len(read) and all(any(same("starts_at", one, other) for other in read) for one in wanted)
    if field in ("starts_at", "ends_at", "reply_by"):
        if len(str(wanted)) == 10 or len(str(read)) == 10:
            return wanted == read
        return datetime.fromisoformat(str(wanted)) == datetime.fromisoformat(str(read))
    one, other = _words(wanted), _words(read)
    common = sum((one & other).values())
    if field == "contact_name":
        return common > 0 and (common == sum(other.values()) or common == sum(one.values()))
    return 2 * common >= (0.8 if field == "company" else 0.66) * (sum(one.values()) + sum(other.values()))


class Score:
    """Counts over a set of records."""

    def __init__(self, records: Iterable[Mapping[str, Any]]) -> None:
        self.right: Counter[str] = Counter()
        self.invitations = self.texts = self.told = self.all_right = self.sure_wrong = self.unsure = self.clear = 0
        self.wrong: list[tuple[str, str, object, object]] = []
        for record in records:
            self._count(record)

    def _count(self, record: Mapping[str, Any]) -> None:
        read, wanted, accepted = read_line(record), record["expect"], record.get("accept", {})
        self.texts += 1
        self.told += read["is_invitation"] == wanted["is_invitation"]
        if not wanted["is_invitation"]:
            return
        self.invitations += 1
        well = {}
        for field in ("company", "position", "contact_name", "starts_at", "alternatives"):
            values = [wanted.get(field), *accepted.get(field, [])]
            well[field] = any(same(field, value, read[field]) for value in values)
            self.right[field] += well[field]
            if not well[field]:
                self.wrong.append((record["id"], field, wanted.get(field), read[field]))
        self.all_right += well["company"] and well["starts_at"] and well["contact_name"]
        unsure = "starts_at" in read["unsure"]
        self.sure_wrong += not well["starts_at"] and not unsure and read["starts_at"] is not None
        if not record.get("flags"):
            self.clear += 1
            self.unsure += unsure

    def share(self, field: str) -> float:
        """The share of invitations in which a field is right."""
        return self.right[field] / self.invitations
