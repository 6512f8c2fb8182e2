"""How much memory this process took at its height, from a moment on. Linux tells, and forgets the height when asked to;
what `resource` tells is that of the whole life, under which later growth does not show."""

import re
from collections.abc import Callable
from pathlib import Path
from typing import Final

_SELF: Final = Path("/proc/self")
_FORGET_THE_PEAK: Final = "5"


def growth() -> Callable[[], int]:
    """From now on: KiB by which the highest size since exceeds the size of now."""
    (_SELF / "clear_refs").write_text(_FORGET_THE_PEAK)
    before = _peak()
    return lambda: _peak() - before


def _peak() -> int:
    found = re.search(r"VmHWM:\s*(\d+) kB", (_SELF / "status").read_text())
    assert found is not None
    return int(found[1])
