"""Files that live for a moment beside the database: for their owner alone, and gone whatever happens; those of a
process that was killed go with the next one.
"""

import fcntl
import os
import secrets
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Final

_NAME: Final = ".scratch-"


@contextmanager
def scratch(folder: Path) -> Iterator[Path]:
    """An empty file in `folder`, which is gone afterwards, unless it was moved away."""
    for one in (*reversed(folder.parents), folder):  # `parents=True` would leave those above open to others
        one.mkdir(mode=0o700, exist_ok=True)
    _sweep(folder)
    path = folder / f"{_NAME}{secrets.token_hex(8)}"
    held = os.open(path, os.O_RDWR | os.O_CREAT | os.O_EXCL, 0o600)
    try:
        fcntl.flock(held, fcntl.LOCK_EX)
        yield path
    finally:
        for beside in ("", "-journal", "-wal", "-shm"):
            path.with_name(path.name + beside).unlink(missing_ok=True)
        os.close(held)


def _sweep(folder: Path) -> None:
    """What nobody holds was left by a process that is dead."""
    for path in folder.glob(f"{_NAME}*"):
        with suppress(OSError):
            left = os.open(path, os.O_RDONLY)
            try:
                fcntl.flock(left, fcntl.LOCK_EX | fcntl.LOCK_NB)
                path.unlink()
            finally:
                os.close(left)
