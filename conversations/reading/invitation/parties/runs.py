"""Names as they stand in a text: runs of words written like one, each a candidate for a company or for a person."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache, cached_property
from typing import Final

from conversations.facts import Honorific
from conversations.reading.invitation import name_words
from conversations.reading.invitation.parties.tokens import Token
from conversations.reading.invitation.posts import is_job
from conversations.reading.person import HONORIFICS

FORMS: Final = frozenset("pt cv ud pd".split())
_AFTER_FORM: Final = frozenset("tbk inc ltd llc gmbh persero pte corp co".split())
_KEYLESS: Final = FORMS | _AFTER_FORM | {"the"}
_JOINTS: Final = frozenset("dan and of the dr de e y et der den van von la le du".split())
_PARTICLES: Final = frozenset("bin binti van von der den de la dos al el".split())
HEADS: Final = frozenset(name_words.FIRM_HEADS.split())
TAILS: Final = frozenset(name_words.FIRM_TAILS.split())
NOT_IN_FIRM: Final = frozenset(name_words.FIRM_ENDS.split())
NOT_IN_PERSON: Final = frozenset(name_words.NO_NAMES.split()) | frozenset(name_words.NAME_ENDS.split())
HONORIFIC: Final = frozenset(HONORIFICS) | frozenset(name_words.HONORIFICS.split())
SMALL_HEADS: Final = HEADS - frozenset(
    "kantor outlet gerai showroom agency agensi rumah badan balai persatuan grup kebun pabrik pusat perumahan komunitas ikatan".split()
)
"""Words for a workplace that belong to a name even where they are written small."""
WITHIN_FIRM: Final = frozenset("mas teh saudara bunda ibu mbok mbah bang mas kang pak bu abang kakak mak uda".split())
"""Honorifics that firms like to be called by: Toko Mas Intan, RS Bunda, Bakso Pak Min."""
TITLES: Final = frozenset("dr drg drh drs dra ir prof h hj apt capt kh ns ust ustadz r rr".split())
_YOUR_CV: Final = frozenset(
    "your my the a an kirim kirimkan bawa membawa review of on update lampirkan upload and dan fotokopi copy membaca baca".split()
)
TRAILS: Final = frozenset(name_words.FIRM_TRAILS.split())
_LONGEST_FIRM: Final = 8
_LONGEST_PERSON: Final = 5
_BEFORE_NAMES: Final = _PARTICLES | {"i", "ni"}


@dataclass(frozen=True)
class Run:
    """Some words that may be a name; `start` to `end` without honorific."""

    words: tuple[Token, ...]
    honorific: str | None = None
    lead: int = -1
    """Where an honorific before it begins; -1 without one."""

    @property
    def start(self) -> int:
        """The first character of the name."""
        return self.words[0].start

    @property
    def end(self) -> int:
        """The character behind the name."""
        return self.words[-1].end

    @property
    def begins(self) -> int:
        """The first character with the honorific."""
        return self.start if self.lead < 0 else self.lead

    @property
    def text(self) -> str:
        """The name, its words parted as the text parts them, by single spaces."""
        text = self.words[0].text + "".join(re.sub(r"\s+", " ", word.gap) + word.text for word in self.words[1:])
        return text + ")" if text.count("(") > text.count(")") else text

    @cached_property
    def lows(self) -> tuple[str, ...]:
        """Its words in small letters."""
        return tuple(word.low for word in self.words)

    @property
    def key(self) -> str:
        """What two ways of writing the same name share."""
        return "".join(low for low in self.lows if low not in _KEYLESS)

    def moved(self, by: int) -> "Run":
        """The same run where its text begins `by` characters further on."""
        words = tuple(word._replace(start=word.start + by, end=word.end + by) for word in self.words)
        return Run(words, self.honorific, self.lead + by if self.lead >= 0 else -1)


# -- companies --------------------------------------------------------------------------------------------------------


def firm_runs(words: Sequence[Token]) -> Iterator[Run]:
    """The candidates for a company, in order."""
    at = 0
    while at < len(words):
        end = _firm(words, at)
        if end > at + 1 or (end > at and not words[at].ordinary):
            yield Run(tuple(words[at:end]))
        at = max(end, at + 1)


def _firm(words: Sequence[Token], at: int) -> int:
    """Behind a company's name that begins at `at`; `at` where none does."""
    word = words[at]
    if word.low in FORMS and (word.text[:1].isupper() or at + 1 < len(words)):
        return _formed(words, at)
    if word.low in SMALL_HEADS and not word.capital:
        return _headed(words, at)
    if not word.capital or (word.low in HONORIFIC and word.low not in HEADS):
        return at
    if ("." in word.low and _degree(word.low)) or word.low.endswith("-nya") or (word.ordinary and "'" in word.low):
        return at
    if word.low == "the" and at + 1 < len(words) and words[at + 1].near and _names(words[at + 1]):
        return _capitals(words, at)
    return _capitals(words, at) if _names(word) or _tailed(words, at) else at


