"""What goes wrong with the next messages, at once or later."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Error:
    """The API refuses with this code; nothing is sent."""

    code: int
    status: int = 400
    details: str = "planned"


@dataclass(frozen=True, slots=True)
class Late:
    """Taken in with 200, and reported as failed with this code afterwards; the person sees nothing."""

    code: int
    first: bool = False
    """The report is there before the 200."""
    lost: bool = False
    """The 200 is lost on its way."""


@dataclass(frozen=True, slots=True)
class Cut:
    """The connection ends without an answer: before anything happened, or after the message was sent."""

    after_effect: bool = False


@dataclass(frozen=True, slots=True)
class Garbage:
    """A page of something in between."""

    status: int = 502


Fault = Error | Late | Cut | Garbage
