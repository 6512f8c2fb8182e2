"""A reminder is due: it is said if it still holds, and its buttons end all of it with one tap.

After a time of nobody being here the last of several speaks for all. What is late goes at once, but not into the night
where the morning still helps; what is useless by now becomes one note on what can still be done.
"""

from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import datetime, timedelta
from typing import Final

from conversations.agenda import stop_reminders
from conversations.asking import attend, reopen
from conversations.effects import Nothing
from conversations.events import Due
from conversations.further import REPLY, take_up
from conversations.person import Case, Reminder
from conversations.planning import closure, line, put, waking
from conversations.reminding import ask_when
from conversations.result import sent, show
from conversations.scene import Scene
from conversations.schedule import FOLLOW_UP_AGAIN, JUST_BUSY, LINE, ROOM, is_stated

LATE: Final = timedelta(minutes=1)
"""From how much on a reminder counts as late."""

BEFORE_LINE: Final = frozenset({"next_morning", "sent_yet", "day_before_line", "hours_before_line"})
OF_AN_ANSWER: Final = BEFORE_LINE | {"line_passed", "asked_for"}
"""Reminders of an answer that was not sent yet."""

REMINDER: Final = ("show", "sent", "snooze", "attend", "quiet")
OFFERS: Final[Mapping[str, tuple[str, ...]]] = {
    "no_answer": ("wait", "call", "again", "answered", "quiet"),
    "day_before": ("attend", "reschedule", "cancel", "quiet"),
    "went_by": ("thanks", "missed", "quiet"),
    "follow_up": ("write", "later", "quiet"),
}
"""What can be done about a reminder, where it is not `REMINDER`."""

LETTERS: Final[Mapping[str, str]] = {
    "reschedule": "reschedule",
    "cancel": "cancel",
    "thanks": "thanks",
    "missed": "missed",
    "write": "followup_weeks",
}
"""What is done by another message about the same interview: by which flow."""

_SAME: Final[Mapping[str, tuple[str, ...]]] = {
    "line_passed": ("line_passed", "sent_yet"),
    "too_late": ("line_passed", "sent_yet"),
    "asked_for": ("sent_yet",),
}
"""What is said with a reminder of this key as well."""


def remind(scene: Scene, event: Due) -> None:
    """A reminder is due: said if it still holds, else nothing."""
    case = scene.person.cases.get(event.case)
    if case is None or case.revision != event.revision:
        scene.effects.append(Nothing("reminder_outdated"))
        return
    own = next((reminder for reminder in case.plan if reminder.key == event.key), None)
    if own is None:
        scene.effects.append(Nothing("reminder_said"))  # with a later one, after a time of nobody being here
        return
    passed = tuple(each for each in case.plan if _has_come(each, own, scene.now))
    asked = next((each for each in passed if each.key == "asked_for"), None)
    reminder = asked or passed[-1]
    key, end = _as_it_is_now(scene, case, reminder)
    silent = reminder.silent
    if not silent and not waking(scene).holds(scene.now) and not (asked and scene.now - asked.due < JUST_BUSY):
        morning = waking(scene).after(scene.now)
        if end is None or morning <= end - ROOM:
            _put_off(scene, case, passed, reminder, morning)
            return
        silent = True
    case = _done(case, passed, key)
    scene.person = scene.person.with_case(case)
    if not asked and case.touched_at is not None and abs(scene.now - case.touched_at) < JUST_BUSY:
        scene.effects.append(Nothing("just_busy"))
    elif key == "useless":
        scene.effects.append(Nothing("reminder_useless"))
    else:
        _say(scene, case, key, reminder, silent)


def _has_come(each: Reminder, own: Reminder, now: datetime) -> bool:
    """Whether a reminder of the same case has come due by now; beside one that is late, also what would follow it too
    soon."""
    soon = now + JUST_BUSY if now - own.due > LATE and each.key != "asked_for" else now
    return each is own or each.due <= now or each.due < soon


