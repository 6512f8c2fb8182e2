"""Free text → reason category: what somebody types is mapped, never repeated in a message.

The phrases of the lexicons are found in canonical words.  A denied phrase ("bukan karena sakit", "the pay is fine")
does not count, nor does one only to be claimed ("bilang aja sakit"); of the rest the weightiest category stands.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from typing import Final

from conversations.reading import lexicon_en, lexicon_id
from conversations.reading.phrases import STRONG, Match, PhraseBook
from conversations.reading.words import LEXICONS, STOP, Token, folded, tokens

LIMIT: Final = 1000
"""Characters read; a reason said later than that is not a reason but a letter."""

_STANDING: Final = {
    "bereavement": 1.5, "second_time": 1.3, "health_family": 1.25, "further_study": 1.22, "accepted_offer": 1.2,
    "not_looking": 1.1, "company_reputation": 1.05, "career_change": 1.0, "health": 0.95, "religious": 0.9,
    "relocation": 0.85, "salary": 0.8, "role_mismatch": 0.75, "too_far": 0.72, "mixed_up_date": 0.7, "overslept": 0.65,
    "weather": 0.62, "transport": 0.6, "family": 0.57, "work": 0.45, "schedule_clash": 0.33, "online_request": 0.22,
    "personal": 0.1, "trivial": 0.0,
}  # fmt: skip
"""Ahead at like points: of "ibu sakit, ga ada kendaraan" the mother weighs more."""

_AFTER_CUE: Final = 0.4
"""What follows "karena" is the reason; what stands elsewhere may be an aside."""
_AGAIN: Final = 0.3
"""What a second phrase of the same category adds where it stands apart,"""
_ALSO: Final = 0.1
"""and each of two more wherever they stand."""

_PRIVATE: Final = frozenset({"health", "health_family", "bereavement", "family"})
_EXCUSES: Final = _PRIVATE | {"transport", "weather", "work", "schedule_clash"}
"""Categories that "just say …" turns into a wish to lie; "bilang aja gajinya kurang" is plain dictation."""
_REACH: Final = 4
"""How many words a negator may stand before what it denies."""


@dataclass(frozen=True, slots=True)
class ReasonReading:
    """What a typed reason amounts to."""

    category: str | None
    """One of `conversations.facts.REASONS`; None where nothing was recognised."""
    span: tuple[int, int] | None
    """Where the category was read from."""
    private: bool = False
    """The text told something personal that the message will leave out on purpose."""
    dishonest: bool = False
    """The text wishes for an untrue reason; `category` is then a true one named beside it, or None."""


def read_reason(text: str) -> ReasonReading:
    """The reason a text gives when it was asked for one; a bare keyword ("gaji") is enough."""
    return _reading(tokens(text, LIMIT), weak_counts=True)


def find_reason(said: tuple[Token, ...]) -> ReasonReading:
    """The reason named within a longer text: a bare keyword counts only right after a word such as "karena"."""
    return _reading(said, weak_counts=False)


def reason_instead(text: str) -> str | None:
    """The reason that a text names beside one it denies: "bukan sakit, tapi udah keterima kerja lain"."""
    said = tokens(text, LIMIT)
    if not any(denied(said, match.first) for match in _grammar().reasons.matches(said)):
        return None
    return find_reason(said).category


def denied(said: tuple[Token, ...], first: int) -> bool:
    """Whether a negator reaches the word at `first`: "bukan karena sakit", but not "ga bisa, sakit"."""
    book = _grammar()
    for at in range(first - 1, max(first - 1 - _REACH, -1), -1):
        word = said[at].word
        if word in book.negators:
            return not any(token.word in book.limiters for token in said[at + 1 : first])
        if word not in book.bridges and word not in book.limiters:
            return False
    return False


@dataclass(frozen=True, slots=True)
class _Grammar:
    reasons: PhraseBook
    lies: PhraseBook
    denials: PhraseBook
    sensitive: PhraseBook
    confessions: frozenset[str]
    cues: frozenset[str]
    negators: frozenset[str]
    bridges: frozenset[str]
    limiters: frozenset[str]


@cache
def _grammar() -> _Grammar:
    def both(words_id: str, words_en: str) -> frozenset[str]:
        return folded(words_id) | folded(words_en)

    return _Grammar(
        reasons=PhraseBook.of(lexicon_id.REASONS, lexicon_en.REASONS),
        lies=PhraseBook.of(
            *({"lie": lex.LIES, "claim": lex.CLAIMS, "retraction": lex.RETRACTIONS} for lex in LEXICONS),
        ),
        denials=PhraseBook.of(*({"denial": lexicon.DENIALS} for lexicon in LEXICONS)),
        sensitive=PhraseBook.of(*({"sensitive": lexicon.SENSITIVE} for lexicon in LEXICONS)),
        confessions=both(lexicon_id.CONFESSIONS, lexicon_en.CONFESSIONS),
        cues=both(lexicon_id.CUES, lexicon_en.CUES),
        negators=both(lexicon_id.NEGATORS, lexicon_en.NEGATORS),
        bridges=both(lexicon_id.BRIDGES, lexicon_en.BRIDGES),
        limiters=both(lexicon_id.LIMITERS, lexicon_en.LIMITERS),
    )


def _reading(said: tuple[Token, ...], *, weak_counts: bool) -> ReasonReading:
    found = tuple(_standing(said, weak_counts=weak_counts))
    untrue = _untrue(said, found)
    true = [match for match in found if match.first not in untrue]
    private = any(match.label in _PRIVATE for match in true) or _grammar().sensitive.found(said)
    if not true:
        return ReasonReading(None, None, private, bool(untrue))
    best = _heaviest(said, true)
    if best.weak and len({match.label for match in true}) > 1:
        return ReasonReading(None, None, private, bool(untrue))  # hints of two kinds tell nothing
    span = said[best.first].start, said[best.last - 1].end
    return ReasonReading(best.label, span, private, bool(untrue))


def _standing(said: tuple[Token, ...], *, weak_counts: bool) -> Iterator[Match]:
    """The reason phrases that nothing denies."""
    for match in _grammar().reasons.matches(said):
        if match.points < STRONG and not (weak_counts or _after_cue(said, match.first)):
            continue
        if not denied(said, match.first) and not any(_contradicted(said, at) for at in (match.first + 1, match.last)):
            yield match


def _contradicted(said: tuple[Token, ...], last: int) -> bool:
    """Whether a denial follows: "gaji bukan masalah", "the salary is fine"."""
    while last < len(said) and said[last].word in _LINKS:
        last += 1
    return any(match.first == 0 for match in _grammar().denials.matches(said[last : last + _REACH]))


_LINKS: Final = frozenset({"is", "was", "itu", "sih", "ya", "iya", "memang", "it", "the"})


def _untrue(said: tuple[Token, ...], found: tuple[Match, ...]) -> range:
    """Token indices of what is only to be claimed; empty where the text asks for no lie."""
    for match in _grammar().lies.matches(said):
        if match.label == "lie" and denied(said, match.first):
            continue
        if match.label == "retraction":
            claimed = range(_sentence(said, match.first), match.last)
        else:
            claimed = range(match.first, max(_truth(said, match.last), match.last))
        excuse = any(reason.first in claimed and reason.label in _EXCUSES for reason in found)
        if excuse or match.label == "lie":
            return claimed
    return range(0)


def _sentence(said: tuple[Token, ...], at: int) -> int:
    """Where the sentence around `at` begins."""
    return next((before + 1 for before in range(at - 1, -1, -1) if said[before].word == STOP), 0)


def _truth(said: tuple[Token, ...], start: int) -> int:
    """Where the claim that begins at `start` gives way to another sentence or to a confession."""
    ends = _grammar().confessions | {STOP}
    return next((at for at in range(start, len(said)) if said[at].word in ends), len(said))


def _after_cue(said: tuple[Token, ...], first: int) -> bool:
    return any(token.word in _grammar().cues for token in said[max(first - 3, 0) : first])


def _heaviest(said: tuple[Token, ...], found: list[Match]) -> Match:
    """The weightiest phrase; a category that several phrases show, apart from each other, weighs more."""

    def weight(match: Match) -> float:
        own = [other for other in found if other.label == match.label]
        apart = any(other.first >= match.last or other.last <= match.first for other in own)
        more = _AGAIN * apart + _ALSO * min(len(own) - 1, 2)
        return match.points + _STANDING[match.label] + more + _AFTER_CUE * _after_cue(said, match.first)

    return max(found, key=lambda match: (weight(match), match.last - match.first, -match.first))
