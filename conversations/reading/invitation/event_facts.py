"""The facts of a calendar event: title, times, organiser, place."""

import re
from datetime import date, datetime, timedelta

from conversations.reading.invitation.event import Event
from conversations.reading.invitation.kind import kind_of
from conversations.reading.invitation.lexicon import says
from conversations.reading.invitation.posts import is_position, read_title
from conversations.reading.invitation.result import Fact
from conversations.reading.names import personal_name

_LINK = re.compile(r"https?://[^\s<>\")\]]+")


def event_facts(event: Event, zone: str, now: datetime) -> tuple[str, dict[str, Fact]]:
    """Kind and facts of an event seen at `now` by somebody in `zone`."""
    facts: dict[str, Fact] = {}
    title, at, end = event.values.get("SUMMARY", ("", 0, 0))
    described = event.values.get("DESCRIPTION", ("", 0, 0))[0]
    post = read_title(title, at)
    kind = kind_of(described.lower(), title.lower(), slot=True, day=True, position=post is not None)
    kind = "event" if kind == "chitchat" else kind
    if (begun := event.time("DTSTART", zone)) is not None:
        span = event.values["DTSTART"][1:]
        ahead = begun[0] >= now if isinstance(begun[0], datetime) else begun[0] >= now.date()
        near = _day(begun[0]) - now.date() <= timedelta(days=366)
        facts["starts_at"] = Fact(begun[0], span, ahead and near, () if ahead and near else (begun[0],))
        if begun[1]:
            facts["tz"] = Fact(begun[1], span)
    if (ended := event.time("DTEND", zone)) is not None and isinstance(ended[0], datetime):
        facts["ends_at"] = Fact(ended[0], event.values["DTEND"][1:])
    if company := _company(title):
        facts["company"] = Fact(company, (at, end))
    if post:
        facts["position"] = Fact(post.name, (at, end), post.sure, () if post.sure else (post.name,))
    _organiser(event, facts)
    _place(event, facts, described)
    return kind, facts


def _day(when: datetime | date) -> date:
    return when.date() if isinstance(when, datetime) else when


def _company(title: str) -> str | None:
    """ "Interview: Rizal x Lumen Health (Product Manager)", "Wawancara Staff Pajak - PT Adil Karya"."""
    title = title.split("(")[0].strip()
    joined = re.search(r"(?:.+?)[ ](?:x|<>|×|&|with|-)[ ]([A-Z].{1,60})$", title)
    if joined and not (is_position(joined[1]) and not re.match(r"(?:PT|CV)\b", joined[1])):
        return joined[1].strip()
    return next((part.strip() for part in re.split(r"[|,:]| - ", title) if re.match(r"\s*(?:PT|CV)\b", part)), None)


def _organiser(event: Event, facts: dict[str, Fact]) -> None:
    value = event.values.get("ORGANIZER")
    if value is None:
        return
    text, start, end = value
    address = re.sub(r"(?i)^mailto:", "", text).strip()
    name = event.parameters.get("ORGANIZER", {}).get("CN", "")
    if name and "@" not in name:
        facts["contact_name"] = Fact(personal_name(name), (start, end))
    if "@" in address and not re.search(r"(?i)no-?reply|calendar", address):
        facts["reply_channel"] = Fact("email", (start, end))
        facts["reply_address"] = Fact(address, (start, end))


def _place(event: Event, facts: dict[str, Fact], described: str) -> None:
    place, start, end = event.values.get("LOCATION", ("", 0, 0))
    link = _LINK.search(place) or _LINK.search(described)
    if link:
        span = (start, end) if _LINK.search(place) else event.values["DESCRIPTION"][1:]
        facts["mode"] = Fact("online", span)
        facts["place_or_link"] = Fact(link[0].rstrip(".,;"), span)
    elif place:
        online = says("ONLINE", place.lower())
        facts["mode"] = Fact("online" if online else "onsite", (start, end))
        facts["place_or_link"] = Fact(place, (start, end))
