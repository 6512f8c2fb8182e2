"""A text that answers nothing but still wants something done: who goes after all, takes back a press, says that
something is wrong, asks for a moment, or has not sent the message yet."""

import re

from conversations import desk, due, further, result
from conversations.answers import Understood
from conversations.asking import back, go_on, take
from conversations.card import CARD
from conversations.commands import command
from conversations.flow import moved, position
from conversations.outcome import left
from conversations.person import Case
from conversations.reading.asides import read_aside
from conversations.scene import Scene

_CALLS_OFF = re.compile(
    r"\W*(?:(?:saya|aku|gue|i) )?(?:(?:mau|pengen|pgn|ingin|want to) (?:di)?(?:batal|cancel)\w*|"
    r"(?:di)?(?:batalin|batalkan|cancelin|cancelkan))(?: (?:aja|saja|deh|dong|kak|ya))*\W*",
    re.IGNORECASE,
)
"""On a card that asks what to do this is one of its ways, not a word that stops the bot."""


def sidestep(scene: Scene, text: str) -> bool:
    """Do what the text wants done; False where it wants nothing of the kind."""
    aside, case = read_aside(text), scene.person.case
    if aside == "unsent":
        return _unsent(scene)
    if aside == "attend" and (turned_down := _turned_down(scene)) is not None:
        further.take_up(scene, turned_down, "attend_after_all")
        return True
    if case is None or aside is None:
        return False
    if aside == "attend":
        due.answer_reminder(scene, case, "attend")
        return True
    if case.closed:
        return False
    match aside:
        case "keep" | "slip":
            _take_back(scene, case, keeps=aside == "keep")
        case "wrong":
            command(scene, "edit")
        case "wait":
            scene.say("waiting")
            desk.again(scene)
        case _:
            return _on_card(scene, case, "decline")
    return True


def _turned_down(scene: Scene) -> Case | None:
    """The case that the person has told the recruiter they would not come to, or not then, and which is still ahead:
    the one in hand, else the last of them."""
    active = scene.person.case
    cases = [active] if active is not None and not active.closed else list(scene.person.cases.values())
    away = [case for case in cases if left(case) or (case.thread and case.thread[-1].family == "reschedule")]
    ahead = [case for case in away if (at := scene.interview(case)) is not None and at > scene.now]
    return max(ahead, key=lambda case: case.thread[-1].at, default=None)


def calls_off(scene: Scene, text: str) -> bool:
    """ "Mau batalin" on the card takes its way; False anywhere else."""
    case = scene.person.case
    return case is not None and _CALLS_OFF.fullmatch(text) is not None and _on_card(scene, case, "cancel")


def _on_card(scene: Scene, case: Case, wish: str) -> bool:
    question = position(scene.known(case)) if not case.closed else None
    if question is None or question.name != CARD:
        return False
    take(scene, case, question, Understood({CARD: wish}), "typed")
    return True


def _take_back(scene: Scene, case: Case, *, keeps: bool) -> None:
    """The wish that was pressed is not meant: back to the card, where there is one. Who wants an interview kept that
    is not being called off just now goes to it."""
    drafted = case.finished_at is None and case.flow != "invitation"
    if drafted and case.carded:
        go_on(scene, scene.keep(moved(case, scene.book.flows["invitation"])))
    elif drafted:
        back(scene, case)
    elif keeps:
        due.answer_reminder(scene, case, "attend")
    else:
        desk.again(scene)


def _unsent(scene: Scene) -> bool:
    """What was marked as sent was not: the message is back in hand, and so are its reminders."""
    sent = [case for case in scene.person.cases.values() if case.sent_at is not None]
    case = scene.person.case or max(sent, key=lambda each: each.touched_at or scene.now, default=None)
    if case is None or case.finished_at is None or case.closed:
        return False
    result.show(scene, scene.keep(case.unsent()))
    return True
