"""One line of `sopan read`: a record in, its facts out, all in plain JSON values."""

from collections.abc import Mapping
from datetime import date, datetime
from typing import Any

from conversations.reading.invitation.reader import read_invitation
from conversations.reading.invitation.result import FIELDS, Fact
from conversations.reading.moments import read_moments
from conversations.reading.request import read_request
from conversations.reading.zones import NAMED

_ZONES = {7: "Asia/Jakarta", 8: "Asia/Makassar", 9: "Asia/Jayapura"}


def read_line(record: Mapping[str, Any]) -> dict[str, Any]:
    """The facts of {"id", "received_at" (ISO with offset), "text"}; a bad record comes back as {"id", "error"}."""
    name = record.get("id")
    try:
        received_at = datetime.fromisoformat(record["received_at"])
        text = record["text"]
        if not isinstance(text, str):
            return {"id": name, "error": "text is no string"}
        if received_at.tzinfo is None:
            return {"id": name, "error": "received_at has no offset"}
        zone = _zone(received_at, record.get("tz"))
        return {"id": name, **_said(text, received_at, zone)}
    except (KeyError, TypeError, ValueError, OverflowError, OSError) as fault:
        return {"id": name, "error": f"{type(fault).__name__}: {fault}"}


def _zone(received_at: datetime, named: object) -> str:
    if isinstance(named, str) and named:
        return NAMED.get(named.lower(), named)
    offset = received_at.utcoffset()
    hours = int(offset.total_seconds() // 3600) if offset else 0
    return _ZONES.get(hours) or (f"Etc/GMT{'-' if hours > 0 else '+'}{abs(hours)}" if hours else "UTC")


def _said(text: str, received_at: datetime, zone: str) -> dict[str, Any]:
    read = read_invitation(text, received_at, zone=zone)
    said: dict[str, Any] = {"is_invitation": read.is_invitation, "kind": read.kind, "language": read.language}
    facts: dict[str, Fact] = dict(read.facts)
    if read.kind == "request":
        said |= _request(text, received_at, zone, facts)
    for field in FIELDS:
        said[field] = _json(facts[field].value) if field in facts else [] if field == "alternatives" else None
    said["unsure"] = [field for field in facts if field in FIELDS and not facts[field].sure]
    said["evidence"] = {field: text[slice(*fact.span)] for field, fact in facts.items() if field in FIELDS}
    said["warnings"] = [{"code": warning.code, "evidence": text[slice(*warning.span)]} for warning in read.warnings]
    return said


def _request(text: str, received_at: datetime, zone: str, facts: dict[str, Fact]) -> dict[str, Any]:
    """What somebody's own request says."""
    asked = read_request(text)
    named = {
        "company": asked.company,
        "position": asked.position,
        "contact_name": asked.contact,
        "honorific": asked.honorific,
    }
    for field, fact in named.items():
        if fact is not None:
            facts[field] = Fact(fact.value, fact.span)
    when = read_moments(text, asked, received_at, zone).own
    if when is not None and when.day is not None:
        facts["starts_at"] = Fact(when.instant(zone) or when.day, when.span)
        if when.zone:
            facts["tz"] = Fact(when.zone, when.span)
    return {"intent": asked.intent, "reason": asked.reason.value if asked.reason else None}


def _json(value: Any) -> Any:
    if isinstance(value, datetime | date):
        return value.isoformat()
    return [_json(one) for one in value] if isinstance(value, tuple) else value
