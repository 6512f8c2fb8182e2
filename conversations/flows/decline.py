"""Decline an invitation that was not accepted yet. Only the company must be known; a date helps but may be skipped."""

from dataclasses import replace

from conversations.flow import Default, Flow
from conversations.flows.questions import (
    CHANNEL,
    CLOCK,
    COMPANY,
    CONTACT,
    DAY,
    HONORIFIC,
    LAST,
    POSITION,
    SECOND_THOUGHT,
    ZONE,
    reason,
)

DECLINE = Flow(
    "decline",
    version=1,
    family="decline",
    questions=(
        CHANNEL,
        COMPANY,
        POSITION,
        CONTACT,
        HONORIFIC,
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
