"""Names as people type them: companies, positions and the writer's own, in the spelling a letter would use.

Capitals are mended only where the writer used none; what was typed with care stays as it is.
"""

import re
import unicodedata
from functools import cache
from typing import Final

from conversations.reading import lexicon_names
from conversations.reading.clean import one_line
from conversations.reading.words import LEXICONS, fold

LIMIT: Final = 200
"""Characters read of a line that should hold a name."""
LONGEST_NAME: Final = 60
_MOST_WORDS: Final = 7

_LEGAL: Final = {form.lower(): form for form in lexicon_names.LEGAL_FORMS.split()}
_LEADING_FORM: Final = frozenset(lexicon_names.LEADING_FORMS.split())
_WORKPLACE_ACRONYMS: Final = frozenset(lexicon_names.WORKPLACE_ACRONYMS.split())
_ACRONYMS: Final = frozenset(lexicon_names.ACRONYMS.split()) | _WORKPLACE_ACRONYMS
_JOB_ACRONYMS: Final = _ACRONYMS - _WORKPLACE_ACRONYMS
_SPECIAL: Final = {
    "ios": "iOS",
    "devops": "DevOps",
    "php": "PHP",
    "id": "ID",
    "ecommerce": "E-commerce",
    "bumn": "BUMN",
}
_SMALL: Final = frozenset(lexicon_names.SMALL_WORDS.split())
_VOWELS: Final = frozenset("aeiouyéèêáàíóúäöü")

# Patterns are text here: `re` compiles one when it is first used, and keeps it.
_LABEL: Final = (
    r"(?i)^\s*(?:(?P<company>nama perusahaan|perusahaan|company(?: name)?|kantor|employer)|"
    r"(?P<position>posisi|position|jabatan|role|lowongan|job(?: title)?|bagian))\s*[:=]\s*(?P<value>.*)$"
)
_LEAD_IN: Final = (
    r"(?i)^(?:(?:di|ke|dari|dr|pada|at|from|with|for|untuk|utk|buat|as|sebagai|sbg|posisi|position|jabatan|lowongan|"
    r"interview|wawancara|melamar|lamar|saya|aku|nama perusahaannya|perusahaannya|perusahaan|namanya|the company is|"
    r"company is|it's|its|it is)[\s:]+)+"
)
_PLACED: Final = r"(?i)\s+(?:di|d|at|@|pada|dari|from|with)\s+|\s*@\s*"
_AS: Final = (
    r"(?i)[\s,(]+(?:(?:untuk|utk|buat|for|as|sebagai|sbg)\s+)?"
    r"(?:posisi|position|jabatan|lowongan|role of|role|bagian|sebagai|sbg|as an|as a|as)"
    r"\s*(?:nya)?[\s:]+"
)
_FOR_JOB: Final = r"(?i)\s+for (?:the |an? )?([^,;\n]{2,60}?) (?:position|role|job|post)$"
_SEPARATOR: Final = r"\s*[,;|\n]\s*|\s+[-–—/]\s+|\s*[()]\s*|\s+[-–—]\s*|:\s+"
_FORM_WITHIN: Final = r"(?i)\s+(?=(?:pt|cv|ud)\b\.?\s+\S)"
_EDGES = " \t\n,;:!?\"'“”‘’()[]{}<>*_~`|/\\-–—.…"
_UNKNOWN: Final = frozenset(lexicon_names.UNKNOWN_THING.split())


def read_company_and_position(text: str) -> tuple[str | None, str | None]:
    """(company, position) of one line that names either or both: "staff gudang, PT Sumber Rejeki"."""
    line = re.sub(_FOR_JOB, r" as \1", text[:LIMIT].strip())
    if _says_unknown(line):
        return None, None
    labelled = _labelled(line)
    if labelled is not None:
        return labelled
    first, second = _split(re.sub(_LEAD_IN, "", line))
    if first is not None and second is None and _is_position(first):
        first, second = None, first
    return company_name(first) if first else None, position_name(second) if second else None


def company_name(text: str) -> str | None:
    """A company's name as a letter writes it: "di cv karya bersama" → "CV Karya Bersama"; None if nothing is left."""
    words = _tidy(re.sub(_LEAD_IN, "", one_line(text[:LIMIT]))).split()
    own = [word for word in words if _bare(word) not in _LEGAL]
    small = own == [word.lower() for word in own]
    spelled = [
        _legal(word) if _bare(word) in _LEGAL else _capital(word, first=at == 0) if small else word
        for at, word in enumerate(words)
    ]
    return " ".join(spelled) if own else None


def position_name(text: str) -> str | None:
    """A position's name: title case if it was typed all small (acronyms aside); None if nothing is left."""
    line = _tidy(re.sub(_LEAD_IN, "", one_line(text[:LIMIT])))
    if any(word != word.lower() and _bare(word) not in _ACRONYMS for word in line.split()):
        return line
    return " ".join(_capital(word, first=at == 0) for at, word in enumerate(line.split())) or None


