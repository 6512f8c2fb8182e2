"""The recruiter has written back: what that seems to say, with its words, and the answers that fit, a press each (P9).

A text is taken for such an answer only where a message was sent, or stands ready, and it can be told what it says.
"""

from collections.abc import Mapping
from dataclasses import replace
from typing import TYPE_CHECKING, Final
from zoneinfo import ZoneInfo

from conversations import further, result
from conversations.answers.slots import TIMES_ON_OFFER, slot_moment, times_on_offer
from conversations.corrected import takes_back
from conversations.events import Forward, Text
from conversations.flow import position
from conversations.heard import INTERVIEW, Heard, quoted
from conversations.person import Case, Value
from conversations.reading.author import is_own
from conversations.reading.smalltalk import read_smalltalk
from conversations.scene import Scene
from conversations.twins import cases_of

if TYPE_CHECKING:
    from conversations.reading.reply import Context, Reply

ANSWERS: Final[Mapping[str, tuple[str, Mapping[str, Value]]]] = {
    "accept": ("reply_accept_time", {}),
    "come": ("reply_persuade", {"persuaded": "yes"}),
    "still_no": ("reply_persuade", {"persuaded": "no"}),
    "say_why": ("reply_asks_why", {}),
    "understand": ("reply_disappointed", {}),
    "refer": ("referral", {}),
    "thank": ("thanks", {}),
    "other_time": ("reschedule", {}),
    "call_off": ("cancel", {}),
}
"""An answer → the letter that gives it, and what is decided with it."""

FITTING: Final[Mapping[str, tuple[str, ...]]] = {
    "agrees": ("thank", "done"),
    "agrees.reschedule": ("accept", "thank", "done"),
    "proposes_time": ("come", "still_no"),
    "proposes_time.reschedule": ("accept", "other_time", "call_off"),
    "asks_why": ("say_why",),
    "persuades": ("still_no", "come"),
    "persuades.reschedule": ("come", "other_time", "call_off"),
    "better_offer": ("still_no", "come"),
    "asks_referral": ("refer", "thank"),
    "disappointed": ("understand",),
    "unclear": ("say_why", "still_no", "come", "understand", "thank"),
    "unclear.reschedule": ("accept", "other_time", "say_why", "call_off", "thank"),
}
"""What the recruiter says, after what was sent → the answers that fit, the likeliest first."""

CHOICES: Final = (*ANSWERS, "done", "letters", "another")
_TIMED: Final = frozenset({"accept", "come"})
"""Answers that take over the time the recruiter names."""

_ENOUGH: Final = frozenset({"asks_why", "persuades", "better_offer", "asks_referral", "disappointed"})
"""What tells, beside a message that stands ready, that it was sent; a mere time may be the interview being moved."""


def arrive(scene: Scene, event: Text | Forward, said: Heard) -> bool:
    """Take a text for the recruiter's answer and offer what may be said to it; False where it is none."""
    asked = scene.person.offered
    awaited = asked is not None and asked.prompt == "reply"
    case = _case(scene, said, asked.case if awaited and asked is not None else 0)
    if case is None:
        if awaited:
            _offer_new(scene, event.text, said)
        return awaited
    if not awaited and (_is_other_matter(case, event, said) or (isinstance(event, Text) and _is_own(event, said))):
        return False
    reply = _read(scene, case, event.text)
    if not awaited and (reply.label in ("unclear", "other") or (not case.thread and reply.label not in _ENOUGH)):
        return False
    if not case.thread or case.sent_at is None:
        case = result.posted(scene, case)
    _offer(scene, scene.keep(case, answered_at=scene.now), reply, event.text)
    return True


def answer(scene: Scene, case: Case, choice: str) -> None:
    """One of the answers on offer."""
    if choice == "letters":
        further.offer(scene, case)
    elif choice == "another":
        further.choose(scene, further.REPLY)
    elif choice in ANSWERS:
        letter, told = ANSWERS[choice]
        offered = scene.person.offered
        times = offered.about if offered is not None and offered.prompt == "answer" else ()
        if choice in _TIMED and len(times) == 1:
            told = {**told, "new_time": times[0]}
        further.take_up(scene, case, letter, **told)
    else:
        scene.say("answer_done", ("menu",), prompt="menu_only", company=case.word("company"))


