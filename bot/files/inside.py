"""The limited process: a name and a file come in on standard input, one JSON result goes out, and nothing else happens.

The limits stand before the first byte of the file is read: memory, processor time, no file written, no network and, but
for pictures, no other program.
"""

import ctypes
import os
import resource
import sys
from contextlib import suppress
from typing import Final

from bot.files.kinds import kind_of
from bot.files.opened import Opened, Unread, to_bytes

MEMORY: Final = 768 * 1024 * 1024
"""Bytes of address space, for this process and for each that it starts."""

SECONDS: Final = 10
"""Of processor time."""

_OWN_USERS_AND_NETWORK: Final = 0x10000000 | 0x40000000
"""CLONE_NEWUSER and CLONE_NEWNET of Linux."""

_FORBIDDEN: Final = ("socket.", "os.fork", "os.kill", "os.remove", "os.rename", "os.mkdir", "os.rmdir")
_PROGRAMS: Final = ("subprocess.", "os.exec", "os.posix_spawn", "os.system")


def main() -> None:
    """Read, open, answer."""
    limit()
    name, _, content = sys.stdin.buffer.read().partition(b"\n")
    try:
        result: Opened | Unread = _read(content, name.decode("utf-8", "replace"))
    except Unread as unread:
        result = unread
    except Exception:  # noqa: BLE001  a file may break its library in any way; it is always the file's fault
        result = Unread("broken")
    sys.stdout.buffer.write(to_bytes(result))
    sys.stdout.buffer.flush()
    os._exit(0)  # nothing is left to be tidied up, and taking a broken file apart may take long


def _read(content: bytes, name: str) -> Opened:
    """What the file says, by its kind. Raises Unread, and whatever a library raises over a broken file."""
    kind = kind_of(content, name)
    forbid(programs=kind != "picture")
    match kind:
        case "calendar":
            from bot.files.calendars import read_calendar

            return read_calendar(content)
        case "mail":
            from bot.files.mails import read_mail

            return read_mail(content)
        case "pdf":
            from bot.files.pdfs import read_pdf

            return read_pdf(content)
        case "picture":
            from bot.files.pictures import read_picture

            return read_picture(content)
        case "page":
            from bot.files.plain import read_page

            return read_page(content)
        case "text":
            from bot.files.plain import read_text

            return read_text(content)
    raise Unread("kind")


def limit() -> None:
    """The limits of the kernel, for this process and whatever it starts. A network of its own, with nothing in it, is
    had only where the system lets everybody have one."""
    with suppress(AttributeError, OSError):
        ctypes.CDLL(None).unshare(_OWN_USERS_AND_NETWORK)
    for what, most in (
        (resource.RLIMIT_AS, MEMORY),
        (resource.RLIMIT_CPU, SECONDS),
        (resource.RLIMIT_FSIZE, 0),
        (resource.RLIMIT_CORE, 0),
    ):
        _, hardest = resource.getrlimit(what)
        most = most if hardest == resource.RLIM_INFINITY else min(most, hardest)
        if what != resource.RLIMIT_AS or os.uname().sysname != "Darwin":  # macOS cannot limit it
            resource.setrlimit(what, (most, most))
    os.nice(5)  # people who are being answered go first


def forbid(*, programs: bool) -> None:
    """From here on whoever asks Python for the network, for a change of any file or (`programs`) for a program is
    refused."""
    forbidden = (*_FORBIDDEN, *_PROGRAMS) if programs else _FORBIDDEN

    def refuse(event: str, arguments: tuple[object, ...]) -> None:
        if event.startswith(forbidden) or (event == "open" and _writes(arguments)):
            raise PermissionError(event)

    sys.addaudithook(refuse)


def _writes(arguments: tuple[object, ...]) -> bool:
    """Whether a file is opened by its name for more than reading."""
    match arguments:
        case (str() | bytes(), _, int() as flags):
            return bool(flags & (os.O_WRONLY | os.O_RDWR | os.O_CREAT))
    return False


if __name__ == "__main__":
    main()
