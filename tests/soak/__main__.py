"""`make soak`: worlds one after the other, for an hour or as many minutes as SOAK_MINUTES says, the first of the seed
SEED, each next one of the next; ends with 1 where a promise was broken."""

import asyncio
import os
import shutil
import sys
import tempfile
import time
from contextlib import ExitStack
from pathlib import Path
from typing import Final

from tests.app.moved import LIBRARY
from tests.conftest import NEEDS
from tests.soak.driver import Driver, wants_postgres
from tests.soak.history import History
from tests.soak.invariants import breaches
from tests.soak.report import everything, figures, told
from tests.store.databases import embedded_postgres, schemas

WORLD: Final = 600.0
"""Seconds of a world, where there is time."""


def main() -> int:
    if LIBRARY is None:
        print("libfaketime is missing, without which no clock is moved (Debian: faketime)", file=sys.stderr)
        return 2
    seconds = 60 * float(os.environ.get("SOAK_MINUTES") or 60)
    first = int(os.environ.get("SEED") or time.time())
    worlds = max(1, round(seconds / WORLD))
    broken = 0
    with ExitStack() as stack:
        has_postgres = NEEDS["postgres"][0]()
        addresses = schemas(stack.enter_context(embedded_postgres())) if has_postgres else iter(())
        for seed in range(first, first + worlds):
            folder = Path(tempfile.mkdtemp(prefix=f"soak-{seed}-"))
            address = next(addresses, None) if wants_postgres(seed) else None
            history = asyncio.run(Driver(seed, seconds / worlds, folder, address).run())
            if found := told_of(history):
                keep(history, folder)
            else:
                shutil.rmtree(folder, ignore_errors=True)
            broken += found
    used = sum(os.times()[:4])
    print(f"{used:.0f} s of the processor")
    print("every promise was kept" if not broken else f"{broken} breaches")
    return int(bool(broken))


def keep(history: History, folder: Path) -> None:
    """What a world that broke a promise leaves to be looked at: besides its files, all that was logged and all that
    happened."""
    (folder / "logged").write_text("\n".join(history.logs), encoding="utf-8")
    (folder / "happened").write_text("\n".join(everything(history)), encoding="utf-8")
    print(f"   kept: {folder}", flush=True)


def told_of(history: History) -> int:
    """Tells of a world; how many promises it broke."""
    found = breaches(history)
    print("\n".join((*figures(history), *told(history, found))), flush=True)
    return len(found)


if __name__ == "__main__":
    sys.exit(main())
