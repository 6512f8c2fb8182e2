"""What a sentence asks for: every phrase that asks brings its points, and so does what stands around it.

An interview, a company, a day, a reason or a word for help beside the phrase speaks for a request; thanks, a question
about the bot, what is done already and another matter than an interview speak against one.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache
from typing import Final

from conversations.reading import lexicon_en, lexicon_id
from conversations.reading.phrases import WEAK, Match, PhraseBook
from conversations.reading.reason import denied
from conversations.reading.words import LEXICONS, PAUSE, STOP, Token, folded
from conversations.wishes import WISHES, Wish

ENOUGH: Final = 3.0
"""Points that make a request."""
_STANDING: Final[dict[str, float]] = {"decide": 1.5, "reschedule": 1.0, "decline": 0.25, "cancel": 0.0}
"""Ahead at like weight: who cannot come but asks for another day wants that day; who weighs two ways chose neither."""
_AGAIN: Final = 0.5
"""What a second phrase for the same adds."""
_NAMED: Final = 1.5
_EXPLAINED: Final = 1.0
_ENDS: Final = ("cancel", "decline")
_REACH: Final = 3
_TAKEN_BACK: Final = 2.0
"""What "I don't want to cancel" takes from everything else the sentence may ask for."""


@dataclass(frozen=True, slots=True)
class Asked:
    """What is asked for, and the phrase that asks for it most plainly."""

    intent: Wish
    sign: Match


def read_intent(said: tuple[Token, ...], *, named: bool, explained: bool) -> Asked | None:
    """The heaviest intent of a sentence, if it is heavy enough.

    `named`: a company or a person is named in it; `explained`: it gives a reason.
    """
    found = tuple(sign for sign in _book().intents.matches(said) if not _crosses(said, sign))
    meant = [sign for sign in found if not denied(said, sign.first)]
    ends = {sign.first for sign in found if sign not in meant and sign.label in _ENDS}
    held = [sign for sign in meant if not _denies(said, sign, ends)]
    signs = [sign for sign in held if not _done(said, sign) and not _supposed(said, sign)]
    if not signs:
        return None
    taken_back = any(not sign.weak for sign in found if sign not in meant)
    around = _around(said) + _NAMED * named + _EXPLAINED * explained - _TAKEN_BACK * taken_back
    weighed = {intent: _together(sign for sign in signs if sign.label == intent) for intent in WISHES}
    best: Wish = max(weighed, key=lambda intent: weighed[intent] + _STANDING[intent] * (weighed[intent] > WEAK))
    if weighed[best] + around < ENOUGH:
        return None
    plainest = max(
        (sign for sign in signs if sign.label == best), key=lambda sign: (sign.points, -sign.first, sign.last)
    )
    return Asked(best, plainest)


@dataclass(frozen=True, slots=True)
class _Book:
    intents: PhraseBook
    context: PhraseBook
    other_things: frozenset[str]
    wishing: frozenset[str]
    done: frozenset[str]
    conditions: frozenset[str]


@cache
def _book() -> _Book:
    return _Book(
        intents=PhraseBook.of(lexicon_id.INTENTS, lexicon_en.INTENTS),
        context=PhraseBook.of(*(lexicon.CONTEXT for lexicon in LEXICONS)),
        done=folded(lexicon_id.DONE) | folded(lexicon_en.DONE),
        conditions=folded(lexicon_id.CONDITIONS) | folded(lexicon_en.CONDITIONS),
        wishing=folded(lexicon_id.WISHING) | folded(lexicon_en.WISHING),
        other_things=folded(lexicon_id.OTHER_THINGS) | folded(lexicon_en.OTHER_THINGS),
    )


def _together(signs: Iterable[Match]) -> float:
    """The strongest sign, and a little for one more that stands apart from it."""
    held = sorted(signs, key=lambda sign: -sign.points)
    apart = any(sign.first >= held[0].last or sign.last <= held[0].first for sign in held[1:])
    return held[0].points + _AGAIN * apart if held else 0.0


def _around(said: tuple[Token, ...]) -> float:
    """Of each kind of context the phrase that says most."""
    if {token.word for token in said} & _book().other_things:
        return -10.0
    kinds: dict[str, float] = {}
    for match in _book().context.matches(said):
        if match.label == "other" and any(token.word == "interview" for token in said[match.first : match.last]):
            continue  # "change my interview date" is no other matter
        kinds[match.label] = max(kinds.get(match.label, 0.0), match.points, key=abs)
    return sum(kinds.values())


def _crosses(said: tuple[Token, ...], sign: Match) -> bool:
    """Whether a comma stands within the phrase; what a name left behind is wider, and may."""
    return any(token.word == PAUSE and token.end - token.start == 1 for token in said[sign.first : sign.last])


def _denies(said: tuple[Token, ...], sign: Match, ends: set[int]) -> bool:
    """Whether the phrase is but the "not" before a wish to end it, which begins at one of `ends`: "ga mau batalin"."""
    beside = [first for first in ends if sign.first < first <= sign.first + _REACH]
    return bool(beside) and said[sign.first + 1].word in _book().wishing


def _done(said: tuple[Token, ...], sign: Match) -> bool:
    """Whether the phrase tells of something done already: "udah batalin interview", "interview sudah dibatalkan"."""
    words = {token.word for token in said[max(sign.first - 2, 0) : sign.last - 1]}
    return bool(words & _book().done) and not words & {STOP, PAUSE}


def _supposed(said: tuple[Token, ...], sign: Match) -> bool:
    """Whether the phrase is only supposed: "kalo gabisa besok aja"."""
    return sign.first > 0 and said[sign.first - 1].word in _book().conditions
