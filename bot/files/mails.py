"""A saved mail (RFC 5322): who wrote when about what, its words, and the event that came with it.

Plain text goes before a page; of mails within mails the outermost that says anything is read.
"""

import re
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC
from email import message_from_bytes
from email.message import EmailMessage, Message
from email.policy import default
from typing import Any, Final

from bot.files.opened import YEARS, Opened, Unread
from bot.files.plain import shortened, words_of

MOST_PARTS: Final = 200
"""Parts of a mail that are looked at."""

MOST_REFERENCES: Final = 40
MOST_RECEIVERS: Final = 20

_SHOWN: Final = ("From", "To", "Subject", "Date")
_LONGEST_HEAD: Final = 300


def read_mail(content: bytes) -> Opened:
    """Raises Unread, and whatever a broken mail brings the library to."""
    mail = message_from_bytes(content, policy=default)
    texts: list[tuple[Message, str]] = []
    pages: list[tuple[Message, str]] = []
    event: Opened | None = None
    for inside, part in _parts(mail):
        match part.get_content_type():
            case "text/plain":
                texts.append((inside, _content(part)))
            case "text/html":
                pages.append((inside, words_of(_content(part))))
            case "text/calendar" | "application/ics" if event is None:
                event = _event(part)
            case _ if event is None and str(part.get_filename() or "").lower().endswith(".ics"):
                event = _event(part)
    said = next(((inside, text) for inside, text in (*texts, *pages) if text.strip()), None)
    if said is None:
        if event is None:
            raise Unread("empty")
        return replace(event, mail=_heads(mail))
    inside, words = said
    heads = [f"{name}: {value}" for name in _SHOWN if (value := _header(inside, name))]
    text = shortened("\n".join(heads) + "\n\n" + words)
    return Opened(text, _written(inside), event.calendar if event else None, _heads(inside))


def _parts(mail: Message) -> Iterator[tuple[Message, Message]]:
    """Each part that holds something, with the mail it belongs to; without recursion, however deep they lie."""
    waiting: list[tuple[Message, Message]] = [(mail, mail)]
    for _ in range(MOST_PARTS):
        if not waiting:
            return
        inside, part = waiting.pop()
        content = part.get_payload()
        if isinstance(content, list):
            deeper = part.get_content_type() == "message/rfc822"
            parts = [one for one in content[:MOST_PARTS] if isinstance(one, Message)]
            waiting.extend((one if deeper else inside, one) for one in reversed(parts))
        else:
            yield inside, part


def _content(part: Message) -> str:
    """The words of one part, in whatever encoding it claims."""
    try:
        content = part.get_content() if isinstance(part, EmailMessage) else part.get_payload()
    except (LookupError, ValueError):  # an encoding that does not exist
        content = part.get_payload(decode=True)
    return content.decode("utf-8", "replace") if isinstance(content, bytes) else str(content)


def _event(part: Message) -> Opened | None:
    from bot.files.calendars import read_calendar  # most mails bring none

    content = part.get_payload(decode=True)
    try:
        return read_calendar(content) if isinstance(content, bytes) else None
    except (Unread, ValueError, KeyError, RecursionError):
        return None  # the mail's own words are still there


def _heads(mail: Message) -> dict[str, Any]:
    """What an answer to the mail needs: its subject where that is not too long to be kept whole, its `id` and
    `references`, and the addresses in `from`, `reply_to` and `to`."""
    subject, written = _header(mail, "Subject"), _ids(mail, "Message-ID")
    return {
        "subject": subject if len(subject) < _LONGEST_HEAD else None,
        "id": written[0] if len(written) == 1 else None,
        "references": _ids(mail, "References")[-MOST_REFERENCES:],
        "from": next(iter(_addresses(mail, "From")), None),
        "reply_to": next(iter(_addresses(mail, "Reply-To")), None),
        "to": _addresses(mail, "To"),
    }


def _ids(mail: Message, name: str) -> list[str]:
    return re.findall(r"<[^<>\s]{1,248}>", _whole(mail, name))


def _addresses(mail: Message, name: str) -> list[str]:
    return re.findall(r"[^\s<>()\[\],;:\"]{1,64}@[^\s<>()\[\],;:\"]{1,190}", _whole(mail, name))[:MOST_RECEIVERS]


def _whole(mail: Message, name: str) -> str:
    """A header as it stands, if not longer than any that is honest."""
    try:
        return str(mail.get(name, ""))[:20_000]
    except (ValueError, LookupError, AttributeError, IndexError):
        return ""


def _header(mail: Message, name: str) -> str:
    try:
        return " ".join(str(mail.get(name, "")).split())[:_LONGEST_HEAD]
    except (ValueError, LookupError, AttributeError, IndexError):  # headers that the library cannot take apart
        return ""


def _written(mail: Message) -> str | None:
    """When the mail says that it was written; a time without a zone says nothing."""
    try:
        written = getattr(mail.get("Date"), "datetime", None)
        if written is None or written.tzinfo is None or written.year not in YEARS:
            return None
        return str(written.astimezone(UTC).isoformat())
    except (ValueError, OverflowError, LookupError, AttributeError, IndexError):
        return None
