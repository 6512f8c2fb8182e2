"""The person in a sentence: behind an honorific or a title, or named with where they write from.

"sama bu Rina", "with Dr. Lowe", "Sarah from Brightside", "Daniela Ferreira (Oceanis Trading)".
"""

from functools import cache
from typing import Final

from conversations.facts import Honorific
from conversations.reading import lexicon_en, lexicon_id, lexicon_names
from conversations.reading.mentions.pieces import (
    FORMS,
    LONGEST_RUN,
    NAME_ENDS,
    ROLES,
    TITLES,
    Mention,
    Piece,
    Pieces,
    is_degree,
)
from conversations.reading.names import personal_name
from conversations.reading.person import HONORIFICS, SHORT_HONORIFICS, honorific_of_title
from conversations.reading.words import folded, is_common

_LEADS: Final = frozenset((lexicon_names.AT + " " + lexicon_names.TOWARDS).split())
_TOWARDS: Final = frozenset(lexicon_names.TOWARDS.split())
_FRIENDS: Final = frozenset(lexicon_names.FRIENDS.split())
_NOBODY: Final = frozenset(lexicon_names.NOBODY_HERE.split())
_TAILS: Final = frozenset(lexicon_names.FIRM_TAILS.split())
_HEADS: Final = frozenset((lexicon_id.WORKPLACES + " " + lexicon_en.WORKPLACES).split())
_SHOWN: Final = frozenset(lexicon_names.PERSON_BEFORE.split())
_GIVEN: Final = frozenset(lexicon_names.GIVEN_NAMES.split())
_COMPANY: Final = frozenset(
    [
        "with",
        "w/",
        "sama",
        "sm",
        "ama",
        "bareng",
        "tell",
        "ke",
        "kepada",
        "kpd",
        "ask",
        "by",
        "oleh",
        "menemui",
        "bertemu",
        "ketemu",
    ]
)
"""Words before somebody who is only called by name."""
_DESKS: Final = frozenset(["hrnya", "hr-nya", "hrdnya", "hrd-nya", "recruiternya", "rekruternya"])
_SHORTEST: Final = 3
_FROM: Final = frozenset(["from", "at", "of", "dari", "dr", "di", "("])
_NOWHERE: Final = (NAME_ENDS - {"the"}) | frozenset(
    f"{lexicon_id.PLACES} {lexicon_en.PLACES} {lexicon_names.NO_FIRM}".split()
)
_LONGEST_UNTITLED: Final = 3
_INITIALS: Final = 2
"""Letters up to which a full stop belongs to the word."""
_BEING: Final = frozenset(["is", "adalah", "namanya"])
_FIRM: Final = _TAILS | _HEADS
_NOT_AFTER_HONORIFIC: Final = NAME_ENDS | _NOBODY
_NO_NAME: Final = FORMS | ROLES | NAME_ENDS
_NOBODY_SMALL: Final = _NO_NAME | _FIRM
_WITH: Final = _COMPANY | _DESKS


def find_contact(text: str, heard: Pieces) -> Mention | None:
    """The first person with an honorific or title, else one whose company stands right behind."""
    for at in range(len(heard) - 1):
        found = _titled(text, heard, at)
        if found is not None:
            return found
    return next((found for at in range(1, len(heard)) if (found := _untitled(text, heard, at))), None)


def _titled(text: str, heard: Pieces, at: int) -> Mention | None:
    """The person whose honorific or title stands at `at`."""
    honorific, begin = _honorific_at(heard, at), at + 1
    if honorific is None:
        title = heard[at].bare in TITLES and heard[at].text.endswith(".")
        if not title or at == 0 or heard[at - 1].bare not in _TOWARDS:
            return None
        begin = at
    first = begin
    while first < len(heard) and heard[first].bare in TITLES:
        first += 1
    end = _end(heard, first)
    return _person(text, heard, begin, end, at, honorific) if end > first else None


def _untitled(text: str, heard: Pieces, at: int) -> Mention | None:
    """ "with Sarah from Brightside", "hrnya Dina": a name with capitals, and a word before or behind that shows it."""
    shown = heard[at - 1].bare in _SHOWN or (at > 1 and heard[at - 1].bare in _BEING and heard[at - 2].bare in _SHOWN)
    if not (shown or heard[at - 1].bare in _TOWARDS) or heard[at - 1].stopped or not _named(heard[at]):
        return _small(text, heard, at)
    end = at + 1
    while end < len(heard) and end - at < _LONGEST_UNTITLED and _named(heard[end]) and not heard[end - 1].stopped:
        end += 1
    if any(piece.bare in _FIRM for piece in heard[at:end]):
        return None
    given = heard[at].bare in _GIVEN and heard[at - 1].bare in _COMPANY
    if not shown and not given and not _placed(heard, end):
        return None
    return _person(text, heard, at, end, at, None)