def _degree(low: str) -> bool:
    """Whether it is a degree, "m.kn", rather than a name such as "rupa.ai"."""
    return all(len(part) < 4 for part in low.split(".")) and len(low.split(".")[0]) < 3


def _tailed(words: Sequence[Token], at: int) -> bool:
    """ "Sabtu Pagi Bakery": words that begin no name, but for the workplace behind them."""
    end = at + 1
    while end < len(words) and end - at < 4 and words[end].near and words[end].capital and not is_job(words[end].low):
        if words[end].low in TAILS and words[end].low not in HEADS:
            return at > 0 and "\n" not in words[at].gap and words[at].low not in HONORIFIC
        end += 1
    return False


def _names(word: Token) -> bool:
    return word.capital and (word.low not in NOT_IN_FIRM or word.low in HEADS)


def _formed(words: Sequence[Token], at: int) -> int:
    """Behind a name that its legal form begins, written large or small."""
    if at + 1 >= len(words) or not words[at + 1].near:
        return at
    first = words[at + 1]
    if (first.low in NOT_IN_FIRM and first.low not in HEADS) or (
        words[at].low == "cv" and at and words[at - 1].low in _YOUR_CV
    ):
        return at
    if words[at].text == "CV" and not first.capital:
        return at
    if words[at].low in ("ud", "pd") and (not words[at].text.isupper() or not first.capital):
        return at
    small = first.text.islower()
    end = at + 1
    while end < len(words) and end - at < _LONGEST_FIRM and (words[end].near or _tail_form(words[end])):
        word = words[end]
        joined = _joint(words, end) or (word.low in WITHIN_FIRM and word.capital)
        if word.low in FORMS or (word.low in NOT_IN_FIRM and end > at + 1 and not joined and not _shouted(words, end)):
            break
        if not (word.capital or small or joined or word.text.isdigit()) or (
            small and (end - at > 4 or word.low in HONORIFIC)
        ):
            break
        end += 1
        if _ends(words, end):
            break
    return end


def _shouted(words: Sequence[Token], at: int) -> bool:
    return words[at].shouted and words[at - 1].shouted


def _headed(words: Sequence[Token], at: int) -> int:
    """ "klinik gigi Senyum Ceria", "bengkel Karya Motor": a small word for a workplace before its name."""
    for further in (1, 2):
        if at + further >= len(words) or not all(word.near for word in words[at + 1 : at + further + 1]):
            return at
        following = words[at + further]
        if following.capital:
            if following.low in HONORIFIC - WITHIN_FIRM or following.low in NOT_IN_FIRM:
                return at
            return _capitals(words, at + further)
        if following.low in NOT_IN_FIRM or following.low in HONORIFIC:
            return at
    return at


def _tail_form(word: Token) -> bool:
    return word.low in _AFTER_FORM and word.gap.strip() in (",", "(", ", ", ")")


