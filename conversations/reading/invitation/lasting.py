"""What the text says about the interview's length and about the zone of all its times."""

import re
from collections.abc import Sequence
from datetime import timedelta

from conversations.reading.invitation.labels import Labelled
from conversations.reading.invitation.lexicon import pattern
from conversations.reading.zones import read_zone


def lasting(low: str, labels: Sequence[Labelled]) -> timedelta | None:
    """How long it takes, where the text says so: a label, "selama 45 menit", "a 30-minute call"."""
    texts = [low[label.start : label.end] for label in labels if label.kind == "duration"]
    amount = r"(\d{1,3}(?:[.,]\d)?)(?:[ ]?-[ ]?|[ ])?(menit|minutes?|mins?|min|jam|hours?|hrs?)(?!\w)"
    for text in texts:
        if found := pattern(amount).search(text):
            return _length(found)
    found = pattern(
        rf"(?<!\w)(?:{{LASTING}})[ :]{{1,3}}(?:\w+ )?{amount}(?! (?:sebelum|before|lebih|early|prior|lagi))"
    ).search(low) or pattern(
        rf"(?<![\w-]){amount} (?:\w+ )?(?:interview|call|chat|video|phone|session|wawancara|meeting|conversation)"
    ).search(low)
    return _length(found) if found else None


def _length(found: re.Match[str]) -> timedelta | None:
    amount = float(found[1].replace(",", "."))
    length = timedelta(minutes=amount) if found[2].startswith("m") else timedelta(hours=amount)
    return length if timedelta(minutes=5) <= length <= timedelta(hours=10) else None


def stated_zone(masked: str) -> tuple[str, int, int] | None:
    """A zone that the text names once for all its times, with its place."""
    named = {"wib": "Asia/Jakarta", "wita": "Asia/Makassar", "wit": "Asia/Jayapura"}
    found = list(re.finditer(r"(?<!\w)(wib|wita|wit)(?!\w)", masked))
    if len({one[1] for one in found}) == 1:
        return named[found[0][1]], *found[0].span(1)

    told = re.search(
        r"(?:all times|semua waktu|times? (?:are|is))[^.\n]{0,12}? ?(?:in |are |dalam "
        r")?([a-z]+(?:/[a-z_]+)?)(?: time)?(?!\w)|"
        r"\b([a-z]+) time\b|waktu ([a-z]+)\b",
        masked,
    )
    while told:
        name = next(group for group in told.groups() if group)
        if zone := read_zone(name):
            return zone, *told.span()
        told = re.compile(r"\b([a-z]+) time\b|waktu ([a-z]+)\b").search(masked, told.end())
    return None
