"""The times that an answer names for the interview: those of sentences that speak of one to come, and none that is the
old one's, a deadline or something else's."""

import re
from collections.abc import Collection, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Final
from zoneinfo import ZoneInfo

from conversations.reading.reply.signs import Signs
from conversations.reading.when import Found, read_when


@dataclass(frozen=True, slots=True)
class Times:
    """The times beyond doubt, and what else may be meant."""

    sure: tuple[datetime, ...] = ()
    options: tuple[Found, ...] = ()


def read_times(answer: str, signs: Signs, now: datetime, zone: str, *, offered: Sequence[datetime] = ()) -> Times:
    """The times of the sentences that are meant; a weekday alone is that of the `offered` days, where one is."""
    left_out = {sign.sentence for sign in signs.signs if sign.label == "not_meant"}
    meant = [at for at, sentence in enumerate(signs.sentences) if sentence.timed and at not in left_out]
    if not meant:
        return Times()
    reading = read_when(_only(answer, signs, meant), now, zone, "slots")
    known = tuple(_of_offer(found, answer[slice(*found.span)], offered, zone) for found in reading.found)
    if reading.asked is not None:
        return Times(options=known)
    today = now.astimezone(ZoneInfo(zone)).date()
    instants = tuple(
        None if found.day == today and _may_be_next_week(answer[slice(*found.span)]) else found.instant(zone)
        for found in known
    )
    sure = tuple(dict.fromkeys(instant for instant in instants if instant is not None))
    unsure = tuple(found for found, instant in zip(known, instants, strict=True) if instant is None)
    return Times(sure, unsure)


def _of_offer(found: Found, words: str, offered: Sequence[datetime], zone: str) -> Found:
    """What is named by its weekday, on the one offered day of that name: "Rabu jam 9" of somebody who was offered
    Wednesday in a week."""
    if found.day is None or not _is_weekday_alone(words):
        return found
    days = {day for slot in offered if (day := slot.astimezone(ZoneInfo(zone)).date()).weekday() == found.day.weekday()}
    return replace(found, day=days.pop()) if len(days) == 1 else found


def _is_weekday_alone(words: str) -> bool:
    return _may_be_next_week(words) and re.search(_NEXT, words) is None


_NEXT: Final = r"(?i)\b(?:depan|dpn|mendatang|next|besok|bsk|lusa|tomorrow)\b"


def _may_be_next_week(words: str) -> bool:
    """Whether the words for a time of today name but its weekday: who means today mostly says so."""
    return re.search(_WEEKDAY, words) is not None and re.search(_TODAY, words) is None


_WEEKDAY: Final = (
    r"(?i)\b(?:sen(?:in)?|sel(?:asa)?|rabu?|kamis|kms|jum'?at|jmt|sabtu|sbt|minggu|ahad|"
    r"(?:mon|tue|wed|thu|fri|sat|sun)\w*)\b"
)
_TODAY: Final = (
    r"(?i)\b(?:ini|nanti|ntar|today|this|tonight|tanggal|tgl|\d{1,2}(?:st|nd|rd|th))\b|\d[/-]\d|"
    r"\d (?:jan|feb|mar|apr|mei|may|jun|jul|agu|aug|sep|okt|oct|nov|des|dec)"
)


def offered_in(history: str, now: datetime, zone: str) -> tuple[datetime, ...]:
    """The times that quoted words name."""
    if not history.strip():
        return ()
    found = read_when(history, now, zone, "slots").found
    return tuple(instant for one in found if (instant := one.instant(zone)))


def taken(times: Times, offered: Sequence[datetime], *, by_hour: bool) -> datetime | None:
    """The one of the `offered` times that is named, though perhaps only by its day or, with `by_hour`, by its hour."""
    if len(times.sure) == 1 and not times.options:
        return next((slot for slot in offered if slot == times.sure[0]), None)
    if times.sure or len(times.options) != 1:
        return None
    named = times.options[0]
    if named.day is None and not by_hour:
        return None
    fits = [slot for slot in offered if _fits(named, slot)]
    return fits[0] if len(fits) == 1 else None


def _fits(named: Found, slot: datetime) -> bool:
    wall = slot.replace(tzinfo=None)
    return (
        named.day in (None, wall.date())
        and named.start in (None, wall.time())
        and (named.day or named.start) is not None
        and wall.hour in _PARTS.get(named.part_of_day or "", range(24))
    )


_PARTS: Final = {"pagi": range(12), "siang": range(11, 16), "sore": range(15, 19), "malam": range(18, 24)}
"""The hours that a part of the day may mean, told loosely."""


def _only(answer: str, signs: Signs, meant: Collection[int]) -> str:
    """The answer with everything but those sentences blanked."""
    kept = [" "] * len(answer)
    for at in meant:
        start, end = signs.sentences[at].span
        kept[start:end] = answer[start:end]
    return "".join(kept)
