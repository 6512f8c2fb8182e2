"""After every step: whatever changed the interview, the case or the waking hours makes the whole plan of reminders
anew."""

from dataclasses import replace
from datetime import datetime
from typing import Final

from conversations.effects import Plan
from conversations.office import Closure, Office
from conversations.person import Case, Person, Reminder
from conversations.scene import Scene
from conversations.schedule import Phase, View, Watch, line_of, plan
from conversations.waking import Waking, waking_of

AWAITING: Final = frozenset({"decline", "cancel", "reschedule", "clarify", "missed"})
"""What a message is for, where a recruiter is expected to answer it."""


def replan(scene: Scene, before: Person) -> None:
    """Every case whose watch or whose person's waking hours changed gets its plan anew; the old one falls silent with
    it."""
    old_scene = Scene(scene.book, before, scene.event, scene.now)
    chosen = before.settings != scene.person.settings
    hours = chosen and waking(old_scene) != waking(scene)
    muting = chosen and before.settings.reminders != scene.person.settings.reminders
    for number, case in scene.person.cases.items():
        old = before.cases.get(number)
        if old is case and not hours and not muting:
            continue
        watch, was = watch_of(scene, case), watch_of(old_scene, old) if old is not None else None
        if watch == was and not (hours and case.plan):
            continue
        if was is not None and _is_other(watch, was):
            case = replace(case, reminded=())
        reminders = plan(view_of(scene, watch, case), case.reminded)
        if was is None and not reminders:
            continue
        scene.person = scene.person.with_case(put(scene, case, reminders))
    for number, old in before.cases.items():
        if number not in scene.person.cases and old.plan:
            scene.effects.append(Plan(number, old.revision + 1, ()))


def put(scene: Scene, case: Case, reminders: tuple[Reminder, ...]) -> Case:
    """The case with this plan in place of the one before."""
    case = replace(case, revision=case.revision + 1, plan=reminders)
    scene.effects.append(Plan(case.id, case.revision, reminders))
    return case


def watch_of(scene: Scene, case: Case) -> Watch:
    """What the plan of a case depends on."""
    phase = _phase(scene, case)
    watched = phase != "over" and (phase != "answer" or scene.flow(case).watched)
    return Watch(
        phase=phase,
        interview=scene.interview(case) if watched else None,
        reply_by=reply_by(scene, case) if watched and phase == "answer" else None,
        finished_at=case.finished_at,
        sent_at=case.sent_at,
        waits=_waits(scene, case),
        follow_up=case.follow_up,
        asked_for=case.asked_for if case.sent_at is None and case.closed is None else None,
        muted=case.quiet or not scene.person.settings.reminders,
    )


def view_of(scene: Scene, watch: Watch, case: Case) -> View:
    """A watch as it is seen now."""
    return View(watch, scene.now, waking(scene), office(scene, case))


def line(scene: Scene, case: Case) -> datetime | None:
    """Until when the recruiter should have the answer to this case's invitation, as it is seen now; aware."""
    watch = watch_of(scene, case)
    return line_of(watch.interview, watch.reply_by, scene.now)


def reply_by(scene: Scene, case: Case) -> datetime | None:
    """Until when the invitation asks for an answer; a day alone means until the office closes. Aware; None also while
    the day of the interview is in doubt."""
    stated, day = case.word("reply_by"), case.answers.get("day")
    if stated is None or (day is not None and not day.sure):
        return None
    if "T" not in stated:
        return office(scene, case).end_of(datetime.fromisoformat(stated).date())
    at = datetime.fromisoformat(stated)
    return at if at.tzinfo is not None else at.replace(tzinfo=scene.place(case))


def office(scene: Scene, case: Case) -> Office:
    """The recruiter's office, where the interview is."""
    return Office(scene.place(case).key, scene.book.days_off)


def closure(scene: Scene, case: Case, until: datetime | None) -> Closure | None:
    """The days off that stand between now and the line, where they are more than a weekend or nobody reads before the
    line."""
    closed = office(scene, case).closure(scene.now)
    if closed is None or until is None:
        return None
    last = until.astimezone(scene.place(case)).date()
    return closed if closed.begins <= last and (closed.days or closed.reopens > last) else None


def waking(scene: Scene) -> Waking:
    """When this person may be reminded."""
    return waking_of(scene.person.settings, scene.zone)


def _phase(scene: Scene, case: Case) -> Phase:
    if case.closed is not None:
        return "attend" if case.closed == "attend" else "over"
    if case.sent_at is None and (scene.flow(case).watched or not case.thread):
        return "answer"
    return "attend" if case.attends else "sent"


def _waits(scene: Scene, case: Case) -> bool:
    """Whether the recruiter still owes an answer to the last message."""
    if case.sent_at is None or (case.answered_at is not None and case.answered_at >= case.sent_at):
        return False
    family = case.thread[-1].family if case.thread else scene.flow(case).family
    return family in AWAITING


def _is_other(watch: Watch, was: Watch) -> bool:
    """Whether it is another interview or another message that the reminders so far were not about."""
    return (watch.interview, watch.reply_by, watch.sent_at, watch.follow_up) != (
        was.interview, was.reply_by, was.sent_at, was.follow_up,
    )  # fmt: skip
