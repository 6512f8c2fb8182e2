"""What excuses that something came late, or twice: what was wrong for that person, in that stretch of time, and each
doubt about a send once."""

from collections.abc import Iterator
from typing import Final

from tests.soak.history import Failed, History, Moment, Trouble, of_kind

OF_CHANNEL: Final = {"unreachable": "telegram", "deaf": "whatsapp"}
"""Troubles that only one channel's people have."""

ON_ITS_WAY: Final = 2.0
"""Seconds by which what was seen may be noted before or after what cut it off."""


def troubles(history: History, person: str, moments: list[Moment]) -> list[tuple[float, float]]:
    """When anything was wrong for somebody, by its beginning: from and until."""
    spans = [(one.at, one.until) for one in _general(history, person)]
    return sorted(spans + [(failed.at, failed.until) for failed in of_kind(moments, Failed)])


def well(troubles: list[tuple[float, float]], begun: float, end: float) -> float:
    """The longest stretch between the two, in seconds, without any trouble."""
    longest, at = 0.0, begun
    for start, until in troubles:
        if until > at and start < end:
            longest, at = max(longest, start - at), max(at, until)
    return max(longest, end - at)


class Doubts:
    """When it could not be known whether something had reached somebody: processes that were killed, calls that nobody
    answered, and those that were told late to have failed. Each is good for one excuse."""

    def __init__(self, history: History, person: str, moments: list[Moment]) -> None:
        """Of the time in which the person was there."""
        first, last = (moments[0].at, moments[-1].at) if moments else (0.0, 0.0)
        general = [one for one in _general(history, person) if first <= one.until and one.at <= last]
        own = [one.at for one in of_kind(moments, Failed) if one.doubtful or one.late]
        self._left = sorted(own + [one.at for one in general if one.doubtful])

    def __len__(self) -> int:
        return len(self._left)

    def excuse(self, first: float, last: float) -> bool:
        """Whether there was one between the two moments that has excused nothing yet; from now on it has."""
        for at in self._left:
            if first - ON_ITS_WAY <= at <= last + ON_ITS_WAY:
                self._left.remove(at)
                return True
        return False


def _general(history: History, person: str) -> Iterator[Trouble]:
    channel = person.partition(":")[0]
    return (one for one in of_kind(history.moments, Trouble) if OF_CHANNEL.get(one.what, channel) == channel)
