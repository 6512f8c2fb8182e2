"""Decline an invitation that was not accepted yet. Only the company must be known; a date helps but may be skipped."""

from dataclasses import replace

from conversations.flow import Default, Flow
from conversations.flows.questions import (
    ADDRESSED,
    CLOCK,
    DAY,
    LAST,
    SECOND_THOUGHT,
    ZONE,
    reason,
)

DECLINE = Flow(
    "decline",
    version=2,
    family="decline",
    questions=(
        *ADDRESSED,
        replace(DAY, optional=True, on_card=Default()),
        replace(CLOCK, optional=True, on_card=Default()),
        ZONE,
        reason(
            "accepted_offer", "too_far", "salary", "role_mismatch", "career_change", "further_study", "family", "health"
        ),
        SECOND_THOUGHT,
        *LAST,
    ),
)
