"""Sentences, and the parts of them that name a time which is not that of the interview.

A deadline, an old slot, the day of a letter, of a test, of the first day at work: each is told by a cue and masked.
"""

import re
from bisect import bisect_right
from dataclasses import dataclass
from functools import cache
from typing import Final

from conversations.reading.invitation.labels import Labelled
from conversations.reading.invitation.lexicon import cue, pattern, says

_MONTHS: Final = (
    "jan\\w*|feb\\w*|pebruari|mar(?:et|ch)?|apr(?:il)?|mei|may|jun[ie]?|jul[iy]?|ag(?:u|t|s|ust)\\w*|"
    "aug\\w*|sep\\w*|okt\\w*|oct\\w*|nov\\w*|nop\\w*|"
    "des\\w*|dec\\w*"
)
DATE: Final = (
    rf"(?:\d{{1,2}}(?:st|nd|rd|th)?[ -]{{0,2}}(?:of )?(?:{_MONTHS})\.?(?:[ -,]{{1,2}}\d{{4}})?|"
    rf"(?:{_MONTHS})\.? \d{{1,2}}(?:st|nd|rd|th)?(?:,? \d{{4}})?|"
    r"\d{1,2}[/-]\d{1,2}(?:[/-]\d{2,4})?|\d{4}-\d\d-\d\d)"
)
_WEEKDAYS: Final = (
    "senin|selasa|rabu|kamis|jum['a]?at|sabtu|minggu|ahad|monday|tuesday|wednesday|thursday|friday|saturday|sunday"
)
_SHORT_WEEKDAYS: Final = "sen|sel|rab|kam|jum|sab|min|mon|tues?|wed|thu|fri|sat|sun"
_LONGEST_CLAUSE: Final = 110
_HEAD: Final = 4
"""Lines at the top that may say by whom and at what hour a message was sent."""


@dataclass(frozen=True, slots=True)
class Mask:
    """A stretch of the body and why it is no interview time: deadline, old, elsewhere, number."""

    kind: str
    start: int
    end: int


@dataclass(slots=True)
class Clauses:
    """The sentences of a body and the masks over it."""

    low: str
    ends: list[int]
    masks: list[Mask]

    def sentence(self, at: int) -> tuple[int, int]:
        """Where the sentence around a place begins and ends."""
        number = bisect_right(self.ends, at)
        start = self.ends[number - 1] if number else 0
        end = self.ends[number] if number < len(self.ends) else len(self.low)
        return start, end


def read_clauses(low: str, labels: tuple[Labelled, ...]) -> Clauses:
    """The sentences and masks of a body in small letters."""
    ends = _ends(low)
    clauses = Clauses(low, ends, [])
    clauses.masks = [
        *_numbers(low),
        *_labelled(low, labels),
        *_letter_dates(low),
        *_elsewhere(clauses),
        *_deadlines(clauses),
        *_replaced(clauses),
        *_other_groups(low),
    ]
    return clauses


@cache
def _stop() -> re.Pattern[str]:
    return re.compile(r"\n|[.!?;](?=[\s)\"])|(?<=[^\x00-\u2fff])[ ](?=\w)")


def _ends(low: str) -> list[int]:
    ends = []
    for found in _stop().finditer(low):
        if found[0] == ".":
            if not low[max(0, found.start() - 1)].isalnum():
                ends.append(found.end())
                continue
            word = re.search(r"[\w.]{1,12}$", low[max(0, found.start() - 12) : found.start()])
            if word and (len(word[0]) == 1 or cue("SHORTENED").fullmatch(word[0])) and not word[0].isdigit():
                continue
        ends.append(found.end())
    ends.append(len(low))
    return ends


