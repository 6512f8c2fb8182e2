"""Whose answer a text is: whether the recruiter speaks in it or the person, and about which case."""

import re
from datetime import timedelta
from typing import TYPE_CHECKING, Final

from conversations.answers.slots import TIMES_ON_OFFER, slot_moment, times_on_offer
from conversations.corrected import takes_back
from conversations.events import Forward, Text
from conversations.flow import position
from conversations.heard import INTERVIEW, Heard
from conversations.person import Case
from conversations.reading.author import is_own
from conversations.reading.occasion import read_occasion
from conversations.reading.smalltalk import read_smalltalk
from conversations.scene import Scene
from conversations.twins import cases_of

if TYPE_CHECKING:
    from conversations.reading.reply import Context, Reply

ENOUGH: Final = frozenset({"asks_why", "persuades", "better_offer", "asks_referral", "disappointed"})
"""What tells, beside a message that stands ready, that it was sent; a mere time may be the interview being moved."""


CALLED_OFF: Final = "called_off"
"""Why nothing more happens with a case: the recruiter has called the interview off."""

_IN_PIECES: Final = timedelta(minutes=10)
"""An invitation that comes in several pieces comes within this time."""


def case_of(scene: Scene, said: Heard, number: int) -> Case | None:
    """The case a text may answer: the one asked about, one whose company it names, or the last that was sent; else the
    one whose finished message stands in view."""
    if number:
        return scene.person.cases.get(number)
    active = scene.person.case
    sent = _sent(scene, said)
    if active is not None and not active.closed:
        unfinished = active.finished_at is None or position(scene.known(active)) is not None
        return None if unfinished else active
    return max(sent, key=lambda case: case.thread[-1].at, default=None)


def _sent(scene: Scene, said: Heard) -> list[Case]:
    """The cases of which a message was sent; those of the company that is named, where there are any."""
    sent = [case for case in scene.person.cases.values() if case.thread and case.closed is None]
    company = said.told.get("company")
    return (cases_of(str(company.value), sent) if company is not None else []) or sent


def expecting(scene: Scene, said: Heard) -> Case | None:
    """The case that the person was going to, or had asked to move, of the company that is named, or the only one; None
    where there is none, or several."""
    company = said.told.get("company")
    cases = [
        case
        for case in scene.person.cases.values()
        if (case.attends or case.closed == "attend" or (case.thread and case.thread[-1].family == "reschedule"))
        and case.closed != CALLED_OFF
        and (at := scene.interview(case)) is not None
        and at > scene.now
    ]
    cases = cases_of(str(company.value), cases) if company is not None else cases
    return cases[0] if len(cases) == 1 else None


def behind(scene: Scene, event: Forward, said: Heard) -> Case | None:
    """The case that a passed-on answer belongs to while another letter is being written: that letter's own, or the one
    that was sent, where the answer names it or no invitation could say it."""
    active = scene.person.case
    if active is None or said.kind == INTERVIEW:
        return None
    case = active if active.thread else max(_sent(scene, said), key=lambda sent: sent.thread[-1].at, default=None)
    if case is None or is_other_matter(case, event, said):
        return None
    reply = read(scene, case, event.text)
    begun = active.letter.began if active.letter is not None else None
    piece = begun is not None and scene.now - begun < _IN_PIECES  # "ditunggu ya kak" behind an invitation
    plain = reply.label in ENOUGH or (reply.label == "agrees" and not reply.proposed and not piece)
    name = (case.word("company") or "?").casefold()
    named = name in event.text.casefold() and reply.label not in ("unclear", "other")
    return case if plain or named or (case is active and reply.label == "proposes_time") else None


def is_passed_on(case: Case, event: Text | Forward, said: Heard) -> bool:
    """Whether somebody else's text, whatever it says, is rather the answer that is awaited than anything else."""
    return isinstance(event, Forward) and case.sent_at is not None and said.kind in (None, "chitchat", "request")


def is_own_word(case: Case, event: Text, said: Heard, reply: "Reply") -> bool:
    """Whether the person speaks themselves."""
    expected = _expected(case, event, said, reply)
    if (
        read_smalltalk(event.text) is not None
        or read_occasion(event.text) == "running_late"
        or (said.intent is not None and not expected)
    ):
        return True
    return is_own(event.text, greets=False, awaited=expected)


def _expected(case: Case, event: Text, said: Heard, reply: "Reply") -> float:
    """How much a text is rather the recruiter's than the person's own: somewhat once a message was sent, more
    where it says what people rarely say; nothing where they speak of themselves, or put something right."""
    wish = said.intent is not None and not reply.proposed
    if case.sent_at is None or reply.label in ("unclear", "other") or wish or said.corrects:
        return 0.0
    if _OF_THEMSELVES.search(event.text):
        return 0.0
    if reply.label in ENOUGH:
        return 2.0
    return 0.0 if _elsewhere(case, said, any_kind=True) else 1.0


def is_other_matter(case: Case, event: Text | Forward, said: Heard) -> bool:
    """Whether it is another firm's invitation, or the interview being called off, moved or called anew."""
    again = context_of(case) != "reschedule" and (said.kind == INTERVIEW or takes_back(event.text))
    return again or said.kind == "cancelled" or _elsewhere(case, said)


_OF_THEMSELVES: Final = re.compile(
    r"\b(?:saya|sy|aku|ak|aq|gue|gw|i|my|bukan|(?:di)?bal[ae]s\w*)\b|\b\w+ku\b", re.IGNORECASE
)
"""Words of the person's own; a recruiter says "kami", or nothing of themselves."""


def _elsewhere(case: Case, said: Heard, *, any_kind: bool = False) -> bool:
    """Whether an invitation, or a text of `any_kind`, is about somebody else."""
    company = said.told.get("company") if any_kind or said.kind == INTERVIEW else None
    return company is not None and not cases_of(str(company.value), [case])


def slots_of(case: Case) -> tuple[str, ...]:
    """The times the person offered."""
    return times_on_offer({question: case.value(question) for question in TIMES_ON_OFFER})


def read(scene: Scene, case: Case, text: str) -> "Reply":
    from conversations.reading.reply import read_reply  # its tables: only where somebody has answered

    zone = str(scene.known(case).value("zone") or scene.zone)
    offered = tuple(slot_moment(slot, zone) for slot in slots_of(case))
    return read_reply(text, context_of(case), scene.said_at(), zone, offered=offered)


def context_of(case: Case) -> "Context":
    """What the recruiter answers to."""
    last = case.thread[-1].family if case.thread else case.flow
    if case.attends or last in ("reschedule", "missed", "clarify", "confirm"):
        return "reschedule"
    return "decline" if last == "decline" else "cancel"
