"""Ask for another time: still interested, with two or three times ready (P7)."""

from dataclasses import replace

from conversations.answers.choice import CLOSE, STAY, Fork
from conversations.conditions import Is
from conversations.flow import Flow, Question
from conversations.flows.questions import (
    ADDRESSED,
    CLOCK,
    DAY,
    LAST,
    MORE_SLOTS,
    SECOND_THOUGHT,
    SLOTS,
    ZONE,
    reason,
)

GOING_AWAY = ("accepted_offer", "career_change", "not_looking", "salary", "company_reputation", "role_mismatch")
"""Reasons with which another time makes no sense (messages craft, section 6)."""

BETTER_CANCEL = Question(
    "better_cancel",
    Fork("better_cancel", {"cancel": "cancel", "go_on": STAY}),
    when=Is("reason", GOING_AWAY),
)

RESCHEDULE = Flow(
    "reschedule",
    version=2,
    family="reschedule",
    questions=(
        *ADDRESSED,
        DAY,
        CLOCK,
        ZONE,
        reason(
            "schedule_clash", "work", "health", "family", "transport", "online_request", "religious", "mixed_up_date"
        ),
        replace(
            SECOND_THOUGHT,
            kind=Fork("second_thought", {"attend": CLOSE, "go_on": STAY}),
        ),
        BETTER_CANCEL,
        SLOTS,
        MORE_SLOTS,
        *LAST,
    ),
)
