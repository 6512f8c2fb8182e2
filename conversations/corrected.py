"""What a later piece of the recruiter's words makes of the time that is known: it agrees, it settles a choice, it moves
the interview, or it says something else, and then both are asked, the new one first."""

import re
from collections.abc import Mapping
from typing import Final

from conversations.heard import Told, quoted
from conversations.person import Case
from conversations.scheduled import times

_MOVES: Final = (
    r"(?i)(?<!\w)(?:(?:di|ter)(?:pindah|undur|mundur|maju|geser|ubah|ganti|tunda|jadwal(?:kan)? ulang)\w*|"
    r"(?:pindah|undur|mundur|maju|geser|ubah|ganti)(?:kan)? (?:ke|jadi|menjadi)|"
    r"rescheduled|moved|changed|postponed|brought forward)(?!\w)"
)
_DUE: Final = (
    r"(?i)(?<!\w)(?:paling lambat|selambat\w*|maks(?:imal)?|batas|deadline|sebelum|konfirmasi\w*|balas\w*|"
    r"no later than|at the latest|before|confirm\w*|reply)(?!\w)"
)
"""A piece with such words speaks of an answer that is due, or of coming early, not of another hour."""
_PUT_OFF: Final = (
    r"(?i)(?<!\w)(?:(?:di|ter)(?:undur|tunda|mundur|jadwal(?:kan)? ulang)\w*|(?:undur|tunda|mundur)(?:kan)?|postponed|"
    r"rescheduled|put off)(?!\w)"
)
_AGAIN: Final = (
    r"(?i)(?<!\w)(?:ralat|koreksi|revisi|maaf|mohon maaf|jadi(?:nya)?|correction|sorry|apologies|instead)(?!\w)"
)


def takes_back(text: str) -> bool:
    """Whether the words of a piece speak of something that was said before: "Ralat kak, jadi jam 13.00"."""
    return re.search(_MOVES, text) is not None or re.search(_AGAIN, text) is not None


def is_due(text: str) -> bool:
    """Whether a piece speaks of an answer that is due, or of coming early."""
    return re.search(_DUE, text) is not None


def corrected(case: Case, piece: Mapping[str, Told], text: str) -> dict[str, Told] | None:
    """Day and hour of `case` once `piece`, read from `text` alone, has been said. None: the piece changes nothing; what
    is known of the time stays as it is."""
    day, clock = piece.get("day"), piece.get("clock")
    known = _known(case)
    if not known or is_due(text):
        return None
    if (day is None or not day.sure) and re.search(_PUT_OFF, text) and not _named(piece, known):
        return {"day": Told(known[0], _words(text), sure=False, options=known)}
    if day is None and clock is None:
        return None
    said = times(piece) or tuple(f"{at[:10]}T{clock.value}" for at in known if clock is not None)
    fits = tuple(at for at in known if any(_agree(at, new) for new in said))
    settled = case.word("day") is not None
    if fits and (settled or len(fits) != 1):
        return None
    quote = (day or clock or Told(None, None)).quote
    if fits:
        return _sure(fits[0] if "T" in fits[0] else _of(said, fits[0]), quote)
    if len(said) == 1 and day is not None and day.sure and "T" in said[0] and re.search(_MOVES, text):
        return _sure(said[0], quote) | {name: piece[name] for name in ("zone",) if name in piece}
    new = tuple(_with_hour(at, known) for at in said)
    options = tuple(dict.fromkeys((*new, *known)))
    return {"day": Told(options[0], quote, sure=False, options=options)}


def _named(piece: Mapping[str, Told], known: tuple[str, ...]) -> bool:
    """Whether a piece names a time beside those that are known."""
    clock = piece.get("clock")
    if clock is not None and all(at[11:] not in ("", clock.value) for at in known):
        return True
    return any(not any(_agree(at, new) for at in known) for new in times(piece))


def _words(text: str) -> str:
    return quoted(text, (0, len(text)))


def kept(case: Case) -> dict[str, Told]:
    """What is known of the time, as it was heard."""
    return {
        name: Told(answer.value, answer.quote, answer.sure, answer.options)
        for name in ("day", "clock", "zone", "offered")
        if (answer := case.answers.get(name)) is not None
    }


def _known(case: Case) -> tuple[str, ...]:
    """What the interview's time is, or may be, as choices of a day."""
    return times(kept(case)) if case.answers.get("day") and case.answers["day"].value is not None else ()


def _agree(one: str, other: str) -> bool:
    return one[:10] == other[:10] and ("T" not in one or "T" not in other or one == other)


def _of(said: tuple[str, ...], day: str) -> str:
    return next(at for at in said if at[:10] == day[:10])


def _with_hour(new: str, known: tuple[str, ...]) -> str:
    """Another day at the hour that was known."""
    hours = {at.partition("T")[2] for at in known}
    return f"{new}T{hours.pop()}" if "T" not in new and len(hours) == 1 and hours != {""} else new


def _sure(at: str, quote: str | None) -> dict[str, Told]:
    day, _, clock = at.partition("T")
    return {"day": Told(day, quote)} | ({"clock": Told(clock, quote)} if clock else {})
