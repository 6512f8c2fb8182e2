"""A process that was told to stop ends, even where it waits for what never comes: a database server that hangs, say.

What is not finished by then ends as by a kill, of which nothing that was acknowledged is lost.
"""

import logging
import os
import threading
import time
from math import inf
from typing import Final

LAST: Final = 9.0
"""Seconds that a stop may take; service managers wait for ten before they kill."""

_TELLING: Final = 0.5

_log = logging.getLogger(__name__)


_ends = inf


def left() -> float:
    """How many seconds the process still has; without end where it was not told to leave."""
    return _ends - time.monotonic()


def leave_in_time() -> None:
    """From now on the process has `LAST` seconds left, if it has not ended by itself before."""
    global _ends
    _ends = time.monotonic() + LAST
    leaving = threading.Timer(LAST, _leave)
    leaving.daemon = True
    leaving.start()


def _leave() -> None:
    telling = threading.Thread(target=_tell, daemon=True)
    telling.start()
    telling.join(_TELLING)  # the log may be what hangs
    os._exit(1)


def _tell() -> None:
    _log.error("the stop took too long; what is left is in the store")
