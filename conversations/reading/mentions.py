"""Companies, people and positions named within a sentence: where a name begins, and the word at which it ends.

A name begins after a legal form, an honorific, a preposition or a cue such as "posisi".  It ends at
punctuation, a figure, an ordinary word, or, where it was written with capitals, at the first word without one.
"""

import re
from dataclasses import dataclass
from functools import cache
from typing import Final

from conversations.facts import Honorific
from conversations.reading import lexicon_en, lexicon_id, lexicon_names
from conversations.reading.names import company_name, personal_name, position_name
from conversations.reading.person import HONORIFICS, SHORT_HONORIFICS
from conversations.reading.words import fold, folded, is_common

Span = tuple[int, int]

_PIECE = re.compile(r"w/|[^\s,;:!?()\"“”/]+|[,;:!?()\n/]")
_FORMS: Final = frozenset({"pt", "cv", "ud"})
_AT: Final = frozenset(lexicon_names.AT.split())
_TOWARDS: Final = frozenset(lexicon_names.TOWARDS.split())
_FRIENDS: Final = frozenset(lexicon_names.FRIENDS.split())
_TITLES: Final = frozenset(lexicon_names.TITLES.split())
_ROLES: Final = frozenset(lexicon_names.ROLES.split())
_CUES: Final = frozenset(lexicon_names.POSITION_CUES.split())
_POSITION_NOUNS: Final = frozenset(lexicon_names.POSITION_NOUNS.split())
_ARTICLES: Final = frozenset(lexicon_names.POSITION_ARTICLES.split())
_JOBS: Final = frozenset((lexicon_id.JOBS + " " + lexicon_en.JOBS).split())
_WORKPLACES: Final = frozenset((lexicon_id.WORKPLACES + " " + lexicon_en.WORKPLACES).split())
_NAME_ENDS: Final = frozenset((lexicon_id.NAME_ENDS + " " + lexicon_en.NAME_ENDS).split())
_COMPANY_WORDS: Final = frozenset((lexicon_id.COMPANY_WORDS + " " + lexicon_en.COMPANY_WORDS).split())
_PLACES: Final = frozenset((lexicon_id.PLACES + " " + lexicon_en.PLACES).split())
_LONGEST_RUN: Final = 6
_LOOK_BACK: Final = 3


@dataclass(frozen=True, slots=True)
class Piece:
    """A word or mark as typed; `hidden` ones (taken back by the writer) are not read."""

    text: str
    start: int
    end: int

    @property
    def bare(self) -> str:
        """Small letters, without the stops at its edges."""
        return self.text.lower().replace("’", "'").strip(".'*_~")

    @property
    def capital(self) -> bool:
        """Whether it is written with a capital."""
        return next((char.isupper() for char in self.text if char.isalpha()), False)


@dataclass(frozen=True, slots=True)
class Mention:
    """A name in the spelling of a letter, and where it stands."""

    name: str
    span: Span
    honorific: Honorific | None = None
    person: "Mention | None" = None
    """The person named before the company: "Sarah from Brightside"."""


Pieces = tuple[Piece, ...]


def pieces(text: str, hidden: tuple[Span, ...] = ()) -> Pieces:
    """The words and marks of a text, a comma in place of every hidden span."""
    return tuple(
        Piece("," if any(start <= found.start() < end for start, end in hidden) else found.group(), *found.span())
        for found in _PIECE.finditer(text)
    )


def find_contact(text: str, heard: Pieces) -> Mention | None:
    """The first person with an honorific or title: "sama bu Rina", "with Dr. Lowe"."""
    for at, piece in enumerate(heard[:-1]):
        honorific = _honorific_at(heard, at)
        titled = piece.bare in _TITLES and piece.text.endswith(".") and at > 0 and heard[at - 1].bare in _TOWARDS
        if honorific is None and not titled:
            continue
        begin = at if titled else at + 1
        end = _name_end(heard, begin + 1 if titled else begin)
        if end > begin + titled:
            return _person(text, heard, begin, end, at, honorific)
    return None


