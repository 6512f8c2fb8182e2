"""I4: what was promised comes in its moment, and nothing that is over is urged."""

from collections.abc import Iterator
from typing import Final

from tests.soak.breach import Breach
from tests.soak.excuses import troubles, well
from tests.soak.history import Failed, History, Left, Moment, Over, Promised, Reopened, Saw, Told, of_kind

ASKED: Final = "Sesuai permintaanmu"

LIMIT: Final = 60.0
"""Seconds without any trouble after which a reminder is overdue."""

TRAIL: Final = 3.0
"""Seconds after which a clock that was moved is known to the service."""

HOUR: Final = 3600.0
MINUTE: Final = 60.0
"""What is named is named to the minute."""


def reminders_kept(history: History) -> Iterator[Breach]:
    """I4: what was promised came or is still to come; nothing urges what was sent, and nobody who was forgotten."""
    yield from _well_promised(history)
    for person in history.people:
        promised: dict[int, Promised] = {}
        reminded: dict[int, float] = {}
        over: set[int | None] = set()
        seen: set[int] = set()
        for moment in sorted(history.of(person), key=_holds_from):
            match moment:
                case Promised(case=about):
                    if not (reminded.get(about, 0.0) > moment.asked and _came_late(history, moment)):
                        promised[about] = moment
                    over -= {about, None}
                case Told(case=about) | Reopened(case=about):
                    over -= {about, None}
                case Over(case=None):
                    promised.clear()
                    over = {None}
                    seen.clear()
                case Over(case=int(about)):
                    promised.pop(about, None)
                    over.add(about)
                case Left():
                    promised.clear()
                case Saw(prompt="reminder") if moment.turn not in seen:
                    seen.add(moment.turn)
                    if ASKED in moment.text:
                        kept_promise = promised.pop(moment.case, None)
                        reminded[moment.case] = moment.at
                        if kept_promise is not None:
                            yield from _in_its_moment(history, kept_promise, moment)
                    if None in over or ("snooze" in moment.choices and moment.case in over):
                        yield Breach("I4", person, f"at {moment.at:.1f} s a reminder after the end: {moment.text}")
        kept = history.kept.get(person)
        pending = kept.reminders if kept else []
        for late in (key for _, key, due in pending if due < history.clock - LIMIT):
            yield Breach("I4", person, f"the reminder {late} was due and is still pending")
        doubtful = sum((row.kind, row.ending) == ("reminder", "uncertain") for row in kept.rows) if kept else 0
        planned = {about for about, key, _ in pending if key == "asked_for"}
        missing = [
            about
            for about, one in promised.items()
            if one.due < history.clock - LIMIT - MINUTE and about not in planned
        ]
        for about in missing[doubtful:]:  # that an end in doubt had a reason is seen to by I3
            yield Breach("I4", person, f"the reminder of case {about} that was promised did not come")


def _well_promised(history: History) -> Iterator[Breach]:
    """The minute that is named is an hour after somebody asked, by a clock that may trail when it was just moved."""
    for one in of_kind(history.moments, Promised):
        least, most = history.shown(one.asked - TRAIL) + HOUR - MINUTE, history.shown(one.since) + HOUR
        if not least <= one.due <= most:
            yield Breach(
                "I4", one.person, f"at {one.since:.1f} s a reminder was promised for {one.due - most:.0f} s later"
            )


def _in_its_moment(history: History, promised: Promised, saw: Saw) -> Iterator[Breach]:
    """A reminder comes when it was promised for, or as soon as all is well."""
    if (early := promised.due - history.shown(saw.at)) > 0:
        yield Breach("I4", saw.person, f"at {saw.at:.1f} s a reminder, {early:.0f} s before it was promised for")
    due = max(history.when(promised.due + MINUTE), promised.since)
    wrong = troubles(history, saw.person, history.of(saw.person))
    if (waited := well(wrong, due, saw.at)) > LIMIT:
        yield Breach("I4", saw.person, f"at {saw.at:.1f} s a reminder that was due at {due:.1f} s, {waited:.0f} s well")


def _came_late(history: History, one: Promised) -> bool:
    """Whether the platform took in its confirmation, told later that it had failed, and got it again."""
    failed = of_kind(history.of(one.person), Failed)
    return any(failure.late and one.asked <= failure.at <= one.since for failure in failed)


def _holds_from(moment: Moment) -> float:
    return moment.since if isinstance(moment, Promised) else moment.at
