"""Every situation a finished message can be asked for, by number: `situation(n)` for n below `COUNT`.

Numbers instead of a loop, so that a test takes a spread sample and a thorough check a larger one. What the rules of
`conversations.coherence` refuse is no situation of a message; what they adapt is.
"""

from collections.abc import Iterator, Mapping, Sequence
from datetime import date, datetime, time, timedelta
from itertools import product
from typing import Any, Final
from zoneinfo import ZoneInfo

from conversations.coherence import settle
from conversations.facts import LANGUAGES, REASONS, Facts, Referral

JAKARTA: Final = ZoneInfo("Asia/Jakarta")
DAY: Final = date(2026, 12, 1)
START: Final = datetime.combine(DAY, time(10), JAKARTA)
SOON: Final = START + timedelta(minutes=20)
LATER: Final = START + timedelta(days=6)

_WHEN: Final[tuple[dict[str, Any], ...]] = (
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
_SLOTS: Final[tuple[dict[str, Any], ...]] = (
    {},
    {"slots": (LATER,)},
    {"slots": (LATER, LATER + timedelta(days=1, hours=4))},
    {"slots": (LATER, LATER + timedelta(days=1, hours=4), LATER + timedelta(days=2, minutes=30))},
)
_NEW_TIME: Final[tuple[dict[str, Any], ...]] = ({}, {"new_time": LATER})
_FRIEND: Final = Referral(name="Rudi Hartono", relation="teman kuliah", contact="0813-1111-2222", consent=True)
_OWN: Final[Mapping[str, tuple[dict[str, Any], ...]]] = {
    "decline": ({},),
    "cancel": ({},),
    "reschedule": _SLOTS,
    "missed": _SLOTS,
    "running_late": ({}, {"new_time": SOON}, {"new_time": SOON, "mode": "online"}),
    "confirm": ({}, {"mode": "online"}, {"mode": "onsite"}),
    "clarify": (
        {"unclear": ("day",)}, {"unclear": ("time",)}, {"unclear": ("place",)}, {"unclear": ("day", "place")},
        {"unclear": ("time", "place")}, {"unclear": ("place",), "mode": "online"}, {},
        {"unclear": ("weekday",), "options": (DAY, DAY - timedelta(days=1))},
        {"unclear": ("several",), "options": (START, LATER)},
    ),
    "reply_accept_time": _NEW_TIME,
    "reply_asks_why": ({},),
    "reply_persuade": ({}, {"agrees": True}, {"agrees": True, "new_time": LATER}),
    "reply_disappointed": ({},),
    "thanks": ({}, {"replied": True}),
    "followup_weeks": ({},),
    "referral": (
        {"referral": _FRIEND}, {"referral": _FRIEND, "replied": True}, {"referral": Referral(name="Rudi")},
        {"referral": Referral(name="Rudi Hartono", consent=True)},
    ),
    "attend_after_all": _NEW_TIME,
    "after_call": _NEW_TIME,
}  # fmt: skip
"""What else is known in a situation of each family."""

_RECRUITERS: Final[tuple[dict[str, Any], ...]] = (
    {"contact": "Lestari", "honorific": "ibu"},
    {"contact": "Bambang Sutrisno", "honorific": "bapak"},
    {"contact": "Rina", "honorific": "kak"},
    {"contact": "Lestari", "honorific": None},
    {"contact": None, "honorific": None},
)
_SENDERS: Final[tuple[dict[str, Any], ...]] = (
    {"name": "Dewi Anggraini", "phone": "0812-3456-7890"},
    {"name": "Dewi Anggraini", "phone": None},
    {"name": None, "phone": "0812-3456-7890"},
    {"name": None, "phone": None},
)
_WORKPLACES: Final[tuple[dict[str, Any], ...]] = (
    {"position": "Staf Administrasi", "company": "PT Karya Bersama"},
    {"position": None, "company": "PT Karya Bersama"},
    {"position": "Staf Administrasi", "company": None},
    {"position": None, "company": None},
)
_FORMS: Final[tuple[dict[str, Any], ...]] = tuple(
    {
        "family": family,
        "language": language,
        "channel": channel,
        "tone": tone,
        "style": style,
        "wording": wording,
        **own,
    }
    for family, language, channel, tone, style, wording in product(
        _OWN,
        LANGUAGES,
        ("email", "whatsapp", "linkedin", "portal", "sms", "phone"),
        ("formal", "semi"),
        ("standard", "short", "warm"),
        (0, 1, 2),
    )
    for own in _OWN[family]
)
_REASONS: Final[tuple[dict[str, Any], ...]] = tuple({"reason": reason} for reason in (*REASONS, None))
_DOORS: Final[tuple[dict[str, Any], ...]] = ({"keep_door": True}, {"keep_door": False})

_AXES: Final[tuple[Sequence[dict[str, Any]], ...]] = (
    _FORMS, _WHEN, _REASONS, _DOORS, _RECRUITERS, _WORKPLACES, _SENDERS,
)  # fmt: skip

COUNT: int = 1
for _axis in _AXES:
    COUNT *= len(_axis)


def situation(number: int) -> Facts:
    """The situation with this number; each number below `COUNT` is a different one."""
    chosen: dict[str, Any] = {"zone": "Asia/Jakarta"}
    for axis in _AXES:
        number, place = divmod(number, len(axis))
        chosen |= axis[place]
    return Facts(**chosen)


def spread(how_many: int) -> Iterator[Facts]:
    """About this many coherent situations, evenly spread: the stride shares no factor with any axis, so all values
    meet in the long run. With few, see that what must be there is."""
    stride = max(1, COUNT // how_many)
    while any(stride % prime == 0 for prime in _factors()):
        stride += 1
    facts = (situation(number) for number in range(0, COUNT, stride))
    return (one for one in facts if not settle(one).refused)


def _factors() -> set[int]:
    """The primes that divide the length of an axis."""
    return {prime for axis in _AXES for prime in range(2, len(axis) + 1) if len(axis) % prime == 0}
