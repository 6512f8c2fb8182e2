"""What a short text does where an answer was asked but none is given: the person goes after all, or does not; takes
back what they pressed; says that something is wrong; or asks for a moment.

Only a whole message counts, with small words around it; whatever says more than that is read elsewhere.
"""

import re
from functools import cache
from typing import Final, Literal

Aside = Literal["attend", "absent", "keep", "slip", "wrong", "wait", "unsent"]

LONGEST: Final = 80
"""Characters; whoever writes more tells something."""

_I: Final = r"(?:saya|sy|aku|ak|aq|gue|gw|gua|i'll|i will|i'm|i am|i)"
_NOT: Final = r"(?:ga|gak|gk|g|nggak|ngga|enggak|engga|tidak|tdk|ndak|not)"
_COME: Final = r"(?:datang|dateng|dtg|hadir|ikut|berangkat|attend|go(?:ing)?|come|coming|be there)"
_WILLING: Final = r"(?:mau|akan|tetap|tetep|ttp|jadi|jd|bisa|bersedia|siap|pasti|still|can)"
_GOING: Final = rf"(?:{_I} )?(?:{_WILLING} ){{0,2}}{_COME}"
_SURELY: Final = rf"(?:{_I} (?:{_WILLING} ){{0,2}}|(?:{_WILLING} ){{1,2}}){_COME}"
_STAYING: Final = rf"(?:tetap|tetep|ttp|jadi|still) (?:mau |akan |bisa )?{_COME}"
_CALL_OFF: Final = r"(?:di|nge|me|mem)?(?:batal|cancel|nolak|tolak|reschedule)(?:kan|in)?"

_BEFORE: Final = (
    r"(?:eh|oh|ok|oke|okay|ya|yah|yaudah|ya udah|hmm+|maaf|sorry|sori|kak|min|kayaknya|kyknya|kayanya|sepertinya|"
    r"ternyata|btw|aduh|waduh|duh)[ ,.!]+"
)
_BEHIND: Final = (
    r"[ ,.!]+(?:aja|saja|deh|dong|kok|kak|min|ya|yaa|sih|nih|lah|dulu|ternyata|interview(?:nya)?|wawancara(?:nya)?|"
    r"after all|then|please|besok|nanti|ke sana|ke situ|makasih|thanks)$"
)

_SHAPES: Final[tuple[tuple[Aside, str], ...]] = (
    ("attend", _GOING),
    ("attend", rf"{_NOT} (?:jadi|jd) {_CALL_OFF}(?:\W+{_GOING})?"),
    ("attend", rf"(?:{_NOT} (?:jadi|jd)|jangan|batal)(?: deh| aja)?[,.;!]+ ?{_SURELY}"),
    ("attend", rf"jangan (?:jadi )?{_CALL_OFF}[,.;! ]+{_SURELY}"),
    ("attend", rf"(?:(?!\bbisa\b|\bhari\b)[^?]){{0,60}}\b(?:tapi|tp|tpi|but)[ ,]+(?:{_I} )?{_STAYING}"),
    ("absent", rf"(?:{_I} )?(?:kayaknya )?(?:{_NOT} (?:bisa |jadi |akan |mau )?|gabisa |can't |won't ){_COME}"),
    ("keep", rf"jangan (?:jadi )?{_CALL_OFF}|don't (?:decline|cancel)(?: it)?"),
    ("slip", r"(?:salah|ke?salah|ga sengaja|gak sengaja) ?(?:pencet|tekan|klik|pilih|tombol|kepencet)(?: tombol)?"),
    ("slip", r"kepencet|wrong button|my mistake|(?:i )?pressed the wrong (?:one|button)"),
    ("wait", r"(?:tunggu|bentar|sebentar|sbentar|ntar|nanti|tar)(?: (?:dulu|bentar|sebentar|lagi|aja|saja))*"),
    ("wait", r"(?:wait|hold on|one moment|just a (?:moment|minute|sec)|later)(?: a (?:moment|minute|sec))?"),
    (
        "unsent",
        rf"(?:{_I} )?(?:belum|blm|blum|haven't|not yet)(?: {_I})? ?(?:di|ku|tak ?|ke)?(?:kirim|sent)(?: it| kok)?",
    ),
)
_WRONG: Final = r"(?:(?:itu|ini|ada yang|kok|infonya|datanya|that's|this is|it's) (?:salah|keliru|wrong))"


