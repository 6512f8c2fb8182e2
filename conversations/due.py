"""A reminder is due: it is said if it still holds, and its buttons end all of it with one tap."""

from dataclasses import replace

from conversations.asking import close
from conversations.desk import stop_reminders
from conversations.effects import Nothing
from conversations.events import Due
from conversations.person import Case
from conversations.result import act, sent, show
from conversations.scene import Scene
from conversations.schedule import JUST_BUSY, respond_by

REMINDER = ("show", "sent", "snooze", "attend", "quiet")


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
        scene.say("attend", ("confirm", "menu"), case=case, company=case.word("company"))
    elif choice == "quiet":
        stop_reminders(scene, case)
    elif choice == "snooze":
        act(scene, case, "remind")
    elif choice == "sent":
        sent(scene, case)
    else:
        show(scene, case)
