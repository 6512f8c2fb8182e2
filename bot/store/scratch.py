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

from bot.store.owner import hand_over

_NAME: Final = ".scratch-"
_LETTERS: Final = 16
"""Random ones, behind the name."""
_BESIDE: Final = ("", "-journal", "-wal", "-shm")
"""The file itself, and what SQLite puts beside it."""


@contextmanager
def scratch(folder: Path) -> Iterator[Path]:
    """An empty file in `folder`, which is gone afterwards, unless it was moved away."""
    for one in (*reversed(folder.parents), folder):  # `parents=True` would leave those above open to others
        if not one.exists():
            one.mkdir(mode=0o700, exist_ok=True)
            hand_over(one, one.parent)
    _sweep(folder)
    path, held = _held(folder)
    try:
        yield path
    finally:
        _remove(path)
        os.close(held)


def _held(folder: Path) -> tuple[Path, int]:
    """A new file, and the hold on it; whoever sweeps may have found it before it was held."""
    while True:
        path = folder / f"{_NAME}{secrets.token_hex(_LETTERS // 2)}"
        held = os.open(path, os.O_RDWR | os.O_CREAT | os.O_EXCL, 0o600)
        fcntl.flock(held, fcntl.LOCK_EX)
        if os.fstat(held).st_nlink:
            hand_over(held, folder)
            return path, held
        os.close(held)


def _sweep(folder: Path) -> None:
    """What nobody holds was left by a process that is dead; what lies beside it goes with it, and only then."""
    for name in {path.name[: len(_NAME) + _LETTERS] for path in folder.glob(f"{_NAME}*")}:
        path = folder / name
        with suppress(OSError):
            try:
                left = os.open(path, os.O_RDONLY)
            except FileNotFoundError:
                _remove(path)
                continue
            try:
                fcntl.flock(left, fcntl.LOCK_EX | fcntl.LOCK_NB)
                _remove(path)
            finally:
                os.close(left)


def _remove(path: Path) -> None:
    for beside in _BESIDE:
        path.with_name(path.name + beside).unlink(missing_ok=True)
