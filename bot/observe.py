"""Counters for the operator, and logs that say what happened without saying what anybody wrote.

Every line passes a filter that takes out tokens and long numbers. Of an exception only its kind and its way through
the code are told, because its message may quote what somebody wrote; messages meant for the operator are told whole.
"""

import json
import logging
import re
import sys
from collections import Counter
from datetime import UTC, datetime
from traceback import extract_tb

from bot.errors import OperatorError

_counters: Counter[tuple[str, tuple[tuple[str, str], ...]]] = Counter()

_TOKEN = re.compile(r"\d{5,}:[\w-]{10,}|\bEAA\w{10,}")  # as Telegram and Meta write them
_NUMBER = re.compile(r"\+?\d[\d ().-]{7,}\d")


def count(name: str, by: int = 1, **labels: str) -> None:
    """Raise the counter `sopan_<name>`. Labels never name a person."""
    _counters[name, tuple(sorted(labels.items()))] += by


def counted(name: str, **labels: str) -> int:
    """How far a counter has come."""
    return _counters[name, tuple(sorted(labels.items()))]


def exposition(gauges: dict[str, float]) -> str:
    """The counters and these gauges in the Prometheus text format."""
    lines = [f"# TYPE sopan_{name} counter" for name in sorted({name for name, _ in _counters})]
    values = [f"sopan_{name}{_labels(labels)} {value}" for (name, labels), value in sorted(_counters.items())]
    for name, value in sorted(gauges.items()):
        values += [f"# TYPE sopan_{name} gauge", f"sopan_{name} {value:g}"]
    return "\n".join((*lines, *values)) + "\n"


def start_logging(level: str) -> None:
    """JSON lines on standard error, one record a line, times in UTC; HTTP clients speak only when something is
    wrong."""
    handler = logging.StreamHandler(sys.stderr)
    handler.setFormatter(_OneLine())
    logging.basicConfig(level=level.upper(), handlers=[handler], force=True)
    for noisy in ("httpx", "httpcore", "telegram", "aiohttp.access", "asyncio"):
        logging.getLogger(noisy).setLevel(logging.WARNING)


def redacted(text: str) -> str:
    """The text without anything that looks like a token or a telephone number."""
    return _NUMBER.sub("[number]", _TOKEN.sub("[token]", text))


class _OneLine(logging.Formatter):
    def format(self, record: logging.LogRecord) -> str:
        plain = {
            "at": datetime.fromtimestamp(record.created, UTC).isoformat(timespec="milliseconds"),
            "level": record.levelname.lower(),
            "from": record.name,
            "says": redacted(record.getMessage()),
        }
        if record.exc_info:
            plain["error"] = redacted(_told(record.exc_info[1]))
        return json.dumps(plain, ensure_ascii=False)


def _told(problem: BaseException | None) -> str:
    """The exception and what led to it, the last first: kind and frames as file:line in function."""
    lines = []
    while problem is not None:
        says = f": {problem}" if isinstance(problem, OperatorError) else ""
        lines.append(f"{type(problem).__name__}{says}")
        lines += [f"  {frame.filename}:{frame.lineno} in {frame.name}" for frame in extract_tb(problem.__traceback__)]
        problem = problem.__cause__ or (None if problem.__suppress_context__ else problem.__context__)
    return "\n".join(lines)


def _labels(labels: tuple[tuple[str, str], ...]) -> str:
    return "{" + ",".join(f'{name}="{value}"' for name, value in labels) + "}" if labels else ""
