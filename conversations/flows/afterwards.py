"""Letters that keep a good relation: thanks, asking again after weeks, recommending somebody, what a call agreed on."""

from dataclasses import replace

from conversations.answers.appointment import Appointment
from conversations.answers.choice import Choice
from conversations.answers.words import PersonName, Reach
from conversations.conditions import Is
from conversations.flow import Flow, Question
from conversations.flows.questions import ABOUT, AFTERWARDS, KNOWN_REASON, reason
from conversations.relations import EVERY_RELATION, RELATIONS, relation_of

FRIEND = Question("friend", PersonName("friend"))
RELATION = Question("relation", Choice("relation", RELATIONS, reader=relation_of, more=EVERY_RELATION), optional=True)
CONSENT = Question("consent", Choice("consent", ("yes", "no")))
FRIEND_CONTACT = Question(
    "friend_contact", Reach("friend_contact", mail=True), when=Is("consent", ("yes",)), optional=True
)
"""Asked only of somebody who has the friend's consent (principle P12)."""

AGREED = Question("agreed", Choice("agreed", ("cancelled", "moved")))

THANKS = Flow("thanks", version=1, family="thanks", watched=False, questions=(*ABOUT, *AFTERWARDS))
"""Thanks, and nothing else."""

FOLLOW_UP = Flow(
    "followup_weeks", version=1, family="followup_weeks", watched=False, questions=(*ABOUT, KNOWN_REASON, *AFTERWARDS)
)
"""After weeks: whether there are other openings."""

REFERRAL = Flow(
    "referral",
    version=1,
    family="referral",
    watched=False,
    questions=(*ABOUT, FRIEND, RELATION, CONSENT, FRIEND_CONTACT, KNOWN_REASON, *AFTERWARDS),
)
"""Somebody else who may fit; their contact only with their consent (principle P12)."""

AFTER_CALL = Flow(
    "after_call",
    version=1,
    family="after_call",
    watched=False,
    questions=(
        *ABOUT,
        AGREED,
        Question("new_time", Appointment("new_time"), when=Is("agreed", ("moved",))),
        replace(
            reason(
                "accepted_offer", "schedule_clash", "health", "family", "work", "transport", "too_far", "career_change"
            ),
            when=Is("agreed", ("cancelled",)),
        ),
        *AFTERWARDS,
    ),
)
"""What was agreed on the phone, in writing."""
