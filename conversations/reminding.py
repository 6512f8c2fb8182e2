"""A reminder that the person asks for: at one of the times on offer, or at one they name. It is never past the line."""

from datetime import datetime, timedelta
from typing import Final
from zoneinfo import ZoneInfo

from conversations.asking import reopen
from conversations.desk import again
from conversations.events import Place
from conversations.handing import calendar, deadline
from conversations.person import Case
from conversations.planning import line, waking
from conversations.preferences import own_zone, set_zone
from conversations.scene import Scene
from conversations.schedule import JUST_BUSY, ROOM

WHEN: Final = ("hour", "evening", "morning")

SOON: Final = timedelta(minutes=5)
"""The earliest a reminder comes that was asked for when it is nearly too late."""


def ask_when(scene: Scene, case: Case) -> None:
    """When to remind of sending it; the calendar of their phone reminds as well."""
    scene.say("remind_when", (*WHEN, *(("calendar",) if deadline(scene, case) else ())), case=case)


def remind_when(scene: Scene, case: Case, choice: str) -> None:
    """A reminder at one of the times on offer, or at a time of day as it was typed ("2026-11-24T08:00"). By whose clock
    that is matters here for the first time: where the person's zone is only assumed, it is asked, once."""
    if choice == "calendar":
        calendar(scene, [case])
        return
    if choice == "hour":
        at = scene.now + timedelta(hours=1)
    elif choice == "evening":
        at = waking(scene).evening(scene.now)
    elif choice == "morning":
        at = waking(scene).next_morning(scene.now)
    else:
        at = _wall_time(choice, scene)
    if at <= scene.now:
        ask_when(scene, case)
        return
    remind_at(scene, case, at)
    settings = scene.person.settings
    if choice != "hour" and settings.zone is None and not settings.zone_asked:
        own_zone(scene, about=(str(case.id), choice))


def _wall_time(text: str, scene: Scene) -> datetime:
    """A time by the person's own clock; one that was never on offer has gone by."""
    try:
        return datetime.fromisoformat(text).replace(tzinfo=ZoneInfo(scene.zone))
    except ValueError:
        return scene.now


def remind_at(scene: Scene, case: Case, at: datetime) -> None:
    """A reminder at a time of the person's own, but before the line where that can still be kept."""
    interview, until = scene.interview(case), line(scene, case)
    late = until is not None and scene.now < until < at
    if late and until is not None:
        at = min(max(until - JUST_BUSY, scene.now + SOON), until)
    elif interview is not None and scene.now < interview < at + ROOM:
        at = min(max(interview - ROOM, scene.now + SOON), interview)
    scene.keep(reopen(scene, case).unsent(), asked_for=at, quiet=False)
    scene.say("will_remind.line" if late else "will_remind", at=at, zone=scene.zone)


def locate(scene: Scene, event: Place) -> None:
    """Where the person is tells their zone; the place itself is not kept."""
    if event.zone is not None:
        choose_zone(scene, event.zone)
    else:
        scene.say("place_unknown")
        again(scene)


def choose_zone(scene: Scene, words: str) -> None:
    """The person's own zone is known now; the reminder that it was asked for moves to that hour there."""
    offered = scene.person.offered
    about = offered.about if offered is not None and offered.prompt == "own_zone" else ()
    if not set_zone(scene, words):
        return
    case = scene.person.cases.get(int(about[0])) if about else None
    if case is not None:
        remind_when(scene, case, about[1])
    else:
        again(scene)
