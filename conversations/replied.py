"""The recruiter has written back: what that seems to say, with its words, and the answers that fit, a press each (P9).

A text is taken for such an answer only where a message was sent, or stands ready, and it can be told what it says.
"""

from collections.abc import Mapping
from dataclasses import replace
from typing import TYPE_CHECKING, Final
from zoneinfo import ZoneInfo

from conversations import further, result
from conversations.answers.slots import slot_moment
from conversations.corrected import takes_back
from conversations.events import Forward, Text
from conversations.heard import Heard, quoted
from conversations.outcome import COMING
from conversations.person import Case, Value
from conversations.scene import Scene
from conversations.whose import (
    CALLED_OFF,
    ENOUGH,
    behind,
    case_of,
    context_of,
    expecting,
    is_other_matter,
    is_own_word,
    is_passed_on,
    read,
    slots_of,
)

if TYPE_CHECKING:
    from conversations.reading.reply import Reply

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


def arrive(scene: Scene, event: Text | Forward, said: Heard) -> bool:
    """Take a text for the recruiter's answer and offer what may be said to it; False where it is none."""
    asked = scene.person.offered
    awaited = asked is not None and asked.prompt == "reply"
    if said.kind == "cancelled" and (stood_up := expecting(scene, said)) is not None:
        _called_off(scene, stood_up)
        return True
    case = case_of(scene, said, asked.case if awaited and asked is not None else 0)
    if case is None and isinstance(event, Forward) and not awaited:
        case = behind(scene, event, said)
    if case is None:
        if awaited:
            _offer_new(scene, event.text, said)
        return awaited
    if not awaited and is_other_matter(case, event, said):
        return False
    reply = read(scene, case, event.text)
    if not awaited and isinstance(event, Text) and is_own_word(case, event, said, reply):
        return False
    vague = reply.label in ("unclear", "other") and not is_passed_on(case, event, said)
    if not awaited and (vague or (not case.thread and reply.label not in ENOUGH)):
        return False
    draft = scene.person.case
    if draft is not None and draft.id != case.id:
        scene.say("kept", flow=draft.flow, company=draft.word("company"))
    if case.sent_at is None and (case.finished_at is not None or not case.thread):
        case = result.posted(scene, case)
    _offer(scene, scene.keep(case, answered_at=scene.now), reply, event.text)
    return True


def _called_off(scene: Scene, case: Case) -> None:
    """The recruiter calls off an interview that the person was going to: nobody reminds of it any more."""
    case = scene.keep(case, closed=CALLED_OFF, attends=False, answered_at=scene.now)
    scene.person = replace(scene.person, active=None)
    scene.say(
        "answer.called_off",
        ("thank", "done", "letters"),
        case=case,
        prompt="answer",
        company=case.word("company"),
        contact=case.word("contact"),
        honorific=case.word("honorific"),
        quote=None,
        times=(),
    )


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


def _offer_new(scene: Scene, text: str, said: Heard) -> None:
    """What may be said to a recruiter of whom nothing is known here yet."""
    from conversations.reading.reply import read_reply

    reply = read_reply(text, "decline", scene.said_at(), scene.zone)
    label = "unclear" if reply.label == "other" else reply.label
    choices = tuple(choice for choice in FITTING[label] if choice in ANSWERS)
    company = said.told.get("company")
    _say(scene, f"answer.{label}", choices, reply, text, company=str(company.value) if company else None)


def _still_ahead(scene: Scene, case: Case) -> tuple[str, ...]:
    zone = scene.place(case).key
    return tuple(slot for slot in slots_of(case) if slot_moment(slot, zone) > scene.now)


def _meaning(case: Case, reply: "Reply", text: str, times: tuple[str, ...]) -> str:
    """What the answer amounts to for this case: a yes to what was agreed or thanked for already settles it, and the
    interview's own time is no other one."""
    if reply.label == "agrees" and case.thread and case.thread[-1].family in _SETTLING and not times:
        return "unclear" if takes_back(text) else "settled"
    own = f"{case.word('day')}T{case.word('clock')}"
    if reply.label == "proposes_time" and times == (own,) and not case.attends:
        return "keeps_time"
    return "unclear" if reply.label == "other" else reply.label


def _offer(scene: Scene, case: Case, reply: "Reply", text: str) -> None:
    zone = ZoneInfo(str(scene.known(case).value("zone") or scene.zone))
    times = tuple(time.astimezone(zone).replace(tzinfo=None).isoformat(timespec="minutes") for time in reply.proposed)
    label = _meaning(case, reply, text, times)
    others = sum(1 for other in scene.person.cases.values() if other.thread) > 1
    choices = FITTING.get(f"{label}.{context_of(case)}", FITTING[label])
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
