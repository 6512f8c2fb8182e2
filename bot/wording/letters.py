"""Facts → the values a letter may use: every name that a template of a finished message knows is made here."""

import re
import unicodedata
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from datetime import time as clock_time
from typing import Final
from zlib import crc32
from zoneinfo import ZoneInfo

from bot.wording.dates import clock_in_words, day_and_clock_in_words, day_in_words, greeting_at, zone_in_words
from bot.wording.names import familiar, surname
from conversations.coherence import LASTING, MORNING, NIGHT
from conversations.facts import Facts, Honorific, Language
from conversations.relations import relation_in

Values = dict[str, object]

WORDINGS = 3
"""Whole coherent sets of opening, decision and closing, where a letter has several."""


@dataclass(frozen=True, slots=True)
class When:
    """A day, perhaps with its time, perhaps with the zone of that time; what the filters put into words."""

    day: date
    time: clock_time | None = None
    zone: str | None = None


def in_words(when: When, language: Language) -> str:
    """Everything that is known of it: "Selasa, 1 Desember 2026 pukul 10.00 WIB"."""
    if when.time is None:
        return day_in_words(when.day, language)
    told = day_and_clock_in_words(when.day, when.time, language)
    return f"{told} {_zone_of(when, language)}".rstrip()


def clock(when: When, language: Language) -> str:
    """Only its time: "10.00 WIB"; "" where there is none."""
    return f"{clock_in_words(when.time, language)} {_zone_of(when, language)}".rstrip() if when.time else ""


def near_day(when: When, language: Language) -> str:
    """A day as near as tomorrow, its year going without saying: "Rabu 9 Desember", "Wednesday, 9 December"."""
    weekday, comma, date_of = day_in_words(when.day, language).partition(", ")
    return f"{weekday}{'' if language == 'id' else comma.strip()} {date_of.rsplit(' ', 1)[0]}"


def without_year(when: When, language: Language) -> str:
    """A time among others that has its year already: "Jumat, 11 Desember pukul 09.00 WIB"."""
    return in_words(when, language).replace(f" {when.day.year}", "", 1)


def filters(language: Language) -> Mapping[str, Callable[[When], str]]:
    """What a template may write behind a time: {{ start | in_words }}."""
    return {
        "in_words": lambda when: in_words(when, language),
        "clock": lambda when: clock(when, language),
        "day": lambda when: day_in_words(when.day, language),
        "weekday": lambda when: day_in_words(when.day, language).partition(", ")[0],
        "near_day": lambda when: near_day(when, language),
        "without_year": lambda when: without_year(when, language),
        "date": lambda when: day_in_words(when.day, language).partition(", ")[2],
    }


def _zone_of(when: When, language: Language) -> str:
    if when.time is None or when.zone is None:
        return ""
    return zone_in_words(when.zone, datetime.combine(when.day, when.time, ZoneInfo(when.zone)), language)


def values_of(facts: Facts) -> Values:
    """The facts and what follows from them, under the names that `templates/messages/README.md` explains."""
    contact, honorific = _addressee(facts)
    referral = facts.referral
    return {
        "channel": facts.channel,
        "chat": facts.channel != "email",
        "semi": facts.tone == "semi",
        "short": facts.style == "short",
        "brief": facts.channel == "sms" or (facts.style == "short" and facts.channel != "email"),
        "warm": facts.style == "warm",
        "wording": (_draw(facts) + facts.wording) % WORDINGS + 1,
        "company": clean(facts.company),
        "position": clean(facts.position),
        "contact": contact,
        "familiar": familiar(contact),
        "surname": surname(contact),
        "honorific": honorific,
        "titled": contact.lower().startswith(_TITLES),
        "name": clean(facts.name),
        "phone": clean(facts.phone),
        "greeting": greeting_at(facts.now, facts.language),
        "late_evening": facts.now.hour >= NIGHT,
        "before_dawn": facts.now.hour < MORNING,
        "start": When(facts.day, facts.time, facts.zone if facts.time else None) if facts.day else None,
        "near": _near(facts),
        "mode": facts.mode,
        "slots": [_moment(slot, facts) for slot in facts.slots],
        "new_time": _moment(facts.new_time, facts) if facts.new_time else None,
        "options": [_moment(option, facts) for option in facts.options],
        "unclear": facts.unclear,
        "reason": facts.reason,
        "second": facts.reason == "second_time",
        "online": facts.reason == "online_request",
        "lasting": facts.reason in LASTING,
        "asking": facts.family in ("reschedule", "running_late") or (facts.family == "missed" and bool(facts.slots)),
        "attending": facts.family == "cancel" or (facts.family == "after_call" and facts.new_time is None),
        "delayed": facts.family == "running_late",
        "absent": facts.family == "missed" and facts.reason not in LASTING,
        "earlier": facts.family == "followup_weeks",
        "interviewed": facts.family == "thanks" and facts.notice == "past" and facts.reason is None,
        "cold": _cold(facts),
        "in_thread": _cold(facts) or facts.family in IN_THREAD or (facts.family == "referral" and facts.replied),
        "arranged": facts.family in ARRANGED,
        "door": facts.keep_door,
        "late": facts.notice in ("short", "urgent"),
        "past": facts.notice == "past",
        "agrees": facts.agrees,
        "replied": facts.replied,
        "friend": clean(referral.name) if referral else "",
        "relation": relation_in(facts.language, referral.relation or "") if referral else "",
        "friend_contact": clean(referral.contact) if referral else "",
        "consent": referral is not None and referral.consent,
    }


