"""The recruiter has written back: what that seems to say, with its words, and the answers that fit, a press each (P9).

A text is taken for such an answer only where a message was sent, or stands ready, and it can be told what it says.
"""

import re
from collections.abc import Mapping
from dataclasses import replace
from datetime import timedelta
from typing import TYPE_CHECKING, Final
from zoneinfo import ZoneInfo

from conversations import further, result
from conversations.answers.slots import slot_moment
from conversations.corrected import takes_back
from conversations.events import Forward, Text
from conversations.flow import position
from conversations.heard import INTERVIEW, Heard, quoted
from conversations.outcome import COMING
from conversations.person import Case, Value
from conversations.reading.author import is_own
from conversations.reading.occasion import read_occasion
from conversations.reading.smalltalk import read_smalltalk
from conversations.scene import Scene
from conversations.twins import same_name

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
    "keep_time": ("confirm", {}),
    "other_time": ("reschedule", {}),
    "call_off": ("cancel", {}),
}
"""An answer → the letter that gives it, and what is decided with it."""

FITTING: Final[Mapping[str, tuple[str, ...]]] = {
    "agrees": ("thank", "done"),
    "agrees.reschedule": ("accept", "thank", "done"),
    "settled": ("done", "thank"),
    "keeps_time": ("keep_time", "other_time", "call_off"),
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
_SETTLING: Final = COMING | {"thanks"}
"""After these a recruiter's yes asks for nothing more."""

_TIMED: Final = frozenset({"accept", "come"})
"""Answers that take over the time the recruiter names."""

_ENOUGH: Final = frozenset({"asks_why", "persuades", "better_offer", "asks_referral", "disappointed"})
"""What tells, beside a message that stands ready, that it was sent; a mere time may be the interview being moved."""


_IN_PIECES: Final = timedelta(minutes=10)
"""An invitation that comes in several pieces comes within this time."""


def arrive(scene: Scene, event: Text | Forward, said: Heard) -> bool:
    """Take a text for the recruiter's answer and offer what may be said to it; False where it is none."""
    asked = scene.person.offered
    awaited = asked is not None and asked.prompt == "reply"
    case = _case(scene, said, asked.case if awaited and asked is not None else 0)
    if case is None and isinstance(event, Forward) and not awaited:
        case = _behind(scene, event, said)
    if case is None:
        if awaited:
            _offer_new(scene, event.text, said)
        return awaited
    if not awaited and _is_other_matter(case, event, said):
        return False
    reply = _read(scene, case, event.text)
    if not awaited and isinstance(event, Text) and _is_own(event, said, _expected(case, event, said, reply)):
        return False
    vague = reply.label in ("unclear", "other") and not _is_passed_on(case, event, said)
    if not awaited and (vague or (not case.thread and reply.label not in _ENOUGH)):
        return False
    draft = scene.person.case
    if draft is not None and draft.id != case.id:
        scene.say("kept", flow=draft.flow, company=draft.word("company"))
    if not case.thread or case.sent_at is None:
        case = result.posted(scene, case)
    _offer(scene, scene.keep(case, answered_at=scene.now), reply, event.text)
    return True


def answer(scene: Scene, case: Case, choice: str, *, fresh: bool) -> None:
    """One of the answers on offer; pressed once more, its letter as it stands."""
    if not fresh and choice in ANSWERS and case.flow == ANSWERS[choice][0]:
        result.show(scene, case)
    elif choice == "letters":
        further.offer(scene, case)
    elif choice == "another":
        further.choose(scene, further.REPLY)
    elif choice in ANSWERS:
        letter, told = ANSWERS[choice]
        offered = scene.person.offered
        times = offered.about if offered is not None and offered.prompt == "answer" else ()
        if choice == "accept" and not times:
            times = _still_ahead(scene, case)
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
    sent = _sent(scene, said)
    if active is not None and not active.closed:
        unfinished = active.finished_at is None or position(scene.known(active)) is not None
        return None if unfinished else active
    return max(sent, key=lambda case: case.thread[-1].at, default=None)


def _sent(scene: Scene, said: Heard) -> list[Case]:
    """The cases of which a message was sent; those of the company that is named, where there are any."""
    sent = [case for case in scene.person.cases.values() if case.thread and case.closed is None]
    company = said.told.get("company")
    named = [case for case in sent if company and same_name(str(company.value), case.word("company") or "?")]
    return named or sent


def _behind(scene: Scene, event: Forward, said: Heard) -> Case | None:
    """The case that a passed-on answer belongs to while another letter is being written: that letter's own, or the one
    that was sent, where the answer names it or no invitation could say it."""
    active = scene.person.case
    if active is None or said.kind == INTERVIEW:
        return None
    case = active if active.thread else max(_sent(scene, said), key=lambda sent: sent.thread[-1].at, default=None)
    if case is None or _is_other_matter(case, event, said):
        return None
    reply = _read(scene, case, event.text)
    begun = active.letter.began if active.letter is not None else None
    piece = begun is not None and scene.now - begun < _IN_PIECES  # "ditunggu ya kak" behind an invitation
    plain = reply.label in _ENOUGH or (reply.label == "agrees" and not reply.proposed and not piece)
    name = (case.word("company") or "?").casefold()
    named = name in event.text.casefold() and reply.label not in ("unclear", "other")
    return case if plain or named or (case is active and reply.label == "proposes_time") else None


def _is_passed_on(case: Case, event: Text | Forward, said: Heard) -> bool:
    """Whether somebody else's text, whatever it says, is rather the answer that is awaited than anything else."""
    return isinstance(event, Forward) and case.sent_at is not None and said.kind in (None, "chitchat", "request")


def _is_own(event: Text, said: Heard, expected: float) -> bool:
    """Whether the person speaks themselves; `expected`: how much the recruiter's word is."""
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
    if reply.label in _ENOUGH:
        return 2.0
    return 0.0 if _elsewhere(case, said, any_kind=True) else 1.0


def _is_other_matter(case: Case, event: Text | Forward, said: Heard) -> bool:
    """Whether it is another firm's invitation, or the interview being called off, moved or called anew."""
    again = _context(case) != "reschedule" and (said.kind == INTERVIEW or takes_back(event.text))
    return again or said.kind == "cancelled" or _elsewhere(case, said)


_OF_THEMSELVES: Final = re.compile(
    r"\b(?:saya|sy|aku|ak|aq|gue|gw|i|my|bukan|(?:di)?bal[ae]s\w*)\b|\b\w+ku\b", re.IGNORECASE
)
"""Words of the person's own; a recruiter says "kami", or nothing of themselves."""


def _elsewhere(case: Case, said: Heard, *, any_kind: bool = False) -> bool:
    """Whether an invitation, or a text of `any_kind`, is about somebody else."""
    company = said.told.get("company") if any_kind or said.kind == INTERVIEW else None
    return company is not None and not same_name(str(company.value), case.word("company") or "?")


def _offer_new(scene: Scene, text: str, said: Heard) -> None:
    """What may be said to a recruiter of whom nothing is known here yet."""
    from conversations.reading.reply import read_reply

    reply = read_reply(text, "decline", scene.said_at(), scene.zone)
    label = "unclear" if reply.label == "other" else reply.label
    choices = tuple(choice for choice in FITTING[label] if choice in ANSWERS)
    company = said.told.get("company")
    _say(scene, f"answer.{label}", choices, reply, text, company=str(company.value) if company else None)


def _slots(case: Case) -> tuple[str, ...]:
    """The times the person offered."""
    return (*_several(case.value("slots")), *_several(case.value("more_slots")))


def _still_ahead(scene: Scene, case: Case) -> tuple[str, ...]:
    zone = scene.place(case).key
    return tuple(slot for slot in _slots(case) if slot_moment(slot, zone) > scene.now)


def _read(scene: Scene, case: Case, text: str) -> "Reply":
    from conversations.reading.reply import read_reply  # its tables: only where somebody has answered

    zone = str(scene.known(case).value("zone") or scene.zone)
    offered = tuple(slot_moment(slot, zone) for slot in _slots(case))
    return read_reply(text, _context(case), scene.said_at(), zone, offered=offered)


def _several(value: Value) -> tuple[str, ...]:
    return value if isinstance(value, tuple) else ()


def _context(case: Case) -> "Context":
    """What the recruiter answers to."""
    last = case.thread[-1].family if case.thread else case.flow
    if case.attends or last in ("reschedule", "missed", "clarify", "confirm"):
        return "reschedule"
    return "decline" if last == "decline" else "cancel"


def _meaning(scene: Scene, case: Case, reply: "Reply", times: tuple[str, ...]) -> str:
    """What the answer amounts to for this case: a yes to what was agreed or thanked for already settles it, and the
    interview's own time is no other one."""
    if reply.label == "agrees" and case.thread and case.thread[-1].family in _SETTLING and not times:
        return "settled"
    own = f"{case.word('day')}T{case.word('clock')}"
    if reply.label == "proposes_time" and times == (own,) and not case.attends:
        return "keeps_time"
    return "unclear" if reply.label == "other" else reply.label


def _offer(scene: Scene, case: Case, reply: "Reply", text: str) -> None:
    zone = ZoneInfo(str(scene.known(case).value("zone") or scene.zone))
    times = tuple(time.astimezone(zone).replace(tzinfo=None).isoformat(timespec="minutes") for time in reply.proposed)
    label = _meaning(scene, case, reply, times)
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
