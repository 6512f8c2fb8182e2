"""docs/performance.md: its table and plots are drawn from docs/performance/figures.json, which the bench writes. What
stands around them is written by hand."""

import json
from collections.abc import Iterator, Mapping
from dataclasses import asdict
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, Final

from benchmarks.load import machine, plots
from benchmarks.load.figures import TABLE, Figure, Found
from benchmarks.load.rounds import Sizes
from benchmarks.startup import ROOT

DOCUMENT: Final = ROOT / "docs" / "performance.md"
FOLDER: Final = ROOT / "docs" / "performance"
FIGURES: Final = FOLDER / "figures.json"
BEGIN: Final = "<!-- drawn by `make bench`: begin -->"
END: Final = "<!-- drawn by `make bench`: end -->"

Json = Mapping[str, Any]


def write(part: str, found: Found, sizes: Sizes) -> None:
    """Put what was found into the figures, and draw everything anew."""
    kept = json.loads(FIGURES.read_text("utf-8")) if FIGURES.exists() else {}
    kept[part] = {
        "taken": f"{datetime.now(UTC):%Y-%m-%d}",
        "machine": machine.described(),
        "sizes": asdict(sizes),
        "figures": [asdict(figure) for figure in found.figures],
        "series": found.series,
    }
    FOLDER.mkdir(exist_ok=True)
    FIGURES.write_text(json.dumps(kept, indent=1, ensure_ascii=False) + "\n", "utf-8")
    for path, content in drawn(kept).items():
        path.write_text(content, "utf-8")


def drawn(kept: Json) -> dict[Path, str]:
    """Every file that follows from these figures, and what it holds."""
    text = DOCUMENT.read_text("utf-8")
    before, _, rest = text.partition(BEGIN)
    _, _, after = rest.partition(END)
    series = {name: values for part in kept.values() for name, values in part["series"].items()}
    files = {DOCUMENT: f"{before}{BEGIN}\n\n{_tables(kept)}\n{END}{after}"}
    if "cost" in series:
        files[FOLDER / "cost.svg"] = plots.cost(series["cost"])
    if "latency" in series:
        files[FOLDER / "latency.svg"] = plots.latency(series["latency"])
    return files


def _tables(kept: Json) -> str:
    lines = [*_rows((*TABLE[:-1], "")), *(line for part in kept.values() for line in _of(part))]
    return "\n".join([*lines, "", *dict.fromkeys(map(_circumstances, kept.values())), ""])


def _of(part: Json) -> Iterator[str]:
    for one in part["figures"]:
        name, *cells = Figure(**one).row()
        yield f"| {' | '.join((name, *cells))} |"


def _rows(head: tuple[str, ...]) -> tuple[str, str]:
    return f"| {' | '.join(head)} |", "|---" * len(head) + "|"


def _circumstances(part: Json) -> str:
    of, sizes = part["machine"], part["sizes"]
    return (
        f"Taken on {part['taken']}: {of['system']}, {of['cores']} cores ({of['processor']}), {of['memory']}, "
        f"Python {of['python']}; {sizes['people']:,} people, {sizes['pairs']} rounds, {sizes['seconds']:g} s of load "
        f"at a fixed rate, {sizes['drafts']:,} drafts."
    )
