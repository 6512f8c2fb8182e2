"""The tables of one language, compiled once: phrases, patterns, and what each mistyped word should be."""

import re
from dataclasses import dataclass
from functools import cache
from typing import Final

from conversations.courtesy import words_en, words_id
from conversations.facts import Language
from conversations.reading.phrases import PhraseBook


@dataclass(frozen=True, slots=True)
class Mending:
    """Which rule a word breaks, and the word that stands there instead."""

    rule: str
    right: str


@dataclass(frozen=True, slots=True)
class Speech:
    """One language as the check reads it."""

    book: PhraseBook
    greeting: re.Pattern[str]
    salutation: re.Pattern[str]
    greeting_hour: re.Pattern[str]
    hours: tuple[tuple[int, int, str], ...]
    day: re.Pattern[str]
    dated: re.Pattern[str]
    """A weekday right before a day and month, perhaps with the year."""
    dated_in_figures: re.Pattern[str]
    months: tuple[str, ...]
    weekdays: tuple[str, ...]
    clock: re.Pattern[str]
    right_clock: re.Pattern[str]
    part_of_day: dict[str, int]
    other_employer: re.Pattern[str]
    elsewhere: frozenset[str]
    pay: re.Pattern[str]
    named_self: re.Pattern[str]
    formulas: frozenset[str]
    small: dict[str, str]
    """Words that are written with a capital, by their small form."""
    own_family: frozenset[str]
    mend: dict[str, Mending]
    """Whole words as typed, in small letters."""
    joined: frozenset[str]


@cache
def speech(language: Language) -> Speech:
    """Everything the check knows about a language."""
    words = words_id if language == "id" else words_en
    ignoring = re.IGNORECASE
    months, weekdays = tuple(_once(words.MONTHS)), tuple(_once(words.DAYS))
    return Speech(
        book=PhraseBook.of(words.SAID),
        greeting=re.compile(words.GREETINGS, ignoring | re.MULTILINE),
        salutation=re.compile(words.SALUTATIONS, ignoring),
        greeting_hour=re.compile(words.GREETING_HOUR, ignoring),
        hours=words.HOURS,
        day=re.compile(
            rf"\b(?:(?:{words.DAYS}|{words.NEAR})\b(?! (?:depan|lalu|ini|yang)\b)|\d{{1,2}} (?:{words.MONTHS})\b"
            rf"|(?:{words.MONTHS}) \d{{1,2}}\b)|{NUMERIC_DATE}",
            ignoring,
        ),
        dated=re.compile(rf"\b({words.DAYS}),? (?:tanggal )?(\d{{1,2}}) ({words.MONTHS})\b(?: (\d{{4}}))?", ignoring),
        dated_in_figures=re.compile(
            rf"\b({words.DAYS}),? (?:tanggal )?(\d{{1,2}})[/.-](\d{{1,2}})[/.-](\d{{4}})\b", ignoring
        ),
        months=months,
        weekdays=weekdays,
        clock=re.compile(words.CLOCK, ignoring),
        right_clock=re.compile(words.RIGHT_CLOCK, ignoring),
        part_of_day=words.PAST_HALF,
        other_employer=re.compile(rf"(?i:{words.OTHER_EMPLOYER})((?:[A-Z][\w&-]*\.? ?){{1,4}})(?<! )"),
        elsewhere=frozenset(words.ELSEWHERE.split()),
        pay=re.compile(words.PAY, ignoring),
        named_self=re.compile(words.NAMED_SELF, ignoring if language == "en" else 0),
        formulas=frozenset(words.FORMULAS.split()),
        small=_small(words.HONORIFICS, words.SMALL_NAMES, (*months, *weekdays)),
        own_family=frozenset(words.OWN_FAMILY.split()),
        mend={
            **_mendings("english", words.ENGLISH),
            **_mendings("slang", words.SLANG),
            **_mendings("spelling", words.SPELLING),
            **{word: Mending("slang", "") for word in words.DROPPED.split()},
            **{word: Mending("register", "saya") for word in words.WRITERS.split()},
            **dict(_wrongly_joined(words.APART)),
        },
        joined=frozenset(words.JOINED.split()),
    )


NUMERIC_DATE: Final = (
    r"(?<![\d.,/-])(\d{1,2})[/.-](\d{1,2})[/.-](\d{4}|\d{2})(?![\d/-])"
    r"|(?<![\d.,/-])(\d{1,2})/(\d{1,2})(?![\d/-])"
)
"""A date in figures: the day first, as Indonesians write it."""

_AMBIGUOUS: Final = frozenset({"may", "march", "mei", "minggu"})
"""Names of days and months that are ordinary words too."""


def _once(pattern: str) -> list[str]:
    """The names in their order, without second spellings."""
    return [name for name in pattern.split("|") if name not in ("jum'at", "nopember")]


def _small(honorifics: str, acronyms: str, calendar: tuple[str, ...]) -> dict[str, str]:
    return {
        **{word: word.capitalize() for word in (*honorifics.split(), *calendar) if word not in _AMBIGUOUS},
        **{word: word.upper() for word in acronyms.split()},
    }


def _mendings(rule: str, table: str) -> dict[str, Mending]:
    pairs = (line.partition(":") for line in table.strip().splitlines())
    return {wrong: Mending(rule, right.strip()) for right, _, wrongs in pairs for wrong in wrongs.split()}


def _wrongly_joined(table: str) -> list[tuple[str, Mending]]:
    """ "dikantor" → "di kantor", for every place of the table."""
    preposition, found = "", []
    for line in table.splitlines():
        before, colon, places = line.rpartition(":")
        preposition = before if colon else preposition
        found += [(preposition + place, Mending("di_ke", f"{preposition} {place}")) for place in places.split()]
    return found
