"""Reading a free text: what it says, as answers to questions.

Nothing is filled in without words for it; what is unsure is left out or marked, so that its question is asked. A
recruiter's text never tells the reason, and the person it greets is not the one to write to.
"""

import re
from collections.abc import Mapping
from dataclasses import replace
from datetime import datetime
from typing import Any
from zoneinfo import ZoneInfo

from conversations.answers.moment import said
from conversations.answers.slots import MOST, as_slots
from conversations.answers.words import without_zone
from conversations.corrected import is_due
from conversations.events import Forward, Text
from conversations.heard import Heard, Told, quoted
from conversations.reading.author import is_own
from conversations.reading.channel import mentioned_channel
from conversations.reading.clean import clean
from conversations.reading.language import guess_language
from conversations.reading.moments import read_moments
from conversations.reading.request import LIMIT, RequestReading, read_request
from conversations.reading.restated import is_correcting, read_restated
from conversations.reading.when import WhenReading, read_when
from conversations.scheduled import EVENT, MOMENT, agreed, scheduled

_FORMS = r"\b(?:pt|cv)\.?\s+\w+"
_RESUME = r"\bcv\.?\s+(?:saya|sy|aku|ak|gue|gw|ku|nya|kak|kakak|my|yg|yang|sudah|udah|belum|lama|terbaru)\b"
"""Where "CV" is what somebody applies with."""
_ELSEWHERE = (
    r"\b(?:\w*terima|kerja|bekerja|offering|offer|kontrak|tawaran|gabung|accepted|working|hired)"
    r"(?: kerja)?(?: di| dari| sama| at| by| from| with) (?:pt|cv)\.?\s+\w+"
)
"""Where a company took the person on, so that it is not the one to write to."""
_GREETING = (
    r"(?i)\W*(?:halo|hallo|hai|hi|hello|hey|dear|yth\.?|kepada yth\.?|selamat (?:pagi|siang|sore|malam))[ ,]{1,3}"
    r"(?:(?:kak|kakak|mas|mbak|mba|pak|bu|bapak|ibu|sdri?|saudara|saudari|mr|ms)\.? )?"
    r"(?!(?:kak|kakak|min|sopan|bot|admin|saya|aku|mau|tolong)\b)(?-i:[A-Z])\w+"
)
LETTER = 160
"""Characters; a longer text of the person's own may be an invitation they pasted."""

PIECE = 400
"""Characters of a text passed on that is no invitation, and still may tell the time of one."""

LONGEST = 20_000
"""Characters that are read of one text, and of several that are passed on one after the other."""


def heard(
    text: str,
    said_at: datetime,
    zone: str,
    *,
    own: bool = True,
    dated: bool = True,
    exact: bool = True,
    calendar: Mapping[str, Any] | None = None,
) -> Heard:
    """Read a text that was said at `said_at` (aware) by somebody in `zone`.

    `own`: the person's own words, not a text passed on. `dated=False`: nobody knows how old it is, so that words such
    as "besok" say nothing sure. `exact=False`: it was read from a picture. `calendar`: the event that came with it
    (`events.Forward`), whose time needs no reading.
    """
    text = text[:LONGEST]
    kind = request = None
    if own and len(text) <= LETTER:
        request = read_request(text)
    if not own or request is None or (request.intent is None and _invites(text)):
        from conversations.announced import announced  # the largest grammar: only where a letter is read

        letter = announced(text, said_at, zone, dated=dated and not own, exact=exact)
        planned = scheduled(calendar or {}, said_at, zone)
        if letter.kind == "interview":
            told = dict(letter.told)
            if "day" not in told and len(text) <= LETTER and not own and exact:
                told = _hour(_moment(read_when(text, said_at, zone), text, dated=dated), text) | told
            spoken = {} if planned and EVENT in text else told  # what a calendar file says is its event
            rest = {name: each for name, each in told.items() if name not in MOMENT}
            return replace(letter, told=rest | agreed(spoken, planned, zone))
        if not own:  # a piece of one, such as "jam 10 ya kak"
            short = exact and len(text) <= PIECE
            piece = _moment(read_when(text, said_at, zone), text, dated=dated) if short else {}
            return replace(letter, told=planned or piece)
        kind = letter.kind if len(text) > LETTER else None
    if request is None:
        text = text[:LIMIT]
        request = read_request(text)
    told = _told(request, text)
    corrects = bool(request.corrections)
    restated = read_restated(text) if request.intent is None else {}
    if restated or (request.intent is None and is_correcting(text)):
        corrects = corrects or bool(restated)
        told.pop("reason", None)
        told |= {name: Told(value, quoted(text, (0, len(text)))) for name, value in restated.items()}
    moments = read_moments(text, request, said_at, zone)
    if moments.own is not None:
        told |= {name: Told(value, quoted(text, moments.own.span)) for name, value in said(moments.own).items()}
    if (slots := as_slots(moments.wished, text, said_at.astimezone(ZoneInfo(zone)).date(), zone)) is not None:
        told["slots"] = Told(slots[:MOST], quoted(text, (moments.wished[0].span[0], moments.wished[-1].span[1])))
    if (channel := mentioned_channel(text)) is not None:
        told["channel"] = Told(channel[0], quoted(text, channel[1]))
    several = request.intent is not None and len(_companies(text.casefold())) > 1
    if several and not request.corrections:  # whose time and reason are they? one at a time
        return Heard({}, request.intent, guess_language(text), several=True)
    return Heard(told, request.intent, guess_language(text), corrects, swapped=moments.swapped, kind=kind)


def _companies(text: str) -> set[str]:
    """The companies a text speaks of as those to write to, by their legal form."""
    return set(re.findall(_FORMS, re.sub(_ELSEWHERE, " ", re.sub(_RESUME, " ", text))))


def _invites(text: str) -> bool:
    """Whether a short text reads as somebody else's, who greets the person and invites them."""
    if is_own(text, greets=re.match(_GREETING, text) is not None):
        return False
    from conversations.reading.invitation import may_invite

    return may_invite(text)


def hear(event: Text | Forward, said_at: datetime, zone: str) -> Heard:
    """What an event's text says, made safe to read; an own text, or one that is passed on and as old as it tells."""
    text = clean(event.text, LONGEST)
    if isinstance(event, Text):
        return heard(text, said_at, zone)
    dated = event.said_at is not None
    return heard(text, said_at, zone, own=False, dated=dated, exact=event.exact, calendar=event.calendar)


def _moment(when: WhenReading, text: str, *, dated: bool) -> dict[str, Told]:
    """The one time that a piece of a letter says."""
    if when.asked is not None or len(when.found) != 1 or (when.found[0].relative and not dated):
        return {}
    quote = quoted(text, when.found[0].span)
    return {name: Told(value, quote) for name, value in said(when.found[0]).items()}


def _hour(moment: dict[str, Told], text: str) -> dict[str, Told]:
    """The hour alone of a moment: the day of an interview is read by the grammar of invitations."""
    return {} if is_due(text) else {name: each for name, each in moment.items() if name != "day"}


def _told(request: RequestReading, text: str) -> dict[str, Told]:
    """What a request says; of the reason only its category, never the words."""
    facts = {
        "company": request.company,
        "position": request.position,
        "contact": request.contact,
        "honorific": request.honorific,
    }
    told = {name: Told(fact.value, quoted(text, fact.span)) for name, fact in facts.items() if fact is not None}
    for name in ("company", "position"):
        if name in told:
            told[name] = Told(without_zone(str(told[name].value)), told[name].quote)
    if request.reason is not None:
        told["reason"] = Told(request.reason.value, None)
    return told
