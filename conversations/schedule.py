"""When to remind: what is to be done about a case decides, by a table of rungs; the line is 24 hours before the
interview, or the stated reply-by where that is earlier.

Pure arithmetic on aware instants. A rung that falls into the night moves earlier, never past its line; one that cannot
is silent. What is too soon after the person's own work on the case is dropped.
"""

from collections.abc import Callable, Collection, Iterator, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import Final, Literal

from conversations.office import Office
from conversations.person import Reminder
from conversations.waking import Waking

LINE: Final = timedelta(hours=24)
"""Answer at least this long before the interview (principle P1)."""

ROOM: Final = timedelta(minutes=30)
"""The latest a reminder may come before its line: there must be room to act."""

JUST_BUSY: Final = timedelta(minutes=30)
"""No reminder this soon after the person was at work on the case themselves."""

FAR_OFF: Final = timedelta(days=3)
"""A line farther off than this leaves room for a reminder on the next morning."""

SETTLED: Final = timedelta(hours=3)
"""How long after a message is finished it is asked whether it was sent."""

FOLLOW_UP_AGAIN: Final = timedelta(weeks=4)
"""How much later a follow-up comes that the person puts off."""

STILL_GOOD: Final = timedelta(days=7)
"""For how long a reminder that no line ends still helps."""

Phase = Literal["answer", "sent", "attend", "over"]
"""What is to be done about a case: answer the invitation; wait for the recruiter; go there; nothing."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Watch:
    """All that the plan of a case depends on: as long as it is the same, the plan stays."""

    phase: Phase
    interview: datetime | None = None
    reply_by: datetime | None = None
    """Until when the invitation asks for an answer."""
    finished_at: datetime | None = None
    sent_at: datetime | None = None
    waits: bool = False
    """Whether an answer to what was sent is still to come."""
    follow_up: datetime | None = None
    asked_for: datetime | None = None
    """When the person wants to be reminded of the letter in hand, whatever that is."""
    muted: bool = False
    """Nothing comes but what the person asked for."""


@dataclass(frozen=True, slots=True)
class View:
    """A watch as it is seen now, in the person's waking hours and the recruiter's working days."""

    watch: Watch
    now: datetime
    waking: Waking
    office: Office

    @property
    def soonest(self) -> datetime:
        """When the person's own work on the case is long enough ago."""
        return self.now + JUST_BUSY

    @property
    def interview(self) -> datetime | None:
        """The interview, while it is ahead."""
        at = self.watch.interview
        return at.astimezone(UTC) if at is not None and at > self.now else None

    @property
    def line(self) -> datetime | None:
        """The line, while it is ahead."""
        at = line_of(self.watch.interview, self.watch.reply_by, self.now)
        return at if at is not None and at > self.now else None


def respond_by(interview: datetime) -> datetime:
    """Until when the recruiter should have the message. Aware in, UTC out."""
    return interview.astimezone(UTC) - LINE  # in UTC: a day is 24 hours also where clocks are turned


def line_of(interview: datetime | None, reply_by: datetime | None, now: datetime) -> datetime | None:
    """The line: 24 hours before the interview, or the stated reply-by where that is earlier. A stated one that has gone
    by leaves the other. Aware in, UTC out; None where neither is known."""
    by = reply_by.astimezone(UTC) if reply_by is not None else None
    if interview is None:
        return by
    line = respond_by(interview)
    return line if by is None or by <= now else min(line, by)


def is_stated(line: datetime, interview: datetime | None) -> bool:
    """Whether the line is the one the invitation names: it is earlier than a day before the interview."""
    return interview is None or line < respond_by(interview)


def plan(view: View, said: Collection[str] = ()) -> tuple[Reminder, ...]:
    """The reminders from now on, in the order they come; instants in UTC.

    `said`: the keys of those that this case had already; none comes twice. What the person asked for comes exactly when
    they said.
    """
    planned = [] if view.watch.muted else [*_rungs(view, said)]
    planned += _wanted(view, said)
    planned = [reminder for reminder in planned if reminder.due >= view.soonest]
    asked = view.watch.asked_for.astimezone(UTC) if view.watch.asked_for is not None else None
    if asked is not None and asked > view.now:
        planned = [reminder for reminder in planned if abs(reminder.due - asked) >= JUST_BUSY]
        planned.append(Reminder("asked_for", asked, max(view.interview or asked, asked + LINE)))
    return tuple(_apart(sorted(planned, key=lambda reminder: reminder.due)))


def _rungs(view: View, said: Collection[str]) -> Iterator[Reminder]:
    for key, rung in RUNGS[view.watch.phase].items():
        if key not in said and (reminder := rung(view)) is not None:
            yield reminder


def _wanted(view: View, said: Collection[str]) -> Iterator[Reminder]:
    """The follow-up after weeks, which is off until the person switches it on."""
    at = view.watch.follow_up
    if at is not None and at > view.now and "follow_up" not in said:
        yield Reminder("follow_up", view.waking.before(at), at.astimezone(UTC) + STILL_GOOD)


