"""Random people: where they live, when they sleep, what interview they have, and what they do about it, and when."""

import random
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Final
from zoneinfo import ZoneInfo

from conversations.events import Command, Event, Forward, Press, Text

ZONES: Final = (
    "Asia/Jakarta", "Asia/Makassar", "Asia/Jayapura", "Asia/Singapore", "Asia/Kolkata", "Asia/Kathmandu",
    "Europe/Berlin", "Europe/London", "America/New_York", "Australia/Sydney",
)  # fmt: skip
"""Ten; the last four turn their clocks."""

HOURS: Final = ("7-20", "7-20", "6-22", "9-21", "always", "14-02", "22-23", "05.30-09.10")
MONTHS: Final = (
    "Januari", "Februari", "Maret", "April", "Mei", "Juni", "Juli", "Agustus", "September", "Oktober", "November",
    "Desember",
)  # fmt: skip
COMPANIES: Final = ("Maju Jaya", "Sinar Baru", "Cahaya Timur", "Karya Abadi", "Sumber Makmur")


@dataclass(frozen=True, slots=True)
class Deed:
    """One thing that a person does at a moment. `make`: the event, from the buttons that the person sees by then."""

    at: datetime
    name: str
    make: Callable[[datetime, "Buttons"], Event | None]


Buttons = Callable[[str, str], tuple[int, int] | None]
"""Case and turn of the newest button of that prompt and choice."""


@dataclass(frozen=True, slots=True)
class Timeline:
    """One person's weeks."""

    zone: str
    deeds: tuple[Deed, ...]


def timeline(chance: random.Random, begin: datetime) -> Timeline:
    """Somebody who writes for the first time within three days of `begin`."""
    zone = chance.choice(ZONES)
    here = ZoneInfo(zone)
    first = begin + timedelta(hours=chance.uniform(0, 72))
    deeds = [_typed(first, "begin", "/start"), _pressed(first + timedelta(seconds=5), "zone", 0, "own_zone", zone)]
    if (hours := chance.choice(HOURS)) != "7-20":
        deeds += [
            Deed(first + timedelta(seconds=9), "ask hours", lambda at, _: Command("waking", sent_at=at)),
            _typed(first + timedelta(seconds=10), "hours", hours),
        ]
    begun = first + timedelta(seconds=20)
    interview = _interview(chance, begun.astimezone(here))
    deeds += list(_invitation(chance, begun, interview))
    last = interview + timedelta(days=1)
    deeds += list(_deeds(chance, begun, last, interview))
    return Timeline(zone, tuple(sorted(deeds, key=lambda deed: deed.at)))


def _interview(chance: random.Random, now: datetime) -> datetime:
    """On one of the next two weeks' days, in office hours; some are today."""
    day = (now + timedelta(days=chance.choice((0, 1, 1, 2, 2, 3, 4, 5, 7, 9, 12)))).date()
    at = datetime(day.year, day.month, day.day, chance.randint(8, 18), chance.choice((0, 0, 30)), tzinfo=now.tzinfo)
    return at if at > now + timedelta(hours=1) else at + timedelta(days=2)


def _invitation(chance: random.Random, at: datetime, interview: datetime) -> Iterator[Deed]:
    company = chance.choice(COMPANIES)
    if chance.random() < 0.3:
        by = at + (interview - at) * chance.uniform(0.2, 0.9)
        letter = (
            f"Yth. Kandidat, PT {company} mengundang Anda interview posisi Kasir pada {_day(interview)} pukul "
            f"{interview:%H.%M}. Mohon konfirmasi paling lambat {_day(by)} pukul 15.00. Hormat kami, Rina"
        )
        yield Deed(at, "letter", lambda at, _: Forward(letter, at, sent_at=at))
        yield _pressed(at + timedelta(seconds=20), "wish", 1, "intent", "cancel")
        yield _pressed(at + timedelta(seconds=30), "reason", 1, "reason", "health")
    else:
        when = f"{_day(interview)} pukul {interview:%H.%M}"
        yield _typed(at, "request", f"batalin interview {when} di PT {company}, saya sakit")
    if chance.random() < 0.75:
        yield _pressed(at + timedelta(seconds=40), "make", 1, "review", "make")


def _deeds(chance: random.Random, begun: datetime, last: datetime, interview: datetime) -> Iterator[Deed]:
    for _ in range(chance.choice((0, 0, 1, 1, 2, 3, 4))):
        at = begun + timedelta(minutes=2) + (last - begun) * chance.random() ** 1.5
        yield from _deed(chance, at, interview)
    if chance.random() < 0.35:
        yield _pressed(begun + timedelta(minutes=3) + (last - begun) * chance.random(), "sent", 1, "result", "sent")


def _deed(chance: random.Random, at: datetime, interview: datetime) -> Iterator[Deed]:
    soon = at + timedelta(seconds=15)
    match chance.choice(_KINDS):
        case "move":
            other = interview + timedelta(days=chance.randint(1, 6))
            yield _typed(at, "move", f"ganti tanggal {other.day} {MONTHS[other.month - 1]}")
        case "snooze":
            yield _pressed(at, "snooze", 1, "reminder", "snooze")
            yield _pressed(soon, "when", 1, "remind_when", chance.choice(("hour", "evening", "morning")))
        case "attend" | "quiet" as choice:
            yield _pressed(at, choice, 1, "reminder", choice)
        case "cancel":
            yield _typed(at, "cancel", "/cancel")
        case "delete":
            yield _typed(at, "list", "/drafts")
            yield _pressed(at + timedelta(seconds=5), "one", 0, "drafts", "1")
            yield _fresh(soon, "delete", "case", "delete")
        case "erase":
            yield _typed(at, "erase?", "/delete")
            yield _fresh(soon, "erase", "erase", "yes")
        case "chat":
            yield _typed(at, "chat", chance.choice(("oke makasih", "ganti ke email", "lebih pendek", "halo")))
        case "hours":
            yield _pressed(at, "hours", 0, "waking", chance.choice(("7-20", "6-22", "9-21", "always")))
        case "zone":
            yield _pressed(at, "zone", 0, "own_zone", chance.choice(ZONES))
        case "off":
            yield _pressed(at, "off", 0, "settings", "reminders_off")
            if chance.random() < 0.5:
                yield _pressed(at + timedelta(hours=chance.randint(1, 40)), "on", 0, "settings", "reminders_on")
        case "stop":
            yield _typed(at, "stop", "/stop")


_KINDS: Final = (
    "move", "move", "move", "snooze", "snooze", "snooze", "chat", "chat", "attend", "quiet", "cancel", "delete",
    "erase", "hours", "zone", "off", "stop",
)  # fmt: skip


def _day(at: datetime) -> str:
    return f"{at.day} {MONTHS[at.month - 1]} {at.year}"


def _typed(at: datetime, name: str, text: str) -> Deed:
    if text.startswith("/"):
        return Deed(at, name, lambda at, _: Command(text[1:], sent_at=at))
    return Deed(at, name, lambda at, _: Text(text, sent_at=at))


def _pressed(at: datetime, name: str, case: int, prompt: str, choice: str) -> Deed:
    return Deed(at, name, lambda at, _: Press(case, 0, prompt, choice, sent_at=at, ref="1"))


def _fresh(at: datetime, name: str, prompt: str, choice: str) -> Deed:
    """A button that counts only while it is the newest; nothing where it is not in sight."""

    def make(at: datetime, buttons: Buttons) -> Event | None:
        found = buttons(prompt, choice)
        return Press(found[0], found[1], prompt, choice, sent_at=at, ref="1") if found else None

    return Deed(at, name, make)
