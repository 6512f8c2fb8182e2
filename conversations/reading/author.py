"""Who wrote a short text: the person who wants a message, or somebody who invites them. Every sign has its points, and
the heavier side stands; what an invitation says of changing it ("reply 2 to reschedule") is no wish.
"""

import re
from functools import cache
from typing import Final

_PRIOR: Final = 0.75
"""For the person: whoever else writes leaves signs."""

_SIGNS: Final = (
    (+3.00, r"tolong\w* (?:\w+ )?(?:bikin|buat|tulis|bilang|kabar|sampai|kirim|konfirmasi)\w*|mohon dibuatkan"),
    (+2.00, r"(?:bikin|buat|tulis|bilang|kirim|sampai|kabar|bales)(?:kan|in)\b|tanyain|\bdibal[ae]s(?:kan|in)?\b"),
    (+3.00, r"\b(?:mau|minta|pengen|pengin|ingin|mw|hendak|izin|ijin|bermaksud) (?:\w+ )?(?:nolak|tolak|menolak|"
        r"batal|mem?batal|cancel|mundur|mengundur|diundur|undur|resched|pindah|ganti|geser|jadwal|nunda|tunda|"
        r"online|hari|skip|hold|reject|decline|withdraw|dimaju|dimundur)\w*"),
    (+1.50, r"\b(?:nolak|batalin|batalkan|cancelin|resched\w*in|tolakin|undurin|mundurin)\b"),
    (+1.00, r"\b(?:tolak|refus\w*|turn(?:ing)? (?:it )?down|decline|say no)\b"),
    (+1.00, r"(?:ga|gak|nggak|ngga|ngg|tdk|tidak|tak|g|ndak) (?:bs|bisa|jadi|jd|lanjut|mau|sanggup|dtg|dateng|"
        r"datang|usah|minat)\b|\bgabisa|\bgajadi|\bbatal\b|\bmundur\b"),
    (+2.00, r"\b(?:interview|wawancara|jadwal)(?:nya)? (?:saya|sy|aku|gue|gw|ku)\b|interviewku"),
    (+0.50, r"\b(?:saya|sy|aku|gue|gw|ak)\b"),
    (+3.00, r"\b(?:write|draft|compose|phrase|help me|tell (?!me)\w+|let (?:him|her|them|the)|ask (?:\w+ )?(?:if|"
        r"whether))"),
    (+1.50, r"\bi (?:want|wanna|need|would like|have|must|can'?t|cannot|won'?t|got|gotta|am|accepted|was)\b|"
        r"\bi'?d like|\bi'?m\b|\bi'?ve\b|\bwanna\b|\bgotta\b|\bneed (?:to|a|an)\b"),
    (+2.00, r"\bmy (?:interview|reason|mom|mum|dad|kid|son|wife|flight|exam|current|boss)"),
    (+1.50, r"\b(?:should|do|can|could|if) i\b|\bgalau\b|\bbingung\b|menurut\w* kamu|\bkamu jadi aku\b|\bga ya\b"),
    (+0.50, r"\b(?:can|could|should|if) we\b"),
    (+2.00, r"^\W*(?:cancel|decline|resched\w*|withdraw|postpone|move|skip|not interested|batalin|tolak|batalkan|"
        r"ganti|undur\w*)\b"),
    (+1.00, r"\b(?:hrd?|pak|bu|mbak|mas|kak)\w* .{0,40}(?:minta|ngasih|nyuruh|ngajak|manggil|nawarin)\b"),
    (+0.75, r"\b(?:krn|karena|karna|soalnya|because|cause|cuz|gara2|gara-gara)\b"),
    (-2.00, r"\bkami\b|\bwe(?:'re|'d|'ll)|\bour\b|(?<!can )(?<!could )(?<!if )(?<!should )(?<!chance )\bwe\b"),
    (-1.00, r"\bkita\b"),
    (-1.00, r"^(?:(?!\b(?:minta|mau|mw|pengen|pengin|ingin|bisa|bs|boleh|saya|sy|aku|gue|gw|tolong|mohon)\b)[^\n])*"
        r"\b(?:dipindah|diundur|ditunda|digeser|dimaju)\w*"),
    (-2.50, r"^\W*(?:hi|hello|dear|halo|hallo|hai|hey) (?!kak|min|sopan|bot|admin|there|i'?m? )[a-z]+\b"),
    (-0.50, r"\bpukul \d"),
    (-0.50, r"\b20\d\d\b"),
    (-1.25, r"\b(?:anda|kamu|you|your|ur|kakak|saudara|saudari|sdri?|u)\b"),
    (-2.00, r"\b(?:ini|dengan|dgn|this is|perkenalkan|tiang|kulo|aku|saya|sy) (?:saya |pak |bu |bapak |"
        r"ibu )?(?!mengundur|mundur|menarik|jauh|lamar|pindah)\w+(?: \w+)? (?:dari|dr|from|hr|hrd|ops|"
        r"rekrut\w*|recruit\w*|yg|yang|pt|cv)\b"),
    (-2.00, r"\b[a-z]+ here\b|\bdari tim\b"),
    (-1.25, r"\b(?:balas|bls|reply|ketik|konfirmasi ke|confirm|ketuk|klik|click|hub|hubungi|wa saya|kabari|lmk|"
        r"let me know)\b"),
    (-1.50, r"\b(?:mohon maaf|maaf (?:ganggu|mengganggu|mendadak|dadakan|bgt|kak)|sorry for|apolog|ditunggu|"
        r"terima ?kasih (?:sudah|telah|udah|atas lamaran))"),
    (-2.00, r"https?://|\bwww\.|meet\.google|zoom\.us|@\w+\."),
    (-1.00, r"\b(?:bawa|bring|pakai|dress|ktp|cv kak|cv nya|portofolio|portfolio)\b"),
    (-1.00, r"\blamaran(?:nya| kak| adek| bapak| ibu| mas| mbak| perawat)\b"),
    (-1.00, r"\b(?:bisa|bs|ok|oke|okay|free|available|bole|boleh|ada waktu|gpp|kan)(?: (?:ga|gak|ya|ka|kak|mas|"
        r"mba|mbak|hadir))?\?"),
    (-0.75, r"\bya (?:kak|mas|mbak|mba|dek|pak|bu|ka)\b|(?<!ga )(?<!gak )\bya\W*$"),
    (-2.00, r"^\W*(?:kak|mas|mbak|mba|pak|bu|interview kak)\b.{0,12}interview|^\W*interview kak\b"),
    (-0.50, r"\b(?:undangan|panggilan|mengundang|invite you|invitation)\b"),
    (-1.50, r"\n.*\n"),
    (-1.50, r"\b(?:hr|hrd|recruiter|talent|people|owner|admin)\W*$"),
)  # fmt: skip
"""Points and what is looked for: above nought it speaks for the person, below for who invites."""


def is_own(text: str, *, greets: bool, awaited: float = 0.0) -> bool:
    """Whether the person themselves says it; `greets`: it greets somebody by name, as who invites does; `awaited`: the
    points by which somebody else's word is expected."""
    low = text.lower()
    points = _PRIOR + sum(weight for weight, sign in _signs() if sign.search(low)) - (1.5 if greets else 0.0)
    return points > awaited


@cache
def _signs() -> tuple[tuple[float, re.Pattern[str]], ...]:
    return tuple((weight, re.compile(sign)) for weight, sign in _SIGNS)
