"""What a file says, or why it says nothing: what the two sides hand to each other, as JSON."""

import json
from collections.abc import Mapping
from dataclasses import asdict, dataclass
from typing import Any, Final

LONGEST: Final = 20_000
"""Characters that are kept of the text of one file."""

LARGEST: Final = 5 * 1024 * 1024
"""Bytes of a file that is taken at all; a Telegram bot could fetch four times as much."""

YEARS: Final = range(1990, 2100)
"""Years that a file may speak of: others are a slip or a trap, and at the ends of time no zone can be reckoned."""

PROBLEMS: Final = frozenset({"broken", "empty", "gone", "kind", "locked", "picture", "too_large"})
"""Why there is no text: broken (or over a limit), nothing written in it, not to be had any more, a kind that is not
read, locked by a password, a picture where none can be read, too large."""


@dataclass(frozen=True, slots=True)
class Opened:
    """What a file says. `said_at`: ISO 8601 with offset, where the file tells when it was written."""

    text: str
    said_at: str | None = None
    calendar: Mapping[str, Any] | None = None
    """The event of a calendar file (`calendars.read_calendar`)."""
    mail: Mapping[str, Any] | None = None
    """The heads of a mail (`mails.read_mail`)."""
    exact: bool = True
    """False where letters and figures may be misread, as in a picture."""


class Unread(Exception):
    """There is no text to be had; `problem` is one of `PROBLEMS`."""

    def __init__(self, problem: str) -> None:
        super().__init__(problem)
        self.problem = problem


def to_json(result: Opened | Unread) -> dict[str, Any]:
    """As plain JSON values."""
    return {"problem": result.problem} if isinstance(result, Unread) else asdict(result)


def from_json(plain: Mapping[str, Any]) -> Opened | Unread:
    """The inverse of `to_json`. Raises TypeError for anything else."""
    problem = plain.get("problem")
    return Opened(**plain) if problem is None else Unread(problem if problem in PROBLEMS else "broken")


def to_bytes(result: Opened | Unread) -> bytes:
    """As it crosses from one side to the other."""
    return json.dumps(to_json(result)).encode()


def from_bytes(answer: bytes) -> Opened | Unread:
    """The inverse of `to_bytes`; an answer that is none comes from a process that was ended."""
    try:
        return from_json(json.loads(answer))
    except (ValueError, TypeError, AttributeError, RecursionError):
        return Unread("broken")
