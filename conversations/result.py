"""After the message is finished: its variants, "sent", and the reminders that watch over it until then."""

from dataclasses import replace
from datetime import datetime, timedelta

from conversations.asking import close, go_on, reopen, result, review
from conversations.desk import again, stop_reminders
from conversations.effects import Nothing
from conversations.events import Due
from conversations.flow import position
from conversations.person import Case
from conversations.scene import Scene
from conversations.schedule import JUST_BUSY, ROOM, evening, next_morning, respond_by
from conversations.variants import VARIANTS

REMINDER = ("show", "sent", "snooze", "attend", "quiet")
WHEN = ("hour", "evening", "morning")

SOON = timedelta(minutes=5)
"""The earliest a reminder comes that was asked for when it is nearly too late."""


def act(scene: Scene, case: Case, action: str) -> None:
    """One of the actions under a finished message. All of them may be pressed again at any time."""
    case = reopen(scene, case)
    if action in VARIANTS:
        show(scene, scene.answer(case, VARIANTS[action], "pressed"))
    elif action == "other_language":
        other = "en" if scene.known(case).value("language") == "id" else "id"
        show(scene, scene.answer(case, {"language": other}, "pressed"))
    elif action == "sent":
        sent(scene, case)
    elif action == "edit":
        scene.person = replace(scene.person, active=case.id)
        review(scene, case)
    elif action == "remind":
        ask_when(scene, case)
    elif action in ("copy", "share") and case.finished_at is not None and position(scene.known(case)) is None:
        result(scene, case, key=f"result_{action}")
    else:
        show(scene, case)


def show(scene: Scene, case: Case) -> None:
    """The finished message once more, or what is still missing."""
    scene.person = replace(scene.person, active=case.id)
    go_on(scene, scene.keep(case, focus=None) if case.focus else case)


def sent(scene: Scene, case: Case) -> None:
    """The person has sent it: the plan ends, and the case keeps when."""
    if case.sent_at is None:
        scene.keep(case, sent_at=scene.now, asked_for=None)
    if scene.person.active in (None, case.id):
        scene.person = replace(scene.person, active=None)
        scene.say("sent", ("menu",), prompt="menu_only", company=case.word("company"), flow=case.flow)
    else:  # another case is in hand: it goes on
        scene.say("sent", company=case.word("company"), flow=case.flow)
        again(scene)


def ask_when(scene: Scene, case: Case) -> None:
    """When to remind of sending it."""
    scene.say("remind_when", WHEN, case=case)


def remind_when(scene: Scene, case: Case, choice: str) -> None:
    """A reminder at one of the times on offer."""
    if choice == "hour":
        at = scene.now + timedelta(hours=1)
    elif choice == "evening":
        at = evening(scene.now, scene.zone)
    else:
        at = next_morning(scene.now, scene.zone, scene.person.settings)
    remind_at(scene, case, at)


def remind_at(scene: Scene, case: Case, at: datetime) -> None:
    """A reminder at a time of the person's own, but before the line where that can still be kept."""
    interview = scene.interview(case)
    late = interview is not None and scene.now < respond_by(interview) < at
    if late and interview is not None:
        at = max(respond_by(interview) - JUST_BUSY, scene.now + SOON)
    elif interview is not None and scene.now < interview < at + ROOM:
        at = max(interview - ROOM, scene.now + SOON)
    scene.keep(reopen(scene, case), asked_for=at, quiet=False, sent_at=None)
    scene.say("will_remind.line" if late else "will_remind", at=at, zone=scene.zone)


def remind(scene: Scene, event: Due) -> None:
    """A reminder is due: said if it still holds, else nothing."""
    case = scene.person.cases.get(event.case)
    if case is None or case.phase in ("sent", "closed") or case.quiet or case.revision != event.revision:
        scene.effects.append(Nothing("reminder_outdated"))
        return
    if all(reminder.key != event.key for reminder in case.plan):
        scene.effects.append(Nothing("reminder_said"))  # with a later one, after a time of nobody being here
        return
    passed = [reminder.key for reminder in case.plan if reminder.due <= scene.now] or [event.key]
    asked = "asked_for" in passed
    plan = tuple(reminder for reminder in case.plan if reminder.key not in passed)
    scene.person = scene.person.with_case(replace(case, plan=plan, asked_for=None if asked else case.asked_for))
    if not asked and case.touched_at is not None and scene.now - case.touched_at < JUST_BUSY:
        scene.effects.append(Nothing("just_busy"))
        return
    interview = scene.interview(case)
    key = "asked_for" if asked else passed[-1]
    if interview is not None and not asked:
        if scene.now >= interview:
            key = "too_late"
        elif scene.now >= respond_by(interview):
            key = "line_passed"
    scene.say(
        f"reminder.{key}",
        REMINDER,
        case=case,
        prompt="reminder",
        kind="reminder",
        company=case.word("company"),
        flow=case.flow,
        interview=interview,
        respond_by=respond_by(interview) if interview else None,
        zone=scene.zone,
        finished=case.finished_at is not None,
    )


def answer_reminder(scene: Scene, case: Case, choice: str) -> None:
    """What a person does about a reminder; one tap ends all of it."""
    if choice == "attend":
        close(scene, case, "attend")
        scene.say("attend", company=case.word("company"))
    elif choice == "quiet":
        stop_reminders(scene, case)
    elif choice == "snooze":
        act(scene, case, "remind")
    elif choice == "sent":
        sent(scene, case)
    else:
        show(scene, case)
