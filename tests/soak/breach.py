"""A promise that was broken, and what a check is: a history goes in, and what broke in it comes out."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from tests.soak.history import History


@dataclass(frozen=True, slots=True)
class Breach:
    """One promise that was broken; `person` is empty where it is nobody's alone."""

    invariant: str
    person: str
    what: str


Check = Callable[[History], Iterator[Breach]]
