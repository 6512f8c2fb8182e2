"""What somebody else's words tell a message: the time a recruiter names, what their invitation leaves open, and whether
the person has been persuaded. Read for these facts only; no word of it is repeated.
"""

from dataclasses import replace
from datetime import date, datetime
from typing import Final
from zoneinfo import ZoneInfo

from conversations.facts import Facts, Unclear
from conversations.reading.invitation import read_invitation
from conversations.reading.when import read_when


def with_replies(facts: Facts, message: str, raw_time: str, answer: str, zone: str) -> Facts:
    """`facts` with what is still missing in them: from the recruiter's `message`, the raw form of the new time, and the
    person's own `answer`."""
    if facts.family == "clarify":
        return _with_doubt(facts, message, zone)
    if facts.family == "reply_accept_time" and facts.new_time is None:
        told = (_told(said, facts.now, zone) for said in (raw_time, message) if said)
        return replace(facts, new_time=next((time for time in told if time), None))
    if facts.family == "reply_persuade" and facts.reason is None:
        return replace(facts, agrees=facts.agrees or facts.new_time is not None or _is_willing(answer))
    return facts


def _is_willing(said: str) -> bool:
    """Whether somebody who was asked again now says yes: "oke deh jadi ikut", but not "ga jadi ikut"."""
    words = said.lower().split()
    return any(phrase in " ".join(words) for phrase in _WILLING) and not _UNWILLING & {*words}


_WILLING: Final = (
    "berubah pikiran", "jadi mau", "jadi ikut", "jadi hadir", "jadi datang", "akhirnya mau", "akhirnya ikut",
    "bersedia", "mau ikut", "mau hadir", "mau datang", "oke deh", "ya udah", "changed my mind", "i'll come",
    "i will come", "i'll attend", "i will attend", "happy to", "count me in",
)  # fmt: skip
_UNWILLING: Final = frozenset(
    ("tidak", "tdk", "ga", "gak", "nggak", "enggak", "bukan", "belum", "batal", "not", "no", "won't", "don't", "can't")
)


def _told(said: str, now: datetime, zone: str) -> datetime | None:
    """The one time a text names, with its day; None where it names none or several."""
    found = read_when(said, now, zone).sure
    instant = found.instant(zone) if found else None
    return instant.astimezone(ZoneInfo(zone)) if instant else None


def _with_doubt(facts: Facts, message: str, zone: str) -> Facts:
    """What an invitation leaves open: read from its words where they are there, else from what is known of it."""
    read = read_when(message, facts.now, zone) if message else None
    if read and read.asked == "clash" and len(days := [found.day for found in read.found if found.day]) > 1:
        return replace(facts, unclear=("weekday",), options=(days[0], days[1]))
    if read and read.asked == "several":
        moments = [told for found in read.found if (told := found.instant(zone) or found.day)]
        if len(moments) > 1:
            return replace(facts, unclear=("several",), options=tuple(_local(told, zone) for told in moments[:2]))
    lacking: list[Unclear] = []
    if facts.day is None:
        lacking.append("day")
    elif facts.time is None:
        lacking.append("time")
    if message and facts.mode is None and "place_or_link" not in read_invitation(message, facts.now, zone=zone).facts:
        lacking.append("place")
    return replace(facts, unclear=tuple(lacking))


def _local(told: date, zone: str) -> date:
    return told.astimezone(ZoneInfo(zone)) if isinstance(told, datetime) else told
