"""After every step: whatever changed the interview, the case or the waking hours makes the whole plan of reminders
anew."""

from dataclasses import replace
from datetime import datetime

from conversations.effects import Plan
from conversations.person import Case, Person, Settings
from conversations.scene import Scene
from conversations.schedule import asked_only, plan


def replan(scene: Scene, before: Person) -> None:
    """Every case whose interview, state or quiet hours changed gets its plan anew; the old one falls silent with it."""
    hours = _hours(before.settings) != _hours(scene.person.settings)
    old_scene = Scene(scene.book, before, scene.event, scene.now)
    for number, case in scene.person.cases.items():
        old = before.cases.get(number)
        if old is case and not hours:
            continue
        wanted = _watched(scene, case)
        if old is not None and wanted == _watched(old_scene, old) and not (hours and wanted[0]):
            continue
        if old is None and wanted[:2] == (None, None):
            continue
        interview, asked, _ = wanted
        if interview is not None:
            reminders = plan(interview, scene.now, scene.zone, scene.person.settings, asked)
        else:
            reminders = asked_only(asked, scene.now)
        case = replace(case, revision=case.revision + 1, plan=reminders)
        scene.person = scene.person.with_case(case)
        scene.effects.append(Plan(number, case.revision, reminders))
    for number, old in before.cases.items():
        if number not in scene.person.cases and old.plan:
            scene.effects.append(Plan(number, old.revision + 1, ()))


def _watched(scene: Scene, case: Case) -> tuple[datetime | None, datetime | None, bool]:
    """What the plan of a case depends on: the interview, the person's own reminder, and whether all of it is over."""
    if case.phase in ("sent", "closed"):
        return (None, None, True)
    return (None if case.quiet else scene.interview(case), case.asked_for, case.quiet)


def _hours(settings: Settings) -> tuple[str | None, int, int]:
    return (settings.zone, settings.wakes, settings.sleeps)
