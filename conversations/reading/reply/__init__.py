"""What a recruiter answers to a decline, a cancellation or a request for another time: one label, the words it was read
from, and the times it names. Each word and pair of words is a hint that speaks for labels or against them; their points
are added up, and what is not clearly ahead is unclear.
"""

from conversations.reading.reply.reader import read_reply
from conversations.reading.reply.result import Context, Label, Reply

__all__ = ["Context", "Label", "Reply", "read_reply"]
