"""Interview invitations in Indonesian and English: what they say, each fact with the words that say it.

Sure, unsure (with what may be meant) or absent: nothing is filled in without words that say it.
"""

from conversations.reading.invitation.lines import read_line
from conversations.reading.invitation.reader import may_invite, read_invitation
from conversations.reading.invitation.result import FIELDS, Fact, Field, Invitation, Span, Warning, When

__all__ = [
    "FIELDS",
    "Fact",
    "Field",
    "Invitation",
    "Span",
    "Warning",
    "When",
    "may_invite",
    "read_invitation",
    "read_line",
]
