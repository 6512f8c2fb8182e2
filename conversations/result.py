"""After the message is finished: its variants, and "sent"."""

from dataclasses import replace

from conversations.asking import go_on, reopen, result, review
from conversations.desk import again
from conversations.flow import position
from conversations.handing import FILES, HANDING, hand
from conversations.person import Case, Posted
from conversations.reminding import ask_when
from conversations.scene import Scene
from conversations.variants import VARIANTS


def act(scene: Scene, case: Case, action: str) -> None:
    """One of the actions under a finished message. All of them may be pressed again at any time."""
    case = reopen(scene, case)
    if action in VARIANTS:
        show(scene, scene.answer(case, VARIANTS[action], "pressed"))
    elif action == "other_language":
        other = "en" if scene.known(case).value("language") == "id" else "id"
        show(scene, scene.answer(case, {"language": other}, "pressed"))
    elif action == "sent":
        sent(scene, case)
    elif action == "edit":
        scene.person = replace(scene.person, active=case.id)
        review(scene, case)
    elif action == "remind":
        ask_when(scene, case)
    elif action in FILES:
        hand(scene, case, action)
    elif action in HANDING and case.finished_at is not None and position(scene.known(case)) is None:
        result(scene, case, key=f"result_{action}")
    else:
        show(scene, case)


def show(scene: Scene, case: Case) -> None:
    """The finished message once more, or what is still missing."""
    scene.person = replace(scene.person, active=case.id)
    go_on(scene, scene.keep(case, focus=None) if case.focus else case)


def sent(scene: Scene, case: Case) -> None:
    """The person has sent it: the plan ends, and the case keeps what went out, when and by which route (P6)."""
    if case.sent_at is None:
        scene.keep(case, sent_at=scene.now, asked_for=None, thread=(*case.thread, _posted(scene, case)))
    if scene.person.active in (None, case.id):
        scene.person = replace(scene.person, active=None)
        scene.say("sent", ("menu",), prompt="menu_only", company=case.word("company"), flow=case.flow)
    else:  # another case is in hand: it goes on
        scene.say("sent", company=case.word("company"), flow=case.flow)
        again(scene)


def _posted(scene: Scene, case: Case) -> Posted:
    known = scene.known(case)
    values = {name: known.value(name) for name in ("channel", "reason")}
    return Posted(
        family=scene.flow(case).family or case.flow,
        channel=str(values["channel"]),
        at=scene.now,
        reason=reason if isinstance(reason := values["reason"], str) else None,
    )
