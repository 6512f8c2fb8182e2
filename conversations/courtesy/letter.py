"""A text as the rules look at it: its sentences, what is said in them, its words as typed, and what is known beside."""

import re
from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date, datetime
from datetime import time as clock_time
from typing import Final, Literal, Self
from zoneinfo import ZoneInfo

from conversations.courtesy.situations import EXPECTED, GUESSES, Channel, Expected, Situation
from conversations.courtesy.speech import Speech, speech
from conversations.facts import Facts, Language, Notice, Tone, notice_before
from conversations.reading.words import Token, tokens

LIMIT: Final = 8000
"""Characters looked at; no message to a recruiter is longer."""

Span = tuple[int, int]
Severity = Literal["must", "better"]


@dataclass(frozen=True, slots=True)
class Finding:
    """One place that could be more courteous."""

    rule: str
    """Code of a rule; the words that say why stand in `templates/languages`, section `courtesy`."""
    severity: Severity
    span: Span | None = None
    """Where in the text; None where something is missing."""
    replacement: str | None = None
    """What could stand in the place of the span."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Known:
    """What is known of the matter beside the text. What is None is not known, and not asked of the text."""

    company: str | None = None
    position: str | None = None
    contact: str | None = None
    name: str | None = None
    day: date | None = None
    time: clock_time | None = None
    zone: str | None = None
    reason: str | None = None
    keep_door: bool | None = None
    notice: Notice = "unknown"

    @classmethod
    def of(cls, facts: Facts) -> Self:
        """What a message was written from."""
        return cls(
            company=facts.company,
            position=facts.position,
            contact=facts.contact,
            name=facts.name,
            day=facts.day,
            time=facts.time,
            zone=facts.zone,
            reason=facts.reason,
            keep_door=facts.keep_door,
            notice=facts.notice,
        )

    def noticed(self, sent_at: datetime | None) -> Notice:
        """How short the notice is, as told or as the times tell."""
        if self.notice != "unknown" or sent_at is None or self.day is None:
            return self.notice
        zone = ZoneInfo(self.zone) if self.zone else sent_at.tzinfo
        sent = sent_at if sent_at.tzinfo else sent_at.replace(tzinfo=zone or ZoneInfo("UTC"))
        if self.time is not None:
            return notice_before(datetime.combine(self.day, self.time, zone or ZoneInfo("UTC")), sent)
        days = (self.day - sent.astimezone(zone).date()).days
        return "past" if days < 0 else "short" if days < 1 else "unknown"


@dataclass(slots=True)
class Letter:
    """One text with everything that the rules ask about it, read once."""

    text: str
    language: Language
    channel: Channel
    tone: Tone
    situation: Situation | None
    known: Known | None
    sent_at: datetime | None
    tokens: tuple[Token, ...] = ()
    typed: tuple[re.Match[str], ...] = ()
    """Every word as its letters stand there."""
    mendings: tuple[tuple[str, Span, str], ...] = ()
    """Words that the tables mend: under which rule, where, and what is right."""
    sentences: tuple[Span, ...] = ()
    expected: Expected = field(default_factory=Expected)
    notice: Notice = "unknown"
    own_names: frozenset[str] = frozenset()
    """Words of names that stay as they are given, in small letters: job titles, companies, people."""
    _said: dict[str, list[Span]] = field(default_factory=dict)
    _starts: list[int] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.tokens = tokens(self.text, LIMIT, mend=False)
        self.typed = tuple(WORD.finditer(self.text))
        self.sentences = tuple(_sentences(self.text))
        self._starts = [start for start, _ in self.sentences]
        for match in self.speech.book.matches(self.tokens):
            self._hear(match.label, (self.tokens[match.first].start, self.tokens[match.last - 1].end))
        if self.situation is None:
            self.situation = next((meant for said, meant in GUESSES if said in self._said), None)
        if self.situation is not None:
            self.expected = EXPECTED[self.situation]
        if self.known is not None:
            self.notice = self.known.noticed(self.sent_at)
            names = (self.known.company, self.known.position, self.known.contact, self.known.name)
            self.own_names = frozenset(word.casefold() for name in names if name for word in _NAME.findall(name))
        self.mendings = tuple(self._mendings())

    @property
    def speech(self) -> Speech:
        """The language's tables."""
        return speech(self.language)

    def said(self, *labels: str) -> list[Span]:
        """Where one of these things is said, in order."""
        return sorted(span for label in labels for span in self._said.get(label, ()))

    def sentence_at(self, place: int) -> int:
        """Number of the sentence around a place."""
        return max(bisect_right(self._starts, place) - 1, 0)

    def words(self, span: Span) -> int:
        """How many words stand there."""
        return len(self.text[slice(*span)].split())

    def told(self, *labels: str) -> list[Span]:
        """The same, without what is but a name: "Keuangan" in "Staf Keuangan"."""
        words = ((span, self.text[slice(*span)].split()[0].casefold()) for span in self.said(*labels))
        return [span for span, word in words if word not in self.own_names]

    def opening(self) -> int:
        """Number of the first sentence that does more than greet and say who writes."""
        speech = self.speech
        for number, (start, end) in enumerate(self.sentences):
            greets = speech.greeting.search(self.text, start, end) or speech.salutation.search(self.text, start, end)
            introduces = speech.named_self.search(self.text, start, end)
            most = LONGEST_INTRODUCTION if introduces else LONGEST_SALUTATION if greets else 0
            if self.words((start, end)) > most:
                return number
        return len(self.sentences) - 1

    def _mendings(self) -> Iterator[tuple[str, Span, str]]:
        mend = self.speech.mend
        for found in self.typed:
            word = found.group()
            mending = mend.get(word.lower().replace("’", "'"))
            if mending is not None and word.lower() not in self.own_names:
                right = mending.right
                yield mending.rule, found.span(), right[:1].upper() + right[1:] if word[0].isupper() else right

    def _hear(self, label: str, span: Span) -> None:
        """Phrases that overlap are one."""
        heard = self._said.setdefault(label, [])
        if heard and span[0] < heard[-1][1]:
            heard[-1] = (heard[-1][0], max(heard[-1][1], span[1]))
        else:
            heard.append(span)


LONGEST_SALUTATION: Final = 8
LONGEST_INTRODUCTION: Final = 14
"""Words of a sentence that does nothing but greet, or nothing but say who writes."""

WORD: Final = re.compile(r"[^\W\d_]+(?:['’-][^\W\d_]+)*")

_NAME = re.compile(r"\w+")
_END = re.compile(r"[.!?]+[\"”')]*(?=\s)|\n+")
_ABBREVIATION = re.compile(r"(?:\b(?:yth|bpk|dr|drg|prof|ir|mr|mrs|ms|sdr|tbk|pt|cv|no|jl|st|[A-Z]))$", re.IGNORECASE)
_LONGEST_ABBREVIATION = 5


def _sentences(text: str) -> Iterator[Span]:
    """Sentences and lines of their own, without the white space around them."""
    start = 0
    for found in _END.finditer(text):
        before = max(found.start() - _LONGEST_ABBREVIATION, start)
        if found.group() == "." and _ABBREVIATION.search(text, before, found.start()):
            continue
        yield from _trimmed(text, start, found.end())
        start = found.end()
    yield from _trimmed(text, start, len(text))


def _trimmed(text: str, start: int, end: int) -> Iterator[Span]:
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    if start < end:
        yield start, end
