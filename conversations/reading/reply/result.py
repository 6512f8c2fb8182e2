"""What a recruiter's answer amounts to."""

from dataclasses import dataclass
from datetime import datetime
from typing import Final, Literal

from conversations.reading.when import Found

Context = Literal["decline", "cancel", "reschedule"]
"""What the candidate had sent."""

Label = Literal[
    "agrees", "proposes_time", "asks_why", "persuades", "better_offer", "asks_referral", "disappointed", "unclear",
    "other",
]  # fmt: skip
"""`agrees`: takes it as it is, or takes a time that was offered. `proposes_time`: names another time, asks whether one
suits or when one could. `asks_why`: wants the reason. `persuades`: asks to come after all, if only online or briefly.
`better_offer`: other pay, terms or another position. `asks_referral`: asks for somebody else. `disappointed`: a
reproach. `unclear`: none of these for sure, or several that pull apart. `other`: no answer at all."""

Span = tuple[int, int]


@dataclass(frozen=True, slots=True)
class Reply:
    """One label, and the words it was read from."""

    label: Label
    evidence: Span | None = None
    """From the first to after the last character that says it; None where nothing does."""
    proposed: tuple[datetime, ...] = ()
    """The times it names for the interview, aware, in the zone that was stated or else the one that was given; of
    `agrees` the one time that is taken. Only what was understood beyond doubt: day and hour, and still to come."""
    options: tuple[Found, ...] = ()
    """What else it says of such times, where hour or day is missing or may be meant in two ways: to be asked."""


NOTHING: Final = Reply("unclear")
"""Of a text that says nothing."""
