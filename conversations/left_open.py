"""Where an invitation leaves its time open: several times to choose from, some days of which one is meant, or a time
that was taken back before there is another. What it names is then asked, never taken."""

import re
from datetime import date, datetime, timedelta
from typing import Final

from conversations.reading.invitation import Fact, Invitation, When
from conversations.reading.invitation.clauses import DATE

_MOST: Final = 6
"""Days of a range that are offered one by one."""
_AROUND: Final = 12
"""Characters around a day in which its range stands."""
_BEHIND: Final = 90
"""Characters behind a time that may take it back."""
_RANGE: Final = re.compile(
    rf"(?<![\d.:/-])(\d{{1,2}})[ ]{{0,2}}(?:-|–|—|s\.?/?d\.?|sd|sampai|hingga|to|until)[ ]{{0,2}}({DATE})",
    re.IGNORECASE,
)
_PUT_OFF: Final = re.compile(
    r"[^.!?\n]{0,40}?(?<!\w)(?:di|ter)?(?:undur|mundur|tunda|batal|geser|pindah|jadwal ulang|postponed|cancell?ed|"
    r"rescheduled|put off)(?:kan)?(?!\w)"
    r"(?!\W{1,3}(?:ken?|jadi|menjadi|dari|to|from|hari|tgl|tanggal|pada|jam|pukul)(?!\w))"
    r"(?!\W{1,3}(?:\w+\W)?\d)",
    re.IGNORECASE,
)
_ITS_DAY: Final = re.compile(r"\d{1,2}")


def left_open(invitation: Invitation, text: str) -> tuple[tuple[When, ...], tuple[int, int]] | None:
    """The times that `text` leaves open, the first one first, and where they stand; None where it names just one."""
    starts = invitation.facts.get("starts_at")
    if starts is None:
        return None
    others = invitation.facts.get("alternatives")
    if others is not None:
        end = max(starts.span[1], others.span[1])
        return (starts.value, *others.value), (min(starts.span[0], others.span[0]), end)
    if not starts.sure:
        return None
    days = _days(starts, text)
    if len(days) > 1:
        return days, starts.span
    if _PUT_OFF.match(text[starts.span[1] : starts.span[1] + _BEHIND]):
        return (starts.value,), starts.span
    return None


def _days(starts: Fact, text: str) -> tuple[When, ...]:
    """The days from the one that was read to the last of its range ("1-3 Desember"); one where there is no range."""
    begin = max(0, starts.span[0] - _AROUND)
    first = starts.value.date() if isinstance(starts.value, datetime) else starts.value
    for found in _RANGE.finditer(text, begin, starts.span[1] + _AROUND):
        last = _ITS_DAY.search(found[2])
        if last is not None and int(found[1]) in (first.day, int(last[0])):
            return tuple(_moved(starts.value, ahead) for ahead in range(_length(first, int(found[1]), int(last[0]))))
    return (starts.value,)


def _length(first: date, begin: int, end: int) -> int:
    """How many days are offered of a range that was read from its first day on."""
    return min(_MOST, end - begin + 1) if begin == first.day and end > begin else 1


def _moved(when: When, days: int) -> When:
    return when + timedelta(days=days)
