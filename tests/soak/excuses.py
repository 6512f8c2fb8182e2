"""What excuses that something came late, or twice: what was wrong for that person, in that stretch of time, and each
doubt about a send once."""

from collections.abc import Iterator, Sequence
from typing import Final

from tests.soak.history import Failed, History, Moment, Trouble, of_kind

Span = tuple[float, float]
"""From and until, in seconds since the world began."""

OF_CHANNEL: Final = {"unreachable": "telegram", "deaf": "whatsapp"}
"""Troubles that only one channel's people have."""

ON_ITS_WAY: Final = 4.0
"""Seconds by which what was seen may be noted before or after what cut it off."""


def troubles(history: History, person: str, moments: Sequence[Moment]) -> list[Span]:
    """When anything was wrong for somebody, by its beginning."""
    spans = [(one.at, one.until) for one in _general(history, person)]
    return sorted(spans + [(failed.at, failed.until) for failed in of_kind(moments, Failed)])


def well(troubles: Sequence[Span], begun: float, end: float) -> float:
    """The longest stretch between the two, in seconds, without any trouble."""
    longest, at = 0.0, begun
    for start, until in troubles:
        if until > at and start < end:
            longest, at = max(longest, start - at), max(at, until)
    return max(longest, end - at)


def unanswered(history: History, person: str, moments: Sequence[Moment]) -> int:
    """How many calls for somebody may have ended without anybody knowing whether they were carried out; one that a
    killed process had begun is made again."""
    cut_off = sum(one.what == "unreachable" for one in _general(history, person))
    return cut_off + sum(failed.doubtful for failed in of_kind(moments, Failed))


def without_excuse(history: History, person: str, moments: Sequence[Moment], copies: Sequence[Span]) -> list[Span]:
    """Of things that came twice, each with the time between, those in which nothing was cut off: no process killed, and
    no call carried out without an answer. Each excuses one."""
    doubts = [one.at for one in _general(history, person) if one.doubtful]
    doubts += [failed.at for failed in of_kind(moments, Failed) if failed.landed]
    left = []
    for first, last in sorted(copies, key=lambda copy: copy[1]):
        fitting = [at for at in doubts if first - ON_ITS_WAY <= at <= last + ON_ITS_WAY]
        if fitting:
            doubts.remove(min(fitting))
        else:
            left.append((first, last))
    return left


def _general(history: History, person: str) -> Iterator[Trouble]:
    channel = person.partition(":")[0]
    return (one for one in of_kind(history.moments, Trouble) if OF_CHANNEL.get(one.what, channel) == channel)
