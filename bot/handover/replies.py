"""The answer that a calendar understands (RFC 5546): REPLY to say yes or no, COUNTER to propose another time.

Only where a calendar asked: the invitation was a REQUEST with an ORGANIZER, and the person is surely one of its
ATTENDEEs. One that repeats is answered in words alone, since no one time of it is meant.
"""

import re
from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Final

from bot.handover.ical import calendar, instant, text
from bot.handover.links import mail_address
from conversations.facts import Facts, Family

ANSWERS: Final[Mapping[Family, str]] = {
    "decline": "DECLINED",
    "cancel": "DECLINED",
    "confirm": "ACCEPTED",
    "attend_after_all": "ACCEPTED",
}
"""What a message says to the invitation; any other says nothing that a calendar could note."""

_LONGEST: Final = 299
"""Characters of a UID that was kept whole when the invitation was read."""


@dataclass(frozen=True, slots=True)
class Reply:
    """A calendar for the organizer."""

    method: str
    content: str
    organizer: str
    attendee: str
    """The person, by the address that was invited."""


def reply(invited: Mapping[str, Any] | None, facts: Facts, received_at: Collection[str]) -> Reply | None:
    """The answer to `invited` (`bot.files.calendars`), or None. `received_at`: the addresses its mail was sent to."""
    if invited is None or invited.get("method") != "REQUEST" or invited.get("repeats"):
        return None
    uid, organizer = invited.get("uid"), mail_address((invited.get("organizer") or {}).get("address"))
    if not isinstance(uid, str) or not uid.isprintable() or not 0 < len(uid) <= _LONGEST or organizer is None:
        return None
    attendee = _attendee(invited, organizer, facts.name or "", received_at)
    if attendee is None:
        return None
    answer, times = ANSWERS.get(facts.family), tuple[str, ...]()
    if answer is not None:
        method = "REPLY"
    elif facts.family == "reschedule" and facts.slots:
        method, answer, times = "COUNTER", "TENTATIVE", tuple(_times(invited, facts.slots[0]))
    else:
        return None
    summary = "".join(filter(str.isprintable, str(invited.get("summary") or "")))
    lines = (
        "BEGIN:VEVENT",
        f"UID:{text(uid)}",
        f"DTSTAMP:{instant(facts.now)}",
        f"SEQUENCE:{int(invited.get('sequence') or 0)}",
        f"ORGANIZER:mailto:{organizer}",
        f"ATTENDEE;PARTSTAT={answer}:mailto:{attendee}",
        f"SUMMARY:{text(summary)}",
        *times,
        "END:VEVENT",
    )
    return Reply(method, calendar(method, lines), organizer, attendee)


def _times(invited: Mapping[str, Any], proposed: datetime) -> Iterator[str]:
    """The proposed time, as long as the one that was asked for."""
    yield f"DTSTART:{instant(proposed)}"
    start, end = (str(invited.get(name) or "") for name in ("start", "end"))
    if "T" in start and "T" in end:
        begins, ends = datetime.fromisoformat(start), datetime.fromisoformat(end)
        if (begins.tzinfo is None) == (ends.tzinfo is None) and begins < ends:
            yield f"DTEND:{instant(proposed + (ends - begins))}"


def _attendee(invited: Mapping[str, Any], organizer: str, name: str, received_at: Collection[str]) -> str | None:
    """The one attendee whom the invitation's mail was sent to, else the one who has the person's name; where only one
    was invited, a part of the name is enough."""
    others = [
        (address, str(one.get("name") or ""))
        for one in invited.get("attendees") or ()
        if (address := mail_address(one.get("address"))) and address.casefold() != organizer.casefold()
    ]
    received = {address.casefold() for address in received_at}
    alike = 1 if len(others) == 1 else 2
    for found in (
        {address for address, _ in others if address.casefold() in received},
        {
            address
            for address, called in others
            if max(_in_common(name, called), _in_common(name, address.partition("@")[0])) >= alike
        },
    ):
        if found:
            return found.pop() if len(found) == 1 else None
    return None


def _in_common(name: str, other: str) -> int:
    """How many words two names share ("Dewi Anggraini", "dewi.anggraini"); one that is but one word shares it twice."""
    words, others = (set(re.findall(r"[^\W\d_]{3,}", each.casefold())) for each in (name, other))
    return 2 if len(words) == 1 and words == others else len(words & others)
