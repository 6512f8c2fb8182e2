"""What holds of an interview once a message about it was sent: whether the person comes, and when it is."""

from typing import Any, Final

from conversations.flow import Known
from conversations.person import Answer

COMING: Final = frozenset({"confirm", "attend_after_all", "reply_accept_time", "running_late"})
LEAVING: Final = frozenset({"decline", "cancel", "missed", "referral"})


def outcome(known: Known) -> dict[str, Any]:
    """The fields of the case that a message changes by being sent: `attends`, and the answers of a time that was agreed
    on."""
    case, family = known.case, known.flow.family
    values = known.values()
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