def _numbers(low: str) -> list[Mask]:
    """Addresses, telephones, sums, references: figures that are no time."""
    found = pattern(
        r"https?://\S+|(?<!\w)(?:www\.|wa\.me/)\S+|(?<![\w.+-])[\w.+-]{1,64}@[\w-]+\.[\w.-]+|"
        r"(?<!\w)(?:[a-z0-9-]+\.){1,3}[a-z]{2,6}/\S+|"
        r"(?<![\w.,/:-])(?:\+62|62|0)[ .-]?8(?:[ .-]?\d){7,12}(?!\d)|\(0\d{2,3}\)[ .-]?\d(?:[ .-]?\d){4,9}|"
        r"(?<!\w)rp\.?[ ]?\d[\d.,]*(?:[ ]?(?:jt|juta|rb|ribu))?|(?<!\d)\d{1,9}(?:[.,]\d{1,9})?[ ]?(?:jt|"
        r"juta|rb|ribu)(?!\w)|"
        r"(?<!\w)(?:nomor|no|ref|reference)\.?[ ]{0,20}[:.][ ]{0,9}[\w.-]{1,30}(?:/[\w.-]{1,30}){1,6}|"
        r"(?<!\w)(?:ruang(?:an)?|room|lt|lantai|blok|blk|kav|km|rt|rw|no|unit|gate|batch|tahap|"
        r"gelombang|lampiran|sesi|tower|level|round)"
        r"\.?[ ]{0,2}(?:no\.?[ ]?)?[a-z]?\d{1,5}(?:[./]\d{1,4}){0,3}(?![\d:])|"
        r"(?<!\w)(?:hub\w*|wa|whatsapp|telp?\w*|hp|cp|call|contact|kontak)(?!\w)"
        r"(?:(?!\b(?:jam|pukul|pkl|at)\b)[^\n\d]){1,25}0\d{2,5}(?![\d.:])|"
        r"#\d{1,4}-\d{1,4}|(?<!\d)\d{1,3}[ ]{0,2}(?:menit|minutes?|mins?)"
        r"[ ](?:sebelum\w*|lebih (?:awal|cepat)|lbh awal|before\w*|early|earlier|prior|ahead)(?! jadwal \d)"
    ).finditer(low)
    return [Mask("number", *one.span()) for one in found]


def _is_note(low: str, label: Labelled) -> bool:
    """Whether it only draws attention to a sentence like others."""
    return re.match(r"(?:nb|note|catatan|keterangan)", low[label.label : label.start]) is not None


def _labelled(low: str, labels: tuple[Labelled, ...]) -> list[Mask]:
    kinds = {"other": "elsewhere", "old": "old", "deadline": "deadline", "duration": "number"}
    return [
        Mask(kinds[label.kind], label.start, label.end)
        for label in labels
        if label.kind in kinds and not _is_note(low, label)
    ]


def _letter_dates(low: str) -> list[Mask]:
    """ "Jakarta, 17 November 2026" alone in its line; a date alone before the person who is addressed."""
    found = pattern(
        rf"(?m:^)[ ]{{0,60}}(?![^,\n]*\b(?:{_WEEKDAYS}|{_SHORT_WEEKDAYS}),)(?!hari|tanggal|tgl|pada)"
        rf"[a-z][a-z .'-]{{2,30}}, ?{DATE}[ ]*(?m:$)"
    )
    masks = [Mask("elsewhere", *one.span()) for one in found.finditer(low)]
    alone = pattern(rf"(?m:^)[ ]*{DATE}[ ]*\n(?=\s{{0,4}}(?:kepada|yth|dear|to\b|nomor|no\b|hal\b|perihal|re\b))")
    return masks + [Mask("elsewhere", *one.span()) for one in alone.finditer(low)]


