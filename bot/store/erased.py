"""The journal of who was erased: kept outside the database, so that a copy of it that is brought back raises nobody.

A line holds when, the id of a key, and a hash under that key of the id that the store gave the person; nothing of the
person. It is on the disk before the rows go: whoever is stopped in between is erased once more, never brought back.
"""

import errno
import os
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Final

from bot.errors import OperatorError
from bot.store.database import StoreDown
from bot.store.instants import HOUR, instant, moment
from bot.store.owner import hand_over
from bot.store.sealed import Keyring

_KIND: Final = "erased"
_LINE: Final = re.compile(r"^(\d{4}-\d\d-\d\dT[\d:.]+\+00:00) ([0-9a-f]{8}) ([0-9a-f]{64})$", re.MULTILINE)


class JournalUnfit(OperatorError):
    """The journal of erasures cannot be written, or not be read; the text is one sentence for the operator."""


@dataclass(frozen=True, slots=True)
class Erased:
    """The people whose erasure is on record, as far as the keys that are here can tell."""

    hashes: frozenset[bytes]
    keyring: Keyring

    def among(self, person_ids: Iterable[str]) -> Iterator[str]:
        """Those of these people who were erased."""
        for person_id in person_ids:
            if not self.hashes.isdisjoint(self.keyring.lookups(_KIND, person_id)):
                yield person_id


def require_writable(file: Path) -> None:
    """Raises JournalUnfit where this can be no journal, so that nobody could be erased later; makes nothing."""
    place = file
    while not place.exists() and place != place.parent:
        place = place.parent
    if place.is_dir() == (place == file) or not os.access(place, os.W_OK):
        raise JournalUnfit(
            f"The journal of erasures, {file}, cannot be written; name another place in SOPAN_ERASED_FILE."
        )


class Journal:
    """One file, to which lines are added and nothing else."""

    def __init__(self, file: Path, keyring: Keyring) -> None:
        self._file = file
        self._keyring = keyring

    def add(self, person_id: str, now: int) -> None:
        """Put on record that this person is erased; it is on the disk when this returns. Raises StoreDown: whoever
        meets it undoes the erasure, and tries again later."""
        try:
            self._append(person_id, now)
        except OSError as problem:
            raise StoreDown(f"the journal of erasures cannot be written: {problem.strerror}") from problem

    def _append(self, person_id: str, now: int) -> None:
        key = next(iter(self._keyring.copies))
        line = f"{moment(now).isoformat()} {key} {self._keyring.lookup(_KIND, person_id).hex()}\n"
        self._file.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        file = os.open(self._file, os.O_RDWR | os.O_APPEND | os.O_CREAT, 0o600)
        try:
            size = os.fstat(file).st_size
            if not size:
                hand_over(file, self._file.parent)
            if size and os.pread(file, 1, size - 1) != b"\n":
                line = f"\n{line}"  # behind one that a power cut left unfinished
            if os.write(file, line.encode()) < len(line):  # the disk is full; the next line begins anew
                raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))
            os.fsync(file)
        finally:
            os.close(file)
        if not size:
            folder = os.open(self._file.parent, os.O_RDONLY)
            try:
                os.fsync(folder)
            finally:
                os.close(folder)

    def read(self, complete_from: int) -> Erased:
        """Who is on record. Raises JournalUnfit where a line of that instant or later, or of the hour before, for
        clocks that differ, is under a key that is not here, so that nobody could tell whom it means."""
        hashes = set()
        for at, key, found in _LINE.findall(self._read()):
            if key in self._keyring.copies:
                hashes.add(bytes.fromhex(found))
            elif instant(datetime.fromisoformat(at)) >= complete_from - HOUR:
                raise JournalUnfit(f"{self._file} has erasures under the key {key}; add it to the keys that are here.")
        return Erased(frozenset(hashes), self._keyring)

    def _read(self) -> str:
        try:
            return self._file.read_text("ascii", "replace")
        except FileNotFoundError:
            return ""
        except OSError as problem:
            raise JournalUnfit(
                f"The journal of erasures, {self._file}, cannot be read: {problem.strerror}."
            ) from problem
