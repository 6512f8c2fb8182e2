"""`sopan check-message`: what could be more courteous in a message, as lines for a person to read."""

from collections.abc import Iterable, Iterator
from datetime import datetime
from itertools import groupby

from bot.wording.catalog import Catalog
from conversations.courtesy import Channel, Finding, Situation, check, repaired
from conversations.facts import Language, Tone

LONGEST_QUOTE = 60
"""Characters of the text shown for one place."""


def report(
    text: str,
    *,
    language: Language,
    channel: Channel,
    situation: Situation | None = None,
    tone: Tone | None = None,
    sent_at: datetime | None = None,
) -> tuple[str, int]:
    """The findings in words, rule by rule with their places, then the text with what was offered; and how many."""
    catalog = Catalog()
    found = check(text, language=language, channel=channel, situation=situation, tone=tone, sent_at=sent_at)
    if not found:
        return catalog.text(language, "courtesy", "clean"), 0
    lines: list[str] = []
    for rule, findings in groupby(found, key=lambda finding: finding.rule):
        lines += [f"• {catalog.text(language, 'courtesy', rule)}", *_places(catalog, language, text, findings)]
    if (mended := repaired(text, found)) != text:
        lines += ["", catalog.text(language, "courtesy", "count", count=len(found)), "", mended.strip()]
    return "\n".join(lines), len(found)


def _places(catalog: Catalog, language: Language, text: str, findings: Iterable[Finding]) -> Iterator[str]:
    """A line for each place: where it stands, its words, and what could stand there instead."""
    for finding in findings:
        if finding.span is not None:
            start, end = finding.span
            quoted = " ".join(text[start:end].split())
            shown = quoted if len(quoted) <= LONGEST_QUOTE else f"{quoted[:LONGEST_QUOTE]}…"
            line = text.count("\n", 0, start) + 1
            offered = finding.replacement
            yield f"    {catalog.text(language, 'courtesy', 'place', line=line, quoted=shown, offered=offered)}"
