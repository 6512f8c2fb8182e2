"""A reminder that the person asks for: at one of the times on offer, or at one they name. It is never past the line."""

import re
from datetime import datetime, timedelta
from typing import Final
from zoneinfo import ZoneInfo

from conversations.asking import reopen
from conversations.desk import again
from conversations.events import Place, Text
from conversations.handing import calendar, deadline
from conversations.heard import INTERVIEW, Heard
from conversations.listening import understood
from conversations.person import Case
from conversations.planning import line, waking
from conversations.preferences import own_zone, set_zone
from conversations.reading.when import read_when
from conversations.scene import Scene
from conversations.schedule import JUST_BUSY, ROOM

WHEN: Final = ("hour", "evening", "morning")

SOON: Final = timedelta(minutes=5)
"""The earliest a reminder comes that was asked for when it is nearly too late."""

LONG: Final = 5
"""Words; what is longer, and has a wish in it, is more than the time at which to remind."""


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


def asks(scene: Scene, event: Text) -> bool:
    """ "Ingatkan besok jam 8", or a time where one was asked for: a reminder, never the time of the interview."""
    case, offered = scene.person.case, scene.person.offered
    asked = (
        case is not None
        and offered is not None
        and offered.prompt == "remind_when"
        and not _is_another_matter(understood(scene, event), event.text)
    )
    wish = _REMIND.match(event.text)
    if case is None or case.closed or not (asked or wish):
        return False
    words = event.text[wish.end() :] if wish else event.text
    reading = read_when(words, scene.said_at(), scene.zone)
    at = reading.sure.instant(scene.zone) if reading.sure is not None else None
    if at is None and not asked and not reading.found and not reading.asked:
        return False
    if at is None or at <= scene.now:
        ask_when(scene, case)
    elif reading.sure is not None and reading.sure.zone is not None:
        remind_at(scene, case, at)
    else:
        remind_when(scene, case, at.replace(tzinfo=None).isoformat(timespec="minutes"))
    return True


def _is_another_matter(said: Heard, words: str) -> bool:
    """Whether a text that tells a time has a wish or an invitation in it, and so does not answer when to remind."""
    return said.kind == INTERVIEW or "company" in said.told or (said.intent is not None and len(words.split()) > LONG)


_REMIND = re.compile(
    r"\s*(?:tolong |please )?(?:di)?(?:ingat(?:kan|in)?|inget(?:in|kan)|remind(?: me)?)\b", re.IGNORECASE
)
