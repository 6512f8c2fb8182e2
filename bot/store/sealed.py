"""Sealing: AES-256-GCM a cell at a time, bound to its place, under a key kept apart from the data.

A sealed cell is one byte of version (1), four of key id, twelve of nonce, then the ciphertext with its tag; the table,
column and primary key are authenticated with it, so that a cell copied to another place does not open. The first key
seals, every key opens. What must be found again (addresses, ids of other systems) is looked up by keyed hash under a
key derived apart. Nonces are random: change the key before it has sealed 2³² cells (NIST SP 800-38D, 8.3).
"""

import base64
import hashlib
import hmac
import logging
import os
import secrets
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Final

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

from bot.errors import OperatorError
from bot.store.owner import hand_over

_VERSION: Final = b"\x01"
_KEY_BYTES: Final = 32
_NONCE_BYTES: Final = 12
HEAD: Final = len(_VERSION) + 4
"""How many bytes of a cell say which key sealed it."""
_BODY: Final = HEAD + _NONCE_BYTES

_log = logging.getLogger(__name__)

WRITTEN: Final = "utf-8-sig"
"""How a key file is read: Windows' editors put a mark in front that nobody sees."""

_FORM: Final = f"A key is {_KEY_BYTES} bytes, written in hex or base64."


class BadKey(OperatorError):
    """The key is missing, malformed or kept in the wrong place; the text is one sentence for the operator."""


class Unreadable(OperatorError):
    """A sealed cell that none of the keys opens: another key sealed it, or it was altered or moved."""


class Keyring:
    """The keys of one installation, the one that seals first. `mark` names them and their order."""

    __slots__ = ("_ciphers", "_copies", "_file", "_first", "_head", "_lookups", "_stamp", "mark")

    def __init__(self, keys: Iterable[bytes]) -> None:
        """`keys`: 32 random bytes each, the one that seals first. Raises BadKey."""
        self._file: str | None = None
        self._stamp: tuple[int, ...] | None = None
        self._take(list(keys))

    def _take(self, roots: list[bytes]) -> None:
        if not roots or any(len(root) != _KEY_BYTES for root in roots):
            raise BadKey(_FORM)
        self._ciphers = {_VERSION + _derive(root, b"id")[:4]: AESGCM(_derive(root, b"seal")) for root in roots}
        self._lookups = [_derive(root, b"look up") for root in roots]
        self._copies = {key_id(root): _derive(root, b"back up") for root in roots}
        self._head = next(iter(self._ciphers))
        self._first = self._ciphers[self._head]
        self.mark = int.from_bytes(hashlib.sha256(b"".join(self._ciphers)).digest()[:4], "big") >> 1

    @classmethod
    def load(cls, text: str | None, file: Path | None, default_file: Path, data_folder: Path) -> "Keyring":
        """The keys in `text` (comma separated, hex or base64), else in `file`, else in `default_file`.

        Only the default file is made where it is missing. Raises BadKey, also for a file inside `data_folder`:
        whoever copies the data would copy the key with it.
        """
        if text:
            return cls(parse(text))
        path = file or default_file
        if path.resolve().is_relative_to(data_folder.resolve()):
            raise BadKey(f"The key file {path} lies in the data folder {data_folder}; keep it elsewhere.")
        if file is None and not path.exists():
            _make(path)
        try:
            stamp, written = _stamp(str(path)), path.read_text(WRITTEN)
        except (OSError, UnicodeDecodeError) as problem:
            raise BadKey(f"The key file {path} cannot be read: {problem}.") from problem
        keyring = cls(parse(written))
        keyring._file, keyring._stamp = str(path), stamp
        return keyring

    def renew(self) -> bool:
        """Take up the keys of the file where it has changed; whether they were. A file that cannot be read, or that
        lacks the key that seals now, changes nothing but the log: `keyfile` goes step by step."""
        if self._file is None or (stamp := _stamp(self._file)) == self._stamp:
            return False
        self._stamp = stamp  # also of one that is not there: it is told once, not at every transaction
        try:
            changed = Keyring(parse(Path(self._file).read_text(WRITTEN)))
            if self._head not in changed._ciphers:
                raise BadKey("the key that seals is not among them")
        except (OSError, UnicodeDecodeError, BadKey) as problem:
            _log.error("the keys of %s were not taken up: %s", self._file, problem)
            return False
        for name in ("_ciphers", "_copies", "_first", "_head", "_lookups", "mark"):
            setattr(self, name, getattr(changed, name))
        return True

    def seal(self, table: str, column: str, key: str, plain: bytes) -> bytes:
        """`plain` sealed for the cell of `table`.`column` in the row whose primary key is `key`."""
        nonce = os.urandom(_NONCE_BYTES)
        return self._head + nonce + self._first.encrypt(nonce, plain, f"{table}.{column}:{key}".encode())

    def open(self, table: str, column: str, key: str, sealed: bytes) -> bytes:
        """What was sealed for exactly this cell; raises Unreadable."""
        cipher = self._ciphers.get(sealed[:HEAD])
        if cipher is None and self.renew():
            cipher = self._ciphers.get(sealed[:HEAD])
        if cipher is None:
            raise Unreadable(f"{table}.{column} was sealed with a key that is not here")
        try:
            return cipher.decrypt(sealed[HEAD:_BODY], sealed[_BODY:], f"{table}.{column}:{key}".encode())
        except (InvalidTag, ValueError) as problem:
            raise Unreadable(f"{table}.{column} was altered, or moved from another place") from problem

    def lookup(self, kind: str, *parts: str) -> bytes:
        """The keyed hash (32 bytes) under which a thing of this kind is written now."""
        return _hash(self._lookups[0], kind, parts)

    def earlier_lookups(self, kind: str, *parts: str) -> list[bytes]:
        """The hashes under which the other keys wrote it; empty unless the key has been changed."""
        return [_hash(key, kind, parts) for key in self._lookups[1:]]

    def lookups(self, kind: str, *parts: str) -> list[bytes]:
        """All the hashes under which it may be written, first the one under which it is written now."""
        return [_hash(key, kind, parts) for key in self._lookups]

    def seals_now(self, sealed: bytes) -> bool:
        """Whether the first key sealed this cell; if not, it waits to be sealed anew."""
        return sealed.startswith(self._head)

    @property
    def head(self) -> bytes:
        """What every cell begins with that the first key sealed."""
        return self._head

    @property
    def copies(self) -> Mapping[str, bytes]:
        """What whole copies of the database are encrypted with, by the id of the key, the one that seals first."""
        return self._copies


