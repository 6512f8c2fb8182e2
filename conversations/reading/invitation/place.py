"""Where it is: a link, a place or a platform; and so whether it is on site, online or by telephone."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from conversations.reading.invitation.labels import Labelled
from conversations.reading.invitation.layout import Layout
from conversations.reading.invitation.lexicon import cue, says
from conversations.reading.invitation.spots import above_the_letter, spots

_OPEN: Final = re.compile(
    r"(?i)(?:akan )?(?:di)?(?:konfirmasi|menyusul|diinfokan|diinformasikan|tba|tbc|tbd|to be (?:confirmed|announced))"
)
_PLATFORM: Final = re.compile(
    r"(?i)(?<!\w)(?:zoom(?: meetings?)?|google meet|g-?meet|(?:microsoft |ms )?teams(?: meeting)?|"
    r"skype|webex|whatsapp video(?: call)?|discord(?: call)?|jitsi|viber(?: video call)?|video ?call whatsapp)(?!\w)"
)
_LINK: Final = re.compile(
    r"https?://[^\s<>\")\]]+|(?<![\w@./])(?:www\.)?(?:[a-z0-9-]+\.){1,3}[a-z]{2,6}/[^\s<>\")\]]+", re.IGNORECASE
)
_PLATFORM_LINK: Final = re.compile(r"(?i)zoom\.us|meet\.google|teams\.|webex|whereby")
_MAP: Final = re.compile(r"(?i)maps|goo\.gl|g\.co")
_MEETING: Final = re.compile(r"(?i)zoom|meet|teams|webex|skype|room|join|call|whereby|jitsi|discord")
_ASIDE: Final = re.compile(
    r"(?i)form|resched|jadwal|bit\.ly|typeform|calendly|lowongan|career|karir|privacy|unsub|linkedin|instagram|upload"
)


_STREET: Final = re.compile(
    r"(?<!\w)(?:jl|jln|jalan|lt|lantai|gedung|ruko|floor|level|street|komplek|kawasan|menara|tower|"
    r"ruang|aula|kantor|office|hotel)(?!\w)"
)


@dataclass(frozen=True, slots=True)
class Place:
    """Mode, place or link (either may be missing), and where the plain text says them."""

    mode: str | None
    mode_span: tuple[int, int]
    where: str | None
    where_span: tuple[int, int]
    sure: bool = True


def read_place(layout: Layout, labels: Sequence[Labelled], company: str | None) -> Place | None:
    """Where the interview is, None where the text says nothing of it."""
    body, low = layout.body, layout.low
    link = _link(body, labels)
    spot = _spot(layout, labels, company)
    phone, online, onsite = (cue(name).search(low) for name in ("PHONE", "ONLINE", "ONSITE"))
    if link is not None and (_MAP.search(link[0]) is None or not _MEETING.search(link[0])):
        mapped = _MAP.search(link[0]) is not None
        if mapped and spot is None:
            return Place("onsite", link[1], link[0], link[1])
        if not mapped and (spot is None or (not _is_choice(low) and (online or _MEETING.search(link[0])))):
            return Place("online", link[1], link[0], link[1])
    if spot is not None and _is_platform(spot[0]) and link is not None and _MAP.search(link[0]) is None:
        return Place("online", link[1], link[0], link[1])
    if spot is not None and _is_platform(spot[0]):
        return Place("online", spot[1], spot[0], spot[1])
    if phone and spot is None and (online is None or (phone.start() < online.start() and "interview" in phone[0])):
        return Place("phone", phone.span(), None, phone.span())
    if spot is not None:
        choice = _is_choice(low)
        return Place("onsite", spot[1], spot[0], spot[1], sure=not choice)
    if online:
        platform = _PLATFORM.search(body)
        where = platform[0] if platform else None
        return Place("online", online.span(), where, platform.span() if platform else online.span())
    if onsite:
        return Place("onsite", onsite.span(), None, onsite.span())
    if (same := re.search(r"tempat(?:nya)? (?:tetap|sama)|same (?:place|venue)|venue unchanged", low)) is not None:
        return Place("onsite", same.span(), None, same.span())
    return None


def _is_choice(low: str) -> bool:
    return (
        "hybrid" in low
        or re.search(r"(?:datang|onsite|offline|luring)[^.\n]{0,60}(?:atau|or) (?:online|zoom|daring)", low) is not None
    )


def _is_platform(where: str) -> bool:
    found = _PLATFORM.search(where)
    return found is not None and len(where) < len(found[0]) + 30


def _link(body: str, labels: Sequence[Labelled]) -> tuple[str, tuple[int, int]] | None:
    """The link of the meeting: a labelled one, one of a platform, else the first that serves no other end."""
    kept: list[tuple[int, str, tuple[int, int]]] = []
    for found in _LINK.finditer(body):
        text = found[0].rstrip(".,;:!?)'")
        labelled = any(
            label.kind in ("link", "place", "mode") and label.start <= found.start() < label.end for label in labels
        )
        before = body[max(0, found.start() - 60) : found.start()].lower()
        aside = (not _PLATFORM_LINK.search(text) and _ASIDE.search(text)) or re.search(
            r"(?:resched|can't make|pilih|form|daftar|konfirmasi|confirm|choose|upload|lengkapi|isi)[^.\n]{0,40}$",
            before,
        )
        rank = 0 if labelled and not aside else 1 if _MEETING.search(text) and not aside else 3 if aside else 2
        kept.append((rank, text, (found.start(), found.start() + len(text))))
    kept = [one for one in kept if one[0] < 3]
    if not kept:
        return None
    _, text, span = min(kept, key=lambda one: one[0])
    return text, span


def _spot(layout: Layout, labels: Sequence[Labelled], company: str | None) -> tuple[str, tuple[int, int]] | None:
    body = layout.body
    for kind in ("place", "mode"):
        for label in sorted(labels, key=lambda label: above_the_letter(layout.low, label.start)):
            text = body[label.start : label.end]
            if label.kind != kind or _OPEN.match(text) or _LINK.match(text):
                continue
            if kind == "mode" and not (_PLATFORM.search(text)):
                continue
            if says("PHONE", text.lower()) or re.fullmatch(r"(?i)online|daring|virtual", text.strip()):
                continue
            if re.match(r"(?i)online|daring|virtual", text):
                if platform := _PLATFORM.search(text):
                    return platform[0], (label.start + platform.start(), label.start + platform.end())
                continue
            return _tidied(body, label.start, label.end, label.kind)
    own: tuple[str, tuple[int, int]] | None = None
    online = says("ONLINE", layout.low)
    for spot in spots(layout):
        found = _tidied(body, spot.start, spot.end, "")
        if len(found[0]) <= 2 or (online and not _STREET.search(found[0].lower())):
            continue
        if company and found[0].lower().startswith(company.lower()[:14]) and len(found[0]) < len(company) + 6:
            own = own or found
            continue
        return found
    return own


def _tidied(body: str, start: int, end: int, kind: str) -> tuple[str, tuple[int, int]]:
    text = body[start:end]
    if kind == "mode" and (platform := _PLATFORM.search(text)):
        return platform[0], (start + platform.start(), start + platform.end())
    after = r"\s*(?:$|[(,.-]|link|akan|https?)"
    if (platform := _PLATFORM.match(text)) and re.match(after, text[platform.end() :], re.IGNORECASE):
        return platform[0], (start, start + platform.end())
    choice = re.match(r"(?i)hybrid[^(]*\(([^)]+)\)", text)
    if choice:
        return choice[1], (start + choice.start(1), start + choice.end(1))
    if lead := re.match(r"(?i)(?:keduanya |tetap |sama,? )*(?:di |at )|(?:sama|tetap),? ", text):
        start, text = start + lead.end(), text[lead.end() :]
    text = re.split(r"(?<=[^\W\d]{4})\.\s+(?=[A-Z][a-z]+ [a-z])", text)[0]
    end = start + len(text)
    text = re.sub(r"\s*\n\s*", ", ", text).replace(",,", ",").strip(" ,.-;")
    return text, (start, end)