def _as_it_is_now(scene: Scene, case: Case, reminder: Reminder) -> tuple[str, datetime | None]:
    """What a reminder has become by now, and until when it helps; None: as long as it takes."""
    interview = scene.interview(case)
    gone_by = interview is not None and reminder.due < interview <= scene.now
    if reminder.key in OF_AN_ANSWER:
        if gone_by:
            return "too_late", None
        if reminder.key in BEFORE_LINE and scene.now >= reminder.useless_after and line(scene, case) is not None:
            return "line_passed", interview or reminder.useless_after + LINE
        return reminder.key, reminder.useless_after
    if reminder.key == "day_before":
        return ("went_by", None) if gone_by else ("day_before", reminder.useless_after)
    if reminder.key == "no_answer" and scene.now >= reminder.useless_after:
        return "useless", None
    return reminder.key, None


def _done(case: Case, passed: tuple[Reminder, ...], key: str) -> Case:
    """The case with what is said now out of its plan, and what says the same: a note on the line that has passed is not
    said again, and after a reminder that was asked for nobody asks whether it was sent."""
    over = {*(each.key for each in passed), *_SAME.get(key, ())}
    asked_for = None if "asked_for" in over else case.asked_for
    return replace(
        case,
        plan=tuple(each for each in case.plan if each.key not in over),
        reminded=(*case.reminded, *sorted(over - {"asked_for", *case.reminded})),
        asked_for=asked_for,
    )


def _put_off(scene: Scene, case: Case, passed: tuple[Reminder, ...], reminder: Reminder, morning: datetime) -> None:
    """It was late and the person sleeps: in the morning, instead of all that have passed."""
    rest = tuple(each for each in case.plan if each not in passed and each.due > morning)
    if reminder.key == "asked_for":
        case = replace(case, asked_for=morning)
    case = put(scene, case, (replace(reminder, due=morning), *rest))
    scene.person = scene.person.with_case(case)


def _say(scene: Scene, case: Case, key: str, reminder: Reminder, silent: bool) -> None:
    interview = scene.interview(case)
    until = line(scene, case)
    meant = scene.now if key == "line_passed" else until  # one that has gone by is not the one that is left
    scene.say(
        f"reminder.{key}",
        OFFERS.get(key, REMINDER),
        case=case,
        prompt="reminder",
        kind="reminder",
        silent=silent,
        company=case.word("company"),
        flow=case.flow,
        interview=interview,
        respond_by=until,
        stated=meant is not None and is_stated(meant, interview),
        closure=closure(scene, case, until) if key in BEFORE_LINE else None,
        zone=scene.zone,
        finished=case.finished_at is not None,
    )


# -- what a person does about it ------------------------------------------------------------------------------------


def answer_reminder(scene: Scene, case: Case, choice: str) -> None:
    """What a person does about a reminder; one tap ends all of it."""
    ANSWERS.get(choice, show)(scene, case)


def _write(letter: str) -> Callable[[Scene, Case], None]:
    """The same interview, another message about it."""
    return lambda scene, case: take_up(scene, reopen(scene, case), letter)


def _tell(key: str) -> Callable[[Scene, Case], None]:
    def told(scene: Scene, case: Case) -> None:
        scene.say(key, company=case.word("company"))

    return told


def _answered(scene: Scene, case: Case) -> None:
    take_up(scene, scene.keep(case, answered_at=scene.now), REPLY)


def _again(scene: Scene, case: Case) -> None:
    """A short second message, alone in its bubble."""
    known = scene.known(case)
    scene.say("no_answer.again")
    scene.say(
        "second_message",
        language=known.value("language"),
        contact=known.value("contact"),
        honorific=known.value("honorific"),
        interview=scene.interview(case),
        zone=scene.place(case).key,
        now=scene.now,
        position=known.value("position"),
        name=known.value("name"),
    )


def _later(scene: Scene, case: Case) -> None:
    at = scene.now + FOLLOW_UP_AGAIN
    scene.keep(case, follow_up=at)
    scene.say("will_follow_up", at=at, zone=scene.zone, company=case.word("company"))


ANSWERS: Final[Mapping[str, Callable[[Scene, Case], None]]] = {
    "show": show,
    "sent": sent,
    "snooze": ask_when,
    "attend": attend,
    "quiet": stop_reminders,
    "wait": _tell("no_answer.wait"),
    "call": _tell("no_answer.call"),
    "again": _again,
    "answered": _answered,
    "later": _later,
    **{choice: _write(letter) for choice, letter in LETTERS.items()},
}
