"""Questions that several flows share. They are values: a flow takes them as they are, in its own order."""

from dataclasses import replace
from datetime import timedelta

from conversations.answers.choice import CLOSE, STAY, Choice, Fork
from conversations.answers.moment import Clock, Day, Zone
from conversations.answers.slots import Slots
from conversations.answers.words import Contact, PersonName, Reach, Workplace
from conversations.conditions import Count, Is, Known
from conversations.facts import LANGUAGES, REASONS
from conversations.flow import Default, Question
from conversations.reading.asides import reads_like_a_reason
from conversations.reading.channel import read_channel
from conversations.reading.person import read_contact
from conversations.reading.reason import read_reason

ALL_REASONS = frozenset(REASONS)


def reason_of(text: str) -> str | None:
    """The category of a typed reason, or None; a wish to name a false reason counts as no reason given."""
    reading = read_reason(text)
    return "personal" if reading.dishonest else reading.category


def honorific_of(text: str) -> str | None:
    """The form of address that a word such as "Mbak" or "Mr" stands for."""
    return read_contact(f"{text[:20]} Rina").honorific


MISSED = timedelta(days=3)
"""An interview that passed no longer ago can still be apologised for; an older one is rather a slip."""

LONG_AGO = timedelta(days=365)
"""How long ago an interview may have been that a later letter speaks of."""

CHANNEL = Question(
    "channel",
    Choice("channel", ("whatsapp", "email", "linkedin", "portal", "sms", "phone"), reader=read_channel),
    on_card=Default("whatsapp"),
)
COMPANY = Question("company", Workplace("company"))
POSITION = Question("position", Workplace("position"), optional=True, on_card=Default())
CONTACT = Question("contact", Contact(), optional=True, on_card=Default())
HONORIFIC = Question(
    "honorific",
    Choice("honorific", ("bapak", "ibu", "kak", "unknown"), reader=honorific_of),
    when=Known("contact"),
    on_card=Default("unknown"),
)
DAY = Question("day", Day())
CLOCK = Question("clock", Clock(), when=Known("day"))
ZONE = Question(
    "zone", Zone(), when=Known("clock"), default=Default(remembered="zone"), on_card=Default(remembered="here")
)
SLOTS = Question("slots", Slots(), optional=True)
MORE_SLOTS = Question("more_slots", Slots("more_slots"), when=Count("slots", 1), optional=True)
KEEP_DOOR = Question(
    "keep_door",
    Choice("keep_door", ("yes", "no")),
    default=Default("yes", by="reason", values={"company_reputation": "no"}),
)
NAME = Question("name", PersonName("name"), default=Default(remembered="name"))
PHONE = Question("phone", Reach("phone"), optional=True, default=Default())
TONE = Question(
    "tone",
    Choice("tone", ("formal", "semi")),
    default=Default("semi", by="channel", values={"email": "formal", "phone": "formal"}),
    reviewed=False,
)
STYLE = Question("style", Choice("style", ("standard", "short", "warm")), default=Default("standard"), reviewed=False)
WORDING = Question("wording", Choice("wording", ("0", "1", "2")), default=Default("0"), reviewed=False)
LANGUAGE = Question("language", Choice("language", LANGUAGES), default=Default(remembered="language"), reviewed=False)

LAST = (KEEP_DOOR, NAME, PHONE, LANGUAGE, TONE, STYLE, WORDING)
"""Asked last, or not at all: each has a default."""

ADDRESSED = (CHANNEL, COMPANY, POSITION, CONTACT, HONORIFIC)
"""To whom, and by which way: what every letter begins with."""


def reason(*names: str) -> Question:
    """Why, as at most eight buttons, "something else" and "rather not say"; typed words become a category."""
    return Question(
        "reason",
        Choice(
            "reason",
            (*names, "other"),
            reader=reason_of,
            more=ALL_REASONS,
            otherwise="personal",
            tells=reads_like_a_reason,
            asks_more=frozenset({"other"}),
        ),
        optional=True,
    )


SECOND_THOUGHT = Question(
    "second_thought",
    Fork("second_thought", {"attend": CLOSE, "reschedule": "reschedule", "go_on": STAY}),
    when=Is("reason", ("trivial",)),
)
"""A trivial reason gets one friendly check, no sermon (P8)."""

CHECKED = frozenset({"second_thought"})
"""Not asked again of somebody who comes from a check already: from this very question, or from "help me decide"."""

ABOUT = (
    *ADDRESSED,
    replace(DAY, kind=Day(LONG_AGO), default=Default()),
    replace(CLOCK, kind=Clock(LONG_AGO), default=Default()),
    replace(ZONE, default=Default(remembered="here")),
)
"""The same of a letter that comes after the answer to an invitation: its interview is named where it is known."""

AFTERWARDS = (replace(KEEP_DOOR, reviewed=False), *LAST[1:])
"""Asked last of such a letter: nothing about other chances."""

KNOWN_REASON = replace(
    reason("accepted_offer", "schedule_clash", "health", "family", "work", "too_far", "salary", "career_change"),
    default=Default(),
)
"""Named where it was told before, and not asked."""
