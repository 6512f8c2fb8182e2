"""What a text puts right by its name: "posisinya salah, harusnya admin sosmed", "her name is Siobhan".

Only a text with a word for a slip or a change, or one that begins with the name, puts anything right; of one question
the last words stand that are not taken back ("bukan alasan transport, tulis alasan pribadi").
"""

import re
from typing import Final, Literal

from conversations.reading.names import company_name, position_name
from conversations.reading.person import HONORIFIC, HONORIFICS, read_contact
from conversations.reading.reason import read_reason, reason_instead
from conversations.reading.words import is_common

Restated = Literal["company", "position", "contact", "honorific", "reason"]
Span = tuple[int, int]

NAMES: Final[dict[Restated, str]] = {
    "company": r"(?:nama )?(?:perusahaan|kantor|company)(?:nya)?(?: name)?|pt[ -]?nya|the company(?: name)?",
    "position": r"posisi(?:nya)?|jabatan(?:nya)?|lowongan(?:nya)?|(?:the |my )?(?:position|role|job title)",
    "contact": r"nama(?! ?(?:perusahaan|kantor|pt|posisi|company)) ?(?:hrd?|orang|beliau|recruiter|bapak|ibu)?(?:nya)?|"
    r"(?:nama )?(?:hrd?|perekrut|rekruter|recruiter|kontak)-?nya|"
    r"(?:his|her|their|the recruiter's|the contact's) name|the (?:contact|recruiter)",
    "reason": r"(?:alasan|alesan|alsan)(?:nya|ku)?|(?:the |my )?reason",
}
"""What an answer is called by, of those that a sentence puts right."""
_LINK: Final = (
    r"(?:[ ,:=]{0,3}(?:salah|ganti|diganti|ubah|itu|tuh|sih|deh|dong|ya|kak|min|eh|sebenarnya|sebenernya|sbnrnya|"
    r"yang|yg|"
    r"ternyata|bener|benar|betul|harusnya|seharusnya|hrsnya|jadi|jd|menjadi|adalah|tulis|bilang|saja|aja|"
    r"pake|pakai|karena|krn|karna|maksud(?:ku|nya| saya| aku)?|i mean|i meant|"
    r"is|was|should be|should|actually|to|into|because|wrong|it's)(?![\w'])){0,8}[ ,:=]{1,3}"
)
_VALUE: Final = r"(?P<value>[^,;!?\n]{1,60}?)(?=\s(?:bukan|bkn|not|instead)\b|[,;!?\n]|[.]?\s{0,3}$|[.]\s)"
_CORRECTING: Final = (
    r"(?i)\b(?:salah|ralat|koreksi|dikoreksi|revisi|harusnya|seharusnya|hrsnya|maksud\w*|ganti|diganti|ubah|bukan|bkn|eh|"
    r"ternyata|typo|sebenarnya|sebenernya|sbnrnya|wrong|actually|should be|not|correction|change|meant|no idea|tulis)\b"
)
_PLAINLY: Final = r"(?i)[:=]|\b(?:is|adalah|karena|krn|karna|should)\b"
"""What makes a text that begins with the name put it right without a word for a slip."""
_DENIED: Final = r"(?i)(?:\b(?:ga|gak|nggak|tidak|bukan|jangan|not|no)\b(?: \w{1,12}){0,2} ?)$"
_HONORIFIC: Final = rf"(?:{HONORIFIC})\.?"
_SWAPS: Final = (
    rf"(?i)\b(?:ganti|ubah|change)\s{_HONORIFIC}\s(?:jadi|ke|to|with)\s(?P<right>{_HONORIFIC})(?=\W|$)",
    rf"(?i)\b(?:bukan|bkn|not|jangan)\s{_HONORIFIC}[ ,]{{1,2}}(?:(?:tapi|but|harusnya|pake|pakai|it's)\s)?"
    rf"(?P<right>{_HONORIFIC})(?:\s(?:aja|ya|kak|min|deh))?(?=\W*$)",
    rf"(?i)(?<!\w)(?P<right>{_HONORIFIC})(?:\s(?:aja|ya|deh|dong))?[ ,]{{1,2}}(?:bukan|bkn|not|jangan)\s"
    rf"{_HONORIFIC}(?=\W*$)",
    rf"(?i)\b(?:panggil(?:an)?(?:nya)?|sapaan(?:nya)?|address (?:her|him) as|pakai|pake)\s(?P<right>{_HONORIFIC})"
    rf"\s?(?:aja|saja|ya)?(?=\W*$)",
)
_LOOK_BACK: Final = 30

LONGEST: Final = 200
"""Characters; a longer text tells more than what was wrong."""


def is_correcting(text: str) -> bool:
    """Whether a word stands in it that puts something right."""
    return len(text) <= LONGEST and re.search(_CORRECTING, text) is not None


def read_restated(text: str) -> dict[str, str]:
    """Question → its right answer, as far as a text puts it right; a reason beside a denied one is the right one."""
    told: dict[str, str | None] = {"reason": reason_instead(text)}
    for question, (start, end) in _restated(text).items():
        words = text[start:end].strip(" .")
        match question:
            case "company":
                told["company"] = company_name(words) if is_name(words) else None
            case "position":
                told["position"] = position_name(words)
            case "reason":
                told["reason"] = read_reason(words).category or told["reason"]
            case "honorific":
                told["honorific"] = HONORIFICS.get(words.lower().strip("."))
            case "contact":
                contact = read_contact(words if is_name(words) else "")
                told |= {"contact": contact.name, "honorific": contact.honorific}
    return {name: value for name, value in told.items() if value is not None}


def is_name(words: str) -> bool:
    """Whether it begins like a name: "the company is too far" names none."""
    first = words.split()[0] if words.split() else ""
    return first[:1].isupper() or first.lower().strip(".") in HONORIFICS or not (first and is_common(first))


def _restated(text: str) -> dict[Restated, Span]:
    """Question → where the words stand that hold from now on; empty for a text that puts nothing right by its name."""
    if len(text) > LONGEST:
        return {}
    told: dict[Restated, Span] = {}
    correcting = is_correcting(text)
    for question, names in NAMES.items() if correcting or re.search(_PLAINLY, text) else ():
        for found in re.finditer(rf"(?i)(?<!\w)(?:{names})(?!\w){_LINK}{_VALUE}", text):
            lone = found.start() == 0 and re.search(_PLAINLY, found[0]) is not None
            taken_back = re.search(_DENIED, text[max(found.start() - _LOOK_BACK, 0) : found.start()])
            if (correcting or lone) and not taken_back:
                told[question] = found.span("value")
    swap = next((swap for shape in _SWAPS if (swap := re.search(shape, text)) is not None), None)
    if swap is not None:
        told["honorific"] = swap.span("right")
    return told
