"""What else can be written about an interview, given what was sent last: a table, and the way into each letter.

Every letter is a flow of its own; a case that goes on as one keeps its facts and the record of what was sent.
"""

from collections.abc import Mapping
from dataclasses import replace
from typing import Final

from conversations import desk
from conversations.answers.slots import TIMES_ON_OFFER
from conversations.asking import go_on
from conversations.flow import moved
from conversations.outcome import left
from conversations.person import Case, Value
from conversations.scene import Scene

REPLY: Final = "reply"
"""The recruiter has written back: which answer to that is asked next."""

CHECK: Final = "check"
"""The person's own text, held against the courtesy rules."""

REPLIES: Final = (
    "reply_accept_time", "reply_asks_why", "reply_persuade", "reply_disappointed", "thanks", "referral",
)  # fmt: skip

_FIRST: Final = (
    "confirm", "clarify", "running_late", "missed", REPLY, "after_call", "thanks", "referral", "followup_weeks",
)  # fmt: skip
_LEFT: Final = (REPLY, "attend_after_all", "referral", "thanks", "followup_weeks", "after_call")
_COMING: Final = ("running_late", "missed", "reschedule", "cancel", REPLY, "thanks")
_ASKED: Final = (REPLY, "reply_accept_time", "reschedule", "after_call", "attend_after_all", "cancel", "thanks")
_LATER: Final = (REPLY, "thanks", "referral", "followup_weeks")

AFTER: Final[Mapping[str, tuple[str, ...]]] = {
    "decline": _LEFT,
    "cancel": _LEFT,
    "missed": (REPLY, "reply_accept_time", "after_call", "thanks", "followup_weeks"),
    "reschedule": _ASKED,
    "clarify": (REPLY, "confirm", "reschedule", "cancel", "decline"),
    "confirm": _COMING,
    "running_late": _COMING,
    "attend_after_all": _COMING,
    "reply_accept_time": _COMING,
    "reply_asks_why": _LEFT,
    "reply_persuade": _LEFT,
    "reply_disappointed": _LEFT,
    "after_call": _LEFT,
    "thanks": _LATER,
    "referral": _LATER,
    "followup_weeks": _LATER,
}
"""What was sent last → what may follow it, the likeliest first."""

LETTERS: Final = tuple(dict.fromkeys((*_FIRST, CHECK, *REPLIES, *(name for names in AFTER.values() for name in names))))
"""Every choice there is."""

MOST_CASES: Final = 8
"""Cases offered where it is asked which one a letter is about."""


def following(case: Case) -> tuple[str, ...]:
    """What may be written about this case next."""
    if case.attends:
        return _COMING
    return AFTER[case.thread[-1].family] if case.thread else _FIRST


def offer(scene: Scene, case: Case | None = None) -> None:
    """Which letters there are: for this case, or for any."""
    if case is None:
        scene.say("letters", (*_FIRST, CHECK))
    else:
        scene.say("letters.case", following(case), case=case, prompt="letters", company=case.word("company"))


def choose(scene: Scene, letter: str) -> None:
    """A letter was chosen from the menu: for one of the cases at hand, or a new one."""
    known = [case for case in desk.listed(scene.person) if case.word("company") is not None]
    cases = [case for case in known if not _is_absurd(case, letter)][:MOST_CASES]
    if letter == REPLY and not cases:
        scene.say("reply", REPLIES)
    elif cases:
        companies = tuple((case.id, case.word("company"), scene.interview(case)) for case in cases)
        scene.say(
            "for_which", (*(str(case.id) for case in cases), "other"), about=(letter,), cases=companies, zone=scene.zone
        )
    else:
        desk.begin(scene, letter)


def _is_absurd(case: Case, letter: str) -> bool:
    """Whether a letter of somebody who comes, or was to come, is about an interview that they have called off."""
    return left(case) and letter in ("confirm", "running_late", "missed")


def chosen(scene: Scene, letter: str, choice: str) -> None:
    """Which case the letter is about was answered."""
    case = scene.person.cases.get(int(choice)) if choice.isdigit() else None
    if case is not None:
        take_up(scene, case, letter)
    elif letter == REPLY:
        scene.say("reply", REPLIES)
    else:
        desk.begin(scene, letter)


def take_up(scene: Scene, case: Case, letter: str, **told: Value) -> None:
    """This case goes on as that letter; `told`: answers that are known already."""
    if letter == REPLY:
        scene.say("reply.case", REPLIES, case=case, prompt="reply", company=case.word("company"))
        return
    gone = _OF_ONE_LETTER.union(TIMES_ON_OFFER if letter == "reschedule" else ())  # a second request offers others
    case = moved(case, scene.book.flows[letter])
    case = replace(
        case,
        answers={name: old for name, old in case.answers.items() if name not in gone},
        finished_at=None,
        sent_at=None,
        written_for=None,
        since=scene.person.turn + 1,
        own=None,
        closed=None,
        confirmed=bool(case.thread) or case.confirmed,
    )
    if told:
        case = scene.answer(case, told, "pressed")
    scene.person = replace(scene.person, active=case.id)
    go_on(scene, scene.keep(case))


_OF_ONE_LETTER: Final = frozenset({"new_time", "persuaded", "unclear", "delay", "agreed", "wording"})
"""Answers that hold for one letter only: the next one of its kind asks them anew."""
