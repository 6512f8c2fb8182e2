"""Chats as people have them, one for each thing Sopan is for.

A step is what the person does: a text, `/command`, `>choice` (a press; `>1st` the first one), `» text` (a forward),
`@kind` (a sticker ...), `+hours` (time goes by), `!reminder` (one is due).
"""

from collections.abc import Mapping
from typing import Final

Stories = Mapping[str, tuple[str, ...]]

INDONESIAN: Final[Stories] = {
    "Menolak undangan": (
        "/start", ">decline", ">whatsapp", "Staf Gudang di PT Maju Jaya", "Bu Rina", "1/12 jam 10", ">Asia/Jakarta",
        ">accepted_offer", ">make", "lebih pendek",
        ">words", ">warmer", ">another_wording", ">words", ">other_language", "udah kukirim",
    ),
    "Membatalkan dengan satu kalimat, kurang dari 24 jam": (
        "batalin interview nanti jam 5 sore di PT Maju Jaya, saya sakit", ">contact", "Pak Budi", ">channel", ">email",
        ">make", ">remind", ">hour", "+1", "!asked_for", ">sent",
    ),
    "Undangan diteruskan": (
        "» Yth. Kandidat, kami dari PT Maju Jaya mengundang Anda mengikuti interview untuk posisi Staf Gudang "
        "pada Selasa, 1 Desember 2026 pukul 10.00 WIB. Hormat kami, Rina", ">why", ">back", ">edit", ">honorific",
        ">ibu", ">reschedule", ">work", ">1st", "ganti jam 2", "+24", "!next_morning", ">show", ">sent",
    ),
    "Masih ragu": (
        "/start", ">decide", ">trivial", ">yes", ">attend",
    ),
    "Tersesat dan kembali": (
        "/start", ">cancel", "kembali", "E-mail", "@sticker", "PT Maju Jaya", "bantuan", "lewati", "lewati", "31/2",
        ">calendar", ">month:2026-12", ">2026-12-01", "jam 10", "kembali", ">keep", ">Asia/Makassar", "males aja sih",
        ">go_on", ">company", "PT Sinar Baru", "batal", "/drafts", ">1", ">open", "/language", ">en", "/cancel",
        "/delete", ">yes",
    ),
}  # fmt: skip

ENGLISH: Final[Stories] = {
    "Declining an invitation": (
        "/start", ">decline", ">whatsapp", "Warehouse Staff at PT Maju Jaya", "Ms Rina", "1 December at 10",
        ">Asia/Jakarta", ">accepted_offer", ">make", "shorter please",
        ">words", ">warmer", ">another_wording", ">words", ">other_language", "I sent it",
    ),
    "Cancelling in one sentence, with less than 24 hours left": (
        "I need to cancel my interview today at 5 pm at PT Maju Jaya, I am ill", ">contact", "Mr Budi", ">channel",
        ">email", ">make", ">remind", ">hour", "+1", "!asked_for", ">sent",
    ),
    "A forwarded invitation": (
        "» Dear candidate, PT Maju Jaya would like to invite you to an interview for the position of Warehouse Staff "
        "on Tuesday, 1 December 2026 at 10:00 WIB. Kind regards, Rina", ">why", ">back", ">edit", ">honorific", ">ibu",
        ">reschedule", ">work", ">1st",
        "change it to 2 pm", "+24", "!next_morning", ">show", ">sent",
    ),
    "Undecided": (
        "/start", ">decide", ">trivial", ">yes", ">attend",
    ),
    "Lost and back again": (
        "/start", ">cancel", "back", "E-mail", "@sticker", "PT Maju Jaya", "help", "skip", "skip", "31 February",
        ">calendar", ">month:2026-12", ">2026-12-01", "at 10 am", "back", ">keep", ">Asia/Makassar",
        "I just can't be bothered", ">go_on", ">company", "PT Sinar Baru", "cancel", "/drafts", ">1", ">open",
        "/language", ">id", "/cancel", "/delete", ">yes",
    ),
}  # fmt: skip

STORIES: Final[Mapping[str, Stories]] = {"id": INDONESIAN, "en": ENGLISH}
