"""What kind of text it is: an interview invitation, or one of what looks like one. The heaviest kind is taken."""

from collections.abc import Sequence
from typing import Final

from conversations.reading.invitation.evidence import Sign, total, whole_words
from conversations.reading.invitation.kind_signs import IN_CASE, INTERVIEW, NOT_AHEAD, OTHERS
from conversations.reading.invitation.lexicon import pattern

_ENOUGH: Final = 5.0
"""Points that make an interview of a text."""
_LIKELY: Final = 4.0
"""Points that make something else of it, where it is no interview."""
_LEADS: Final = 3
"""How many signs stand first."""
_DAY: Final = 1.0
_HOUR: Final = 1.5
_JOB: Final = 1.0
_IN_TITLE: Final = 2.0
"""What the title adds to the kind that it names: a letter is mostly what it calls itself."""


def kind_of(low: str, subject: str, *, slot: bool, day: bool, position: bool) -> str:
    """The kind of a text in small letters.

    `slot`: a day and an hour to come were found; `day`: at least a day; `position`: a job is named.
    """
    title, whole = _heard(low, subject)
    interview = _interview(title, whole) + _DAY * day + _HOUR * slot + _JOB * position
    others = {kind: _points(whole, title, signs) for kind, signs in OTHERS.items()}
    heaviest = max(others, key=lambda kind: others[kind])
    if interview >= _ENOUGH and interview > others[heaviest]:
        return "interview"
    return heaviest if others[heaviest] >= _LIKELY else "chitchat"


def may_be_interview(low: str, subject: str) -> bool:
    """Whether enough is said of an interview for a text to be one, were it to name a day, an hour and a job."""
    return _interview(*_heard(low, subject)) + _DAY + _HOUR + _JOB >= _ENOUGH


def _heard(low: str, subject: str) -> tuple[str, str]:
    """The title of a text, and all that it says of what is ahead or has been."""
    return _without(subject or _first_line(low), NOT_AHEAD), _without(f"{subject}\n{low}", IN_CASE)


def _interview(title: str, whole: str) -> float:
    """The points that the words give to an interview that is ahead."""
    points = total(_without(whole, NOT_AHEAD), INTERVIEW)
    return points + (_IN_TITLE if pattern(r"(?<!\w){INTERVIEW}").search(title) else 0.0)


def _points(whole: str, title: str, signs: Sequence[Sign]) -> float:
    """The points of another kind: none without one of its first signs."""
    points = total(whole, signs[:_LEADS])
    if not points:
        return 0.0
    return points + total(whole, signs[_LEADS:]) + (_IN_TITLE if total(title, signs[:1]) else 0.0)


def _first_line(low: str) -> str:
    """The line that a letter without a subject begins with; a message of one line has no title."""
    first, _, rest = low.strip().partition("\n")
    return first[:100] if rest else ""


def _without(low: str, patterns: tuple[str, ...]) -> str:
    """The text without what the patterns find."""
    return whole_words("|".join(patterns)).sub(" ", "\n" + low)
