"""The position in a sentence: every run of words that may be one collects the points of what stands around it."""

from typing import Final

from conversations.reading import lexicon_names
from conversations.reading.mentions.pieces import (
    FORMS,
    LONGEST_RUN,
    NAME_ENDS,
    ROLES,
    Mention,
    Piece,
    Pieces,
    points,
)
from conversations.reading.names import position_name
from conversations.reading.person import HONORIFICS
from conversations.reading.words import fold, is_common

_ENOUGH: Final = 3.0
_JOB: Final = 2.0
_NOUNS: Final = frozenset(lexicon_names.POSITION_NOUNS.split())
_ARTICLES: Final = frozenset(lexicon_names.POSITION_ARTICLES.split()) - {"my", "our", "their"} | {
    "is",
    "adalah",
    "itu",
    "jadi",
}
_TAILS: Final = frozenset(lexicon_names.FIRM_TAILS.split())
_MARKS: Final = frozenset("(),;!?\n:")
_FIELDS: Final = frozenset(lexicon_names.POSITION_FIELDS.split())
_ENDS: Final = NAME_ENDS | FORMS
_NO_POSITION: Final = FORMS | _NOUNS
_LOOK_BACK: Final = 3
_LONGEST_CLAUSE: Final = 4


def find_position(text: str, heard: Pieces, contact: Mention | None) -> Mention | None:
    """The heaviest position, if it is heavy enough; the first of several as heavy."""
    best, heaviest = None, _ENOUGH - 0.25
    for at in range(len(heard)):
        end = _end(heard, at)
        if end == at or (contact is not None and any(contact.covers(piece) for piece in heard[at:end])):
            continue
        weight = _weight(heard, at, end)
        if weight > heaviest:
            best, heaviest = (at, end), weight
    if best is None:
        return None
    begin, end = heard[best[0]].start, heard[best[1] - 1].end
    last = heard[best[1] - 1]
    if last.bare.endswith("nya"):
        end -= 3
    name = position_name(text[begin:end])
    return Mention(name, (begin, end)) if name else None


def _weight(heard: Pieces, at: int, end: int) -> float:
    before = points(lexicon_names.POSITION_BEFORE)
    led = 0.0
    back = at - 1
    while back >= max(at - _LOOK_BACK, 0):
        led = max(led, before.get(_cue(heard[back]), 0.0))
        if heard[back].bare not in _ARTICLES:
            break
        back -= 1
    if at == 0 or heard[at - 1].stopped or heard[at - 1].text in "\n;!?":
        led = max(led, before[","])
    behind = heard[end] if end < len(heard) else None
    after = points(lexicon_names.POSITION_AFTER).get(_cue(behind) if behind else ",", 0.0)
    job = heard[at].job or heard[end - 1].job
    if not job and led < before["posisi"] and not (behind and behind.bare in _NOUNS and led):
        return 0.0
    if led <= 0 or (heard[end - 1].bare in _TAILS and led < before["posisi"]):
        return 0.0
    return led + after + _JOB * job


def _cue(piece: Piece) -> str:
    if piece.bare in points(lexicon_names.POSITION_BEFORE) or not piece.word:
        return piece.bare
    return fold(piece.bare)


def _end(heard: Pieces, begin: int) -> int:
    """Index after the position that begins at `begin`: Indonesian ones begin with the job, English ones end with it."""
    end = begin
    while end < len(heard) and end - begin < LONGEST_RUN and _goes_on(heard, begin, end):
        end += 1
        if heard[end - 1].bare.endswith("nya") and not heard[begin].job:
            break
        if heard[end - 1].bare.endswith("nya") or heard[end - 1].stopped:
            break
    run = heard[begin:end]
    last_job = max((at for at, piece in enumerate(run) if piece.job), default=None)
    if last_job is not None and not run[0].job:
        plain = sum(not piece.capital and is_common(piece.bare) for piece in run[:last_job])
        return begin + last_job + 1 if plain <= (last_job == 1) else begin
    if last_job is not None and len(run) <= _LONGEST_CLAUSE and _is_clause(heard, begin, end):
        return end
    small = (at for at, piece in enumerate(run) if piece.word and not (piece.capital or piece.job))
    ordinary = (at for at in small if is_common(run[at].bare))
    last = begin + next(ordinary, len(run))
    return last + (last == begin + 1 and _is_field(heard, last))


def _is_field(heard: Pieces, at: int) -> bool:
    """Whether the word says what the job before it is about: "staf gudang", but not "kasir toko Berkah"."""
    if at >= len(heard) or heard[at].bare not in _FIELDS or heard[at - 1].stopped:
        return False
    behind = heard[at + 1] if at + 1 < len(heard) and not heard[at].stopped else None
    return behind is None or not behind.word or behind.bare in _ENDS


def _is_clause(heard: Pieces, begin: int, end: int) -> bool:
    """Whether the words stand between two marks: ", dosen luar biasa,"."""
    return begin > 0 and end < len(heard) and heard[begin - 1].text in _MARKS and heard[end].text in _MARKS


def _goes_on(heard: Pieces, begin: int, end: int) -> bool:
    piece = heard[end]
    role = piece.capital and piece.bare in ROLES
    if piece.bare.endswith("'s"):
        return False
    if not (piece.word or piece.text in "&/") or (piece.bare in NAME_ENDS and not role):
        return False
    if end > begin and piece.word and piece.capital and not heard[begin].capital and not piece.job:
        return piece.text.isupper() and len(piece.bare) < 4
    return not (piece.bare in _NO_POSITION or (piece.bare in HONORIFICS and not piece.job))
