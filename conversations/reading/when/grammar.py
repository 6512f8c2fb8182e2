"""The notation of the rules, and the matcher: at each token the longest rule wins, and of equals the first.

A pattern is a row of kinds of token. `name=KIND` hands the token's value to what the rule says, `kind?` may be missing,
`a|b` is either; a last `&kind` or `!kind` looks at what follows without taking it. CAPITALS carry a value.
"""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from itertools import product
from typing import Any, NamedTuple

from conversations.reading.when.pieces import Piece, Sign
from conversations.reading.when.tokens import Kinds, Token

Words = Mapping[str, Kinds]
"""Spelling to kinds: what a word may be, with its value for each kind."""

Says = Piece | Callable[..., Piece | list[Piece]]
"""What a rule says: a piece as it is, or a function that builds one or several from the named values."""


class Rule(NamedTuple):
    """What some patterns say."""

    says: Says
    patterns: tuple[str, ...]


class Language(NamedTuple):
    """One language: its words and its own rules."""

    words: Words
    rules: tuple[Rule, ...]


class Said(NamedTuple):
    """A piece and the tokens it was read from, `first` to `last` inclusive."""

    piece: Piece
    first: int
    last: int


def rule(says: Says, *patterns: str) -> Rule:
    """One rule of the grammar."""
    return Rule(says, patterns)


def words(values: Mapping[str, Mapping[Any, str]], signs: Mapping[str, str]) -> Words:
    """A vocabulary from `{KIND: {value: spellings}}` and `{kind: spellings}`; spellings stand apart by spaces."""
    vocabulary: dict[str, dict[str, Any]] = {}
    for kind, spellings in values.items():
        for value, row in spellings.items():
            for spelling in row.split():
                vocabulary.setdefault(spelling, {})[kind] = value
    for kind, row in signs.items():
        for spelling in row.split():
            vocabulary.setdefault(spelling, {})[kind] = True
    return vocabulary


_NOTHING: Kinds = {}

MOST = 400
"""Pieces that are read of a row: whoever names more times than that has named too many to be understood."""


class _End(NamedTuple):
    """Where a pattern ends: its rank, what it says, the names of its steps, and what must or must not follow."""

    rank: int
    says: Says
    names: tuple[str, ...]
    follows: frozenset[str]
    shuns: frozenset[str]

    def may_stand_before(self, after: Kinds) -> bool:
        """Whether the token after the pattern is one that it looks for."""
        return (not self.follows or not self.follows.isdisjoint(after)) and self.shuns.isdisjoint(after)


class _Node:
    """A place in the tree of all patterns: the kinds that lead on, and the patterns that end here."""

    __slots__ = ("ends", "ways")

    def __init__(self) -> None:
        self.ways: dict[str, _Node] = {}
        self.ends: list[_End] = []


class Grammar:
    """The rules of some languages together, as one tree: its size does not slow the reading."""

    def __init__(self, languages: Iterable[Language]) -> None:
        self.words: dict[str, dict[str, Any]] = {}
        self._root = _Node()
        rank = 0
        for language in languages:
            for spelling, kinds in language.words.items():
                self.words.setdefault(spelling, {}).update(kinds)
            for says, patterns in language.rules:
                for pattern in patterns:
                    rank += 1
                    self._plant(rank, says, pattern.split())

    def _plant(self, rank: int, says: Says, symbols: list[str]) -> None:
        looks = [symbol for symbol in symbols if symbol[0] in "&!"]
        follows, shuns = (
            frozenset(kind for look in looks if look[0] == mark for kind in look[1:].split("|")) for mark in "&!"
        )
        steps = [tuple(_alternatives(symbol)) for symbol in symbols if symbol not in looks]
        for path in product(*steps):
            node = self._root
            taken = [(name, kind) for name, kind in path if kind]
            for _, kind in taken:
                node = node.ways.setdefault(kind, _Node())
            node.ends.append(_End(rank, says, tuple(name for name, _ in taken), follows, shuns))

    def parse(self, tokens: Sequence[Token]) -> list[Said]:
        """The first pieces of a row of tokens, in order. The time grows with the number of tokens alone."""
        said: list[Said] = []
        at = 0
        while at < len(tokens) and len(said) < MOST:
            if self._root.ways.keys().isdisjoint(tokens[at].kinds):
                at += 1
                continue
            pieces, end = self._longest(tokens, at)
            for piece in pieces:
                if piece is not Sign.NOISE:
                    said.append(Said(piece, at, end - 1))
            at = end
        return said

    def _longest(self, tokens: Sequence[Token], start: int) -> tuple[list[Piece], int]:
        """What the best rule at `start` says, and where it ends; nothing, and the next token, where none fits."""
        best: _End | None = None
        longest = start
        best_kinds: tuple[str, ...] = ()
        open_ways: list[tuple[dict[str, _Node], int, tuple[str, ...]]] = [(self._root.ways, start, ())]
        while open_ways:
            ways, at, kinds = open_ways.pop()
            after = tokens[at + 1].kinds if at + 1 < len(tokens) else _NOTHING
            for kind in tokens[at].kinds:
                node = ways.get(kind)
                if node is None:
                    continue
                taken = (*kinds, kind)
                for end in node.ends:
                    better = best is None or at >= longest or (at == longest - 1 and end.rank < best.rank)
                    if better and end.may_stand_before(after):
                        best, longest, best_kinds = end, at + 1, taken
                if not node.ways.keys().isdisjoint(after):
                    open_ways.append((node.ways, at + 1, taken))
        if best is None:
            return [], start + 1
        if not callable(best.says):
            return [best.says], longest
        named = zip(best.names, best_kinds, range(start, longest), strict=True)
        says = best.says(**{name: tokens[at].kinds[kind] for name, kind, at in named if name})
        return (says if isinstance(says, list) else [says]), longest


def _alternatives(symbol: str) -> Iterator[tuple[str, str]]:
    """The name and kind of each way to take a step; no kind, where it may be left out."""
    name, _, kinds = symbol.rpartition("=")
    for kind in kinds.removesuffix("?").split("|"):
        yield name, kind
    if kinds.endswith("?"):
        yield "", ""
