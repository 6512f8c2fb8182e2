"""The repository stands on its own: it names no machine and no index, its locks are whole, its example is complete,
and what a wheel carries is what the clone holds."""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
import tomllib
import zipfile
from pathlib import Path
from typing import Final

from bot.config import KNOWN, Settings
from tests.house.repository import ROOT, kept_files
from tests.house.secrets_found import secrets_in

# Taken apart, so that this file does not name them either.
MACHINE_PATHS: Final = ["/" + name + "/" for name in ("work", "root", "tmp", "home")]
INDEX_HOSTS: Final = [
    "pypi" + ".org",
    "python" + "hosted",
    "npm" + "js.org",
    "npm" + "js.com",
    "deb." + "debian",
    "crates" + ".io",
]
NAMED: Final = re.compile(
    rb"(?<![\w.~-])(?:%s)|(?:%s)"
    % (
        b"|".join(re.escape(path.encode()) for path in MACHINE_PATHS),
        b"|".join(re.escape(host.encode()) for host in INDEX_HOSTS),
    )
)
LOCKS: Final = ("requirements.lock", "requirements-dev.lock", "requirements-bench.lock")
REQUIREMENT: Final = re.compile(
    r"([a-z0-9-]+)==(\S+?)(?: ; [^\\]+)? \\\n((?:    --hash=sha256:[0-9a-f]{64}(?: \\)?\n)+)"
)


def test_no_file_names_a_machine_or_an_index() -> None:
    assert len(kept_files()) > 20
    named = [
        f"{path.relative_to(ROOT)}: {match.group().decode()}"
        for path in kept_files()
        for match in NAMED.finditer(path.read_bytes())
    ]
    assert named == []


def versions(lock: str) -> dict[str, str]:
    """Name to version; every line of the lock belongs to a version with its hashes, and nothing else stands there."""
    text = (ROOT / lock).read_text("utf-8")
    assert REQUIREMENT.sub("", text) == ""
    return {name: version for name, version, _ in REQUIREMENT.findall(text)}


def test_the_locks_are_hashes_and_agree() -> None:
    running, developing, measuring = (versions(lock) for lock in LOCKS)
    assert running.items() <= developing.items()
    assert all(developing[name] == measuring[name] for name in developing.keys() & measuring.keys())
    assert {"python-telegram-bot", "aiohttp", "sqlalchemy", "jinja2", "alembic", "setuptools"} <= running.keys()
    assert {"pytest", "mypy", "ruff"} <= developing.keys() - running.keys()


def test_the_locks_hold_every_declared_dependency() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))
    declared = [re.split(r"[\[<>=; ]", line)[0].lower() for line in project["project"]["dependencies"]]
    assert [name for name in declared if name not in versions("requirements.lock")] == []


def test_the_example_lists_every_setting_once_with_its_default() -> None:
    shown: list[tuple[str, str]] = re.findall(r"(?m)^#?(SOPAN_\w+)=(.*)$", (ROOT / ".env.example").read_text("utf-8"))
    assert sorted(name for name, _ in shown) == sorted(KNOWN)
    assert Settings.from_env(dict(shown)) == Settings.from_env({})


def test_the_example_asks_for_nothing_but_the_token() -> None:
    active = re.findall(r"(?m)^\w+=.*$", (ROOT / ".env.example").read_text("utf-8"))
    assert active == ["SOPAN_TELEGRAM_TOKEN="]


def test_a_wheel_carries_what_the_clone_holds(tmp_path: Path) -> None:
    carried = {
        path.relative_to(ROOT)
        for path in kept_files()
        if path.relative_to(ROOT).parts[0] in ("bot", "conversations", "templates", "migrations")
    }
    for name in carried | {Path("pyproject.toml")}:
        (tmp_path / "clone" / name).parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(ROOT / name, tmp_path / "clone" / name)
    build = [sys.executable, "-m", "pip", "wheel", "--quiet", "--no-build-isolation", "--no-deps", "--no-index"]
    subprocess.run([*build, "--wheel-dir", tmp_path, tmp_path / "clone"], check=True, timeout=120, capture_output=True)
    (wheel,) = tmp_path.glob("sopan-*.whl")
    with zipfile.ZipFile(wheel) as opened:
        inside = {Path(name) for name in opened.namelist() if ".dist-info/" not in name}
        found = [f"{name}: {secret}" for name in opened.namelist() for secret in secrets_in(opened.read(name))]
    assert inside == carried
    assert found == []
