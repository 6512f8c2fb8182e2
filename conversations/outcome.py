"""What a message that was sent settles about its interview: whether the person comes or stays away, and when it is."""

from typing import Any, Final

from conversations.flow import Known
from conversations.person import Answer, Case

COMING: Final = frozenset({"confirm", "attend_after_all", "reply_accept_time", "running_late"})
LEAVING: Final = frozenset({"decline", "cancel", "missed", "referral"})

OPEN: Final = frozenset({"reply_persuade", "after_call"})
"""Letters whose answers say which of the two it is."""

BESIDE: Final = frozenset({"reply_asks_why", "reply_disappointed", "thanks", "followup_weeks"})
"""Letters that leave it as it was."""


def left(case: Case) -> bool:
    """Whether the recruiter was told, last, that the person does not come."""
    deciding = [posted.family for posted in case.thread if posted.family not in BESIDE]
    return not case.attends and bool(deciding) and deciding[-1] in LEAVING | OPEN


def outcome(known: Known) -> dict[str, Any]:
    """The fields of the case that a message changes by being sent: `attends`, and the answers of a time that was agreed
    on."""
    case, family = known.case, known.flow.family
    values = known.values
    agreed = values.get("new_time") if family != "running_late" else None
    if family == "reschedule":
        return {"attends": False}  # open again until the recruiter has answered
    if family in LEAVING or values.get("persuaded") == "no" or values.get("agreed") == "cancelled":
        return {"attends": False}
    if family not in COMING and not isinstance(agreed, str) and values.get("persuaded") != "yes":
        return {}
    if not isinstance(agreed, str):
        return {"attends": True}
    day, _, clock = agreed.partition("T")
    told = case.answers["new_time"]
    answers: dict[str, Answer] = {
        name: Answer(value, told.source, told.at, told.ref, told.quote)
        for name, value in (("day", day), ("clock", clock))
    }
    return {"attends": True, "answers": {**case.answers, **answers}}
