"""One message that goes out: as it is put, as it is held by whoever sends it, and how it ends."""

from dataclasses import dataclass
from enum import StrEnum

from bot.store.chats import Chat


class Urgency:
    """What goes first when several chats wait."""

    REPLY = 0
    REMINDER = 1


class Ending(StrEnum):
    """How a row ends."""

    SENT = "sent"
    REFUSED = "refused"
    """The platform will never take it."""
    GONE = "gone"
    """The person cannot be reached."""
    UNCERTAIN = "uncertain"
    """It may have arrived, and is not repeated."""
    DROPPED = "dropped"
    """Nobody wants it any more."""


@dataclass(frozen=True, slots=True)
class OutboxItem:
    kind: str
    payload: bytes
    urgency: int = Urgency.REPLY
    guard_case: int | None = None
    guard_revision: int | None = None
    """With `guard_case`: to be sent only while that case is at this revision (`still_wanted`)."""


@dataclass(frozen=True, slots=True)
class OutboxRow:
    chat: Chat
    id: int
    kind: str
    payload: bytes
    urgency: int
    guard_case: int | None
    guard_revision: int | None
    attempts: int
    """How often it was leased, this time included."""
    doubts: int
    """How many of the earlier attempts have an unknown end."""
    leased: bool
    """Whether it is ours to send."""
    turn: str = ""
    """The name that the turn it was put in has in the logs (`bot.logs`); empty for one that had to wait."""

    @property
    def begins_leased(self) -> bool:
        """Whether its send begins with its lease, as that of an ordinary reply does, which goes as soon as it is put.
        Of any other the store is told as it begins (`renew`): a process that dies before that leaves no doubt."""
        return self.urgency == Urgency.REPLY and self.guard_case is None and self.doubts == 0

    @property
    def errand(self) -> str:
        """Its name outside the house, as a platform is given it to report by (`bot.store.reported`)."""
        return f"{self.chat.id}.{self.id}"