def plausible_name(text: str) -> str | None:
    """A person's name as it can stand under a letter, or None for what is none (a handle, a crown, a sentence).

    Ornaments go; apostrophes, dots, hyphens and the commas before degrees stay, and a single name is a name.
    """
    line = one_line("".join(map(_lettered, unicodedata.normalize("NFC", text[:LIMIT]))))
    line = re.sub(_INTRODUCTION, "", line).strip(" ,'’-")
    line = line if line.endswith(".") and len(line) > 2 else line.rstrip(".")
    words = _signed(_unspaced(line.split()))
    line = " ".join(words).rstrip(",")
    letters = sum(char.isalpha() for char in line)
    if letters < 2 or len(line) > LONGEST_NAME or len(words) > _MOST_WORDS or any(char in line for char in "\0@:"):
        return None
    if all(word.lower().strip(".,") in _nobody() for word in words):
        return None
    return personal_name(line)


def _unspaced(words: list[str]) -> list[str]:
    """ "D e w i" → "Dewi": letters with a space between each."""
    if len(words) < _FEWEST_LETTERS or any(len(word) > 1 for word in words):
        return words
    return re.sub(r"(?<=[^\W\d_A-Z])(?=[A-Z])", " ", "".join(words)).split()


def _signed(words: list[str]) -> list[str]:
    """What of a profile's words signs a letter: "ibu rina HRD PT X" → "rina"; as they are where nothing is left."""
    begin = next((at for at, word in enumerate(words) if _bare(word) not in _PROFILE_HONORIFICS), 0)
    desks = (at for at in range(begin + 1, len(words)) if _bare(words[at]) in _SIGNING)
    return words[begin : next(desks, len(words))]


def personal_name(name: str) -> str:
    """A person's name with its capitals mended if it was typed all small, all large, or from wild keys ("KiNg")."""
    name = re.sub(r"^haj+[ai]h?(?= [A-Z])", lambda found: found[0].title(), name)
    if any(char.islower() for char in name) and any(char.isupper() for char in name) and not re.search(_WILD, name):
        return name
    words = name.split()
    if name == name.upper() and len(words) == 1 and len(name.strip(".")) <= 2:
        return name
    return " ".join(map(_personal, words))


_FEWEST_LETTERS: Final = 3
"""Single letters from which they are one name: "A J" are initials."""
_PROFILE_HONORIFICS: Final = frozenset(lexicon_names.PROFILE_HONORIFICS.split())
_SIGNING: Final = frozenset(lexicon_names.ROLES.split()) | _LEADING_FORM
_INTRODUCTION: Final = (
    r"(?i)^(?:(?:hai|halo|hi|hello|perkenalkan)[\s,]+)?"
    r"(?:nama (?:lengkap )?(?:saya|aku)|namaku|saya|aku|my (?:full )?name is|i am|i'm)\s*[:,]?\s+"
    r"(?:adalah\s+)?"
)
_WILD: Final = r"^[a-z]?(?:[A-Z][a-z]){2,}[A-Z]?$"
_TITLES: Final = frozenset(lexicon_names.SMALL_NAME_PARTS.split())
_DEGREE: Final = r"^(?:[a-z]{1,3}\.)+[a-z]*\.?,?$"


def _personal(word: str) -> str:
    plain = word.lower()
    if plain.strip(".,") in _TITLES:
        return plain
    if re.match(_DEGREE, plain) and plain.count(".") > 1:
        return ".".join(part[:1].upper() + part[1:] for part in plain.split("."))
    return "-".join(_around_apostrophe(part) for part in plain.split("-"))


def _around_apostrophe(part: str) -> str:
    """ "o'brien" → "O'Brien", but "ma'ruf" → "Ma'ruf"."""
    head, mark, tail = part.partition("’" if "’" in part else "'")
    return head[:1].title() + head[1:] + mark + (tail[:1].title() + tail[1:] if len(head) == 1 else tail)  # ß → Ss


def _lettered(char: str) -> str:
    """The character as a name may hold it: ornamental letters made plain, ornaments a space, digits NUL: no name."""
    category = unicodedata.category(char)
    if category[0] == "L":
        plain = unicodedata.normalize("NFKC", char)
        return plain if plain.isalpha() else " "
    if category in {"Mn", "Mc"}:
        return "" if char == "\ufe0f" or (category == "Mn" and ord(char) >= 0xE0100) else char
    if char in ".'’-," or char.isspace():
        return char
    if category[0] == "N" or char in "@:/":
        return "\0"
    return "" if category in {"Cf", "Cc"} else " "


@cache
def _nobody() -> frozenset[str]:
    """What profiles and answers say in place of a name."""
    commands = " ".join(phrase for lexicon in LEXICONS for phrase in lexicon.COMMANDS.values()).replace("|", " ")
    return frozenset(commands.split()) | frozenset(lexicon_names.NOBODY.split())


