"""A calendar file for the person: until when each message should be sent, with an alarm then and one a little before.

It is the second net below the reminders: it rings also where no chat is read. Nothing in it says what the message says,
because a calendar is often seen by others.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Final

from bot.handover.ical import calendar, instant, text

EARLIER: Final = timedelta(hours=3)
"""How long before the line the first alarm comes."""

_SHOWN: Final = timedelta(minutes=15)


@dataclass(frozen=True, slots=True)
class Deadline:
    """One date to be entered. `key` is the same each time for the same message: entering it again changes the date."""

    key: str
    at: datetime
    summary: str
    description: str


def deadlines_file(deadlines: Sequence[Deadline], now: datetime) -> str:
    """The file; `now` and every `at` are aware."""
    return calendar("PUBLISH", (line for deadline in deadlines for line in _event(deadline, now)))


def _event(deadline: Deadline, now: datetime) -> Iterator[str]:
    yield "BEGIN:VEVENT"
    yield f"UID:{text(deadline.key)}"
    yield f"DTSTAMP:{instant(now)}"
    yield f"SEQUENCE:{int(now.timestamp()) // 60}"
    yield f"DTSTART:{instant(deadline.at)}"
    yield f"DTEND:{instant(deadline.at + _SHOWN)}"
    yield f"SUMMARY:{text(deadline.summary)}"
    yield f"DESCRIPTION:{text(deadline.description)}"
    yield "CLASS:PRIVATE"
    yield "TRANSP:TRANSPARENT"
    for trigger, ahead in (("-PT3H", EARLIER), ("PT0S", timedelta(0))):
        if deadline.at - ahead > now:
            yield from ("BEGIN:VALARM", "ACTION:DISPLAY", f"DESCRIPTION:{text(deadline.summary)}")
            yield from (f"TRIGGER:{trigger}", "END:VALARM")
    yield "END:VEVENT"
