"""Every parser that reads what people wrote, as a function of one text."""

from collections.abc import Callable, Mapping
from datetime import datetime
from typing import Final
from zoneinfo import ZoneInfo

from conversations.hearing import heard
from conversations.reading.channel import mentioned_channel, read_channel
from conversations.reading.corrections import find_corrections
from conversations.reading.invitation import read_invitation
from conversations.reading.language import guess_language
from conversations.reading.names import company_name, plausible_name, position_name, read_company_and_position
from conversations.reading.person import read_contact
from conversations.reading.reason import read_reason
from conversations.reading.reply import read_reply
from conversations.reading.request import read_command, read_request
from conversations.reading.smalltalk import read_smalltalk
from conversations.reading.when import read_when
from conversations.reading.zones import read_zone

NOW: Final = datetime(2026, 11, 20, 10, 0, tzinfo=ZoneInfo("Asia/Jakarta"))


def _names(text: str) -> None:
    company_name(text)
    position_name(text)
    plausible_name(text)
    read_company_and_position(text)
    read_contact(text)


def _small(text: str) -> None:
    read_channel(text)
    mentioned_channel(text)
    guess_language(text)
    read_command(text)
    read_smalltalk(text)
    read_zone(text)
    find_corrections(text)


PARSERS: Final[Mapping[str, Callable[[str], object]]] = {
    "invitation": lambda text: read_invitation(text, NOW, zone="Asia/Jakarta"),
    "forward": lambda text: heard(text, NOW, "Asia/Makassar", own=False, dated=False),
    "own words": lambda text: heard(text, NOW, "Asia/Jakarta"),
    "when": lambda text: read_when(text, NOW, "Asia/Jakarta", "slots"),
    "reply": lambda text: read_reply(text, "reschedule", NOW, "Asia/Jakarta"),
    "request": read_request,
    "reason": read_reason,
    "names": _names,
    "small": _small,
}
