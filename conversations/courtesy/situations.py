"""What a message of each situation must hold, and how long it may be in each channel. Data only.

Sources: the message rubric (elements A1-A11, the table of lengths, the adjustments by scenario), the messages craft
(sections 2 and 6).
"""

from dataclasses import dataclass
from typing import Final, Literal

Channel = Literal["email", "whatsapp", "linkedin", "portal", "sms", "phone"]
Situation = Literal[
    "decline", "cancel", "cancel_late", "reschedule", "missed", "running_late", "confirm", "clarify",
    "reply_accept_time", "reply_asks_why", "reply_persuade", "reply_disappointed", "thanks", "followup_weeks",
    "referral", "attend_after_all", "after_call",
]  # fmt: skip


@dataclass(frozen=True, slots=True)
class Expected:
    """What is expected of one situation."""

    decision: tuple[str, ...] = ()
    """Any of these must be said early; empty where nothing is decided or asked."""
    parts: frozenset[str] = frozenset()
    """Rules of presence that apply: greeting, name, role, date, time, slots, door."""
    apology: Literal["if_late", "always", "never"] = "if_late"
    refuses: bool = False
    """The candidate does not come: such a message opens no interview to look forward to."""
    brief: bool = False
    """The shorter lengths apply: replies, thanks, follow-up."""


def _expected(decision: str, parts: str, **rest: object) -> Expected:
    return Expected(tuple(decision.split()), frozenset(parts.split()), **rest)  # type: ignore[arg-type]


EXPECTED: Final[dict[Situation, Expected]] = {
    "decline": _expected("decline cancel", "greeting name role known_date door", refuses=True),
    "cancel": _expected("cancel decline missed", "greeting name role date time door", refuses=True),
    "cancel_late": _expected("cancel decline", "greeting name role date time door", refuses=True, apology="always"),
    "reschedule": _expected("reschedule", "greeting name role date time slots"),
    "missed": _expected("missed cancel", "greeting name role date time", apology="always"),
    "referral": _expected("decline cancel", "greeting name role", refuses=True),
    "running_late": _expected("late", "greeting name role date", apology="always", brief=True),
    "confirm": _expected("attend", "greeting name role date time", brief=True),
    "attend_after_all": _expected("attend", "greeting name role date time", brief=True),
    "after_call": _expected("decline cancel reschedule attend", "greeting name role date time", brief=True),
    "clarify": _expected("", "greeting name role", brief=True),
    "thanks": _expected("", "greeting name role", apology="never", brief=True),
    "followup_weeks": _expected("", "greeting name role", brief=True),
    "reply_accept_time": _expected("attend", "date time", brief=True),
    "reply_asks_why": _expected("", "", brief=True),
    "reply_persuade": _expected("decline cancel attend", "", brief=True, refuses=True),
    "reply_disappointed": _expected("", "", brief=True, apology="always"),
}

GUESSES: Final[tuple[tuple[str, Situation], ...]] = (
    ("late", "running_late"), ("reschedule", "reschedule"), ("decline", "decline"), ("cancel", "cancel"),
    ("attend", "confirm"),
)  # fmt: skip
"""What is said: the situation that a text is most likely meant for, where nobody said which it is."""

LENGTHS: Final[dict[tuple[Channel, bool], tuple[int, int]]] = {
    ("email", False): (35, 170),
    ("whatsapp", False): (22, 120),
    ("portal", False): (22, 120),
    ("linkedin", False): (20, 110),
    ("sms", False): (15, 70),
    ("phone", False): (30, 260),
    ("email", True): (25, 140),
    ("whatsapp", True): (10, 90),
    ("portal", True): (10, 90),
    ("linkedin", True): (10, 90),
    ("sms", True): (8, 60),
    ("phone", True): (25, 140),
}
"""(channel, brief): the fewest and the most words that are bearable."""

BEFORE_DECISION: Final = {"email": (3, 70), "phone": (5, 70)}
"""The decision stands within so many sentences after the salutation, with at most so many words before it."""
BEFORE_DECISION_IN_CHAT: Final = (3, 55)

LONGEST_SENTENCE: Final = 34
LONGEST_REASON: Final = 20
"""Words (rubric, A6 and C2)."""
