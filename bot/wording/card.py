"""The card in words: a row for each thing people ask about, marked where the invitation does not say it; or the same
rows with the words they were read from."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from bot.wording.dates import day_in_words
from bot.wording.values import Words
from conversations.answers.moment import moment
from conversations.card import Line

Card = Mapping[str, Line]


@dataclass(frozen=True, slots=True)
class Row:
    """One row: what it is called, the facts it is made of, the deciding one first, and how they are written."""

    name: str
    facts: tuple[str, ...]
    write: Callable[[tuple[str, ...], Card, Words], str | None]


def card_rows(card: Card, words: Words, *, own: bool) -> list[dict[str, str]]:
    """What was understood: name, value and mark of each row. `own`: all of it in the person's own words."""
    marks, missing = _texts(words)["mark"], _texts(words)["missing"]
    return [
        {
            "name": words.short(row.name),
            "value": value,
            "mark": "" if own or value == missing else marks[_source(row.facts, card)],
        }
        for row, value in _written(card, words)
    ]


def evidence_rows(card: Card, words: Words) -> list[dict[str, str]]:
    """The same rows, each with the words it was read from, or where else it comes from."""
    return [
        {"name": words.short(row.name), "value": value, "why": "\n   ".join(_reasons(row, card, words))}
        for row, value in _written(card, words)
    ]


def warning_line(warnings: Mapping[str, str], words: Words) -> str:
    """One line of advice, each sign with the words that show it; "" where there is none."""
    says = words.catalog.languages[words.language]["warning"]
    return "; ".join(f"{says[code]} (“{quote}”)" for code, quote in warnings.items())


def _texts(words: Words) -> Mapping[str, Any]:
    texts: Mapping[str, Any] = words.catalog.languages[words.language]["card"]
    return texts


def _written(card: Card, words: Words) -> list[tuple[Row, str]]:
    return [(row, value) for row in _ROWS if (value := row.write(row.facts, card, words)) is not None]


def _source(facts: tuple[str, ...], card: Card) -> str:
    """Where a row comes from, as the catalogue calls it; what is not there comes from nowhere."""
    line = next((card[name] for name in facts if name in card), None)
    if line is None or not line.sure:
        return "guessed"
    return line.source or ("profile" if facts == ("name",) else "default")


def _reasons(row: Row, card: Card, words: Words) -> list[str]:
    """The words behind a row; a fact in it that no words say is named."""
    told = [(name, card[name]) for name in row.facts if name in card]
    quotes = dict.fromkeys(f"“{line.quote}”" for _, line in told if line.quote)
    says = _texts(words)["source"]
    unsaid = [(name, says[_source((name,), card)]) for name, line in told if not line.quote]
    return [*quotes, *(f"{words.short(name)}: {why}" if len(told) > 1 else why for name, why in unsaid)]


# -- how rows are written ----------------------------------------------------------------------------------------------


def _joined(facts: tuple[str, ...], card: Card, words: Words) -> str | None:
    """The values one after the other; None where there is none."""
    return ", ".join(_value(name, card[name], words) for name in facts if name in card) or None


def _needed(facts: tuple[str, ...], card: Card, words: Words) -> str:
    """As `_joined`, and said where it is missing."""
    return _joined(facts, card, words) or str(_texts(words)["missing"])


def _addressed(facts: tuple[str, ...], card: Card, words: Words) -> str | None:
    """To whom, the way the message will address them."""
    if "contact" not in card or not card["contact"].sure:
        return _joined(("contact",), card, words)
    form = str(card["honorific"].value) if "honorific" in card else "unknown"
    return f"{_texts(words)['address'][form]} {card['contact'].value}".strip()


def _when(facts: tuple[str, ...], card: Card, words: Words) -> str:
    """Weekday, date, hour and zone in full, as far as they are known."""
    day, clock, zone = card.get("day"), card.get("clock"), card.get("zone")
    if day is None or not day.sure or clock is None:
        return _needed(("day",), card, words)
    if zone is None:
        return words.slot(f"{day.value}T{clock.value}")
    at = moment(str(day.value), str(clock.value), str(zone.value))
    return f"{words.moment(at, zone.value)}{'' if zone.source else _texts(words)['mark']['zone']}"


def _value(name: str, line: Line, words: Words) -> str:
    if not line.sure:
        return str(_texts(words)["unsure"])
    if name == "reply_by":
        until = str(line.value)
        return words.slot(until[:16]) if "T" in until else day_in_words(date.fromisoformat(until), words.language)
    return words.value(name, line.value)


_ROWS = (
    Row("company", ("company",), _needed),
    Row("position", ("position",), _joined),
    Row("contact", ("contact", "honorific"), _addressed),
    Row("when", ("day", "clock", "zone"), _when),
    Row("place", ("mode", "place"), _joined),
    Row("reply_by", ("reply_by",), _joined),
    Row("channel", ("channel", "address"), _joined),
    Row("name", ("name",), _joined),
)
