"""The documents are true: links lead somewhere, what is named exists, and every command is run or says why not."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from pathlib import Path
from typing import Final

import pytest

from bot.arguments import SAYS
from bot.config import KNOWN
from bot.wording.catalog import Catalog
from conversations.commands import COMMANDS
from tests.house.repository import ROOT, kept_files, named_tests

PAGES: Final = sorted(path for path in kept_files() if path.suffix == ".md" and "transcripts" not in path.parts)
GUIDES: Final = {"docs/panduan.md": "id", "docs/guide.md": "en"}
TARGETS: Final = set(re.findall(r"(?m)^(\w+):", (ROOT / "Makefile").read_text("utf-8")))
BLOCK: Final = re.compile(r"(?ms)^ *```sh ?(?P<mark>[^\n]*)\n(?P<body>.*?)^ *```$")
MARKS: Final = frozenset({"account", "server", "setup"})
"""Why a block is not run: it needs an account at the platform, a machine with Docker, or packages of the network."""

ELSEWHERE: Final = {
    "sopan check": "tests/house/test_walkthroughs.py::test_everything_the_page_builds_works_together",
    "sopan export telegram:NUMBER > copy.json": "tests/app/test_persons.py::test_both_work_beside_the_service",
    "sopan import copy.json": "tests/app/test_persons.py::test_a_copy_goes_on_at_another_installation",
    "sopan erase telegram:NUMBER": "tests/app/test_persons.py::test_both_work_beside_the_service",
}
"""Commands that other tests run, and which."""


def commands(page: Path) -> list[tuple[str, str]]:
    """Every command line of a page, with the mark of its block."""
    return [
        (command, block["mark"])
        for block in BLOCK.finditer(page.read_text("utf-8"))
        for line in block["body"].splitlines()
        if (command := line.partition(" #")[0].strip().replace(".venv/bin/", "")) and not command.startswith("#")
    ]


def anchors(page: Path) -> set[str]:
    """What the headings of a page are linked by."""
    headings = re.findall(r"(?m)^#+ (.+)$", page.read_text("utf-8"))
    return {re.sub(r"[^\w\- ]", "", heading.lower()).replace(" ", "-") for heading in headings}


@pytest.mark.parametrize("page", PAGES, ids=lambda page: str(page.relative_to(ROOT)))
def test_links_lead_somewhere_and_names_exist(page: Path) -> None:
    text = page.read_text("utf-8")
    for link in re.findall(r"\]\(([^)#\s]+)", text) + re.findall(r'(?:src|href)="([^"]+)"', text):
        assert link.startswith(("http://", "https://")) or (page.parent / link).exists(), link
    for target, anchor in re.findall(r"\]\((?!https?:)([^)#\s]*)#([^)\s]+)\)", text):
        assert anchor in anchors(page.parent / target if target else page), f"{target}#{anchor}"
    for setting in re.findall(r"\bSOPAN_[A-Z_]+\b", text):
        assert setting in KNOWN or setting.removesuffix("_FILE") in KNOWN, setting
    code = "\n".join([*re.findall(r"`([^`\n]+)`", text), *(line for line, _ in commands(page))])
    for name in re.findall(r"(?:^|[\s(/])sopan ([a-z][a-z-]+)", code):
        assert name in SAYS or name == "sopan", f"sopan {name}"
    for target in re.findall(r"(?:^|\s)make ([a-z]+)", code):
        assert target in TARGETS, f"make {target}"


@pytest.mark.parametrize(("guide", "language"), GUIDES.items())
def test_the_guides_name_what_is_there(guide: str, language: str) -> None:
    """Commands by their names, buttons by their labels."""
    text = (ROOT / guide).read_text("utf-8")
    assert {name for name in re.findall(r"`/(\w+)`", text) if name not in COMMANDS} == set()
    tables = Catalog().languages[language]["label"].values()
    labels = {label for table in tables for label in table.values()}
    named = re.findall(r"(?<![*\w])\*([^*\[\n]+)\*(?![*\w])", text)
    assert len(named) >= 3
    assert [name for name in named if name not in labels] == []


def test_every_command_is_run_or_says_why_not(tmp_path: Path) -> None:
    """In a folder of its own, as somebody who has set Sopan up and said hello to it, and has no token yet."""
    runs = []
    for page in PAGES:
        for command, mark in commands(page):
            assert mark in MARKS | {""}, f"{page.name}: {mark}"
            if not mark and page.name != "developing.md":  # whose walkthroughs are carried out by a test of their own
                runs.append(command)
    assert len(runs) > 3
    shim = tmp_path / "bin" / "sopan"
    shim.parent.mkdir()
    shim.write_text(f'#!/bin/sh\nPYTHONPATH="{ROOT}" exec "{sys.executable}" -m bot "$@"\n', "utf-8")
    shim.chmod(0o755)
    env = {name: value for name, value in os.environ.items() if not name.startswith("SOPAN_")}
    env["PATH"] = f"{shim.parent}:{env['PATH']}"
    subprocess.run(
        ["sh", "-c", "echo halo | sopan chat"], cwd=tmp_path, env=env, check=True, capture_output=True, timeout=60
    )
    for command in runs:
        if (proof := ELSEWHERE.get(command)) is not None:
            file, _, test = proof.partition("::")
            assert test in named_tests(file), proof
            continue
        ran = subprocess.run(["sh", "-c", command], cwd=tmp_path, env=env, capture_output=True, text=True, timeout=60)
        assert ran.returncode in (0, 1) and ran.stdout, f"{command}: {ran.stdout}{ran.stderr}"
        assert "Traceback" not in ran.stderr, ran.stderr
