"""Facts → the finished message: what is said stands in `templates/messages`, which fact goes where is decided here.

User text enters a template only as a value and is never compiled. An unknown name in a template raises, and so does
an empty value inside a sentence: a message with a hole cannot leave this module.
"""

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from bot.wording.dates import day_and_clock_in_words, day_in_words, greeting_at, moment_in_words
from conversations.facts import Facts, Honorific

if TYPE_CHECKING:
    from jinja2 import Environment, Template

FOLDER = Path(__file__).parents[2] / "templates" / "messages"
SUBJECT_LIMIT = 85

ENDING = frozenset(
    {"accepted_offer", "too_far", "career_change", "role_mismatch", "salary", "company_reputation", "not_looking"}
)
"""Reasons that end the candidacy. They would contradict a wish for another time, so there they stay unsaid."""

LASTING = ENDING | {"relocation", "further_study"}
"""Reasons that still hold after a missed interview: who gives one is not asking for another time."""

_NOTHING = "\0"
"""Stands for an empty value until the text is set, so that a vanished line is told from a blank one."""

Values = dict[str, object]


@dataclass(frozen=True, slots=True)
class Message:
    """A finished message as it is handed over; `subject` only for e-mail, at most 85 characters."""

    subject: str | None
    text: str


class Messages:
    """All finished messages of one template folder; templates are read and compiled at first use, then kept."""

    def __init__(self, folder: Path = FOLDER) -> None:
        self._folder = folder

    @cached_property
    def _environment(self) -> "Environment":
        from jinja2 import Environment, FileSystemLoader, StrictUndefined  # a start writes no letter yet

        return Environment(
            loader=FileSystemLoader(self._folder),
            undefined=StrictUndefined,
            finalize=_finalize,
            autoescape=False,
            auto_reload=False,
            trim_blocks=True,
            lstrip_blocks=True,
        )

    def offered(self) -> frozenset[tuple[str, str, str]]:
        """(family, tone, language) of every letter that stands in the folder; a new file is a new offer."""
        letters = ((file.parent.name, file.name.split(".")) for file in self._folder.glob("*/*.*.j2"))
        return frozenset((family, tone, language) for family, (tone, language, _) in letters)

    def render(self, facts: Facts) -> Message:
        """The finished message for `facts`.

        Raises jinja2.TemplateNotFound where no letter is offered for this family, tone and language, KeyError where
        the letter has no part for this channel, and ValueError or jinja2.UndefinedError where a template has a hole.
        """
        letter = self._environment.get_template(f"{facts.family}/{facts.tone}.{facts.language}.j2")
        values = self._values(facts)
        text = _set(_block(letter, facts.channel, values))
        return Message(_subject(_block(letter, "subject", values)) if facts.channel == "email" else None, text)

    def _values(self, facts: Facts) -> Values:
        """Every name a letter may use: the facts, what follows from them, and the phrases of the language."""
        values = _plain_values(facts)
        reasons = self._environment.get_template(f"reasons.{facts.language}.j2")
        reason = values["reason"] if values["reason"] in reasons.blocks else "unsaid"
        values["why"] = _line(_block(reasons, str(reason), values))
        phrases = self._environment.get_template(f"phrases.{facts.language}.j2")
        for phrase in phrases.blocks:
            values[phrase] = _line(_block(phrases, phrase, values))
        return values


def _plain_values(facts: Facts) -> Values:
    asking = facts.family == "reschedule"
    past = facts.notice == "past"
    missed = past and facts.family != "decline"
    reason = None if asking and facts.reason in ENDING else facts.reason
    zone = ZoneInfo(facts.zone) if facts.zone else facts.now.tzinfo
    today = facts.now.astimezone(zone).date()
    contact, honorific = _addressee(facts)
    return {
        "channel": facts.channel,
        "chat": facts.channel != "email",
        "semi": facts.tone == "semi",
        "short": facts.style == "short",
        "warm": facts.style == "warm",
        "company": clean(facts.company),
        "position": clean(facts.position),
        "contact": contact,
        "honorific": honorific,
        "titled": contact.lower().startswith(_TITLES),
        "name": clean(facts.name),
        "phone": clean(facts.phone),
        "greeting": greeting_at(facts.now, facts.language),
        "late_evening": facts.now.hour >= 20,
        "before_dawn": facts.now.hour < 5,
        "moment": _moment(facts),
        "near": _near(facts.day, today),
        "slots": [_slot(slot, facts) for slot in facts.slots],
        "reason": reason,
        "second": reason == "second_time",
        "lasting": reason in LASTING,
        "asking": asking,
        "attending": facts.family == "cancel",
        "door": facts.keep_door,
        "late": facts.notice in ("short", "urgent"),
        "past": past,
        "missed": missed,
        "absent": missed and (asking or reason not in LASTING),
    }


