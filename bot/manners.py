"""`sopan check-message`: what could be more courteous in a message, as lines for a person to read."""

from datetime import datetime

from bot.wording.catalog import Catalog
from bot.wording.manners import lines
from conversations.courtesy import Channel, Situation, check, repaired
from conversations.facts import Language, Tone


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
    told = list(lines(catalog, language, text, found))
    if (mended := repaired(text, found)) != text:
        told += ["", catalog.text(language, "courtesy", "count", count=len(found)), "", mended.strip()]
    return "\n".join(told), len(found)
