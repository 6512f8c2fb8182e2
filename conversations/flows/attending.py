"""Letters of somebody who comes: confirming, asking what is meant, being late, having missed it, coming after all."""

from dataclasses import replace

from conversations.answers.appointment import Delay
from conversations.answers.choice import Choice
from conversations.answers.moment import LATELY, Clock, Day
from conversations.flow import Default, Flow, Question
from conversations.flows.questions import ADDRESSED, AFTERWARDS, CLOCK, DAY, MISSED, SLOTS, ZONE, reason

UNCLEAR = Question("unclear", Choice("unclear", ("day", "time", "place")))
DELAY = Question("delay", Delay("delay"), optional=True)

CONFIRM = Flow("confirm", version=1, family="confirm", questions=(*ADDRESSED, DAY, CLOCK, ZONE, *AFTERWARDS))
"""The person comes, and says so."""

CLARIFY = Flow(
    "clarify",
    version=1,
    family="clarify",
    questions=(
        *ADDRESSED,
        UNCLEAR,
        replace(DAY, default=Default()),
        replace(CLOCK, default=Default()),
        ZONE,
        *AFTERWARDS,
    ),
)
"""The invitation leaves something open: its day, its hour, or its place."""

RUNNING_LATE = Flow(
    "running_late",
    version=1,
    family="running_late",
    watched=False,
    questions=(
        *ADDRESSED,
        replace(DAY, kind=Day(MISSED)),
        replace(CLOCK, kind=Clock(MISSED)),
        ZONE,
        DELAY,
        reason("transport", "weather", "work", "family", "health", "overslept", "mixed_up_date"),
        *AFTERWARDS,
    ),
)
"""The person is on the way and comes later than was agreed."""

MISSED_IT = Flow(
    "missed",
    version=1,
    family="missed",
    watched=False,
    questions=(
        *ADDRESSED,
        replace(DAY, kind=Day(LATELY, gone=True)),
        replace(CLOCK, kind=Clock(LATELY), optional=True),
        ZONE,
        reason("health", "family", "transport", "work", "mixed_up_date", "overslept", "accepted_offer"),
        replace(SLOTS, default=Default()),
        *AFTERWARDS,
    ),
)
"""The interview has passed without them: an apology."""

ATTEND_AFTER_ALL = Flow(
    "attend_after_all", version=1, family="attend_after_all", questions=(*ADDRESSED, DAY, CLOCK, ZONE, *AFTERWARDS)
)
"""They had said no, and come after all."""
