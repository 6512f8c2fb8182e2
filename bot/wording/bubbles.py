"""What a person sees of one message: a bubble with its buttons, free of any platform's dress."""

from dataclasses import dataclass
from typing import Literal

BubbleKind = Literal["prompt", "message", "notice", "reminder", "mark", "parting"]
"""prompt: asks something; message: the finished text, alone; notice: says something; reminder: comes unasked;
mark: an earlier bubble turned into its answer; parting: the last word in a group, which is left then."""


@dataclass(frozen=True, slots=True)
class Button:
    """One tappable thing under a bubble; exactly one of `press`, `url`, `copy` is set."""

    label: str
    press: str | None = None
    """Payload that comes back with the tap, at most 64 bytes."""
    url: str | None = None
    copy: str | None = None
    """Text the tap puts on the clipboard; a channel that cannot copy that much leaves the button out."""


@dataclass(frozen=True, slots=True)
class Attachment:
    """A small text file that goes with a bubble: a message as `.eml`, a date as `.ics`."""

    name: str
    kind: str
    """Its media type, such as `text/calendar`."""
    content: str


@dataclass(frozen=True, slots=True)
class Brief:
    """What a bubble that comes unasked says, in a few values: for a platform that takes only approved texts when the
    person has not written for a while."""

    key: str
    """Of the catalogue, such as `reminder.next_morning`."""
    language: str
    values: tuple[tuple[str, str], ...]
    """Name and words; what is not known is left out."""


@dataclass(frozen=True, slots=True)
class Bubble:
    """One message to a person, ready but for the channel's own dress. Plain text, never markup."""

    kind: BubbleKind
    text: str
    buttons: tuple[tuple[Button, ...], ...] = ()
    edits: str | None = None
    """Reference of the bubble this one replaces, where the channel can edit; else it is left out (`mark`) or sent
    anew. On its way it may be `effects.LAST`, until its delivery knows the name."""
    attachment: Attachment | None = None
    """Sent as a document with the text as its caption, where the channel can (`Capabilities.files`)."""
    silent: bool = False
    """Whether it should make no sound, where the channel has one."""
    opener: str = ""
    """What opens the list of its buttons, where a channel shows them as a list."""
    brief: Brief | None = None
    only_brief: bool = False
    """The platform has refused the text itself."""


@dataclass(frozen=True, slots=True)
class Capabilities:
    """What a channel can show; the composer offers nothing beyond it."""

    text: int = 4096
    """Longest text of one bubble, in characters."""
    edit: bool = False
    grid: bool = False
    """Whether a month of day buttons can be shown."""
    numbered: bool = False
    """Whether choices are shown with numbers to type instead of buttons."""
    copy: int = 0
    """Longest text a copy button can carry, in UTF-16 code units; 0: no such button."""
    link: bool = True
    mailto: bool = False
    """Whether a link may open the mail program."""
    forwards: bool = False
    """Whether a message can be passed on from the chat, with the name of who sent it."""
    files: bool = False
    """Whether documents can be sent."""
    mixed: bool = True
    """Whether a link can stand among other buttons; where it cannot, it is handed over in a bubble of its own."""
    rows: int | None = None
    """How many buttons one bubble can have, however they are laid out; None: any number."""
    window: bool = False
    """Whether only approved texts may go to somebody who has not written for a while: what comes unasked is also said
    in `Bubble.brief`, and people are told at first contact that it may come and how to end it."""
    gather: float = 0.0
    """Seconds to wait for the rest of a burst of passed-on messages, where a bubble cannot be mended later."""


def payload(case: int, turn: int, prompt: str, choice: str) -> str:
    """What a button carries: `case.turn.prompt.choice`. A house test keeps every one within Telegram's 64 bytes."""
    return f"{case}.{turn}.{prompt}.{choice}"
