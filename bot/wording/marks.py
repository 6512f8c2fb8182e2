"""The marks at the beginning of a template's line, turned into what Jinja and the typesetting understand.

    1) …      only in the first wording; "1,3) …" in the first and the third
    + …       not in the shorter version
    ++ …      only in the warmer version
    - …       an item of a list, on a line of its own
    | …       a line of its own

They are read from the file and never from a fact: a person called "- Dewi" is no list.
"""

import re
from collections.abc import Callable
from typing import Final

from jinja2 import BaseLoader, Environment

ITEM: Final = "\1"
"""Begins a line of a list once it is set; no fact can hold it (control characters are taken off)."""
ROW: Final = "\2"
"""Begins a line that keeps to itself."""

_MARKS: Final = re.compile(
    r"^(?:(?P<wordings>[123](?:,[123])*)\) )?(?:(?P<style>\+\+?) )?(?P<row>[-|] )?(?P<words>\S.*)$"
)
_STYLES: Final = {"+": "not short", "++": "warm"}
_ROWS: Final = {"- ": ITEM, "| ": ROW}

Source = tuple[str, str | None, Callable[[], bool] | None]


class MarkedLoader(BaseLoader):
    """Loads templates through another loader and reads their marks; lines stay where they are, so errors name them."""

    def __init__(self, files: BaseLoader) -> None:
        self._files = files

    def get_source(self, environment: Environment, template: str) -> Source:
        """The template in Jinja's own words. Raises jinja2.TemplateNotFound."""
        source, name, fresh = self._files.get_source(environment, template)
        return unmarked(source), name, fresh


def unmarked(source: str) -> str:
    """`source` with its marks as conditions: "1) Halo." → "{% if wording in [1] %}Halo.", ended on the next line."""
    ended = ""
    lines = []
    for line in source.split("\n"):
        found = _MARKS.match(line)
        conditions = _conditions(found) if found else []
        words = _ROWS.get(found["row"] or "", "") + found["words"] if found else line
        begun = f"{{% if {' and '.join(conditions)} %}}" if conditions else ""
        lines.append(ended + begun + words)
        ended = "{% endif +%}" if begun and not words.isspace() else ""
    return "\n".join(lines) + ended


def _conditions(found: re.Match[str]) -> list[str]:
    conditions = [f"wording in [{found['wordings']}]"] if found["wordings"] else []
    if found["style"]:
        conditions.append(_STYLES[found["style"]])
    return conditions
