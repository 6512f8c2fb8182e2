"""Facts → the finished message: what is said stands in `templates/messages`, which fact goes where is decided here.

User text enters a template only as a value and is never compiled. An unknown name in a template raises, and so does
an empty value inside a sentence: a message with a hole cannot leave this module, nor can one of incoherent facts.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from bot.wording.letters import Values, filters, values_of
from conversations.coherence import settle
from conversations.facts import LANGUAGES, Facts, Language

if TYPE_CHECKING:
    from jinja2 import Environment, Template

FOLDER = Path(__file__).parents[2] / "templates" / "messages"
SUBJECT_LIMIT = 85

CHATS = frozenset({"whatsapp", "linkedin", "portal"})
"""Channels that share the block `chat`, where a letter has none of their own."""

SPOKEN = ("said", "parting", "if_asked", "another_day")
"""The parts of a letter from which `layouts.*.j2` sets the SMS and the phone script."""

_NOTHING = "\0"
"""Stands for an empty value until the text is set, so that a vanished line is told from a blank one."""

_ITEM, _ROW = "\1", "\2"
"""What the marks "- " and "| " of a line became (`bot.wording.marks`)."""


@dataclass(frozen=True, slots=True)
class Message:
    """A finished message as it is handed over; `subject` only for e-mail, at most 85 characters."""

    subject: str | None
    text: str
    varies: bool = False
    """Whether its letter says it in other words as well."""


class Messages:
    """All finished messages; templates are read and compiled at first use, then kept.

    A template in `own`, the operator's folder, stands in the place of the one with the same name in `folder`.
    """

    def __init__(self, folder: Path = FOLDER, own: Path | None = None) -> None:
        self._folders = [own, folder] if own else [folder]
        self._last: tuple[Facts, Message] | None = None

    def offered(self) -> frozenset[tuple[str, str, str]]:
        """(family, tone, language) of every letter that stands in the folders; a new file is a new offer."""
        found = (file for folder in self._folders for file in folder.glob("*/*.*.j2"))
        letters = ((file.parent.name, file.name.split(".")) for file in found)
        return frozenset((family, tone, language) for family, (tone, language, _) in letters)

    def render(self, facts: Facts) -> Message:
        """The finished message for `facts`, made coherent first; written once for the message and what is done with it.

        Raises jinja2.TemplateNotFound where no letter is offered for this family, tone and language, KeyError where
        the letter has no part for this channel, and ValueError or jinja2.UndefinedError where a template has a hole.
        """
        if self._last is None or self._last[0] != facts:
            self._last = facts, self._written(settle(facts).facts)
        return self._last[1]

    def _written(self, facts: Facts) -> Message:
        template = self._environment(facts.language).get_template
        letter, layouts = template(f"{facts.family}/{facts.tone}.{facts.language}.j2"), f"layouts.{facts.language}.j2"
        name = _block_for(facts, letter)
        values = _Words(values_of(facts), template(f"phrases.{facts.language}.j2"))
        if name == "sms":
            values["wording"] = 1  # the first is the shortest
        values["wording"] = wording = _Wording(str(values["wording"]))
        values |= _reason(template(f"reasons.{facts.language}.j2"), values)
        if name in ("sms", "phone"):
            values |= {part: _phrase(_block(letter, part, values)) if part in letter.blocks else "" for part in SPOKEN}
            letter = letter if name in letter.blocks else template(layouts)
        text = _set(_block(letter, name, values))
        subject = _subject(_block(letter, "subject", values)) if facts.channel == "email" else None
        return Message(subject, text, wording.mattered and name != "sms")

    def _environment(self, language: Language) -> "Environment":
        return self._environments[language]

    @cached_property
    def _environments(self) -> dict[Language, "Environment"]:
        return {language: self._made(language) for language in LANGUAGES}

    def _made(self, language: Language) -> "Environment":
        from jinja2 import Environment, FileSystemLoader, StrictUndefined  # a start writes no letter yet

        from bot.wording.marks import MarkedLoader

        environment = Environment(
            loader=MarkedLoader(FileSystemLoader(self._folders)),
            undefined=StrictUndefined,
            finalize=_finalize,
            autoescape=False,
            auto_reload=False,
            trim_blocks=True,
            lstrip_blocks=True,
        )
        environment.filters |= filters(language)
        return environment


def _block_for(facts: Facts, letter: "Template") -> str:
    """The block a channel reads; the shorter version in a chat is the SMS, made to fit a button that copies, unless
    there are times to list."""
    if facts.channel not in CHATS or facts.channel in letter.blocks:
        return facts.channel
    return "sms" if facts.style == "short" and len(facts.slots) < 2 else "chat"


class _Wording(int):
    """Which of the sets of words it is; remembers whether anything that was written depends on it."""

    mattered = False

    def __eq__(self, other: object) -> bool:
        self.mattered = True
        return int(self) == other

    def __ne__(self, other: object) -> bool:
        return not self == other

    __hash__ = int.__hash__


class _Words(Values):
    """The values of one message; a phrase is made when a sentence first asks for it."""

    def __init__(self, values: Values, phrases: "Template") -> None:
        super().__init__(values)
        self._phrases = phrases.blocks
        self._context = phrases.new_context(self, shared=True)  # one for all phrases: whatever they name is here

    def __contains__(self, name: object) -> bool:
        return super().__contains__(name) or name in self._phrases

    def __missing__(self, name: str) -> object:
        self[name] = made = _phrase("".join(self._phrases[name](self._context)))
        return made


def _reason(reasons: "Template", values: Values) -> Values:
    """The reason as a sentence (`why`) and as a clause that ends the decision's sentence (`because`, "" for none)."""
    category = str(values["reason"]) if values["reason"] in reasons.blocks else "unsaid"
    clause = f"{category}_because"
    because = _phrase(_block(reasons, clause, values)) if clause in reasons.blocks else ""
    return {"why": _phrase(_block(reasons, category, values)), "because": because}


