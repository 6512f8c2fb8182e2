"""How a finished message leaves: what is offered for it, what is known of the way back, and the files a person may take
along."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Final

from conversations.effects import Attach
from conversations.finished import facts_now
from conversations.flow import position
from conversations.person import Case
from conversations.planning import line
from conversations.scene import Scene

HANDING: Final = ("copy", "share")
"""What is done with the text alone: buttons of the channel's own, or a word that asks how."""

FILES: Final = ("mail_file", "calendar")
"""What is handed over as a file."""


@dataclass(frozen=True, slots=True)
class Route:
    """What is known of the way back to the recruiter; no message says it."""

    address: str | None = None
    """Where the invitation wants to be answered: a mail address, a number, a link, as it was written."""
    mail: Mapping[str, Any] | None = None
    """The mail it came as (`events.Forward.mail`)."""
    calendar: Mapping[str, Any] | None = None
    """The event that came with it (`events.Forward.calendar`)."""


@dataclass(frozen=True, slots=True)
class Deadline:
    """Until when a message should be sent; instants are aware."""

    case: int
    company: str | None
    at: datetime
    interview: datetime


def route(case: Case) -> Route:
    """What the case knows of the way back."""
    return Route(case.word("address"), case.mail, case.calendar)


def offered(scene: Scene, case: Case) -> tuple[str, ...]:
    """What can be done with the finished message, in the order in which it is offered. A phone script is only read."""
    channel = scene.known(case).value("channel")
    text = HANDING[:1] if channel == "phone" else HANDING
    return (*text, *(FILES[:1] if channel == "email" else ()))


def hand(scene: Scene, case: Case, choice: str) -> None:
    """Give the file that was asked for, or say why there is none."""
    known = scene.known(case)
    if choice == "calendar":
        calendar(scene, [case])
    elif position(known) is None and choice in offered(scene, case):
        facts = facts_now(scene, case)
        scene.effects.append(Attach("mail", {"facts": facts, "own": case.own, "route": route(case)}, case.id))
    else:
        scene.say("no_mail_file")


def calendar(scene: Scene, cases: list[Case]) -> None:
    """A file with the last hour of each of these cases that still has one."""
    deadlines = tuple(one for case in cases if (one := deadline(scene, case)) is not None)
    if deadlines:
        scene.effects.append(Attach("calendar", {"deadlines": deadlines, "zone": scene.zone}, deadlines[0].case))
    else:
        scene.say("no_deadline")


def deadline(scene: Scene, case: Case) -> Deadline | None:
    """The line of a message that is still to be sent, while it lies ahead."""
    interview, until = scene.interview(case), line(scene, case)
    if interview is None or until is None or case.phase in ("sent", "closed") or until <= scene.now:
        return None
    return Deadline(case.id, case.word("company"), until, interview)
