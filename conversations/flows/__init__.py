"""One file for each conversation, and for those that are alike. `FLOWS` is all of them."""

from conversations.flows.afterwards import AFTER_CALL, FOLLOW_UP, REFERRAL, THANKS
from conversations.flows.answering import ACCEPT_TIME, ASKED_WHY, DISAPPOINTED, PERSUADE
from conversations.flows.attending import ATTEND_AFTER_ALL, CLARIFY, CONFIRM, MISSED_IT, RUNNING_LATE
from conversations.flows.cancel import CANCEL
from conversations.flows.decide import DECIDE
from conversations.flows.decline import DECLINE
from conversations.flows.invitation import INVITATION
from conversations.flows.reschedule import RESCHEDULE

FLOWS = {
    flow.name: flow
    for flow in (
        INVITATION, DECLINE, CANCEL, RESCHEDULE, DECIDE,
        CONFIRM, CLARIFY, RUNNING_LATE, MISSED_IT, ATTEND_AFTER_ALL,
        ACCEPT_TIME, ASKED_WHY, PERSUADE, DISAPPOINTED,
        THANKS, FOLLOW_UP, REFERRAL, AFTER_CALL,
    )
}  # fmt: skip