def _capitals(words: Sequence[Token], at: int) -> int:
    """Behind a run of words with capitals."""
    end = at + 1
    while end < len(words) and end - at < _LONGEST_FIRM and not _ends(words, end):
        word = words[end]
        before = words[end - 1]
        if not (word.near or _tail_form(word) or _listed(words, end)) or word.low in FORMS:
            break
        own = (
            word.low in WITHIN_FIRM
            and word.capital
            and (end - at == 1 or words[at].low in HEADS or _shouted(words, end))
        )
        joined = own or _joint(words, end)
        if (word.low in HONORIFIC and word.low not in HEADS and not joined) or (
            word.low in TRAILS and not _goes_on(words, end)
        ):
            break
        tail = word.capital and (word.low in HEADS or word.low in TAILS)
        if word.low in NOT_IN_FIRM and not joined and not tail and not _shouted(words, end):
            if not (words[at].low in NOT_IN_FIRM and word.capital):
                break
        if not word.capital and not joined and not (word.text.isdigit() and len(word.text) < 4):
            break
        if _starts(words, end) and before.low not in HEADS:
            break
        if joined and word.low == "of" and is_job(before.low):
            break
        end += 1
    return end


STARTS: Final = frozenset(name_words.FIRM_STARTS.split())
"""Words for a workplace that always come first: what stands before is another name."""


def _goes_on(words: Sequence[Token], at: int) -> bool:
    """Whether a name goes on behind a word that often trails one: "Prisma Talent Consulting"."""
    return at + 1 < len(words) and words[at + 1].near and words[at + 1].capital and words[at + 1].low in TAILS


def _listed(words: Sequence[Token], at: int) -> bool:
    """ "SIHOMBING, RAHARJO & ASSOCIATES", "Wirawan, Lubis & Partner": a comma within a name."""
    return (
        words[at].gap == ", "
        and words[at].capital
        and at + 1 < len(words)
        and ("&" in words[at + 1].gap or (words[at].shouted and words[at - 1].shouted))
    )


def _starts(words: Sequence[Token], at: int) -> bool:
    """Whether another name begins here: "Teller Bank Pasundan", but not "Quayside Bank"."""
    word = words[at]
    return (
        (
            word.low in STARTS
            or (word.low in HEADS and is_job(words[at - 1].low))
            or (word.low in HEADS and word.text.isupper() and len(word.low) < 6 and not words[at - 1].text.isupper())
        )
        and word.capital
        and not (word.shouted and words[at - 1].shouted and len(word.low) > 5)
        and at + 1 < len(words)
        and words[at + 1].near
        and words[at + 1].capital
        and words[at + 1].low not in NOT_IN_FIRM
    )


def _joint(words: Sequence[Token], at: int) -> bool:
    """Whether a small word joins two large ones."""
    return (
        words[at].low in _JOINTS
        and (words[at].low != "dr" or words[at].stopped)
        and at + 1 < len(words)
        and words[at + 1].near
        and words[at + 1].capital
        and words[at + 1].low not in NOT_IN_FIRM - HEADS
    )


def _ends(words: Sequence[Token], at: int) -> bool:
    """Whether the word before `at` ends its line."""
    return at >= len(words) or "\n" in words[at].gap


def small_runs(words: Sequence[Token]) -> Iterator[Run]:
    """Up to three words in small letters that are none of every day: "surfstack", "sawit bina tani"."""
    at = 0
    while at < len(words):
        end = at
        while end < len(words) and end - at < 4 and _is_small_name(words[end]) and (end == at or words[end].near):
            end += 1
        if end > at:
            yield Run(tuple(words[at:end]))
        at = max(end, at + 1)


_NO_SMALL_NAMES: Final = NOT_IN_FIRM | NOT_IN_PERSON | HONORIFIC | HEADS


def _is_small_name(word: Token) -> bool:
    return (
        len(word.low) > 3
        and word.text.isalpha()
        and word.text.islower()
        and not word.ordinary
        and not is_job(word.low)
        and word.low not in _NO_SMALL_NAMES
    )


# -- people -----------------------------------------------------------------------------------------------------------


def person_runs(words: Sequence[Token]) -> Iterator[Run]:
    """The candidates for a person, in order; in small letters only behind an honorific or where a name is due."""
    at = 0
    while at < len(words):
        begin = at
        honorific = None
        while (
            at < len(words)
            and at - begin < 3
            and _honorific(words, at, honorific)
            and (at == begin or _follows(words[at]))
        ):
            honorific = words[at].low
            at += 1
        if at > begin and (at >= len(words) or not _follows(words[at])):
            continue
        end = _person(words, at, honorific)
        if end > at:
            yield Run(tuple(words[at:end]), honorific, words[begin].start if at > begin else -1)
            at = end
        else:
            at = max(at, begin + 1)