@cache
def _table() -> tuple[tuple[Aside, re.Pattern[str]], ...]:
    """Compiled when first looked for, so that a start does not wait for it."""
    return tuple((aside, re.compile(shape)) for aside, shape in _SHAPES)


def read_aside(text: str) -> Aside | None:
    """What a whole message does beside the question; None for one that says anything else."""
    said = _bare(text)
    if not said or len(said) > LONGEST or "?" in text:
        return None
    if re.fullmatch(_WRONG, said):
        return "wrong"
    return next((aside for aside, shape in _table() if shape.fullmatch(said)), None)


def reads_like_a_reason(text: str) -> bool:
    """Whether a text that no category is known for may still tell why: a few words, and no question, no denial, no
    plea to wait."""
    said = _bare(text)
    if len(said.split()) < LEAST or "?" in text:
        return False
    return not re.match(_NO_REASON, said) and read_aside(text) is None


def asks_or_comes(text: str) -> bool:
    """Whether a text asks, or says that the person still means to come, whatever words for a reason it holds."""
    said = _bare(text)
    return "?" in text or re.search(_ASKS, said) is not None or re.fullmatch(_COMES, said) is not None


_ASKS: Final = (
    r"^(?:apa(?:kah|in)?|gimana|bagaimana|gmn|kapan|siapa|mengapa|berapa|boleh|mending|sebaiknya|is it|are you|"
    r"can (?:i|you|we)|should|what|how|why)\b|\b(?:ga|gak|nggak|ngga|enggak) ya$|\b(?:berapa|gimana|dimana|di mana)$"
)
_THERE: Final = (
    r"(?:\W+(?:kok|aja|saja|deh|ya|nih|interview\w*|wawancara\w*|ke|besok|nanti|senin|selasa|rabu|kamis|jumat|sabtu|"
    r"minggu|hari|jam|pukul|itu|the|on|to|it|\d[\d.:]*|(?:mon|tues|wednes|thurs|fri|satur|sun)day))*"
)
_COMES: Final = (
    rf"(?:(?:{_I}|sebenernya|sebenarnya|insyaallah|tolong|oke|mau|udah sembuh|sudah sembuh|jadi|masih|tetap|tetep|ttp|"
    rf"pengen|pgn|ingin|bisa|bersedia|usahain|akan|might|still|want|will|to) ){{1,6}}(?:{_COME}|interview){_THERE}|"
    rf"(?:(?:{_I}|tolong|mau) )*(?:konfirmasi|confirm)\b.{{0,20}}(?:hadir\w*|kehadiran|attend\w*)|"
    rf"(?:{_I} )?(?:bisa )(?:kok )?{_THERE}|see you.{{0,20}}"
)


def puts_moment_right(text: str) -> bool:
    """Whether a text begins by saying that the time was another ("salah jam, jam 11"); a time that somebody only took
    it for ("salah tanggal, kukira besok") puts nothing right."""
    return re.match(_MOMENT_WRONG, text.strip()) is not None and not re.search(_TAKEN_FOR, text)


_MOMENT_WRONG: Final = (
    r"(?i)(?:(?:eh|oh|maaf|sorry|kak)[ ,]+)*"
    r"(?:ternyata|harusnya|seharusnya|salah|ralat|yang benar|it turns out|actually)[ ,:]+"
    r"(?:the |my )?(?:interview|wawancara|jadwal|jam|pukul|hari|tanggal|tgl|wrong (?:time|day))"
)
_TAKEN_FOR: Final = r"(?i)kira|pikir|sangka|thought"


LEAST: Final = 3
"""Words; fewer that are unknown could mean anything."""

_NO_REASON: Final = (
    rf"(?:jangan|tunggu|bentar|sebentar|nanti|salah|bukan|not because|don't|wait|{_NOT} (?:karena|krn|jadi|jd))\b"
)


def _bare(text: str) -> str:
    """The text in small letters without the small words around it."""
    said = " ".join(text[:200].casefold().replace("’", "'").split()).strip(" .,!")
    while (before := re.match(_BEFORE, said)) is not None:
        said = said[before.end() :]
    while (behind := re.search(_BEHIND, said)) is not None:
        said = said[: behind.start()]
    return said
