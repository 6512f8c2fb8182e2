"""Other forms of the same finished message: each is a few answers changed, so that it can be undone."""

from collections.abc import Mapping
from typing import Final

from conversations.flow import Known
from conversations.person import Value

ANOTHER: Final = "another_wording"
"""The next whole set of opening, decision and closing."""

WORDINGS: Final = 3
"""Sets there are, of most letters; where a message has but one, the words leave the action out."""

VARIANTS: Final[Mapping[str, Mapping[str, Value]]] = {
    "shorter": {"style": "short"},
    "warmer": {"style": "warm", "tone": "semi"},
    "more_formal": {"style": "standard", "tone": "formal"},
    "plainer": {"style": "standard"},
    "without_reason": {"reason": None},
}
"""What each action on the message changes."""


def changes(known: Known, variant: str) -> Mapping[str, Value]:
    """The answers that make this variant of the message as it is now."""
    if variant == ANOTHER:
        return {"wording": str((int(str(known.value("wording") or 0)) + 1) % WORDINGS)}
    if variant == "other_language":
        return {"language": "en" if known.value("language") == "id" else "id"}
    return VARIANTS[variant]


def offered(known: Known) -> tuple[str, ...]:
    """The variants that would change something now, but for another wording, of which only the words know."""
    questions = {question.name for question in known.flow.questions}
    return tuple(
        name
        for name, answers in VARIANTS.items()
        if answers.keys() <= questions and any(known.value(question) != value for question, value in answers.items())
    )
