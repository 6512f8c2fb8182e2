"""Whether every finished message can be written: all letters there, none with a hole, whatever is known."""

import re
from collections.abc import Callable, Iterable, Iterator
from typing import Final, get_args

from bot.wording.messages import Message, Messages
from bot.wording.situations import spread
from conversations.coherence import settle
from conversations.courtesy.held import held_against
from conversations.facts import Facts, Family, Language, Tone

THOROUGH: Final = 10_500
"""Situations that `sopan check` renders; a few of them are refused as incoherent, and more than ten thousand stay."""

AT_START: Final = 1_500
"""Situations rendered before a start with the operator's own templates: every letter on every channel."""

Lint = Callable[[Facts, Message], Iterable[str]]

_LEFT_OVER: Final = re.compile(r"\{\{|\}\}|\{%|%\}|\bNone\b|[\0-\x09]|  | [.,;:?!](?:\s|$)|\n{3}")


def flaws(messages: Messages, how_many: int, lint: Lint | None = None) -> Iterator[str]:
    """What is wrong with the templates, a line for each letter and fault; `lint` may find more than a hole.

    Renders about `how_many` coherent situations, evenly spread over all there are.
    """
    missing = _wanted() - messages.offered()
    yield from (f"templates/messages/{family}/{tone}.{language}.j2 is missing" for family, tone, language in missing)
    told = set()
    for facts in spread(how_many):
        settled = settle(facts).facts
        letter = f"{settled.family}/{settled.tone}.{settled.language}.j2"
        if (settled.family, settled.tone, settled.language) in missing:
            continue
        for fault in _faults(messages, settled, lint):
            line = f"templates/messages/{letter}, {settled.channel}: {fault}"
            if line not in told:
                told.add(line)
                yield line


def discourteous(facts: Facts, message: Message) -> Iterator[str]:
    """What the courtesy check finds in a message of our own, by the codes of its rules."""
    found = held_against(message.text, facts)
    spared = SPARED | (SPARED_ON_THE_PHONE if facts.channel == "phone" else frozenset())
    yield from sorted({finding.rule for finding in found} - spared)


SPARED: Final = frozenset({"too_long"})
"""A night, a reason and two times or a friend together make an SMS long; cut shorter, a fact would be missing."""

SPARED_ON_THE_PHONE: Final = frozenset({"thanks_many", "greeting_twice", "door_open", "apology_many"})
"""A script says it twice, to the person and to their voicemail, and has an answer to "another day?"."""


def _wanted() -> set[tuple[str, str, str]]:
    return {
        (family, tone, language)
        for family in get_args(Family)
        for tone in get_args(Tone)
        for language in get_args(Language)
    }


def _faults(messages: Messages, facts: Facts, lint: Lint | None) -> Iterator[str]:
    from jinja2 import TemplateError

    try:
        message = messages.render(facts)
    except (TemplateError, ValueError, KeyError, TypeError, IndexError, StopIteration) as problem:
        yield " ".join(f"{type(problem).__name__}: {problem}".split())
        return
    said = f"{message.subject or ''}\n{message.text}"
    if not message.text.strip():
        yield "nothing is said"
    if found := _LEFT_OVER.search(said):
        yield f"left over: {found.group()!r}"
    if lint:
        yield from lint(facts, message)
