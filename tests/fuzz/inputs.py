"""Texts that people might send by accident or on purpose: pieces of real ones, torn, repeated and spoilt."""

from random import Random
from typing import Final

from hypothesis import strategies as st

LONGEST: Final = 20_480
"""Characters of the longest text that is tried."""

PIECES: Final = (
    "interview ", "wawancara ", "PT Maju Jaya ", "pt maju ", "Klinik Sehat ", "posisi ", "Staff Gudang ", "Bu Rina ",
    "Pak Budi, S.H., M.M. ", "Yth. Sdri. Clara Wibisono ", "Halo kak ", "Dear Mr. Tan, ",
    "Hormat kami,\n", "Regards,\n",
    "- Mita, Talent Glowria", "Hari/Tanggal : ", "Waktu : ", "Tempat : ", "Subject: ", "From: HR <hr@maju.example>\n",
    "[24/11/26 10.02.33] HRD: ", "> ", "On Wed, Nov 18, 2026 at 3:15 PM A wrote:\n", "semula ",
    "menjadi ", "tolong batalin ",
    "eh bukan jam 10, jam 11", "bukan Bu Rina, Pak Rino", "karena sakit ", "krn ", "udah dapet kerja ",
    "besok ", "lusa ",
    "Senin depan ", "minggu depan hari Rabu ", "jam setengah 3 sore ", "pukul 10.00 WIB ", "25/11/2026 ",
    "31 Februari ",
    "25.99", "3 hari lagi ", "next Tuesday at half past nine ", "10-11am GMT+7 ", "s/d selesai ", "paling lambat H-1 ",
    "0812-0000-1111 ", "https://meet.google.com/abc-defg-hij ", "Rp 500.000 ", "transfer ", "KTP ", "1) ", "• ", "| ",
    "BEGIN:VCALENDAR\nBEGIN:VEVENT\n", "DTSTART;TZID=Asia/Jakarta:20261126T100000\n", "SUMMARY:Interview\n",
    "END:VEVENT\n",
    "(", "))", ",,", "...", "::", "&", "@", "_", "*", "\n", "\n\n", "\r\n", "\t", " ", "  ", "-", "~", "/",
)  # fmt: skip
_SPOILT: Final = (
    "\0", "\ud800", "\udfff", "\u202e", "\u202a", "\u2066", "\u200b", "\u200d", "\ufeff", "\u0301" * 40, "ﬁ", "İ", "ß",
    "١٢", "１２", "𝕀", "🙏", "👩‍👩‍👧", "🕐", "田中", "\x1b[31m", "\x07", "\u2028", "\xa0", "ﷺ", "²", "½", "Ⅷ", "'" * 9,
)  # fmt: skip

_LETTERS: Final = tuple(map(chr, (*range(32, 127), *range(0xC0, 0x180), *range(0x600, 0x620), *range(0x4E00, 0x4E20))))


def text_of(seed: int) -> str:
    """A likely-looking text; one in five is a long repetition, one in ten is anything at all."""
    random = Random(seed)
    kind = random.randrange(10)
    if kind == 0:
        return "".join(random.choices(_LETTERS, k=random.randrange(200)))
    text = "".join(_piece(random) for _ in range(random.randrange(40)))
    return (text + _piece(random) * random.randrange(2, 3000))[:LONGEST] if kind < 3 else text


def _piece(random: Random) -> str:
    kind = random.randrange(8)
    if kind < 6:
        return random.choice(PIECES)
    return random.choice(_SPOILT) if kind == 6 else "".join(random.choices(_LETTERS, k=random.randrange(1, 12)))


texts: Final = st.integers(0, 2**63).map(text_of)
"""The texts of all seeds: as fast as they can be made, and each is found again by its seed."""
