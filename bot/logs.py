"""Logs that say what happened, and in which turn, without saying what anybody wrote.

One record is one line of JSON, in UTC. Of an exception only its kind and its way through the code are told, because its
message may quote what somebody wrote; messages meant for the operator are told whole. What other people's libraries say
is told without the values in it, and what they have already put together is not told at all. Every line passes a filter
that takes out tokens and long numbers.
"""

import json
import logging
import random
import re
import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from datetime import UTC, datetime
from traceback import extract_tb
from types import TracebackType
from typing import Final

from bot.errors import OperatorError

_TOKEN: Final = re.compile(r"\d{5,}:[\w-]{10,}|\bEAA\w{10,}")  # as Telegram and Meta write them
_NUMBER: Final = re.compile(r"\+?\d[\d ().-]{7,}\d")
_OURS: Final = ("bot", "conversations", "migrations", "alembic.runtime.migration")
_turn: Final[ContextVar[str]] = ContextVar("turn", default="")
_log = logging.getLogger(__name__)


@contextmanager
def turn(name: str = "") -> Iterator[None]:
    """What is logged inside belongs to the turn of this name; without one, to a new turn. The name says nothing of
    anybody. An exception that leaves keeps it."""
    token = _turn.set(name or f"{random.getrandbits(32):08x}")
    try:
        yield
    except Exception as problem:
        if not hasattr(problem, "turn"):
            problem.turn = _turn.get()  # type: ignore[attr-defined]  # whoever logs it may stand outside
        raise
    finally:
        _turn.reset(token)


def this_turn() -> str:
    """The name of the turn at hand; empty outside of any."""
    return _turn.get()


def start_logging(level: str) -> None:
    """JSON lines on standard error. At DEBUG other people's libraries speak as well, above it only when something is
    wrong."""
    handler = logging.StreamHandler(sys.stderr)
    handler.setFormatter(_OneLine())
    wanted = logging.getLevelNamesMapping()[level.upper()]
    logging.basicConfig(level=wanted if wanted == logging.DEBUG else logging.WARNING, handlers=[handler], force=True)
    for name in _OURS:
        logging.getLogger(name).setLevel(wanted)
    logging.captureWarnings(True)
    sys.excepthook = _last_resort
    threading.excepthook = lambda told: _last_resort(told.exc_type, told.exc_value, told.exc_traceback)
    sys.unraisablehook = lambda told: _last_resort(told.exc_type, told.exc_value, told.exc_traceback)


def redacted(text: str) -> str:
    """The text without anything that looks like a token or a telephone number."""
    return _NUMBER.sub("[number]", _TOKEN.sub("[token]", text))


class _OneLine(logging.Formatter):
    def format(self, record: logging.LogRecord) -> str:
        problem = record.exc_info[1] if record.exc_info else None
        plain = {
            "at": datetime.fromtimestamp(record.created, UTC).isoformat(timespec="milliseconds"),
            "level": record.levelname.lower(),
            "from": record.name,
            "says": redacted(_says(record)),
        }
        if in_turn := this_turn() or getattr(problem, "turn", ""):
            plain["turn"] = in_turn
        if problem is not None:
            plain["error"] = redacted(_told(problem))
        return json.dumps(plain, ensure_ascii=False)


def _says(record: logging.LogRecord) -> str:
    """Our own words whole; of a library's the sentence without its values, or else where it was said."""
    if _is_ours(record.name):
        return record.getMessage()
    if record.args and isinstance(record.msg, str):
        return record.msg
    return f"({record.filename}:{record.lineno})"


def _is_ours(name: str) -> bool:
    return any(name == ours or name.startswith(f"{ours}.") for ours in _OURS)


def _last_resort(kind: type[BaseException], problem: BaseException | None, trace: TracebackType | None) -> None:
    """What nobody caught is told like everything else."""
    if not issubclass(kind, KeyboardInterrupt | SystemExit):
        _log.critical("nobody caught this", exc_info=(kind, problem or kind(), trace))


def _told(problem: BaseException | None) -> str:
    """The exception and what led to it, the last first: kind and frames as file:line in function."""
    lines = []
    while problem is not None:
        says = f": {problem}" if isinstance(problem, OperatorError) else ""
        lines.append(f"{type(problem).__name__}{says}")
        lines += [f"  {frame.filename}:{frame.lineno} in {frame.name}" for frame in extract_tb(problem.__traceback__)]
        problem = problem.__cause__ or (None if problem.__suppress_context__ else problem.__context__)
    return "\n".join(lines)
