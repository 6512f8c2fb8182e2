"""What a person may set: waking hours, their own zone, whether reminders come at all, and how long messages stay."""

from dataclasses import replace
from typing import Final

from conversations.desk import again
from conversations.person import Settings
from conversations.reading.zones import read_zone
from conversations.retention import TERMS
from conversations.scene import Scene
from conversations.waking import read_hours, waking_of

WAKING: Final = {"7-20": (7, 20), "6-22": (6, 22), "9-21": (9, 21), "always": (0, 0)}
"""Waking hours on offer; `always` leaves no quiet hours."""

ZONES: Final = ("Asia/Jakarta", "Asia/Makassar", "Asia/Jayapura")

SWITCH: Final = {True: "reminders_off", False: "reminders_on"}
"""The button that turns reminders round, by whether they come."""


def settings(scene: Scene) -> None:
    """What can be changed, and how it stands."""
    chosen = scene.person.settings
    scene.say(
        "settings",
        ("language", "zone", "waking", SWITCH[chosen.reminders], "keeping"),
        zone=chosen.zone,
        wakes=chosen.wakes,
        sleeps=chosen.sleeps,
        always=_always(chosen),
        reminders=chosen.reminders,
        keeps=chosen.keeps,
        name=scene.person.profile.name,
    )


def own_zone(scene: Scene, problem: str | None = None, about: tuple[str, ...] = ()) -> None:
    """Ask for the person's own zone; `about`: the case and the time of the reminder that it is asked for."""
    _set(scene, zone_asked=True)
    scene.say("own_zone", ZONES, about=about, problem=problem, reminder=bool(about))


def set_zone(scene: Scene, words: str) -> bool:
    """The person's own zone, from a button or a typed city; the interview keeps its own. Whether it is known now."""
    zone = read_zone(words)
    if zone is None:
        offered = scene.person.offered
        own_zone(scene, "zone_unknown", offered.about if offered is not None and offered.prompt == "own_zone" else ())
        return False
    _set(scene, zone=zone)
    scene.say("zone_chosen", zone=zone)
    return True


def ask_waking(scene: Scene, problem: str | None = None) -> None:
    """When reminders may come: hours on offer, or others that are typed."""
    scene.say("waking", tuple(WAKING), problem=problem)


def choose_waking(scene: Scene, words: str) -> None:
    """Waking hours from a button, or as they were typed ("06-22")."""
    hours = WAKING.get(words) or read_hours(words)
    if hours is None:
        ask_waking(scene, "waking_unclear")
        return
    wakes, sleeps = hours
    _set(scene, wakes=wakes, sleeps=sleeps)
    key = "always" if _always(scene.person.settings) else "hours"
    scene.say(f"waking_chosen.{key}", wakes=wakes, sleeps=sleeps)
    again(scene)


def turn_reminders(scene: Scene, choice: str) -> None:
    """Reminders on or off, with one tap; off takes those along that were asked for."""
    on = choice == SWITCH[False]
    _set(scene, reminders=on)
    if not on:
        for case in scene.person.cases.values():
            if case.asked_for or case.follow_up:
                scene.person = scene.person.with_case(replace(case, asked_for=None, follow_up=None))
    scene.say(f"{choice}.done")
    again(scene)


def ask_keeping(scene: Scene) -> None:
    """How long a finished message stays."""
    scene.say("keeping", tuple(TERMS))


def choose_keeping(scene: Scene, term: str) -> None:
    """From a button; the caretaker goes by it from now on."""
    _set(scene, keeps=term)
    scene.say(f"keeping_chosen.{term}")
    again(scene)


def _set(scene: Scene, **changes: object) -> None:
    scene.person = replace(scene.person, settings=replace(scene.person.settings, **changes))  # type: ignore[arg-type]


def _always(settings: Settings) -> bool:
    return waking_of(settings, "UTC").always
