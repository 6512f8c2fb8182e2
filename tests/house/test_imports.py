"""Imports run one way, never in a circle; the core imports the standard library alone and touches no world outside."""

from __future__ import annotations

import ast
import sys
from collections.abc import Iterator
from functools import cache
from graphlib import CycleError, TopologicalSorter
from typing import Final

import pytest

from tests.house.repository import modules

# From the core to the door. A part may import what stands above it, never a neighbour in its own row.
ROWS: Final = (
    ("conversations",),
    ("bot",),
    ("bot.errors",),
    ("bot.clock", "bot.config", "bot.days_off", "bot.handover", "bot.leaving", "bot.logs", "bot.observe", "bot.roles"),
    ("bot.wording", "bot.files"),
    ("bot.store",),
    ("bot.channels",),
    ("bot.workers",),
    ("bot.exposition", "bot.unlocking"),
    ("bot.web", "bot.handover_page"),
    ("bot.app",),
    ("bot.beside",),
    (
        "bot.backups",
        "bot.fronts",
        "bot.check",
        "bot.draw",
        "bot.keys",
        "bot.lines",
        "bot.manners",
        "bot.moving",
        "bot.persons",
        "bot.status",
    ),
    ("bot.arguments", "bot.handing_in", "bot.doctor"),
    ("bot.commands",),
    ("bot.__main__",),
)
# Wider than a row can say: words know no settings and no log, settings and log know no conversation,
# and the store is handed what it needs.
NEVER: Final = {
    "bot.config": {"conversations"},
    "bot.logs": {"conversations"},
    "bot.observe": {"conversations"},
    "bot.handover": {"bot.config", "bot.logs", "bot.observe"},
    "bot.wording": {"bot.config", "bot.logs", "bot.observe"},
    "bot.files": {"bot.config"},
    "bot.store": {"bot.config", "bot.wording", "bot.files"},
}
PARTS: Final = {part: row for row, parts in enumerate(ROWS) for part in parts}

# fmt: off
OUTSIDE_MODULES: Final = frozenset({
    "asyncio", "ctypes", "getpass", "glob", "http", "importlib", "io", "logging", "mmap", "multiprocessing", "os",
    "pathlib", "platform", "queue", "random", "secrets", "select", "selectors", "shelve", "shutil", "signal", "socket",
    "sqlite3", "ssl", "subprocess", "sys", "tempfile", "threading", "time", "urllib.request", "uuid",
})
# fmt: on
OUTSIDE_CALLS: Final = frozenset({"open", "print", "input", "eval", "exec", "__import__", "breakpoint"})
CLOCKS: Final = frozenset({"now", "utcnow", "today"})


def part_of(module: str) -> str:
    """The longest declared part that holds the module; `bot` holds nothing but its own `__init__`."""
    fitting = [part for part in PARTS if module == part or (part != "bot" and module.startswith(part + "."))]
    return max(fitting, key=len, default="")


@cache
def tree(module: str) -> ast.Module:
    return ast.parse(modules()[module].read_text("utf-8"))


def imported(module: str) -> Iterator[str]:
    """Every module that `module` imports, wherever in the file: a late import is an arrow like any other."""
    for node in ast.walk(tree(module)):
        match node:
            case ast.Import(names=names):
                yield from (alias.name for alias in names)
            case ast.ImportFrom(module=str(source), names=names, level=0):
                for alias in names:
                    deeper = f"{source}.{alias.name}"
                    yield deeper if deeper in modules() else source
            case ast.ImportFrom():
                pytest.fail(f"{module}: a relative import; write where it comes from")
            case _:
                pass


def own_imports(module: str) -> set[str]:
    return {name for name in imported(module) if name.split(".")[0] in ("bot", "conversations")} - {module}


def test_there_is_a_house_to_look_at() -> None:
    assert {"bot.config", "conversations"} <= modules().keys()


def test_every_module_has_its_place() -> None:
    assert [module for module in modules() if not part_of(module)] == []


def test_every_import_of_our_own_exists() -> None:
    missing = [f"{module} imports {name}" for module in modules() for name in own_imports(module) - modules().keys()]
    assert missing == []


def test_imports_run_one_way() -> None:
    wrong = []
    for module in modules():
        here = part_of(module)
        for name in own_imports(module):
            there = part_of(name)
            allowed = there == here or (PARTS[there] < PARTS[here] and there not in NEVER.get(here, set()))
            if not allowed:
                wrong.append(f"{module} imports {name}")
    assert wrong == []


def test_imports_have_no_cycle() -> None:
    try:
        TopologicalSorter({module: own_imports(module) for module in modules()}).prepare()
    except CycleError as cycle:
        pytest.fail(" -> ".join(reversed(cycle.args[1])))


def outside(module: str) -> Iterator[str]:
    """What a module of the core must not touch: other people's packages, files, clocks, chance, the environment."""
    for name in imported(module):
        top = name.split(".")[0]
        if top != "conversations" and (top not in sys.stdlib_module_names or {top, name} & OUTSIDE_MODULES):
            yield f"imports {name}"
    for node in ast.walk(tree(module)):
        match node:
            case ast.Call(func=ast.Name(id=called)) if called in OUTSIDE_CALLS:
                yield f"calls {called}() in line {node.lineno}"
            case ast.Attribute(value=ast.Name(id="date" | "datetime" as kind), attr=attr) if attr in CLOCKS:
                yield f"reads the clock by {kind}.{attr} in line {node.lineno}"
            case ast.Attribute(value=ast.Attribute(attr="date" | "datetime" as kind), attr=attr) if attr in CLOCKS:
                yield f"reads the clock by {kind}.{attr} in line {node.lineno}"
            case _:
                pass


def test_the_core_touches_nothing_outside() -> None:
    core = [module for module in modules() if part_of(module) == "conversations"]
    assert [f"{module} {touch}" for module in core for touch in outside(module)] == []
