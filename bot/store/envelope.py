"""A whole file encrypted in pieces, so that it can be written and read as it comes: AES-256-GCM under a key of this
file alone, derived from one of the keyring's that seals nothing else.

First a line that says what it is, the id of the key (4 bytes) and 16 random bytes; then pieces of 1 MiB, the last one
shorter. A piece is bound to its number, to being the last or not, and to all that stands before the first; so one that
was altered, moved, left out or cut off is noticed (Hoang, Reyhanitabar, Rogaway, Vizár: STREAM, 2015).
"""

import hmac
import io
import secrets
from collections.abc import Mapping
from typing import BinaryIO, Final

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

from bot.errors import OperatorError

_KIND: Final = b"sopan backup 1\n"
_SALT: Final = 16
_ID: Final = 4
_PIECE: Final = 1 << 20
_TAG: Final = 16


class Damaged(OperatorError):
    """The file is no backup, or not as it was written, or under a key that is not here; one sentence."""


class Sealing(io.RawIOBase):
    """What is written comes out encrypted; complete once it was closed without an error."""

    def __init__(self, out: BinaryIO, key_id: str, key: bytes) -> None:
        self._out = out
        self._head = _KIND + bytes.fromhex(key_id) + secrets.token_bytes(_SALT)
        self._cipher = _cipher(key, self._head)
        self._number = 0
        self._held = bytearray()
        out.write(self._head)

    def writable(self) -> bool:
        return True

    def write(self, data: bytes) -> int:  # type: ignore[override]  # bytes are all that is written here
        self._held += data
        while len(self._held) >= _PIECE:
            self._put(bytes(self._held[:_PIECE]), last=False)
            del self._held[:_PIECE]
        return len(data)

    def finish(self) -> None:
        """Write the last piece; without it the file is not whole."""
        self._put(bytes(self._held), last=True)
        self._held.clear()

    def _put(self, piece: bytes, *, last: bool) -> None:
        self._out.write(self._cipher.encrypt(_nonce(self._number, last), piece, self._head))
        self._number += 1


class Opening(io.RawIOBase):
    """What `Sealing` wrote comes out as it was. Reading raises Damaged, at the latest where the file ends."""

    def __init__(self, source: BinaryIO, keys: Mapping[str, bytes]) -> None:
        """`keys`: by their ids (`Keyring.copies`). Raises Damaged."""
        self._source = source
        self._head = source.read(len(_KIND) + _ID + _SALT)
        if not self._head.startswith(_KIND) or len(self._head) < len(_KIND) + _ID + _SALT:
            raise Damaged("The file is no backup of Sopan.")
        self.key_id = self._head[len(_KIND) : len(_KIND) + _ID].hex()
        if self.key_id not in keys:
            raise Damaged(f"The backup was made under the key {self.key_id}, which is not here; add it to the keys.")
        self._cipher = _cipher(keys[self.key_id], self._head)
        self._number = 0
        self._ready = b""
        self._ended = False

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: "bytearray | memoryview") -> int:  # type: ignore[override]  # any buffer is one of these
        while not self._ready and not self._ended:
            self._open()
        taken = self._ready[: len(buffer)]
        buffer[: len(taken)] = taken
        self._ready = self._ready[len(taken) :]
        return len(taken)

    def _open(self) -> None:
        piece = self._source.read(_PIECE + _TAG)
        self._ended = len(piece) < _PIECE + _TAG
        try:
            self._ready = self._cipher.decrypt(_nonce(self._number, self._ended), piece, self._head)
        except (InvalidTag, ValueError):
            raise Damaged("The backup is not as it was written: it was altered or cut off.") from None
        self._number += 1


def _cipher(key: bytes, head: bytes) -> AESGCM:
    """Under a key that no other file has, so that the numbers of the pieces can be its nonces."""
    return AESGCM(hmac.digest(key, head, "sha256"))


def _nonce(number: int, last: bool) -> bytes:
    return number.to_bytes(11, "big") + bytes([last])
