"""Indonesia's holidays and days of collective leave, from the `holidays` package, which is asked in a process of its
own: what it knows of the world takes 18 MB, and the days of some years next to nothing.

`python -m bot.days_off YEAR` is that process: the days of `AT_ONCE` years, as JSON on its standard output.
"""

import json
import logging
import subprocess
import sys
from collections.abc import Iterator
from datetime import date
from functools import cache
from typing import Any, Final

from conversations.office import DayOff

AT_ONCE: Final = 8
"""Years that are asked for together; a look across the end of the last ones asks for the next."""

_LANGUAGES: Final = {"id": "id", "en": "en_US"}
"""Our languages, as the package calls them."""

_GUESSED: Final = {"id": " (perkiraan)", "en": " (estimated)"}
"""What the package adds to the name of a day whose date is only computed."""

_LONGEST: Final = 5.0
"""Seconds; it takes a third of one, and turns may have to wait for it."""

_log = logging.getLogger(__name__)


def day_off(day: date) -> DayOff | None:
    """The holiday on this day in Indonesia, or None."""
    return _years(day.year - day.year % AT_ONCE).get(day)


@cache
def _years(first: int) -> dict[date, DayOff]:
    try:
        done = subprocess.run(
            [sys.executable, "-I", "-B", "-m", "bot.days_off", str(first)],
            capture_output=True,
            timeout=_LONGEST,
            check=True,
            env={"LANG": "C.UTF-8"},
        )
        found = json.loads(done.stdout)
    except (OSError, subprocess.SubprocessError, ValueError) as problem:
        _log.warning("the holidays are looked up in the service itself (%s)", type(problem).__name__)
        found = _found(first)
    return {date.fromisoformat(day): DayOff(**off) for day, off in found}


def _found(first: int) -> Iterator[tuple[str, dict[str, Any]]]:
    """The days of `AT_ONCE` years as ISO dates, each with the fields of a `DayOff`."""
    import holidays

    for year in range(max(1, first), first + AT_ONCE):
        for category in ("government", "public"):  # a public holiday outweighs leave on the same day
            by_language = {
                ours: holidays.country_holidays("ID", years=year, categories=(category,), language=theirs)
                for ours, theirs in _LANGUAGES.items()
            }
            for day, name in by_language["id"].items():
                names = {ours: by_language[ours][day].removesuffix(_GUESSED[ours]) for ours in by_language}
                guessed = name.endswith(_GUESSED["id"])
                yield day.isoformat(), {"names": names, "joint": category == "government", "estimated": guessed}


if __name__ == "__main__":
    json.dump([*_found(int(sys.argv[1]))], sys.stdout)
