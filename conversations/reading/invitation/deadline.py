"""By when an answer is asked for: stated deadlines only, and "H-1" counted back from the interview."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import timedelta

from conversations.reading.invitation.clauses import Clauses
from conversations.reading.invitation.labels import Labelled
from conversations.reading.invitation.lexicon import cue, says
from conversations.reading.invitation.phrase import Reader, has_clock, has_day
from conversations.reading.invitation.result import When
from conversations.reading.invitation.slots import moment
from conversations.reading.when import Found


@dataclass(frozen=True, slots=True)
class Deadline:
    """The last moment to answer, and where the body says it."""

    when: When
    start: int
    end: int
    sure: bool = True


def read_deadline(
    clauses: Clauses, labels: Sequence[Labelled], reader: Reader, zone: str, interview: Found | None
) -> Deadline | None:
    """The deadline for an answer. `zone` is that of the interview, `interview` its slot if one was found."""
    low = clauses.low
    spans = [(label.start, label.end) for label in labels if label.kind in ("deadline", "confirm")]
    for mask in clauses.masks:
        if mask.kind == "deadline":
            start, end = clauses.sentence(mask.start)
            before = clauses.sentence(start - 1)[0] if start else 0
            if says("REPLYING", low[start:end]) or (says("REPLYING", low[before:start]) and mask.start - start < 12):
                spans.append((mask.start, mask.end))
    for start, end in spans:
        text = low[start:end]
        if (
            interview is not None
            and interview.day is not None
            and (days := re.search(r"(?<!\w)h ?- ?([1-7])(?!\d)", text))
        ):
            return Deadline(interview.day - timedelta(days=int(days[1])), start, end)
        if not (has_day(text) or has_clock(text)):
            continue
        text = cue("DEADLINE").sub(lambda found: " " * len(found[0]), text)
        for one in reader.read(text)[:1]:
            found = one.found
            if found.day is None and found.start is not None:
                continue
            when = moment(found, zone)
            if when is not None:
                return Deadline(when, start, end, one.sure)
    return _eve(clauses, interview)


def _eve(clauses: Clauses, interview: Found | None) -> Deadline | None:
    """ "konfirmasi H-1", where no mask caught it."""
    if interview is None or interview.day is None:
        return None
    for found in re.finditer(r"(?<!\w)h ?- ?([1-7])(?!\d)", clauses.low):
        start, end = clauses.sentence(found.start())
        sentence = clauses.low[start:end]
        if says("REPLYING", sentence) and not re.search(
            r"(?:tautan|link|dikirim|sent)[^.\n]{0,20}$", clauses.low[start : found.start()]
        ):
            return Deadline(interview.day - timedelta(days=int(found[1])), *found.span())
    return None
