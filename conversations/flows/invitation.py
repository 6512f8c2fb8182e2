"""An invitation, or a few facts of one, before the person has said what they want: the card asks just that."""

from conversations.answers.choice import Fork
from conversations.flow import Flow, Question

INVITATION = Flow(
    "invitation",
    version=1,
    questions=(
        Question(
            "intent",
            Fork("intent", {"decline": "decline", "cancel": "cancel", "reschedule": "reschedule", "decide": "decide"}),
        ),
    ),
)
