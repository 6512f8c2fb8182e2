"""What was read from an invitation: every fact with the words it was read from, and whether it is sure."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from types import MappingProxyType
from typing import Any, Final, Literal

from conversations.facts import Language

Span = tuple[int, int]
"""First character and the one after the last, in the text as it was received."""

Field = Literal[
    "company", "position", "contact_name", "honorific", "starts_at", "ends_at", "tz", "mode", "place_or_link",
    "alternatives", "reply_by", "reply_channel", "reply_address", "addressee",
]  # fmt: skip

FIELDS: Final[tuple[Field, ...]] = (
    "company", "position", "contact_name", "honorific", "starts_at", "ends_at", "tz", "mode", "place_or_link",
    "alternatives", "reply_by", "reply_channel", "reply_address",
)  # fmt: skip
"""What `sopan read` prints: all but the addressee, the candidate whom the text greets."""

When = datetime | date
"""An aware datetime, or a day whose hour the text does not say."""


@dataclass(frozen=True, slots=True)
class Fact:
    """One fact. `value` by field: text; `When` for starts_at, ends_at and reply_by; a tuple of `When` for alternatives;
    an IANA name for tz; bapak, ibu or kak for honorific; onsite, online or phone for mode; addressee is whom the text
    greets: the candidate."""

    value: Any
    span: Span
    sure: bool = True
    options: tuple[Any, ...] = ()
    """What else may be meant, likeliest first, `value` included; empty where it is sure."""


@dataclass(frozen=True, slots=True)
class Warning:
    """A sign of a fake invitation: "money", "personal_data", "no_position", "free_mail" or "many_names"."""

    code: str
    span: Span


@dataclass(frozen=True, slots=True)
class Invitation:
    """What a text says. `facts` holds only what it says; fields that are absent are absent from the mapping."""

    is_invitation: bool
    kind: str
    language: Language | None
    facts: Mapping[str, Fact] = field(default_factory=lambda: MappingProxyType({}))
    warnings: tuple[Warning, ...] = ()

    def value(self, name: Field) -> Any:
        """The value of a field, None where the text does not say it."""
        fact = self.facts.get(name)
        return None if fact is None else fact.value

    @property
    def unsure(self) -> tuple[str, ...]:
        """The fields that have a value which must be asked before it counts."""
        return tuple(name for name, fact in self.facts.items() if not fact.sure)