def find_company(text: str, heard: Pieces, contact: Mention | None) -> Mention | None:
    """The company of the interview: one with a legal form first, then one after a preposition or beside "interview"."""
    for at, piece in enumerate(heard[:-1]):
        formed = piece.bare in _FORMS or (piece.bare in _WORKPLACES and piece.capital and heard[at + 1].capital)
        if formed and not _of_another_matter(heard, at):
            end = _company_end(heard, at + 1)
            if end > at + 1:
                return _company(text, heard, at, end)
    for at, piece in enumerate(heard[:-1]):
        taken = contact is not None and contact.span[0] <= heard[at + 1].start < contact.span[1]
        if piece.bare in _AT and not taken and not _of_another_matter(heard, at) and _may_be_company(heard, at + 1):
            end = _company_end(heard, at + 1)
            found = _company(text, heard, at + 1, end)
            return found if piece.bare not in {"with", "w/"} else _behind_person(text, heard, at + 1, end, found)
        if fold(piece.bare) == "interview" and not taken:
            beside = _beside(text, heard, at)
            if beside is not None:
                return beside
    return None


def find_position(text: str, heard: Pieces) -> Mention | None:
    """The position: after "posisi", before "role", or right after "interview" where a job begins or ends the words."""
    for at, piece in enumerate(heard[:-1]):
        begin = at + 1
        cued = piece.bare in _CUES
        if not cued and not (
            fold(piece.bare) in {"interview", "tolak", "batalkan"} or piece.bare in {"for", "the", "as"}
        ):
            continue
        while begin < len(heard) and heard[begin].bare in _ARTICLES:
            cued = cued or heard[begin].bare in _CUES
            begin += 1
        end = _position_end(heard, begin)
        named = end < len(heard) and heard[end].bare in _POSITION_NOUNS
        if end > begin and (cued or named or _is_job(heard[begin]) or _is_job(heard[end - 1])):
            name = position_name(text[heard[begin].start : heard[end - 1].end])
            if name:
                return Mention(name, (heard[begin].start, heard[end - 1].end))
    return None


def _honorific_at(heard: Pieces, at: int) -> Honorific | None:
    """The honorific at `at`, if a name may follow it there."""
    word, name = heard[at].bare, heard[at + 1]
    led = at > 0 and heard[at - 1].bare in _TOWARDS | _AT
    if word in SHORT_HONORIFICS:
        return SHORT_HONORIFICS[word] if led and heard[at].text[0].islower() and _may_be_name(name) else None
    if word not in HONORIFICS or not _may_be_name(name):
        return None
    return HONORIFICS[word] if led or name.capital or word not in _FRIENDS else None


def _may_be_name(piece: Piece) -> bool:
    if not piece.text[0].isalpha() or piece.bare in HONORIFICS or piece.bare in _NAME_ENDS:
        return piece.bare in _TITLES
    return (piece.capital and piece.bare not in _kin()) or not is_common(piece.bare)


def _name_end(heard: Pieces, begin: int) -> int:
    """Index after the last word of the person's name that begins at `begin`."""
    end = begin
    while end < len(heard) and end - begin < _LONGEST_RUN:
        piece = heard[end]
        if not piece.text[0].isalpha() or piece.bare in _NAME_ENDS or piece.bare in _ROLES:
            break
        if end > begin and piece.bare not in _TITLES and heard[end - 1].bare not in _TITLES:
            if heard[begin].capital and not piece.capital:
                break
            if not piece.capital and is_common(piece.bare):
                break
            if heard[end - 1].text.endswith((".", "!")) and len(heard[end - 1].bare) > 3:
                break
            if piece.bare in _FORMS:
                break
        end += 1
    return end


def _company_end(heard: Pieces, begin: int) -> int:
    """Index after the last word of the company's name that begins at `begin`."""
    end = begin
    while end < len(heard) and end - begin < _LONGEST_RUN:
        piece = heard[end]
        connects = piece.bare in {"&", "of", "and", "dan"} and end > begin and end + 1 < len(heard)
        if connects and heard[end - 1].capital and heard[end + 1].capital:
            end += 1
            continue
        if not (piece.text[0].isalnum() or piece.text == "&") or piece.text[0].isdigit():
            break
        if (
            piece.bare in _NAME_ENDS
            and not (piece.capital and piece.bare in _COMPANY_WORDS)
            and not _is_surname(heard, begin, end)
        ):
            break
        if end > begin:
            if heard[begin].capital and not piece.capital:
                break
            if not piece.capital and is_common(piece.bare) and piece.bare not in _COMPANY_WORDS:
                break
            if heard[end - 1].text.endswith(".") and heard[end - 1].bare not in _FORMS:
                break
        end += 1
    return end


def _is_surname(heard: Pieces, begin: int, at: int) -> bool:
    """Whether the honorific at `at` ends a company's name ("PT Sinar Mas") instead of beginning a person's."""
    nobody_follows = at + 1 == len(heard) or not heard[at + 1].capital
    return (
        at > begin and heard[at].capital and heard[at - 1].capital and heard[at].bare in HONORIFICS and nobody_follows
    )


