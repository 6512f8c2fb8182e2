"""One time that was named by the recruiter or agreed with them: a day with its hour, read in the interview's zone."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Final

from conversations.answers import Context, Problem, Reading, Understood
from conversations.answers.moment import FARTHEST, moment
from conversations.answers.slots import as_slots, slot_moment, times_on_offer
from conversations.person import Value
from conversations.reading.when import read_when


@dataclass(frozen=True, slots=True)
class Appointment:
    """A wall time in the interview's zone, as ISO minutes: "2026-12-01T10:00"."""

    question: str

    def choices(self, context: Context) -> tuple[str, ...]:
        """The times the person offered, one of which is often the one that is agreed on."""
        return tuple(slot for slot in times_on_offer(context.answers) if self.check(slot, context) is None)

    def press(self, choice: str, context: Context) -> Reading:
        """The time itself."""
        try:
            datetime.fromisoformat(choice)
        except ValueError:
            return Problem("not_a_choice")
        problem = self.check(choice, context)
        return Problem(problem) if problem else Understood({self.question: choice})

    def read(self, text: str, context: Context) -> Reading:
        """The one time a text names, with its day and its hour."""
        zone = context.there
        reading = read_when(text, context.said_at, zone, languages=("id", "en"))
        if reading.asked is not None or not reading.found:
            return Problem(f"when_{reading.asked or 'unclear'}")
        named = as_slots(reading.found, text, context.said_at.astimezone(context.here).date(), zone)
        if named is None:
            return Problem("slots_incomplete")
        if len(named) > 1:
            return Problem("when_several", named)
        return self.press(named[0], context)

    def check(self, value: Value, context: Context) -> str | None:
        """In the future, and no more than a year ahead."""
        if not isinstance(value, str) or "T" not in value:
            return "slots_incomplete"
        ahead = slot_moment(value, context.there) - context.said_at
        if ahead <= timedelta(0):
            return "when_past"
        return "when_too_far" if ahead > FARTHEST else None

    def samples(self) -> tuple[str, ...]:
        """Common forms."""
        return ("Rabu 2 Desember jam 9", "besok jam 13.00")


SHORTEST: Final = 5
LATEST: Final = 180
"""Minutes of a delay that is still one; whoever comes later asks for another time."""


@dataclass(frozen=True, slots=True)
class Delay:
    """How many minutes somebody will be late, or the hour at which they will be there; minutes as a word."""

    question: str

    def choices(self, context: Context) -> tuple[str, ...]:
        """The usual ones."""
        return ("15", "30", "60")

    def press(self, choice: str, context: Context) -> Reading:
        """The minutes."""
        problem = self.check(choice, context)
        return Problem(problem) if problem else Understood({self.question: choice})

    def read(self, text: str, context: Context) -> Reading:
        """ "20 menit", "setengah jam", "1 jam", or an hour of the clock after the beginning."""
        minutes = _minutes(text)
        if minutes is None and (start := _start(context)) is not None:
            reading = read_when(text, context.said_at, context.there, languages=("id", "en"))
            clock = reading.found[0].start if len(reading.found) == 1 else None
            if clock is not None:
                minutes = (clock.hour - start.hour) * 60 + clock.minute - start.minute
        if minutes is None:
            return Problem("delay_unclear")
        return self.press(str(minutes), context)

    def check(self, value: Value, context: Context) -> str | None:
        """From five minutes to three hours."""
        if not isinstance(value, str) or not value.isascii() or not value.isdigit():
            return "delay_unclear"
        if int(value) > LATEST:
            return "delay_too_long"
        return None if int(value) >= SHORTEST else "delay_unclear"

    def samples(self) -> tuple[str, ...]:
        """Common forms."""
        return ("20 menit", "setengah jam")


_HOUR_AND_HALF: Final = re.compile(
    r"\b(?:(?:satu|se|1)[ -]?(?:jam )?setengah(?: jam)?|(?:an|one|1) (?:and a half hours?|hour and a half))\b"
)
_HALF: Final = re.compile(r"\b(?:setengah|stengah|half an?) ?(?:jam|hour)(?:an)?\b|½ ?jam")
_QUARTERS: Final = (
    (re.compile(r"\b(?:seperempat jam|a?\s*quarter of an hour)\b"), 15),
    (re.compile(r"\b(?:tiga ?perempat jam|three quarters of an hour)\b|¾ ?jam"), 45),
)
_COUNTED: Final = re.compile(
    r"(?<![\w,.])(\d{1,2}[,.]5|\d{1,3}|satu|dua|tiga|one|two|three|an?|lima|(?:lima|dua) ?belas|sepuluh|"
    r"(?:dua|tiga|empat|lima) ?puluh(?: lima)?|five|ten|fifteen|twenty|thirty|forty|fifty)"
    r"[ -]?(menit|mnt|m(?:in(?:ute)?s?)?|['′]|jam|hours?|hrs?)(?:-?an)?(?![a-z])"
)
_FIGURE: Final = re.compile(r"\W*(?:sekitar |kira-kira |kira2 |about )?(\d{1,3})\W*")
"""A bare figure, where it is asked how long: minutes."""

_WORDS: Final[Mapping[str, float]] = {
    **dict.fromkeys(("satu", "one", "a", "an"), 1), "dua": 2, "two": 2, "tiga": 3, "three": 3, "lima": 5, "five": 5,
    "sepuluh": 10, "ten": 10, "duabelas": 12, "limabelas": 15, "fifteen": 15, "duapuluh": 20, "twenty": 20,
    "duapuluhlima": 25, "tigapuluh": 30, "thirty": 30, "tigapuluhlima": 35, "empatpuluh": 40, "forty": 40,
    "empatpuluhlima": 45, "limapuluh": 50, "fifty": 50, "limapuluhlima": 55,
}  # fmt: skip


def length(text: str) -> int | None:
    """The minutes that a text names as a length of time; "jam 10" is none."""
    said = text.lower()
    if _HOUR_AND_HALF.search(said):
        return 90
    for quarters, minutes in _QUARTERS:
        if quarters.search(said):
            return minutes
    if _HALF.search(said):
        return 30
    counted = _COUNTED.search(said.replace("sejam", "satu jam"))
    if counted is None:
        return None
    word = counted[1].replace(",", ".")
    number = float(word) if word[0].isdigit() else _WORDS.get(word.replace(" ", ""), 0)
    return round(number * 60 if counted[2].startswith(("jam", "hour", "hr")) else number) or None


def _minutes(text: str) -> int | None:
    figure = _FIGURE.fullmatch(text.lower())
    return int(figure[1]) if figure else length(text)


def _start(context: Context) -> datetime | None:
    day, clock = context.answers.get("day"), context.answers.get("clock")
    return moment(day, clock, context.there) if isinstance(day, str) and isinstance(clock, str) else None
