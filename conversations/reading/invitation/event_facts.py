"""The facts of a calendar event: title, times, organiser, place."""

import re
from datetime import date, datetime, timedelta

from conversations.reading.invitation.clauses import read_clauses
from conversations.reading.invitation.deadline import read_deadline
from conversations.reading.invitation.doubts import Reader
from conversations.reading.invitation.event import Event
from conversations.reading.invitation.kind import kind_of
from conversations.reading.invitation.labels import read_labels
from conversations.reading.invitation.layout import Layout, Part
from conversations.reading.invitation.lexicon import says
from conversations.reading.invitation.parties import read_parties
from conversations.reading.invitation.phrase import Times
from conversations.reading.invitation.posts import read_title
from conversations.reading.invitation.result import Fact
from conversations.reading.names import personal_name
from conversations.reading.person import read_contact
from conversations.reading.when import Found

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
    elif begun is not None and isinstance(begun[0], datetime) and (lasts := event.length()):
        facts["ends_at"] = Fact(begun[0] + lasts, event.values["DURATION"][1:])
    if described:
        _deadline(event, zone, now, begun[0] if begun else None, facts)
    if post:
        facts["position"] = Fact(post.name, (at, end), post.sure, () if post.sure else (post.name,))
    _company(event, facts)
    _organiser(event, facts)
    _place(event, facts, described)
    return kind, facts


def _day(when: datetime | date) -> date:
    return when.date() if isinstance(when, datetime) else when


def _deadline(event: Event, zone: str, now: datetime, begun: datetime | date | None, facts: dict[str, Fact]) -> None:
    """By when to answer, as the description says; hours without a zone of their own are those of the interview."""
    described, start, end = event.values["DESCRIPTION"]
    low = described.lower()
    labels = read_labels(described, low)
    clauses = read_clauses(low, labels)
    there = str(facts["tz"].value) if "tz" in facts else zone
    interview = None
    if begun is not None:
        interview = Found(_day(begun), begun.time() if isinstance(begun, datetime) else None, zone=there)
    found = read_deadline(clauses, Times(clauses), labels, Reader(now, zone, dated=True), there, interview)
    if found is not None:
        facts["reply_by"] = Fact(found.when, (start, end), found.sure, () if found.sure else (found.when,))


def _company(event: Event, facts: dict[str, Fact]) -> None:
    """Read from title, organiser and description as from the subject, the sender and the body of a mail."""
    described, title, organiser = (
        event.values.get(name, ("", 0, 0)) for name in ("DESCRIPTION", "SUMMARY", "ORGANIZER")
    )
    place = event.values.get("LOCATION", ("", 0, 0))
    name = event.parameters.get("ORGANIZER", {}).get("CN", "")
    sender = f"{name} <{re.sub('(?i)^mailto:', '', organiser[0])}>"
    body = f"{described[0]}\nPlace: {place[0]}"
    headers = {
        "subject": Part(_SUBJECT, _SUBJECT + len(title[0]), title[0]),
        "from": Part(_SENDER, _SENDER + len(sender), sender),
    }
    layout = Layout(body, body.lower(), headers, ())
    company = read_parties(layout, read_labels(layout.body, layout.low)).company
    if company is not None:
        found = organiser if company.start >= _SENDER else title if company.start >= _SUBJECT else described
        found = place if found is described and company.start > len(described[0]) else found
        facts["company"] = Fact(company.name, found[1:], company.sure, company.options)


_SUBJECT = 1_000_000
_SENDER = 2_000_000
"""Where the parts of an event begin in the mail that is made of it; no text is as long."""


def _organiser(event: Event, facts: dict[str, Fact]) -> None:
    value = event.values.get("ORGANIZER")
    if value is None:
        return
    text, start, end = value
    address = re.sub(r"(?i)^mailto:", "", text).strip()
    name = event.parameters.get("ORGANIZER", {}).get("CN", "")
    if name and "@" not in name:
        read = read_contact(name)
        if not read.team:
            facts["contact_name"] = Fact(read.name or personal_name(name), (start, end))
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
