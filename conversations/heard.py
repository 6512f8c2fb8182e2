"""What was heard in a text: answers to questions, each with the words that say it."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, Final, Literal

from conversations.person import Value

INTERVIEW: Final = "interview"
"""The kind of letter that this is all about."""

LONGEST_QUOTE: Final = 120
"""Characters of the words that are kept beside an answer; longer ones are cut in the middle of what they repeat."""


@dataclass(frozen=True, slots=True)
class Told:
    """One answer that a text gives."""

    value: Value
    quote: str | None
    """The words that say it; None where it only follows from what kind of text it is."""
    sure: bool = True
    options: tuple[str, ...] = ()
    """What an unsure one may mean, likeliest first."""


@dataclass(frozen=True, slots=True)
class Heard:
    """The answers a text gives, the flow it asks for, and its language; each None or missing where it says nothing."""

    told: Mapping[str, Told]
    intent: str | None
    language: Literal["id", "en"] | None
    corrects: bool = False
    """Whether it takes back something said before ("bukan Bu Rina, Bu Rini")."""
    several: bool = False
    """Whether it speaks of more than one company, so that its facts belong to nobody for sure."""
    swapped: tuple[int, int] | None = None
    """A bare figure that is wrong, and the right one: an hour or a day, as the interview has it."""
    kind: str | None = None
    """Of somebody else's text, or a long one: `interview`, or what else it seems to be."""
    warnings: Mapping[str, str] = field(default_factory=dict)
    """Signs of a fake invitation: what it is, and the words that show it."""

    @property
    def values(self) -> dict[str, Value]:
        """What is said for sure."""
        return {name: told.value for name, told in self.told.items() if told.sure}

    def to_json(self) -> dict[str, Any]:
        """As plain JSON values."""
        return {
            name: getattr(self, name) for name in ("intent", "language", "corrects", "several", "swapped", "kind")
        } | {
            "warnings": dict(self.warnings),
            "told": {name: [told.value, told.quote, told.sure, list(told.options)] for name, told in self.told.items()},
        }

    @classmethod
    def from_json(cls, plain: Mapping[str, Any]) -> "Heard":
        """The inverse of `to_json`."""
        told = {
            name: Told(tuple(value) if isinstance(value, list) else value, quote, sure, tuple(options))
            for name, (value, quote, sure, options) in plain["told"].items()
        }
        swapped = tuple(plain["swapped"]) if plain.get("swapped") else None
        return cls(**{**plain, "told": told, "swapped": swapped})


def quoted(text: str, span: tuple[int, int]) -> str:
    """The words of a span on one line."""
    words = " ".join(text[slice(*span)].split())
    return words if len(words) <= LONGEST_QUOTE else words[: LONGEST_QUOTE - 1].rstrip() + "…"
