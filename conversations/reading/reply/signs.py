"""The signs of an answer: the phrases of both languages, found in its canonical words.

A time is one word (`<time>`), however it is said; words that only soften are passed over; what is denied ("kami tidak
kecewa", "no need to tell us why") is no sign.
"""

from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from typing import Final

from conversations.reading.phrases import Match, PhraseBook
from conversations.reading.reply import words_en, words_id
from conversations.reading.reply.result import Span
from conversations.reading.when import pieces_of, row_of
from conversations.reading.when.pieces import PAST, Ahead, DayOfMonth, Number, Part, Piece, Week, Weekday, Zone
from conversations.reading.when.pieces import Sign as Joint
from conversations.reading.words import PAUSE, STOP, Token, Tongue

TIME: Final = "<time>"
"""Word of the token that stands for a time."""

_MENDABLE: Final = 7
"""A slip is mended in words of so many letters: two languages side by side have near neighbours enough."""
_REACH: Final = 2
"""How many words a negator may stand before what it denies."""
_ASKED_ALIKE: Final = frozenset({"persuades", "better_offer", "asks_referral", "proposes_time"})
"""What is asked for with a "not" as without: "apa tidak bisa dipertimbangkan?"."""
_YES: Final = frozenset({"agrees", "grants"})
_BESIDE: Final = frozenset({"counter", "not_meant", "turns", "other"})
"""What says how others are meant, or that nothing is: the same words may well say something else too."""
_FACES: Final = {
    "agrees": "👍👌✅🆗🤝",
    "disappointed": "😡😠🤬😤👎😒🙄",
}
"""Emoji that say it beside others, or alone."""
_FACE_POINTS: Final = 1.5


@dataclass(frozen=True, slots=True)
class Sign:
    """A phrase that was found: what it speaks for, how strongly, where, and in which sentence."""

    label: str
    points: float
    span: Span
    sentence: int
    phrase: str
    """The first word of it, as it is in the tables."""


@dataclass(frozen=True, slots=True)
class Sentence:
    """A piece of the answer up to a stop."""

    span: Span
    asked: bool
    """Whether it is a question."""
    timed: bool
    """Whether it names a time."""


@dataclass(frozen=True, slots=True)
class Signs:
    """All that was found in an answer."""

    sentences: tuple[Sentence, ...]
    signs: tuple[Sign, ...]
    nods: bool
    """Whether anything in it may be a yes, though it may be part of a longer phrase."""
    unread: int
    """How many words no sign tells anything of."""


def find_signs(answer: str) -> Signs:
    """The sentences of an answer and the signs in them."""
    words = _words(answer)
    begins = [0] + [at + 1 for at, token in enumerate(words) if token.word == STOP]
    sentences = tuple(_sentence(answer, words, *ends) for ends in zip(begins, [*begins[1:], len(words)], strict=True))
    found = [*_faces(answer, [sentence.span[0] for sentence in sentences])]
    for match in _matches(words, begins, sentences):
        span = words[match.first].start, words[match.last - 1].end
        at = bisect_right(begins, match.first) - 1
        found.append(Sign(match.label, match.points, span, at, words[match.first].word))
    standing = _standing(found)
    return Signs(sentences, standing, any(sign.label in _YES for sign in found), _unread(words, standing))


def _matches(words: tuple[Token, ...], begins: Sequence[int], sentences: Sequence[Sentence]) -> Iterator[Match]:
    """The phrases that hold: what is denied does not, and in a question no yes does."""
    for match, in_questions in _both(words):
        asked = sentences[bisect_right(begins, match.first) - 1].asked
        if (in_questions and not asked) or (asked and match.label in _YES):
            continue
        if match.points < 0 or not _denied(words, match.first) or (asked and match.label in _ASKED_ALIKE):
            yield match


def _both(words: tuple[Token, ...]) -> Iterator[tuple[Match, bool]]:
    """The phrases that hold anywhere, and those that hold in questions only."""
    yield from ((match, False) for match in _book().said.matches(words))
    yield from ((match, True) for match in _book().asked.matches(words))


def _standing(found: Iterable[Sign]) -> tuple[Sign, ...]:
    """The signs whose words say nothing else together with the words around them; each sweeps over its neighbours."""
    kept: dict[Sign, None] = {}
    near: list[Sign] = []
    for sign in sorted(set(found), key=lambda sign: (sign.span, sign.label, sign.points)):
        near = [other for other in near if other.span[1] > sign.span[0]]
        kept[sign] = None
        for other in near:
            if _outdoes(other, sign):
                kept.pop(sign, None)
            elif _outdoes(sign, other):
                kept.pop(other, None)
        near.append(sign)
    return tuple(kept)


