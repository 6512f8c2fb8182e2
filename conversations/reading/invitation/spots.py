"""Places named in sentences and on lines of their own: every run of words that may be one is weighed."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache, lru_cache
from typing import Final

from conversations.reading.invitation.layout import Layout
from conversations.reading.invitation.lexicon import words

_BACK: Final = 80
"""Characters before a word for a place in which its name may begin,"""
_ON: Final = 130
"""and behind it, in which it may end."""
_ENOUGH: Final = 1.5

_MARK: Final = re.compile(
    r"(?<![\w@])(?:jl|jln|jalan|ruko|rukan|gedung|gd|ged|lt|lantai|blok|tower|menara|wisma|graha|floor|fl|level|room|"
    r"suite|street|plaza|mall?|kawasan|komplek\w*|cluster|pergudangan|gate|km|campus|kampus|lobby|lobi|lounge|aula|"
    r"ruang\w*|r|hq|\d{1,2}/f|hall|building|hotel|apotek|balai)(?![\w@])\.?"
)
"""Words of addresses, wherever in one they stand."""
_WORKPLACE: Final = (
    r"kantor\w*|office|outlet|store|toko|counter|cabang|branch|bengkel|garasi|gudang|pool|pos|pabrik|factory|workshop|"
    r"warehouse|showroom|studio|rumah makan|warung|resto\w*|restaurant|kedai|kopi|cafe|kafe|coffee shop|klinik\w*|"
    r"clinic|apotek|hotel|villa|depo|depot|dealer|butik|salon|sekretariat|balai\w*|sanggar|sekolah|school|rs\w*|rumah "
    r"sakit|site|basecamp|mess|pasar|kebun|yayasan|our place|tempat kami|rumah"
)
_CUE: Final = (
    r"(?<!\w)(?P<cue>(?:(?:bertempat|berlokasi|beralamat|dilaksanakan|lokasi\w*|tempat\w*|alamat\w*|venue|kumpul|"
    r"onsite|offline|luring|datang|dtg|hadir|langsung|ketemu|come(?: by)?(?: to)?|we're|held|located|meet)"
    r"[ :]{1,3}(?:keduanya |tetap |sama,? |nya |aja |saja )?)?(?:di|d|ke|at|@|on|to|in)|address(?: is)?:?|"
    r"(?:tempat|lokasi|alamat|"
    r"venue)(?:nya)?(?: kami| klinik| kantor| is| sama,?| tetap)?:?)[ ](?:the |our |yang )?"
)


@dataclass(frozen=True, slots=True)
class Spot:
    """A place, `start` to `end` of the body, and what speaks for it."""

    start: int
    end: int
    points: float


def spots(layout: Layout) -> list[Spot]:
    """What may be the place, the likeliest first; the earlier of two that are as likely."""
    found = [*_named(layout), *_marked(layout)]
    return sorted((spot for spot in found if spot.points >= _ENOUGH), key=lambda spot: -spot.points)


@cache
def _cued() -> re.Pattern[str]:
    return re.compile(rf"{_CUE}(?=\w)(?=(?P<head>(?:\w+ )?(?:{_WORKPLACE})(?!\w))?)")


def _named(layout: Layout) -> Iterator[Spot]:
    """ "di kantor Salatiga", "at our Kemang store": what follows a word that leads to a place."""
    low, body = layout.low, layout.body
    for found in _cued().finditer(low):
        start = found.end()
        end = _end_of(layout, start)
        text = low[start:end]
        if end - start < 3 or re.match(rf"(?:{_NO_PLACE})(?!\w)", text):
            continue
        points = (
            2.5 * (found["head"] is not None) + 2 * (len(found["cue"].split()) > 1) + 1.5 * body[start].isupper() - 1
        )
        yield Spot(start, end, points + _weight(layout, start, end))


def _marked(layout: Layout) -> Iterator[Spot]:
    """An address without a word that leads to it: it begins where its sentence or its line does."""
    last = -1
    for found in _MARK.finditer(layout.low):
        if found.start() < last:
            continue
        lead = layout.low[max(0, found.start() - _BACK) : found.start()]
        begun = list(
            re.finditer(
                rf"\n|[;:!?] |(?<=\w{{4}})\. |{_CUE}|(?<=\d),? (?!\d)|(?:wib|wita|wit|ya|kak),? |- | [(]",
                lead,
            )
        )
        start = found.start() - len(lead) + (begun[-1].end() if begun else 0)
        last = end = _end_of(layout, start, found.end())
        if not re.match(rf"(?:{_NO_PLACE})(?!\w)", layout.low[start:end]):
            yield Spot(start, end, 0.5 + _weight(layout, start, end))


_NO_PLACE: Final = (
    r"\d+ (?:menit|minutes|am|pm)|\d+[.:]\d\d|hari|tanggal|tgl|jam|pukul|tempat(?: |$)|atas|bawah|dalam|mana|sini|"
    r"sana|nomor|no|email|surel|wa|whatsapp|kami|kita|saya|aku|ruang tunggu|zoom|google|teams|online|posisi|the role|"
    r"your|you|us|me|him|her|it|this|that|ini|pihak|tahap|kakak|kak|bapak|ibu|pak|bu|mas|mbak|sdr\w*|senin|selasa|"
    r"rabu|kamis|jum\S*|sabtu|minggu|mon\w*|tue\w*|wed\w*|thu\w*|fri\w*|sat\w*|sun\w*|be|have|discuss|see|meet|"
    r"confirm|invite|r\.?$|rs?$|luar|kota|least|noon|\d+(?:am|pm| ?th)|by|a |all|once|time|first|hand|pt|linkedin|"
    r"depan|gaji|perusahaan|bidang"
)


def _end_of(layout: Layout, start: int, beyond: int = 0) -> int:
    """Where a place that begins at `start` ends; not before `beyond`."""
    low = layout.low
    limit = min(len(low), max(start, beyond) + _ON)
    for stop in _end().finditer(low, max(start + 2, beyond), limit):
        if stop[0].startswith(". ") and not re.match(r"[A-Z][a-z]|[^\W\d]", layout.body[stop.end() :]):
            continue
        return stop.start()
    return limit


@cache
def _end() -> re.Pattern[str]:
    short = "".join(
        rf"(?<!\b{word})"
        for word in (
            "jl",
            "jln",
            "lt",
            "no",
            "kav",
            "blk",
            "km",
            "jend",
            "ged",
            "gd",
            "dr",
            "moh",
            "st",
            "r",
            "h",
            "kec",
            "kel",
            "po",
            "cv",
            "pt",
        )
    )
    return re.compile(
        rf"\n|[;!?|]|{short}\.(?=\s|$)|[(](?!\w+\)|jl|blue|lant|pintu|dpn|seberang|sebelah|samping|belakang|lt)|"
        rf"(?<=\w)[)](?=\w)|[🙏😊🙌👋📍]|,? (?:{_AFTER})(?!\w)|,(?= ?(?:hub|hari|pukul|jam|tgl|mohon|link|bawa|cp|"
        rf"konfirmasi|sm|sama|tempat|batch|posisi|interview|nanti|me and|masuk|up|kita|coffee|keduanya|dgn))"
    )


_AFTER: Final = (
    r"pada|pd|hari|tgl|tanggal|jam|pukul|pkl|bawa|mohon|harap|dengan|sm|sama|cari|temui|bertemu|ketemu|yg|yang|hub|"
    r"untuk|utk|ya|yaa?|y|lah|e|nggih|on|and ask|and bring|please|bring|konfirmasi|konfirm|info|telp|at \d+|for|"
    r"contact|with|nanti|ttd|by|senin|selasa|rabu|kamis|jum.?at|sabtu|minggu|monday|tuesday|wednesday|thursday|friday|"
    r"saturday|sunday|tomorrow|besok|bsk|langsung|lapor|sebelum|selama|\d{1,2}[.:]\d\d|interview|trus|buat|gmn|ndak|"
    r"bisa|kak|untuk wawancara|apakah|agar|silakan|boleh|when|before|if|so|link|ga|aja|saja|dan membalas|beserta|"
    r"this|sebagai|sbg|di(?:pindah|undur|mundur|maju|ganti|geser)\w*|next (?:week|(?:mon|tue|wed|thu|fri|sat|sun)\w*)|"
    r"\d{1,2} (?:jan|feb|mar|apr|mei|may|jun|jul|ag|aug|sep|okt|oct|nov|des|dec)[a-z]*(?: \d{4})?"
)


def _weight(layout: Layout, start: int, end: int) -> float:
    """What the words themselves say, and where they stand."""
    text, low = layout.body[start:end], layout.low
    marks = len(_MARK.findall(low[start:end]))
    points = min(2.0, 1.0 * marks) + 0.5 * (text.count(",") > 0)
    if re.search(r"(?<!\w)(?:jl|jln|jalan|ruko|street)(?!\w)", low[start:end]):
        points += 1
    points += 0.25 * min(4, len(re.findall(r"(?<!\w)[A-Z]\w+", text)))
    if re.fullmatch(rf"(?:{_WORKPLACE}|lt\.?|lantai)(?: (?:kami|kita|baru|\d+))*[ .]*", low[start:end]):
        points -= 1.5
    if above_the_letter(low, start):
        points -= 3
    return points - (3 if _below_the_letter(low, start) else 0)


def above_the_letter(low: str, at: int) -> bool:
    """Whether it stands in the letterhead."""
    return at < _inner(low)[0]


def _below_the_letter(low: str, at: int) -> bool:
    """Whether it stands in the signature, or in what a mail adds to it."""
    return at > _inner(low)[1]


@lru_cache(maxsize=2)
def _inner(low: str) -> tuple[int, int]:
    """Where the letter itself begins and ends, which is asked for every place in it."""
    greeting = _GREETING.search(low) if low.count("\n") > _SHORT_LETTER else None
    closing = _closing().search(low)
    return greeting.start() if greeting else 0, closing.end() if closing else len(low)


_SHORT_LETTER: Final = 6
"""Lines of a text that has no letterhead."""
_GREETING: Final = re.compile(r"(?<!\w)(?:yth|kepada|dear|dengan hormat|halo|selamat (?:pagi|siang|sore|malam))(?!\w)")


@cache
def _closing() -> re.Pattern[str]:
    return re.compile(rf"\n[ ]*(?:{words('CLOSING')})[ ,.]*\n|\n-- ?\n")
