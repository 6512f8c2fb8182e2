"""One line of `sopan write`: a case as plain JSON values becomes the facts of its message.

What somebody typed stays a value: a name is spelled, a reason becomes a category, a recruiter's message is read for
what it says about times. No sentence of either goes into the facts.
"""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import datetime, time
from typing import Any, Final, TypeVar, cast, get_args
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from conversations.facts import (
    REASONS,
    Facts,
    Family,
    Honorific,
    Language,
    MessageChannel,
    Mode,
    Notice,
    Referral,
    Tone,
    notice_before,
)
from conversations.reading.names import company_name, personal_name, position_name
from conversations.reading.person import read_contact
from conversations.reading.reason import ReasonReading, read_reason
from conversations.reading.zones import NAMED
from conversations.replies import with_replies

SCENARIOS: Final[Mapping[str, Family]] = {
    **{family: family for family in cast(tuple[Family, ...], get_args(Family))},
    "cancel_late": "cancel",
}
LONGEST: Final = 120
"""Characters a fact may have; a longer one is no name and no number."""

HOME: Final = "Asia/Jakarta"
"""Where a case is that names no zone."""

EXCUSES: Final = frozenset(
    {"health", "health_family", "family", "bereavement", "transport", "weather", "work", "schedule_clash", "religious"}
)
"""Reasons that a wish to lie reaches for; told as a lie they are not said."""

_TITLES: Final = ("prof", "dr", "drg", "ir", "drs", "dra", "apt", "h", "hj", "rev", "br", "sr", "kol", "mayor")
"""Titles that stand before a name; a job title beside the name is not said."""

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Case:
    """The facts of a case, and what reading it has to tell: codes like those of `conversations.coherence`."""

    facts: Facts
    notices: tuple[str, ...]


def case_of(record: Mapping[str, Any]) -> Case:
    """The case of one record. Raises ValueError, in one line, for what is unknown, too long or no time.

    Needed: `lang` (id, en), `channel`, `scenario` (a family of message, or cancel_late) and `now`. Else, each of them
    null or absent where it is not known: `tone` (formal, semi), `reason` (a category), `reason_text` (read for one),
    `recruiter` {name, gender: m, f, unknown or null for a team, title}, `company`, `position`, `interview` {start, tz:
    WIB, WITA, WIT or an IANA name, mode}, `slots`, `new_time`, `referral` {name, relation, consent, contact},
    `keep_door_open`, `user` {name, phone}, `recruiter_message` and `typed` {new_time} (read for times), `changed_mind`
    (persuaded). Times are ISO 8601, without an offset in the zone of the interview. Other keys are ignored.
    """
    zone = _zone(_part(record, "interview").get("tz"))
    now = _moment("now", record.get("now"), zone)
    if now is None:
        raise ValueError("now is missing")
    language = _one_of("lang", record.get("lang"), cast(tuple[Language, ...], get_args(Language)))
    scenario = record.get("scenario")
    if not isinstance(scenario, str) or scenario not in SCENARIOS:
        raise ValueError(f"scenario: {_shown(scenario)} is unknown")
    facts = Facts(
        family=SCENARIOS[scenario],
        language=language,
        channel=_one_of("channel", record.get("channel"), cast(tuple[MessageChannel, ...], get_args(MessageChannel))),
        tone=_one_of("tone", record.get("tone") or "formal", cast(tuple[Tone, ...], get_args(Tone))),
        company=_spelled("company", record.get("company"), company_name),
        position=_spelled("position", record.get("position"), position_name),
        keep_door=record.get("keep_door_open") is not False,
        name=_spelled("user.name", _part(record, "user").get("name"), personal_name),
        phone=_text("user.phone", _part(record, "user").get("phone")),
        referral=_referral(record),
        replied=bool(_prose("recruiter_message", record)),
        agrees=record.get("changed_mind") is True,
        now=now,
    )
    facts = _with_recruiter(facts, _part(record, "recruiter"))
    facts = _with_times(facts, record, zone)
    if scenario == "cancel_late" and facts.notice == "unknown":
        facts = replace(facts, notice="short")
    facts, notices = _with_reason(facts, record)
    raw = record.get("typed")
    raw_time = raw.get("new_time") if isinstance(raw, Mapping) else None
    facts = with_replies(
        facts,
        message=_prose("recruiter_message", record),
        raw_time=raw_time if isinstance(raw_time, str) else "",
        answer=_prose("reason_text", record),
        zone=zone,
    )
    return Case(facts, notices)


# ── values ──────────────────────────────────────────────────────────────────────────────────────────────────────────


def _part(record: Mapping[str, Any], name: str) -> Mapping[str, Any]:
    part = record.get(name)
    if part is None:
        return {}
    if not isinstance(part, Mapping):
        raise ValueError(f"{name}: not an object")
    return part


def _one_of(name: str, value: object, known: tuple[T, ...]) -> T:
    for one in known:
        if value == one:
            return one
    raise ValueError(f"{name}: {_shown(value)} is unknown")


def _shown(value: object) -> str:
    return repr(value)[:40]