def _elsewhere(clauses: Clauses) -> list[Mask]:
    low = clauses.low
    gone = pattern(rf"(?:(?:tgl|tanggal|hari) )?{DATE} (?:yang |yg )?{{GONE}}(?!\w)")
    aside = pattern(
        r"\((?:that's|that is|which is|i\.e\.|=|yaitu|atau setara)[^)\n]{0,60}\)|"
        r"(?:that's|that is|which (?:\w+ ){0,2}is|=|alias|setara(?: dengan)?|sama dengan) (?:at |jam |pukul |pkl\.? )?"
        r"\d{1,2}(?:[.:]\d\d)? ?(?:am|pm)? (?:for you|in \w+|your time|di \w+|waktu \w+)"
    )
    stamps = pattern(r"(?m:^)[ ]*\d{1,2}[.:]\d\d(?: ?[ap]m)?[ ]*(?m:$)")
    closed = pattern(
        r"\([^()\n]{0,60}(?<!\w){CLOSED}(?!\w)[^()\n]{0,60}\)|"
        rf"(?:(?:{_WEEKDAYS}),? )?{DATE} (?:\w+ )?{{CLOSED}}(?!\w)"
    )
    bygone = [cue("GREETING"), cue("ALREADY"), cue("UNAVAILABLE"), aside]
    bygone += [gone] * says("GONE", low) + [closed] * says("CLOSED", low)
    masks = [Mask("elsewhere", *one.span()) for kind in bygone for one in kind.finditer(low)]
    if (
        (stamp := stamps.search(low))
        and low.count("\n", 0, stamp.start()) < _HEAD
        and "\n\n" not in low[: stamp.start()]
    ):
        masks.append(Mask("elsewhere", *stamp.span()))
    for found in cue("ELSEWHERE").finditer(low):
        _, end = clauses.sentence(found.start())
        stop = min(end, found.end() + _LONGEST_CLAUSE)
        meant = pattern(
            r"[,;(][^,;()]{0,40}?{INTERVIEW}|(?<!\w){INTERVIEW}|(?:meng|di)undang|(?:we|are) (?:\w+ "
            r")?invit|,? (?:kami|we|saudara di\w+|saudari di\w+)(?!\w)"
        )
        begun = meant.search(low, found.end(), stop)
        masks.append(Mask("elsewhere", found.start(), begun.start() if begun else stop))
    return masks


def _deadlines(clauses: Clauses) -> list[Mask]:
    """ "Balas hari ini", "confirm tomorrow": an answer is asked for, not told of ("aku kabarin besok", "confirmed")."""
    today = pattern(
        r"(?<!aku )(?<!saya )(?<!kami )(?<!akan )(?<!\w){REPLYING}(?<!confirmed)(?!\w)"
        r"(?:[ ]+(?!interview|wawancara|hadir|jadwal|our|the|your|chat|meeting|bisa)[\w'/]+){0,3}?[ ]+({TODAY})(?!\w)"
        r"(?: (?:siang|sore|malam|pagi))?(?:,? (?:jam|pukul|at|pkl) [\d.:]+(?: ?(?:am|pm))?)?"
    )
    return [Mask("deadline", one.start(1), one.end()) for one in today.finditer(clauses.low)]


@cache
def _settled() -> re.Pattern[str]:
    """Where a talk comes to a day that replaces all that were named before: "jadinya hari Sabtu", "yaudah Jumat"."""
    return pattern(
        rf"(?<!\w){{SETTLED}}(?!\w)[ ,]{{0,3}}(?:(?:di|ke|hari|hr|tgl|tanggal|on|for|it's)[ ]){{0,2}}"
        rf"(?:{_WEEKDAYS}|besok|bsk|lusa|tomorrow|{DATE})(?!\w)"
    )


