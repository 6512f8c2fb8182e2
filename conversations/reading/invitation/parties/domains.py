"""Mail addresses: the company that a domain is made of."""

import re
from collections.abc import Iterator, Sequence
from typing import Final

from conversations.reading.invitation.layout import Layout
from conversations.reading.invitation.parties.gazetteer import FREE_MAIL, LEGAL_FORMS
from conversations.reading.invitation.parties.run import Run
from conversations.reading.invitation.parties.tokens import Token

NOREPLY: Final = re.compile(r"(?i)no[-_.]?reply|do-?not-?reply|notif|mailer|automated")
"""An address that nobody reads: often that of a service, not of the company."""

_DOMAIN: Final = re.compile(
    r"(?<![\w.+-])[\w.+-]{1,64}@(?:(?:mail|hr|careers?|jobs?|recruit\w*|id|e?mail|corp|notif\w*)\.)?([\w-]+)\.\w+"
)
_FIRST_WORD: Final = 4
"""Letters from which the first word of a name alone is known in a domain,"""
_SHORT_DOMAIN: Final = 4
"""and from which a domain is in a longer name."""
_JOINTS: Final = LEGAL_FORMS | {"and", "dan", "the"}


def company_domains(layout: Layout) -> frozenset[str]:
    """The domains of a letter that may be a company's, without "www" and ".co.id"."""
    return frozenset(domain.lower() for text in _texts(layout) for _, domain in _found(text[1]))


def made_of(domain: str, words: Sequence[Token]) -> bool:
    """Whether a domain is made of the words, or of the first of them."""
    letters = [re.sub(r"\W", "", word.low) for word in words if word.low not in _JOINTS]
    if not letters:
        return False
    whole = "".join(letters)
    bare = domain.replace("-", "").replace("and", "")
    return (
        bare.startswith(whole)
        or (len(bare) >= _SHORT_DOMAIN and whole.startswith(bare))
        or (len(letters[0]) >= _FIRST_WORD and bare.startswith(letters[0]))
    )


def named_by_domain(layout: Layout) -> Run | None:
    """The name that a mail's domain makes: for where no company is named."""
    for start, text in reversed(_texts(layout)):
        for at, domain in _found(text):
            parts = re.finditer(r"[^-]+", domain)
            return Run(tuple(_word(part[0], start + at + part.start()) for part in parts))
    return None


def _texts(layout: Layout) -> list[tuple[int, str]]:
    """The texts that may hold an address, with where they begin; the sender's last."""
    headers = (layout.headers.get(kind) for kind in ("reply_to", "from"))
    return [(0, layout.body), *((part.start, part.text) for part in headers if part is not None)]


def _found(text: str) -> Iterator[tuple[int, str]]:
    """Where the domain of each address of a company begins, and the domain."""
    for found in _DOMAIN.finditer(text):
        if found[1].lower() not in FREE_MAIL and not NOREPLY.search(found[0]):
            yield found.start(1), found[1]


def _word(text: str, start: int) -> Token:
    title = text.title()
    return Token(title, text.lower(), start, start + len(text), " ", capital=True, shouted=False, ordinary=False)
