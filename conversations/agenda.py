"""The list of reminders: what will come and when, each with a button that cancels it, and one that ends them all."""

from dataclasses import replace
from typing import Final

from conversations.desk import again
from conversations.handing import deadline
from conversations.person import Case
from conversations.planning import put
from conversations.scene import Scene

ALL: Final = "all"
LISTED: Final = 8
"""Reminders shown in one list; the next first."""


def reminders(scene: Scene) -> None:
    """What will come and when."""
    planned = [
        (f"{case.id}-{reminder.key}", case.word("company"), reminder.key, reminder.due)
        for case in scene.person.cases.values()
        for reminder in case.plan
        if reminder.due > scene.now
    ]
    planned = sorted(planned, key=lambda row: row[3])[:LISTED]
    if not planned:
        scene.say("no_reminders", off=not scene.person.settings.reminders)
        again(scene)
        return
    dated = any(deadline(scene, case) for case in scene.person.cases.values() if case.plan)
    ways = ("calendar", ALL) if dated else (ALL,)
    scene.say("reminders", (*(name for name, *_ in planned), *ways), planned=tuple(planned), zone=scene.zone)


def cancel_reminder(scene: Scene, choice: str) -> None:
    """One of the list, or all of them; one that has gone by meanwhile is left out of the list that follows."""
    if choice == ALL:
        stop_reminders(scene)
        return
    number, _, key = choice.partition("-")
    case = scene.person.cases.get(int(number)) if number.isascii() and number.isdigit() and len(number) < 9 else None
    if case is not None and any(reminder.key == key for reminder in case.plan):
        _cancel(scene, case, key)
        scene.say("reminder_cancelled", company=case.word("company"))
    reminders(scene)


def stop_reminders(scene: Scene, case: Case | None = None) -> None:
    """No more reminders: for one case, or for all."""
    for other in [case] if case else list(scene.person.cases.values()):
        if not other.quiet or other.asked_for or other.follow_up:
            scene.keep(other, quiet=True, asked_for=None, follow_up=None)
    scene.say(
        "reminders_stopped.one" if case else "reminders_stopped.all", company=case.word("company") if case else None
    )


def _cancel(scene: Scene, case: Case, key: str) -> None:
    if key == "asked_for":  # a change that makes the plan anew by itself
        scene.person = scene.person.with_case(replace(case, asked_for=None))
        return
    rest = tuple(reminder for reminder in case.plan if reminder.key != key)
    case = replace(case, reminded=(*case.reminded, key))
    scene.person = scene.person.with_case(put(scene, case, rest))
