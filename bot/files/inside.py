"""The limited process: a name and a file come in on standard input, one JSON result goes out, and nothing else happens.

The limits stand before the first byte of the file is read: memory, processor time, no file written, no network and, but
for pictures, no other program.
"""

import os
import resource
import sys
from typing import Final

from bot.files.kinds import kind_of
from bot.files.opened import Opened, Unread, to_bytes

MEMORY: Final = 768 * 1024 * 1024
"""Bytes of address space, for this process and for each that it starts."""

SECONDS: Final = 10
"""Of processor time."""

_FORBIDDEN: Final = ("socket.", "os.fork", "os.kill", "os.remove", "os.rename", "os.mkdir", "os.rmdir")
_PROGRAMS: Final = ("subprocess.", "os.exec", "os.posix_spawn", "os.system")


def main() -> None:
    """Read, open, answer."""
    _limit()
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
    _forbid(_FORBIDDEN if kind == "picture" else (*_FORBIDDEN, *_PROGRAMS))
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


def _limit() -> None:
    for what, most in (
        (resource.RLIMIT_AS, MEMORY),
        (resource.RLIMIT_CPU, SECONDS),
        (resource.RLIMIT_FSIZE, 0),
        (resource.RLIMIT_CORE, 0),
    ):
        resource.setrlimit(what, (most, most))
    os.nice(10)  # people who are being answered go first


def _forbid(forbidden: tuple[str, ...]) -> None:
    """From here on whoever asks Python for one of these is refused. A second fence: the first are the limits."""

    def refuse(event: str, arguments: tuple[object, ...]) -> None:
        if event.startswith(forbidden):
            raise PermissionError(event)

    sys.addaudithook(refuse)


if __name__ == "__main__":
    main()
