"""From a recruiter's answer to its label: its own words, the signs in them, the times, the verdict."""

from collections.abc import Sequence
from datetime import datetime
from zoneinfo import ZoneInfo

from conversations.reading.reply.result import NOTHING, Context, Reply
from conversations.reading.reply.said import said
from conversations.reading.reply.signs import find_signs
from conversations.reading.reply.times import Times, offered_in, read_times, taken
from conversations.reading.reply.verdict import verdict


def read_reply(text: str, context: Context, now: datetime, zone: str, *, offered: Sequence[datetime] = ()) -> Reply:
    """What a recruiter's answer amounts to.

    `context` is what the candidate had sent; `now` (aware) is when the answer came, and `zone` (IANA) where its hours
    are meant. `offered`: the times the candidate had named (aware), where they are known; an answer that names one of
    them takes it, and one that names another proposes it; where none are given, those count that the words quoted below
    the answer name. Otherwise what is quoted is not read. Raises ValueError for a naive `now`, KeyError for an unknown
    zone.
    """
    if now.tzinfo is None:
        raise ValueError("now must be aware")
    ZoneInfo(zone)
    parts = said(text)
    if not parts.answer.strip():
        return NOTHING
    signs = find_signs(parts.answer)
    timed = any(one.timed for one in signs.sentences)
    known = (offered or offered_in(parts.history, now, zone)) if timed and context == "reschedule" else ()
    times = read_times(parts.answer, signs, now, zone, offered=known) if timed else Times()
    label, evidence = verdict(signs, context, timed=bool(times.sure or times.options))
    if label != "proposes_time" and not (label == "agrees" and context == "reschedule"):
        return Reply(label, evidence)
    if context == "reschedule" and (times.sure or times.options):
        slot = taken(times, known, by_hour=bool(offered))  # quoted words name the old hour as well
        if slot is not None:
            return Reply("agrees", evidence, (slot,))
        if known and times.sure:
            label = "proposes_time"
    return Reply(label, evidence, times.sure, times.options)