def _small(text: str, heard: Pieces, at: int) -> Mention | None:
    """ "hrnya dina", "sama rudi hrd": one word in small letters beside the word for a recruiter."""
    piece = heard[at]
    if piece.bare in _GIVEN and heard[at - 1].bare in _WITH and not is_common(piece.bare):
        return _person(text, heard, at, at + 1, at, None)
    if not piece.word or piece.capital or len(piece.bare) < _SHORTEST or is_common(piece.bare):
        return None
    if piece.bare in _NOBODY_SMALL or piece.job:
        return None
    desk = heard[at - 1].bare in _DESKS
    role = heard[at - 1].bare in _TOWARDS and at + 1 < len(heard) and heard[at + 1].bare in ROLES
    return _person(text, heard, at, at + 1, at, None) if desk or role else None


def _placed(heard: Pieces, at: int) -> bool:
    """Whether at `at` stands where somebody belongs: "from Brightside", "(Oceanis Trading)", "HRD"."""
    if at < len(heard) and heard[at].bare in ROLES:
        return True
    if at + 1 >= len(heard) or heard[at].bare not in _FROM:
        return False
    behind = heard[at + 1]
    return behind.bare in ROLES or (behind.capital and not behind.job and behind.bare not in _NOWHERE)


def _named(piece: Piece) -> bool:
    return piece.word and piece.capital and piece.bare not in _NO_NAME and not is_common(piece.bare)


def _honorific_at(heard: Pieces, at: int) -> Honorific | None:
    """The honorific at `at`, if a name may follow it there."""
    word, name = heard[at].bare, heard[at + 1]
    led = at > 0 and heard[at - 1].bare in _LEADS
    if word in SHORT_HONORIFICS:
        return SHORT_HONORIFICS[word] if led and heard[at].text[0].islower() and _may_be_name(name) else None
    if word not in HONORIFICS or not _may_be_name(name):
        return None
    return HONORIFICS[word] if led or name.capital or word not in _FRIENDS else None


def _may_be_name(piece: Piece) -> bool:
    if piece.bare in TITLES:
        return True
    if not piece.word or piece.bare in HONORIFICS or piece.bare in _NOT_AFTER_HONORIFIC:
        return False
    return (piece.capital and piece.bare not in _kin()) or not is_common(piece.bare)


def _end(heard: Pieces, begin: int) -> int:
    """Index after the last word of the person's name that begins at `begin`, without the company behind it."""
    end = begin
    while end < len(heard) and end - begin < LONGEST_RUN and _goes_on(heard, begin, end):
        end += 1
    firm = next((at for at in range(begin + 2, end) if heard[at].bare in _TAILS), None)
    return begin + 1 if firm is not None else _with_degrees(heard, end)


def _with_degrees(heard: Pieces, end: int) -> int:
    """Index after the degrees behind a name, each behind a comma or none: "Rina S.Psi., M.M"."""
    while end < len(heard):
        comma = heard[end].text == "," and end + 1 < len(heard)
        if not is_degree(heard[end + comma]):
            break
        end += 1 + comma
    return end


def _goes_on(heard: Pieces, begin: int, end: int) -> bool:
    piece = heard[end]
    if not piece.word or piece.bare in NAME_ENDS or piece.bare.partition("-")[0] in ROLES:
        return False
    if end == begin or heard[end - 1].bare in TITLES or piece.bare in TITLES:
        return True
    if (heard[begin].capital and not piece.capital) or (not piece.capital and is_common(piece.bare)):
        return False
    if heard[end - 1].text.endswith((".", "!")) and len(heard[end - 1].bare) > 3:
        return False
    return piece.bare not in FORMS and not heard[end - 1].bare.endswith("'s")


def _person(text: str, heard: Pieces, begin: int, end: int, at: int, honorific: Honorific | None) -> Mention:
    name = text[heard[begin].start : heard[end - 1].end]
    owner = heard[end - 1].bare.endswith("'s")
    last = heard[end - 1]
    kept = len(last.bare) <= _INITIALS or (is_degree(last) and last.text.count(".") > 1)
    name = name[:-2] if owner else name if kept else name.rstrip(".")
    honorific = honorific or honorific_of_title(name)
    return Mention(personal_name(name), (heard[at].start, heard[end - 1].end), honorific)


@cache
def _kin() -> frozenset[str]:
    return folded(lexicon_id.CLASSES["kin"]) | folded(lexicon_en.CLASSES["enkin"])
