"""A clock on the wall that is moved from outside, for a process of its own (libfaketime): what that process waits for,
it waits for in real time."""

import time
from dataclasses import dataclass
from pathlib import Path
from typing import Final

LIBRARY: Final = next(Path("/usr/lib").glob("*/faketime/libfaketime.so.1"), None)


@dataclass(frozen=True, slots=True)
class Moved:
    """The clock that a file tells."""

    file: Path

    @property
    def env(self) -> dict[str, str]:
        """What a process is started with that goes by it."""
        return {
            "LD_PRELOAD": str(LIBRARY),
            "FAKETIME_TIMESTAMP_FILE": str(self.file),
            "FAKETIME_CACHE_DURATION": "1",  # seconds until a moved clock is seen
            "FAKETIME_DONT_FAKE_MONOTONIC": "1",
        }

    def to(self, seconds: float) -> None:
        """It shows this instant now, in seconds since 1970."""
        self.file.with_suffix(".new").write_text(f"{seconds - time.time():+.6f}\n")
        self.file.with_suffix(".new").replace(self.file)
