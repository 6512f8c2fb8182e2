"""When each part of a text was written, by what stands in it: the stamps of a chat, the date of a mail or a letter.

Relative words count from there. A day that can be read in two ways is the one nearer to when the text came.
"""

import re
from bisect import bisect_right
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Final

from conversations.reading.invitation.layout import Part

_MONTHS: Final = {
    name: number
    for number, names in enumerate(
        (
            "jan",
            "feb|peb",
            "mar",
            "apr",
            "mei|may",
            "jun",
            "jul",
            "agu|ags|aug",
            "sep",
            "okt|oct",
            "nov|nop",
            "des|dec",
        ),
        1,
    )
    for name in names.split("|")
}
_FIGURES: Final = re.compile(r"(?<!\d)(\d{1,4})[/.-](\d{1,2})[/.-](\d{2,4})(?!\d)")
_WORDS: Final = re.compile(r"(?<!\d)(\d{1,2})(?:st|nd|rd|th)?[ -]{1,2}([a-z]{3,9})\.?,?[ -]{1,2}(\d{4})(?!\d)")
_STAMP: Final = re.compile(
    r"(?m)^[ ]{0,2}\[?(\d{1,4}[/.-]\d{1,2}[/.-]\d{2,4}),?[ ]{1,2}\d{1,2}[.:]\d{2}(?:[.:]\d{2})?"
    r"(?:[ ]?[ap]m)?(?:\]|[ ]-[ ])"
)
_LETTER: Final = re.compile(r"(?m)^[ ]{0,60}[a-z][a-z .'-]{2,30}, ?(\d{1,2}[ ]{1,2}[a-z]{3,9}[ ]{1,2}\d{4})[ ]*$")
_WEEKDAYS: Final = re.compile(
    r"\s*(?:hari|pada|tanggal|tgl|senin|selasa|rabu|kamis|jum.?at|sabtu|minggu|ahad|\w+day)(?!\w)"
)
_OLDEST: Final = timedelta(days=400)
_NEAR: Final = timedelta(days=7)
_LEAST_YEAR: Final = 100


@dataclass(frozen=True, slots=True)
class Written:
    """Days from places of a text on."""

    places: tuple[int, ...] = ()
    days: tuple[date, ...] = ()

    def day(self, at: int) -> date | None:
        """The day on which the words at a place were written; None where the text does not say."""
        number = bisect_right(self.places, at)
        return self.days[number - 1] if number else None


def when_written(low: str, headers: Mapping[str, Part], came: date) -> Written:
    """By the stamps of a chat, else by the head of a mail, else by the date of a letter. `came`: when it was passed on;
    what seems to be written later says nothing."""
    stamps = [(found.start(), day) for found in _STAMP.finditer(low) if (day := _day(found[1], came))]
    if stamps:
        return Written(tuple(at for at, _ in stamps), tuple(day for _, day in stamps))
    if "date" in headers:  # who passes a mail on writes above it
        day = _day(headers["date"].text.lower(), came)
        return Written((headers["date"].start,), (day,)) if day else Written()
    letter = [found[1] for found in _LETTER.finditer(low) if not _WEEKDAYS.match(found[0])]
    days = {day for words in letter if (day := _day(words, came))}
    return Written((0,), (days.pop(),)) if len(days) == 1 else Written()


def _day(words: str, came: date) -> date | None:
    likely = [day for day in _readings(words) if came - _OLDEST <= day <= came]
    if not likely:
        return None
    return next((day for day in likely if came - day <= _NEAR), likely[0])


def _readings(words: str) -> Iterator[date]:
    """What a date may mean, the day first before the month first."""
    if (found := _WORDS.search(words)) is not None and (month := _MONTHS.get(found[2][:3])) is not None:
        yield from _date(int(found[3]), month, int(found[1]))
    elif (found := _FIGURES.search(words)) is not None:
        first, second, third = (int(figure) for figure in found.groups())
        if first >= _LEAST_YEAR:
            yield from _date(first, second, third)
            return
        year = third if third >= _LEAST_YEAR else 2000 + third
        yield from _date(year, second, first)
        yield from _date(year, first, second)


def _date(year: int, month: int, day: int) -> Iterator[date]:
    try:
        yield date(year, month, day)
    except ValueError:
        return
