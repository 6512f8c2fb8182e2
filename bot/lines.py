"""`sopan read`, `sopan reply`, `sopan when` and `sopan write`: JSON lines in, JSON lines out.

A bad line comes back with its error, and the rest goes on.
"""

import json
from collections.abc import Callable, Iterable, Iterator, Mapping
from datetime import datetime
from typing import Any, get_args
from zoneinfo import ZoneInfo

from bot.wording.catalog import Catalog
from bot.wording.messages import Messages
from conversations.coherence import settle
from conversations.reading.invitation import read_line
from conversations.reading.reply import Context, read_reply
from conversations.reading.when import Found, read_when
from conversations.reading.zones import read_zone
from conversations.record import case_of

Record = Mapping[str, Any]


def answers(lines: Iterable[str], read: Callable[[Record], Record]) -> Iterator[str]:
    """One JSON object for each line that says anything, in order, as soon as it was read."""
    for line in lines:
        if line.strip():
            yield json.dumps(_answer(line, read), ensure_ascii=False)


def read_invitation_line(record: Record) -> Record:
    """In: `id`, `received_at` (ISO 8601 with offset), `text`; out: everything the invitation says, field by field."""
    return read_line(record)


def read_when_line(record: Record) -> Record:
    """In: `id`, `now` (ISO 8601 with offset), `tz` (IANA), `text`; out: `pred`, with `options` or `asked` if unsure."""
    zone = record["tz"]
    reading = read_when(record["text"], datetime.fromisoformat(record["now"]), zone)
    options = [_shown(found, zone) for found in reading.found]
    sure = reading.sure
    answer = {"id": record.get("id"), "pred": _shown(sure, zone) if sure is not None else None}
    if len(options) > 1:
        answer["options"] = options
    if sure is None:
        answer["asked"] = reading.asked or "unclear"
    return answer


def read_reply_line(record: Record) -> Record:
    """In: `id`, `text`, `context` (what was sent: decline, cancel or reschedule), `now` (ISO 8601; without an offset,
    by the clock of `tz`), `tz` (IANA, or WIB, WITA, WIT); out: `id`, `label`, `proposed` (ISO 8601 with offset),
    `evidence` (the words it was read from, or null)."""
    text, context, said_at, zone = (record[name] for name in ("text", "context", "now", "tz"))
    if context not in get_args(Context) or not all(isinstance(said, str) for said in (text, said_at, zone)):
        raise ValueError("text, now and tz are strings, context is one of " + ", ".join(get_args(Context)))
    zone = read_zone(zone) or zone
    now = datetime.fromisoformat(said_at)
    reply = read_reply(text, context, now if now.tzinfo else now.replace(tzinfo=ZoneInfo(zone)), zone)
    return {
        "id": record.get("id"),
        "label": reply.label,
        "proposed": [at.isoformat() for at in reply.proposed],
        "evidence": text[slice(*reply.evidence)] if reply.evidence else None,
    }


def write_message_line(messages: Messages, record: Record) -> Record:
    """In: a case (`case_of` says what it holds); out: `id`, `subject`, `text`, `notices`, `refused`.

    `notices` are the codes of what was adapted and is advised (`[notice]` of every language says them); `refused` is
    why there is no message, with the way out, or null.
    """
    from jinja2 import TemplateError

    case = case_of(record)
    settled = settle(case.facts)
    answer: dict[str, Any] = {"id": record.get("id"), "subject": None, "text": None}
    answer |= {"notices": [*case.notices, *settled.notices], "refused": None}
    if settled.refused:
        answer["notices"].append(settled.refused)
        answer["refused"] = Catalog().text(case.facts.language, "refused", settled.refused)
    else:
        try:
            message = messages.render(case.facts)
        except TemplateError as problem:
            raise ValueError(f"{type(problem).__name__}: {problem}") from None
        answer |= {"subject": message.subject, "text": message.text}
    return answer


def _answer(line: str, read: Callable[[Record], Record]) -> Record:
    record: Any = None
    try:
        record = json.loads(line)
        if not isinstance(record, dict):
            raise ValueError("a line is an object")
        return read(record)
    except (ValueError, KeyError, TypeError, OverflowError, RecursionError, OSError) as problem:  # OSError: a bad zone
        known = record.get("id") if isinstance(record, dict) else None
        return {"id": known, "error": f"{type(problem).__name__}: {problem}"}


def _shown(found: Found, zone: str) -> object:
    at = found.instant(zone)
    if at is not None:
        return at.isoformat()
    if found.day is not None:
        return {"date": found.day.isoformat()}
    return {"time": found.start.isoformat("minutes")} if found.start is not None else None
