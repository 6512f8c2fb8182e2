"""When somebody who will be late arrives: at an interview's hour that was told, and the delay they chose."""

import re
from collections.abc import Set
from typing import Final

_CLOCK: Final = re.compile(r"(?<!\d)(\d\d)[.:](\d\d)(?!\d)")
_CHOSEN: Final = re.compile(r"presses delay\.(\d+)")


def delay(what: str) -> int | None:
    """How many minutes late somebody chose to be by what they did; None where it was something else."""
    chosen = _CHOSEN.fullmatch(what)
    return int(chosen[1]) if chosen is not None else None


def clocks(text: str) -> frozenset[int]:
    """The times of day in a text, in minutes."""
    return frozenset(60 * int(hour) + int(minute) for hour, minute in _CLOCK.findall(text))


def without_arrival(message: str, told: Set[int], delays: Set[int]) -> str:
    """A message without any hour that is one of the delays after another hour in it, which was told."""
    arrivals = {start + delay for start in clocks(message) & told for delay in delays}
    return _CLOCK.sub(lambda found: "" if clocks(found[0]) <= arrivals else found[0], message)
