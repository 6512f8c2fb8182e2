"""An iCalendar file (RFC 5545, 5546): its event as text that the core reads, and as facts that need no reading.

Of several events the first that speaks of an interview counts, else the first. A repeating one is its first time: rules
of repetition are never counted out.
"""

import re
from collections.abc import Mapping
from datetime import date, datetime
from typing import Any, Final

from icalendar import Calendar, Component

from bot.files.opened import YEARS, Opened, Unread
from bot.files.plain import decoded, shortened, words_of

MOST_EVENTS: Final = 200
MOST_ATTENDEES: Final = 20
_LONGEST_LINE: Final = 300
_LONGEST_WORDS: Final = 2500
"""Characters of the description: the whole event must come within what is read of a text."""

_INTERVIEW: Final = re.compile(r"interview|wawancara", re.IGNORECASE)


def read_calendar(content: bytes) -> Opened:
    """Raises Unread, and whatever icalendar raises over a broken file."""
    calendar = Calendar.from_ical(decoded(content).replace("\0", "").encode())
    events = [one for one in calendar.walk("VEVENT")[:MOST_EVENTS] if "DTSTART" in one]
    if not events:
        raise Unread("empty")
    event = next((one for one in events if _INTERVIEW.search(_told(one))), events[0])
    facts = _facts(calendar, event)
    return Opened(_text(event, facts), calendar=facts)


def _facts(calendar: Component, event: Component) -> dict[str, Any]:
    """What is kept with the case: METHOD, UID, SEQUENCE, STATUS, ORGANIZER, ATTENDEE and SUMMARY as their words,
    whether it `repeats`, `start` and `end` in ISO 8601 (with an offset, unless the file leaves it to the reader's own
    clock), `zone` by its IANA name."""
    start, zone = _moment(event, "DTSTART")
    end, _ = _moment(event, "DTEND")
    attendees = event.get("ATTENDEE", [])
    organizer = event.get("ORGANIZER")
    return {
        "method": _line(calendar.get("METHOD")).upper() or None,
        "uid": _line(event.get("UID")) or None,
        "sequence": _number(event.get("SEQUENCE")),
        "status": _line(event.get("STATUS")).upper() or None,
        "organizer": _person(organizer[0] if isinstance(organizer, list) else organizer),
        "attendees": [
            person
            for one in (attendees if isinstance(attendees, list) else [attendees])[:MOST_ATTENDEES]
            if (person := _person(one)) is not None
        ],
        "summary": _line(event.get("SUMMARY")),
        "repeats": any(name in event for name in ("RRULE", "RDATE", "RECURRENCE-ID")),
        "start": start,
        "end": end,
        "zone": zone,
    }


def _moment(event: Component, name: str) -> tuple[str | None, str | None]:
    """An instant, or a day where that is all that is sure; and the zone it is said in, but for UTC, where nobody is."""
    value = event.get(name)
    value = value[0] if isinstance(value, list) else value
    when = getattr(value, "dt", None)
    if not isinstance(when, date) or when.year not in YEARS:
        return None, None
    if not isinstance(when, datetime):
        return when.isoformat(), None
    if when.utcoffset() is None:
        unknown = "TZID" in value.params  # a zone that neither the file nor anybody else describes
        return (when.date() if unknown else when.replace(tzinfo=None)).isoformat(), None
    zone = getattr(when.tzinfo, "key", None)
    return when.isoformat(), zone if isinstance(zone, str) and "/" in zone and not zone.startswith("Etc/") else None


def _person(value: Any) -> dict[str, str] | None:
    if value is None:
        return None
    address = re.sub(r"(?i)^mailto:", "", _line(value))
    parameters: Mapping[str, Any] = getattr(value, "params", {})
    person = {"address": address, "name": _line(parameters.get("CN")), "answer": _line(parameters.get("PARTSTAT"))}
    return {name: words for name, words in person.items() if words} or None


def _text(event: Component, facts: Mapping[str, Any]) -> str:
    """The event once more as a calendar, short and whole, in the order in which it is read."""
    organizer = facts["organizer"] or {}
    named = organizer.get("name", "").replace('"', "")
    lines = [
        ("SUMMARY", _escaped(_line(event.get("SUMMARY")))),
        ("DTSTART", re.sub(r"[+-]\d\d:\d\d$|[-:]", "", facts["start"] or "")),
        (f'ORGANIZER;CN="{named}"' if named else "ORGANIZER", f"mailto:{organizer.get('address', '')}"),
        ("LOCATION", _escaped(_line(event.get("LOCATION")))),
        ("DESCRIPTION", _escaped(_description(event))),
    ]
    told = "\n".join(f"{name}:{value}" for name, value in lines if value not in ("", "mailto:"))
    return shortened(f"BEGIN:VCALENDAR\nBEGIN:VEVENT\n{told}\nEND:VEVENT\nEND:VCALENDAR")


def _told(event: Component) -> str:
    return f"{_line(event.get('SUMMARY'))}\n{str(event.get('DESCRIPTION', ''))[:_LONGEST_WORDS]}"


def _description(event: Component) -> str:
    words = str(event.get("DESCRIPTION", ""))[: 4 * _LONGEST_WORDS]
    if re.match(r"\s*<(?:html|!doctype|p|div|br|span)\b", words, re.IGNORECASE):
        words = words_of(words)
    return words.strip()[:_LONGEST_WORDS]


def _line(value: Any) -> str:
    value = value[0] if isinstance(value, list) and value else value
    return "" if value is None else " ".join(str(value)[: 4 * _LONGEST_LINE].split())[:_LONGEST_LINE]


def _number(value: Any) -> int:
    try:
        return max(0, min(int(value or 0), 2**31))
    except (ValueError, TypeError):
        return 0


def _escaped(words: str) -> str:
    for letter, written in (("\\", "\\\\"), (";", "\\;"), (",", "\\,"), ("\n", "\\n")):
        words = words.replace(letter, written)
    return words
