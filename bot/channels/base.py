"""What every channel speaks: a bubble goes out, one of five outcomes comes back; an incoming thing is one
`Incoming`."""

from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from datetime import datetime
from typing import Final, Protocol

from bot.store.aliases import Names
from bot.wording.bubbles import Attachment, Brief, Bubble, BubbleKind, Button, Capabilities, payload
from conversations.events import Event

__all__ = [
    "ERRAND", "Accept", "Attachment", "Brief", "Bubble", "BubbleKind", "Button", "Capabilities", "Channel", "Errand",
    "FileGone", "FileLater", "FileTooLarge", "Gone", "Incoming", "Later", "Moved", "Names", "Outcome", "Refused",
    "Report", "Reported", "Sent", "StoreDownError", "Uncertain", "payload", "read_payload",
]  # fmt: skip

NAMELESS: Final = Names()


@dataclass(frozen=True, slots=True)
class Sent:
    """The channel has accepted the bubble; `ref` names it for later edits."""

    ref: str | None = None
    told_later: bool = False
    """The platform only took it in, and reports later (`Report`) whether it arrived."""


@dataclass(frozen=True, slots=True)
class Refused:
    """The channel will never accept this bubble; it stays visible to the operator."""

    reason: str


@dataclass(frozen=True, slots=True)
class Gone:
    """The person cannot be reached any more (blocked, deleted); the chat falls silent until they write again."""

    reason: str


@dataclass(frozen=True, slots=True)
class Uncertain:
    """The request went out and no answer came; the person may or may not have the bubble."""

    reason: str
    again: float = 5.0
    """Seconds to wait before it may be repeated; a platform that reports is given time to."""
    told_later: bool = False
    """The platform reports later (`Report`) whether it arrived, if it was taken in."""


@dataclass(frozen=True, slots=True)
class Later:
    """Surely not delivered; try this chat again after `seconds`."""

    seconds: float
    reason: str


Outcome = Sent | Refused | Gone | Uncertain | Later


@dataclass(frozen=True, slots=True)
class Errand:
    """What a channel may need to know of a delivery besides address and bubble."""

    name: str = ""
    """Names it in what the platform reports later."""
    heard_at: datetime | None = None
    """When the person last wrote (aware)."""
    attempts: int = 1
    """How often it was tried, this time included."""


ERRAND: Final = Errand()


@dataclass(frozen=True, slots=True)
class Report:
    """What a platform says later of something that was sent."""

    channel: str
    name: str
    """Of the errand."""
    ref: str | None
    """Of the message."""
    outcome: Outcome | None
    """None: only an approved text may be sent there (`Bubble.brief`)."""


@dataclass(frozen=True, slots=True)
class Incoming:
    """Something a person did on a channel, parsed but not yet stored."""

    channel: str
    account: str
    """Which of our accounts it came to (the bot's id, the phone number's id)."""
    address: str
    """Where to answer: opaque, never parsed."""
    external_id: str
    """The platform's id of the update; the same id twice is one event."""
    event: Event
    name: str | None = None
    """The person's name in their profile, as it stands there."""
    language: str | None = None
    """The app's language code (`id`, `en-GB`, ...): a suggestion only."""
    names: Names = NAMELESS
    """What else the person goes by on this platform."""


@dataclass(frozen=True, slots=True)
class Moved:
    """Somebody is found elsewhere from now on, says the platform; `names.formerly` is what they were known by."""

    channel: str
    account: str
    address: str
    names: Names


class StoreDownError(Exception):
    """The incoming thing could not be stored: the channel must not acknowledge it."""


class FileGone(Exception):
    """The file is not to be had, now or later."""


class FileTooLarge(Exception):
    """The file is larger than was asked for, or than the platform hands out."""


class FileLater(Exception):
    """The file could not be fetched this time."""


Reported = Callable[[list[Report | Moved]], Awaitable[None]]
"""Takes in what a platform reports; raises `StoreDownError` when the store is down."""

Accept = Callable[[list[Incoming]], Awaitable[None]]
"""Stores what came in, in order, and returns once it is durable; raises `StoreDownError` when it is not."""


class Channel(Protocol):
    """One platform account: delivers bubbles and, while running, accepts what comes in."""

    name: str
    account: str
    capabilities: Capabilities

    async def send(self, address: str, bubble: Bubble, now: datetime, errand: Errand = ERRAND) -> Outcome:
        """Deliver one bubble to `address`. Never raises for anything the platform or the network does."""
        ...

    async def fetch(self, file: str, most: int) -> bytes:
        """A file that came in (`events.File.file`), at most `most` bytes. Raises FileGone, FileTooLarge, FileLater."""
        ...

    async def forget(self, address: str) -> None:
        """The person at `address` erased everything: drop whatever the channel keeps in memory of them."""
        ...


def read_payload(text: str) -> tuple[int, int, str, str] | None:
    """The inverse of `payload`; None for anything we never sent, such as a forged or foreign button."""
    parts = text.split(".", 3)
    if len(parts) != 4 or not (parts[0].isascii() and parts[0].isdigit() and parts[1].isascii() and parts[1].isdigit()):
        return None
    if len(text) > 64 or not parts[2] or not parts[3]:
        return None
    return int(parts[0]), int(parts[1]), parts[2], parts[3]
