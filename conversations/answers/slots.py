"""Other times the person can come: two or three, typed or taken from one proposal."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

from conversations.answers import Context, Problem, Reading, Understood
from conversations.answers.moment import moment
from conversations.person import Value
from conversations.reading.when import Found, read_when

MOST = 3
TIMES_ON_OFFER = ("slots", "more_slots")
"""The questions whose answers are times that the person offers."""

_WALL = "%Y%m%dT%H%M"
_HOURS = (10, 14, 10)
_OPENS, _CLOSES = 7, 20
"""Between these hours an interview can be asked for; never on a Sunday (messages craft, sections 3 and 6)."""
_FRIDAY_HOUR = 9
"""A Friday slot stands well before the noon prayer."""


@dataclass(frozen=True, slots=True)
class Slots:
    """Wall times in the interview's zone, as ISO minutes."""

    question: str = "slots"

    def choices(self, context: Context) -> tuple[str, ...]:
        """One proposal of three times, the recruiter's own first; a question for one more time offers nothing."""
        if self.question != "slots":
            return ()
        theirs = [datetime.fromisoformat(slot) for slot in context.offered if self._may_be_asked_for(slot, context)]
        slots = dict.fromkeys((*theirs, *proposed(context)))
        return ("+".join(f"{slot:{_WALL}}" for slot in list(slots)[:MOST]),)

    def press(self, choice: str, context: Context) -> Reading:
        """The proposal."""
        try:
            slots = tuple(
                datetime.strptime(slot, _WALL).isoformat(timespec="minutes")  # noqa: DTZ007 - a wall time
                for slot in choice.split("+")
            )
        except ValueError:
            return Problem("not_a_choice")
        return self._checked(slots, context)

    def read(self, text: str, context: Context) -> Reading:
        """Every time the text names, with its day."""
        zone = context.there
        reading = read_when(text, context.said_at, zone, expect="slots", languages=("id", "en"))
        if reading.asked is not None or not reading.found:
            return Problem(f"when_{reading.asked or 'unclear'}")
        named = as_slots(reading.found, text, context.said_at.astimezone(context.here).date(), zone)
        if named is None:
            return Problem("slots_incomplete")
        checked = self._checked(named[:MOST], context)
        return replace(checked, note="slots_most") if len(named) > MOST and isinstance(checked, Understood) else checked

    def check(self, value: Value, context: Context) -> str | None:
        """In the future, and not the time that does not suit."""
        if not isinstance(value, tuple) or not value:
            return "slots_incomplete"
        zone = context.there
        old = f"{context.answers.get('day')}T{context.answers.get('clock')}"
        earlier = context.answers.get("slots") if self.question != "slots" else None
        for slot in value:
            if slot_moment(slot, zone) <= context.said_at:
                return "when_past"
            wall = datetime.fromisoformat(slot)
            if wall.weekday() == 6 or not _OPENS <= wall.hour < _CLOSES:
                return "slots_closed"
            if slot == old:
                return "slots_same"
            if isinstance(earlier, tuple) and slot in earlier:
                return "slots_twice"
        return None

    def samples(self) -> tuple[str, ...]:
        """Common forms."""
        return ("Selasa jam 9 atau Rabu jam 2", "besok jam 13.00")

    def _may_be_asked_for(self, slot: str, context: Context) -> bool:
        """Whether a time that the recruiter offers has an hour and suits as a typed one would."""
        return "T" in slot and self.check((slot,), context) is None

    def _checked(self, slots: tuple[str, ...], context: Context) -> Reading:
        problem = self.check(slots, context)
        return Problem(problem) if problem else Understood({self.question: slots})


def as_slots(found: Sequence[Found], text: str, today: date, zone: str) -> tuple[str, ...] | None:
    """The times that `text` names, as wall times of the interview's `zone`; None for none, or where one lacks its
    day or its hour. Of several the later named comes later."""
    slots: list[str] = []
    before = today
    for one in found:
        if one.day is None or one.start is None:
            return None
        before = _not_back(one.day, text[slice(*one.span)], before, first=not slots)
        slots.append(_wall(datetime.combine(before, one.start), one.zone, zone))
    return tuple(dict.fromkeys(slots)) or None


_DATED = re.compile(
    r"(?i)hari ini|nanti|today|besok|besuk|tomorrow|lusa|depan|next|minggu ini|this|tanggal|tgl|\d\s?/\s?\d|"
    r"\d\s?(?:jan|feb|mar|apr|mei|may|jun|jul|agu|aug|sep|okt|oct|nov|des|dec)|"
    r"(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\w*\s\d"
)
"""What says which day is meant; without any of it a weekday is just the next one of its name."""


def _not_back(day: date, words: str, before: date, *, first: bool) -> date:
    """The day that is meant: of several times the later named comes later ("Friday or Monday"), and a weekday without
    "today" is not today's. `before`: the day named before it, or today for the first."""
    earlier = day <= before if first else day < before
    dated = _DATED.search(words) or re.search(rf"(?<!jam )(?<!pukul )(?<!at )\b0?{day.day}\b", words)
    return day + timedelta(days=7) if earlier and not dated else day


def _wall(at: datetime, said: str | None, zone: str) -> str:
    """A wall time as the interview's zone shows it, where the text says it by the clock of another one."""
    if said is not None and said != zone:
        at = at.replace(tzinfo=ZoneInfo(said)).astimezone(ZoneInfo(zone)).replace(tzinfo=None)
    return at.isoformat(timespec="minutes")


def slot_moment(slot: str, zone: str) -> datetime:
    """The instant of a slot ("2026-12-01T10:00") in a zone."""
    day, _, clock = slot.partition("T")
    return moment(day, clock, zone)


def proposed(context: Context) -> tuple[datetime, ...]:
    """Three working days after the interview (or after tomorrow), at times that suit offices; wall times."""
    day = context.said_at.astimezone(context.here).date() + timedelta(days=1)
    interview = context.answers.get("day")
    if isinstance(interview, str):
        day = max(day, datetime.fromisoformat(interview).date())
    slots: list[datetime] = []
    while len(slots) < MOST:
        day += timedelta(days=1)
        if day.weekday() < 5:
            hour = _FRIDAY_HOUR if day.weekday() == 4 else _HOURS[len(slots)]
            slots.append(datetime(day.year, day.month, day.day, hour))  # noqa: DTZ001 - a wall time
    return tuple(slots)


def times_on_offer(values: Mapping[str, Value]) -> tuple[str, ...]:
    """All times that the person offered, of the answers by question, as they were given."""
    given = (values.get(question) for question in TIMES_ON_OFFER)
    return tuple(slot for slots in given if isinstance(slots, tuple) for slot in slots)
