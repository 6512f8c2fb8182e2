"""Names of companies as invitations write them: legal forms, words for workplaces, and where a name ends."""

import re
from dataclasses import dataclass
from functools import cache
from typing import Final

from conversations.reading.invitation import name_words
from conversations.reading.invitation.lexicon import cue, words
from conversations.reading.invitation.posts import is_job

FREE_MAIL: Final = frozenset(name_words.FREE_MAIL.split())
HEADS: Final = (
    "bank|rumah sakit|rs|rsu|rsud|rsia|klinik|apotek|koperasi|yayasan|universitas|institut|sekolah|"
    "hotel|toko|bengkel|restoran|resto|kedai|kafe|cafe|warung|"
    "pdam|puskesmas|sdit|smpit|paud|mts|pondok pesantren|perkebunan|batik|rumah makan|dinas|perumda|"
    "kementerian|percetakan|konveksi|optik|minimarket|"
    "swalayan|dealer|villa|studio|butik|penerbit|lembaga|kap|kantor akuntan|kantor|biro|asuransi|"
    "laundry|salon|perum|bpr|smk|sma|sd|smp|tk|stikes|politeknik|grup|pt|cv|ud|"
    "firma|kopi|dapur|rumah|bimbel|blud rsud|persatuan"
)
TAILS: Final = (
    "group|grup|studio|labs?|inc|ltd|llc|gmbh|corp|holdings?|technologies|learning center|group|"
    "technology|hotel|hospital|school|preschool|bank|media|foods?|digital|logistics|hotels|"
    "centre|center|agency|property|travel|care|health|finance|robotics|works|enterprise|"
    "management|life"
)
ENDS: Final = frozenset(name_words.FIRM_ENDS.split())
ADDRESS: Final = frozenset(["mas", "bu", "pak", "ibu", "bapak", "ka", "kak", "mbak"])
"""Also parts of companies' names, where they are written with a capital: Sinar Mas."""
DESKS: Final = frozenset(name_words.TITLES_OF_DESKS.split())
"""What people are by their desk; no company is called so."""
NO_FIRM: Final = (
    r"(?i)cv (?:kakak|bapak|ibu|anda|kamu|saudar\w+|terbaru|lengkap|asli|nya|mu|terlampir|"
    r"update|ats|kak|mas|mbak|yang|dan|anda)\b"
)
TEAMS: Final = (
    r"(?:hrd?|hr department|tim (?:rekrutmen|hr|talent|recruitment)|rekrutmen|recruitment(?: "
    r"team)?|recruiter|talent(?: acquisition)?(?: team)?|people team|hiring team|personalia|"
    r"careers?|karir|human resources?|hr team|panitia rekrutmen|jobs)"
)
HON: Final = r"(?:Bu|Pak|Kak|Mas|Mbak|Ibu|Bapak|Bpk|Mr|Ms|Mrs|Mdm|Koh|Teh|H|Hj|Dr|Drs)\b"
PARTING: Final = r"(?:(?i:salam|tks|makasih|trims|thanks|regards|best|wass|sorry|terima kasih|cheers|apologies)\b)"
NOBODY: Final = re.compile(
    r"(?i)(?:kami|kita|saya|aku|kantor|the|our|us|you|anda|office|interview\w*|wawancara|jakarta|"
    r"bandung|surabaya|semarang|medan|makassar|"
    r"company|perusahaan|sini|sana|zoom|google(?: meet)?|teams|ms teams|linkedin|whatsapp|hrd?|user|"
    r"tim|team|dear|candidate|kandidat|"
    r"lt|jl|gedung|ruang|menara|wisma|ruko|komplek|kawasan|plaza|tower|lantai|gang|kampung|kelurahan|"
    r"pukul|jam|hari|tanggal|kantor pusat|head office|klien|client|pelamar|calon|peserta|salah satu|"
    r"human|"
    r"our client|your|my|monday|tuesday|wednesday|thursday|friday|saturday|sunday|senin|selasa|rabu|"
    r"kamis|jumat|sabtu|minggu|noon|"
    r"telepon|staff?|posisi|panitia|kepala|pimpinan|tidak|ya|hq|undangan|panggilan|jadwal|subject|"
    r"hotel|kopi|bank|toko|regards|recruitment|partner|acquisition|sdm|personalia|hrga|hc|resources|"
    r"business partner|technical|senior|junior|human capital|team|terima "
    r"kasih|selamat|bpk|bapak|ibu|pak|bu|mr|ms)\.?"
)


@dataclass(frozen=True, slots=True)
class Firm:
    """A company's name as written, and where the plain text names it."""

    name: str
    start: int
    end: int
    sure: bool = True


