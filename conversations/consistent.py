"""What a company is told should not contradict what it was told before."""

from conversations.person import Case, Value
from conversations.scene import Scene
from conversations.twins import cases_of, same_name


def reason_before(scene: Scene, case: Case, reason: Value) -> str | None:
    """Another reason that a message sent to the same company named; None where there is none."""
    company = case.word("company")
    if not isinstance(reason, str) or company is None:
        return None
    told = (posted.reason for other in cases_of(company, scene.person.cases.values()) for posted in other.thread)
    return next((before for before in told if before not in (None, reason, *_NO_CONTRADICTION)), None)


def same_hour(scene: Scene, case: Case) -> str | None:
    """The company of another interview at this one's hour that is still to be answered, or that the person goes to;
    None where there is none."""
    at = scene.interview(case)
    if at is None:
        return None
    others = (
        other
        for other in scene.person.cases.values()
        if other.id != case.id and scene.interview(other) == at and (other.attends or not other.thread)
    )
    here = case.word("company") or "?"
    named = (company for other in others if (company := other.word("company")) is not None)
    return next((company for company in named if not same_name(company, here)), None)


_NO_CONTRADICTION = ("personal", "second_time", "online_request")
"""Reasons that go with any other one."""