def _position_end(heard: Pieces, begin: int) -> int:
    """Index after the position that begins at `begin`: Indonesian ones begin with the job, English ones end with it."""
    end = begin
    while end < len(heard) and end - begin < _LONGEST_RUN:
        piece = heard[end]
        role = piece.capital and piece.bare in _ROLES
        if not (piece.text[0].isalpha() or piece.text in "&/") or (piece.bare in _NAME_ENDS and not role):
            break
        if piece.bare in _FORMS | _POSITION_NOUNS or (piece.bare in HONORIFICS and not _is_job(piece)):
            break
        end += 1
    run = heard[begin:end]
    last_job = max((at for at, piece in enumerate(run) if _is_job(piece)), default=None)
    if last_job is not None and not _is_job(run[0]):
        return begin + last_job + 1
    ordinary = (at for at, piece in enumerate(run) if not (piece.capital or _is_job(piece)) and is_common(piece.bare))
    return begin + next(ordinary, len(run))


def _person(text: str, heard: Pieces, begin: int, end: int, at: int, honorific: Honorific | None) -> Mention:
    name = text[heard[begin].start : heard[end - 1].end]
    name = name if len(heard[end - 1].bare) <= 2 else name.rstrip(".")
    return Mention(personal_name(name), (heard[at].start, heard[end - 1].end), honorific)


def _company(text: str, heard: Pieces, begin: int, end: int) -> Mention | None:
    name = company_name(text[heard[begin].start : heard[end - 1].end])
    return Mention(name, (heard[begin].start, heard[end - 1].end)) if name else None


def _behind_person(text: str, heard: Pieces, begin: int, end: int, found: Mention | None) -> Mention | None:
    """ "with Sarah from Brightside": the person stands first, the company behind."""
    if end + 1 < len(heard) and heard[end].bare in {"from", "at", "of", "dari"} and _may_be_company(heard, end + 1):
        last = _company_end(heard, end + 1)
        company = _company(text, heard, end + 1, last)
        if company is not None:
            return Mention(company.name, company.span, person=_person(text, heard, begin, end, begin, None))
    return found


def _beside(text: str, heard: Pieces, at: int) -> Mention | None:
    """ "interview Tokopedia besok", "my Acme interview"."""
    if at + 1 < len(heard) and _may_be_company(heard, at + 1) and not _is_job(heard[at + 1]):
        end = _company_end(heard, at + 1)
        if not _is_job(heard[end - 1]):
            return _company(text, heard, at + 1, end)
    begin = at
    while (
        begin > 0
        and heard[begin - 1].capital
        and _may_be_company(heard, begin - 1)
        and heard[begin - 1].text[-1].isalnum()
    ):
        begin -= 1
    return _company(text, heard, begin, at) if begin < at and begin > 0 else None


def _may_be_company(heard: Pieces, at: int) -> bool:
    """Whether a company's name can begin here without a legal form before it."""
    piece = heard[at]
    if not piece.text[0].isalpha() or piece.bare in _PLACES or piece.bare in _NAME_ENDS or piece.bare in HONORIFICS:
        return False
    if piece.bare in _WORKPLACES and at + 1 < len(heard):
        return heard[at + 1].capital or not is_common(heard[at + 1].bare)
    if piece.capital and at + 1 < len(heard) and heard[at + 1].capital and heard[at + 1].bare not in HONORIFICS:
        return True
    return piece.bare not in _ROLES and not is_common(piece.bare)


def _of_another_matter(heard: Pieces, at: int) -> bool:
    """Whether the words before claim the place for something else: "keterima di …", "an offer from …"."""
    for before in reversed(heard[max(at - _LOOK_BACK, 0) : at]):
        word = fold(before.bare)
        if word in {"interview", "undangan", "lamaran", "posisi"} or before.bare in {
            "proses",
            "process",
            "invitation",
            "application",
        }:
            return False
        if word in _accepting() or before.bare in _accepting():
            return True
    return False


def _is_job(piece: Piece) -> bool:
    return piece.bare in _JOBS or fold(piece.bare) in _JOBS


@cache
def _accepting() -> frozenset[str]:
    return folded(lexicon_id.ACCEPTING) | folded(lexicon_en.ACCEPTING)


@cache
def _kin() -> frozenset[str]:
    return folded(lexicon_id.CLASSES["kin"]) | folded(lexicon_en.CLASSES["enkin"])