def key_id(root: bytes) -> str:
    """By which a key is named without being told: eight hex digits, as every cell it sealed has them."""
    return _derive(root, b"id")[:4].hex()


def id_of(head: bytes) -> str:
    """The id of the key that sealed a cell that begins like this."""
    return head[len(_VERSION) : HEAD].hex()


def _derive(root: bytes, purpose: bytes) -> bytes:
    """HKDF-Expand with SHA-256 to one block; the root is random, so Extract may be left out (RFC 5869, 2.3 and 3.3)."""
    return hmac.digest(root, b"sopan " + purpose + b"\x01", "sha256")


def _hash(key: bytes, kind: str, parts: tuple[str, ...]) -> bytes:
    """Length before each part, so that no two lists of parts read the same."""
    return hmac.digest(
        key, "".join(f"{len(part)}:{part}" for part in (kind, *parts)).encode("utf-8", "surrogatepass"), "sha256"
    )


def parse(written: str) -> list[bytes]:
    """Keys as a person writes them, by commas or lines: 64 hex digits, or base64 (either alphabet, padded or not). What
    stands behind a # is a remark."""
    bare = "\n".join(line.partition("#")[0] for line in written.splitlines())
    try:
        return [
            bytes.fromhex(word)
            if len(word) == 2 * _KEY_BYTES
            else base64.b64decode(word.rstrip("=").replace("-", "+").replace("_", "/") + "=", validate=True)
            for word in bare.replace(",", " ").split()
        ]
    except ValueError:
        raise BadKey(_FORM) from None  # the cause would repeat a part of the key


def _stamp(path: str) -> tuple[int, ...] | None:
    """Changes whenever the file is replaced or written to; None where it cannot be found."""
    try:
        found = os.stat(path)  # noqa: PTH116  at every transaction: half the time that a Path takes
    except OSError:
        return None
    return found.st_mtime_ns, found.st_ino, found.st_size


def _make(path: Path) -> None:
    """A new key file, for its owner's eyes only; complete or absent, and kept if another process was first."""
    draft = path.with_name(f".{path.name}.{secrets.token_hex(4)}")
    try:
        path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        with os.fdopen(os.open(draft, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "w", encoding="ascii") as file:
            file.write(base64.b64encode(secrets.token_bytes(_KEY_BYTES)).decode() + "\n")
            file.flush()
            os.fsync(file.fileno())
            hand_over(file.fileno(), path.parent)
        try:
            os.link(draft, path)
        except FileExistsError:
            pass
        finally:
            draft.unlink()
        folder = os.open(path.parent, os.O_RDONLY)
        try:
            os.fsync(folder)
        finally:
            os.close(folder)
    except OSError as problem:
        raise BadKey(f"The key file {path} cannot be made: {problem}.") from problem
