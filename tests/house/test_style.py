"""The types hold under mypy's strict rules and the style under ruff's, everywhere in the repository."""

import subprocess
import sys

import pytest

from tests.house.repository import ROOT, kept_files


def check(*command: str) -> None:
    done = subprocess.run(
        [sys.executable, "-m", *command], cwd=ROOT, capture_output=True, text=True, timeout=400, check=False
    )
    if done.returncode != 0:
        pytest.fail(done.stdout + done.stderr, pytrace=False)


def test_the_types_hold() -> None:
    folders = {path.relative_to(ROOT).parts[0] for path in kept_files() if path.suffix == ".py"}
    check("mypy", "--strict", *sorted(folders))


def test_the_style_holds() -> None:
    check("ruff", "check", "--quiet", *(str(path) for path in kept_files() if path.suffix == ".py"))
