"""What of a message the recruiter wrote just now: no headings, no quoted history, no earlier turns of a chat, no
signature. What is left out is blanked, letter by letter, so that every place stays where it was.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from typing import Final

LIMIT: Final = 4000
"""Characters read of a message; an answer stands at its beginning, and history follows."""


@dataclass(frozen=True, slots=True)
class Said:
    """The answer itself, as long as what was read of the message, and the history that was quoted with it."""

    answer: str
    history: str


def said(text: str) -> Said:
    """Part a message."""
    text = text[:LIMIT]
    lines = list(_lines(text))
    spoken = _last_turn(lines)
    kept = _answered(lines, spoken)
    answer, history = [" "] * len(text), []
    for at, line in enumerate(lines):
        if at in kept:
            answer[kept[at] : line.end] = line.text[kept[at] - line.start :]
        else:
            history.append(line.text)
        if line.end < len(text):
            goes_on = at in kept and at + 1 in kept and _goes_on(line.text, lines[at + 1].text)
            answer[line.end] = " " if goes_on else "\n"
    return Said("".join(answer), "\n".join(history))


@dataclass(frozen=True, slots=True)
class _Line:
    start: int
    end: int
    text: str


def _lines(text: str) -> Iterator[_Line]:
    at = 0
    for line in text.split("\n"):
        yield _Line(at, at + len(line), line)
        at += len(line) + 1


def _last_turn(lines: Sequence[_Line]) -> dict[int, int]:
    """Line → where its words begin, of the last turn of a chat; of every line where it is no chat of several."""
    turns: list[tuple[str, dict[int, int]]] = []
    for at, line in enumerate(lines):
        sender = _turn().match(line.text)
        name = sender["sender"] or sender["who"] if sender else None
        if name is not None and sender is not None:
            own = bool(_own().fullmatch(name.strip()))
            who = "" if own else name.strip().casefold()
            if not turns or turns[-1][0] != who:
                turns.append((who, {}))
            turns[-1][1][at] = line.start + sender.end()
        elif turns:
            turns[-1][1][at] = line.start
        else:
            turns.append(("\0", {at: line.start}))
    theirs = [turn for who, turn in turns if who]
    return theirs[-1] if len(turns) > 1 and theirs else {at: line.start for at, line in enumerate(lines)}


def _answered(lines: Sequence[_Line], spoken: dict[int, int]) -> dict[int, int]:
    """What is left of the lines spoken without headings, history and signature."""
    kept: dict[int, int] = {}
    wrote = False
    told = [at for at, line in enumerate(lines) if line.text.strip()]
    closing = min(told[-_SIGNATURE_LINES:], default=0)
    for at, begin in spoken.items():
        text = lines[at].text[begin - lines[at].start :].strip(" \t\r")
        if text.startswith((">", "|>")) or _heading().match(text) or _between().fullmatch(text):
            if wrote and _history_begins(lines, at):
                break
            continue
        if _written(lines, at):
            if wrote and not _quoted_below(lines, at):
                break
            continue
        if wrote and (_parting().fullmatch(text) or _device().match(text)):
            break
        if wrote and text and at >= closing and _signs_off(lines, at):
            break
        kept[at] = begin
        wrote = wrote or bool(text and not _greeting().fullmatch(text))
    return kept


def _goes_on(line: str, after: str) -> bool:
    """Whether a sentence goes on in the next line, as in a mail that was cut into lines."""
    return len(line) >= _WRAPPED and line.rstrip()[-1:] not in ".!?:;" and after[:1].islower()


_WRAPPED: Final = 50


def _history_begins(lines: Sequence[_Line], at: int) -> bool:
    """Whether two headings stand together, or a line that parts: below them, all is older."""
    text = lines[at].text.strip()
    if text.startswith((">", "|>")):
        return False
    after = next((line.text.strip() for line in lines[at + 1 : at + 3] if line.text.strip()), "")
    return bool(_between().fullmatch(text) or _heading().match(after))


def _written(lines: Sequence[_Line], at: int) -> bool:
    """Whether a line, alone or with the next one, says who wrote what follows."""
    text = lines[at].text.strip()
    if not text[:4].lower().startswith(("on ", "pada", "pd ")) and not text[-12:].lower().rstrip(" :").endswith(
        ("wrote", "menulis")
    ):
        return False
    after = lines[at + 1].text.strip() if at + 1 < len(lines) else ""
    return bool(_wrote().fullmatch(text) or _wrote().fullmatch(f"{text} {after}"))


def _signs_off(lines: Sequence[_Line], at: int) -> bool:
    """Whether nothing follows but thanks and a name, or who somebody is: a last paragraph of a few short lines."""
    rest = [text for line in lines[at:] if (text := line.text.strip())]
    if not rest or any(len(text) > _SIGNATURE_WIDTH for text in rest):
        return False
    if _thanks().fullmatch(rest[0]):
        return len(rest) > 1
    apart = at > 0 and not lines[at - 1].text.strip()
    return apart and not any(text.endswith((".", "?", "!")) for text in rest) and any(map(_post().search, rest))


_SIGNATURE_LINES: Final = 6
_SIGNATURE_WIDTH: Final = 70


def _quoted_below(lines: Sequence[_Line], at: int) -> bool:
    return any(line.text.lstrip().startswith(">") for line in lines[at + 1 : at + 4])


@cache
def _turn() -> re.Pattern[str]:
    """[24/11/26 10.02.33] Name: / 24/11/2026, 10:02 - Name: / HRD: / Saya:"""
    return re.compile(
        r"[ ]{0,2}(?:\[?\d{1,4}[/.-]\d{1,2}(?:[/.-]\d{2,4})?,?[ ]{1,2}\d{1,2}[.:]\d{2}(?:[.:]\d{2})?"
        r"(?:[ ]?[AaPp][Mm])?(?:\][ ]?|[ ]-[ ])(?P<sender>[^:\n]{1,60}):"
        r"|(?P<who>(?i:hrd?|recruiter|rekruter|admin|saya|aku|gue|gw|me|you|anda|kamu|kandidat|candidate))[ ]?:)[ ]?"
    )


@cache
def _own() -> re.Pattern[str]:
    return re.compile(r"(?i)saya|aku|gue|gw|me|you|anda|kamu|kandidat|candidate")


@cache
def _heading() -> re.Pattern[str]:
    """A line at the head of a mail."""
    names = "from|dari|to|kepada|cc|bcc|subject|subjek|perihal|date|sent|dikirim|tanggal|reply-to|balas ke|re"
    return re.compile(rf"(?i)\*{{0,2}}(?:{names})\*{{0,2}}[ ]{{0,3}}:")


@cache
def _between() -> re.Pattern[str]:
    """-----Original Message----- / ---------- Forwarded message ---------- / ________"""
    return re.compile(r"(?i)-{2,}[ ]{0,3}(?:original|pesan|forward|diterus)[^\n]{0,40}|_{8,}|-{8,}|={8,}")


@cache
def _wrote() -> re.Pattern[str]:
    return re.compile(r"(?i)(?:on\b|pada\b|pd\b|\w)[^\n]{4,160}(?:wrote|menulis)[ ]?:")


@cache
def _parting() -> re.Pattern[str]:
    """The line a signature begins with."""
    return re.compile(
        r"(?i)--[ ]?|(?:salam(?: (?:hormat|hangat|sukses|kenal))?|hormat (?:kami|saya)|hormat|"
        r"(?:terima kasih,? )?(?:thanks (?:and|&) )?(?:best|kind|warm|warmest|kindest)?[ ]?regards|best|best wishes|"
        r"sincerely|yours (?:sincerely|faithfully|truly)|cheers|rgds|br|wassalam\w*)[ ,.]{0,3}"
    )


@cache
def _thanks() -> re.Pattern[str]:
    return re.compile(r"(?i)(?:terima ?kasih|makasih|thank you|thanks|many thanks)(?: banyak| a lot)?[ ,.]{0,3}")


@cache
def _post() -> re.Pattern[str]:
    """What somebody is, below their name."""
    return re.compile(
        r"(?i)\b(?:hrd?|human|people|talent|recruit\w*|rekrut\w*|manager|officer|staff|tim|team|pt|cv|personalia|sdm)\b"
    )


@cache
def _device() -> re.Pattern[str]:
    return re.compile(r"(?i)(?:sent from|dikirim dari|terkirim dari|get outlook)\b")


@cache
def _greeting() -> re.Pattern[str]:
    """A line that only greets: what follows it is no history yet."""
    return re.compile(r"(?i)(?:dear|hi|hello|halo|hai|yth|kepada|selamat|good|assalam\S*)\b[^.?!\n]{0,60}[,.!]?")
