"""A correction that names what it corrects: "posisinya Kasir", "nama saya Ani", "ganti ke email"."""

import re

_NAMES = {
    "company": r"(?:nama )?perusahaan(?:nya)?|pt-?nya|kantor(?:nya)?|(?:the )?company(?: name)?",
    "position": r"posisi(?:nya)?|jabatan(?:nya)?|lowongan(?:nya)?|(?:the )?position|(?:the )?role",
    "contact": r"(?:nama )?(?:hrd|hr|perekrut|rekruter|recruiter)(?:nya)?|kontak(?:nya)?|(?:the )?contact",
    "name": r"nama(?:ku| saya| aku|nya saya)|my name",
    "phone": r"(?:no(?:mor)?|nomer) ?(?:hp|telepon|wa)(?:ku| saya|nya)?|my (?:phone|number)",
    "reason": r"alasan(?:nya|ku)?|(?:the |my )?reason",
    "channel": r"lewat|via|jalur(?:nya)?|by(?= (?:e-?mail|whatsapp|wa)\b)",
}
_LEAD = r"(?:eh |oh |ternyata |maaf |tolong |coba )?(?:ganti |ubah |change )?"
_LINK = r"(?: (?:jadi|menjadi|adalah|itu|ke|is|to|into|:))?[ :]+"
_SHAPES = {
    question: re.compile(rf"{_LEAD}(?:{names}){_LINK}(?P<rest>.{{1,120}})", re.IGNORECASE)
    for question, names in _NAMES.items()
}
_BARE = {
    question: re.compile(rf"{_LEAD}(?:{names})", re.IGNORECASE)
    for question, names in _NAMES.items()
    if question != "channel"
}
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
    for question, shape in _SHAPES.items():
        if (match := shape.fullmatch(line)) and not _TAKES_BACK.search(match["rest"]):
            return question, match["rest"].strip()
    return next(((question, "") for question, shape in _BARE.items() if shape.fullmatch(line)), None)
