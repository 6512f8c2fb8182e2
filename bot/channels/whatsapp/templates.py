"""The approved texts of `templates/whatsapp.toml`: filled for sending, and as Meta is given them for approval.

A value never has a line break, a tab or a run of spaces, and is never empty; one that is not known, or is too long,
is said in the words the file has for that.
"""

import re
import tomllib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import Any, Final

from bot.channels.base import Brief, Button, read_payload

FILE: Final = Path(__file__).parents[3] / "templates" / "whatsapp.toml"
LONGEST_VALUE: Final = 120
CATEGORY: Final = "UTILITY"

PLACE: Final = re.compile(r"\{\{ ?([a-z_]+) ?\}\}")
_TABLES: Final = ("example", "otherwise", "footer")


@dataclass(frozen=True, slots=True)
class Text:
    """One approved text in one language."""

    name: str
    language: str
    body: str
    buttons: tuple[str, ...]
    """The choices its quick replies stand for."""

    @property
    def places(self) -> list[str]:
        """The names of its values, in the order of Meta's numbers."""
        return list(dict.fromkeys(PLACE.findall(self.body)))

    @property
    def numbered(self) -> str:
        """The body with Meta's numbers in the place of names."""
        numbers = {name: str(number) for number, name in enumerate(self.places, 1)}
        return PLACE.sub(lambda found: "{{" + numbers[found[1]] + "}}", self.body)


class Templates:
    """All texts of one file, read when first looked at."""

    def __init__(self, file: Path = FILE) -> None:
        self._file = file

    @cached_property
    def table(self) -> Mapping[str, Any]:
        """The file as it stands."""
        return tomllib.loads(self._file.read_text("utf-8"))

    @property
    def keys(self) -> list[str]:
        """The keys of the catalogue that have a text."""
        return [key for key, value in self.table.items() if isinstance(value, dict) and key not in _TABLES]

    @property
    def fallback(self) -> str:
        """The language that is tried after the person's own."""
        return str(self.table["fallback"])

    def text(self, key: str, language: str) -> Text | None:
        """The text of a key in a language, or None."""
        entry = self.table.get(key)
        if key in _TABLES or not isinstance(entry, dict) or language not in entry:
            return None
        return Text(str(entry["name"]), language, str(entry[language]), tuple(entry["buttons"]))

    def request(self, brief: Brief, rows: Sequence[Sequence[Button]], language: str) -> dict[str, Any] | None:
        """The fields of a message that says `brief` in an approved text; None where there is none."""
        text = self.text(brief.key, language)
        if text is None:
            return None
        values = (
            dict(brief.values) if language == brief.language else {"company": dict(brief.values).get("company", "")}
        )
        components: list[dict[str, Any]] = []
        if text.places:
            said = [{"type": "text", "text": self.value(name, values.get(name), language)} for name in text.places]
            components.append({"type": "body", "parameters": said})
        presses = {parts[3]: button.press for row in rows for button in row if (parts := _parts(button))}
        for place, choice in enumerate(text.buttons):
            if (press := presses.get(choice)) is not None:
                reply = {"type": "button", "sub_type": "quick_reply", "index": str(place)}
                components.append({**reply, "parameters": [{"type": "payload", "payload": press}]})
        named = {"name": text.name, "language": {"code": text.language}}
        return {"type": "template", "template": {**named, "components": components} if components else named}

    def value(self, name: str, words: str | None, language: str) -> str:
        """A value as Meta takes it: one line, not empty, not endless."""
        flat = " ".join((words or "").split())
        return flat if 0 < len(flat) <= LONGEST_VALUE else str(self.table["otherwise"][language][name])


def _parts(button: Button) -> tuple[int, int, str, str] | None:
    return read_payload(button.press) if button.press else None
