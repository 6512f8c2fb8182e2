"""Whom the message goes to: a name and the honorific the writer used, from a few words.

The honorific is read from "Bu", "Mr" or "Kak" alone; nothing is ever guessed from the name itself.
"""

import re
from dataclasses import dataclass
from typing import Final

from conversations.facts import Honorific
from conversations.reading import lexicon_names
from conversations.reading.clean import one_line
from conversations.reading.names import company_name, personal_name
from conversations.reading.words import fold

LIMIT: Final = 200
LONGEST: Final = 80

_CHATTED: Final = frozenset({"kak", "kakak", "mas", "mbak", "mba"})

HONORIFICS: Final[dict[str, Honorific]] = {
    **dict.fromkeys(lexicon_names.BAPAK.split(), "bapak"),
    **dict.fromkeys(lexicon_names.IBU.split(), "ibu"),
    **dict.fromkeys(lexicon_names.KAK.split(), "kak"),
}
"""Word before a name → honorific."""

HONORIFIC: Final = "|".join(
    word for word in HONORIFICS if word in _CHATTED or word not in frozenset(lexicon_names.FRIENDS.split())
)
"""Those that are no other word of a chat, as alternatives of a pattern."""

SHORT_HONORIFICS: Final[dict[str, Honorific]] = {"p": "bapak", "b": "ibu"}
"""Only small and before a name: "p gunawan"; a capital is an initial."""

_NEUTRAL: Final = frozenset(lexicon_names.NEUTRAL.split())
_GENDERED: Final[dict[str, Honorific]] = {
    **dict.fromkeys(lexicon_names.MEN.split(), "bapak"),
    **dict.fromkeys(lexicon_names.WOMEN.split(), "ibu"),
}
_TEAM: Final = frozenset(lexicon_names.TEAM.split())
_TEAM_HEADS: Final = frozenset(lexicon_names.TEAM_HEADS.split())
_UNKNOWN: Final = frozenset(lexicon_names.UNKNOWN_PERSON.split())
# Patterns are text here: `re` compiles one when it is first used, and keeps it.
_LEAD_IN: Final = (
    r"(?i)^(?:(?:sama|sm|dengan|dgn|dg|ke|kepada|kpd|dari|with|to|from|contact|cp|pic|up|nama|namanya|"
    r"nama(?:nya)? recruiter|recruiter(?:nya)?|"
    r"hrd?-?nya|rekruternya|his name is|her name is|their name is|the name is|name is|it's|its|it is|"
    r"that's|kayaknya|kalo ga salah|"
    r"kalau tidak salah|namanya sih|interviewer(?:nya)?|adalah|is|eh|oh|halo|hi|dear|yth\.?|kepada yth\.?)[\s:,]+)+"
)
_ROLE: Final = (
    r"(?i)\s*(?:[(\[|/]|\s[-–—]\s|\s(?:dari|dr|from|at|of|selaku|sebagai|bagian|divisi|yang|yg|yang|di|krn|karena)\s|"
    r",\s*(?:hr|hrd|recruiter|manager|manajer|direktur|director|owner|spv|supervisor|admin|head|staf|staff|talent|tim|bagian|dari|from)\b)"
)
_ROLE_WORDS: Final = frozenset((lexicon_names.ROLES + " " + lexicon_names.AFTERTHOUGHTS).split())
_BOTH: Final = (
    r"(?i)^(?:bapak|bpk|pak)\s*(?:/|atau|or)\s*(?:ibu|bu)\b\.?\s*|"
    r"^(?:ibu|bu)\s*(?:/|atau)\s*(?:bapak|pak)\b\.?\s*"
)
_TWO: Final = r"(?i)\s+(?:dan|and|atau|or|&|sama)\s+|\s*[&+]\s*"
_NAME: Final = r"^[^\W\d_][^\d_@:;!?*#<>{}=\\\"]*$"
_MOST_WORDS: Final = 8


