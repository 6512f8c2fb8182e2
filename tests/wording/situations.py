"""Every coherent situation a finished message can be asked for, by number: `situation(n)` for n below `COUNT`.

Numbers instead of a loop, so that a test takes a spread sample and a thorough reader takes them all.
"""

from collections.abc import Iterator, Sequence
from datetime import date, datetime, time, timedelta
from itertools import product
from typing import Any
from zoneinfo import ZoneInfo

from conversations.facts import REASONS, Facts

JAKARTA = ZoneInfo("Asia/Jakarta")
DAY = date(2026, 12, 1)
START = datetime.combine(DAY, time(10), JAKARTA)

_WHEN: tuple[dict[str, Any], ...] = (
    {"notice": "unknown", "day": None, "time": None, "now": START - timedelta(days=4, hours=1)},
    {"notice": "unknown", "day": DAY, "time": None, "now": START - timedelta(days=4, hours=2)},
    {"notice": "early", "day": DAY, "time": time(10), "now": START - timedelta(days=5, hours=12, minutes=30)},
    {"notice": "early", "day": DAY, "time": time(10), "now": START - timedelta(days=6, hours=-6)},
    {"notice": "days", "day": DAY, "time": time(10), "now": START - timedelta(hours=42)},
    {"notice": "days", "day": DAY, "time": None, "now": START - timedelta(hours=30)},
    {"notice": "short", "day": DAY, "time": time(10), "now": START - timedelta(hours=13)},
    {"notice": "short", "day": DAY, "time": time(10), "now": START - timedelta(hours=6)},
    {"notice": "short", "day": DAY, "time": None, "now": START - timedelta(hours=20)},
    {"notice": "urgent", "day": DAY, "time": time(10), "now": START - timedelta(hours=2)},
    {"notice": "past", "day": DAY, "time": time(10), "now": START + timedelta(hours=3)},
    {"notice": "past", "day": DAY, "time": time(10), "now": START + timedelta(hours=23)},
    {"notice": "past", "day": DAY, "time": None, "now": START + timedelta(days=4)},
)
_SLOTS = (
    (),
    (START + timedelta(days=6),),
    (START + timedelta(days=6), START + timedelta(days=7, hours=4)),
    (START + timedelta(days=6), START + timedelta(days=7, hours=4), START + timedelta(days=8, minutes=30)),
)
_RECRUITERS: tuple[dict[str, Any], ...] = (
    {"contact": "Lestari", "honorific": "ibu"},
    {"contact": "Bambang Sutrisno", "honorific": "bapak"},
    {"contact": "Rina", "honorific": "kak"},
    {"contact": "Lestari", "honorific": None},
    {"contact": None, "honorific": None},
)
_SENDERS: tuple[dict[str, Any], ...] = (
    {"name": "Dewi Anggraini", "phone": "0812-3456-7890"},
    {"name": "Dewi Anggraini", "phone": None},
    {"name": None, "phone": "0812-3456-7890"},
    {"name": None, "phone": None},
)
_POSITIONS: tuple[dict[str, Any], ...] = ({"position": "Staf Administrasi"}, {"position": None})
_FORMS: tuple[dict[str, Any], ...] = tuple(
    {"family": family, "language": language, "channel": channel, "tone": tone, "style": style, "slots": slots}
    for family, language, channel, tone, style in product(
        ("decline", "cancel", "reschedule"),
        ("id", "en"),
        ("email", "whatsapp"),
        ("formal", "semi"),
        ("standard", "short", "warm"),
    )
    for slots in (_SLOTS if family == "reschedule" else _SLOTS[:1])
)
_REASONS: tuple[dict[str, Any], ...] = tuple({"reason": reason} for reason in (*REASONS, None))
_DOORS: tuple[dict[str, Any], ...] = ({"keep_door": True}, {"keep_door": False})

_AXES: tuple[Sequence[dict[str, Any]], ...] = (
    _FORMS, _WHEN, _REASONS, _DOORS, _RECRUITERS, _POSITIONS, _SENDERS,
)  # fmt: skip

COUNT = 1
for _axis in _AXES:
    COUNT *= len(_axis)


def situation(number: int) -> Facts:
    """The situation with this number; each number below `COUNT` is a different one."""
    chosen: dict[str, Any] = {"company": "PT Karya Bersama", "zone": "Asia/Jakarta"}
    for axis in _AXES:
        number, place = divmod(number, len(axis))
        chosen |= axis[place]
    return Facts(**chosen)


def spread(how_many: int) -> Iterator[Facts]:
    """About this many situations, evenly spread: the stride shares no factor with any axis, so all values meet."""
    stride = max(1, COUNT // how_many)
    while any(stride % prime == 0 for prime in (2, 3, 5, 7, 13)):
        stride += 1
    return (situation(number) for number in range(0, COUNT, stride))
