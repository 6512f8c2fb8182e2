"""What the core is given at start: the flows, the operator's defaults, and each language's labels, by which typed
words become presses."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from conversations.flow import Flow
from conversations.flows import FLOWS
from conversations.office import DaysOff, no_days_off

Labels = Mapping[str, Mapping[str, str]]
"""Prompt → choice → what its button says."""


@dataclass(frozen=True, slots=True)
class Book:
    """The flows, and what of the shell's world the core must know."""

    labels: Mapping[str, Labels] = field(default_factory=dict)
    """By language."""
    flows: Mapping[str, Flow] = field(default_factory=lambda: FLOWS)
    language: str = "id"
    """The operator's default language."""
    zone: str = "Asia/Jakarta"
    """The operator's default zone, used until the person's own is known."""
    notice_version: int = 1
    """Raised when the notice of data use changes; a person sees each version once."""
    days_off: DaysOff = no_days_off
    """Indonesia's holidays."""
