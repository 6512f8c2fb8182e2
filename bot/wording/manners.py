"""The findings of the courtesy check as lines for a person to read, rule by rule with their places."""

from collections.abc import Iterable, Iterator
from itertools import groupby
from typing import TYPE_CHECKING

from bot.wording.catalog import Catalog
from conversations.facts import Language

if TYPE_CHECKING:
    from conversations.courtesy import Finding

LONGEST_QUOTE = 60
"""Characters of the text shown for one place."""


def lines(catalog: Catalog, language: Language, text: str, found: "Iterable[Finding]") -> Iterator[str]:
    """What was `found` in `text`, in the order of the rules."""
    for rule, findings in groupby(found, key=lambda finding: finding.rule):
        yield f"• {catalog.text(language, 'courtesy', rule)}"
        yield from _places(catalog, language, text, findings)


def _places(catalog: Catalog, language: Language, text: str, findings: "Iterable[Finding]") -> Iterator[str]:
    """A line for each place: where it stands, its words, and what could stand there instead."""
    for finding in findings:
        if finding.span is not None:
            start, end = finding.span
            quoted = " ".join(text[start:end].split())
            shown = quoted if len(quoted) <= LONGEST_QUOTE else f"{quoted[:LONGEST_QUOTE]}…"
            line = text.count("\n", 0, start) + 1
            offered = finding.replacement
            yield f"    {catalog.text(language, 'courtesy', 'place', line=line, quoted=shown, offered=offered)}"