def _text(name: str, value: object) -> str | None:
    """A short typed value, or None where there is none."""
    if value is None or value == "":
        return None
    if not isinstance(value, str):
        raise ValueError(f"{name}: not a text")
    if len(value) > LONGEST:
        raise ValueError(f"{name}: {len(value)} characters, {LONGEST} fit")
    return value.strip() or None


def _prose(name: str, record: Mapping[str, Any]) -> str:
    """Something to be read and never repeated."""
    value = record.get(name)
    if value is not None and not isinstance(value, str):
        raise ValueError(f"{name}: not a text")
    return value or ""


def _spelled(name: str, value: object, spell: Any) -> str | None:
    """As typed; in a letter's capitals where it was typed all small."""
    typed = _text(name, value)
    plain = typed is not None and typed[0].isalpha() and all(char.isalpha() or char in " .,&'-/" for char in typed)
    if typed is None or not plain or typed != typed.lower():
        return typed
    return cast(str | None, spell(typed)) or typed


def _zone(named: object) -> str:
    if named is None or named == "":
        return HOME
    if not isinstance(named, str):
        raise ValueError("interview.tz: not a text")
    zone = NAMED.get(named.lower(), named)
    try:
        return ZoneInfo(zone).key
    except (ZoneInfoNotFoundError, ValueError, OSError):
        raise ValueError(f"interview.tz: {_shown(named)} is unknown") from None


def _moment(name: str, value: object, zone: str) -> datetime | None:
    if value is None or value == "":
        return None
    try:
        moment = datetime.fromisoformat(cast(str, value))
    except (TypeError, ValueError):
        raise ValueError(f"{name}: {_shown(value)} is no time") from None
    return moment.astimezone(ZoneInfo(zone)) if moment.tzinfo else moment.replace(tzinfo=ZoneInfo(zone))


# ── the parts of a case ─────────────────────────────────────────────────────────────────────────────────────────────


def _with_recruiter(facts: Facts, recruiter: Mapping[str, Any]) -> Facts:
    name = _spelled("recruiter.name", recruiter.get("name"), personal_name)
    title = _text("recruiter.title", recruiter.get("title"))
    gender = recruiter.get("gender", "unknown")
    honorific = _one_of("recruiter.gender", gender, ("m", "f", "unknown", None))
    if name is None or (honorific is None and read_contact(name).name is None):
        return facts
    called: Mapping[str | None, Honorific] = {"m": "bapak", "f": "ibu"}
    if title and title.split()[0].lower().rstrip(".") in _TITLES and not name.lower().startswith(title.lower()):
        name = f"{title} {name}"
    return replace(facts, contact=name, honorific=called.get(honorific))


def _with_times(facts: Facts, record: Mapping[str, Any], zone: str) -> Facts:
    interview = _part(record, "interview")
    start = interview.get("start")
    moment = _moment("interview.start", start, zone)
    mode = interview.get("mode")
    slots = record.get("slots") or ()
    if not isinstance(slots, list | tuple):
        raise ValueError("slots: not a list")
    offered = [at for number, slot in enumerate(slots) if (at := _moment(f"slots[{number}]", slot, zone)) is not None]
    timed = moment is not None and isinstance(start, str) and len(start) > len("2026-12-01")
    notice: Notice = notice_before(moment, facts.now) if timed else _notice_of_day(moment, facts.now)
    return replace(
        facts,
        day=moment.date() if moment else None,
        time=moment.time().replace(tzinfo=None) if moment and timed else None,
        zone=zone if interview.get("tz") else None,
        mode=mode if mode in get_args(Mode) else None,
        slots=tuple(sorted(offered)),
        new_time=_moment("new_time", record.get("new_time"), zone),
        notice=notice,
    )


def _notice_of_day(moment: datetime | None, now: datetime) -> Notice:
    """Where only the day is known, it lasts until its evening."""
    return notice_before(datetime.combine(moment.date(), time(17), moment.tzinfo) if moment else None, now)


def _referral(record: Mapping[str, Any]) -> Referral | None:
    part = _part(record, "referral")
    name = _spelled("referral.name", part.get("name"), personal_name)
    if name is None:
        return None
    return Referral(
        name=name,
        relation=_text("referral.relation", part.get("relation")),
        contact=_text("referral.contact", part.get("contact")),
        consent=part.get("consent") is True,
    )


def _with_reason(facts: Facts, record: Mapping[str, Any]) -> tuple[Facts, tuple[str, ...]]:
    """The category, read from the typed words only where none was chosen; and what there is to say about it."""
    reason = record.get("reason") or None
    if reason is not None and reason not in REASONS:
        raise ValueError(f"reason: {_shown(reason)} is unknown")
    typed = _prose("reason_text", record)
    reading = read_reason(typed) if typed.strip() else ReasonReading(None, None)
    if reading.dishonest and (reason is None or reason in EXCUSES):
        return replace(facts, reason=reading.category), ("reason_dishonest",)
    private = ("reason_private",) if reading.private else ()
    return replace(facts, reason=reason or reading.category), private
