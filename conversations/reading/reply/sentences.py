"""The sentences of an answer in canonical words.

A time is one word (`<time>`), however it is said, and so is a face that nods or scowls; words that only soften are
passed over.
"""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from typing import Final

from conversations.reading.phrases import PhraseBook
from conversations.reading.reply import words_en, words_id
from conversations.reading.reply.result import Span
from conversations.reading.when import pieces_of, row_of
from conversations.reading.when.pieces import PAST, Ahead, DayOfMonth, Number, Part, Piece, Week, Weekday, Zone
from conversations.reading.when.pieces import Sign as Joint
from conversations.reading.words import PAUSE, STOP, Token, Tongue

TIME: Final = "<time>"
"""Word of the token that stands for a time."""
FACES: Final = {"<nod>": "👍👌✅🆗🤝", "<scowl>": "😡😠🤬😤👎😒🙄", "<sigh>": "😔😞😢😭🥺🙁😕"}
"""Words of the tokens that stand for emoji, by which an answer may say all it says."""

_MENDABLE: Final = 7
"""A slip is mended in words of so many letters: two languages side by side have near neighbours enough."""
_REACH: Final = 2
"""How many words a negator may stand before what it denies."""
_LEXICONS: Final = (words_id, words_en)


@dataclass(frozen=True, slots=True)
class Sentence:
    """A piece of the answer up to a stop."""

    span: Span
    words: tuple[Token, ...]
    """Its words and pauses."""
    asked: bool
    """Whether it is a question."""

    def denied(self, word: int) -> bool:
        """Whether a negator stands shortly before a word, in the same clause."""
        before = [token.word for token in self.words[max(word - _REACH, 0) : word]]
        while PAUSE in before:
            del before[: before.index(PAUSE) + 1]
        return not _book().negators.isdisjoint(before)

    def kinds(self, word: int) -> frozenset[str]:
        """The classes that a word belongs to."""
        return _book().kinds.get(self.words[word].word, frozenset())

    @property
    def timed(self) -> bool:
        """Whether it names a time."""
        return any(token.word == TIME for token in self.words)

    @property
    def meant(self) -> bool:
        """Whether its times may be meant for the interview: none is the old one's, a deadline or something else's."""
        return not _book().not_meant.found(self.words)


def sentences_of(answer: str) -> tuple[Sentence, ...]:
    """The sentences that hold a word."""
    return tuple(_sentences(answer, _words(answer)))


def _sentences(answer: str, words: Sequence[Token]) -> Iterator[Sentence]:
    own: list[Token] = []
    for token in (*words, Token(STOP, len(answer), len(answer))):
        if token.word != STOP:
            own.append(token)
            continue
        if any(word.word != PAUSE for word in own):
            yield Sentence((own[0].start, token.end), tuple(own), _asks(own) or answer[token.start : token.end] == "?")
        own = []


def _asks(words: Sequence[Token]) -> bool:
    """Whether words without a question mark are a question: by a word of asking, or as in "jam 10 bisa ga"."""
    said = [token.word for token in words if token.word != PAUSE]
    return said[-1] == "tidak" or not _book().asking.isdisjoint(said)


@dataclass(frozen=True, slots=True)
class _Book:
    tongue: Tongue
    fillers: frozenset[str]
    asking: frozenset[str]
    kinds: Mapping[str, frozenset[str]]
    """Word → classes."""
    negators: frozenset[str]
    not_meant: PhraseBook


@cache
def _book() -> _Book:
    tongue = Tongue(*_LEXICONS, mendable=_MENDABLE)
    return _Book(
        tongue=tongue,
        fillers=frozenset().union(*(tongue.folded(lexicon.FILLERS) for lexicon in _LEXICONS)),
        asking=frozenset().union(*(tongue.folded(lexicon.ASKING) for lexicon in _LEXICONS)),
        kinds=_kinds(tongue),
        negators=frozenset().union(*(tongue.folded(lexicon.NEGATORS) for lexicon in _LEXICONS)),
        not_meant=PhraseBook.of(*({"not_meant": lexicon.NOT_MEANT} for lexicon in _LEXICONS), tongue=tongue),
    )


def _kinds(tongue: Tongue) -> Mapping[str, frozenset[str]]:
    kinds: defaultdict[str, set[str]] = defaultdict(set)
    for name in {name for lexicon in _LEXICONS for name in lexicon.CLASSES} - {"time"}:
        for word in tongue.named(name):
            kinds[word].add(name)
    return {word: frozenset(names) for word, names in kinds.items()}


def _words(answer: str) -> tuple[Token, ...]:
    """The words that say something, with one token for each time and each face."""
    signs = sorted((*_times(answer), *_faces(answer)), key=lambda token: token.start)
    words: list[Token] = []
    for token in _book().tongue.tokens(answer, len(answer)):
        while signs and signs[0].start <= token.start:
            words.append(signs.pop(0))
        if words and words[-1].word == TIME and token.start < words[-1].end:
            continue
        if token.word not in _book().fillers:
            words.append(token)
    return (*words, *signs)


def _faces(answer: str) -> Iterator[Token]:
    if answer.isascii():
        return
    for word, faces in FACES.items():
        at = min((answer.find(face) for face in faces if face in answer), default=-1)
        if at >= 0:
            yield Token(word, at, at + 1)


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
