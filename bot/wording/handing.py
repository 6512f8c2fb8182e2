"""The ways a finished message leaves a chat: buttons that copy and open, and files to take along.

Which ways there are follows from the message's channel and from what the chat can show; what is too long for one is
named, never cut.
"""

import re
import unicodedata
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Final, cast
from uuid import NAMESPACE_URL, uuid5

from bot.handover import links
from bot.handover.deadlines import Deadline, deadlines_file
from bot.handover.links import mail_address, phone_number
from bot.handover.subjects import reply_subject
from bot.wording.bubbles import Attachment, Button, Capabilities
from bot.wording.export import written
from bot.wording.letters import clean
from bot.wording.messages import Message
from bot.wording.values import Words
from conversations import handing
from conversations.facts import Facts
from conversations.handing import Route

CHATS: Final[Mapping[str, tuple[str, ...]]] = {
    "email": ("mail", "share"),
    "whatsapp": ("whatsapp", "share"),
    "linkedin": ("share",),
    "portal": ("share",),
    "sms": ("share",),
    "phone": (),
}
"""The ways out of the chat for a message of each channel, beside copying; a phone script is only read."""


@dataclass(frozen=True, slots=True)
class Subjects:
    """A mail's subject, and another one it may have instead."""

    subject: str | None
    other: str | None = None


def subjects(message: Message, route: Route) -> Subjects:
    """The subject of the thread goes before one of its own, which stays on offer."""
    thread = reply_subject({"subject": clean((route.mail or {}).get("subject"))})
    if message.subject is None or thread is None:
        return Subjects(message.subject)
    return Subjects(thread, message.subject)


def receiver(route: Route) -> str | None:
    """Whom a mail goes to: where the invitation wants the answer, else whoever sent it."""
    mail = route.mail or {}
    return next(filter(None, map(mail_address, (route.address, mail.get("reply_to"), mail.get("from")))), None)


@dataclass(frozen=True, slots=True)
class Ways:
    """What hands a message over in one chat."""

    buttons: tuple[Button, ...]
    subjects: Subjects
    copied: bool
    """Whether one of the buttons copies the message."""
    too_long: tuple[str, ...]
    """The ways that the message is too long for, by their choice."""


def ways(
    message: Message, facts: Facts, route: Route, channel: Capabilities, page: str | None, label: Callable[[str], str]
) -> Ways:
    """What hands the message over in this chat. `page`: where the hand-over page is, if there is one."""
    subject = subjects(message, route)
    copies = [("copy", message.text), ("subject", subject.subject), ("new_subject", subject.other)]
    buttons = [Button(label(name), copy=text) for name, text in copies if text and _units(text) <= channel.copy]
    too_long = []
    for name in CHATS[facts.channel] if channel.link else ():
        if name == "mail" and page is not None:
            url: str | None = links.page(page, facts.language, receiver(route), subject.subject or "", message.text)
        elif name == "mail":
            if not channel.mailto:
                continue
            url = links.mailto(receiver(route), subject.subject or "", message.text)
        elif name == "whatsapp":
            url = links.whatsapp(message.text, phone_number(route.address))
        else:
            url = links.share(message.text)
        if url is None:
            too_long.append(name)
        else:
            buttons.append(Button(label(name), url=url))
    return Ways(tuple(buttons), subject, _units(message.text) <= channel.copy, tuple(too_long))


def _units(text: str) -> int:
    """Length as platforms count it: a character outside the basic plane counts twice."""
    return len(text.encode("utf-16-le", "surrogatepass")) // 2


def mail_attachment(message: Message, facts: Facts, route: Route, words: Words) -> tuple[Attachment, dict[str, Any]]:
    """The message as a mail, and what is to be said of it: whether it knows its receiver, and answers a calendar."""
    from bot.handover.mail import Draft, mail_file  # few ask for one
    from bot.handover.replies import reply

    to = receiver(route)
    answer = reply(route.calendar, facts, (route.mail or {}).get("to") or ())
    draft = Draft(
        subject=subjects(message, route).subject or "",
        text=message.text,
        to=to,
        name=clean(facts.name),
        invited=route.mail,
        reply=answer,
    )
    name = _file_name(words, "mail_name", facts.company, "eml")
    told = {"to": to or (answer.organizer if answer else None), "answers": answer is not None}
    return Attachment(name, "message/rfc822", mail_file(draft, facts.now)), told


def calendar_attachment(
    deadlines: tuple[handing.Deadline, ...], zone: str, now: datetime, words: Words
) -> tuple[Attachment, dict[str, Any]]:
    """The last hours as dates, and what is to be said of them."""
    catalog, language = words.catalog, words.language
    entries, lines = [], []
    for one in deadlines:
        company, line = clean(one.company), words.moment(one.at, zone)
        facts = {"company": company, "interview": words.moment(one.interview, zone), "respond_by": line}
        entries.append(
            Deadline(
                key=f"{uuid5(NAMESPACE_URL, f'sopan:{one.case}:{company}')}",
                at=one.at,
                summary=catalog.text(language, "file", "event", **facts),
                description=catalog.text(language, "file", "event_about", **facts),
            )
        )
        lines.append(f"{company}: {line}" if company else line)
    name = _file_name(words, "calendar_name", deadlines[0].company if len(deadlines) == 1 else None, "ics")
    return Attachment(name, "text/calendar", deadlines_file(entries, now)), {"lines": lines}


def export_attachment(kept: Mapping[str, Any], now: datetime, words: Words) -> Attachment:
    """The copy of all that is kept of a person."""
    return Attachment(_file_name(words, "export_name", None, "json"), "application/json", written(kept, now))


def _file_name(words: Words, key: str, company: str | None, ending: str) -> str:
    """A name that every system takes, with the company in it as far as that can be written so."""
    plain = unicodedata.normalize("NFKD", clean(company)).encode("ascii", "ignore").decode().lower()
    parts = (words.catalog.text(words.language, "file", key), *re.findall(r"[a-z0-9]+", plain))
    return f"{'-'.join(parts)[:50].rstrip('-')}.{ending}"


def route_of(facts: Mapping[str, object]) -> Route:
    """The way back that an effect carries."""
    return cast(Route, facts["route"])
