"""Everything the bot itself says: (language, section, key, facts) to text. The words stand in `templates/languages`."""

import re
import tomllib
from collections.abc import Callable, Mapping
from functools import cache, cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from jinja2 import Environment

FOLDER = Path(__file__).parents[2] / "templates" / "languages"

COMMON = "*"
"""The table of labels that every prompt shares (keep, skip, back, ...)."""


_BLANKS = re.compile(r"\n{3,}")


@cache
def _languages(folder: Path) -> Mapping[str, Mapping[str, Any]]:
    """Every file of a folder, read once a process."""
    return {file.stem: tomllib.loads(file.read_text("utf-8")) for file in sorted(folder.glob("*.toml"))}


class Catalog:
    """The languages of one folder. Sentences are compiled at first use and kept; a missing key raises KeyError."""

    def __init__(self, folder: Path = FOLDER, operator: str = "", contact: str = "") -> None:
        """`operator` and `contact`: who runs this bot, named in `/help` and `/privacy`."""
        self.languages = _languages(folder)
        self._operator = {"operator": operator, "contact": contact}
        self._compiled = cache(self._compile)

    def text(self, language: str, section: str, key: str, **facts: object) -> str:
        """One sentence or two, filled in. Raises KeyError for a missing key, jinja2.UndefinedError for a missing
        fact."""
        return self._compiled(language, section, key)(facts)

    def has(self, language: str, section: str, key: str) -> bool:
        """Whether there is such a key."""
        return key in self.languages[language].get(section, {})

    def label(self, language: str, prompt: str, choice: str, **facts: object) -> str | None:
        """What the button of a named choice says; None where the choice's label is made from its value (a day, an
        hour)."""
        for table in (prompt, COMMON):
            label: str | None = self.languages[language]["label"].get(table, {}).get(choice)
            if label is not None:
                return self._compiled(language, f"label.{table}", choice)(facts)
        return None

    def labels(self, language: str) -> Mapping[str, Mapping[str, str]]:
        """The labels that are the same for everybody, by prompt, for reading typed words; the shared ones under ""."""
        plain = {
            prompt: {choice: label for choice, label in table.items() if "{{" not in label}
            for prompt, table in self.languages[language]["label"].items()
        }
        plain["review"] = {**self.languages[language]["short"], **plain["review"]}
        return {("" if prompt == COMMON else prompt): table for prompt, table in plain.items()}

    def commands(self, language: str) -> list[tuple[str, str]]:
        """The slash commands with what they do, in the order they are listed."""
        return list(self.languages[language]["commands"].items())

    @cached_property
    def _environment(self) -> "Environment":
        from jinja2 import Environment, StrictUndefined  # a start says nothing yet

        environment = Environment(undefined=StrictUndefined, autoescape=False)
        environment.globals.update(self._operator)
        return environment

    def _compile(self, language: str, section: str, key: str) -> Callable[[Mapping[str, object]], str]:
        """From facts to words."""
        table: Mapping[str, Any] = self.languages[language]
        for name in section.split(".", 1):
            table = table[name]
        words: str = table[key]
        if "{" not in words:  # many are the same for everybody and cost nothing
            same = _set(words)
            return lambda _: same
        render = self._environment.from_string(words).render
        return lambda facts: _set(render(facts))


def _set(words: str) -> str:
    return _BLANKS.sub("\n\n", words.strip())
