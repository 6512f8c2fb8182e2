"""The hints of an answer: its words and pairs of neighbouring words, whether they are asked, and how much it says.

`gaji` is a word, `not gaji` the same where it is denied, `gaji?` in a question, `gaji@move` where another time was
asked for; `boleh tahu` are neighbours, `^ baik` begins a sentence and `baik $` ends one. Figures are
`#`, and `<pay>` is any word of that class.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Final

from conversations.reading.reply.result import Context, Span
from conversations.reading.reply.sentences import Sentence
from conversations.reading.words import PAUSE, Token

_SHORT: Final = 3
_LONG: Final = 25
"""Words of a short answer and of a long one."""


@dataclass(frozen=True, slots=True)
class Hint:
    """A hint, and where it stands: the words from `first` to `last` of one sentence; nowhere if it tells of all."""

    name: str
    sentence: int = -1
    first: int = 0
    last: int = -1


@dataclass(frozen=True, slots=True)
class Hints:
    """All hints of an answer, each named once, and the places of the words they are read from."""

    hints: tuple[Hint, ...]
    places: tuple[tuple[Span, ...], ...]
    """Of each sentence, where its words stand."""


def hints_of(sentences: Sequence[Sentence], context: Context) -> Hints:
    """The hints of sentences."""
    by_name: dict[str, Hint] = {}
    for hint in (*_of_all(sentences, context), *_of_words(sentences, context)):
        by_name.setdefault(hint.name, hint)
    places = tuple(tuple((token.start, token.end) for token in said(sentence)) for sentence in sentences)
    return Hints(tuple(by_name.values()), places)


def _of_all(sentences: Sequence[Sentence], context: Context) -> Iterator[Hint]:
    words = sum(len(said(sentence)) for sentence in sentences)
    yield Hint(f"<{context}>")
    if words <= _SHORT:
        yield Hint("<short>")
    if words >= _LONG:
        yield Hint("<long>")
    if any(sentence.asked for sentence in sentences):
        yield Hint("<asked>")
    if sentences and sentences[-1].asked:
        yield Hint("<asked last>")


def _of_words(sentences: Sequence[Sentence], context: Context) -> Iterator[Hint]:
    for at, sentence in enumerate(sentences):
        words = [*map(_name, said(sentence))]
        here = [place for place, token in enumerate(sentence.words) if token.word != PAUSE]
        for place, word in enumerate(words):
            yield Hint(f"not {word}" if sentence.denied(here[place]) else word, at, place, place)
            if sentence.asked:
                yield Hint(f"{word}?", at, place, place)
            for kind in sorted(sentence.kinds(here[place])):
                yield Hint(f"<{kind}>", at, place, place)
                if sentence.asked:
                    yield Hint(f"<{kind}>?", at, place, place)
            if context == "reschedule":
                yield Hint(f"{word}@move", at, place, place)
        for place, (one, other) in enumerate(zip(["^", *words], [*words, "$"], strict=True)):
            yield Hint(f"{one} {other}", at, max(place - 1, 0), min(place, len(words) - 1))


def said(sentence: Sentence) -> list[Token]:
    """The words of a sentence without its pauses."""
    return [token for token in sentence.words if token.word != PAUSE]


def _name(token: Token) -> str:
    return "#" if token.word[0].isdigit() else token.word
