"""What a finished message may say: every field is traceable to a tap, a typed answer or a declared default.

The core derives `Facts` from a case; the wording turns them into text and may use nothing else.
"""

from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from datetime import time as clock_time
from typing import Literal

Language = Literal["id", "en"]
Family = Literal["decline", "cancel", "reschedule"]
MessageChannel = Literal["email", "whatsapp"]
Tone = Literal["formal", "semi"]
Style = Literal["standard", "short", "warm"]
Honorific = Literal["bapak", "ibu", "kak"]
Notice = Literal["unknown", "early", "days", "short", "urgent", "past"]

REASONS = (
    "accepted_offer", "too_far", "relocation", "career_change", "further_study", "personal", "family", "health",
    "health_family", "bereavement", "role_mismatch", "salary", "schedule_clash", "work", "transport", "weather",
    "company_reputation", "not_looking", "online_request", "religious", "second_time", "overslept", "mixed_up_date",
    "trivial",
)  # fmt: skip
"""Every category a reason can have (messages craft, section 5); typed words never travel further than this."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Facts:
    """Everything one finished message may say."""

    family: Family
    language: Language
    channel: MessageChannel
    tone: Tone
    style: Style = "standard"
    company: str
    position: str | None = None
    contact: str | None = None
    """Name of the recruiter without honorific; None addresses the recruitment team."""
    honorific: Honorific | None = None
    day: date | None = None
    """Day of the interview, as said in the interview's own zone."""
    time: clock_time | None = None
    zone: str | None = None
    """IANA name of the interview's zone."""
    reason: str | None = None
    """One of `REASONS`, or None when the person would rather not say."""
    slots: tuple[datetime, ...] = ()
    """Other times the person offers, aware, in the interview's zone."""
    keep_door: bool = True
    name: str | None = None
    phone: str | None = None
    notice: Notice = "unknown"
    """How long before the interview the message is written."""
    now: datetime
    """When the message is written, aware, in the sender's zone; the greeting follows its hour."""


def notice_before(interview: datetime | None, now: datetime) -> Notice:
    """How short the notice is: unknown, early (> 72 h), days (24-72 h), short (3-24 h), urgent (< 3 h) or past.

    Both instants are aware. Bounds: messages craft, section 7 ("hours before").
    """
    if interview is None:
        return "unknown"
    left = interview.astimezone(UTC) - now.astimezone(UTC)
    for notice, least in _BOUNDS:
        if left > least:
            return notice
    return "past"


_BOUNDS: tuple[tuple[Notice, timedelta], ...] = (
    ("early", timedelta(hours=72)),
    ("days", timedelta(hours=24)),
    ("short", timedelta(hours=3)),
    ("urgent", timedelta(0)),
)