# -- the rungs ------------------------------------------------------------------------------------------------------


def _next_morning(view: View) -> Reminder | None:
    """The next suitable morning, where the line is far off."""
    line = view.line
    if line is None or line - view.now <= FAR_OFF:
        return None
    return Reminder("next_morning", view.waking.next_morning(view.soonest), line)


def _sent_yet(view: View) -> Reminder | None:
    """Whether the finished message was sent, asked once; where the line is far off, the next morning asks it, and what
    the person asked for does."""
    finished, line = view.watch.finished_at, view.line
    if finished is None or view.watch.asked_for is not None or (line is not None and line - view.now > FAR_OFF):
        return None
    end = line or view.interview
    due = finished.astimezone(UTC) + (min(SETTLED, (end - finished) / 2) if end is not None else SETTLED)
    due = view.waking.after(due)
    if end is None:
        return Reminder("sent_yet", due, due + STILL_GOOD)
    return Reminder("sent_yet", due, end) if due <= end - ROOM else None


def _day_before_line(view: View) -> Reminder | None:
    """A day before the line; where the office is closed then, on its last working day."""
    line = view.line
    if line is None or line - view.now < timedelta(hours=27):
        return None
    wish = line - timedelta(hours=24)
    for day in (view.office.on_a_working_day(wish), wish):
        if day >= view.soonest and (due := _placed(day, line - ROOM, view)) is not None:
            return Reminder("day_before_line", due, line)
    return None


def _hours_before_line(view: View) -> Reminder | None:
    """Three hours before the line; at short notice half an hour; silent where the person sleeps all the while."""
    line = view.line
    if line is None or line - view.now < timedelta(hours=1):
        return None
    latest = line - ROOM
    wish = line - timedelta(hours=3)
    if wish < view.soonest and view.waking.before(latest) >= view.soonest:
        wish = latest
    due = _placed(wish, latest, view)
    if due is not None:
        return Reminder("hours_before_line", due, line)
    return Reminder("hours_before_line", max(wish, view.soonest), line, silent=True)


def _line_passed(view: View) -> Reminder | None:
    """Once after the line, as long as it can still be made good."""
    line = view.line
    if line is None:
        return None
    end = view.interview or line + LINE
    due = view.waking.after(line + ROOM)
    if due <= end - ROOM:
        return Reminder("line_passed", due, end)
    return Reminder("line_passed", line + ROOM, end, silent=True) if line + ROOM <= end - ROOM else None


def _no_answer(view: View) -> Reminder | None:
    """One working day after the message was sent, where no answer has come."""
    watch = view.watch
    if watch.sent_at is None or not watch.waits:
        return None
    due = view.waking.after(view.office.a_working_day_later(watch.sent_at))
    if watch.interview is None or watch.interview <= watch.sent_at:
        return Reminder("no_answer", due, due + STILL_GOOD)
    end = watch.interview.astimezone(UTC)
    return Reminder("no_answer", due, end) if due <= end - ROOM else None


def _day_before(view: View) -> Reminder | None:
    """The day before an interview that the person goes to, while it can still be moved in good time."""
    interview = view.interview
    if interview is None:
        return None
    line = respond_by(interview)
    due = _placed(line - timedelta(hours=1), line - ROOM, view)
    return Reminder("day_before", due, interview) if due is not None else None


RUNGS: Final[Mapping[Phase, Mapping[str, Callable[[View], Reminder | None]]]] = {
    "answer": {
        "next_morning": _next_morning,
        "sent_yet": _sent_yet,
        "day_before_line": _day_before_line,
        "hours_before_line": _hours_before_line,
        "line_passed": _line_passed,
    },
    "sent": {"no_answer": _no_answer},
    "attend": {"day_before": _day_before},
    "over": {},
}
"""What a person is told unasked, by phase: at most three before the line, one after it; one after "sent"; one before an
interview they go to."""


# -- placing ----------------------------------------------------------------------------------------------------------


def _placed(wish: datetime, latest: datetime, view: View) -> datetime | None:
    """`wish`, or earlier where the person sleeps; where that has gone by, the next waking moment up to `latest`."""
    due = view.waking.before(wish)
    if due < view.soonest:
        due = view.waking.after(max(wish, view.soonest))
    return due if due <= latest else None


def _apart(planned: list[Reminder]) -> list[Reminder]:
    """Of two reminders that ended up within the same half hour, the later one, which says more, stays. Whether the
    message was sent, another one that is near asks as well."""
    others = [reminder.due for reminder in planned if reminder.key != "sent_yet"]
    kept: list[Reminder] = []
    for reminder in planned:
        if reminder.key == "sent_yet" and any(abs(due - reminder.due) < SETTLED for due in others):
            continue
        if kept and abs(reminder.due - kept[-1].due) < JUST_BUSY:
            kept.pop()
        kept.append(reminder)
    return kept
