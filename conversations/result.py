"""After the message is finished: other forms of it, the person's own version, and "sent"."""

from dataclasses import replace

from conversations import own, touch
from conversations.asking import go_on, reopen, review
from conversations.delivered import deliver, result
from conversations.desk import again
from conversations.events import Press
from conversations.flow import position
from conversations.handing import FILES, HANDING, hand
from conversations.outcome import outcome
from conversations.person import Case, Posted
from conversations.reminding import ask_when
from conversations.scene import Scene
from conversations.variants import ANOTHER, VARIANTS, changes, offered

OTHER_FORMS = (ANOTHER, *VARIANTS, "other_language")
"""Actions that make another form of the same message."""


def act(scene: Scene, case: Case, action: str) -> None:
    """One of the actions under a finished message. All of them may be pressed again at any time."""
    case = reopen(scene, case)
    if action in OTHER_FORMS:
        _reword(scene, case, action)
    elif action == "sent":
        sent(scene, case)
    elif action == "edit":
        scene.person = replace(scene.person, active=case.id)
        review(scene, case)
    elif action == "remind":
        ask_when(scene, case)
    elif action in FILES:
        hand(scene, case, action)
    elif case.finished_at is None or position(scene.known(case)) is not None:
        show(scene, case)
    elif action in HANDING:
        result(scene, case, key=f"result_{action}")
    elif action == "words":
        words(scene, case)
    elif action in own.ACTIONS:
        scene.person = replace(scene.person, active=case.id)
        own.ACTIONS[action](scene, case)
    elif action == "back":
        scene.person = replace(scene.person, active=case.id)
        result(scene, case, edits=_pressed(scene))
    else:
        show(scene, case)


def words(scene: Scene, case: Case) -> None:
    """How else the message may be put, in the place of the actions under it."""
    known = scene.known(case)
    scene.say(
        "words",
        (*offered(known), "other_language", "own_text", "check", "back"),
        case=case,
        edits=_pressed(scene),
        foreign=known.value("language") == "en",
    )


def _reword(scene: Scene, case: Case, action: str) -> None:
    """Another form of the message: it takes the place of the one above, where it was pressed under that one."""
    known = scene.known(case)
    under = _pressed(scene) if case.id == scene.person.active and position(known) is None else None
    case = scene.keep(scene.answer(case, changes(known, action), "pressed"), own=None)
    if under is not None and case.finished_at is not None:
        deliver(scene, case, edits=under)
    else:
        show(scene, case)


def _pressed(scene: Scene) -> str | None:
    """The bubble whose button was pressed, if it is the newest one with buttons."""
    event = scene.event
    return event.ref if isinstance(event, Press) and event.turn == scene.person.turn else None


def show(scene: Scene, case: Case) -> None:
    """The finished message once more, or what is still missing."""
    scene.person = replace(scene.person, active=case.id)
    go_on(scene, scene.keep(case, focus=None) if case.focus else case)


def sent(scene: Scene, case: Case) -> None:
    """The person has sent it: the plan ends, and the case keeps what went out, when and by which route (P6)."""
    case = posted(scene, case)
    if scene.person.active in (None, case.id):
        scene.person = replace(scene.person, active=None)
        key = "sent.coming" if case.attends else "sent"
        ways = ("letters", *touch.offered(scene, case), "menu")
        scene.say(key, ways, case=case, prompt="sent", company=case.word("company"), flow=case.flow)
    else:  # another case is in hand: it goes on
        scene.say("sent", company=case.word("company"), flow=case.flow)
        again(scene)


def posted(scene: Scene, case: Case) -> Case:
    """The case with its message in the record of what was sent, and with what follows from that."""
    if case.sent_at is not None:
        return case
    known, family = scene.known(case), scene.flow(case).family
    values = known.values
    if family is None or case.finished_at is None:  # they wrote to the recruiter without us
        return scene.keep(case, sent_at=scene.now, asked_for=None)
    one = Posted(
        family=family,
        channel=str(values["channel"]),
        at=scene.now,
        reason=reason if isinstance(reason := values.get("reason"), str) else None,
    )
    changes = {"sent_at": scene.now, "answered_at": None, "asked_for": None, "thread": (*case.thread, one)}
    return scene.keep(case, **changes, **outcome(known))
