"""How the text is laid out: mail headers, quoted history and the stamps of chat exports are told apart from the body.

What is no body is blanked, letter by letter, so that every place stays where it was.
"""

import re
from dataclasses import dataclass
from functools import cache
from typing import Final

from conversations.reading.invitation.source import Source

_HEADERS: Final = {
    "from": "from|dari|organizer|pengirim|sender",
    "to": "to|kepada|ke|cc|bcc",
    "subject": "subject|subjek|perihal|hal|judul",
    "date": "date|sent|tanggal|dikirim",
    "reply_to": "reply-to|balas ke",
}

_WIDEST: Final = 1000
"""Characters of a header that are read."""


@dataclass(frozen=True, slots=True)
class Part:
    """A piece of the plain text, `start` to `end`."""

    start: int
    end: int
    text: str


@dataclass(frozen=True, slots=True)
class Layout:
    """The body in its own case and in small letters, both as long as the plain text; headers; chat senders."""

    body: str
    low: str
    headers: dict[str, Part]
    senders: tuple[Part, ...]
    """Who wrote each message of a chat export, in order."""
    turns: tuple[int, ...] = ()
    """Where others answered that one in between."""

    @property
    def chat(self) -> bool:
        """Whether this is an export of a chat."""
        return bool(self.senders)

    @property
    def mail(self) -> bool:
        """Whether this is a mail, by its headers."""
        return "from" in self.headers or "subject" in self.headers


def lay_out(source: Source) -> Layout:
    """The layout of a text."""
    body = list(source.plain)
    headers: dict[str, Part] = {}
    senders: list[Part] = []
    turns: list[int] = []
    lines = _lines(source.plain)
    _headers(lines, headers, body)
    if "> " in source.plain or "wrote:" in source.low or "menulis:" in source.low or "original message" in source.low:
        _history(lines, body)
    if lines and _stamp().match(source.plain):
        turns = _stamps(lines, senders, body)
    kept = "".join(body)
    low = source.low
    if kept != source.plain:
        kept = kept.replace("\0", " ")
        low = kept.lower() if kept.isascii() else "".join(map(_as_blank, source.low, kept))
    return Layout(kept, low, headers, tuple(senders), tuple(turns))


def _as_blank(small: str, kept: str) -> str:
    return " " if kept == " " else small


def _lines(plain: str) -> list[Part]:
    lines = []
    at = 0
    for text in plain.split("\n"):
        lines.append(Part(at, at + len(text), text))
        at += len(text) + 1
    return lines


def _blank(body: list[str], start: int, end: int) -> None:
    body[start:end] = ["\0" if char != "\n" else char for char in body[start:end]]


@cache
def _header() -> re.Pattern[str]:
    names = "|".join(f"(?P<{kind}>{names})" for kind, names in _HEADERS.items())
    return re.compile(rf"[ ]{{0,3}}(?:{names})[ ]{{0,20}}:[ ]{{0,20}}(?P<value>.*)", re.IGNORECASE)


@cache
def _stamp() -> re.Pattern[str]:
    """[24/11/26 10.02.33] Name: / 24/11/2026, 10:02 - Name:"""
    return re.compile(
        r"[ ]{0,2}\[?\d{1,4}[/.-]\d{1,2}(?:[/.-]\d{2,4})?,?[ ]{1,2}\d{1,2}[.:]\d{2}(?:[.:]\d{2})?(?:[ ]?[AaPp][Mm])?"
        r"(?:\][ ]?|[ ]-[ ])(?:(?P<sender>[^:\n]{1,60}):)?"
    )


@cache
def _written() -> re.Pattern[str]:
    return re.compile(
        r"[ ]*(?:on\b.{4,120}\bwrote:|pa?da?\b.{4,120}\bmenulis:|-{2,}[ ]*(?:original message|pesan asli).*)[ ]*",
        re.IGNORECASE,
    )


def _headers(lines: list[Part], headers: dict[str, Part], body: list[str]) -> None:
    """The first run of header lines, at the top or below a line that tells of a forward."""
    at = 0
    while at < len(lines) and at < 40:
        found = _header().match(lines[at].text)
        forwarded = lines[at].text.startswith("--") and "forward" in lines[at].text.lower()
        if forwarded:
            _blank(body, lines[at].start, lines[at].end)
        elif found and found.lastgroup:
            at = _run(lines, at, headers, body)
            continue
        at += 1


def _run(lines: list[Part], first: int, headers: dict[str, Part], body: list[str]) -> int:
    """Take one run of headers; it counts if it names a sender, or a subject. Ends with the line after it."""
    run: list[tuple[str, Part]] = []
    at = first
    while at < len(lines) and (found := _header().match(lines[at].text)):
        kind = next(kind for kind in _HEADERS if found[kind])
        line = lines[at]
        start = line.start + found.start("value")
        value = Part(start, min(line.end, start + _WIDEST), found["value"][:_WIDEST])
        run.append((kind, value))
        at += 1
    kinds = {kind for kind, _ in run}
    sent = "from" in kinds
    for (kind, value), line in zip(run, lines[first:at], strict=True):
        addressed = kind == "to" and value.text.lower().startswith("yth")
        if kind == "subject" or (sent and not addressed and "headers" not in headers):
            headers.setdefault(kind, value)
            _blank(body, line.start, line.end)
    return at


def _history(lines: list[Part], body: list[str]) -> None:
    before = False
    for at, line in enumerate(lines):
        if line.text.lstrip().startswith(">") and not line.text.rstrip().endswith("<"):
            _blank(body, line.start, line.end)
        elif _written().fullmatch(line.text):
            _blank(body, line.start, line.end)
            quoted = at + 1 < len(lines) and lines[at + 1].text.lstrip().startswith(">")
            if before and not quoted:
                for rest in lines[at:]:
                    _blank(body, rest.start, rest.end)
                return
        elif "".join(body[line.start : line.end]).strip("\0 "):
            before = True


def _stamps(lines: list[Part], senders: list[Part], body: list[str]) -> list[int]:
    """Blank the stamps, and the messages of everybody but the one who wrote most; where those stood."""
    written: dict[str, int] = {}
    messages: list[tuple[str, Part]] = []
    sender = ""
    for line in lines:
        found = _stamp().match(line.text)
        if found:
            sender = (found["sender"] or "").strip()
            if sender:
                start = line.start + found.start("sender")
                senders.append(Part(start, start + len(found["sender"]), sender))
            _blank(body, line.start, line.start + found.end())
        written[sender] = written.get(sender, 0) + line.end - line.start - (found.end() if found else 0)
        messages.append((sender, line))
    main = max(written, key=lambda name: written[name])
    for name, line in messages:
        if name != main:
            _blank(body, line.start, line.end)
    senders[:] = [part for part in senders if part.text == main]
    return [line.start for name, line in messages if name != main]
