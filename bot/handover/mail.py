"""A finished message as a mail to be opened, looked over and sent (`.eml`, RFC 5322), in its thread where that is
known.

A header with a line break in it is refused, an address or an id that is none is left out.
"""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from email.headerregistry import Address
from email.message import EmailMessage
from email.policy import SMTP
from typing import Any, Final

from bot.handover.replies import Reply

_ID: Final = re.compile(r"<[!-;=?-~]{1,248}>")
_MOST_REFERENCES: Final = 20


@dataclass(frozen=True, slots=True)
class Draft:
    """A mail before it is sent. `invited`: the mail it answers, as `bot.files.mails` tells of it."""

    subject: str
    text: str
    to: str | None = None
    name: str = ""
    invited: Mapping[str, Any] | None = None
    reply: Reply | None = None


def mail_file(draft: Draft, now: datetime) -> str:
    """The file, in ASCII. Raises ValueError for a subject of more than one line."""
    if len(f"{draft.subject}.".splitlines()) > 1:  # a break at its end as well
        raise ValueError("a subject of more than one line")
    mail = EmailMessage()
    mail["X-Unsent"] = "1"  # Outlook opens it as a draft
    mail["Date"] = now
    mail["Subject"] = draft.subject
    if draft.reply is not None:  # the organizer's calendar looks at who answers
        mail["From"] = Address(draft.name, addr_spec=draft.reply.attendee)
    receivers = [draft.to] if draft.to else []
    if draft.reply is not None and draft.reply.organizer.casefold() not in (one.casefold() for one in receivers):
        receivers.append(draft.reply.organizer)
    if receivers:
        mail["To"] = [Address(addr_spec=one) for one in receivers]
    mail.set_content(draft.text, cte="quoted-printable")
    if draft.reply is not None:
        mail.add_alternative(
            draft.reply.content, subtype="calendar", params={"method": draft.reply.method}, cte="quoted-printable"
        )
    return "".join(_thread(draft.invited or {})) + mail.as_bytes(policy=SMTP).decode("ascii")


def _thread(invited: Mapping[str, Any]) -> Sequence[str]:
    """The headers of the thread, written by hand: the library would take a long id for words to be encoded."""
    answered = _ids([invited.get("id")])
    if not answered:
        return ()
    references = _ids(invited.get("references") or ())
    references = references[:1] + references[1:][-_MOST_REFERENCES:]
    lines = "\r\n ".join(dict.fromkeys((*references, *answered)))
    return f"In-Reply-To: {answered[0]}\r\n", f"References: {lines}\r\n"


def _ids(written: Sequence[Any]) -> list[str]:
    return [one for one in written if isinstance(one, str) and _ID.fullmatch(one)]
