"""Everything that belongs to no case: menu, help, language, settings, the lists of cases and reminders, erasing."""

from dataclasses import replace

from conversations import handing
from conversations.asking import deliver, go_on, result
from conversations.effects import Erase
from conversations.flow import position
from conversations.person import Case, Person
from conversations.reading.zones import read_zone
from conversations.scene import Scene
from conversations.wishes import WISHES

LANGUAGES = ("id", "en")
WAKING = {"7-20": (7, 20), "6-22": (6, 22), "9-21": (9, 21), "always": (0, 0)}
"""Waking hours on offer; `always` leaves no quiet hours."""

LISTED = 8
"""Cases shown in one list; the most recently touched first."""


def menu(scene: Scene, key: str = "menu") -> None:
    """What Sopan can do."""
    more = ("drafts",) if listed(scene.person) else ()
    scene.say(key, (*WISHES, *more, "language"), prompt="menu")


def again(scene: Scene) -> None:
    """Say once more where the person stands: the question, the actions on the message, or the menu."""
    case = scene.person.case
    if case is None or case.closed:
        menu(scene)
    elif case.finished_at and position(scene.known(case)) is None:
        if scene.notice(case) == case.written_for or case.sent_at:
            result(scene, case)
        else:
            deliver(scene, case)
    else:
        go_on(scene, case)


def begin(scene: Scene, flow: str) -> None:
    """Start something new; a draft that is not finished is kept or dropped as the person says."""
    old = scene.person.case
    case = scene.open(flow)
    if old is not None and old.phase == "draft" and len(old.answers) > 0:
        scene.say(
            "keep_or_drop",
            ("keep", "drop", "continue"),
            about=(str(case.id),),
            flow=old.flow,
            company=old.word("company"),
        )
        return
    if old is not None and old.phase == "draft":
        scene.drop(old)
    activate(scene, case)


def take_up(scene: Scene, case: Case) -> None:
    """Work on a case that was just read from words; an unfinished draft waits in the list."""
    old = scene.person.case
    if old is not None and old.phase == "draft" and old.id != case.id:
        if old.answers:
            scene.say("kept", flow=old.flow, company=old.word("company"))
        else:
            scene.drop(old)
    scene.person = replace(scene.person, active=case.id)
    go_on(scene, case, read=True)


def activate(scene: Scene, case: Case) -> None:
    """Work on this case from now on."""
    scene.person = replace(scene.person, active=case.id)
    go_on(scene, case)


def keep_or_drop(scene: Scene, choice: str, new: Case | None) -> None:
    """The draft in hand is kept for later, dropped for the new one, or gone on with."""
    old = scene.person.case
    if choice == "continue" or new is None:
        if new is not None:
            scene.drop(new)
        again(scene)
        return
    if choice == "drop" and old is not None:
        scene.drop(old)
    activate(scene, new)


def cancel(scene: Scene) -> None:
    """A clean way out of whatever is going on; the draft stays in the list, and stays silent."""
    case = scene.person.case
    if case is None:
        scene.say("nothing_to_cancel")
        menu(scene)
        return
    scene.person = replace(scene.person, active=None, offered=None)
    if case.phase != "draft":
        scene.say("left", company=case.word("company"))
    elif case.answers:
        scene.keep(case, focus=None, quiet=True)
        scene.say("cancelled", company=case.word("company"))
    else:
        scene.drop(case)
        scene.say("cancelled_empty")


def choose_language(scene: Scene, language: str) -> None:
    """The interface's language; the message has its own."""
    settings = replace(scene.person.settings, language=language)
    scene.person = replace(scene.person, settings=settings)
    scene.say("language_chosen")
    again(scene)


def settings(scene: Scene) -> None:
    """What can be changed, and how it stands."""
    chosen = scene.person.settings
    scene.say(
        "settings",
        ("language", "zone", "waking"),
        zone=chosen.zone,
        wakes=chosen.wakes,
        sleeps=chosen.sleeps,
        name=scene.person.profile.name,
    )


def own_zone(scene: Scene, problem: str | None = None) -> None:
    """Ask for the person's own zone."""
    scene.say("own_zone", ("Asia/Jakarta", "Asia/Makassar", "Asia/Jayapura"), problem=problem)


def choose_zone(scene: Scene, words: str) -> None:
    """The person's own zone, from a button or a typed city; the interview keeps its own."""
    zone = read_zone(words)
    if zone is None:
        own_zone(scene, problem="zone_unknown")
        return
    scene.person = replace(scene.person, settings=replace(scene.person.settings, zone=zone))
    scene.say("zone_chosen", zone=zone)
    again(scene)


def choose_waking(scene: Scene, choice: str) -> None:
    """When reminders may come."""
    wakes, sleeps = WAKING[choice]
    chosen = replace(scene.person.settings, wakes=wakes, sleeps=sleeps)
    scene.person = replace(scene.person, settings=chosen)
    scene.say(f"waking_chosen.{'always' if choice == 'always' else 'hours'}", wakes=wakes, sleeps=sleeps)
    again(scene)


def listed(person: Person) -> list[Case]:
    """The cases a person sees in their list, the most recently touched first."""
    cases = [case for case in person.cases.values() if case.answers]
    return sorted(cases, key=lambda case: (case.touched_at is not None, case.touched_at), reverse=True)[:LISTED]


def drafts(scene: Scene) -> None:
    """The cases, by company, with where each stands."""
    cases = listed(scene.person)
    if not cases:
        scene.say("no_drafts")
        menu(scene)
        return
    scene.say(
        "drafts",
        tuple(str(case.id) for case in cases),
        cases=tuple((case.id, case.flow, case.word("company"), case.phase, scene.interview(case)) for case in cases),
        zone=scene.zone,
    )


def one_case(scene: Scene, case: Case) -> None:
    """One case of the list: go on with it, or delete it."""
    scene.say(
        "case",
        ("open", "delete"),
        case=case,
        flow=case.flow,
        company=case.word("company"),
        phase=case.phase,
        interview=scene.interview(case),
        sent_at=case.sent_at,
        zone=scene.zone,
    )


def reminders(scene: Scene) -> None:
    """What will come and when, each with a button that stops it."""
    planned = [
        (case.id, case.word("company"), reminder.key, reminder.due)
        for case in scene.person.cases.values()
        for reminder in case.plan
        if reminder.due > scene.now
    ]
    planned.sort(key=lambda row: row[3])
    if not planned:
        scene.say("no_reminders")
        again(scene)
        return
    cases = tuple(dict.fromkeys(str(number) for number, *_ in planned))
    dated = any(handing.deadline(scene, case) for case in scene.person.cases.values() if case.plan)
    scene.say("reminders", (*cases, *(("calendar",) if dated else ())), planned=tuple(planned), zone=scene.zone)


def stop_reminders(scene: Scene, case: Case | None = None) -> None:
    """No more reminders: for one case, or for all."""
    for other in [case] if case else list(scene.person.cases.values()):
        if not other.quiet:
            scene.keep(other, quiet=True, asked_for=None)
    scene.say(
        "reminders_stopped.one" if case else "reminders_stopped.all", company=case.word("company") if case else None
    )


def erase(scene: Scene, confirmed: bool) -> None:
    """Asks once; then everything of the person goes."""
    if not confirmed:
        scene.say("erase", ("yes", "no"))
        return
    language = scene.language
    scene.effects.append(Erase())
    scene.person = Person()
    scene.say("erased", language=language)
