"""A correction that names what it corrects: "posisinya Kasir", "nama saya Ani", "ganti ke email"."""

import re
from functools import cache
from typing import Final

from conversations.reading.channel import read_channel
from conversations.reading.reason import read_reason
from conversations.reading.restated import NAMES, is_name

_NAMES: Final[dict[str, str]] = {
    "name": r"nama(?:ku| saya| aku|nya saya)|my name",
    **{str(question): names for question, names in NAMES.items()},
    "contact": rf"{NAMES['contact']}|(?:nama )?(?:hrd?|perekrut|rekruter|recruiter|kontak)",
    "phone": r"(?:no(?:mor)?|nomer) ?(?:hp|telepon|wa)(?:ku| saya|nya)?|my (?:phone|number)",
    "channel": r"lewat|via|jalur(?:nya)?|by(?= (?:e-?mail|whatsapp|wa)\b)",
}
_LEAD = r"(?:eh |oh |ternyata |maaf |tolong |coba )?(?:ganti |ubah |change )?"
_LINK = r"(?: (?:jadi|menjadi|adalah|itu|ke|is|to|into|:))?[ :]+"


@cache
def _shapes() -> dict[str, re.Pattern[str]]:
    """What names a question and says something of it; compiled when first looked for, so that no start waits for it."""
    rest = rf"{_LINK}(?P<rest>.{{1,120}})"
    return {name: re.compile(rf"{_LEAD}(?:{words}){rest}", re.IGNORECASE) for name, words in _NAMES.items()}


@cache
def _bare() -> dict[str, re.Pattern[str]]:
    """What names a question and says nothing of it."""
    named = {name: words for name, words in _NAMES.items() if name != "channel"}
    return {name: re.compile(rf"{_LEAD}(?:{words})", re.IGNORECASE) for name, words in named.items()}


_TO_CHANNEL = re.compile(
    r"(?:ganti|ubah|pindah|change) (?:ke|jadi|to) (?P<rest>e-?mail|surel|wa|whatsapp|chat)", re.IGNORECASE
)
_NO_REASON = re.compile(
    r"(?:tanpa|jangan (?:sebut(?:kan)?|pakai|pake)|hapus|without(?: a)?|no) (?:alasan(?:nya)?|reason)", re.IGNORECASE
)

_TAKES_BACK = re.compile(r"\b(?:bukan|bkn|not|salah|harusnya|seharusnya|hrsnya)\b", re.IGNORECASE)
"""Words of a sentence that says both what was wrong and what is right; it is read as a whole."""

LONGEST = 160


def read_named(text: str) -> tuple[str, str | None] | None:
    """The question a short text names and what it says of it; None instead of words: "no longer", as in "tanpa alasan".

    An empty text stands for "this one, please ask again" ("ganti nama saya"). None for any other text, so for one that
    also says what was wrong ("posisinya Kasir, bukan Admin").
    """
    line = text.strip().rstrip(".!")
    if len(line) > LONGEST:
        return None
    if _NO_REASON.fullmatch(line):
        return "reason", None
    if match := _TO_CHANNEL.fullmatch(line):
        return "channel", match["rest"]
    for question, shape in _shapes().items():
        match = shape.fullmatch(line)
        if match and not _TAKES_BACK.search(match["rest"]) and _answers(question, match["rest"].strip()):
            return question, match["rest"].strip()
    return next(((question, "") for question, shape in _bare().items() if shape.fullmatch(line)), None)


def _answers(question: str, rest: str) -> bool:
    """Whether the words may be an answer: "kantornya terlalu jauh" complains, "lewat jam 5 baru bisa" tells a time."""
    match question:
        case "company" | "contact":
            return is_name(rest)
        case "position":
            return read_reason(rest).category is None
        case "channel":
            return read_channel(rest) is not None
    return True
