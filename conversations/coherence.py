"""Which facts go together in one message, and what is done where they do not (messages craft, section 6).

`settle` takes the facts of a message through one table of rules, in its order. A rule *adapts* the facts, only
*advises*, or *refuses*: then the person should first decide otherwise; who insists gets the adapted facts.
What stands here is about facts; what a sentence may say for given facts is the templates' part.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta, tzinfo
from functools import lru_cache
from typing import Any, Final, Literal
from zoneinfo import ZoneInfo

from conversations.facts import REASONS, Facts, Referral
from conversations.proposals import SENSELESS, sense

ENDING: Final = frozenset(
    {"accepted_offer", "too_far", "career_change", "role_mismatch", "salary", "company_reputation", "not_looking"}
)
"""Reasons that end the candidacy, and so contradict a wish for another time."""

LASTING: Final = ENDING | {"relocation", "further_study"}
"""Reasons that still hold after a missed interview: who gives one is not asking for another time."""

Outcome = Literal["adapt", "advise", "refuse"]


@dataclass(frozen=True, slots=True)
class Rule:
    """One row: where every aspect named in `when` has one of the values, `change` is made and `code` is reported."""

    code: str
    outcome: Outcome
    when: Mapping[str, frozenset[object]]
    change: Mapping[str, Any] = field(default_factory=dict)
    """Field of `Facts` → its new value, or a function of the facts that tells it."""


@dataclass(frozen=True, slots=True)
class Settled:
    """Facts that go together, and what there is to tell the person about them."""

    facts: Facts
    notices: tuple[str, ...] = ()
    """Codes of what was adapted and advised, each with its sentence under `[notice]` of every language."""
    refused: str | None = None
    """Code of what should be decided first; its sentence stands under `[refused]`."""


@lru_cache(maxsize=4)
def settle(facts: Facts) -> Settled:
    """`facts` made coherent. Settling what is settled changes nothing. Kept, since the message and what is said around
    it settle the same."""
    notices: list[str] = []
    refused = None
    aspects = _aspects(facts)
    for rule in RULES:
        if all(aspects[name] in values for name, values in rule.when.items()):
            if rule.change:
                facts = replace(facts, **{name: _new(change, facts) for name, change in rule.change.items()})
                aspects = _aspects(facts)
            if rule.outcome == "refuse":
                refused = refused or rule.code
            else:
                notices.append(rule.code)
    notices += [f"slot_{finding}" for finding in _slot_findings(facts)]
    return Settled(replace(facts, slots=_sensible(facts)), tuple(dict.fromkeys(notices)), refused)


def _new(change: Any, facts: Facts) -> Any:
    return change(facts) if callable(change) else change


# ── what a rule can ask about ───────────────────────────────────────────────────────────────────────────────────────


def _aspects(facts: Facts) -> Mapping[str, object]:
    return {
        "family": facts.family,
        "channel": facts.channel,
        "tone": facts.tone,
        "reason": facts.reason,
        "notice": facts.notice,
        "door": "open" if facts.keep_door else "closed",
        "day": "known" if facts.day else "unknown",
        "slots": len(facts.slots),
        "agrees": facts.agrees,
        "new_time": "known" if facts.new_time else "unknown",
        "referral": facts.referral is not None,
        "consent": facts.referral is not None and facts.referral.consent,
        "contact": facts.referral is not None and facts.referral.contact is not None,
        "overdue": _overdue(facts),
        "weighty": _is_weighty(facts),
        "asleep": facts.now.hour >= NIGHT or facts.now.hour < MORNING,
        "fresh": facts.day is not None and facts.now.date() - facts.day < FOLLOW_UP_AFTER,
    }


NIGHT: Final = 20
MORNING: Final = 5
"""Hours between which recruiters should not be written to, unless it is urgent (messages craft, section 3)."""

FOLLOW_UP_AFTER: Final = timedelta(weeks=2)
LATE_AT_MOST: Final = timedelta(hours=1)
"""Who comes later than this is no longer late: the interview was missed."""

_WEIGHTY_TITLES: Final = ("prof", "dr.", "dr ", "drg.", "apt.", "jend", "kol.", "mayor", "hakim", "notaris")
_WEIGHTY_PLACES: Final = (
    "kementerian", "dinas ", "badan ", "pemerintah", "pemprov", "pemkot", "pemkab", "mahkamah", "kejaksaan", "kedutaan",
    "universitas", "law firm", "advokat", "kantor hukum", "notaris", "ministry", "embassy", "law office", "& partners",
)  # fmt: skip
"""Where formal words are the safe ones: titles of rank, the state, the law (compared in small letters)."""


def _is_weighty(facts: Facts) -> bool:
    contact, company = (facts.contact or "").lower(), (facts.company or "").lower()
    return contact.startswith(_WEIGHTY_TITLES) or any(place in company for place in _WEIGHTY_PLACES)


def _overdue(facts: Facts) -> bool:
    """Whether the interview began longer ago than anybody can be late."""
    if facts.day is None or facts.time is None or facts.now.tzinfo is None:
        return facts.notice == "past"
    start = datetime.combine(facts.day, facts.time, _zone(facts))
    return facts.now.astimezone(UTC) - start.astimezone(UTC) > LATE_AT_MOST


def _zone(facts: Facts) -> tzinfo | None:
    return ZoneInfo(facts.zone) if facts.zone else facts.now.tzinfo


def _slot_findings(facts: Facts) -> list[str]:
    return [finding for slot in facts.slots for finding in sense(slot, _start(facts), facts.now)]


def _sensible(facts: Facts) -> tuple[datetime, ...]:
    return tuple(slot for slot in facts.slots if not SENSELESS & set(sense(slot, _start(facts), facts.now)))


def _start(facts: Facts) -> datetime | None:
    if facts.day is None or facts.time is None:
        return None
    return datetime.combine(facts.day, facts.time, _zone(facts))


# ── the table ───────────────────────────────────────────────────────────────────────────────────────────────────────


def _one_of(*values: object) -> frozenset[object]:
    return frozenset(values)


def _without_contact(facts: Facts) -> Referral | None:
    return replace(facts.referral, contact=None) if facts.referral else None


def _still_to_come(facts: Facts) -> str:
    """What a message about an interview that has not been missed yet is for."""
    return "reschedule" if facts.keep_door and facts.reason not in LASTING else "cancel"


_LEAVING: Final = _one_of("decline", "cancel")
_EVERY_DAY: Final = _one_of("unknown", "early", "days")

RULES: Final = (
    # What the message is really for.
    Rule(
        "decline_without_date", "adapt",
        {"family": _one_of("cancel"), "channel": _one_of("linkedin"), "day": _one_of("unknown")},
        {"family": "decline"},
    ),
    Rule(
        "missed_instead", "adapt",
        {"family": _one_of("cancel", "reschedule"), "notice": _one_of("past")},
        {"family": "missed"},
    ),
    Rule(
        "missed_instead", "adapt",
        {"family": _one_of("running_late"), "notice": _one_of("past"), "overdue": _one_of(True)},
        {"family": "missed", "new_time": None},
    ),
    Rule(
        "not_missed_yet", "adapt",
        {"family": _one_of("missed"), "notice": _one_of("early", "days", "short", "urgent")},
        {"family": _still_to_come},
    ),
    Rule("no_referral", "adapt", {"family": _one_of("referral"), "referral": _one_of(False)}, {"family": "decline"}),
    Rule("nothing_to_confirm", "refuse", {"family": _one_of("confirm"), "notice": _one_of("past")}),
    Rule(
        "nothing_to_attend", "refuse",
        {"family": _one_of("attend_after_all"), "notice": _one_of("past"), "new_time": _one_of("unknown")},
    ),
    # Reasons that contradict what is asked for.
    Rule(
        "leaving_yet_asking", "refuse",
        {"family": _one_of("reschedule"), "reason": _one_of("accepted_offer", "not_looking")},
        {"reason": None},
    ),
    Rule(
        "reason_against_request", "adapt",
        {"family": _one_of("reschedule", "running_late"), "reason": frozenset(ENDING)},
        {"reason": None},
    ),
    Rule(
        "reason_unneeded", "adapt",
        {
            "family": _one_of("reply_accept_time", "confirm", "attend_after_all", "clarify"),
            "reason": frozenset(REASONS),
        },
        {"reason": None},
    ),
    Rule("persuaded", "adapt", {"family": _one_of("reply_persuade"), "agrees": _one_of(True)}, {"reason": None}),
    # The door.
    Rule(
        "praise_left_out", "adapt",
        {"reason": _one_of("company_reputation"), "door": _one_of("open")},
        {"keep_door": False},
    ),
    Rule("door_tied", "advise", {
        "family": _LEAVING, "door": _one_of("open"),
        "reason": _one_of("salary", "too_far", "role_mismatch", "relocation"),
    }),
    Rule("door_opened", "adapt", {"family": _one_of("followup_weeks"), "door": _one_of("closed")}, {"keep_door": True}),
    Rule("followup_early", "advise", {"family": _one_of("followup_weeks"), "fresh": _one_of(True)}),
    # Other people.
    Rule(
        "referral_without_contact", "adapt",
        {"family": _one_of("referral"), "consent": _one_of(False), "contact": _one_of(True)},
        {"referral": _without_contact},
    ),
    Rule("referral_consent", "advise", {"family": _one_of("referral"), "consent": _one_of(False)}),
    Rule("referral_reputation", "advise", {"family": _one_of("referral"), "reason": _one_of("company_reputation")}),
    # Another time.
    Rule("no_slots", "advise", {"family": _one_of("reschedule"), "slots": _one_of(0)}),
    Rule(
        "two_slots_fit", "adapt",
        {"channel": _one_of("sms"), "slots": frozenset(range(3, 50))},
        {"slots": lambda facts: facts.slots[:2]},
    ),
    Rule(
        "three_slots_fit", "adapt",
        {"slots": frozenset(range(4, 50))},
        {"slots": lambda facts: facts.slots[:3]},
    ),
    Rule("second_request", "advise", {"family": _one_of("reschedule"), "reason": _one_of("second_time")}),
    # Reasons worth a word.
    Rule("reason_trivial", "advise", {"family": _LEAVING | _one_of("reschedule"), "reason": _one_of("trivial")}),
    Rule("could_wait", "advise", {
        "family": _one_of("cancel"), "notice": _one_of("short", "urgent"),
        "reason": _one_of("transport", "weather", "work", "schedule_clash", "mixed_up_date"),
    }),
    Rule("reason_helps", "advise", {"family": _LEAVING | _one_of("reschedule"), "reason": _one_of(None)}),
    # How and when to send it.
    Rule("formal_suggested", "advise", {"tone": _one_of("semi"), "weighty": _one_of(True)}),
    Rule("call_first", "advise", {
        "family": _LEAVING | _one_of("reschedule", "running_late"), "notice": _one_of("urgent"),
        "channel": _one_of("email", "whatsapp", "linkedin", "portal", "sms"),
    }),
    Rule("chat_too", "advise", {
        "family": _LEAVING | _one_of("reschedule"), "notice": _one_of("short", "urgent"),
        "channel": _one_of("email", "linkedin", "portal"),
    }),
    Rule("send_now", "advise", {"notice": _one_of("short", "urgent"), "family": _LEAVING | _one_of("reschedule")}),
    Rule("send_in_the_morning", "advise", {"asleep": _one_of(True), "notice": _EVERY_DAY}),
)  # fmt: skip
"""Every rule, in the order they are applied; a later one sees what an earlier one has changed."""