def _follows(word: Token) -> bool:
    """Whether it stands behind the word before on the same line; that one's stop belongs to it."""
    return word.gap in (" ", "  ", "")


def _honorific(words: Sequence[Token], at: int, earlier: str | None) -> bool:
    word = words[at]
    if word.low not in HONORIFIC or at + 1 >= len(words):
        return False
    if len(word.low) == 1:
        return word.text == word.low and words[at + 1].gap == " " and not words[at + 1].ordinary
    if word.low in WITHIN_FIRM and at and words[at - 1].capital and word.near and word.capital and not earlier:
        return words[at - 1].low in NOT_IN_FIRM | NOT_IN_PERSON | HONORIFIC or words[at - 1].ordinary
    return not (len(word.low) == 2 and word.text.isupper() and word.low in ("ko", "om", "sr", "br", "pa", "ci"))


def _person(words: Sequence[Token], at: int, honorific: str | None) -> int:
    end = at
    while end < len(words) and end - at < 3 and _title(words[end]) and (end == at or _follows(words[end])):
        end += 1
    if honorific is None and at and words[at].near and words[at - 1].capital and words[at - 1].low in HEADS:
        return at
    begun = end
    small = honorific is not None or begun > at
    while end < len(words) and end - begun < _LONGEST_PERSON and (end == at or _follows(words[end])):
        word = words[end]
        if word.capital and end > begun and word.low in _OF_FIRMS:
            return at
        if end > begun and len(word.low) < 4 and word.text.isupper() and not words[end - 1].text.isupper():
            break
        if (
            word.low in FORMS
            or word.low in NOT_IN_PERSON
            or any(char.isdigit() for char in word.text)
            or "." in word.low
            or "_" in word.text
            or word.low in _TAILS_STARTS
        ):
            break
        if (word.low in HONORIFIC and end > begun) or (word.low in HEADS and end > begun):
            break
        if word.ordinary and not (word.capital and (_called(words, end) or (end == begun and honorific))):
            break
        particle = word.low in _PARTICLES and end + 1 < len(words) and words[end + 1].capital and end > begun
        if not word.capital and not particle and not (small and end - begun < 2 and word.text.isalpha()):
            break
        if not word.capital and end > begun and words[end - 1].capital and not particle:
            break
        end += 1
        if end < len(words) and (
            "\n" in words[end].gap or (words[end].gap.startswith(".") and len(words[end - 1].low) > 2)
        ):
            break
    if end < len(words) and "&" in words[end].gap and words[end].low in _OF_FIRMS:
        return at
    return end if end > begun else at


def _called(words: Sequence[Token], at: int) -> bool:
    """Whether a word of every day is a name here: "I Made", "Tanya from Rupa"."""
    if at and words[at - 1].low in _BEFORE_NAMES and words[at].near:
        return True
    if "\n" in words[at].gap and at + 1 < len(words) and words[at + 1].near and words[at + 1].capital:
        return not words[at + 1].ordinary and (at + 2 == len(words) or "\n" in words[at + 2].gap)
    return (
        at + 2 < len(words)
        and words[at + 1].low in ("from", "dari", "dr", "hrd")
        and words[at + 2].capital
        and words[at + 1].near
    )


_TAILS_STARTS: Final = TAILS | STARTS
_OF_FIRMS: Final = (TAILS | HEADS | WITHIN_FIRM) - STARTS - frozenset(
    "bu ibu pak mas teh abang kang kakak mak uda".split()
) | {"rekan", "partners", "co", "sons", "zonen"}
"""What makes a company of the name before it: "Sinar Asuransi", "Graha Mas Property"."""


def _title(word: Token) -> bool:
    return word.low in TITLES and (word.stopped or word.capital)


@cache
def honorific_of(word: str | None) -> Honorific | None:
    """How to address somebody whom the text calls so."""
    return "bapak" if word == "p" else HONORIFICS.get(word) if word else None
