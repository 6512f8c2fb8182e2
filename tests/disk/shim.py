"""The disk as SQLite sees it, in the very library that the service uses: what was not synced can be forgotten, and
whatever is written can fail.

SQLite's standard VFS is copied and made the default. The files it opens have a copy of their own table of methods, in
which writing, truncating, syncing and closing pass through here; reading, locking and the shared memory stay SQLite's.
So the store runs over it unchanged, driver and all: no second SQLite, no adaptor between (https://sqlite.org/vfs.html).
What is not modelled: that a folder forgets the name of a file.
"""

import _sqlite3
import ctypes
import random
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from ctypes import CFUNCTYPE, POINTER, Structure, byref, c_char_p, c_int, c_int64, c_void_p, cast
from dataclasses import dataclass, field
from functools import cache
from itertools import pairwise
from pathlib import Path
from typing import Any, Final, Literal

Lost = Literal["all", "half"]
"""What a power cut takes of all that was not synced: everything, or each sector by the toss of a coin."""

What = Literal["open", "write", "truncate", "sync", "delete"]

SECTOR: Final = 512
"""Bytes that a disk writes whole or not at all."""

_OPEN = CFUNCTYPE(c_int, c_void_p, c_void_p, c_void_p, c_int, c_void_p)
_DELETE = CFUNCTYPE(c_int, c_void_p, c_void_p, c_int)
_CLOSE = CFUNCTYPE(c_int, c_void_p)
_WRITE = CFUNCTYPE(c_int, c_void_p, c_void_p, c_int, c_int64)
_TRUNCATE = CFUNCTYPE(c_int, c_void_p, c_int64)
_SYNC = CFUNCTYPE(c_int, c_void_p, c_int)


class _Vfs(Structure):
    """sqlite3_vfs, version 3."""

    _fields_ = [
        ("version", c_int), ("file_size", c_int), ("longest_path", c_int), ("next", c_void_p), ("name", c_char_p),
        ("data", c_void_p), ("open", c_void_p), ("delete", c_void_p), ("access", c_void_p), ("full_path", c_void_p),
        ("dl_open", c_void_p), ("dl_error", c_void_p), ("dl_sym", c_void_p), ("dl_close", c_void_p),
        ("randomness", c_void_p), ("sleep", c_void_p), ("time", c_void_p), ("last_error", c_void_p),
        ("time_64", c_void_p), ("set_call", c_void_p), ("get_call", c_void_p), ("next_call", c_void_p),
    ]  # fmt: skip


class _Methods(Structure):
    """sqlite3_io_methods, version 3."""

    _fields_ = [
        ("version", c_int), ("close", c_void_p), ("read", c_void_p), ("write", c_void_p), ("truncate", c_void_p),
        ("sync", c_void_p), ("size", c_void_p), ("lock", c_void_p), ("unlock", c_void_p), ("reserved", c_void_p),
        ("control", c_void_p), ("sector", c_void_p), ("traits", c_void_p), ("shm_map", c_void_p),
        ("shm_lock", c_void_p), ("shm_barrier", c_void_p), ("shm_unmap", c_void_p), ("fetch", c_void_p),
        ("unfetch", c_void_p),
    ]  # fmt: skip


@dataclass(slots=True)
class _File:
    """What the disk surely has, and what was done to it since, in order: bytes at an offset, or a new length."""

    durable: bytearray
    since: list[tuple[int, bytes] | int] = field(default_factory=list)

    def sync(self) -> None:
        for one in self.since:
            _do(self.durable, one)
        self.since.clear()

    def after_a_cut(self, lost: Lost, dice: random.Random) -> bytes:
        left = bytearray(self.durable)
        if lost == "half":
            for one in self.since:
                for part in _sectors(one):
                    if dice.random() < 0.5:
                        _do(left, part)
        return bytes(left)


class Disk:
    """One folder's files. `before` is asked before each thing that SQLite does to one of them, by the file's name; what
    it returns, SQLite is told went wrong (a result code; 0: nothing). It runs on whichever thread does it."""

    def __init__(self, folder: Path) -> None:
        self.before: Callable[[What, str], int] = lambda what, name: 0
        self._folder = folder
        self._files: dict[str, _File] = {}

    def after_a_cut(self, lost: Lost, dice: random.Random) -> dict[str, bytes]:
        """Every file by its name, as it would be found if the power went off now."""
        return {name: file.after_a_cut(lost, dice) for name, file in self._files.items()}

    def opened(self, name: str) -> None:
        """What is there already counts as synced."""
        if name not in self._files:
            path = self._folder / name
            self._files[name] = _File(bytearray(path.read_bytes() if path.exists() else b""))

    def done(self, name: str, what: tuple[int, bytes] | int) -> None:
        self._files[name].since.append(what)

    def synced(self, name: str) -> None:
        self._files[name].sync()

    def deleted(self, name: str) -> None:
        self._files.pop(name, None)


