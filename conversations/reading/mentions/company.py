"""The company in a sentence: every run of words that may be its name collects points, and the heaviest stands.

A legal form, a trade word ("koperasi Mekar Jaya"), capitals, and what stands before and after speak for it; another
matter ("keterima di …"), a way ("via zoom") and a place speak against it.
"""

from functools import cache
from typing import Final

from conversations.reading import lexicon_en, lexicon_id, lexicon_names
from conversations.reading.mentions.pieces import (
    ADDRESSES,
    FORMS,
    LONGEST_RUN,
    NAME_ENDS,
    ROLES,
    Mention,
    Piece,
    Pieces,
    is_degree,
    points,
)
from conversations.reading.names import company_name
from conversations.reading.person import HONORIFICS
from conversations.reading.words import fold, folded, is_common

_ENOUGH: Final = 2.5
_FORM, _HEAD, _TAIL, _CAPITALS, _CAPITAL, _SMALL, _PERSONAL = 3.5, 1.5, 1.0, 1.25, 0.5, -1.0, -2.5
_APART: Final = 1.0
"""For several words with capitals between marks: "besok jam 9, Karya Digital, batalin"."""
_BEHIND_PERSON: Final = 2.0
"""For a name right behind the contact's: "Bu Yuliana (Mitra Medika Farma)", "w/ Ms Putri, Solusi Cermat"."""
_ABOUT: Final = 1.0
"""For a clause that speaks of an interview before it."""
_OTHER: Final = -9.0

_WORKPLACES: Final = frozenset((lexicon_id.WORKPLACES + " " + lexicon_en.WORKPLACES).split())
_COMPANY_WORDS: Final = frozenset((lexicon_id.COMPANY_WORDS + " " + lexicon_en.COMPANY_WORDS).split())
_TAILS: Final = frozenset(lexicon_names.FIRM_TAILS.split())
_GIVEN: Final = frozenset(lexicon_names.GIVEN_NAMES.split())
_PLACES: Final = frozenset(f"{lexicon_id.PLACES} {lexicon_en.PLACES} {lexicon_names.NO_FIRM}".split())
_PLACED: Final = frozenset(lexicon_names.PLACED.split())
_OTHERS: Final = frozenset(lexicon_names.OTHERS.split())
_AT: Final = frozenset(["di", "d", "at"])
_HOUSES: Final = frozenset(["sakit", "makan", "kreasi", "produksi", "bersalin"])
_LAST: Final = frozenset(["co.", "inc.", "ltd.", "tbk.", "corp."])
_JOINTS: Final = frozenset(["&", "of", "and", "dan", "n"])
_ABOUT_WORDS: Final = frozenset(
    ["interview", "undangan", "lamaran", "posisi", "proses", "seleksi", "rekrutmen", "tolak", "batalkan", "reschedule"]
)
_INTERVIEWS: Final = frozenset(["interview", "wawancara", "interviewnya"])
_ROUNDS: Final = frozenset(lexicon_names.ROUNDS.split())
_NO_FIRM: Final = NAME_ENDS | ROLES
_NOT_IN_FIRM: Final = NAME_ENDS | _PLACES
_NOT_ALONE: Final = _GIVEN | _PLACES | _WORKPLACES | _ROUNDS
_LONGEST_TYPO: Final = 3
"""Letters up to which a word may be anything."""
_DAYS: Final = frozenset(lexicon_names.DAYS.split())
_PLAIN: Final = 2.0
"""Points of a word behind which even an ordinary word with a capital is a name."""
_LOOK_BACK: Final = 3
_CLAUSE: Final = 7
_MOST: Final = 60
"""Names that are weighed, from the beginning on."""


def find_company(text: str, heard: Pieces, contact: Mention | None, position: Mention | None) -> Mention | None:
    """The heaviest company, if it is heavy enough; the first of several as heavy."""
    best, heaviest = None, _ENOUGH - 0.25
    at = weighed = 0
    while at < len(heard) and weighed < _MOST:
        end = at if _taken(heard[at], contact, position) else _end(heard, at, contact, position)
        if end > at:
            weighed += 1
            if (weight := _weight(heard, at, end, contact)) > heaviest:
                best, heaviest = (at, end), weight
        at = max(end, at + 1)
    if best is None:
        return None
    begin, end = heard[best[0]].start, heard[best[1] - 1].end
    name = company_name(text[begin:end])
    return Mention(name, (begin, end)) if name else None


def _taken(piece: Piece, *mentions: Mention | None) -> bool:
    return any(mention is not None and mention.covers(piece) for mention in mentions)


# -- the runs ---------------------------------------------------------------------------------------------------------


