"""When to remind: the line is 24 hours before the interview; a reminder comes before it, in waking hours, rather
earlier.

Pure arithmetic on aware instants; the ladder is a table. A rung that falls into sleeping hours moves earlier, never
past its line.
"""

from dataclasses import dataclass
from datetime import UTC, datetime, time, timedelta
from zoneinfo import ZoneInfo

from conversations.person import Reminder, Settings

LINE = timedelta(hours=24)
"""Answer at least this long before the interview (principle P1)."""

ROOM = timedelta(minutes=30)
"""The latest a reminder may come before its line: there must be room to act."""

JUST_BUSY = timedelta(minutes=30)
"""No reminder this soon after the person was at work on the case themselves."""


@dataclass(frozen=True, slots=True)
class Rung:
    """One reminder before the line: `before` it, if the line is at least `needs` away when the plan is made."""

    key: str
    before: timedelta
    needs: timedelta


LADDER = (
    Rung("day_before_line", timedelta(hours=24), timedelta(hours=27)),
    Rung("hours_before_line", timedelta(hours=3), timedelta(hours=1)),
)
FAR_OFF = timedelta(days=3)


def respond_by(interview: datetime) -> datetime:
    """The line: until when the recruiter should have the message. Aware in, UTC out."""
    return interview.astimezone(UTC) - LINE  # in UTC: a day is 24 hours also where clocks are turned


def plan(
    interview: datetime, now: datetime, zone: str, settings: Settings, asked_for: datetime | None = None
) -> tuple[Reminder, ...]:
    """The reminders from `now` on for an unsent message about `interview`, in the order they come.

    `interview` and `now` are aware; `zone` is the IANA name of the person's own zone, whose waking hours count.
    A reminder the person asked for (`asked_for`) comes exactly then.
    """
    interview, now = interview.astimezone(UTC), now.astimezone(UTC)
    line = respond_by(interview)
    earliest = now + JUST_BUSY
    planned: list[Reminder] = []
    if line - now > FAR_OFF:
        planned.append(Reminder("next_morning", next_morning(now, zone, settings), line))
    for rung in LADDER:
        if line - now >= rung.needs:
            due = min(awake(line - rung.before, zone, settings), line - ROOM)
            if due < earliest:  # the waking hours before it are over: the next ones, where they still help
                due = awake_later(earliest, line, zone, settings)
            if due <= line - ROOM and awake(due, zone, settings) == due:
                planned.append(Reminder(rung.key, due, line))
    if line > now:
        planned.append(Reminder("line_passed", awake_later(line + ROOM, interview, zone, settings), interview))
    planned = [reminder for reminder in planned if reminder.due >= earliest]
    if asked_for is not None and asked_for > now:
        planned = [reminder for reminder in planned if abs(reminder.due - asked_for) >= JUST_BUSY]
        planned.append(Reminder("asked_for", asked_for, max(interview, asked_for + LINE)))
    return tuple(_apart(sorted(planned, key=lambda reminder: reminder.due)))


def asked_only(asked_for: datetime | None, now: datetime) -> tuple[Reminder, ...]:
    """The plan of a case whose interview time is not known: only what the person asked for."""
    if asked_for is None or asked_for <= now:
        return ()
    return (Reminder("asked_for", asked_for, asked_for + LINE),)


def awake(due: datetime, zone: str, settings: Settings) -> datetime:
    """`due`, or the end of the waking hours before it where it falls into the person's night. Aware UTC out."""
    if not _sensible(settings):
        return due
    local = due.astimezone(ZoneInfo(zone))
    if _is_awake(local.hour, settings):
        return due
    evening = local.replace(hour=(settings.sleeps - 1) % 24, minute=30, second=0, microsecond=0, fold=0)
    if evening > local:
        evening -= timedelta(days=1)
    return evening.astimezone(due.tzinfo)


def awake_later(due: datetime, useless_after: datetime, zone: str, settings: Settings) -> datetime:
    """`due`, or the next waking hour where it falls into the night, as long as that still helps; else `due` itself."""
    if not _sensible(settings):
        return due
    local = due.astimezone(ZoneInfo(zone))
    if _is_awake(local.hour, settings):
        return due
    morning = _next_at(local, settings.wakes)
    return morning.astimezone(due.tzinfo) if morning <= useless_after - ROOM else due


def next_morning(now: datetime, zone: str, settings: Settings) -> datetime:
    """The next morning in the person's zone, an hour after they may be woken. Aware UTC out."""
    hour = (settings.wakes + 1) % 24 if _sensible(settings) else 8
    if _sensible(settings) and not _is_awake(hour, settings):
        hour = settings.wakes
    return _next_at(now.astimezone(ZoneInfo(zone)), hour).astimezone(now.tzinfo)


def evening(now: datetime, zone: str) -> datetime:
    """Today at 19.00 in the person's zone, or tomorrow's where that has passed."""
    return _next_at(now.astimezone(ZoneInfo(zone)), 19).astimezone(now.tzinfo)


def _next_at(local: datetime, hour: int) -> datetime:
    at = datetime.combine(local.date(), time(hour), tzinfo=local.tzinfo)
    return at if at > local else datetime.combine(local.date() + timedelta(days=1), time(hour), tzinfo=local.tzinfo)


def _is_awake(hour: int, settings: Settings) -> bool:
    if settings.wakes < settings.sleeps:
        return settings.wakes <= hour < settings.sleeps
    return hour >= settings.wakes or hour < settings.sleeps


def _sensible(settings: Settings) -> bool:
    """A setting that leaves no waking hour switches quiet hours off; it never stops reminders (D6)."""
    return 0 <= settings.wakes < 24 and 0 <= settings.sleeps < 24 and settings.wakes != settings.sleeps


def _apart(planned: list[Reminder]) -> list[Reminder]:
    """Of two reminders that ended up within the same half hour, the later one, which says more, stays."""
    kept: list[Reminder] = []
    for reminder in planned:
        if kept and abs(reminder.due - kept[-1].due) < JUST_BUSY:
            kept.pop()
        kept.append(reminder)
    return kept