def _replaced(clauses: Clauses) -> list[Mask]:
    """Slots that the text replaces: before "menjadi", after "semula", "bukan", "instead of"."""
    low = clauses.low
    masks = [Mask("old", 0, found.start()) for found in _settled().finditer(low)]
    for found in cue("NOT").finditer(low):
        _, end = clauses.sentence(found.start())
        stop = re.search(
            r"[,;)]|(?<!\w)(?:tapi|tp|melainkan|but|tempat|venue)(?!\w)", low[found.end() : min(end, found.end() + 60)]
        )
        masks.append(Mask("old", found.start(), found.end() + stop.start() if stop else min(end, found.end() + 60)))
    if not says("MOVED", low):
        return masks
    for found in cue("OLD").finditer(low):
        _, end = clauses.sentence(found.start())
        new = cue("NEW").search(low, found.end(), min(end + 80, found.end() + 160))
        masks.append(Mask("old", found.start(), new.start() if new else min(end, found.end() + 80)))
    moved = pattern(
        r"(?<!\w){FROM} ((?:(?!\n|(?<!\w)(?:ke|to|menjadi|jadi)(?!\w)).){3,70}?) (?:ke|to|menjadi|jadi)(?!\w)"
    )
    masks += [
        Mask("old", *one.span())
        for one in moved.finditer(low)
        if re.search(r"\d|day|hari|besok|senin|selasa|rabu|kamis|jum|sabtu", one[1])
    ]
    for found in pattern(
        r"(?<!\w)(?:menjadi|diganti|(?:di)?(?:undur|mundur|maju|pindah|geser|ubah|ganti|tunda)\w* (?:ke|jadi|menjadi)|"
        r"(?:moved|rescheduled|changed|postponed|pushed) to)(?!\w)"
    ).finditer(low):
        start, _ = clauses.sentence(found.start())
        masks.append(Mask("old", start, found.start()))
    return _hours_of(low, masks) if says("SAME_DAY", low) else masks


def _hours_of(low: str, masks: list[Mask]) -> list[Mask]:
    """Of what is masked the hours alone: the day stays ("digeser di hari yang sama menjadi jam 11")."""
    hour = pattern(
        r"(?<!\w)(?:(?:jam|jm|pukul|pkl\.?|at) )?\d{1,2}(?:[.:]\d\d(?:[ ]?[ap]m)?|[ ]?[ap]m)(?!\w)|"
        r"(?<!\w)(?:jam|jm|pukul|pkl) \d{1,2}(?!\d)"
    )
    return [Mask(mask.kind, *one.span()) for mask in masks for one in hour.finditer(low, mask.start, mask.end)]


_GROUP: Final = (
    r"(?P<word>batch|sesi|gelombang|kloter|shift|grup|kelompok|group|session|slot)[ ]?(?:ke-?)?"
    r"(?P<number>\d{1,2}|[a-e])(?!\w)"
)


def _other_groups(low: str) -> list[Mask]:
    """Where the candidate is put in one of several groups ("kakak masuk batch 2"), the lines of the others."""
    put = pattern(
        r"(?<!\w)(?:kk|kak\w*|anda|kamu|saudara\w*|sdri?|bapak|ibu|mas|mbak|you(?:'re| are)?|your)"
        r"(?:(?!pilih|choose|pick)[^.!?\n]){0,40}? "
        rf"(?:masuk|dapat|kebagian|ikut|termasuk|pada|di|ke|in|is|to) {_GROUP}(?! ?(?:atau|or|dan|and|,|/|-))"
    ).search(low) or pattern(
        rf"(?<!\w)(?:kk|kakak|anda|kamu|saudara|sdri?|you(?:'re| are)) {_GROUP}(?=[ ]{{0,2}}(?:ya\w*|[.!)]|\n|$))"
    ).search(low)
    if put is None:
        return []
    groups = [one for one in pattern(rf"(?<!\w){_GROUP}").finditer(low) if one["word"] == put["word"]]
    starts = [*(one.start() for one in groups[1:]), len(low)]
    return [
        Mask("elsewhere", one.start(), min(start, _line_end(low, one.end())))
        for one, start in zip(groups, starts, strict=True)
        if one["number"] != put["number"]
    ]


def _line_end(low: str, at: int) -> int:
    end = low.find("\n", at)
    return len(low) if end < 0 else end
