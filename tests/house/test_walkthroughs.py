"""What docs/developing.md adds to the house works as it says: a copy is changed by it, and its commands run there."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import Final

import pytest

from tests.house.repository import ROOT, kept_files

PAGE: Final = "docs/developing.md"
CARRIED: Final = ("bot", "conversations", "templates", "migrations", "pyproject.toml")
BLOCK: Final = re.compile(r"(?m)(?:^(?P<lead>[^\n]+)\n\n)?^```(?P<kind>\w+)\n(?P<body>.*?)^```$", re.DOTALL)
PLACE: Final = re.compile(
    r"(?:In(?P<new> the new file)?|At the(?P<end> end) of) `(?P<path>[^`]+)`"
    r"(?:, (?P<how>before|after|instead of) `(?P<anchor>[^`]+)`)?:"
)


@dataclass(frozen=True)
class Step:
    """A block of the page under the line that leads to it, if one does."""

    section: str
    lead: str
    kind: str
    body: str


def steps() -> list[Step]:
    """Every block that changes or runs something, in order."""
    found = []
    for section in (ROOT / PAGE).read_text("utf-8").split("\n## ")[1:]:
        title = section.partition("\n")[0]
        found += [
            Step(title, match["lead"] or "", match["kind"], match["body"])
            for match in BLOCK.finditer(section)
            if match["kind"] != "mermaid"
        ]
    return found


def change(house: Path, step: Step) -> None:
    """Make one change; what it stands beside must be there, once."""
    place = PLACE.fullmatch(step.lead)
    assert place is not None, f"{PAGE} does not say where this goes: {step.lead!r}"
    file = house / place["path"]
    if place["new"]:
        assert not file.exists()
        file.write_text(step.body, "utf-8")
        return
    text = file.read_text("utf-8")
    if place["end"]:
        file.write_text(f"{text}\n\n{step.body}", "utf-8")
        return
    old = place["anchor"]
    assert text.count(old) == 1, f"{place['path']}: {old!r} must stand there once"
    new = {
        "before": step.body + old,
        "after": f"{old}\n{step.body.removesuffix(chr(10))}",
        "instead of": step.body.removesuffix("\n"),
    }[place["how"]]
    file.write_text(text.replace(old, new), "utf-8")


def sopan(house: Path, *arguments: str, said: str = "") -> str:
    """What a command of the copy prints; it must end well."""
    answer = subprocess.run(
        [sys.executable, "-m", "bot", *arguments],
        cwd=house,
        env=os.environ | {"PYTHONPATH": str(house), "SOPAN_DATA_DIR": str(house / "data"), "PYTHONUTF8": "1"},
        input=said,
        capture_output=True,
        text=True,
        timeout=180,
        check=False,
    )
    assert answer.returncode == (1 if answer.stdout.endswith(" to mend\n") else 0), answer.stdout + answer.stderr
    return answer.stdout


def play(house: Path, step: Step) -> str:
    """Type what stands behind the marks; every other line must be in what comes back, in this order."""
    shutil.rmtree(house / "data", ignore_errors=True)
    command, *lines = step.body.splitlines()
    said = "".join(f"{line.removeprefix('> ')}\n" for line in lines if line.startswith("> "))
    shown = sopan(house, *command.removeprefix("$ sopan ").split(), said=said)
    at = 0
    for expected in (line for line in lines if not line.startswith("> ")):
        at = shown.find(expected, at)
        assert at >= 0, f"{step.section}: {expected!r} is not in\n{shown}"
        at += len(expected)
    return shown


@pytest.fixture
def house(tmp_path: Path) -> Path:
    """A copy of what the walkthroughs change."""
    for path in kept_files():
        name = path.relative_to(ROOT)
        if name.parts[0] in CARRIED:
            (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
            shutil.copyfile(path, tmp_path / name)
    return tmp_path


def test_everything_the_page_builds_works_together(house: Path) -> None:
    """Section after section in one copy; at the end the copy's own check has nothing to mend but the new language."""
    done = steps()
    fences = re.findall(r"(?m)^ *```(.*)$", (ROOT / PAGE).read_text("utf-8").partition("\n## ")[2])
    assert len(done) == len(fences) / 2 - fences.count("mermaid"), "a block is passed over"
    assert {step.section for step in done} == {"A question", "A message", "A channel", "A language"}
    shown = ""
    for step in done:
        match step.kind:
            case "console":
                shown = play(house, step)
            case "sh":
                subprocess.run(["sh", "-euc", step.body], cwd=house, check=True, timeout=60)
            case _:
                change(house, step)
    assert [line for line in shown.splitlines()[:-1] if not re.search(r"\bms\b", line)] == []
