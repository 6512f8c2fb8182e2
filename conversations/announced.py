"""What an interview invitation says, as answers to questions: each with the words that say it, sure or not."""

import re
from datetime import date, datetime
from typing import Final

from conversations.heard import Heard, Told, quoted
from conversations.left_open import left_open
from conversations.person import Value
from conversations.reading.invitation import Fact, Field, Invitation, read_invitation

_FACTS: Final[dict[Field, str]] = {
    "company": "company",
    "position": "position",
    "contact_name": "contact",
    "honorific": "honorific",
    "tz": "zone",
    "addressee": "name",
    "mode": "mode",
    "place_or_link": "place",
    "reply_address": "address",
}
"""Fact of an invitation to the question it answers, or to the line of the card it stands in."""

_WAYS: Final = {
    "email": "email",
    "whatsapp": "whatsapp",
    "sms": "whatsapp",
    "linkedin": "whatsapp",
    "phone": "whatsapp",
}
_LETTER: Final = re.compile(
    r"(?im)^[ ]*(?:from|dari|subject|subjek|perihal|hal|nomor|lampiran)[ ]{0,20}:|^[ ]*dengan hormat|"
    r"^[ ]*(?:hormat kami|salam hormat|(?:kind|best|warm) regards|yours (?:sincerely|faithfully)|sincerely)\W"
)
_CHAT: Final = re.compile(r"\*\w[^*\n]{0,80}\*|[\U0001f300-\U0001faff]|^\[?\d{1,2}[/.]\d{1,2}[/.]\d{2,4},")


def announced(text: str, said_at: datetime, zone: str, *, dated: bool = True, exact: bool = True) -> Heard:
    """What somebody else's text says, said at `said_at` (aware) to somebody in `zone`.

    `dated=False`: nobody knows how old it is. `exact=False`: it was read from a picture. A text that is no interview
    invitation answers nothing; its kind tells what it seems to be.
    """
    invitation = read_invitation(text, said_at, zone=zone, dated=dated, exact=exact)
    warnings = {warning.code: quoted(text, warning.span) for warning in invitation.warnings}
    told = _told(invitation, text) if invitation.is_invitation else {}
    return Heard(told, None, invitation.language, kind=invitation.kind, warnings=warnings)


def _told(invitation: Invitation, text: str) -> dict[str, Told]:
    told = {
        question: _as_told(fact, text, str(fact.value), tuple(map(str, fact.options)))
        for name, question in _FACTS.items()
        if (fact := invitation.facts.get(name)) is not None
    }
    if "contact" not in told:
        told.pop("honorific", None)
    way = invitation.facts.get("reply_channel")
    if way is not None and way.sure and way.value in _WAYS:
        told["channel"] = Told(_WAYS[way.value], quoted(text, way.span))
    elif _is_letter(text):
        told["channel"] = Told("email", None)
    if (open_times := left_open(invitation, text)) is not None:
        told |= _open(tuple(map(_iso, open_times[0])), quoted(text, open_times[1]))
    elif (starts := invitation.facts.get("starts_at")) is not None:
        told |= _moment(starts, text)
    if (until := invitation.facts.get("reply_by")) is not None and until.sure:
        told["reply_by"] = Told(until.value.isoformat(), quoted(text, until.span))
    return told


def _as_told(fact: Fact, text: str, value: Value, options: tuple[str, ...]) -> Told:
    return Told(value, quoted(text, fact.span), fact.sure, () if fact.sure else options)


def _moment(fact: Fact, text: str) -> dict[str, Told]:
    """Day and hour; where either is unsure, both are asked together."""
    quote = quoted(text, fact.span)
    day, _, clock = _iso(fact.value).partition("T")
    if not fact.sure:
        unsure = {"day": Told(_iso(fact.value), quote, sure=False, options=tuple(map(_iso, fact.options)))}
        agreed = clock and all(_iso(one).endswith(f"T{clock}") for one in fact.options)
        return unsure | ({"clock": Told(clock, quote)} if agreed else {})  # only the day is in doubt
    return {"day": Told(day, quote)} | ({"clock": Told(clock, quote)} if clock else {})


def _open(times: tuple[str, ...], quote: str) -> dict[str, Told]:
    """Times among which the recruiter leaves the choice: none of them is the interview's until the person says so."""
    told = {"day": Told(times[0], quote, sure=False, options=times)}
    return told | ({"offered": Told(times, quote)} if len(times) > 1 else {})


def _iso(when: datetime | date) -> str:
    """As a choice of a day: "2026-12-01", with its hour "2026-12-01T10:00"."""
    return f"{when:%Y-%m-%dT%H:%M}" if isinstance(when, datetime) else when.isoformat()


def _is_letter(text: str) -> bool:
    """Whether it is laid out as a mail or a letter, which is answered by mail; a chat is answered where it came."""
    return _LETTER.search(text) is not None and _CHAT.search(text) is None
