"""From a recruiter's answer to its label: its own words, the hints in them, the verdict, the times."""

from collections.abc import Sequence
from datetime import datetime
from zoneinfo import ZoneInfo

from conversations.reading.reply.hints import hints_of
from conversations.reading.reply.result import NOTHING, Context, Reply
from conversations.reading.reply.said import said
from conversations.reading.reply.sentences import sentences_of
from conversations.reading.reply.times import offered_in, read_times, taken
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
    sentences = sentences_of(parts.answer)
    found = verdict(hints_of(sentences, context))
    label, evidence = found.label, found.evidence
    timely = set(found.nearest) == {"agrees", "proposes_time"} and context == "reschedule"
    if label not in ("agrees", "proposes_time") and not timely:
        return Reply(label, evidence)
    if label == "agrees" and context != "reschedule":
        return Reply(label, evidence)
    known = (offered or offered_in(parts.history, now, zone)) if context == "reschedule" else ()
    times = read_times(parts.answer, sentences, now, zone, offered=known)
    if context == "reschedule" and (times.sure or times.options):
        slot = taken(times, known, by_hour=bool(offered))  # quoted words name the old hour as well
        if slot is not None:
            return Reply("agrees", evidence, (slot,))
        if known and times.sure:
            label = "proposes_time"
    return Reply(label, evidence) if label == "unclear" else Reply(label, evidence, times.sure, times.options)
