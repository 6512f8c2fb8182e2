"""One sentence that asks for a message → what it asks and the facts it names, each with the span it was read from.

Names come first (they are hidden from the rest), then the intent, then the reason in what is left.  A bare "batal" is
a command: a request names an interview, a company or a person.  What a company writes is no request either.
"""

import re
from collections import deque
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cache
from typing import Final, Generic, Literal, TypeVar, get_args

from conversations.facts import Honorific
from conversations.reading import lexicon_en, lexicon_id
from conversations.reading.corrections import Correction, find_corrections
from conversations.reading.intent import read_intent
from conversations.reading.mentions import Mention, read_names
from conversations.reading.names import position_name
from conversations.reading.phrases import Match, PhraseBook
from conversations.reading.reason import ReasonReading, find_reason
from conversations.reading.words import LEXICONS, PAUSE, STOP, Token, folded, tokens
from conversations.wishes import Wish

LIMIT: Final = 1000
"""Characters read; a longer text is a document, and its beginning says what it is."""

Span = tuple[int, int]
T = TypeVar("T")

Command = Literal[
    "cancel", "back", "help", "skip", "menu", "language", "privacy", "export", "delete", "drafts", "reminders",
    "shorter", "warmer", "more_formal", "english", "indonesian", "edit", "sent", "remind", "copy", "why", "yes", "no",
]  # fmt: skip
LONGEST_COMMAND: Final = 60
_FEW: Final = 6
"""Words of a text that may be a reason and nothing else."""


@dataclass(frozen=True, slots=True)
class Fact(Generic[T]):
    """A value and where the text says it."""

    value: T
    span: Span


@dataclass(frozen=True, slots=True)
class RequestReading:
    """What a sentence asks for; every fact None where nothing says it."""

    intent: Wish | None = None
    intent_span: Span | None = None
    company: Fact[str] | None = None
    position: Fact[str] | None = None
    contact: Fact[str] | None = None
    honorific: Fact[Honorific] | None = None
    reason: Fact[str] | None = None
    private: bool = False
    """The reason told something personal that the message leaves out."""
    dishonest: bool = False
    """The sentence wishes for an untrue reason; `reason` is never that one."""
    corrections: tuple[Correction, ...] = ()


def read_request(text: str) -> RequestReading:
    """Read a sentence; everything is absent for a text that a company wrote."""
    text = text[:LIMIT]
    said = tokens(text, LIMIT)
    if _invitations().found(said):
        return RequestReading()
    corrections = find_corrections(text)
    named = read_names(text, hidden=tuple(taken_back(text, corrections)))
    contact, company = named.contact, named.company
    rest = tuple(_without(said, [*named.spans, *(correction.wrong for correction in corrections)]))
    told = find_reason(rest)
    asked = read_intent(rest, named=contact is not None or company is not None, explained=told.category is not None)
    if asked is not None:
        told = _told(rest, asked.sign)
    if asked is not None and asked.intent == "decline" and told.category == "online_request":
        told = ReasonReading(None, None)  # by which way to say no
    if asked is None and (len(said) > _FEW or "?" in text):
        told = ReasonReading(None, None)  # something is told or asked, not why somebody cannot come
    return RequestReading(
        intent=asked.intent if asked else None,
        intent_span=_span(rest, asked.sign) if asked else None,
        company=_fact(company),
        position=_put_right(text, corrections) or _fact(named.position),
        contact=_fact(contact),
        honorific=Fact(contact.honorific, contact.span) if contact and contact.honorific else None,
        reason=Fact(told.category, told.span) if told.category and told.span else None,
        private=told.private,
        dishonest=told.dishonest,
        corrections=corrections,
    )


def read_command(text: str) -> Command | None:
    """The command a message is, if it is nothing but a command, however spelt and with whatever courtesy around it.

    The shape decides: "batal", "batal aja deh" and "batalin" end the conversation, while "batalin interview besok" says
    more than a command and is a request.
    """
    if len(text) > LONGEST_COMMAND:
        return None
    said = [token.word for token in tokens(text, LONGEST_COMMAND, mend=False) if token.word not in (STOP, PAUSE)]
    whole = _commands().get(" ".join(said))
    return whole or _commands().get(" ".join(word for word in said if word not in _polite()))


@cache
def _commands() -> dict[str, Command]:
    """Whole message in canonical words → command; where the languages differ the first table stands."""
    return {
        " ".join(token.word for token in tokens(phrase, LONGEST_COMMAND, mend=False)): command
        for lexicon in reversed(LEXICONS)
        for command in get_args(Command)
        for phrase in lexicon.COMMANDS[command].split("|")
    }


@cache
def _polite() -> frozenset[str]:
    return folded(lexicon_id.POLITE) | folded(lexicon_en.POLITE)


@cache
def _invitations() -> PhraseBook:
    """What a company writes."""
    return PhraseBook.of(*({"invitation": lexicon.INVITATIONS} for lexicon in LEXICONS))


def _told(said: tuple[Token, ...], asked: Match) -> ReasonReading:
    """The reason beside the words that ask; only the wish for an online interview is in those words themselves."""
    beside = find_reason(tuple(_without(said, [_span(said, asked)])))
    if beside.category is None and (whole := find_reason(said)).category == "online_request":
        return whole
    return beside


def _put_right(text: str, corrections: tuple[Correction, ...]) -> Fact[str] | None:
    """The position that stands in place of another."""
    right = next((one.right for one in corrections if one.about == "position"), None)
    name = position_name(text[slice(*right)]) if right else None
    return Fact(name, right) if right and name else None


def taken_back(text: str, corrections: Iterable[Correction]) -> Iterator[Span]:
    """Every place of the words that no longer hold, each once; not within all that holds instead of them."""
    held: dict[str, list[Span]] = {}
    for correction in corrections:
        held.setdefault(text[slice(*correction.wrong)], []).append(correction.right)
    for words, rights in held.items():
        latest, earliest = max(start for start, _ in rights), min(end for _, end in rights)
        for found in re.finditer(rf"{re.escape(words)}(?!\w)", text, re.IGNORECASE):
            if found.end() <= latest or earliest <= found.start():
                yield found.span()


def _without(said: tuple[Token, ...], spans: list[Span]) -> Iterator[Token]:
    """The tokens with a pause in place of each span, so that no phrase reaches across what was taken."""
    coming = deque(sorted(spans))
    last: Span | None = None
    for token in said:
        while coming and coming[0][1] <= token.start:
            coming.popleft()
        hidden = coming[0] if coming and coming[0][0] < token.end else None
        if hidden is None:
            yield token
        elif hidden != last:
            yield Token(PAUSE, token.start, token.end)
        last = hidden


def _span(said: tuple[Token, ...], match: Match) -> Span:
    return said[match.first].start, said[match.last - 1].end


def _fact(mention: Mention | None) -> Fact[str] | None:
    return Fact(mention.name, mention.span) if mention else None
