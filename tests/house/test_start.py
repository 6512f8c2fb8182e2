"""Nothing is imported on a path that does not need it: a command starts with its own part of the house and no other."""

from __future__ import annotations

import os
import re
import socket
import subprocess
import sys
from pathlib import Path
from typing import Final

import pytest

from tests.house.repository import ROOT

IMPORTED: Final = re.compile(r"(?m)^import time: +\d+ \| +\d+ \| +([\w.]+)$")
"""A line of `python -X importtime`."""

NEVER: Final = frozenset(
    {
        "alembic",
        "bot.check",
        "bot.draw",
        "bot.exposition",
        "conversations.graph",
        "holidays",
        "icalendar",
        "prometheus_client",
        "psycopg",
        "pypdf",
        "pytest",
        "sqlalchemy.dialects.postgresql",
        "sqlalchemy.orm",
        "tzfpy",
    }
)
"""No business of a start on SQLite where nothing is to be migrated."""


@pytest.fixture
def settings(tmp_path: Path) -> dict[str, str]:
    """For a Sopan whose database is up to date and whose Telegram does not answer."""
    with socket.create_server(("127.0.0.1", 0)) as one, socket.create_server(("127.0.0.1", 0)) as other:
        http, nobody = one.getsockname()[1], other.getsockname()[1]
    plain = {name: value for name, value in os.environ.items() if not name.startswith("SOPAN_")}
    settings = plain | {
        "SOPAN_DATA_DIR": str(tmp_path / "data"),
        "SOPAN_KEY": "5a" * 32,
        "SOPAN_HTTP_PORT": str(http),
        "SOPAN_TELEGRAM_API_URL": f"http://127.0.0.1:{nobody}",
        "SOPAN_TELEGRAM_TOKEN": "12345678:" + "A" * 35,
    }
    subprocess.run([sys.executable, "-m", "bot", "migrate"], cwd=ROOT, env=settings, check=True, capture_output=True)
    return settings


def imported(settings: dict[str, str], command: str, until: str = "") -> set[str]:
    """The modules and packages a command imports until it has written `until`, or to its end."""
    process = subprocess.Popen(
        [sys.executable, "-X", "importtime", "-m", "bot", command],
        cwd=ROOT,
        env=settings,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.PIPE,
        text=True,
    )
    assert process.stderr is not None
    written = []
    for line in process.stderr:
        written.append(line)
        if until and until in line:
            process.kill()
            break
    process.communicate(timeout=30)
    assert until in written[-1] if until else process.returncode == 0
    return set(IMPORTED.findall("".join(written)))


def test_the_service_imports_what_it_serves_with(settings: dict[str, str]) -> None:
    modules = imported(settings, "run", until="ready on port")
    assert {"bot.channels.telegram.polling", "telegram", "aiohttp", "sqlalchemy", "conversations.step"} <= modules
    # The first reply imports Jinja2.
    elsewhere = {"bot.channels.local_terminal", "bot.channels.local_web.server", "jinja2", "telegram.ext"}
    assert sorted((NEVER | elsewhere) & modules) == []


def test_the_terminal_imports_no_network(settings: dict[str, str]) -> None:
    modules = imported(settings, "chat")
    assert {"bot.channels.local_terminal", "sqlalchemy", "conversations.step"} <= modules
    elsewhere = {"aiohttp", "bot.channels.local_web.server", "bot.channels.telegram", "httpx", "telegram", "uvloop"}
    assert sorted((NEVER | elsewhere) & modules) == []
