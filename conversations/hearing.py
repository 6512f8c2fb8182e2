"""Reading a free text: what it says, as answers to questions.

Nothing is filled in without words for it; what is unsure is left out or marked, so that its question is asked. A
recruiter's text never tells the reason, and the person it greets is not the one to write to.
"""

import re
from collections.abc import Mapping
from dataclasses import replace
from datetime import datetime
from typing import Any

from conversations.answers.moment import said
from conversations.answers.words import without_zone
from conversations.corrected import is_due
from conversations.heard import Heard, Told, quoted
from conversations.reading.channel import mentioned_channel
from conversations.reading.language import guess_language
from conversations.reading.moments import own_moment
from conversations.reading.request import RequestReading, read_request
from conversations.reading.restated import is_correcting, read_restated
from conversations.reading.when import WhenReading, read_when
from conversations.scheduled import EVENT, MOMENT, agreed, scheduled

_OTHER_TIME = re.compile(
    r"\b(?:mau|minta|pilih|jadi|want to|rather)\s+(?:di)?"
    r"(?:reschedule|jadwal ulang|waktu lain|pindah jadwal|another time)",
    re.IGNORECASE,
)
_FORMS = re.compile(r"\b(?:pt|cv)\.?\s+\w+")
LETTER = 160
"""Characters; a longer text of the person's own may be an invitation they pasted."""

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
    kind = None
    if not own or len(text) > LETTER:
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
            piece = _moment(read_when(text, said_at, zone), text, dated=dated) if exact else {}
            return replace(letter, told=planned or piece)
        kind = letter.kind
    request = read_request(text)
    if request.intent is None and _OTHER_TIME.search(text):
        request = replace(request, intent="reschedule")
    told = _told(request, text)
    corrects = bool(request.corrections)
    restated = read_restated(text) if request.intent is None else {}
    if restated or (request.intent is None and is_correcting(text)):
        corrects = corrects or bool(restated)
        told.pop("reason", None)
        told |= {name: Told(value, quoted(text, (0, len(text)))) for name, value in restated.items()}
    if (moment := own_moment(text, request, said_at, zone)) is not None:
        told |= {name: Told(value, quoted(text, moment.span)) for name, value in said(moment).items()}
    if (channel := mentioned_channel(text)) is not None:
        told["channel"] = Told(channel[0], quoted(text, channel[1]))
    several = request.intent is not None and len(set(_FORMS.findall(text.casefold()))) > 1
    if several and not request.corrections:  # whose time and reason are they? one at a time
        return Heard({}, request.intent, guess_language(text), several=True)
    return Heard(told, request.intent, guess_language(text), corrects, kind=kind)


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
