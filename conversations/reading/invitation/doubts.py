"""What a phrase means at the moment of writing, and how sure that is."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from typing import Final

from conversations.reading.invitation.marks import Phrase
from conversations.reading.invitation.written import Written
from conversations.reading.when import Expect, Found, WhenReading, judge, mentioned
from conversations.reading.when.mentions import Mention

_MOST: Final = 14
"""Phrases that are read of one text."""
_SHIFT: Final = timedelta(days=700)
_MONTHS: Final = 12
_OLDEST: Final = 1899
YEAR: Final = timedelta(days=366)


@dataclass(frozen=True, slots=True)
class Slot:
    """One time: what was found, where it stands in the plain text, whether it is beyond doubt."""

    found: Found
    start: int
    end: int
    sure: bool = True
    options: tuple[Found, ...] = ()


class Reader:
    """Reads phrases as they were meant at `now` (aware) in `zone`; no more than a few of them."""

    def __init__(self, now: datetime, zone: str, *, dated: bool, written: Written | None = None) -> None:
        """`written`: the days that the text itself says its parts were written on; relative words count from them."""
        self.now = now
        self._written = written or Written()
        self.zone = zone
        self.dated = dated
        self._left = _MOST
        self._phrase: Phrase | None = None
        self._mentions: list[Mention] = []

    def read(self, phrase: Phrase) -> list[Slot]:
        """The times of a phrase; those in doubt are marked, with what they may mean."""
        if self._left <= 0:
            return []
        self._left -= 1
        return [
            replace(slot, start=phrase.start, end=phrase.end) if phrase.labelled else slot
            for slot in self._slots(phrase)
        ]

    def _slots(self, phrase: Phrase) -> Iterator[Slot]:
        said = self._said(phrase, self._from(phrase), "slots")
        if said.asked is None:
            for found in said.found:
                if found.day or found.start:
                    yield self._judged(found, phrase)
        elif said.asked == "past":
            yield from self._bygone(phrase)
        elif said.asked in ("clash", "unclear", "several", "vague", "impossible") and said.found:
            yield _doubtful(said.found[0], said.found)
        elif said.asked in ("too_far", "impossible", "vague", "unclear"):
            loose = self._said(phrase, self.now, "any").found
            if loose and loose[0].day:
                yield _doubtful(loose[0], loose)

    def _from(self, phrase: Phrase) -> datetime:
        """When the words of a phrase were said: on the day that the text gives, or when it came."""
        day = self._written.day(phrase.start)
        return (
            self.now
            if day is None or day >= self.now.date()
            else self.now.replace(year=day.year, month=day.month, day=day.day)
        )

    def _said(self, phrase: Phrase, now: datetime, expect: Expect) -> WhenReading:
        """What a phrase says, as said at `now`; what it mentions is found once for all the times it is asked."""
        if phrase is not self._phrase:
            self._phrase, self._mentions = phrase, mentioned(phrase.row)
        return judge(self._mentions, phrase.row, now, self.zone, expect)

    def _judged(self, found: Found, phrase: Phrase) -> Slot:
        far = found.day is not None and found.day - self.now.date() > YEAR
        undated = not self.dated and found.day is not None and (found.relative or not _names_its_year(phrase))
        if far or undated:
            return _doubtful(found, (found,))
        swapped = _month_first(found, phrase, self.now.date())
        return _doubtful(found, (found, swapped)) if swapped else Slot(found, *found.span)

    def _bygone(self, phrase: Phrase) -> Iterator[Slot]:
        """A day that has gone by: as written if the year is written, else the next one with the last as an option."""
        said = self._said(phrase, self.now - _SHIFT, "slots").found
        found = next((found for found in said if found.day is not None), None)
        if found is None or found.day is None:
            return
        if _names_its_year(phrase):
            swapped = _month_first(found, phrase, self.now.date())
            yield _doubtful(found, (swapped, found) if swapped else (found,))
            return
        days = [day for year in (0, 1, -1) if (day := _in_year(found.day, self.now.year + year))]
        coming = [replace(found, day=day) for day in days if day >= self.now.date()]
        gone = [replace(found, day=day) for day in days if day < self.now.date()]
        if coming:
            yield _doubtful(coming[0], (coming[0], *gone[:1]))


def _month_first(found: Found, phrase: Phrase, today: date) -> Found | None:
    """What 06/10/2027 means to who writes the month first, as people do who write am and pm; a weekday settles it."""
    kinds = [token.kinds for token in phrase.row]
    if found.day is None or any("WEEKDAY" in kind for kind in kinds) or not any("meridiem" in kind for kind in kinds):
        return None
    if not any("DATE" in kind and "MONTH" not in kind for kind in kinds) or found.day.day > _MONTHS:
        return None
    day = found.day.replace(month=found.day.day, day=found.day.month)
    return replace(found, day=day) if today <= day != found.day else None


def _doubtful(found: Found, options: tuple[Found, ...]) -> Slot:
    return Slot(found, *found.span, sure=False, options=options)


def _in_year(day: date, year: int) -> date | None:
    try:
        return day.replace(year=year)
    except ValueError:
        return None


def _names_its_year(phrase: Phrase) -> bool:
    """Whether a year is written: 2026, or the 26 of 25-11-26."""
    return any(
        (date_said is not None and date_said.year is not None) or token.kinds.get("YEAR", 0) > _OLDEST
        for token in phrase.row
        for date_said in (token.kinds.get("DATE"),)
    )
