"""A reminder that the person asks for: at one of the times on offer, or at one they name."""

from datetime import datetime, timedelta

from conversations.asking import reopen
from conversations.person import Case
from conversations.scene import Scene
from conversations.schedule import JUST_BUSY, ROOM, evening, next_morning, respond_by

WHEN = ("hour", "evening", "morning")

SOON = timedelta(minutes=5)
"""The earliest a reminder comes that was asked for when it is nearly too late."""


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
