"""What can come in. Every event says when it was sent by the platform's clock; nothing is read from the time of
processing."""

from collections.abc import Mapping
from dataclasses import dataclass, fields
from datetime import datetime
from typing import Any


@dataclass(frozen=True, slots=True, kw_only=True)
class Heard:
    """Common to every event: when it was sent (aware) and the platform's reference of the message, if it has one."""

    sent_at: datetime
    ref: str | None = None


@dataclass(frozen=True, slots=True)
class Text(Heard):
    """Something the person typed. `read`: what a long text was found to say beforehand (`hearing.Heard` as JSON)."""

    text: str
    read: Mapping[str, Any] | None = None


@dataclass(frozen=True, slots=True)
class Forward(Heard):
    """Somebody else's text, passed on. `said_at`: when it was first said, None where the platform keeps that back."""

    text: str
    said_at: datetime | None = None
    read: Mapping[str, Any] | None = None
    calendar: Mapping[str, Any] | None = None
    """The event of a calendar file that came with it: `start` and `end` in ISO 8601, `zone`, and what is kept with the
    case for later: `method`, `uid`, `sequence`, `status`, `organizer`, `attendees`, `summary`, `repeats`."""
    mail: Mapping[str, Any] | None = None
    """The heads of the mail it was: `subject`, `id`, `references`, `from`, `reply_to`, `to`; each may be missing."""
    exact: bool = True
    """False where letters may have been misread, as in a picture."""


@dataclass(frozen=True, slots=True)
class Press(Heard):
    """A button. `case` and `turn` say which prompt it stood under; an old one is recognised by its turn."""

    case: int
    turn: int
    prompt: str
    choice: str


@dataclass(frozen=True, slots=True)
class Command(Heard):
    """A slash command or a word that means one; `argument` is what followed it."""

    name: str
    argument: str = ""


@dataclass(frozen=True, slots=True)
class Edited(Heard):
    """The person changed an earlier message; `ref` names it."""

    text: str


@dataclass(frozen=True, slots=True)
class Media(Heard):
    """Something that is not text: sticker, voice, photo, document, location, contact, poll, other. `problem`: why a
    file could not be read."""

    kind: str
    caption: str = ""
    problem: str | None = None


@dataclass(frozen=True, slots=True)
class File(Heard):
    """A document or photo that may hold an invitation. It is fetched and opened beforehand, and comes to its turn as a
    `Forward` of what it says, or as `Media` where it says nothing."""

    kind: str
    file: str
    """By which the channel fetches it."""
    name: str = ""
    size: int | None = None
    caption: str = ""
    forwarded: bool = False
    """Whether it was passed on from somebody else, its caption with it."""
    said_at: datetime | None = None
    """When it was first sent, as with `Forward`."""


@dataclass(frozen=True, slots=True)
class Place(Heard):
    """Where the person is, in degrees. `zone`: in which time zone that lies (IANA name), found beforehand; None where
    nobody knows."""

    latitude: float
    longitude: float
    zone: str | None = None


@dataclass(frozen=True, slots=True)
class Due(Heard):
    """A reminder's time has come. `revision` is the plan it belongs to; an older plan's reminder stays silent."""

    case: int
    revision: int
    key: str


@dataclass(frozen=True, slots=True)
class Unreachable(Heard):
    """The person blocked us or left."""


@dataclass(frozen=True, slots=True)
class Group(Heard):
    """We were addressed in a group: refused politely, once, and left."""


Event = Text | Forward | Press | Command | Edited | Media | File | Place | Due | Unreachable | Group

_KINDS: dict[str, type[Any]] = {
    kind.__name__: kind for kind in (Text, Forward, Press, Command, Edited, Media, File, Place, Due, Unreachable, Group)
}
_INSTANTS = ("sent_at", "said_at")


def event_to_json(event: Event) -> dict[str, Any]:
    """One event as plain JSON values; instants become ISO 8601 text with their offset."""
    plain: dict[str, Any] = {"is": type(event).__name__}
    for field in fields(event):
        value = getattr(event, field.name)
        plain[field.name] = value.isoformat() if isinstance(value, datetime) else value
    return plain


def event_from_json(plain: Mapping[str, Any]) -> Event:
    """The inverse of `event_to_json`. Raises KeyError for an event of a kind this version does not know."""
    values = {name: value for name, value in plain.items() if name != "is"}
    for name in _INSTANTS:
        if values.get(name) is not None:
            values[name] = datetime.fromisoformat(values[name])
    event: Event = _KINDS[plain["is"]](**values)
    return event
