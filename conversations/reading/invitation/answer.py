"""How to answer: every address, number and link that may be meant is weighed by the words around it."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import islice
from typing import Final

from conversations.reading.invitation.evidence import Sign, total
from conversations.reading.invitation.labels import Labelled
from conversations.reading.invitation.layout import Layout
from conversations.reading.invitation.lexicon import says

_MAIL: Final = re.compile(r"(?<![\w.+-])[\w.+-]{1,64}@[\w-]+(?:\.[\w-]+)+")
_NOREPLY: Final = re.compile(r"(?i)no[-_.]?reply|donotreply|do-not-reply|notif|mailer|automated|undisclosed")
_NUMBER: Final = re.compile(
    r"(?<![\w./:-])(?:\+62|62|0)[ .-]?8(?:[ .-]?\d){7,12}(?!\d)|\(0\d{2,3}\)[ .-]?\d(?:[ .-]?\d){4,9}|"
    r"(?<![\w./:-])0\d{2,3}[ .-]\d(?:[ .-]?\d){5,8}(?!\d)|(?<![\w./:-])\+\d{1,3}(?:[ .-]?\d){7,12}(?!\d)|"
    r"(?<![\w.])wa\.me/\d{8,15}"
)
_LINK: Final = re.compile(r"https?://[^\s<>\")\]]+")
_CALL_LINK: Final = re.compile(r"zoom\.us|meet\.google|teams\.|webex|meet\.jit|/meet|call\.|maps")
_SALUTATION: Final = re.compile(r"(?<!\w)(?:yth|dear|kepada|kpd|halo|hai|hi|selamat)(?!\w)")
_HERE: Final = re.compile(
    r"bal[ea]s(?:an)? (?:pesan|chat|wa|whatsapp)|membalas (?:pesan|chat|wa)|balas (?:ya|yaa)|reply (?:here|to this "
    r"(?:message|chat))|balas di sini|bales|kabari|kabarin|bisa hadir\?|bisa ga|konfirm|bls|nomor ini|this number|"
    r"this chat"
)
_CHATTY: Final = re.compile(
    r"(?<!\w)(?:kak|ka|mas|mbak|mba|ya+|yuk|bsk|jm|tgl|sy|utk|yg|aja|nya|kita|aku|kamu|makasih|tks|trims|trmksh|pls|"
    r"lmk|tq|hey|nih|hai|haloo?|hallo|hi|dek|dgn|mohon|balas|bg|bang|u|ur|thx|jd|sm)(?!\w)|[🙏😊✨👋🙌😄🎉🌱]"
)
_LETTER: Final = re.compile(
    r"(?<!\w)(?:hormat kami|dengan hormat|yth|nomor ?:|perihal ?:|notifikasi|dear (?:mr|ms|mrs|candidate|applicant))"
)
_REFUSED: Final = re.compile(
    r"(?:tidak|jangan|tdk|tak|do not|please don't)(?: perlu| utk| untuk| usah)? (?:mem|di)?(?:balas|reply)|not "
    r"monitored"
)
_BY_MAIL: Final = re.compile(
    r"(?:bal[ea]s\w*|membalas|reply\w*|jawab|via|melalui|confirm\w*|return)(?: to)?(?: this| ini| return)? (?:e-?mail|"
    r"surel)(?! ini dikirim)|(?:ke |\()(?:e-?mail|surel) ini|surel di atas|email me back|(?:hit|tinggal|just) reply|"
    r"drop me a line"
)
_LINKEDIN: Final = re.compile(
    r"linkedin|sent you a message|• ?(?:1st|2nd|3rd)|thanks for (?:connecting|accepting)|\bdm me|(?:message|ping) me "
    r"(?:back )?here|lovely to connect|your profile came up|• \d{1,2}:\d\d [ap]m|\A\s*[^\n:=]{3,40}(?:\n| [·•] "
    r")[^\n:=]{0,40}(?:founder|recruit\w*|talent|manager|lead|head|hr|director)(?!\w)[^\n:=]{0,50}\n"
)
"""What LinkedIn shows around a message, and how people write there."""

_ASKS: Final = (
    Sign(
        5,
        r"konfirm\w*|mengkonfirm\w*|rsvp|pilihan(?:nya)?|balas\w*|bales|reply|jawab\w*|kabar\w*|respond?\w*|let (?:me|"
        r"us) know|confirm\w*|pilih\w*|choose|kesediaan|berhalangan|tdk bisa|tidak (?:bisa|dapat)|unable|anything "
        r"comes up|if not|text me|mengisi|isi|resched\w*|change it|different time|terima undangan|accept|usulkan|"
        r"booking|book|can't|lapor\w*|daftar\w*|japri|drop me|pick|infokan|infoin|sampaikan",
    ),
    Sign(
        3,
        r"hub\w*|menghubungi|contact|kontak|cp|pic|wa|whatsapp|telp|telepon|tlp|hp|call|phone|sms|questions?|"
        r"pertanyaan|info\w*|organizer|write to|email|surel|e-mail|reach",
    ),
    Sign(
        -4,
        r"fax|faks|rek\w*|id|passcode|pin|kode|akan (?:hubungi|telepon|telpon|menelepon)|saya hubungi|ring|going|"
        r"attendee|to:|sopir|jemputan|terlambat",
    ),
)
"""What the words before it say for an address, a number or a link."""
_MOST: Final = 40
"""Numbers, mail addresses and links that are weighed, of each the first."""
_FORM: Final = re.compile(r"resched|konfirm|confirm|form|jadwal|book|calendly|rsvp|slot|cancel")


@dataclass(frozen=True, slots=True)
class Answer:
    """Channel and address (either may be missing), and where the plain text says them."""

    channel: str | None
    channel_span: tuple[int, int]
    address: str | None
    address_span: tuple[int, int]


def read_answer(layout: Layout, labels: Sequence[Labelled]) -> Answer | None:
    """How the text wants to be answered: the heaviest of what may be meant; the first of those of the same weight."""
    weighed = [*_mails(layout), *_sender(layout), *_numbers(layout, labels), *_links(layout), *_here(layout)]
    points, answer = max(weighed, key=lambda one: one[0], default=(0.0, None))
    return answer if points > 0 else None


def _asked(layout: Layout, at: int) -> float:
    """What the words say that stand before a place, in its sentence and line."""
    near = layout.low[max(0, at - 110) : at]
    near = (
        re.split(r"\n|[a-z)]{3}(?<!sdr)(?<!dri)(?<!bpk)(?<!kak)[.!?] ", near)[-1] or near[near[:-1].rfind("\n") + 1 :]
    )
    return total(near + " ", _ASKS)


def _mails(layout: Layout) -> Iterator[tuple[float, Answer]]:
    to = layout.headers["to"].text if "to" in layout.headers else ""
    for found in islice(_MAIL.finditer(layout.body), _MOST):
        address = found[0].rstrip(".")
        span = found.start(), found.start() + len(address)
        if not _NOREPLY.search(address) and address not in to:
            letterhead = 2 * (_is_letterhead(layout, found.start()) and not _BY_MAIL.search(layout.low))
            yield 4.5 + _asked(layout, found.start()) / 2 - letterhead, Answer("email", span, address, span)


def _sender(layout: Layout) -> Iterator[tuple[float, Answer]]:
    """Whoever sent the mail, or the mail itself where its sender is not shown."""
    by_mail = _BY_MAIL.search(layout.low)
    if _REFUSED.search(layout.low):
        return
    for kind in ("reply_to", "from"):
        part = layout.headers.get(kind)
        if part and (found := _MAIL.search(part.text)) and not _NOREPLY.search(found[0]):
            span = part.start + found.start(), part.start + found.end()
            yield 4.5 + 3 * (by_mail is not None), Answer("email", span, found[0], span)
            return
    if "from" not in layout.headers:
        asked = by_mail or (
            says("REPLYING", layout.low)
            and re.search(
                r"repl(?:y|ying)|let me know|shout|balas|kabari|confirm",
                layout.low,
            )
        )
        if (asked and layout.mail) or by_mail:
            span = asked.span() if asked else (0, 1)
            yield 4.0, Answer("email", span, None, span)


def _numbers(layout: Layout, labels: Sequence[Labelled]) -> Iterator[tuple[float, Answer]]:
    for found in islice(_NUMBER.finditer(layout.body), _MOST):
        points = _asked(layout, found.start())
        if points < 0 or (_is_letterhead(layout, found.start()) and not _points_up(layout)):
            continue
        contact = any(label.kind == "contact" and label.start <= found.start() < label.end for label in labels)
        yield 1 + points + 2 * contact, Answer(_channel(layout, found), found.span(), found[0], found.span())


def _is_letterhead(layout: Layout, at: int) -> bool:
    """Whether a place lies above the salutation of a letter."""
    greeting = _SALUTATION.search(layout.low)
    return greeting is not None and at < greeting.start() and layout.low.count("\n") > 5


def _points_up(layout: Layout) -> bool:
    """Whether the text points back to the number in its letterhead."""
    return (
        re.search(r"(?:nomor|no\.?|telepon|telp)[^.\n]{0,20} (?:di atas|tersebut)|(?:number|phone) above", layout.low)
        is not None
    )


def _channel(layout: Layout, found: re.Match[str]) -> str:
    """By which way a number is reached."""
    low = layout.low
    before, behind = low[max(0, found.start() - 45) : found.start()], low[found.end() : found.end() + 25].split("\n")[0]
    near = before[before.rfind("\n") + 1 :] + " | " + behind
    if re.search(r"(?<!\w)(?:sms|text me)(?!\w)", near):
        return "sms"
    if found[0].startswith("wa.me") or re.search(r"(?<!\w)(?:wa|whatsapp)(?!\w)", near):
        return "whatsapp"
    mobile = re.match(r"(?:\+62|62|0)[ .-]?8|\+", found[0]) is not None
    if not mobile or re.search(r"(?<!\w)(?:hp|telp|telepon|telpon|tlp|call|phone|reach me)(?!\w)", near):
        return "phone"
    chat = _is_chat(layout) and not re.search(r"(?<!\w)cp|contact", before)
    return "whatsapp" if chat or re.search(r"(?<!\w)(?:whatsapp|wa)(?!\w)", low) else "phone"


def _links(layout: Layout) -> Iterator[tuple[float, Answer]]:
    """A form or a page to choose a time on; not where the interview itself is."""
    for found in islice(_LINK.finditer(layout.body), _MOST):
        text = found[0].rstrip(".,;")
        span = found.start(), found.start() + len(text)
        asked = _asked(layout, found.start())
        if not _CALL_LINK.search(text) and (asked >= 5 or _FORM.search(text.lower())):
            yield 4.25 + asked / 2, Answer("link", span, text, span)


def _here(layout: Layout) -> Iterator[tuple[float, Answer]]:
    """The chat that the text came from."""
    found = _LINKEDIN.search(layout.low)
    if found and not layout.mail and not layout.chat and not _LETTER.search(layout.low):
        yield 5.25, Answer("linkedin", found.span(), None, found.span())
    refused = _REFUSED.search(layout.low)
    if not layout.mail and not refused and _is_chat(layout):
        found = re.search(r"sms ini|this sms", layout.low)
        channel = "sms" if found else "whatsapp"
        found = found or _HERE.search(layout.low) or _CHATTY.search(layout.low)
        span = found.span() if found else (0, 1)
        yield 2.0, Answer(channel, span, None, span)


def _is_chat(layout: Layout) -> bool:
    """Whether the text reads like a chat message: an export, small talk, abbreviations; not a letter or a notice."""
    if layout.chat:
        return True
    low = layout.low
    if _LETTER.search(low):
        return False
    chatty = _HERE.search(low) is not None or len(_CHATTY.findall(low)) >= 2
    return len(low) < 900 and chatty and (len(low) < 700 or says("REPLYING", low))
