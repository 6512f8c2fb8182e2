"""How to answer: the channel that the text names, the address for it; a noreply sender is never an address."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from conversations.reading.invitation.labels import Labelled
from conversations.reading.invitation.layout import Layout
from conversations.reading.invitation.lexicon import says

_MAIL: Final = re.compile(r"(?<![\w.+-])[\w.+-]{1,64}@[\w-]+(?:\.[\w-]+)+")
_NOREPLY: Final = re.compile(r"(?i)no[-_.]?reply|donotreply|do-not-reply|notif|mailer|automated")
_NUMBER: Final = re.compile(
    r"(?<![\w./:-])(?:\+62|62|0)[ .-]?8(?:[ .-]?\d){7,12}(?!\d)|\(0\d{2,3}\)[ .-]?\d(?:[ .-]?\d){4,9}|"
    r"(?<![\w./:-])0\d{2,3}[ .-]\d(?:[ .-]?\d){5,8}(?!\d)"
)
_LINK: Final = re.compile(r"https?://[^\s<>\")\]]+")
_HERE: Final = re.compile(
    r"bal[ea]s(?:an)? (?:pesan|chat|wa|whatsapp)|membalas (?:pesan|chat|wa)|balas (?:ya|yaa)|reply "
    r"(?:here|to this (?:message|chat))|balas di sini|bales|kabari|kabarin|"
    r"bisa hadir\?|bisa ga|konfirm|bls"
)
_CHATTY: Final = re.compile(
    r"(?<!\w)(?:kak|ka|mas|mbak|mba|ya+|yuk|bsk|jm|tgl|sy|utk|yg|aja|nya|kita|aku|kamu|makasih|tks|"
    r"trims|trmksh|pls|lmk|tq|hey|nih|hai|haloo?|hallo|hi|dek|dgn|mohon|balas)(?!\w)|[🙏😊✨👋🙌😄🎉🌱]"
)


@dataclass(frozen=True, slots=True)
class Answer:
    """Channel and address (either may be missing), and where the plain text says them."""

    channel: str | None
    channel_span: tuple[int, int]
    address: str | None
    address_span: tuple[int, int]


def read_answer(layout: Layout, labels: Sequence[Labelled]) -> Answer | None:
    """How the text wants to be answered."""
    body, low = layout.body, layout.low
    mail = _address(body)
    sender = _sender(layout)
    by_mail = re.search(
        (
            r"(?:bal[ea]s|membalas|reply(?:ing)? to|replying|jawab|via|melalui) (?:to )?(?:this |ini "
            r")?(?:e-?mail|surel)(?! ini dikirim)"
        ),
        low,
    )
    refused = re.search(r"(?:mohon|harap)? ?(?:tidak|jangan|do not|please don't) (?:mem)?(?:balas|reply)", low)
    if re.search(
        r"reply (?:here )?on linkedin|di linkedin|linkedin (?:message|inmail)|pesan dari linkedin|via linkedin", low
    ):
        at = low.find("linkedin")
        return Answer("linkedin", (at, at + 8), None, (at, at + 8))
    if (number := _letterhead_number(layout)) is not None:
        return number
    if mail is not None:
        return Answer("email", mail, body[slice(*mail)], mail)
    if (by_mail or layout.mail) and sender is not None and not refused:
        text, span = sender
        return Answer("email", span, text, span)
    if by_mail and not refused:
        return Answer("email", by_mail.span(), None, by_mail.span())
    if texting := re.search(r"(?:balas|reply|melalui|via|lewat|by)(?: \w+)? sms(?!\w)|sms ke", low):
        texted = _NUMBER.search(body, texting.start())
        span = texted.span() if texted else texting.span()
        return Answer("sms", texting.span(), texted[0] if texted else None, span)
    if (number := _telephone(layout, labels)) is not None:
        return number
    if (link := _portal(body, low)) is not None:
        return link
    if (
        layout.mail
        and re.search(r"(?<!\w)(?:repl(?:y|ying)|confirm by|let me know|shout|balas|kabari)(?!\w)", low)
        and "from" not in layout.headers
    ):
        found = re.search(r"repl(?:y|ying)|let me know|shout|balas|kabari|confirm", low)
        span = found.span() if found else (0, 1)
        return Answer("email", span, None, span)
    if not layout.mail and _is_chat(layout):
        found = _HERE.search(low) or _CHATTY.search(low)
        span = found.span() if found else (0, 1)
        return Answer("whatsapp", span, None, span)
    return None


def _address(body: str) -> tuple[int, int] | None:
    """The first address in the body that somebody reads."""
    for found in _MAIL.finditer(body):
        if not _NOREPLY.search(found[0]):
            return found.start(), found.start() + len(found[0].rstrip("."))
    return None


def _sender(layout: Layout) -> tuple[str, tuple[int, int]] | None:
    for kind in ("reply_to", "from"):
        part = layout.headers.get(kind)
        if part and (found := _MAIL.search(part.text)) and not _NOREPLY.search(found[0]):
            return found[0], (part.start + found.start(), part.start + found.end())
    return None


def _telephone(layout: Layout, labels: Sequence[Labelled]) -> Answer | None:
    """A number to write to or to call; one in the letterhead counts only if the text points to it."""
    body, low = layout.body, layout.low
    greeting = re.search(r"(?<!\w)(?:yth|dear|kepada)(?!\w)", low)
    top = greeting.start() if greeting and low.count("\n") > 5 else 0
    found = next((one for one in _NUMBER.finditer(body) if one.start() >= top), None)
    if found is None:
        return None
    before, after = low[max(0, found.start() - 40) : found.start()], low[found.end() : found.end() + 25]
    near = before[before.rfind("\n") + 1 :] + " | " + after.split("\n")[0]
    if re.search(r"(?:fax|faks|rek|rekening)\W*$", before) or "id:" in before[-12:].replace(" ", ""):
        return None
    mobile = re.match(r"(?:\+62|62|0)[ .-]?8", found[0]) is not None
    if re.search(r"(?<!\w)(?:wa|whatsapp|wa\.me)(?!\w)", near):
        channel = "whatsapp"
    elif not mobile or re.search(r"(?<!\w)(?:hp|telp|telepon|telpon|tlp|call|phone|reach me)(?!\w)", near):
        channel = "phone"
    else:
        channel = (
            "whatsapp"
            if re.search(r"whatsapp|(?<!\w)wa(?!\w)", low)
            or (_is_chat(layout) and not re.search(r"(?<!\w)cp|contact", before))
            else "phone"
        )
    return Answer(channel, found.span(), found[0], found.span())


def _letterhead_number(layout: Layout) -> Answer | None:
    """The text points back to the number in its letterhead."""
    if re.search(
        r"(?:nomor|no\.?|telepon|telp)[^.\n]{0,20} (?:di atas|tersebut di atas|tersebut)|(?:number|phone) above",
        layout.low,
    ):
        found = _NUMBER.search(layout.body)
        if found:
            return Answer("phone", found.span(), found[0], found.span())
    return None


def _portal(body: str, low: str) -> Answer | None:
    for found in _LINK.finditer(body):
        before = low[max(0, found.start() - 70) : found.start()]
        text = found[0].rstrip(".,;")
        if re.search(
            r"resched|konfirm|confirm|pilih|choose|form|jadwal|book|calendly|rsvp",
            text.lower() + " " + before.split("\n")[-1],
        ) and not re.search(r"zoom\.us|meet\.google|teams\.micro", text):
            return Answer(
                "link", (found.start(), found.start() + len(text)), text, (found.start(), found.start() + len(text))
            )
    return None


def _is_chat(layout: Layout) -> bool:
    """Whether the text reads like a chat message: an export, small talk, abbreviations; not a letter or a notice."""
    if layout.chat:
        return True
    low = layout.low
    if re.search(
        (
            r"(?<!\w)(?:hormat kami|dengan hormat|yth|nomor ?:|perihal ?:|notifikasi|dear (?:mr|ms|mrs|"
            r"candidate|applicant))"
        ),
        low,
    ):
        return False
    return (
        len(low) < 900
        and (_HERE.search(low) is not None or len(_CHATTY.findall(low)) >= 2)
        and (len(low) < 700 or says("REPLYING", low))
    )
