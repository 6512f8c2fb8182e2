"""A webhook's body becomes what people did and what became of our messages; nothing in a body can make this raise.

Every entry, change, message and status stands for itself: what cannot be understood is counted, and the others go on.
"""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Any, Final

from bot.channels.base import Incoming, Moved, Names, Outcome, Report, Sent
from bot.channels.hearsay import hearsay
from bot.channels.whatsapp.events import event_of
from bot.channels.whatsapp.fields import dictionary, instant, listed, text
from bot.channels.whatsapp.send import ref_of
from conversations.events import Edited, Event, File, Forward, Media, Text
from conversations.reading.language import guess_language

STALE: Final = timedelta(days=7, hours=12)
"""Meta delivers again for seven days, and ids are remembered for eight; what is older is a replay."""

_CODE: Final = re.compile(r"[A-Z_]{1,64}|[a-z0-9_]{1,512}")
"""How Meta writes an event, and the name of a text."""

OutcomeOf = Callable[[int, str], Outcome | None]


class Unasked:
    """Understood, and nothing is to be done."""


@dataclass(slots=True)
class Heard:
    """What one body says."""

    incoming: list[Incoming] = field(default_factory=list)
    reports: list[Report | Moved] = field(default_factory=list)
    unread: int = 0
    """Items that could not be understood, or are not for this number."""
    alarms: list[str] = field(default_factory=list)
    """What the operator should know: errors of the account, changes of an approved text."""


def parse(body: object, account: str, now: datetime, outcome_of: OutcomeOf) -> Heard:
    """`account`: the phone number id. `now`: time of receipt (aware). `outcome_of`: what an error code means."""
    heard = Heard()
    for value, name in _changes(body):
        if name != "messages":
            if name.startswith(("message_template_", "account_", "phone_number_")):
                named = (text(value, "message_template_name"), text(value, "event"))
                told = " ".join(one for one in named if _CODE.fullmatch(one))
                heard.alarms.append(f"{name}: {told}" if told else name)
            continue
        number = text(dictionary(value, "metadata"), "phone_number_id")
        messages, statuses = listed(value, "messages"), listed(value, "statuses")
        if number != account:
            heard.unread += len(messages) + len(statuses)
            continue
        contacts = [contact for contact in listed(value, "contacts") if isinstance(contact, dict)]
        for message in messages:
            made = _incoming(message, contacts, account, now) if isinstance(message, dict) else None
            match made:
                case None:
                    heard.unread += 1
                case Incoming():
                    heard.incoming.append(made)
                case Moved():
                    heard.reports.append(made)
        for status in statuses:
            report = _report(status, outcome_of) if isinstance(status, dict) else None
            if report is None:
                heard.unread += 1
            else:
                heard.reports.append(report)
        heard.alarms += [hearsay(_error(error)) for error in listed(value, "errors") if isinstance(error, dict)]
    heard.incoming.sort(key=lambda one: one.event.sent_at)  # stable: equals keep their order
    return heard


def _changes(body: object) -> Iterator[tuple[dict[str, Any], str]]:
    """Every change of every entry, with the field it is of."""
    if not isinstance(body, dict):
        return
    for entry in listed(body, "entry"):
        for change in listed(entry, "changes") if isinstance(entry, dict) else []:
            if isinstance(change, dict):
                yield dictionary(change, "value"), text(change, "field")


def _incoming(
    message: dict[str, Any], contacts: list[dict[str, Any]], account: str, now: datetime
) -> Incoming | Moved | Unasked | None:
    """One message. None for what nobody can have sent, or what is too old to be new."""
    identity = text(message, "id")
    phone, user = text(message, "from"), text(message, "from_user_id")
    contact = _contact(contacts, phone, user)
    phone, user = phone or text(contact, "wa_id"), user or text(contact, "user_id")
    profile = dictionary(contact, "profile")
    username = text(profile, "username")
    sent_at = min(instant(message, "timestamp") or now, now)
    if not identity or not (phone or user or username) or now - sent_at > STALE:
        return None
    if text(message, "type") == "system":
        return _moved(dictionary(message, "system"), phone, user, account)
    event = event_of(message, sent_at)
    if event is None:
        return Unasked()
    names = Names(user or None, (f"@{username}",) if username else ())
    name = text(profile, "name") or None
    return Incoming("whatsapp", account, phone or user, identity, event, name, _language(event), names)


def _contact(contacts: list[dict[str, Any]], phone: str, user: str) -> dict[str, Any]:
    for contact in contacts:
        if (user and text(contact, "user_id") == user) or (phone and text(contact, "wa_id") == phone):
            return contact
    return contacts[0] if len(contacts) == 1 and not (phone or user) else {}


def _moved(system: dict[str, Any], phone: str, user: str, account: str) -> Moved | Unasked:
    """Where somebody is found from now on, and what they were known by."""
    new_phone, new_user = text(system, "wa_id"), text(system, "user_id")
    if text(system, "type") not in ("user_changed_number", "user_changed_user_id") or not (new_phone or new_user):
        return Unasked()
    return Moved("whatsapp", account, new_phone or new_user, Names(new_user or None, (), user or phone))


def _language(event: Event | None) -> str | None:
    """The language of what came, for somebody whose app tells none."""
    match event:
        case Text(text=words) | Forward(text=words) | Edited(text=words) if words:
            return guess_language(words)
        case File(caption=words) | Media(caption=words) if words:
            return guess_language(words)
    return None


def _report(status: dict[str, Any], outcome_of: OutcomeOf) -> Report | None:
    message, what = text(status, "id"), text(status, "status")
    if not message or what not in ("sent", "delivered", "read", "played", "failed"):
        return None
    ref = ref_of(message)
    outcome: Outcome | None = Sent(ref)
    if what == "failed":
        errors = [error for error in listed(status, "errors") if isinstance(error, dict)]
        code = errors[0].get("code") if errors else None
        outcome = outcome_of(code if type(code) is int else -1, _error(errors[0]) if errors else "failed")
    return Report("whatsapp", text(status, "biz_opaque_callback_data"), ref, outcome)


def _error(error: dict[str, Any]) -> str:
    return text(dictionary(error, "error_data"), "details") or text(error, "message") or text(error, "title")
