"""The real command, watched: every name that is looked up and every address that is connected to, sent to or listened
at is written to a file, a line each. `python -m tests.app.watched FILE run`

Python's own event loop is used, whose calls the interpreter reports; uvloop makes its own.
"""

import os
import sys
from typing import Any

WATCHED = {
    "socket.getaddrinfo": 0,
    "socket.gethostbyname": 0,
    "socket.gethostbyaddr": 0,
    "socket.connect": 1,
    "socket.sendto": 1,
    "socket.sendmsg": 1,
    "socket.bind": 1,
}
"""Which of the event's arguments says where to (https://docs.python.org/3/library/audit_events.html)."""


def watch(file: str) -> None:
    told = os.open(file, os.O_WRONLY | os.O_CREAT | os.O_APPEND, 0o600)

    def hook(event: str, arguments: tuple[Any, ...]) -> None:
        if (place := WATCHED.get(event)) is not None:
            where = arguments[place]
            if isinstance(where, tuple):
                where = f"{where[0]}:{where[1]}"
            os.write(told, f"{event} {where}\n".encode("utf-8", "replace"))

    sys.addaudithook(hook)


if __name__ == "__main__":
    watch(sys.argv[1])
    sys.modules["uvloop"] = None  # type: ignore[assignment]  # as if it were not installed
    from bot.__main__ import main

    sys.exit(main(sys.argv[2:]))
