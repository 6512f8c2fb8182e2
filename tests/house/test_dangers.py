"""Bandit finds nothing dangerous in what runs, at any severity; what is excepted says why where it stands."""

import json
import re
import subprocess
import sys

from tests.house.repository import ROOT, kept_files

RUNS = ("bot", "conversations", "migrations", "release")


def test_nothing_dangerous_is_found() -> None:
    command = [sys.executable, "-m", "bandit", "--quiet", "--recursive", "--format", "json", "--configfile"]
    done = subprocess.run(
        [*command, "pyproject.toml", *RUNS], cwd=ROOT, capture_output=True, text=True, timeout=120, check=False
    )
    report = json.loads(done.stdout)
    assert report["errors"] == []
    assert report["metrics"]["_totals"]["loc"] > 10_000
    assert [f"{one['filename']}:{one['line_number']} {one['test_id']}" for one in report["results"]] == []


def test_an_exception_names_what_it_excepts_and_why() -> None:
    excepted = [
        f"{path.relative_to(ROOT)}: {line.strip()}"
        for path in kept_files()
        if path.suffix == ".py" and path.relative_to(ROOT).parts[0] in RUNS
        for line in path.read_text("utf-8").splitlines()
        if "nosec" in line and not re.search(r"# nosec B\d{3}( B\d{3})*: \w+", line)
    ]
    assert excepted == []
