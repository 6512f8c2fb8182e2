"""The files of this repository as its tests look at them: those that git keeps, not what setting up leaves behind."""

from __future__ import annotations

import ast
import subprocess
from functools import cache
from pathlib import Path
from typing import Final

ROOT: Final = Path(__file__).resolve().parents[2]


@cache
def kept_files() -> tuple[Path, ...]:
    """Every file that git keeps or would keep; where there is no git, every file that does not look made."""
    git = ["git", "-C", str(ROOT), "ls-files", "-z", "--cached", "--others", "--exclude-standard"]
    try:
        listed = subprocess.run(git, capture_output=True, check=True).stdout.decode().split("\0")
    except (OSError, subprocess.CalledProcessError):
        return tuple(path for path in sorted(ROOT.rglob("*")) if path.is_file() and not _is_made(path))
    return tuple(path for name in sorted(set(listed)) if name and (path := ROOT / name).is_file())


def _is_made(path: Path) -> bool:
    parts = path.relative_to(ROOT).parts
    return any(
        part in ("data", "key", "build", "dist", "__pycache__", ".git", ".venv", ".env")
        or part.endswith(("_cache", ".egg-info", ".hypothesis"))
        for part in parts
    )


@cache
def modules() -> dict[str, Path]:
    """The modules of `bot` and `conversations` by their dotted names; a package by the name of its folder."""
    return {
        _module_name(path): path
        for path in kept_files()
        if path.suffix == ".py" and path.relative_to(ROOT).parts[0] in ("bot", "conversations")
    }


def _module_name(path: Path) -> str:
    parts = path.relative_to(ROOT).with_suffix("").parts
    return ".".join(parts[:-1] if parts[-1] == "__init__" else parts)


@cache
def named_tests(file: str) -> frozenset[str]:
    """The names of the tests in a file, given by its path from the root; none where there is no file."""
    path = ROOT / file
    if not path.is_file():
        return frozenset()
    kinds = (ast.FunctionDef, ast.AsyncFunctionDef)
    return frozenset(node.name for node in ast.parse(path.read_text("utf-8")).body if isinstance(node, kinds))
