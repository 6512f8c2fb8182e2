"""Where the buttons stand: short ones side by side, ways out in the last row, a month as a grid."""

from collections.abc import Sequence
from datetime import date

from bot.wording.bubbles import Button, payload
from bot.wording.dates import month_in_words, short_weekdays
from bot.wording.values import Words
from conversations.answers.moment import MONTH
from conversations.asking import MAKE
from conversations.effects import Say
from conversations.presses import BLANK

WAYS = frozenset({"keep", "skip", "back"})
THREE = 9
"""Labels of at most this many characters stand three in a row,"""
TWO = 18
"""of at most this many, two."""


def rows(say: Say, labels: Sequence[tuple[str, str]]) -> tuple[tuple[Button, ...], ...]:
    """The buttons of a prompt, from its (choice, label) pairs in order."""
    first = [_button(say, choice, label) for choice, label in labels if choice == MAKE]
    own = [_button(say, choice, label) for choice, label in labels if choice not in WAYS and choice != MAKE]
    ways = [_button(say, choice, label) for choice, label in labels if choice in WAYS]
    return (*_packed(first), *_packed(own), *_packed(ways))


def month(say: Say, words: Words) -> tuple[tuple[Button, ...], ...]:
    """A month of days, Monday first, with the months before and after; gaps are buttons that do nothing."""
    days = [date.fromisoformat(choice) for choice in say.choices if choice[:1].isdigit()]
    pages = [choice for choice in say.choices if choice.startswith(MONTH)]
    rest = [choice for choice in say.choices if choice in WAYS]
    grid: list[tuple[Button, ...]] = []
    if days:
        cells: list[Button] = [_gap(say)] * days[0].weekday()
        cells += [_button(say, day.isoformat(), str(day.day)) for day in days]
        cells += [_gap(say)] * (-len(cells) % 7)
        grid = [tuple(cells[index : index + 7]) for index in range(0, len(cells), 7)]
    before = next((page for page in pages if page.removeprefix(MONTH) < days[0].isoformat()[:7]), None)
    after = next((page for page in pages if page != before), None)
    head = (
        _button(say, before, "‹") if before else _gap(say),
        _gap(say, month_in_words(days[0], words.language)),
        _button(say, after, "›") if after else _gap(say),
    )
    week = tuple(_gap(say, name) for name in short_weekdays(words.language))
    ways = [_button(say, choice, words.choice(say.prompt, choice, say.facts)) for choice in rest]
    return (head, week, *grid, *_packed(ways))


def _packed(buttons: list[Button]) -> list[tuple[Button, ...]]:
    rows: list[tuple[Button, ...]] = []
    for button in buttons:
        grown = (*rows[-1], button) if rows else (button,)
        longest = max(len(each.label) for each in grown)
        if rows and len(grown) <= (3 if longest <= THREE else 2 if longest <= TWO else 1):
            rows[-1] = grown
        else:
            rows.append((button,))
    return rows


def _button(say: Say, choice: str, label: str) -> Button:
    return Button(label, press=payload(say.case, say.turn, say.prompt, choice))


def _gap(say: Say, label: str = "·") -> Button:
    return _button(say, BLANK, label)
