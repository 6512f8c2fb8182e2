"""Words that nobody else says, made up as they are needed; each looks like a name and like no word of any language."""

import random
from collections.abc import Iterator
from itertools import product
from typing import Final

SYLLABLES: Final = tuple("".join(pair) for pair in product("bdglmnrstv", "aiou"))


class Canaries:
    """No word is given out twice. `owners`: whose each is, in small letters."""

    def __init__(self, dice: random.Random, owners: dict[str, str]) -> None:
        self._dice = dice
        self._owners = owners

    def word(self, person: str) -> str:
        """One more word of this person's."""
        return next(word for word in self._drawn() if self._owners.setdefault(word.lower(), person) == person)

    def _drawn(self) -> Iterator[str]:
        while True:
            word = "Xa" + "".join(self._dice.choices(SYLLABLES, k=4))
            if word.lower() not in self._owners:
                yield word
