"""From a text to an invitation: the layout, the labels and the clauses first, then each field by its own rule."""

import re
from collections.abc import Callable
from dataclasses import replace
from datetime import date, datetime, timedelta
from types import MappingProxyType
from typing import Any, Final
from zoneinfo import ZoneInfo

from conversations.facts import Language
from conversations.reading.author import is_own
from conversations.reading.invitation.answer import read_answer
from conversations.reading.invitation.choice import Slots
from conversations.reading.invitation.clauses import read_clauses
from conversations.reading.invitation.deadline import read_deadline
from conversations.reading.invitation.doubts import Reader, Slot
from conversations.reading.invitation.event import read_event
from conversations.reading.invitation.event_facts import event_facts
from conversations.reading.invitation.kind import kind_of, may_be_interview
from conversations.reading.invitation.labels import read_labels
from conversations.reading.invitation.lasting import lasting
from conversations.reading.invitation.layout import Layout, lay_out
from conversations.reading.invitation.parties import read_parties
from conversations.reading.invitation.phrase import Times
from conversations.reading.invitation.place import read_place
from conversations.reading.invitation.posts import read_position
from conversations.reading.invitation.result import Fact, Field, Invitation, Warning
from conversations.reading.invitation.slots import end_of, moment, on_a_day_of, read_slots
from conversations.reading.invitation.source import Source
from conversations.reading.invitation.warnings import read_warnings
from conversations.reading.invitation.written import when_written
from conversations.reading.language import guess_language
from conversations.reading.names import plausible_name
from conversations.reading.request import read_request

_REQUEST: Final = 400
"""Characters up to which a text may be somebody's request instead of an invitation."""


_WEEKDAY: Final = re.compile(
    r"senin|selasa|rabu|kamis|jum.?at|sabtu|minggu|ahad|(?:mon|tues|wednes|thurs|fri|satur|sun)day|"
    r"\b(?:mon|tue|wed|thu|fri|sat|sun)\b"
)

_BARE: Final = frozenset({"chitchat", "event", "transaction", "spam", "research"})
"""Kinds of text whose facts are of no use here."""


def read_invitation(
    text: str, received_at: datetime, *, zone: str, dated: bool = True, exact: bool = True
) -> Invitation:
    """What a text says, received at `received_at` (aware) by somebody in `zone` (IANA).

    Relative words count from `received_at`; where `dated` is False its age is unknown, and they are unsure. Where
    `exact` is False figures may be misread, and a date is sure only where its weekday agrees. Of a very long text what
    `excerpt` keeps is read. Raises ValueError for a naive `received_at`, KeyError for an unknown zone.
    """
    if received_at.tzinfo is None:
        raise ValueError("received_at must be aware")
    now = received_at.astimezone(ZoneInfo(zone))
    source = Source(text)
    language = guess_language(source.plain)
    event = read_event(source.plain)
    if event is not None:
        kind, facts = event_facts(event, zone, now)
        kept = {
            name: Fact(fact.value, source.span(*fact.span), fact.sure, fact.options) for name, fact in facts.items()
        }
        return Invitation(kind == "interview", kind, language, MappingProxyType(kept))
    return _read(source, now, zone, language, dated=dated, exact=exact)


def may_invite(text: str) -> bool:
    """Whether a text says enough of an interview for `read_invitation` to find one in it: a fraction of the work."""
    source = Source(text)
    layout = lay_out(source)
    return read_event(source.plain) is not None or may_be_interview(layout.low, _subject(layout))


def _subject(layout: Layout) -> str:
    return layout.headers["subject"].text.lower() if "subject" in layout.headers else ""


