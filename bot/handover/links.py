"""Links that carry a finished message to where it is sent from. What is read back from one is the message, byte for
byte.

A link that would be longer than `LONGEST_LINK` is no link: whoever asks for it is told so, and nothing is cut.
"""

import re
from typing import Final
from urllib.parse import quote

LONGEST_LINK: Final = 2000
"""Characters of a link that browsers and apps are known to take."""

PAGE: Final = "/kirim/"
"""Where the hand-over page lies on our own HTTP side ("kirim": send)."""

_MAIL: Final = re.compile(
    r"[A-Za-z0-9](?:[A-Za-z0-9._%+'-]{0,62}[A-Za-z0-9_+-])?@[A-Za-z0-9](?:[A-Za-z0-9.-]{0,180})\.[A-Za-z]{2,24}"
)
_NOBODY: Final = re.compile(r"no[-._]?reply|do[-._]?not[-._]?reply", re.IGNORECASE)
_NUMBER: Final = re.compile(r"\+?[\d\s().-]{8,24}")
_WA_LINK: Final = re.compile(
    r"(?:https?://)?(?:wa\.me|api\.whatsapp\.com)/(?:send/?\?phone=)?\+?(\d{8,15})\b", re.IGNORECASE
)


def mail_address(written: str | None) -> str | None:
    """The mail address, if that is what is written and somebody reads what is sent there."""
    written = (written or "").strip()
    return written if _MAIL.fullmatch(written) and ".." not in written and not _NOBODY.search(written) else None


def phone_number(written: str | None) -> str | None:
    """A mobile number as `wa.me` takes it, digits with the country's code; None where the country is not sure.

    An Indonesian one begins with 08 or 628; any other must have been written with its +.
    """
    written = (written or "").strip()
    if found := _WA_LINK.match(written):
        return found[1]
    if not _NUMBER.fullmatch(written):
        return None
    digits = re.sub(r"\D", "", written).removeprefix("00")
    abroad = written.startswith(("+", "00"))
    if not abroad and (local := re.fullmatch(r"(?:62|0)(8\d{7,11})", digits)):
        return f"62{local[1]}"
    digits = re.sub(r"^620(?=8)", "62", digits)  # +62 (0)812
    return digits if abroad and 8 <= len(digits) <= 15 and not re.match(r"0|62(?!8)", digits) else None


def share(text: str) -> str | None:
    """Telegram's own share sheet: the message arrives as the person's, not as forwarded from a bot."""
    return _fitting(f"https://t.me/share/url?url={_quoted(text)}")


def whatsapp(text: str, number: str | None = None) -> str | None:
    """WhatsApp, in the chat with `number` (digits with the country's code), or with whomever the person chooses."""
    return _fitting(f"https://wa.me/{number or ''}?text={_quoted(text)}")


def mailto(to: str | None, subject: str, text: str) -> str | None:
    """A mail in the person's own program (RFC 6068: lines of the body end in CR LF)."""
    body = text.replace("\n", "\r\n")
    return _fitting(f"mailto:{quote(to or '', safe='@')}?subject={_quoted(subject)}&body={_quoted(body)}")


def page(base: str, language: str, to: str | None, subject: str, text: str) -> str:
    """The hand-over page at `base`, with everything behind the #, which no browser sends to a server. May be longer
    than `LONGEST_LINK`: then what it carries is to be kept, and `stored` is its address."""
    carried = {"lang": language, "to": to or "", "subject": subject, "text": text}
    return f"{base}#{'&'.join(f'{name}={_quoted(value)}' for name, value in carried.items())}"


def stored(base: str, token: str) -> str:
    """The hand-over page with what is kept under `token`."""
    return f"{base}{token}"


def _quoted(text: str) -> str:
    return quote(text, safe="")


def _fitting(link: str) -> str | None:
    return link if len(link) <= LONGEST_LINK else None