def _says_unknown(line: str) -> bool:
    words = line.lower().replace("’", "'").strip(_EDGES).split()
    return all(word in _UNKNOWN or fold(word) in _UNKNOWN or fold(word) == "tidak tahu" for word in words)


def _labelled(line: str) -> tuple[str | None, str | None] | None:
    found: dict[str, str] = {}
    for part in re.split(r"[\n;,|]", line):
        label = re.match(_LABEL, part)
        if label is not None and label.lastgroup == "value":
            found["company" if label.group("company") else "position"] = label.group("value")
    if not found:
        return None
    company, position = found.get("company"), found.get("position")
    return company_name(company) if company else None, position_name(position) if position else None


def _split(line: str) -> tuple[str | None, str | None]:
    """(company, position) still as typed; a lone part comes first."""
    company, as_, position = _parted(line, _AS)
    if as_ and company and not re.search(_PLACED, company) and not _is_position(company):
        return company, position
    left, placed, right = _parted(line, _PLACED)
    if placed and left and right:
        if _has_form(left) or (_is_workplace(left) and not _has_form(right)):
            return left, None
        return _first_part(right), left.strip(_EDGES)
    parts = [part for part in re.split(_SEPARATOR, line) if part and part.strip(_EDGES)]
    if len(parts) > 1 and _bare(parts[1]) not in _LEGAL:
        one, two = parts[0], parts[1]
        if _has_form(two) or (_is_position(one) and not _is_position(two)):
            return two, one
        return one, two if _is_position(two) or not _has_form(one) else None
    head, form, tail = _parted(line, _FORM_WITHIN)
    if form and _is_position(head):
        return tail, head
    return _before_job(line)


def _before_job(line: str) -> tuple[str | None, str | None]:
    """ "PT Maju Jaya admin gudang", "bank mandiri teller": the company ends where the job begins."""
    words = line.split()
    if _has_form(line) or _is_workplace(line):
        for at in range(2, len(words)):
            if fold(words[at]) in _jobs() and words[at].islower():
                return " ".join(words[:at]), " ".join(words[at:])
    return line, None


def _parted(line: str, by: str) -> tuple[str, bool, str]:
    found = re.search(by, line)
    return (line[: found.start()], True, line[found.end() :]) if found else (line, False, "")


def _first_part(line: str) -> str:
    """Without what follows the name: a second place, a city."""
    return _parted(re.split(_SEPARATOR, line)[0], _PLACED)[0]


def _is_position(part: str) -> bool:
    words = [fold(_bare(word)) for word in part.split()]
    return (
        bool(words)
        and not _has_form(part)
        and (words[0] in _jobs() or words[-1] in _jobs() or _bare(part) in _JOB_ACRONYMS)
    )


def _is_workplace(part: str) -> bool:
    words = part.lower().split()
    return bool(words) and any(words[0] in lexicon.WORKPLACES.split() for lexicon in LEXICONS)


def _has_form(part: str) -> bool:
    return any(_bare(word) in _LEADING_FORM or _bare(word) in {"tbk", "ltd", "inc"} for word in part.split())


@cache
def _jobs() -> frozenset[str]:
    return frozenset(form for lexicon in LEXICONS for word in lexicon.JOBS.split() for form in (word, fold(word)))


def _bare(word: str) -> str:
    return word.lower().strip(".,()")


def _legal(word: str) -> str:
    """ "pt." → "PT", "(persero)" → "(Persero)", but "Inc." keeps its stop."""
    plain = _bare(word)
    spelled = word.lower().replace(plain, _LEGAL[plain])
    return spelled.rstrip(".") if plain in _LEADING_FORM else spelled


def _tidy(line: str) -> str:
    """Without ornaments and stray punctuation at the edges; brackets and stops that belong to the name stay."""
    kept = "".join(
        char for char in line if unicodedata.category(char) not in {"So", "Sk", "Cf", "Cc", "Cs"} and char != "\ufe0f"
    )
    tidy = one_line(kept).strip(
        _EDGES.replace("(", "").replace(")", "").replace(".", "").replace("[", "").replace("]", "")
    )
    if tidy.count("(") != tidy.count(")"):
        tidy = tidy.strip("()")
    return tidy if re.search(r"\b(?:inc|ltd|corp|co|tbk|[a-z])\.$", tidy, re.IGNORECASE) else tidy.rstrip(". ")


def _capital(word: str, *, first: bool) -> str:
    for mark in "/-&":
        if mark in word.strip(mark) and word not in _ACRONYMS:
            return mark.join(_capital(part, first=True) if part else part for part in word.split(mark))
    plain = word.strip("().,\"'")
    if plain in _SPECIAL:
        return word.replace(plain, _SPECIAL[plain])
    if plain in _SMALL and not first:
        return word
    if plain in _ACRONYMS or (1 < len(plain) <= 5 and plain.isalpha() and not _VOWELS & set(plain)):
        return word.upper()
    at = next((at for at, char in enumerate(word) if char.isalnum()), 0)
    return word[:at] + word[at : at + 1].upper() + word[at + 1 :]
