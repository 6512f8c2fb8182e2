"""What each of the API's error codes means for a message, at once or in a later report: one table.

Decided by the code alone: HTTP statuses, titles and subcodes change from year to year.
"""

from enum import Enum, auto
from typing import Final


class Meaning(Enum):
    """What is to be done."""

    AGAIN = auto()
    """It will work another time."""
    PAIR = auto()
    """Too many messages to this person: this chat alone waits, each time four times as long."""
    ACCOUNT = auto()
    """Too many messages of this number: all its chats wait a little."""
    BRIEF = auto()
    """The person has not written for a day: only an approved text may go."""
    GONE = auto()
    """This person cannot be reached."""
    OPERATOR = auto()
    """Nothing works until the operator has mended something; what is to be sent waits."""
    ALONE = auto()
    """This message is not taken for hours, or until the operator has paid; others may be: its chat alone waits."""
    REFUSED = auto()
    """This message will never be taken."""


_TABLE: Final = {
    Meaning.AGAIN: (1, 2, 131000, 131016, 131057, 133004),
    Meaning.PAIR: (131056,),
    Meaning.ACCOUNT: (4, 613, 80007, 130429),
    Meaning.BRIEF: (131047,),
    Meaning.GONE: (131026, 131030, 130403, 130497, 131050),
    Meaning.OPERATOR: (0, 3, 10, 33, 190, *range(200, 300), 368, 131005, 131031, 131037, 131045, 131048, 133010),
    Meaning.ALONE: (131042, 132015),
}
_MEANINGS: Final = {code: meaning for meaning, codes in _TABLE.items() for code in codes}

NOT_THERE: Final = 132001
"""A template that does not exist in this language, or is not approved."""


def meaning_of(code: int, status: int = 400) -> Meaning:
    """What an error with this code means; of an unknown one the HTTP `status` says whether it may pass."""
    if (known := _MEANINGS.get(code)) is not None:
        return known
    return Meaning.AGAIN if status >= 500 else Meaning.REFUSED
