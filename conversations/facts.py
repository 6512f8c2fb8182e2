"""What a finished message may say: every field is traceable to a tap, a typed answer or a declared default.

The core derives `Facts` from a case; the wording turns them into text and may use nothing else.
"""

from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from datetime import time as clock_time
from typing import Final, Literal, get_args

Language = Literal["id", "en"]
"""What Sopan speaks and writes: each has its file in `templates/languages` and its letters in `templates/messages`."""
LANGUAGES: Final[tuple[Language, ...]] = get_args(Language)
Family = Literal[
    "decline", "cancel", "reschedule", "missed", "running_late", "confirm", "clarify", "reply_accept_time",
    "reply_asks_why", "reply_persuade", "reply_disappointed", "thanks", "followup_weeks", "referral",
    "attend_after_all", "after_call",
]  # fmt: skip
"""What a message is for; one folder of `templates/messages` each."""
MessageChannel = Literal["email", "whatsapp", "linkedin", "portal", "sms", "phone"]
Tone = Literal["formal", "semi"]
Style = Literal["standard", "short", "warm"]
Honorific = Literal["bapak", "ibu", "kak"]
Notice = Literal["unknown", "early", "days", "short", "urgent", "past"]
Mode = Literal["onsite", "online", "phone"]
Unclear = Literal["day", "time", "place", "weekday", "several"]
"""What an invitation leaves open: it lacks a day, a time or a place, its weekday is not that of its date, or it names
several times."""

REASONS = (
    "accepted_offer", "too_far", "relocation", "career_change", "further_study", "personal", "family", "health",
    "health_family", "bereavement", "role_mismatch", "salary", "schedule_clash", "work", "transport", "weather",
    "company_reputation", "not_looking", "online_request", "religious", "second_time", "overslept", "mixed_up_date",
    "trivial",
)  # fmt: skip
"""Every category a reason can have (messages craft, section 5); typed words never travel further than this."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Referral:
    """Somebody the writer recommends in their place."""

    name: str
    relation: str | None = None
    """As typed, such as "temen kuliah"; a message says it in its own language, or not (`conversations.relations`)."""
    contact: str | None = None
    """How to reach them; known only where they agreed to it."""
    consent: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Facts:
    """Everything one finished message may say."""

    family: Family
    language: Language
    channel: MessageChannel
    tone: Tone
    style: Style = "standard"
    company: str | None = None
    position: str | None = None
    contact: str | None = None
    """Name of the recruiter without honorific, titles as typed; None addresses the recruitment team."""
    honorific: Honorific | None = None
    day: date | None = None
    """Day of the interview, as said in the interview's own zone."""
    time: clock_time | None = None
    zone: str | None = None
    """IANA name of the interview's zone."""
    mode: Mode | None = None
    reason: str | None = None
    """One of `REASONS`, or None when the person would rather not say."""
    slots: tuple[datetime, ...] = ()
    """Other times the person offers, aware, in the interview's zone."""
    new_time: datetime | None = None
    """The time that now holds, aware: what was agreed on, or when somebody who is late will be there."""
    agrees: bool = False
    """Persuaded: the answer to a recruiter who asks again is yes."""
    replied: bool = False
    """The recruiter has written since, so that there is an answer to thank for."""
    unclear: tuple[Unclear, ...] = ()
    options: tuple[date, ...] = ()
    """The days or moments between which an unclear invitation leaves the choice."""
    referral: Referral | None = None
    keep_door: bool = True
    name: str | None = None
    phone: str | None = None
    notice: Notice = "unknown"
    """How long before the interview the message is written."""
    now: datetime
    """When the message is written, aware, in the sender's zone; the greeting follows its hour."""
    wording: int = 0
    """How often another wording was asked for."""


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
