"""The key file while its keys are turned over: a key a line, the first seals, every one opens. What a key waits for
stands behind it as a remark, so that whoever goes on knows where the last one stopped.

Every change replaces the whole file at once and keeps its mode and owner.
"""

import base64
import fcntl
import os
import secrets
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Final

from bot.errors import OperatorError
from bot.store.sealed import WRITTEN, BadKey, key_id, parse

_NEXT: Final = "opens, to be the first"
_EARLIER: Final = "sealed until "


class RotationRuns(OperatorError):
    """Somebody else turns the keys over just now; the text is one sentence for the operator."""


@dataclass(frozen=True, slots=True)
class Key:
    """One line of the file."""

    root: bytes
    waits: bool = False
    """It opens already, and will seal once everybody knows it."""
    until: datetime | None = None
    """When it ceased to seal; absent for a key that seals, and where nobody wrote it down."""

    @property
    def id(self) -> str:
        return key_id(self.root)


def new_key() -> Key:
    """A key that nobody has seen, to be the first one day."""
    return Key(secrets.token_bytes(32), waits=True)


def read(path: Path) -> list[Key]:
    """The keys of the file, the one that seals first. Raises BadKey."""
    try:
        lines = path.read_text(WRITTEN).splitlines()
    except (OSError, UnicodeDecodeError) as problem:
        raise BadKey(f"The key file {path} cannot be read: {problem}.") from problem
    return [_remarked(root, line) for line in lines for root in parse(line)]


def write(path: Path, keys: Sequence[Key]) -> None:
    """Replace the file. Raises BadKey, and leaves it as it was, where that cannot be done."""
    path = path.resolve()
    draft = path.with_name(f".{path.name}.{secrets.token_hex(4)}")
    try:
        before = path.stat()
        with os.fdopen(os.open(draft, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "w", encoding="ascii") as file:
            if (os.geteuid(), os.getegid()) != (before.st_uid, before.st_gid):
                os.fchown(file.fileno(), before.st_uid, before.st_gid)
            os.fchmod(file.fileno(), before.st_mode & 0o777)
            file.write("".join(f"{_line(key)}\n" for key in keys))
            file.flush()
            os.fsync(file.fileno())
        draft.replace(path)
        folder = os.open(path.parent, os.O_RDONLY)
        try:
            os.fsync(folder)
        finally:
            os.close(folder)
    except OSError as problem:
        raise BadKey(f"The key file {path} cannot be replaced: {problem.strerror}.") from problem
    finally:
        draft.unlink(missing_ok=True)


@contextmanager
def alone(path: Path) -> Iterator[None]:
    """Nobody else changes the file meanwhile. Raises RotationRuns."""
    try:
        folder = os.open(path.resolve().parent, os.O_RDONLY)
    except OSError as problem:
        raise BadKey(f"The key file {path} cannot be replaced: {problem.strerror}.") from problem
    try:
        try:
            fcntl.flock(folder, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            raise RotationRuns(f"Another `sopan keys` is at work on {path}; let it end first.") from None
        yield
    finally:
        os.close(folder)


def _remarked(root: bytes, line: str) -> Key:
    remark = line.partition("#")[2].strip()
    if remark == _NEXT:
        return Key(root, waits=True)
    try:
        return Key(root, until=datetime.fromisoformat(remark.removeprefix(_EARLIER)).astimezone(UTC))
    except ValueError:
        return Key(root)


def _line(key: Key) -> str:
    written = base64.b64encode(key.root).decode()
    if key.waits:
        return f"{written}  # {_NEXT}"
    return written if key.until is None else f"{written}  # {_EARLIER}{key.until.isoformat(timespec='seconds')}"
