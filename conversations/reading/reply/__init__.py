"""What a recruiter answers to a decline, a cancellation or a request for another time: one label, the words it was read
from, and the times it names. Signs with points are declared in one table a language (`words_id`, `words_en`); what asks
for something outweighs what is merely courteous, and what pulls two ways is unclear.
"""

from conversations.reading.reply.reader import read_reply
from conversations.reading.reply.result import Context, Label, Reply

__all__ = ["Context", "Label", "Reply", "read_reply"]
