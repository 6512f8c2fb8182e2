"""What a free text says, as answers to questions: intent, company, position, contact, reason, day, hour, zone.

Nothing is filled in without words for it; what is unsure is left out, so that its question is asked. A recruiter's text
never tells the reason, and the person it greets is not the one to write to.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from conversations.answers.moment import said
from conversations.answers.words import without_zone
from conversations.person import Value
from conversations.reading.channel import mentioned_channel
from conversations.reading.language import guess_language
from conversations.reading.moments import own_moment
from conversations.reading.request import RequestReading, read_request
from conversations.reading.restated import is_correcting, read_restated

_OTHER_TIME = re.compile(
    r"\b(?:mau|minta|pilih|jadi|want to|rather)\s+(?:di)?"
    r"(?:reschedule|jadwal ulang|waktu lain|pindah jadwal|another time)",
    re.IGNORECASE,
)
_FORMS = re.compile(r"\b(?:pt|cv)\.?\s+\w+")
LETTER = 160
"""Characters; a longer text of the person's own may be an invitation they pasted."""

LONGEST = 4096
"""Characters that are read of one text (a Telegram message's length)."""


@dataclass(frozen=True, slots=True)
class Heard:
    """The answers a text gives, the flow it asks for, and its language; each None or missing where it says nothing."""

    values: Mapping[str, Value]
    intent: str | None
    language: str | None
    corrects: bool = False
    """Whether it takes back something said before ("bukan Bu Rina, Bu Rini")."""
    several: bool = False
    """Whether it speaks of more than one company, so that its facts belong to nobody for sure."""

    def to_json(self) -> dict[str, Any]:
        """As plain JSON values."""
        return {
            "values": dict(self.values),
            "intent": self.intent,
            "language": self.language,
            "corrects": self.corrects,
            "several": self.several,
        }


def heard(text: str, said_at: datetime, zone: str, *, own: bool = True, dated: bool = True) -> Heard:
    """Read a text that was said at `said_at` (aware) by somebody in `zone`.

    `own`: the person's own words, not a text passed on. `dated=False`: nobody knows how old it is, so that words such
    as "besok" say nothing sure.
    """
    text = text[:LONGEST]
    if not own or len(text) > LETTER:
        announced = _announced(text, said_at, zone, dated=dated and not own)
        if announced is not None:
            return announced
    request = read_request(text) if own else RequestReading()
    if own and request.intent is None and _OTHER_TIME.search(text):
        return Heard({}, "reschedule", guess_language(text))
    corrects = bool(request.corrections)
    values = _told(request)
    restated = read_restated(text) if own and request.intent is None else {}
    if restated or (own and request.intent is None and is_correcting(text)):
        corrects = corrects or bool(restated)
        values = {**{name: value for name, value in values.items() if name != "reason"}, **restated}
    moment = own_moment(text, request, said_at, zone)
    if moment is not None and (dated or not moment.relative):
        values |= said(moment)
    if own and (channel := mentioned_channel(text)) is not None:
        values["channel"] = channel
    several = own and request.intent is not None and len(set(_FORMS.findall(text.casefold()))) > 1
    if several and not request.corrections:  # whose time and reason are they? one at a time
        return Heard({}, request.intent, guess_language(text), several=True)
    return Heard(values, request.intent, guess_language(text), corrects)


def _told(request: RequestReading) -> dict[str, Value]:
    facts = {
        "company": request.company,
        "position": request.position,
        "contact": request.contact,
        "honorific": request.honorific,
        "reason": request.reason,
    }
    told = {name: fact.value for name, fact in facts.items() if fact is not None}
    return {name: without_zone(value) if name in ("company", "position") else value for name, value in told.items()}


def _announced(text: str, said_at: datetime, zone: str, *, dated: bool) -> Heard | None:
    """What an interview invitation says for sure; None where the text is none."""
    from conversations.reading.invitation import read_invitation  # the largest grammar: only where one is read

    invitation = read_invitation(text, said_at, zone=zone, dated=dated)
    if not invitation.is_invitation:
        return None
    sure = {name: fact.value for name, fact in invitation.facts.items() if fact.sure}
    values: dict[str, Value] = {
        question: sure[name] for name, question in _FACTS.items() if isinstance(sure.get(name), str)
    }
    if "contact" not in values:
        values.pop("honorific", None)
    if (way := _WAYS.get(str(sure.get("reply_channel")))) is not None:
        values["channel"] = way
    starts = sure.get("starts_at")
    if isinstance(starts, datetime):
        values |= {"day": starts.date().isoformat(), "clock": starts.strftime("%H:%M")}
    elif isinstance(starts, date):
        values["day"] = starts.isoformat()
    return Heard(values, None, invitation.language)


_FACTS = {
    "company": "company",
    "position": "position",
    "contact_name": "contact",
    "honorific": "honorific",
    "tz": "zone",
}
"""Fact of an invitation to the question it answers."""

_WAYS = {"email": "email", "whatsapp": "whatsapp", "sms": "whatsapp", "linkedin": "whatsapp", "phone": "whatsapp"}
