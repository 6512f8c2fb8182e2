"""One file for each conversation. `FLOWS` is all of them."""

from conversations.flows.cancel import CANCEL
from conversations.flows.decide import DECIDE
from conversations.flows.decline import DECLINE
from conversations.flows.invitation import INVITATION
from conversations.flows.reschedule import RESCHEDULE

FLOWS = {flow.name: flow for flow in (INVITATION, DECLINE, CANCEL, RESCHEDULE, DECIDE)}
