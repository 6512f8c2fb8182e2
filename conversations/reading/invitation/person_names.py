"""Names of people as invitations write them: with an honorific or titles before, capitals, and where they end."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from typing import Final

from conversations.facts import Honorific
from conversations.reading import lexicon_names
from conversations.reading.invitation import name_words
from conversations.reading.invitation.layout import Layout
from conversations.reading.invitation.lexicon import words
from conversations.reading.names import personal_name
from conversations.reading.person import HONORIFICS
from conversations.reading.zones import CITIES

HONORIFIC: Final = (
    "bapak|bpk|pak|ibu|bu|kak|kakak|mas|mbak|mba|mbk|teh|teteh|kang|bang|cak|koh|ko|ci|cik|om|tante|"
    "ka|sus|gus|sdri|sdr|saudari|saudara|"
    "mr|mrs|ms|miss|mdm|madam|sir|ust|ustadz|ustadzah|ustzh|ustz|sr|br|chef|coach|romo|pdt|p"
)
TITLE: Final = "dr|drg|drs|dra|ir|prof|h|hj|apt|capt|kh|ns"
ROLES: Final = frozenset(lexicon_names.ROLES.split()) | frozenset(name_words.NO_NAMES.split())
STOPS: Final = frozenset(name_words.NAME_ENDS.split())


@dataclass(frozen=True, slots=True)
class Contact:
    """A person, how to address them, and where the plain text names them."""

    name: str
    honorific: Honorific | None
    start: int
    end: int
    sure: bool = True


@cache
def named() -> str:
    """A name with what stands before it; groups hon and name."""
    word = r"[^\W\d_a-z][\w'.-]*"
    return (
        rf"(?=[^\W\d_])(?:(?P<hon>(?i:{HONORIFIC}))\.?[ ]{{1,2}})?(?:(?P<hon2>(?i:{HONORIFIC}))\.?[ "
        rf"]{{1,2}})?(?:(?i:{TITLE})\.[ ]?){{0,3}}"
        rf"(?P<name>{word}(?:[ ]{word}){{0,3}})"
    )


@cache
def small() -> str:
    """A name after an honorific, in a text that has no capitals."""
    return rf"(?P<hon>{HONORIFIC})\.?[ ]{{1,2}}(?:(?:{TITLE})\.[ ]?)?(?P<name>[a-z][a-z']+(?:[ ][a-z][a-z']+)?)(?![\w])"


@cache
def after(cues: str) -> re.Pattern[str]:
    """The cue, in small letters, up to where a name begins."""
    return re.compile(rf"(?<!\w){words(cues)}(?!\w)[ ]{{0,3}}[:.,]?[ ]{{0,3}}(?:(?:hrd?|user|rekruter|recruiter)[ ])?")


@cache
def spelled() -> re.Pattern[str]:
    return re.compile(named())


def behind(cues: str, layout: Layout) -> Iterator[re.Match[str]]:
    """The names that stand behind the cues."""
    for found in after(cues).finditer(layout.low):
        if spelt := spelled().match(layout.body, found.end()):
            yield spelt


@cache
def after_small(cues: str) -> re.Pattern[str]:
    return re.compile(rf"(?<![\w]){words(cues)}(?!\w)[ ]{{0,3}}[:.]?[ ]{{0,3}}{small()}")


@cache
def cities() -> frozenset[str]:
    return frozenset(city for cities in CITIES.values() for city in cities.split())


def person(found: re.Match[str], *, sure: bool = True) -> Iterator[Contact]:
    words = found["name"].split()
    kept: list[str] = []
    for number, word in enumerate(words):
        bare = word.strip(".,'-").lower()
        if bare in ROLES or (number and bare in STOPS) or (bare.isupper() and len(bare) > 12):
            break
        kept.append(word)
        if len(bare) > 3 and word.endswith("."):
            break
    if not kept or (len(kept) == 1 and (kept[0].lower() in STOPS or kept[0].lower().strip(".") in HONORIFICS)):
        return
    name = " ".join(kept).rstrip(".-,'") if len(kept[-1]) > 2 else " ".join(kept)
    if sum(char.isalpha() for char in name) < 2 or (len(name) <= 3 and name.isupper()) or re.search(r"\d", name):
        return
    groups = found.groupdict()
    said = groups.get("hon2") or groups.get("hon")
    honorific = HONORIFICS.get(said.lower()) if said else None
    if said == "p":
        honorific = "bapak"
    start = found.start("hon") if groups.get("hon") else found.start("name")
    yield Contact(personal_name(name), honorific, start, found.start("name") + len(name), sure)
