"""The candidates for a company: runs of words that are written like one."""

import re
from collections.abc import Iterator, Sequence
from typing import Final

from conversations.reading.invitation.parties.gazetteer import (
    FIRM_HONORIFICS,
    GIVEN,
    HEADS,
    HONORIFIC,
    JOINTS,
    LEGAL_FORMS,
    LEGAL_SUFFIXES,
    NO_LEGAL_FORM,
    NOT_IN_FIRM,
    OPENERS,
    PLACES,
    REGIONS,
    SMALL_HEADS,
    STARTS,
    TAILS,
    TIME_ZONES,
    TRAILS,
)
from conversations.reading.invitation.parties.run import Run, goes_on
from conversations.reading.invitation.parties.signs import MONTH
from conversations.reading.invitation.parties.tokens import Token
from conversations.reading.invitation.posts import is_job

_LONGEST: Final = 8
"""Words of a company's name."""
_LONGEST_SMALL: Final = 5
"""Words of one in small letters with its legal form: nothing else tells where it ends."""
_LONGEST_TAILED: Final = 4
"""Words of every day up to the workplace that makes a name of them."""
_LONGEST_NUMBER: Final = 3
"""Digits of a number in a name."""
_QUOTED: Final = (' "', " “")
_FEWEST_BEFORE_CITY: Final = 3
"""Words of a name, the form with it, that are left without its city: "PT Semen Padang" keeps it."""
_SHORT: Final = 6
"""Letters below which a word may be an abbreviation: BPR, PDAM, UD."""
_DEGREE: Final = re.compile(r"\w{1,2}(?:\.\w{1,3})+")
"""A degree: "m.kn", but "rupa.ai" is none."""


def firm_runs(words: Sequence[Token]) -> Iterator[Run]:
    """The candidates for a company among the words of a text, in order."""
    at = 0
    while at < len(words):
        end = _end(words, at)
        if end > at + 1 or (end > at and not words[at].ordinary):
            yield Run(tuple(words[at:end]))
        at = max(end, at + 1)


# Each of the following returns the number of the word behind the name that begins with the word `at`, `at` for none.


def _end(words: Sequence[Token], at: int) -> int:
    word = words[at]
    if word.low in LEGAL_FORMS:
        return _behind_form(words, at)
    if word.low in SMALL_HEADS and not word.capital:
        return _behind_small_head(words, at)
    if not word.capital or (word.low in HONORIFIC and word.low not in HEADS) or _is_no_name(word):
        return at
    if word.low == "the":
        return _capitals(words, at) if goes_on(words, at) and words[at + 1].low not in NOT_IN_FIRM else at
    return _capitals(words, at) if word.low not in NOT_IN_FIRM or _has_tail(words, at) else at


def _behind_form(words: Sequence[Token], at: int) -> int:
    """A name that its legal form begins, the name written large or small: "PT Maju Jaya", "cv karya bersama"."""
    if not _is_form(words, at):
        return at
    small = words[at + 1].text.islower()
    longest = _LONGEST_SMALL if small else _LONGEST
    end = at + 1
    while (
        end < len(words)
        and end - at < longest
        and (words[end].near or _is_suffix(words[end]) or (end == at + 1 and _is_beside_form(words[end])))
    ):
        word = words[end]
        joined = _is_joint(words, end) or (word.low in FIRM_HONORIFICS and word.capital and not _greets(words, at, end))
        if word.low in LEGAL_FORMS or (word.low in NOT_IN_FIRM and not joined and not _is_shouted(words, end)):
            break
        if not (word.capital or small or joined or _is_number(words, end)) or (small and word.low in HONORIFIC):
            break
        end += 1
    return _without_city(words, at, end)


def _greets(words: Sequence[Token], at: int, end: int) -> bool:
    """Whether somebody is named behind the firm: "PT Jaya Abadi Ibu Rina", but not "CV Ibu Rina"."""
    return end > at + 1 and end + 1 < len(words) and words[end + 1].low in GIVEN


def _without_city(words: Sequence[Token], at: int, end: int) -> int:
    """Without the city that a province follows: "PT Suka Maju Denpasar Bali", "PT Suka Maju Jayapura, Papua"."""
    city = end
    while city > at and words[city - 1].low in REGIONS:
        city -= 1
    listed = city == end < len(words) and words[end].gap == ", " and words[end].low in REGIONS
    parted = (city < end or listed) and city > at and words[city - 1].low in PLACES
    return city - 1 if parted and city - 1 - at >= _FEWEST_BEFORE_CITY else end


def _is_form(words: Sequence[Token], at: int) -> bool:
    """Whether "PT", "CV", "UD" is one: the name must follow, and "CV" may mean a curriculum vitae."""
    if at + 1 >= len(words) or not _is_beside_form(words[at + 1]) or words[at + 1].low in NOT_IN_FIRM:
        return False
    form, name = words[at], words[at + 1]
    if form.low == "cv" and at and words[at - 1].low in NO_LEGAL_FORM:
        return False
    if form.text == "CV":
        return name.capital
    return form.low not in ("ud", "pd") or (form.text.isupper() and name.capital)


