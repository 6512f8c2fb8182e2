"""Help me decide: two questions, then an honest word on whether the reason is good enough, and the ways on (P8)."""

from collections.abc import Mapping

from conversations.answers.choice import CLOSE, Choice, Fork
from conversations.flow import Flow, Question, Shades
from conversations.flows.questions import ALL_REASONS, reason_of
from conversations.person import Value
from conversations.reading.asides import reads_like_a_reason

VERDICTS = {
    "accepted_offer": "settled",
    "further_study": "settled",
    "relocation": "settled",
    "career_change": "settled",
    "not_looking": "settled",
    "company_reputation": "settled",
    "schedule_clash": "movable",
    "work": "movable",
    "health": "movable",
    "health_family": "movable",
    "family": "movable",
    "bereavement": "movable",
    "transport": "movable",
    "weather": "movable",
    "religious": "movable",
    "online_request": "movable",
    "mixed_up_date": "movable",
    "salary": "worth_asking",
    "role_mismatch": "worth_asking",
    "too_far": "worth_asking",
    "trivial": "small",
    "overslept": "small",
}
"""What a reason is worth: settled (say no), movable (another time), worth asking about first, or small (better go)."""

_WAYS = {
    "settled": ("decline", "cancel", "attend"),
    "movable": ("reschedule", "cancel", "attend"),
    "worth_asking": ("attend", "decline", "cancel"),
    "small": ("attend", "reschedule", "cancel"),
    "open": ("attend", "reschedule", "decline"),
}


def verdict(reason: Value, interest: Value) -> str:
    """Which of the verdicts the answers come to: no interest left settles it; no known reason leaves it open."""
    if interest == "no":
        return "settled"
    return VERDICTS.get(reason, "open") if isinstance(reason, str) else "open"


def unwritten(answers: Mapping[str, Value]) -> str:
    """The reason is asked in other words here: there is no message yet that could name it."""
    return "decide"


def shade(answers: Mapping[str, Value]) -> str:
    """The verdict on these answers, which decides the words of the advice."""
    return verdict(answers.get("reason"), answers.get("interest"))


def ways(answers: Mapping[str, Value]) -> tuple[str, ...]:
    """The ways on, the advised one first."""
    return _WAYS[shade(answers)]


DECIDE = Flow(
    "decide",
    version=1,
    questions=(
        Question(
            "reason",
            Choice(
                "reason",
                (
                    "trivial",
                    "schedule_clash",
                    "health",
                    "too_far",
                    "salary",
                    "role_mismatch",
                    "accepted_offer",
                    "family",
                    "other",
                ),
                reader=reason_of,
                more=ALL_REASONS,
                otherwise="personal",
                tells=reads_like_a_reason,
                asks_more=frozenset({"other"}),
            ),
            optional=True,
            shades=Shades(("decide",), unwritten),
        ),
        Question("interest", Choice("interest", ("yes", "no", "unsure"))),
        Question(
            "advice",
            Fork(
                "advice",
                {"attend": CLOSE, "reschedule": "reschedule", "cancel": "cancel", "decline": "decline"},
                order=ways,
            ),
            shades=Shades(tuple(_WAYS), shade),
        ),
    ),
)
