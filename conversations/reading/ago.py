"""Days that have passed, as people say them of an interview they missed; a table."""

import re
from typing import Final

_AGO: Final = (
    (2, r"kemarin lusa|2 hari (?:yang |yg )?lalu|(?:the )?day before yesterday|two days ago|2 days ago"),
    (1, r"kemarin|kemaren|kmrn|yesterday"),
    (0, r"tadi|barusan|earlier today|this morning"),
)
_COMPILED: Final = tuple(
    (days, re.compile(rf"\b(?:{words})\b(?: (?:pagi|siang|sore|malam))?", re.IGNORECASE)) for days, words in _AGO
)


def read_ago(text: str) -> tuple[int, str] | None:
    """How many days ago, and the text without the words that say so; None where none are said."""
    for days, pattern in _COMPILED:
        if (found := pattern.search(text)) is not None:
            return days, text[: found.start()] + text[found.end() :]
    return None
