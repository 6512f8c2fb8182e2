"""Signs of a fake invitation, each with the words that show it. Advice only: nothing is blocked for them."""

import re
from collections.abc import Iterator
from typing import Final

from conversations.reading.invitation import name_words
from conversations.reading.invitation.layout import Layout
from conversations.reading.invitation.lexicon import cue

MANY: Final = 5
"""Names in a list from which it is one of candidates, not of interviewers."""

_LARGE: Final = re.compile(
    r"(?i)(?<!\w)(?:tbk|persero|pertamina|pln|telkom\w*|astra|unilever|indofood|bank (?:bca|bri|bni|"
    r"mandiri)|bumn|kai|angkasa pura|freeport|adaro|antam|"
    r"petrokimia|pupuk|garuda indonesia|gojek|tokopedia|shopee|chevron|samsung|toyota|honda|nestle|"
    r"international|nusantara|pertambangan|energi|tambang|oil|mining)(?!\w)"
)


def read_warnings(layout: Layout, *, position: bool) -> Iterator[tuple[str, int, int]]:
    """Code, start and end of each sign. `position`: whether the text names one."""
    money = _money(layout)
    if money:
        yield "money", *money
    data = _personal_data(layout)
    if data:
        yield "personal_data", *data
    mail = _free_mail(layout)
    if mail:
        yield "free_mail", *mail
    names = _many_names(layout)
    if names:
        yield "many_names", *names
    if not position and (money or data or mail or names):
        yield "no_position", *(money or data or mail or names or (0, 1))


def _sentence(low: str, at: int) -> tuple[int, int]:
    start = max(low.rfind("\n", 0, at), low.rfind(". ", 0, at), low.rfind("! ", 0, at)) + 1
    ends = [end for mark in ("\n", ". ", "! ") if (end := low.find(mark, at)) >= 0]
    return start, min(ends, default=len(low))


def _money(layout: Layout) -> tuple[int, int] | None:
    """Money that the candidate is to pay; not the sentence that says that nothing is to be paid."""
    low = layout.low
    free = cue("NO_MONEY")
    for found in cue("MONEY").finditer(low):
        start, end = _sentence(low, found.start())
        if not free.search(low, start, end):
            return max(start, found.start() - 60), min(end, found.end() + 60)
    return None


def _personal_data(layout: Layout) -> tuple[int, int] | None:
    """Bank or identity data to be sent; to bring an identity card along is ordinary."""
    low = layout.low
    bringing, free = cue("BRINGING"), cue("NO_MONEY")
    for found in cue("PERSONAL_DATA").finditer(low):
        start, end = _sentence(low, found.start())
        if not bringing.search(low, start, end) and not free.search(low, start, end):
            return found.span()
    return None


def _free_mail(layout: Layout) -> tuple[int, int] | None:
    """A large company that writes from a free mail service."""
    texts = [
        (0, layout.body),
        *((part.start, part.text) for kind, part in layout.headers.items() if kind in ("from", "reply_to")),
    ]
    whole = layout.body + " ".join(part.text for part in layout.headers.values())
    if not _LARGE.search(whole):
        return None
    for shift, text in texts:
        for found in re.finditer(r"(?<![\w.+-])[\w.+-]{1,64}@([\w-]+)\.[\w.]+", text):
            if found[1].lower() in frozenset(name_words.FREE_MAIL.split()) - {"post", "mail"}:
                return shift + found.start(), shift + found.end()
    return None


def _many_names(layout: Layout) -> tuple[int, int] | None:
    """A numbered list of names of people."""
    items = list(
        re.finditer(r"(?m)^[ ]*\d{1,3}[.)][ ]*((?:[A-Z][\w'.]+[ ]?){1,4})[ ]*(?:\([^)\n]*\))?[ ]*$", layout.body)
    )
    if len(items) >= MANY:
        return items[0].start(1), items[-1].end(1)
    return None
