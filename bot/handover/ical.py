"""iCalendar (RFC 5545) as it is written: lines of at most 75 octets, CR LF behind each, and text that stays text.

A value with a control character in it is refused, so that no value can begin a line of its own.
"""

import unicodedata
from collections.abc import Iterable
from datetime import UTC, datetime
from typing import Final

PRODUCT: Final = "-//Sopan//Sopan//ID"
_OCTETS: Final = 75


def calendar(method: str, lines: Iterable[str]) -> str:
    """A whole calendar with these content lines in it, each a name with its value. Raises ValueError for one that would
    be two."""
    whole = ["BEGIN:VCALENDAR", "VERSION:2.0", f"PRODID:{PRODUCT}", "CALSCALE:GREGORIAN", f"METHOD:{method}"]
    return "".join(_folded(line) for line in (*whole, *lines, "END:VCALENDAR"))


def text(value: str) -> str:
    """A value of type TEXT (3.3.11)."""
    for letter, written in (("\\", "\\\\"), (";", "\\;"), (",", "\\,"), ("\n", "\\n")):
        value = value.replace(letter, written)
    return value


def instant(moment: datetime) -> str:
    """A date with time in UTC (3.3.5), from an aware one."""
    return f"{moment.astimezone(UTC):%Y%m%dT%H%M%SZ}"


def _folded(line: str) -> str:
    """The line with its end, broken between characters where it is too long (3.1)."""
    if any(unicodedata.category(character) in ("Cc", "Cs") for character in line):
        raise ValueError("a control character in a line of a calendar")
    rows, row, room = [], "", _OCTETS
    for character in line:
        size = len(character.encode())
        if size > room:
            rows.append(row)
            row, room = " ", _OCTETS - 1
        row += character
        room -= size
    return "\r\n".join((*rows, row)) + "\r\n"
