"""How the buttons of a bubble stand on WhatsApp: up to three reply buttons, else a list, else numbers to type (and what
goes on with everything as a button).

Nothing is ever cut: what does not fit in one form takes the next. A label longer than a row goes on in its description.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from bot.channels.base import Button, read_payload
from conversations.asking import MAKE

TEXT: Final = 4096
CAPTION: Final = 1024
BUTTON_BODY: Final = 1024
LIST_BODY: Final = 4096
BUTTONS: Final = 3
BUTTON: Final = 20
ROWS: Final = 10
ROW: Final = 24
DESCRIPTION: Final = 72


@dataclass(frozen=True, slots=True)
class Row:
    """One row of a list."""

    id: str
    title: str
    description: str = ""


@dataclass(frozen=True, slots=True)
class Plain:
    """Text alone, with numbered labels where there are choices."""

    text: str


@dataclass(frozen=True, slots=True)
class Buttons:
    text: str
    buttons: tuple[tuple[str, str], ...]
    """Id and title."""


@dataclass(frozen=True, slots=True)
class Listed:
    text: str
    opener: str
    rows: tuple[Row, ...]


@dataclass(frozen=True, slots=True)
class Link:
    text: str
    label: str
    url: str


Layout = Plain | Buttons | Listed | Link


def laid_out(text: str, rows: Sequence[Sequence[Button]], opener: str) -> Layout:
    """The form in which this text and these buttons fit. Links count only where there is nothing else to press."""
    buttons = [button for row in rows for button in row]
    pressed = [button for button in buttons if button.press is not None]
    links = [button for button in buttons if button.url is not None]
    if not pressed and len(links) == 1 and fits_button(links[0].label) and len(text) <= BUTTON_BODY:
        return Link(text, links[0].label, links[0].url or "")
    if not pressed:
        return Plain("\n\n".join([text, *(f"{link.label}: {link.url}" for link in links)]))
    labels = [button.label for button in pressed]
    if len(pressed) <= BUTTONS and len(text) <= BUTTON_BODY and all(map(fits_button, labels)) and _differ(labels):
        return Buttons(text, tuple((button.press or "", button.label) for button in pressed))
    listed = [row for button in pressed if (row := row_of(button)) is not None]
    if len(listed) == len(pressed) <= ROWS and len(text) <= LIST_BODY and fits_button(opener):
        return Listed(text, opener, tuple(listed))
    numbered = "\n".join([f"{text}\n", *(f"{number}. {label}" for number, label in enumerate(labels, 1))])
    first = pressed[0]
    if _goes_on(first) and fits_button(first.label) and len(numbered) <= BUTTON_BODY:
        return Buttons(numbered, ((first.press or "", first.label),))
    return Plain(numbered)


def fits_button(label: str) -> bool:
    """Whether it can stand on a reply button."""
    return 0 < len(label) <= BUTTON and label == label.strip()


def row_of(button: Button) -> Row | None:
    """A button as a row: a long label goes on, at a space, in the description; None where that does not fit."""
    label = button.label.strip()
    if not label or len(label) <= ROW:
        return Row(button.press or "", label) if label else None
    title, rest = label[: ROW + 1].rpartition(" ")[0], ""
    rest = label[len(title) :].strip()
    return Row(button.press or "", title.strip(), rest) if title.strip() and len(rest) <= DESCRIPTION else None


def _goes_on(button: Button) -> bool:
    """Whether it is what most will want of a long list: to go on with everything as it is."""
    parts = read_payload(button.press or "")
    return parts is not None and parts[3] == MAKE


def _differ(labels: Sequence[str]) -> bool:
    return len(set(labels)) == len(labels)
