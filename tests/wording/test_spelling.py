"""Every word of every template is spelled right, by the hunspell dictionaries of Debian and a short list of our own."""

import re
import shutil
import subprocess
from pathlib import Path

import pytest

from bot.wording.messages import FOLDER

DICTIONARIES = {"id": "id_ID", "en": "en_US"}
SPARED = Path(__file__).with_name("spelling.txt")

_NOT_SAID = re.compile(r"(?s)\{#.*?#\}|\{%.*?%\}|\{\{.*?\}\}")
_WORD = re.compile(r"[^\W\d_]+(?:['’-][^\W\d_]+)*")


def spared() -> set[str]:
    """The words of the list, its remarks aside."""
    lines = SPARED.read_text("utf-8").splitlines()
    return {word for line in lines if not line.startswith("#") for word in line.split()}


def words(language: str) -> set[str]:
    """Every word that the templates of a language say."""
    texts = (_NOT_SAID.sub(" ", file.read_text("utf-8")) for file in FOLDER.rglob(f"*.{language}.j2"))
    return {word for text in texts for word in _WORD.findall(text)}


def misspelt(language: str, said: set[str]) -> set[str]:
    """Those of `said` that neither the dictionary nor the list has."""
    if shutil.which("hunspell") is None:
        pytest.skip("hunspell is not installed")
    command = ["hunspell", "-d", DICTIONARIES[language], "-i", "utf-8", "-l"]
    listed = subprocess.run(command, input="\n".join(sorted(said)), capture_output=True, text=True, check=True)
    if "Can't open" in listed.stderr:
        pytest.fail(listed.stderr)
    return set(listed.stdout.split()) - spared()


@pytest.mark.parametrize("language", DICTIONARIES)
def test_every_word_is_spelled_right(language: str) -> None:
    said = words(language)
    assert len(said) > 300
    assert misspelt(language, said) == set()


@pytest.mark.parametrize(("language", "wrong"), [("id", "silahkann"), ("id", "wawncara"), ("en", "recieve")])
def test_a_misspelt_word_is_found(language: str, wrong: str) -> None:
    assert misspelt(language, {wrong}) == {wrong}


def test_the_list_spares_nothing_that_no_template_says() -> None:
    assert spared() <= words("id") | words("en")