def _moment(facts: Facts) -> str:
    if facts.day is None:
        return ""
    if facts.time is None:
        return day_in_words(facts.day, facts.language)
    if facts.zone is None:
        return day_and_clock_in_words(facts.day, facts.time, facts.language)
    return moment_in_words(datetime.combine(facts.day, facts.time, ZoneInfo(facts.zone)), facts.language, facts.zone)


def _slot(slot: datetime, facts: Facts) -> str:
    if facts.zone is None:
        return day_and_clock_in_words(slot.date(), slot.time(), facts.language)
    return moment_in_words(slot, facts.language, facts.zone)


def _near(day: date | None, today: date) -> str | None:
    words = {today: "today", today + timedelta(days=1): "tomorrow", today - timedelta(days=1): "yesterday"}
    return words.get(day) if day else None


# ── what people typed, made fit for one line ────────────────────────────────────────────────────────────────────────


def clean(typed: str | None) -> str:
    """`typed` on one line, without control and direction marks that could bend the text around it; "" for None."""
    kept = (" " if unicodedata.category(c) == "Cc" else c for c in typed or "" if _printable(c))
    return " ".join("".join(kept).split())


def _printable(character: str) -> bool:
    return unicodedata.category(character) not in ("Cf", "Cs", "Co", "Cn") or character in "\u200c\u200d"


_TYPED_HONORIFICS: dict[str, Honorific | None] = {
    "bapak/ibu": None, "pak/bu": None,
    "bapak": "bapak", "bpk": "bapak", "pak": "bapak", "mr": "bapak",
    "ibu": "ibu", "bu": "ibu", "ms": "ibu", "mrs": "ibu", "miss": "ibu",
    "kakak": "kak", "kak": "kak", "mas": "kak", "mbak": "kak",
}  # fmt: skip
"""What people type before a name and what it tells. It comes off, so that no one is called "Ibu Bu Lestari"."""

_DEGREES = re.compile(r",\s*[^,]*\..*$")

_TITLES = ("dr.", "drg.", "dr ", "prof", "ir.", "hj.", "h.", "br.", "sr.", "rev.")
"""A name that begins with one of these needs no "Mr" or "Ms" (compared in small letters)."""


def _addressee(facts: Facts) -> tuple[str, Honorific | None]:
    """The recruiter's name as it is written after the honorific, and the honorific."""
    name = clean(facts.contact)
    first, _, rest = name.partition(" ")
    typed = first.lower().rstrip(".")
    honorific = facts.honorific
    if rest and typed in _TYPED_HONORIFICS:
        name, honorific = rest, honorific or _TYPED_HONORIFICS[typed]
    formal_letter = facts.language == "id" and facts.channel == "email" and facts.tone == "formal"
    return (name if formal_letter else _DEGREES.sub("", name)), honorific if name else None


# ── templates to text ───────────────────────────────────────────────────────────────────────────────────────────────


def _finalize(value: object) -> object:
    return _NOTHING if value in ("", None) else value


def _block(template: "Template", name: str, values: Values) -> str:
    return "".join(template.blocks[name](template.new_context(values, shared=True)))


def _lines(paragraph: str) -> Iterator[str]:
    """The lines that say something. A line that is nothing but an empty value vanishes; a hole inside one raises."""
    for line in map(str.strip, paragraph.splitlines()):
        if _NOTHING not in line:
            if line:
                yield line
        elif line.strip(f"| {_NOTHING}"):
            raise ValueError(f"an empty value inside {line.replace(_NOTHING, '…')!r}")


def _line(block: str) -> str:
    return _one_stop(" ".join(_lines(block)))


def _set(block: str) -> str:
    """Sentences on lines of their own join into paragraphs; "- " keeps a line to itself, and "| " does too, unseen."""
    paragraphs = []
    for paragraph in _BLANK_LINES.split(block):
        rows: list[str] = []
        flowing = False
        for line in _lines(paragraph):
            alone = line.startswith(("- ", "| "))
            words = line.removeprefix("| ") if alone else _one_stop(line)
            if flowing and not alone:
                rows[-1] = f"{rows[-1]} {words}"
            else:
                rows.append(words)
            flowing = not alone
        if rows:
            paragraphs.append("\n".join(rows))
    return "\n\n".join(paragraphs)


def _one_stop(text: str) -> str:
    """A name that ends in a full stop ("PT Maju Tbk.") ends its sentence with it."""
    return _TWO_STOPS.sub(".", text)


def _subject(block: str) -> str:
    """The first line that has all its values and fits; the last one of every letter needs none."""
    lines = [line.strip() for line in block.splitlines() if line.strip()]
    return next(line for line in lines if _NOTHING not in line and len(line) <= SUBJECT_LIMIT)


_BLANK_LINES = re.compile(r"\n[ \t]*\n")
_TWO_STOPS = re.compile(r"(?<!\.)\.\.(?=\s|$)")