def _outdoes(other: Sign, sign: Sign) -> bool:
    """Whether of two signs that share words the one says it better: the "why only now" than the "why" in it."""
    if other.label == sign.label or _BESIDE & {other.label, sign.label}:
        return False
    longer = other.span[0] <= sign.span[0] and sign.span[1] <= other.span[1] and other.span != sign.span
    return other.points > sign.points or (other.points == sign.points and longer)


def _unread(words: Sequence[Token], signs: Sequence[Sign]) -> int:
    """How many words stand in none of the signs, which are in order."""
    unread, read, at = 0, 0, 0
    for token in words:
        while at < len(signs) and signs[at].span[0] <= token.start:
            read = max(read, signs[at].span[1])
            at += 1
        unread += token.start >= read and token.word not in (STOP, PAUSE, TIME)
    return unread


@dataclass(frozen=True, slots=True)
class _Book:
    tongue: Tongue
    said: PhraseBook
    asked: PhraseBook
    fillers: frozenset[str]
    asking: frozenset[str]
    negators: frozenset[str]


@cache
def _book() -> _Book:
    lexicons = (words_id, words_en)
    tongue = Tongue(*lexicons, mendable=_MENDABLE)
    return _Book(
        tongue=tongue,
        said=PhraseBook.of(*(lexicon.SIGNS for lexicon in lexicons), tongue=tongue),
        asked=PhraseBook.of(*(lexicon.ASKED for lexicon in lexicons), tongue=tongue),
        fillers=frozenset().union(*(tongue.folded(lexicon.FILLERS) for lexicon in lexicons)),
        asking=frozenset().union(*(tongue.folded(lexicon.ASKING) for lexicon in lexicons)),
        negators=frozenset().union(*(tongue.folded(lexicon.NEGATORS) for lexicon in lexicons)),
    )


def _words(answer: str) -> tuple[Token, ...]:
    """The words that say something, with one token for each time."""
    times = list(_times(answer))
    words: list[Token] = []
    for token in _book().tongue.tokens(answer, len(answer)):
        while times and times[0].start <= token.start:
            words.append(times.pop(0))
        if words and words[-1].word == TIME and token.start < words[-1].end:
            continue
        if token.word not in _book().fillers:
            words.append(token)
    return (*words, *times)


def _times(answer: str) -> Iterator[Token]:
    """Where times are said; pieces that touch are one."""
    row = row_of(answer)
    last: Token | None = None
    for said in pieces_of(row):
        start, end = row[said.first].start, row[said.last].end
        if _is_no_time(said.piece, answer[start:end]) or _greets(said.piece, answer, start):
            continue
        if last is not None and not answer[last.end : start].strip(" ,()"):
            last = Token(TIME, last.start, end)
            continue
        if last is not None:
            yield last
        last = Token(TIME, start, end)
    if last is not None:
        yield last


def _is_no_time(piece: Piece, words: str) -> bool:
    """Whether a piece says nothing of a time to come: what is gone by, a bare figure, a mere "first"."""
    match piece:
        case Ahead(days, weeks, months):
            bygone = min(days, weeks, months) < 0
        case Week(week) | Weekday(_, int(week)):
            bygone = week < 0
        case _:
            bygone = piece is PAST
    ordinal = isinstance(piece, DayOfMonth) and not any(char.isdigit() for char in words)
    return (
        bygone or ordinal or isinstance(piece, Number | Joint | Zone) or words.casefold() in words_en.NO_TIMES.split()
    )


def _greets(piece: object, answer: str, start: int) -> bool:
    """Whether a part of the day is but a greeting: "selamat pagi", or the first word of all."""
    before = answer[max(start - 12, 0) : start].split()
    return isinstance(piece, Part) and (
        not answer[:start].strip() or before[-1:] in (["selamat"], ["good"], ["Selamat"], ["Good"])
    )


def _sentence(answer: str, words: Sequence[Token], first: int, end: int) -> Sentence:
    """The sentence of words[first:end], the last of them its stop."""
    own = words[first:end]
    told = [token.word for token in own if token.word not in (STOP, PAUSE)]
    marked = any(answer[token.start] == "?" for token in own[-1:])
    asked = marked or told[-1:] == ["tidak"] or not _book().asking.isdisjoint(told)  # "jam 10 bisa ga"
    span = (own[0].start, own[-1].end) if own else (len(answer), len(answer))
    return Sentence(span, asked, any(token.word == TIME for token in own))


def _denied(words: Sequence[Token], first: int) -> bool:
    """Whether a negator stands shortly before a phrase, in the same clause."""
    for token in reversed(words[max(first - _REACH, 0) : first]):
        if token.word in (STOP, PAUSE):
            return False
        if token.word in _book().negators:
            return True
    return False


def _faces(answer: str, begins: Sequence[int]) -> Iterator[Sign]:
    if answer.isascii():
        return
    for label, faces in _FACES.items():
        for face in faces:
            at = answer.find(face)
            if at >= 0:
                yield Sign(label, _FACE_POINTS, (at, at + 1), max(bisect_right(begins, at) - 1, 0), face)