# ── templates to text ───────────────────────────────────────────────────────────────────────────────────────────────


def _finalize(value: object) -> object:
    return _NOTHING if value in ("", None) else value


def _block(template: "Template", name: str, values: Values) -> str:
    return "".join(template.blocks[name](template.new_context(values, shared=True)))


def _lines(paragraph: str) -> Iterator[str]:
    """The lines that say something. A line that is nothing but an empty value vanishes; a hole inside one raises."""
    for line in map(str.strip, paragraph.split("\n")):
        if _NOTHING not in line:
            if line:
                yield line
        elif line.strip(f"{_ROW} {_NOTHING}"):
            raise ValueError(f"an empty value inside {line.replace(_NOTHING, '…')!r}")


def _phrase(block: str) -> str:
    """One line, or several that keep to themselves."""
    lines = list(_lines(block))
    return "\n".join(lines) if any(line.startswith(_ROW) for line in lines) else _one_stop(" ".join(lines))


def _set(block: str) -> str:
    """Sentences on lines of their own join into paragraphs; items and rows keep theirs."""
    paragraphs = []
    for paragraph in _BLANK_LINES.split(block):
        rows: list[str] = []
        flowing = False
        for line in _lines(paragraph):
            alone = line.startswith((_ITEM, _ROW))
            words = _ROWS[line[0]] + line[1:].lstrip() if alone else _one_stop(line)
            if flowing and not alone:
                rows[-1] = f"{rows[-1]} {words}"
            else:
                rows.append(words)
            flowing = not alone
        if rows:
            paragraphs.append("\n".join(rows))
    return "\n\n".join(paragraphs)


_ROWS = {_ITEM: "- ", _ROW: ""}


def _one_stop(text: str) -> str:
    """A name that ends in a full stop ("PT Maju Tbk.") ends its sentence with it."""
    return _TWO_STOPS.sub(".", text)


def _subject(block: str) -> str:
    """The first line that has all its values and fits; the last one of every letter needs none."""
    lines = [line.strip() for line in block.splitlines() if line.strip()]
    return next(line for line in lines if _NOTHING not in line and len(line) <= SUBJECT_LIMIT)


_BLANK_LINES = re.compile(r"\n[ \t]*\n")
_TWO_STOPS = re.compile(r"(?<!\.)\.\.(?=\s|$)")
