"""Who and what a sentence names: the person, the position and the company, each by weighed evidence.

The person first, whose honorific is the surest sign; then the position; a company is what neither of them is.
"""

from dataclasses import dataclass

from conversations.reading.mentions.company import find_company
from conversations.reading.mentions.contact import find_contact
from conversations.reading.mentions.pieces import Mention, Span, pieces
from conversations.reading.mentions.position import find_position

__all__ = ["Mention", "Named", "read_names"]


@dataclass(frozen=True, slots=True)
class Named:
    """Each None where the sentence names none."""

    contact: Mention | None
    position: Mention | None
    company: Mention | None

    @property
    def spans(self) -> list[Span]:
        """Where they stand."""
        return [mention.span for mention in (self.contact, self.company, self.position) if mention is not None]


def read_names(text: str, hidden: tuple[Span, ...] = ()) -> Named:
    """The names in a text; what stands in `hidden` is not read."""
    heard = pieces(text, hidden)
    contact = find_contact(text, heard)
    position = find_position(text, heard, contact)
    return Named(contact, position, find_company(text, heard, contact, position))