def _behind_small_head(words: Sequence[Token], at: int) -> int:
    """ "klinik gigi Senyum Ceria", "bengkel Karya Motor": a small word for a workplace, or two, before the name."""
    for further in (1, 2):
        if at + further >= len(words) or not words[at + further].near:
            return at
        word = words[at + further]
        if word.low in NOT_IN_FIRM or (word.low in HONORIFIC and not (word.capital and word.low in FIRM_HONORIFICS)):
            return at
        if word.capital:
            return _capitals(words, at + further)
    return at


def _capitals(words: Sequence[Token], at: int) -> int:
    """A run of words with capitals, and of the small ones that join them."""
    end = at + 1
    while end < len(words) and end - at < _LONGEST and _continues(words, at, end):
        end += 1
    return end


def _continues(words: Sequence[Token], at: int, end: int) -> bool:
    """Whether the name that begins with the word `at` goes on with the word `end`."""
    word, before = words[end], words[end - 1]
    if (
        not (word.near or _is_suffix(word) or _is_listed(words, end) or _is_bracketed(words, end))
        or word.low in LEGAL_FORMS
    ):
        return False
    joined = _is_joint(words, end) or (
        word.low in FIRM_HONORIFICS
        and word.capital
        and (end - at == 1 or words[at].low in HEADS or _is_shouted(words, end))
    )
    if not joined:
        if word.low in HONORIFIC and word.low not in HEADS:
            return False
        if word.low in NOT_IN_FIRM and not _is_shouted(words, end) and words[at].low not in NOT_IN_FIRM:
            return False
        if not word.capital and not _is_number(words, end):
            return False
    elif word.low == "of" and is_job(before.low):
        return False
    if word.low in TRAILS and not (goes_on(words, end) and words[end + 1].low in TAILS):  # "Prisma Talent Consulting"
        return False
    return before.low in HEADS or not _starts_another(words, end)


# What is asked of single words.


def _is_no_name(word: Token) -> bool:
    """Whether it is a degree, a time zone, "Interview-nya" or "I'll"."""
    return (
        word.low in TIME_ZONES
        or bool(_DEGREE.fullmatch(word.low))
        or word.low.endswith("-nya")
        or (word.ordinary and "'" in word.low)
    )


def _has_tail(words: Sequence[Token], at: int) -> bool:
    """ "Sabtu Pagi Bakery": words that begin no name, but for the workplace behind them."""
    if words[at].low in OPENERS:
        return False
    for end in range(at + 1, min(at + _LONGEST_TAILED, len(words))):
        if not words[end].near or not words[end].capital or is_job(words[end].low):
            return False
        if words[end].low in TAILS and (words[end].low not in HEADS or not goes_on(words, end)):
            return at > 0 and "\n" not in words[at].gap
    return False


def _is_shouted(words: Sequence[Token], at: int) -> bool:
    """Whether it stands, in capitals alone, behind another such word."""
    return words[at].shouted and words[at - 1].shouted


def _is_number(words: Sequence[Token], at: int) -> bool:
    """Whether it is a number that belongs to a name: "Studio 45", but not "24 November"."""
    dated = at + 1 < len(words) and re.match(MONTH, words[at + 1].low)
    return words[at].text.isdigit() and len(words[at].text) <= _LONGEST_NUMBER and not dated


def _is_beside_form(word: Token) -> bool:
    """Whether it follows a legal form, with or without a quotation mark: 'PT "Maju" Tbk'."""
    return word.near or word.gap in _QUOTED


def _is_suffix(word: Token) -> bool:
    """ "Maju Jaya, Tbk", "Maju Jaya (Persero)", "Maju (Singapore) Ltd", '"Maju" Tbk'."""
    return word.low in LEGAL_SUFFIXES and word.gap.strip() in (",", "(", ")", '"', "”", '", ', '"(', '" (')


def _is_bracketed(words: Sequence[Token], at: int) -> bool:
    """ "Maju (Singapore) Pte Ltd": a country in brackets before the legal form."""
    behind = words[at + 1] if at + 1 < len(words) else None
    return words[at].gap == " (" and behind is not None and behind.gap == ") " and behind.low in LEGAL_SUFFIXES


def _is_listed(words: Sequence[Token], at: int) -> bool:
    """ "SIHOMBING, RAHARJO & ASSOCIATES", "Wirawan, Lubis & Partner": a comma within a name."""
    return (
        words[at].gap == ", "
        and words[at].capital
        and at + 1 < len(words)
        and ("&" in words[at + 1].gap or _is_shouted(words, at))
    )


def _starts_another(words: Sequence[Token], at: int) -> bool:
    """Whether another name begins here: "Teller Bank Pasundan", but not "Quayside Bank"."""
    word, before = words[at], words[at - 1]
    abbreviated = word.text.isupper() and len(word.low) < _SHORT
    return (
        (
            word.low in STARTS
            or (word.low in HEADS and (is_job(before.low) or (abbreviated and not before.text.isupper())))
        )
        and word.capital
        and not (_is_shouted(words, at) and not abbreviated)
        and goes_on(words, at)
        and words[at + 1].low not in NOT_IN_FIRM
    )


def _is_joint(words: Sequence[Token], at: int) -> bool:
    """Whether a small word joins two large ones."""
    return (
        words[at].low in JOINTS
        and (words[at].low != "dr" or words[at].stopped)
        and goes_on(words, at)
        and words[at + 1].low not in NOT_IN_FIRM
    )