@dataclass(frozen=True, slots=True)
class ContactReading:
    """Who was named; all empty where the text names nobody and says nothing of the matter either."""

    name: str | None = None
    """Without honorific; academic titles and degrees as typed."""
    honorific: Honorific | None = None
    team: bool = False
    """No single person to be named ("tim HR", "belum tahu"): the recruitment team is addressed."""


def read_contact(text: str) -> ContactReading:
    """The person a short answer names: "Bpk. Dr. Andi Wijaya, S.H." → Dr. Andi Wijaya, S.H., bapak."""
    line = re.sub(_LEAD_IN, "", one_line(text[:LIMIT])).strip(' ,;:!?"“”*_~…')
    line = "".join(char for char in line if (char.isprintable() and ord(char) < 0x2190) or char.isalpha())
    line = re.sub(_BOTH, "", line)
    words = [_bare(word) for word in line.split()]
    if "://" in line or "@" in line:
        return ContactReading()
    if not any(char.isalnum() for char in line):
        return ContactReading(team=line in {"-", "–"})
    if all(word in _UNKNOWN or set(fold(word).split()) <= _UNKNOWN for word in words):
        return ContactReading(team=True)
    if all(word in _TEAM for word in words) and any(word in _TEAM_HEADS for word in words):
        return ContactReading(team=True)
    if words[0] in {"tim", "team"}:
        return ContactReading(team=True)
    return _named(line)


def _named(line: str) -> ContactReading:
    honorific, rest = _honorific(line)
    if not rest:
        return ContactReading(honorific=honorific)
    said = [fold(_bare(word)) for word in re.split(r"[\s,]+", rest) if _bare(word)]
    if honorific and {"tidak", "belum", "tidak tahu"} & set(said):
        return ContactReading(honorific=honorific, team=True)
    name = _without_role(rest)
    if name is None:
        return ContactReading(team=any(_bare(word) in _TEAM_HEADS for word in rest.split()))
    return ContactReading(name, honorific)


def _honorific(line: str) -> tuple[Honorific | None, str]:
    """The honorific at the beginning, and what follows it; several ("Yth. Bapak") are one."""
    found: Honorific | None = None
    words = line.split()
    while words:
        plain = _bare(words[0])
        if plain in HONORIFICS and (len(words) > 1 or found is None):
            found = found or HONORIFICS[plain]
        elif plain in SHORT_HONORIFICS and words[0][0].islower() and len(words) > 1:
            found = found or SHORT_HONORIFICS[plain]
        elif plain in _GENDERED and len(words) == 1:
            return _GENDERED[plain], ""
        elif plain not in _NEUTRAL:
            break
        words = words[1:]
    return found, " ".join(words)


def _without_role(rest: str) -> str | None:
    """The name alone, without "HRD", "dari PT Maju", a second person; None if what is left is no name."""
    parts = re.split(_TWO, re.split(_ROLE, rest, maxsplit=1)[0], maxsplit=1)
    words = parts[0].strip(" ,").split()
    while words and _bare(words[-1]) in _ROLE_WORDS:
        words.pop()
    name = " ".join(words).strip(" ,;:-")
    if not name or len(name) > LONGEST or len(words) > _MOST_WORDS or not re.match(_NAME, name) or company_form(name):
        return None
    if sum(char.isalpha() for char in name) < 2:
        return None
    return personal_name(_without_stop(name))


def company_form(name: str) -> bool:
    """Whether the words name a company rather than a person."""
    return _bare(name.split()[0]) in {"pt", "cv", "ud"} and company_name(name) is not None


def _without_stop(name: str) -> str:
    """Without the full stop of the sentence; those of degrees and initials stay ("S.H.", "Br.")."""
    last = name.split()[-1].rstrip(",")
    return name if last.count(".") > 1 or len(last) <= 3 else name.rstrip(".")


def _bare(word: str) -> str:
    return word.lower().strip(".,;:!?()[]\"'")
