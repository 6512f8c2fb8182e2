"""Zones that are named by their distance from UTC: GMT+7, UTC+5.30, +0800."""

import re
from typing import Any

from conversations.reading.when.pieces import Zone

_STEADY = {
    "+3:30": "Asia/Tehran",
    "+4:30": "Asia/Kabul",
    "+5:30": "Asia/Kolkata",
    "+5:45": "Asia/Kathmandu",
    "+6:30": "Asia/Yangon",
    "+7:00": "Asia/Jakarta",
    "+8:00": "Asia/Makassar",
    "+8:45": "Australia/Eucla",
    "+9:00": "Asia/Jayapura",
    "-9:30": "Pacific/Marquesas",
}
"""Offsets by zones that have them all the year."""

_SEASONAL = {
    "+9:30": ("Australia/Darwin", "Australia/Adelaide"),
    "+10:30": ("Australia/Adelaide", "Australia/Lord_Howe"),
    "+12:45": ("Pacific/Chatham",),
    "+13:45": ("Pacific/Chatham",),
    "-3:30": ("America/St_Johns",),
    "-2:30": ("America/St_Johns",),
}
"""Offsets that no zone has all the year, by those that have them for a part of it."""


def zone_of_offset(said: str) -> dict[str, Any]:
    """GMT+7 by an IANA name, whose sign counts the other way round; offsets that nobody has are
    left unsure. The kinds of the token that says it."""
    sign = "+" if "+" in said else "-"
    digits = re.sub(r"\D", "", said.rpartition(sign)[2])
    hours, minutes = (int(digits), 0) if len(digits) <= 2 else (int(digits[:-2]), int(digits[-2:]))
    offset = f"{sign}{hours}:{minutes:02}"
    if name := _STEADY.get(offset):
        return {"ZONE": name}
    if minutes or hours > (14 if sign == "+" else 12):
        ahead = 60 * hours + minutes
        return {"SOMEZONE": Zone(None, _SEASONAL.get(offset, ()), ahead if sign == "+" else -ahead)}
    return {"ZONE": f"Etc/GMT{'-' if sign == '+' else '+'}{hours}" if hours else "UTC"}
