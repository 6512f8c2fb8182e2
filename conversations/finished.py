"""From a case to the facts of its message. Nothing enters here that is not an answer or a declared default."""

from collections.abc import Mapping
from datetime import date, datetime, time, timedelta
from typing import cast
from zoneinfo import ZoneInfo

from conversations.answers.moment import moment
from conversations.answers.slots import slot_moment, times_on_offer
from conversations.facts import Facts, Honorific, Language, MessageChannel, Mode, Notice, Referral, Style, Tone, Unclear
from conversations.flow import Known
from conversations.person import Case, Value
from conversations.scene import Scene


def facts_now(scene: Scene, case: Case) -> Facts:
    """The same of a case as it stands now."""
    return facts_of(scene.known(case), scene.notice(case), scene.now, scene.zone)


def facts_of(known: Known, notice: Notice, now: datetime, zone: str) -> Facts:
    """Everything the finished message of a complete case may say.

    `now` is aware; `zone` is the person's own. Raises ValueError for a flow that ends in no message.
    """
    if known.flow.family is None:
        raise ValueError(f"the flow {known.flow.name} ends in no message")
    values = known.values
    clock = _word(values.get("clock"))
    at = _word(values.get("zone")) or zone
    honorific = _word(values.get("honorific"))
    reason = _word(values.get("reason"))
    if values.get("better_cancel") == "go_on":  # told that this reason speaks against it, they ask all the same
        reason = None
    if known.flow.family == "reschedule" and any(posted.family == "reschedule" for posted in known.case.thread):
        reason = "second_time"
    return Facts(
        family=known.flow.family,
        language=cast(Language, values["language"]),
        channel=cast(MessageChannel, values["channel"]),
        tone=cast(Tone, values["tone"]),
        style=cast(Style, values["style"]),
        company=cast(str, values["company"]),
        position=_word(values.get("position")),
        contact=_word(values.get("contact")),
        honorific=cast(Honorific, honorific) if honorific not in (None, "unknown") else None,
        day=date.fromisoformat(day) if (day := _word(values.get("day"))) else None,
        time=time.fromisoformat(clock) if clock else None,
        zone=at if clock else None,
        mode=cast(Mode | None, _word(known.case.value("mode"))),
        reason=reason,
        slots=tuple(sorted(slot_moment(slot, at) for slot in times_on_offer(values))),
        new_time=_new_time(values, at),
        agrees=values.get("persuaded") == "yes",
        replied=known.case.answered_at is not None,
        unclear=cast(tuple[Unclear, ...], (doubt,) if (doubt := _word(values.get("unclear"))) else ()),
        referral=_referral(values),
        keep_door=values["keep_door"] == "yes",
        name=_word(values.get("name")),
        phone=_word(values.get("phone")),
        notice=notice,
        now=now.astimezone(ZoneInfo(zone)),
        wording=int(_word(values.get("wording")) or 0),
    )


def _new_time(values: Mapping[str, Value], zone: str) -> datetime | None:
    """The time that now holds: the one agreed on, or when somebody who is late will be there."""
    agreed, day, clock, delay = (_word(values.get(name)) for name in ("new_time", "day", "clock", "delay"))
    if agreed is not None:
        return slot_moment(agreed, zone)
    if delay is not None and day is not None and clock is not None:
        return moment(day, clock, zone) + timedelta(minutes=int(delay))
    return None


def _referral(values: Mapping[str, Value]) -> Referral | None:
    friend = _word(values.get("friend"))
    if friend is None:
        return None
    relation, contact = _word(values.get("relation")), _word(values.get("friend_contact"))
    return Referral(
        name=friend,
        relation=relation.replace("_", " ") if relation else None,
        contact=contact,
        consent=values.get("consent") == "yes",
    )


def _word(value: Value) -> str | None:
    return value if isinstance(value, str) else None