IN_THREAD: Final = frozenset({"reply_accept_time", "reply_asks_why", "reply_persuade", "reply_disappointed", "thanks"})
"""What is written in an exchange that goes on: the recruiter knows who writes and about what."""

ARRANGED: Final = frozenset({"cancel", "running_late", "missed", "attend_after_all", "after_call"})
"""What is written about an interview that was agreed on, not only offered."""


def _cold(facts: Facts) -> bool:
    """Whether a recruiter only asked on LinkedIn: no interview was set, and the writer is no candidate yet."""
    return facts.channel == "linkedin" and facts.day is None and facts.family in ("decline", "referral")


def _draw(facts: Facts) -> int:
    """Which wording these facts begin with: the same for the same interview, whatever the tone, channel or style."""
    return crc32("\n".join(map(str, (facts.company, facts.contact, facts.name, facts.day))).encode())


def _moment(moment: date, facts: Facts) -> When:
    if not isinstance(moment, datetime):
        return When(moment)
    return When(moment.date(), moment.time(), facts.zone)


def _near(facts: Facts) -> str | None:
    zone = ZoneInfo(facts.zone) if facts.zone else facts.now.tzinfo
    today = facts.now.astimezone(zone).date()
    words = {today: "today", today + timedelta(days=1): "tomorrow", today - timedelta(days=1): "yesterday"}
    return words.get(facts.day) if facts.day else None


# ── what people typed, made fit for one line ────────────────────────────────────────────────────────────────────────


def clean(typed: str | None) -> str:
    """`typed` on one line, without control and direction marks that could bend the text around it; "" for None."""
    kept = (" " if unicodedata.category(c) == "Cc" else c for c in typed or "" if _printable(c))
    return " ".join("".join(kept).split())


def _printable(character: str) -> bool:
    return unicodedata.category(character) not in ("Cf", "Cs", "Co", "Cn") or character in "\u200c\u200d"


_TYPED_HONORIFICS: dict[str, Honorific | None] = {
    "bapak/ibu": None, "pak/bu": None,
    "bapak": "bapak", "bpk": "bapak", "pak": "bapak", "mr": "bapak",
    "ibu": "ibu", "bu": "ibu", "ms": "ibu", "mrs": "ibu", "miss": "ibu",
    "kakak": "kak", "kak": "kak", "mas": "kak", "mbak": "kak",
}  # fmt: skip
"""What people type before a name and what it tells. It comes off, so that no one is called "Ibu Bu Lestari"."""

_DEGREES = re.compile(r",\s*[^,]*\..*$")

_TITLES = ("dr.", "drg.", "dr ", "prof", "ir.", "hj.", "h.", "br.", "sr.", "rev.", "apt.")
"""A name that begins with one of these needs no "Mr" or "Ms" (compared in small letters)."""


def _addressee(facts: Facts) -> tuple[str, Honorific | None]:
    """The recruiter's name as it is written after the honorific, and the honorific."""
    name = clean(facts.contact)
    first, _, rest = name.partition(" ")
    typed = first.lower().rstrip(".")
    honorific = facts.honorific
    if rest and typed in _TYPED_HONORIFICS:
        name, honorific = rest, honorific or _TYPED_HONORIFICS[typed]
    formal_letter = facts.language == "id" and facts.channel == "email" and facts.tone == "formal"
    return (name if formal_letter else _DEGREES.sub("", name)), honorific if name else None