def _case(scene: Scene, said: Heard, number: int) -> Case | None:
    """The case a text may answer: the one asked about, one whose company it names, or the last that was sent; else the
    one whose finished message stands in view."""
    if number:
        return scene.person.cases.get(number)
    active = scene.person.case
    sent = [case for case in scene.person.cases.values() if case.thread and case.closed is None]
    company = said.told.get("company")
    if company is not None:
        sent = cases_of(str(company.value), sent) or sent
    if active is not None and not active.closed:
        unfinished = active.finished_at is None or position(scene.known(active)) is not None
        return None if unfinished else active
    return max(sent, key=lambda case: case.thread[-1].at, default=None)


def _is_own(event: Text, said: Heard) -> bool:
    """Whether the person speaks themselves."""
    return said.intent is not None or read_smalltalk(event.text) is not None or is_own(event.text, greets=False)


def _is_other_matter(case: Case, event: Text | Forward, said: Heard) -> bool:
    """Whether it is another firm's invitation, or the interview being called off, moved or called anew."""
    again = _context(case) != "reschedule" and (said.kind == INTERVIEW or takes_back(event.text))
    return again or said.kind == "cancelled" or _elsewhere(case, said)


def _elsewhere(case: Case, said: Heard) -> bool:
    """Whether an invitation comes from somebody else."""
    company = said.told.get("company") if said.kind == INTERVIEW else None
    return company is not None and not cases_of(str(company.value), [case])


def _offer_new(scene: Scene, text: str, said: Heard) -> None:
    """What may be said to a recruiter of whom nothing is known here yet."""
    from conversations.reading.reply import read_reply

    reply = read_reply(text, "decline", scene.said_at(), scene.zone)
    label = "unclear" if reply.label == "other" else reply.label
    choices = tuple(choice for choice in FITTING[label] if choice in ANSWERS)
    company = said.told.get("company")
    _say(scene, f"answer.{label}", choices, reply, text, company=str(company.value) if company else None)


def _read(scene: Scene, case: Case, text: str) -> "Reply":
    from conversations.reading.reply import read_reply  # its tables: only where somebody has answered

    zone = str(scene.known(case).value("zone") or scene.zone)
    given = {question: case.value(question) for question in TIMES_ON_OFFER}
    offered = tuple(slot_moment(slot, zone) for slot in times_on_offer(given))
    return read_reply(text, _context(case), scene.said_at(), zone, offered=offered)


def _context(case: Case) -> "Context":
    """What the recruiter answers to."""
    last = case.thread[-1].family if case.thread else case.flow
    if case.attends or last in ("reschedule", "missed", "clarify", "confirm"):
        return "reschedule"
    return "decline" if last == "decline" else "cancel"


def _offer(scene: Scene, case: Case, reply: "Reply", text: str) -> None:
    label = "unclear" if reply.label == "other" else reply.label
    zone = ZoneInfo(str(scene.known(case).value("zone") or scene.zone))
    times = tuple(time.astimezone(zone).replace(tzinfo=None).isoformat(timespec="minutes") for time in reply.proposed)
    others = sum(1 for other in scene.person.cases.values() if other.thread) > 1
    choices = FITTING.get(f"{label}.{_context(case)}", FITTING[label])
    scene.person = replace(scene.person, active=None)
    choices = (*choices, *(("another",) if others else ()), "letters")
    _say(scene, f"answer.{label}", choices, reply, text, case, times, company=case.word("company"))


def _say(
    scene: Scene,
    key: str,
    choices: tuple[str, ...],
    reply: "Reply",
    text: str,
    case: Case | None = None,
    times: tuple[str, ...] = (),
    *,
    company: str | None,
) -> None:
    scene.say(
        key,
        choices,
        case=case,
        prompt="answer",
        about=times,
        company=company,
        contact=case.word("contact") if case else None,
        honorific=case.word("honorific") if case else None,
        quote=quoted(text, reply.evidence) if reply.evidence else None,
        times=times,
    )
