"""The card in words: a line a fact, marked where the invitation does not say it; or the same with the words it was read
from."""

from collections.abc import Mapping
from datetime import date, datetime
from typing import Any

from bot.wording.dates import day_in_words
from bot.wording.values import Words
from conversations.answers.moment import moment
from conversations.card import Line

Card = Mapping[str, Line]


def card_lines(card: Card, words: Words, *, own: bool) -> list[dict[str, str]]:
    """What was understood: name, value and mark of each line. `own`: all of it in the person's own words."""
    written = [
        _line("company", _or_missing("company", card, words), card, words),
        _line("position", _plain("position", card, words), card, words),
        _line("contact", _addressed(card, words), card, words),
        _line("when", _when(card, words), card, words, "day"),
        _line("place", _place(card, words), card, words, "place" if "place" in card else "mode"),
        _line("reply_by", _deadline(card, words), card, words),
        _line("channel", _way(card, words), card, words),
        _line("name", _plain("name", card, words), card, words),
    ]
    lines = [line for line in written if line is not None]
    return [line | {"mark": ""} for line in lines] if own else lines


def evidence_lines(card: Card, words: Words) -> list[dict[str, str]]:
    """Every fact with the words it was read from, or where else it comes from."""
    says = words.catalog.languages[words.language]["card"]
    return [
        {
            "name": words.short(name),
            "value": _value(name, line, words) if line.sure else str(says["unsure"]),
            "why": f"“{line.quote}”" if line.quote else str(says["source"][_source(name, line)]),
        }
        for name, line in card.items()
    ]


def _line(name: str, value: str | None, card: Card, words: Words, fact: str | None = None) -> dict[str, str] | None:
    if value is None:
        return None
    line = card.get(fact or name)
    marks = words.catalog.languages[words.language]["card"]["mark"]
    mark = str(marks[_source(name, line)]) if line is not None and line.sure else ""
    return {"name": words.short(name), "value": value, "mark": mark}


def _source(name: str, line: Line) -> str:
    """Where a fact comes from, as the catalogue calls it."""
    return line.source or ("profile" if name == "name" else "default")


def _plain(name: str, card: Card, words: Words) -> str | None:
    line = card.get(name)
    if line is None:
        return None
    return _value(name, line, words) if line.sure else str(words.catalog.languages[words.language]["card"]["unsure"])


def _or_missing(name: str, card: Card, words: Words) -> str:
    return _plain(name, card, words) or str(words.catalog.languages[words.language]["card"]["missing"])


def _value(name: str, line: Line, words: Words) -> str:
    if name == "reply_by":
        at = datetime.fromisoformat(str(line.value))
        return words.slot(str(line.value)[:16]) if "T" in str(line.value) else day_in_words(at.date(), words.language)
    return words.value(name, line.value)


def _addressed(card: Card, words: Words) -> str | None:
    """To whom, the way the message will address them."""
    contact = _plain("contact", card, words)
    if contact is None or not card["contact"].sure:
        return contact
    form = card["honorific"].value if "honorific" in card else "unknown"
    return f"{words.catalog.languages[words.language]['card']['address'][str(form)]} {contact}".strip()


def _when(card: Card, words: Words) -> str:
    """Weekday, date, hour and zone in full."""
    day, clock = card.get("day"), card.get("clock")
    if day is None or not day.sure or day.value is None:
        return _or_missing("day", {"day": day} if day else {}, words)
    if clock is None or clock.value is None:
        return day_in_words(date.fromisoformat(str(day.value)), words.language)
    zone = str(card["zone"].value)
    told = words.moment(moment(str(day.value), str(clock.value), zone), zone)
    assumed = "" if card["zone"].source else str(words.catalog.languages[words.language]["card"]["mark"]["zone"])
    return f"{told}{assumed}"


def _place(card: Card, words: Words) -> str | None:
    """Where, or by which means."""
    parts = [_plain(name, card, words) for name in ("mode", "place")]
    return ", ".join(part for part in parts if part) or None


def _deadline(card: Card, words: Words) -> str | None:
    return _plain("reply_by", card, words)


def _way(card: Card, words: Words) -> str | None:
    """How to answer, and at which address."""
    parts = [_plain(name, card, words) for name in ("channel", "address")]
    return ", ".join(part for part in parts if part) or None


def warning_line(warnings: Mapping[str, str], words: Words) -> str:
    """One line of advice, each sign with the words that show it; "" where there is none."""
    says: Mapping[str, Any] = words.catalog.languages[words.language]["warning"]
    return "; ".join(f"{says[code]} (“{quote}”)" for code, quote in warnings.items())
