"""An invitation before the person has said what they want. Its card shows every fact and asks just that; a fact is
asked about only where it is unsure, or chosen to be edited."""

from dataclasses import replace

from conversations.answers.choice import Fork
from conversations.answers.moment import Clock, Day
from conversations.flow import Default, Flow, Question
from conversations.flows.questions import (
    CHANNEL,
    CLOCK,
    COMPANY,
    CONTACT,
    DAY,
    HONORIFIC,
    MISSED,
    NAME,
    POSITION,
    ZONE,
)
from conversations.wishes import WISHES

_UNTOLD = Default()
"""Nothing, until the invitation or the person says something."""

INVITATION = Flow(
    "invitation",
    version=2,
    questions=(
        replace(COMPANY, default=_UNTOLD),
        replace(POSITION, default=_UNTOLD),
        replace(CONTACT, default=_UNTOLD),
        replace(HONORIFIC, default=Default("unknown")),
        replace(DAY, kind=Day(MISSED), default=_UNTOLD),
        replace(CLOCK, kind=Clock(MISSED), default=_UNTOLD),
        replace(ZONE, default=Default(remembered="here")),
        replace(CHANNEL, default=Default("whatsapp")),
        replace(NAME, default=_UNTOLD),
        Question("intent", Fork("intent", {wish: wish for wish in WISHES})),
    ),
)
