"""The word lists of names as sets to look words up in."""

from typing import Final

from conversations.reading import lexicon_names
from conversations.reading.invitation import name_words
from conversations.reading.person import HONORIFICS
from conversations.reading.zones import CITIES


def _set(*lists: str) -> frozenset[str]:
    return frozenset(word for one in lists for word in one.split())


GIVEN: Final = _set(lexicon_names.GIVEN_NAMES)
LEGAL_FORMS: Final = _set(name_words.LEGAL_FORMS)
LEGAL_SUFFIXES: Final = _set(name_words.LEGAL_SUFFIXES)
HEADS: Final = _set(name_words.FIRM_HEADS)
"""Words for a workplace before its name,"""
SMALL_HEADS: Final = HEADS - _set(name_words.LARGE_HEADS)
"""those that belong to the name even where they are written small,"""
STARTS: Final = _set(name_words.FIRM_STARTS)
"""and those that always come first."""
TAILS: Final = _set(name_words.FIRM_TAILS)
"""Words for a workplace behind its name."""
TRAILS: Final = _set(name_words.FIRM_TRAILS)
FIRM_HONORIFICS: Final = _set(name_words.FIRM_HONORIFICS)
FIRM_JOBS: Final = _set(name_words.FIRM_JOBS)
PARTNERSHIPS: Final = _set(name_words.PARTNERSHIPS)
JOINTS: Final = _set(name_words.JOINTS)
OPENERS: Final = _set(name_words.FIRM_OPENERS)
NO_LEGAL_FORM: Final = _set(name_words.NO_LEGAL_FORM)

HONORIFIC: Final = frozenset(HONORIFICS) | _set(name_words.HONORIFICS)
FORMAL_HONORIFICS: Final = _set(name_words.FORMAL_HONORIFICS)
SHOUTED_WORDS: Final = _set(name_words.SHOUTED_WORDS)
TITLES: Final = _set(name_words.TITLES)
PARTICLES: Final = _set(name_words.PARTICLES)

NOT_IN_FIRM: Final = _set(name_words.NO_NAMES, name_words.NOT_IN_FIRM)
NOT_IN_PERSON: Final = _set(name_words.NO_NAMES, name_words.NOT_IN_PERSON)
GREETING_FILLERS: Final = _set(name_words.DAYTIME, name_words.GREETING_FILLERS)

PLACES: Final = _set(name_words.PLACES, *CITIES.values())
REGIONS: Final = _set(name_words.REGIONS)
TIME_ZONES: Final = _set(name_words.TIME_ZONES)
SURNAMES: Final = _set(name_words.SURNAMES)
FREE_MAIL: Final = _set(name_words.FREE_MAIL)
ABBREVIATIONS: Final = _set(name_words.ABBREVIATIONS)
