"""Days that have passed, as people say them of an interview they missed; a table."""

import re
from datetime import date
from functools import cache
from typing import Final

_AGO: Final = (
    (2, r"kemarin lusa|2 hari (?:yang |yg )?lalu|(?:the )?day before yesterday|two days ago|2 days ago"),
    (1, r"(?<!minggu )(?:kemarin|kemaren|kmrn)|yesterday"),
    (0, r"tadi|barusan|earlier today|this morning"),
)

_WEEKDAYS: Final = (
    "(?:hari )?senin|monday", "(?:hari )?selasa|tuesday", "(?:hari )?rabu|wednesday", "(?:hari )?kamis|thursday",
    "(?:hari )?jum'?at|friday", "(?:hari )?sabtu|saturday", "hari minggu|hari ahad|sunday",
)  # fmt: skip
"""From Monday on; "minggu lalu" alone is last week."""

_GONE: Final = r"(?:kemarin|kemaren|kmrn|(?:yang |yg )?lalu)"


@cache
def _days() -> tuple[tuple[int, re.Pattern[str]], ...]:
    """Made when such a day is first asked for: no start waits for them."""
    return tuple(
        (days, re.compile(rf"\b(?:{words})\b(?: (?:pagi|siang|sore|malam))?", re.IGNORECASE)) for days, words in _AGO
    )


@cache
def _last_weekdays() -> tuple[re.Pattern[str], ...]:
    return tuple(
        re.compile(rf"\b(?:(?:{names}) {_GONE}|last (?:{names})|kemarin (?:{names}))\b", re.IGNORECASE)
        for names in _WEEKDAYS
    )


def read_ago(text: str, today: date) -> tuple[int, str] | None:
    """How many days ago, and the text without the words that say so; None where none are said. "Jumat kemarin" is the
    last Friday before `today`."""
    for weekday, pattern in enumerate(_last_weekdays()):
        if (found := pattern.search(text)) is not None:
            ago = (today.weekday() - weekday - 1) % 7 + 1
            return ago, text[: found.start()] + text[found.end() :]
    for days, pattern in _days():
        if (found := pattern.search(text)) is not None:
            return days, text[: found.start()] + text[found.end() :]
    return None