def _end(heard: Pieces, begin: int, *taken: Mention | None) -> int:
    """Index after the company's name that may begin at `begin`; `begin` where none can."""
    first = heard[begin]
    if first.bare in ADDRESSES:
        return begin
    if first.bare in FORMS:
        named = begin + 1 < len(heard) and (heard[begin + 1].capital or heard[begin + 1].bare not in _OTHERS)
        end = _run(heard, begin + 1, *taken) if named else begin
        return end if end > begin + 1 else begin
    if _is_head(heard, begin):
        end = _headed(heard, begin, *taken)
        return end if end > begin or not first.capital else _run(heard, begin, *taken)
    return _run(heard, begin, *taken) if _may_begin(heard, begin) else begin


def _is_head(heard: Pieces, at: int) -> bool:
    """Whether a trade word begins a name at `at`: "klinik", "Rumah Sakit", "The"; an office is anybody's."""
    first = heard[at]
    if first.bare == "rumah" and at + 1 < len(heard):
        return heard[at + 1].bare in _HOUSES
    return first.bare in _WORKPLACES and (first.capital or first.bare not in {"the", "kantor", "pabrik"})


def _headed(heard: Pieces, begin: int, *taken: Mention | None) -> int:
    """Behind "koperasi Mekar Jaya", "toko bangunan Sumber Rejeki", "smk bhakti nusantara"."""
    for further in (1, 2):
        name = begin + further
        if name == begin + 1 < len(heard) and heard[name].text.isdigit():
            return name + 1
        if name >= len(heard) or not heard[name].word or heard[name - 1].stopped or _taken(heard[name], *taken):
            break
        if heard[name].capital and heard[name].bare not in NAME_ENDS:
            return _run(heard, name, *taken)
        if heard[name].bare in _NOT_IN_FIRM:
            break
    named = begin + 1 < len(heard) and heard[begin + 1].word and not is_common(heard[begin + 1].bare)
    return _run(heard, begin + 1, *taken) if named and not _taken(heard[begin + 1], *taken) else begin


def _may_begin(heard: Pieces, at: int) -> bool:
    """Whether a company's name can begin here without a legal form or trade word before it."""
    piece = heard[at]
    led = piece.capital and at + 1 < len(heard) and heard[at + 1].capital
    if not piece.word or piece.bare in _NO_FIRM or piece.bare in HONORIFICS or is_degree(piece):
        return False
    if piece.bare in _PLACES and not (led and heard[at + 1].bare not in _NOT_IN_FIRM):
        return False
    if piece.job and not (piece.capital and at + 1 < len(heard) and heard[at + 1].bare in _TAILS):
        return False
    if piece.bare in points(lexicon_names.FIRM_BEFORE):
        return False
    if led and heard[at + 1].bare not in HONORIFICS:
        return heard[at + 1].bare not in NAME_ENDS or not is_common(piece.bare)
    if piece.capital and at > 0 and points(lexicon_names.FIRM_BEFORE).get(heard[at - 1].bare, 0.0) >= _PLAIN:
        return True  # "di Gojek", though the tables know the word
    return len(piece.bare) > 2 and not is_common(piece.bare)


def _run(heard: Pieces, begin: int, *taken: Mention | None) -> int:
    end = begin
    while end < len(heard) and end - begin < LONGEST_RUN and not _taken(heard[end], *taken):
        if heard[end].bare in _JOINTS and _joins(heard, begin, end):
            end += 1
        elif not _goes_on(heard, begin, end):
            break
        end += 1
    return min(end, len(heard))


def _joins(heard: Pieces, begin: int, at: int) -> bool:
    return begin < at < len(heard) - 1 and heard[at - 1].capital and heard[at + 1].capital


def _goes_on(heard: Pieces, begin: int, end: int) -> bool:
    """Whether the name that began at `begin` goes on at `end`."""
    piece = heard[end]
    if not piece.text[0].isalnum() or piece.text[0].isdigit() or piece.bare.partition("-")[0] in ROLES:
        return False
    called = piece.capital and piece.bare in _COMPANY_WORDS
    if (
        piece.bare in NAME_ENDS
        and not (called or _is_shouted(heard, begin, end))
        and not _is_surname(heard, begin, end)
    ):
        return False
    if end == begin:
        return True
    if piece.bare in FORMS:
        return False
    if heard[end - 1].stopped or heard[end - 1].text.lower() in _LAST:
        return False
    if piece.capital:
        return heard[begin].capital or len(heard[begin].bare) > 3
    return not heard[begin].capital and (not is_common(piece.bare) or piece.bare in _COMPANY_WORDS)


def _is_shouted(heard: Pieces, begin: int, at: int) -> bool:
    """Whether the word at `at` is in capitals like the name before it, and not all is: "di PT MAJU TERUS, batal"."""
    if begin == 0 or at == begin or heard[begin - 1].bare not in FORMS:
        return False
    shouted = all(piece.text.isupper() and len(piece.text) > 1 for piece in heard[begin : at + 1])
    return shouted and any(piece.word and not piece.capital for piece in heard)