@cache
def formed() -> re.Pattern[str]:
    """A name with its legal form, or that begins or ends with a word for a workplace."""
    word = r"(?:[^\W\d_a-z][\w'.&+-]*|\d[\w]{0,3})"
    more = rf"(?:[ ](?:(?:&|dan|and|of|\+)[ ])?{word})"
    heads = "|".join(map(case, HEADS.split("|")))
    tails = "|".join(tail.capitalize() for tail in TAILS.replace("s?", "").split("|"))
    return re.compile(
        r"(?<!\w)(?=[^\W_])(?:"
        rf"(?P<form>(?:PT|CV|UD|PD|Pt|Cv)\.?[ ]{{1,2}}{word}{more}{{0,6}}"
        r"(?:[ ]?\((?:Persero|PERSERO)\))?(?:,? (?:Tbk|TBK|Inc|Ltd)\.?)*)|"
        rf"(?P<head>(?:{heads})\.?[ ]{word}{more}{{0,4}})|"
        rf"(?<![@.])(?P<tail>{word}{more}{{0,3}}?[ ,]{{1,2}}(?:Pte\.? Ltd|{tails}|GmbH|LLC|Labs|Foods)(?![\w])"
        rf"(?:[ ]{word}){{0,2}}\.?))"
    )


def case(head: str) -> str:
    if len(head) <= 4 and head not in ("bank", "toko", "biro", "kopi", "resto", "grup", "kap", "cafe", "kafe"):
        return re.escape(head.upper())
    return f"(?:{' '.join(word.capitalize() for word in head.split())}|{head.upper()}|{head})"


@cache
def loose() -> str:
    """Any name with capitals, two to four words or one."""
    word = r"[^\W\d_a-z][\w'&+-]*(?:\.(?=\w)[\w]+)?"
    return rf"(?P<name>{word}(?:[ ](?:(?:&|dan|and|of)[ ])?{word}){{0,4}})"


@cache
def lead() -> re.Pattern[str]:
    """A cue, up to where a company's name begins."""
    return re.compile(rf"(?<!\w)(?P<cue>{words('COMPANY')})[ ,:]{{1,2}}(?:the )?")


def key(name: str) -> str:
    return re.sub(r"\W", "", name.lower())


@cache
def small_word() -> str:
    ends = "|".join(map(re.escape, sorted(ENDS)))
    return rf"(?!(?:{ends})\b)[a-z][\w'&]+"


def trimmed(firm: Firm) -> Firm | None:
    """Without the words that only follow the name; None if nothing of it is a name."""
    name = re.sub(rf"^(?i:{TEAMS}) (?=\S)", "", firm.name.strip(" ,.-:;!*_\"'()\n"))
    words = name.split()
    for number, word in enumerate(words):
        bare = word.lower().strip(".,:")
        if (
            number
            and bare in ENDS
            and not (bare in ADDRESS and word[0].isupper())
            and not (number == 1 and len(words) > 2 and bare in ("the",))
        ):
            words = words[:number]
            break
        if (
            number
            and word.endswith((",", ":", ";", "!"))
            and number + 1 < len(words)
            and not re.match(r"(?i)inc|ltd|tbk", words[number + 1])
        ):
            words = words[: number + 1]
            break
        if number and word.endswith(".") and len(bare) > 3 and number + 1 < len(words):
            words = words[: number + 1]
            break
    if len(words) > 1 and words[-1].lower().strip(".,") in ("hq", "office", "headquarters"):
        words = words[:-1]
    name = " ".join(words).strip(" ,-:;!")
    if name.endswith(".") and not re.search(r"(?i)\b(?:inc|ltd|tbk|co|corp)\.$", name):
        name = name.rstrip(".")
    if len(name) < 2 or NOBODY.fullmatch(name) or not any(char.isalpha() for char in name):
        return None
    if (
        cue("INTERVIEW").search(name.lower())
        or re.fullmatch(r"(?i)(?:pt|cv|ud)\.?", name)
        or name.lower().removeprefix("the ").split()[0] in ENDS
    ):
        return None
    first, *_, last = [*name.lower().split(), ""] if " " not in name else name.lower().split()
    if first in DESKS or last in DESKS or (is_job(first) and is_job(last)) or re.match(NO_FIRM, name):
        return None
    if re.match(
        (
            rf"{HON}\.? |(?i:wisma|menara|gedung|ruko|jl|jalan|lt|lantai|plaza|komplek|kawasan|tower|aula|"
            rf"ruang|level|unit|room|kantor pusat|kantor cabang)\b|(?i:jum'at)"
        ),
        name,
    ):
        return None
    offset = max(0, firm.name.find(words[0])) if words else 0
    return Firm(name, firm.start + offset, min(firm.end, firm.start + offset + len(name)), firm.sure)
