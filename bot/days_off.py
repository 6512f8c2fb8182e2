"""Indonesia's holidays and days of collective leave, from the `holidays` package; imported when the first is asked for,
which a service does by itself.

Of each year a small table is kept, in Indonesian and English.
"""

from datetime import date
from functools import cache
from typing import Final

from conversations.office import DayOff

_LANGUAGES: Final = {"id": "id", "en": "en_US"}
"""Our languages, as the package calls them."""

_GUESSED: Final = {"id": " (perkiraan)", "en": " (estimated)"}
"""What the package adds to the name of a day whose date is only computed."""


def day_off(day: date) -> DayOff | None:
    """The holiday on this day in Indonesia, or None."""
    return _year(day.year).get(day)


@cache
def _year(year: int) -> dict[date, DayOff]:
    import holidays  # only who is reminded pays for it

    found: dict[date, DayOff] = {}
    for category in ("government", "public"):  # a public holiday outweighs leave on the same day
        by_language = {
            ours: holidays.country_holidays("ID", years=year, categories=(category,), language=theirs)
            for ours, theirs in _LANGUAGES.items()
        }
        for day, name in by_language["id"].items():
            names = {ours: by_language[ours][day].removesuffix(_GUESSED[ours]) for ours in by_language}
            found[day] = DayOff(names, joint=category == "government", estimated=name.endswith(_GUESSED["id"]))
    return found
