"""Short phrases about time: where they begin and end in a text, and what `read_when` makes of them.

Only these phrases are read, never the text between them; so no floor, sum or telephone number becomes a day.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from functools import cache
from typing import Final

from conversations.reading.invitation.clauses import DATE, Clauses
from conversations.reading.when import Found, read_when

_DAYS: Final = (
    "senin|snin|selasa|slasa|rabu|rbu|kamis|kmis|jum'?a?at|jumat|jmt|sabtu|sbtu|minggu|mggu|ahad|"
    "monday|mon|tuesday|tues|tue|wednesday|wed|"
    "thursday|thurs|thur|thu|friday|fri|saturday|sat|sunday|sun"
)
_NEXT: Final = (
    "besok|bsk|bsok|besuk|esok|lusa|hari ini|nanti|ntar|tomorrow|tmr|tmrw|today|tonight|minggu depan|"
    "next week|pekan ini|pekan depan|minggu ini|"
    r"this week|malam ini|sore ini|siang ini|pagi ini|\d{1,2} hari lagi|in \d{1,2} days"
)
_SPELLED: Final = (
    "satu|dua|tiga|empat|lima|enam|tujuh|delapan|sembilan|sepuluh|sebelas|one|two|three|four|"
    "five|six|seven|eight|nine|ten|eleven|twelve"
)
_LONGEST: Final = 260
_APART: Final = 42
"""Characters between two words about time that belong to one phrase."""
_MOST: Final = 12
_SHIFT: Final = timedelta(days=700)
YEAR: Final = timedelta(days=366)


@dataclass(frozen=True, slots=True)
class Phrase:
    """Words about time and where they stand; `list`: an item of a list."""

    text: str
    start: int
    end: int
    labelled: bool = False
    list: bool = False


@dataclass(frozen=True, slots=True)
class Reading:
    """One time of a phrase."""

    found: Found
    sure: bool = True
    options: tuple[Found, ...] = ()


@cache
def _day() -> re.Pattern[str]:
    return re.compile(
        rf"(?<![\w/])(?:(?:(?:this |next |coming |on )(?:coming )?)?(?:{_DAYS})|{_NEXT}|{DATE}|"
        rf"(?:tanggal|tgl|tg|tggl)\.?[ ]?(?:\d{{1,2}}|{_SPELLED}|hari)|\d{{1,2}}(?:st|nd|rd|th) "
        rf"of)(?![\w])"
    )


@cache
def _clock() -> re.Pattern[str]:
    return re.compile(
        rf"(?<![\w/.,])(?:(?:jam|jm|pukul|pkl|pk|at|from|dari)\.?[ ]?:?[ ]?(?:\d{{1,2}}|{_SPELLED}|"
        rf"setengah|stgh)|\d{{1,2}}[.:]\d\d(?![\d/])|"
        rf"\d{{1,2}}[ ]?(?:am|pm|a\.m|p\.m|o'?clock)|\d{{4}} ?(?:hrs|hours)|(?:{_SPELLED}|\d{{1,2}}) "
        rf"(?:pagi|siang|sore|malam)|noon|midday|"
        r"\d{1,2}[ ]?-[ ]?\d{1,2}[ ]?(?:am|pm|wib|wita|wit|pagi|siang|sore)|setengah \w+|half past \w+|"
        r"quarter (?:to|past) \w+|"
        r"ba'?da \w+|\d{1,2} (?:wib|wita|wit)|selepas \w+|makan siang|in the (?:morning|afternoon))"
    )


def has_day(low: str) -> bool:
    """Whether a text in small letters names a day."""
    return _day().search(low) is not None


def has_clock(low: str) -> bool:
    """Whether a text in small letters names an hour."""
    return _clock().search(low) is not None


def phrases(clauses: Clauses) -> Iterator[Phrase]:
    """The phrases of the masked body, in order."""
    low = clauses.masked
    marks = sorted(
        {*(found.span() for found in _day().finditer(low)), *(found.span() for found in _clock().finditer(low))}
    )
    groups: list[tuple[int, int]] = []
    for start, end in marks:
        if groups:
            first, last = groups[-1]
            between = low[last:start]
            newline = "\n" in between
            split = _is_other_slot(low, first, last, start, end) or (
                newline
                and (
                    _is_item(low, start)
                    or (has_day(low[first:last]) and has_day(low[start:end]))
                    or between.count("\n") > 1
                )
            )
            if (
                start - last < _APART
                and not split
                and end - first < _LONGEST
                and not re.search(r"[!?]|\.[ ]+[a-z]{4}", between)
            ):
                groups[-1] = (first, max(last, end))
                continue
        groups.append((start, end))
    for start, end in groups[: 2 * _MOST]:
        stop = low.find("\n", end)
        stop = min(end + 34, len(low) if stop < 0 else stop)
        if full := re.search(r"[.!?](?=\s)|[(](?!wi|jak|gmt|utc|est|waktu)", low[end:stop]):
            stop = end + full.start() + 1
        following = next((first for first, _ in groups if first >= end and first != start), stop)
        yield Phrase(low[start : min(stop, following)], start, end, list=_is_item(low, start))


def _is_other_slot(low: str, first: int, last: int, start: int, end: int) -> bool:
    """Whether "or" and a new day begin another slot after one that is complete."""
    return (
        re.search(r"(?<!\w)(?:atau|or|kal(?:au|o)|kl|if|otherwise|alternatif\w*)(?!\w)", low[last:start]) is not None
        and has_day(low[start:end])
        and has_day(low[first:last])
        and has_clock(low[first:last])
    )


def _is_item(low: str, at: int) -> bool:
    """Whether only a number, a letter or a bullet stands before a place in its line."""
    line = low[low.rfind("\n", 0, at) + 1 : at]
    return re.fullmatch(
        (
            r"[ ]*(?:(?:opsi|option|pilihan|slot|sesi|jadwal|alternatif)?[ ]?(?:\d{1,2}|[a-e])[ ]?[).:\]-]?|"
            r"[-•·>▪✅☑➡👉]|\W{1,4}|\d\W{1,2})[ ]*(?:hari )?"
        ),
        line,
    ) is not None and bool(line.strip())


class Reader:
    """Reads phrases as they were meant at `now` (aware) in `zone`; no more than a few of them."""

    def __init__(self, now: datetime, zone: str, *, dated: bool) -> None:
        self.now = now
        self.zone = zone
        self.dated = dated
        self._left = _MOST

    def read(self, text: str) -> list[Reading]:
        """The times of a phrase; those in doubt are marked, with what they may mean."""
        if self._left <= 0:
            return []
        self._left -= 1
        text = _unconditional().sub(" ", text[:_LONGEST])
        text = _dated_weekday(_first_of_range(text[:_LONGEST]))
        said = read_when(text, self.now, self.zone, "slots")
        match said.asked:
            case None:
                return [self._judged(found, text) for found in said.found if found.day or found.start]
            case "past":
                return self._bygone(text)
            case "clash" if said.found:
                return [Reading(said.found[0], sure=False, options=said.found)]
            case "unclear" | "several" | "vague" | "impossible" if said.found:
                return [Reading(said.found[0], sure=False, options=said.found)]
            case "too_far" | "impossible" | "vague" | "unclear":
                loose = read_when(text, self.now, self.zone, "any").found
                return [Reading(found, sure=False, options=loose) for found in loose[:1] if found.day]
        return []

    def _judged(self, found: Found, text: str) -> Reading:
        far = found.day is not None and found.day - self.now.date() > YEAR
        undated = not self.dated and found.day is not None and (found.relative or not _names_its_year(text))
        return Reading(found, sure=not (far or undated), options=(found,) if far or undated else ())

    def _bygone(self, text: str) -> list[Reading]:
        """A day that has gone by: as written if the year is written, else the next one with the last as an option."""
        said = read_when(text, self.now - _SHIFT, self.zone, "slots").found
        days = [found for found in said if found.day is not None]
        if not days:
            return []
        found = days[0]
        if _names_its_year(text) or found.day is None:
            return [Reading(found, sure=False, options=(found,))]
        coming = [replace(found, day=day) for year in (0, 1, -1) if (day := _in_year(found.day, self.now.year + year))]
        later = [one for one in coming if one.day and one.day >= self.now.date()]
        gone = [one for one in coming if one.day and one.day < self.now.date()]
        return [Reading(one, sure=False, options=(one, *gone[:1])) for one in later[:1]]


def _in_year(day: date, year: int) -> date | None:
    try:
        return day.replace(year=year)
    except ValueError:
        return None


def _names_its_year(text: str) -> bool:
    return re.search(r"(?<!\d)20\d\d(?!\d)|\d[/-]\d{1,2}[/-]\d\d", text) is not None


@cache
def _unconditional() -> re.Pattern[str]:
    """Words that say what to do if the time does not suit, which would read as if it did not."""
    return re.compile(
        r"(?<!\w)(?:apabila|bila|jika|kalau|kalo|kl|if)[ ](?:\w+[ ])?(?:berhalangan|tidak (?:bisa|"
        r"dapat)(?: hadir)?|(?:ga|gak|gk|nggak) (?:bisa|bs)|"
        r"you(?:'re| are)? (?:can't|cannot|unable|not available)|not)(?!\w)"
    )


def _dated_weekday(text: str) -> str:
    """ "Senin depan (30 Nov)": where the date itself is given, it says which Monday."""
    if re.search(DATE, text):
        text = re.sub(rf"(?<!\w)({_DAYS}) (?:depan|besok|ini)(?!\w)", r"\1", text)
        text = re.sub(rf"(?<!\w)(?:next|this|coming) ({_DAYS})(?!\w)", r"\1", text)
    return text


def _first_of_range(text: str) -> str:
    """A range of days stands for its first: "30 November - 2 Desember 2026", "16 s.d. 17 Februari 2027"."""
    joint = r"[ ]?(?:-|s/d|s\.d\.?|sd|sampai(?: dengan)?|hingga|to|until)[ ]?"
    month = r"([a-z]{3,9})"
    days = rf"({_DAYS}){joint}(?:{_DAYS})"
    text = re.sub(rf"(?<!\w){days}(?!\w)", r"\1", text, count=1)
    full = re.search(
        rf"(?<!\d)(\d{{1,2}})(?:[ ]{month})?{joint}\d{{1,2}}[ ]{month}(?:[ ,]{{1,2}}(20\d\d))?(?!\w)", text
    )
    if full and re.fullmatch(DATE, f"1 {full[3]}"):
        first = f"{full[1]} {full[2] or full[3]}" + (f" {full[4]}" if full[4] else "")
        return text[: full.start()] + first + text[full.end() :]
    return text