def _is_surname(heard: Pieces, begin: int, at: int) -> bool:
    """Whether the honorific at `at` ends a company's name ("PT Sinar Mas") instead of beginning a person's."""
    if heard[at].bare not in HONORIFICS or not heard[at].capital or at == begin or not heard[at - 1].capital:
        return False
    return at + 1 == len(heard) or not heard[at + 1].capital or heard[begin].bare in _WORKPLACES


# -- the points -------------------------------------------------------------------------------------------------------


def _weight(heard: Pieces, at: int, end: int, contact: Mention | None) -> float:
    if _of_another_matter(heard, at):
        return _OTHER
    if end - at == 1 and _between_interview_and_day(heard, at):
        return _ENOUGH
    apart = _APART * (end - at > 1 and heard[at].capital and _bounded(heard, at, end))
    return _itself(heard[at:end]) + _before(heard, at, contact) + _after(heard, end) + apart


def _between_interview_and_day(heard: Pieces, at: int) -> bool:
    """ "resched interview acme fri 3pm": a word that is none of the language, right behind "interview"."""
    if at == 0 or at + 1 >= len(heard) or heard[at].capital or heard[at - 1].bare not in _INTERVIEWS:
        return False
    known = heard[at].bare in _NOT_ALONE or heard[at].job or is_common(heard[at].bare)
    spoken = len(heard[at].bare) > _LONGEST_TYPO and set("aeiou") & set(heard[at].bare)
    return bool(not known and spoken and heard[at].text.isalpha() and heard[at + 1].bare in _DAYS)


def _bounded(heard: Pieces, at: int, end: int) -> bool:
    """Whether the words stand alone between two marks, or between a mark and an end of the text."""
    left = at == 0 or not heard[at - 1].word or heard[at - 1].stopped
    right = end == len(heard) or not heard[end].word or heard[end - 1].stopped
    return left and right and not (at == 0 and end == len(heard))


def _itself(run: Pieces) -> float:
    """What the name alone says."""
    if len(run) == 1 and run[0].bare in _PLACES:
        return _OTHER
    first = run[0].bare
    if first in FORMS:
        return _FORM
    capitals = sum(piece.capital for piece in run)
    if first in _GIVEN and run[-1].bare not in _TAILS:
        return _PERSONAL
    weight = _SMALL if not capitals else _CAPITAL if capitals == 1 else _CAPITALS
    headed = first in _WORKPLACES or first == "rumah"
    return weight + _HEAD * (headed and len(run) > 1) + _TAIL * (len(run) > 1 and run[-1].bare in _TAILS)


def _before(heard: Pieces, at: int, contact: Mention | None) -> float:
    """What the words before say, back to where the clause begins."""
    if at == 0:
        return 0.0
    last = heard[at - 2 if at > 1 and heard[at - 1].bare == "the" else at - 1]
    weight = 0.0
    if not last.stopped:
        weight = points(lexicon_names.FIRM_BEFORE).get(last.bare, 0.0)
        if last.bare in _AT and at > 1 and heard[at - 2].bare in _PLACED:
            weight -= 4.0
    if contact is not None and (_taken(last, contact) or (last.bare in {"(", ","} and _taken(heard[at - 2], contact))):
        weight = max(weight, _BEHIND_PERSON)
    return weight + _ABOUT * _speaks_of_interview(heard, at)


def _speaks_of_interview(heard: Pieces, at: int) -> bool:
    for before in reversed(heard[max(at - _CLAUSE, 0) : at]):
        if before.text in ";!?\n," or before.stopped:
            return False
        if set(fold(before.bare).split()) & _ABOUT_WORDS:
            return True
    return False


def _after(heard: Pieces, end: int) -> float:
    if end >= len(heard) or heard[end - 1].stopped:
        return 0.0
    return points(lexicon_names.FIRM_AFTER).get(heard[end].bare, 0.0)


def _of_another_matter(heard: Pieces, at: int) -> bool:
    """Whether the words before claim the place for something else: "keterima di …", "an offer from …"."""
    claimed = False
    called = at > 0 and points(lexicon_names.FIRM_BEFORE).get(heard[at - 1].bare, 0.0) > _PLAIN  # "Company: Stellar"
    for before in reversed(heard[max(at - _LOOK_BACK, 0) : at - called]):
        words = {fold(before.bare), before.bare}
        if words & _MATTERS:
            return False
        if before.stopped or before.text in ",;!?\n":
            break
        claimed = claimed or bool(words & _accepting())
    return claimed


_MATTERS: Final = frozenset(
    [
        "interview",
        "undangan",
        "lamaran",
        "posisi",
        "proses",
        "process",
        "invitation",
        "application",
        "invited",
        "diundang",
        "dipanggil",
        "panggilan",
        "ditolak",
    ]
)


@cache
def _accepting() -> frozenset[str]:
    return folded(lexicon_id.ACCEPTING) | folded(lexicon_en.ACCEPTING)