def _do(content: bytearray, one: tuple[int, bytes] | int) -> None:
    if isinstance(one, int):
        del content[one:]
        return
    at, data = one
    if len(content) < at:
        content.extend(bytes(at - len(content)))
    content[at : at + len(data)] = data


def _sectors(one: tuple[int, bytes] | int) -> Iterator[tuple[int, bytes] | int]:
    if isinstance(one, int):
        yield one
        return
    at, data = one
    edges = [at, *range((at // SECTOR + 1) * SECTOR, at + len(data), SECTOR), at + len(data)]
    for first, last in pairwise(edges):
        yield first, data[first - at : last - at]


class _Shim:
    """The VFS and its tables; what C calls must never be collected, so there is one, and it stays."""

    def __init__(self) -> None:
        library = ctypes.CDLL(_sqlite3.__file__)  # the driver's own library is found through the driver
        library.sqlite3_vfs_find.restype = POINTER(_Vfs)
        self._register = library.sqlite3_vfs_register
        self._unregister = library.sqlite3_vfs_unregister
        self._standard = library.sqlite3_vfs_find(None)
        self._vfs = _Vfs.from_buffer_copy(self._standard.contents)
        self._vfs.name = b"sopan-shim"
        self._kept: list[Any] = []
        self._vfs.open = self._callback(_OPEN, self._open)
        self._vfs.delete = self._callback(_DELETE, self._delete)
        self._standard_open = _OPEN(self._standard.contents.open)
        self._standard_delete = _DELETE(self._standard.contents.delete)
        self._tables: dict[int, _Methods] = {}
        self._names: dict[int, tuple[Disk, str]] = {}
        """What each open file is, by its address."""
        self._disks: dict[Path, Disk] = {}

    @contextmanager
    def over(self, folder: Path) -> Iterator[Disk]:
        folder = folder.resolve()
        self._disks[folder] = disk = Disk(folder)
        self._register(byref(self._vfs), 1)
        try:
            yield disk
        finally:
            del self._disks[folder]
            if not self._disks:
                self._register(self._standard, 1)
                self._unregister(byref(self._vfs))

    def _found(self, path: int) -> tuple[Disk | None, str]:
        """On which of our disks a file lies, and its name there."""
        file = Path(ctypes.string_at(path).decode()) if path else Path()
        return self._disks.get(file.parent), file.name

    def _callback(self, kind: Any, function: Callable[..., int]) -> int | None:
        made = kind(function)
        self._kept.append(made)
        return cast(made, c_void_p).value

    def _open(self, vfs: int, path: int, file: int, flags: int, out: int) -> int:
        disk, name = self._found(path)
        if disk is None:
            return int(self._standard_open(cast(self._standard, c_void_p), path, file, flags, out))
        if code := disk.before("open", name):
            c_void_p.from_address(file).value = None  # "not open"
            return code
        disk.opened(name)
        code = int(self._standard_open(cast(self._standard, c_void_p), path, file, flags, out))
        methods = c_void_p.from_address(file)
        if code == 0 and methods.value is not None:
            self._names[file] = disk, name
            methods.value = ctypes.addressof(self._table(methods.value))
        return code

    def _delete(self, vfs: int, path: int, sync: int) -> int:
        disk, name = self._found(path)
        if disk is not None:
            if code := disk.before("delete", name):
                return code
            disk.deleted(name)
        return int(self._standard_delete(cast(self._standard, c_void_p), path, sync))

    def _table(self, standard: int) -> _Methods:
        """A table of the standard VFS with our methods in it; one for each, ever."""
        if standard in self._tables:
            return self._tables[standard]
        methods = _Methods.from_address(standard)
        made = _Methods.from_buffer_copy(methods)
        close, write = _CLOSE(methods.close), _WRITE(methods.write)
        truncate, sync = _TRUNCATE(methods.truncate), _SYNC(methods.sync)

        def closing(file: int) -> int:
            self._names.pop(file, None)
            return int(close(file))

        def writing(file: int, data: int, size: int, at: int) -> int:
            disk, name = self._names[file]
            if code := disk.before("write", name):
                return code
            disk.done(name, (at, ctypes.string_at(data, size)))
            return int(write(file, data, size, at))

        def truncating(file: int, size: int) -> int:
            disk, name = self._names[file]
            if code := disk.before("truncate", name):
                return code
            disk.done(name, size)
            return int(truncate(file, size))

        def syncing(file: int, flags: int) -> int:
            disk, name = self._names[file]
            if code := disk.before("sync", name):
                return code
            disk.synced(name)
            return int(sync(file, flags))

        made.close = self._callback(_CLOSE, closing)
        made.write = self._callback(_WRITE, writing)
        made.truncate = self._callback(_TRUNCATE, truncating)
        made.sync = self._callback(_SYNC, syncing)
        self._tables[standard] = made
        return made


_shim: Final = cache(_Shim)
"""C holds pointers into it for as long as the process lives."""


@contextmanager
def shimmed(folder: Path) -> Iterator[Disk]:
    """Every SQLite file of this folder that is opened while inside lies on this disk; close them all before."""
    with _shim().over(folder) as disk:
        yield disk
