"""Cancel an interview that was agreed. The day and the hour must be known: somebody has kept that hour free."""

from dataclasses import replace

from conversations.answers.moment import Clock, Day
from conversations.flow import Flow
from conversations.flows.questions import (
    ADDRESSED,
    CLOCK,
    DAY,
    LAST,
    MISSED,
    SECOND_THOUGHT,
    ZONE,
    reason,
)

CANCEL = Flow(
    "cancel",
    version=2,
    family="cancel",
    questions=(
        *ADDRESSED,
        replace(DAY, kind=Day(MISSED)),
        replace(CLOCK, kind=Clock(MISSED)),
        ZONE,
        reason("accepted_offer", "health", "family", "schedule_clash", "work", "transport", "too_far", "career_change"),
        SECOND_THOUGHT,
        *LAST,
    ),
)
