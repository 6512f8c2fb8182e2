"""The text of a calendar file (RFC 5545): its first event, unfolded, with UTC and Windows zone names understood."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from typing import Final
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

_WINDOWS: Final = {
    "se asia standard time": "Asia/Jakarta",
    "singapore standard time": "Asia/Singapore",
    "tokyo standard time": "Asia/Tokyo",
    "korea standard time": "Asia/Seoul",
    "china standard time": "Asia/Shanghai",
    "taipei standard time": "Asia/Taipei",
    "india standard time": "Asia/Kolkata",
    "w. australia standard time": "Australia/Perth",
    "aus eastern standard time": "Australia/Sydney",
    "gmt standard time": "Europe/London",
    "w. europe standard time": "Europe/Berlin",
    "romance standard time": "Europe/Paris",
    "central european standard time": "Europe/Warsaw",
    "eastern standard time": "America/New_York",
    "central standard time": "America/Chicago",
    "pacific standard time": "America/Los_Angeles",
    "arabian standard time": "Asia/Dubai",
    "utc": "UTC",
}
"""Windows zone ids to IANA names (Unicode CLDR, windowsZones)."""


@dataclass(frozen=True, slots=True)
class Event:
    """One event: the values as text with their places in the plain text, the times made instants or days."""

    values: dict[str, tuple[str, int, int]]
    parameters: dict[str, dict[str, str]]

    def time(self, name: str, zone: str) -> tuple[datetime | date, str | None] | None:
        """DTSTART or DTEND and the zone it states; without one it is local time in `zone`. None if it is no time."""
        if name not in self.values:
            return None
        return _time(self.values[name][0], self.parameters.get(name, {}).get("TZID"), zone)

    def length(self) -> timedelta | None:
        """DURATION (RFC 5545, 3.3.6): how long it takes; None where that is not said."""
        said = self.values.get("DURATION", ("", 0, 0))[0]
        found = re.fullmatch(r"\+?P(?:(\d{1,2})D)?(?:T(?:(\d{1,3})H)?(?:(\d{1,4})M)?(?:\d{1,5}S)?)?", said.strip())
        if found is None:
            return None
        days, hours, minutes = (int(count or 0) for count in found.groups())
        return timedelta(days=days, hours=hours, minutes=minutes) or None


def read_event(plain: str) -> Event | None:
    """The first event of a calendar text, None where there is none."""
    at = plain.upper().find("BEGIN:VEVENT")
    if at < 0:
        return None
    values: dict[str, tuple[str, int, int]] = {}
    parameters: dict[str, dict[str, str]] = {}
    for start, end, line in _unfolded(plain, at):
        if line.upper().startswith("END:VEVENT") or len(values) > 60:
            break
        found = re.match(r"([A-Za-z-]+)((?:;[A-Za-z-]+=(?:\"[^\"]*\"|[^;:\"]*))*):(.*)", line, re.DOTALL)
        if found and (name := found[1].upper()) not in values:
            values[name] = (_plain(found[3]), start + min(found.start(3), end - start), end)
            parameters[name] = {
                key.upper(): value.strip('"')
                for key, value in re.findall(r";([A-Za-z-]+)=(\"[^\"]*\"|[^;:]*)", found[2])
            }
    return Event(values, parameters)


def _unfolded(plain: str, at: int) -> Iterator[tuple[int, int, str]]:
    """Lines with their continuations (RFC 5545, 3.1)."""
    held: list[str] = []
    start = end = at
    for line in plain[at:].split("\n"):
        if line[:1] in (" ", "\t") and held:
            held.append(line[1:])
        else:
            if held:
                yield start, end, "".join(held)
            held, start = [line], at
        end = at + len(line)
        at += len(line) + 1
    if held:
        yield start, end, "".join(held)


def _plain(value: str) -> str:
    return re.sub(r"\\([\\;,nN])", lambda found: "\n" if found[1] in "nN" else found[1], value).strip()


def _time(value: str, tzid: str | None, zone: str) -> tuple[datetime | date, str | None] | None:
    found = re.fullmatch(r"(\d{4})(\d\d)(\d\d)(?:T(\d\d)(\d\d)(\d\d)?(Z)?)?", value.strip())
    if not found:
        return None
    try:
        day = date(int(found[1]), int(found[2]), int(found[3]))
        if not found[4]:
            return day, None
        name = "UTC" if found[7] else _zone(tzid)
        there = UTC if found[7] else ZoneInfo(name or zone)
        return datetime(day.year, day.month, day.day, int(found[4]), int(found[5]), tzinfo=there), name
    except (ValueError, OverflowError):
        return None


def _zone(tzid: str | None) -> str | None:
    if not tzid:
        return None
    if name := _WINDOWS.get(tzid.lower()):
        return name
    try:
        ZoneInfo(tzid)
    except (ZoneInfoNotFoundError, ValueError, OSError):
        return None
    return tzid
