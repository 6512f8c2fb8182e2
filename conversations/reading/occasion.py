"""Which letter a short wish of the person's own is about, besides declining, cancelling and moving: a table of phrases.

Whole wishes only: what merely mentions an occasion, such as a long text or an invitation, is none.
"""

import re
from functools import cache
from typing import Final

LONGEST: Final = 160
"""Characters; a longer text is no short wish."""

_HR: Final = r"(?:hrd?(?:nya)?|perekrut(?:nya)?|recruiter(?:nya)?|mereka|(?:bu|pak|kak|mas|mbak) \w+)"
_INTERVIEW: Final = r"(?:interview|interviu|wawancara)"

_TELL: Final = r"(?:ucapan|pesan|bilang|kirim|tulis(?:kan|in)?|bikin(?:in|kan)?)"

_TABLE: Final = (
    ("check", r"\b(?:cek|periksa(?:kan)?|koreksi(?:kan)?|review) (?:dong |tolong )?pesan",
     r"\bcheck my (?:message|text|mail)"),
    ("reply", rf"\b{_HR} (?:sudah |udah |udh |sdh |baru )?(?:membalas|mbales|bales|balas|jawab|nanya|ngebales)\b",
     r"\b(?:they|(?:the )?recruiter|hr) (?:has |have |just )?(?:replied|answered|wrote back)\b"),
    ("after_call", r"\b(?:setelah|habis|abis|barusan|tadi) (?:di)?(?:telepon|telpon|telfon|nelpon|nelfon|teleponan)\b",
     r"\bafter (?:the|a|my|our) (?:phone )?call\b"),
    ("attend_after_all", r"\b(?:ternyata|akhirnya)\b.{0,30}\b(?:bisa|jadi) (?:hadir|datang|dateng|ikut)\b",
     r"\b(?:can|will) (?:come|attend|make it) after all\b"),
    ("missed", rf"\b(?:kelewat(?:an)?|terlewat|ketinggalan|ketiduran|kelupaan|lupa)\b.{{0,30}}\b{_INTERVIEW}\b|"
     rf"\b{_INTERVIEW}(?:nya)?\b.{{0,30}}\b(?:kelewat(?:an)?|terlewat|ketiduran|kelupaan)\b",
     r"\bmissed (?:my|the|an|today's|yesterday's) interview\b|\bdidn'?t show up\b"),
    ("running_late", r"\b(?:bakal(?:an)?|akan|kayak?nya|kyknya|mungkin|pasti|saya|aku|gue|gw|bilang|kabari|ngabarin)\b"
     r".{0,20}\b(?:telat|terlambat|ngaret)\b|^\W*(?:telat|terlambat|ngaret)\b",
     r"\b(?:running|be|am|i'm) (?:about |around )?"
     r"(?:a bit |a little |(?:\d+|half an|an|a few) (?:min\w*|hours?) )?late\b"),
    ("confirm", r"\bkonfirmasi(?:kan)? (?:akan )?(?:hadir|datang|dateng|kehadiran|kedatangan)|\bmau konfirmasi\b",
     r"\bconfirm (?:my attendance|that i|i am|i'm|i will|the interview)\b"),
    ("clarify", r"\b(?:tanya(?:in|kan)?|nanya(?:in)?) (?:ke hrd? |dulu )?(?:soal |tentang )?"
     r"(?:jadwal|jam|tempat|lokasi|alamat|link|harinya|tanggal)|"
     r"\bundangan(?:nya)? (?:kurang|ga|gak|nggak|tidak|belum) jelas\b",
     r"\bask (?:them )?(?:about |for |what |where |when )(?:the )?(?:time|place|address|link|schedule|date)\b"),
    ("thanks", rf"\b{_TELL} (?:ucapan |pesan )?(?:terima ?kasih|makasih)\b",
     r"\bthank[- ]you (?:note|message|letter|mail|email)\b|\bsay thank you\b"),
    ("referral", r"\b(?:rekomendasi(?:in|kan)?|referensi(?:in|kan)?) (?:teman|temen|orang|seseorang|kawan)\b",
     r"\b(?:recommend|refer) (?:a friend|someone|somebody|my friend|a colleague)\b"),
    ("followup_weeks",
     r"\b(?:tanya(?:in|kan)?|nanya(?:in)?) (?:ada )?(?:lowongan|lagi lowongan|posisi lain)\b|\bfollow ?-?up\b",
     r"\bask (?:about|for) (?:other |new )?openings\b|\bfollow up\b"),
)  # fmt: skip
"""Letter, and what says so in Indonesian and in English; the first row that fits counts."""


@cache
def _patterns() -> tuple[tuple[str, re.Pattern[str]], ...]:
    """Made when a short wish is first read: no start waits for them."""
    return tuple(
        (letter, re.compile(f"(?:{indonesian})|(?:{english})", re.IGNORECASE)) for letter, indonesian, english in _TABLE
    )


def read_occasion(text: str) -> str | None:
    """The letter (the name of its flow, `reply` or `check`) that a short wish asks for; None for none."""
    if len(text) > LONGEST:
        return None
    return next((letter for letter, pattern in _patterns() if pattern.search(text)), None)
