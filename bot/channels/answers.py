"""An answer of HTTP/1.1 (RFC 9112) out of its bytes as they arrive: with a length, in chunks, or to the end of the
connection.

Whatever is ambiguous is malformed, and a connection that brought it is not used again.
"""

from collections.abc import Generator
from typing import Final, NamedTuple

LONGEST_HEAD: Final = 65_536
LONGEST_BODY: Final = 64 * 1024 * 1024
_HEX: Final = b"0123456789abcdefABCDEF"
_BODILESS: Final = (204, 304)


class Malformed(Exception):
    """No answer, or one that can be read in more than one way."""


class Answer(NamedTuple):
    status: int
    body: bytes
    lasting: bool
    """Whether the connection may be asked again."""


Reading = Generator[None, bytes, Answer]
"""To be sent the bytes as they come, and none at all at the end of the connection. Raises Malformed."""


def reading() -> Reading:
    """The next answer of a connection that has nothing else under way; interim ones (1xx) are passed over."""
    came = bytearray((yield from _more()))
    status, fields, lasting = yield from _head(came)
    while status < 200:
        status, fields, lasting = yield from _head(came)
    if fields.get("content-encoding", "identity") != "identity":
        raise Malformed("an encoding that nobody asked for")
    if (coded := fields.get("transfer-encoding")) is not None:
        if coded.lower() != "chunked" or "content-length" in fields:
            raise Malformed("a length in doubt")
        body = yield from _chunks(came)
    elif status in _BODILESS:
        body = b""
    elif (length := fields.get("content-length")) is not None:
        body = yield from _exactly(came, _number(length))
    else:
        while data := (yield):
            came += data
            _bounded(len(came), LONGEST_BODY)
        return Answer(status, bytes(came), lasting=False)
    return Answer(status, body, lasting and not came)


def _head(came: bytearray) -> Generator[None, bytes, tuple[int, dict[str, str], bool]]:
    """The status, the fields by their names in small letters, and whether the connection stays."""
    first, *lines = (yield from _through(came, b"\r\n\r\n")).decode("latin-1").split("\r\n")
    version, _, said = first.partition(" ")
    status = said.partition(" ")[0]
    if not version.startswith("HTTP/1.") or not (status.isascii() and status.isdigit() and len(status) == 3):
        raise Malformed("not HTTP/1.1")
    fields: dict[str, str] = {}
    for line in lines:
        name, colon, value = line.partition(":")
        if not colon or name != name.strip():
            raise Malformed("a field that is none")
        name, value = name.lower(), value.strip(" \t")
        fields[name] = f"{fields[name]}, {value}" if name in fields else value
    lasting = version == "HTTP/1.1" and "close" not in fields.get("connection", "").lower()
    return int(status), fields, lasting


def _chunks(came: bytearray) -> Generator[None, bytes, bytes]:
    body = bytearray()
    while size := _size((yield from _through(came, b"\r\n"))):
        body += yield from _exactly(came, size)
        if (yield from _exactly(came, 2)) != b"\r\n":
            raise Malformed("a chunk of another length")
        _bounded(len(body), LONGEST_BODY)
    while (yield from _through(came, b"\r\n")):  # what may stand behind the last chunk
        pass
    return bytes(body)


def _size(line: bytes) -> int:
    written = line.partition(b";")[0].strip()
    if not written or written.strip(_HEX) or len(written) > 8:
        raise Malformed("a chunk without a length")
    return int(written, 16)


def _number(written: str) -> int:
    if not (written.isascii() and written.isdigit() and len(written) <= 10):
        raise Malformed("a length in doubt")
    return int(written)


def _exactly(came: bytearray, length: int) -> Generator[None, bytes, bytes]:
    _bounded(length, LONGEST_BODY)
    while len(came) < length:
        came += yield from _more()
    taken = bytes(came[:length])
    del came[:length]
    return taken


def _through(came: bytearray, mark: bytes) -> Generator[None, bytes, bytes]:
    """What stands before `mark`; both are taken off."""
    while (end := came.find(mark)) < 0:
        _bounded(len(came), LONGEST_HEAD)
        came += yield from _more()
    taken = bytes(came[:end])
    del came[: end + len(mark)]
    return taken


def _more() -> Generator[None, bytes, bytes]:
    data = yield
    if not data:
        raise Malformed("the connection ended")
    return data


def _bounded(length: int, most: int) -> None:
    if length > most:
        raise Malformed("too much")
