"""I4: what was promised comes in its moment, and nothing that is over is urged."""

from collections.abc import Iterator, Sequence
from datetime import datetime, timedelta, timezone
from typing import Final

from tests.soak.breach import Breach
from tests.soak.excuses import Span, troubles, well
from tests.soak.history import Failed, History, Left, Moment, Over, Promised, Reopened, Saw, Told, of_kind

ASKED: Final = "Sesuai permintaanmu"

LIMIT: Final = 14.0
"""Seconds without any trouble after which a reminder is overdue."""

SLEEPS: Final = 20
WAKES: Final = 7
"""Hours between which a reminder is put off to the morning, where the service was away when it was due."""

A_DAY: Final = timedelta(days=1)
WIB: Final = timezone(timedelta(hours=7))

TRAIL: Final = 3.0
"""Seconds after which a clock that was moved is known to the service."""

HOUR: Final = 3600.0
MINUTE: Final = 60.0
"""What is named is named to the minute."""


def reminders_kept(history: History) -> Iterator[Breach]:
    """I4: what was promised came in its moment or is still to come; nothing urges what was sent, and nobody who was
    forgotten."""
    yield from _well_promised(history)
    nights = _nights(history)
    for person in history.people:
        moments = sorted(history.of(person), key=_holds_from)
        wrong = sorted(troubles(history, person, moments) + nights)
        promised: dict[int, Promised] = {}
        reminded: dict[int, float] = {}
        over: set[int | None] = set()
        seen: set[int] = set()
        unkept: list[Breach] = []
        for moment in moments:
            match moment:
                case Promised(case=about):
                    if not (reminded.get(about, 0.0) > moment.asked and _came_late(history, moment)):
                        unkept += _overdue(history, promised.get(about), wrong, moment.asked)
                        promised[about] = moment
                    over -= {about, None}
                case Told(case=about) | Reopened(case=about):
                    over -= {about, None}
                case Over(case=None):
                    promised.clear()
                    over = {None}
                    seen.clear()
                case Over(case=int(about)):
                    unkept += _overdue(history, promised.pop(about, None), wrong, moment.at)
                    over.add(about)
                case Left():
                    promised.clear()
                case Saw(prompt="reminder") if moment.turn not in seen:
                    seen.add(moment.turn)
                    if ASKED in moment.text:
                        kept_promise = promised.pop(moment.case, None)
                        reminded[moment.case] = moment.at
                        yield from _too_early(history, kept_promise, moment)
                        yield from _overdue(history, kept_promise, wrong, moment.at)
                    if None in over or ("snooze" in moment.choices and moment.case in over):
                        yield Breach("I4", person, f"at {moment.at:.1f} s a reminder after the end: {moment.text}")
        kept = history.kept.get(person)
        pending = kept.reminders if kept else []
        for late in (key for _, key, due in pending if due < history.clock - LIMIT):
            yield Breach("I4", person, f"the reminder {late} was due and is still pending")
        planned = {about for about, key, _ in pending if key == "asked_for"}
        for about, one in promised.items():
            if one.due + MINUTE < history.clock - LIMIT and about not in planned:
                unkept.append(Breach("I4", person, f"the reminder of case {about} that was promised did not come"))
        doubtful = sum((row.kind, row.ending) == ("reminder", "uncertain") for row in kept.rows) if kept else 0
        yield from unkept[doubtful:]  # that an end in doubt had a reason is seen to by I3


def _well_promised(history: History) -> Iterator[Breach]:
    """The minute that is named is an hour after somebody asked, by a clock that may trail when it was just moved."""
    for one in of_kind(history.moments, Promised):
        least, most = history.shown(one.asked - TRAIL) + HOUR - MINUTE, history.shown(one.since) + HOUR
        if not (least <= one.due <= most or _came_late(history, one)):
            yield Breach(
                "I4", one.person, f"at {one.since:.1f} s a reminder was promised for {one.due - most:.0f} s later"
            )


def _too_early(history: History, promised: Promised | None, saw: Saw) -> Iterator[Breach]:
    """A reminder does not come before the minute that was named."""
    if promised is not None and (early := promised.due - history.shown(saw.at)) > 0:
        yield Breach("I4", saw.person, f"at {saw.at:.1f} s a reminder {early:.0f} s too early")


def _overdue(history: History, promised: Promised | None, wrong: Sequence[Span], at: float) -> Iterator[Breach]:
    """Nor long after it, once all is well."""
    if promised is not None:
        due = max(history.when(promised.due + MINUTE), promised.since)
        if (waited := well(wrong, due, at)) > LIMIT:
            yield Breach("I4", promised.person, f"a reminder due at {due:.1f} s had not come after {waited:.0f} s well")


def _nights(history: History) -> list[Span]:
    """When it was night by the moved clock: a reminder for which it has become late is put off to the morning."""
    spans = []
    evening = datetime.fromtimestamp(history.shown(0.0), WIB).replace(hour=SLEEPS, minute=0, second=0) - A_DAY
    while evening.timestamp() < history.clock:
        morning = (evening + A_DAY).replace(hour=WAKES)
        spans.append((history.when(evening.timestamp()), history.when(morning.timestamp()) + TRAIL))
        evening += A_DAY
    return spans


def _came_late(history: History, one: Promised) -> bool:
    """Whether the platform took in its confirmation, told later that it had failed, and got it again."""
    failed = of_kind(history.of(one.person), Failed)
    return any(failure.late and one.asked <= failure.at <= one.since for failure in failed)


def _holds_from(moment: Moment) -> float:
    return moment.since if isinstance(moment, Promised) else moment.at