def _read(
    source: Source, now: datetime, zone: str, language: Language | None, *,
    dated: bool, exact: bool,
) -> Invitation:  # fmt: skip
    layout = lay_out(source)
    labels = read_labels(layout.body, layout.low)
    clauses = read_clauses(layout.low, labels)
    written = when_written(source.low, layout.headers, now.date())
    reader = Reader(now, zone, dated=dated, written=written)
    times = Times(clauses)
    slots = read_slots(clauses, times, labels, reader, layout.turns)
    if not exact:
        slots = _agreed(slots, clauses.low)
    if "subject" in layout.headers and not any(slot.found.day for slot in slots.slots):
        slots = on_a_day_of(layout.headers["subject"], slots, reader)
    first = slots.slots[0] if slots.slots else None
    parties = read_parties(layout, labels)
    company, contact, greeted = parties.company, parties.contact, parties.addressee
    post = read_position(layout, labels, company.name if company else None)
    kind = kind_of(
        layout.low, _subject(layout),
        slot=first is not None and first.found.day is not None and first.found.start is not None,
        day=first is not None and first.found.day is not None,
        position=post is not None,
    )  # fmt: skip
    short = len(source.plain) <= _REQUEST and not layout.mail and not labels
    if short and is_own(layout.low, greets=greeted is not None) and read_request(source.plain).intent is not None:
        return Invitation(False, "request", language)
    if kind in _BARE:
        signs = read_warnings(layout, position=True) if kind in ("spam", "chitchat") else ()
        return Invitation(
            False, kind, language, warnings=tuple(Warning(code, source.span(*place)) for code, *place in signs)
        )
    facts: dict[str, Fact] = {}
    keep = _keeper(facts, source)
    if company:
        keep("company", company.name, company.start, company.end, company.sure, company.options)
    if post:
        keep("position", post.name, post.start, post.end, post.sure)
    if contact:
        keep("contact_name", contact.name, contact.start, contact.end, contact.sure, contact.options)
        if contact.honorific:
            keep("honorific", contact.honorific, contact.start, contact.end)
    if greeted and (name := plausible_name(greeted.name)):
        keep("addressee", name, greeted.start, greeted.end)
    _times(keep, slots, times.zone(), lasting(clauses, labels), zone, now)
    if place := read_place(layout, labels, company.name if company else None):
        if place.mode:
            keep("mode", place.mode, *place.mode_span, place.sure)
        if place.where:
            keep("place_or_link", place.where, *place.where_span, place.sure)
    interview_zone = facts["tz"].value if "tz" in facts else zone
    if deadline := read_deadline(clauses, times, labels, reader, interview_zone, first.found if first else None):
        keep("reply_by", deadline.when, deadline.start, deadline.end, deadline.sure)
    if answer := read_answer(layout, labels):
        if answer.channel:
            keep("reply_channel", answer.channel, *answer.channel_span)
        if answer.address:
            keep("reply_address", answer.address, *answer.address_span)
    signs = read_warnings(layout, position=post is not None)
    warned = tuple(Warning(code, source.span(*place)) for code, *place in signs)
    return Invitation(kind == "interview", kind, language, MappingProxyType(facts), warned)


def _agreed(slots: Slots, text: str) -> Slots:
    """The slots, sure only where a date stands with its weekday: one that disagrees was never sure."""
    named = (bool(_WEEKDAY.search(text[slot.start : slot.end])) and not slot.found.relative for slot in slots.slots)
    pairs = zip(slots.slots, named, strict=True)
    return replace(slots, slots=tuple(replace(slot, sure=slot.sure and agree) for slot, agree in pairs))


def _keeper(facts: dict[str, Fact], source: Source) -> Callable[..., None]:
    def keep(name: Field, value: Any, start: int, end: int, sure: bool = True, options: tuple[Any, ...] = ()) -> None:
        facts[name] = Fact(value, source.span(start, end), sure, () if sure else options or (value,))

    return keep


def _times(
    keep: Callable[..., None],
    slots: Slots,
    stated: tuple[str, int, int] | None,
    lasts: timedelta | None,
    zone: str,
    now: datetime,
) -> None:
    if not slots.slots:
        return
    first = slots.slots[0]
    there = first.found.zone or (stated[0] if stated else None)
    if there is not None:
        span = (first.start, first.end) if first.found.zone or stated is None else stated[1:]
        keep("tz", there, *span)
    home = there or zone
    starts = moment(first.found, home)
    if starts is None:
        return
    options = tuple(when for found in first.options if (when := moment(found, home)) is not None)
    keep("starts_at", starts, first.start, first.end, first.sure and _is_near(starts, now), options)
    ends = end_of(first.found, home)
    if ends is None and lasts is not None and isinstance(starts, datetime):
        ends = starts + lasts
    if ends is not None:
        keep("ends_at", ends, first.start, first.end, first.sure)
    if slots.offered:
        others = [(slot, when) for slot in slots.slots[1:] if (when := _moment(slot, home)) is not None]
        if others:
            keep(
                "alternatives",
                tuple(when for _, when in others),
                others[0][0].start,
                others[-1][0].end,
                all(slot.sure for slot, _ in others),
            )


def _moment(slot: Slot, zone: str) -> datetime | date | None:
    return moment(slot.found, zone)


def _is_near(when: datetime | date, now: datetime) -> bool:
    """Whether it lies ahead, and within a year."""
    if isinstance(when, datetime):
        return timedelta(0) <= when - now <= timedelta(days=366)
    return 0 <= (when - now.date()).days <= 366
