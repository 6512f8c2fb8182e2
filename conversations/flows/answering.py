"""Letters that answer a recruiter who has written back."""

from dataclasses import replace

from conversations.answers.appointment import Appointment
from conversations.answers.choice import Choice
from conversations.conditions import Is
from conversations.flow import Default, Flow, Question
from conversations.flows.questions import ABOUT, AFTERWARDS, KNOWN_REASON, MORE_SLOTS, SLOTS, reason

OFFERED = (replace(SLOTS, default=Default(), reviewed=False), replace(MORE_SLOTS, default=Default(), reviewed=False))
"""The times the person offered: one press each where the recruiter takes one."""

NEW_TIME = Question("new_time", Appointment("new_time"))
PERSUADED = Question("persuaded", Choice("persuaded", ("no", "yes")))

ACCEPT_TIME = Flow(
    "reply_accept_time",
    version=1,
    family="reply_accept_time",
    watched=False,
    questions=(*ABOUT, *OFFERED, NEW_TIME, *AFTERWARDS),
)
"""The recruiter named a time, or took one of those on offer: it is agreed to."""

ASKED_WHY = Flow(
    "reply_asks_why",
    version=1,
    family="reply_asks_why",
    watched=False,
    questions=(
        *ABOUT,
        reason(
            "accepted_offer", "too_far", "salary", "role_mismatch", "career_change", "further_study", "family", "health"
        ),
        *AFTERWARDS,
    ),
)
"""The recruiter asks why: one neutral sentence."""

PERSUADE = Flow(
    "reply_persuade",
    version=1,
    family="reply_persuade",
    watched=False,
    questions=(
        *ABOUT,
        PERSUADED,
        Question("new_time", Appointment("new_time"), when=Is("persuaded", ("yes",)), optional=True),
        replace(KNOWN_REASON, when=Is("persuaded", ("no",))),
        *AFTERWARDS,
    ),
)
"""The recruiter would still like them to come: the decision stands, or it has changed."""

DISAPPOINTED = Flow(
    "reply_disappointed",
    version=1,
    family="reply_disappointed",
    watched=False,
    questions=(*ABOUT, *AFTERWARDS),
)
"""The recruiter is disappointed: one calm reply."""
