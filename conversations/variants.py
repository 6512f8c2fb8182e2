"""Other forms of the same finished message: each is a few answers changed, so that it can be undone."""

from collections.abc import Mapping

from conversations.flow import Known

VARIANTS: Mapping[str, Mapping[str, str]] = {
    "shorter": {"style": "short"},
    "warmer": {"style": "warm", "tone": "semi"},
    "more_formal": {"style": "standard", "tone": "formal"},
    "plainer": {"style": "standard"},
}
"""What each action on the message changes."""


def offered(known: Known) -> tuple[str, ...]:
    """The variants that would change something now."""
    return tuple(
        name
        for name, changes in VARIANTS.items()
        if any(known.value(question) != value for question, value in changes.items())
    )
