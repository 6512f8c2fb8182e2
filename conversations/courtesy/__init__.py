"""The courtesy check: what could be more courteous in a message to a recruiter, place by place.

The rules are a table (`rules`); what they listen for is data, a file a language (`words_id`, `words_en`); what each
kind of message must hold is data too (`situations`).
"""

from collections.abc import Iterator
from datetime import datetime

from conversations.courtesy.letter import LIMIT, Finding, Known, Letter, Span
from conversations.courtesy.rules import CODES, LANGUAGE, MANNERS, Manner
from conversations.courtesy.situations import Channel, Situation
from conversations.facts import Language, Tone

__all__ = ["CODES", "Channel", "Finding", "Known", "Situation", "Span", "check", "repaired"]


def check(
    text: str,
    *,
    language: Language,
    channel: Channel,
    situation: Situation | None = None,
    tone: Tone | None = None,
    known: Known | None = None,
    sent_at: datetime | None = None,
) -> tuple[Finding, ...]:
    """What could be more courteous, in the order of the table of rules; nothing: it may go out as it is.

    `situation`: what the message is for, None to judge by its words.  `tone`: None takes the one usual in the channel.
    `known`: what is known beside the text; without it, everything that belongs into such a message is asked of it.
    `sent_at`: when it will be sent, as the sender's clock shows.  Linear in the text, of which 8000
    characters are read.
    """
    usual: Tone = "formal" if channel in ("email", "phone") else "semi"
    letter = Letter(text[:LIMIT], language, channel, tone or usual, situation, known, sent_at)
    foreign = tuple(_findings(LANGUAGE, letter))
    return foreign or tuple(finding for manner in MANNERS for finding in _findings(manner, letter))


def repaired(text: str, findings: tuple[Finding, ...]) -> str:
    """The text with every replacement that was offered; of two for one place the first stands."""
    done, end = [], 0
    offered = [(finding.span, finding.replacement) for finding in findings]
    for span, replacement in sorted((span, new) for span, new in offered if span is not None and new is not None):
        if span[0] >= end:
            done += [text[end : span[0]], replacement]
            end = span[1]
    return "".join((*done, text[end:]))


def _findings(manner: Manner, letter: Letter) -> Iterator[Finding]:
    for span, replacement in manner.rule(letter):
        yield Finding(manner.code, manner.severity, span, replacement)
