"""What a world came to: its figures in a few lines, and each breach with the history of whom it is about."""

from collections import Counter
from collections.abc import Iterator
from datetime import timedelta

from tests.soak.breach import Breach
from tests.soak.history import (
    Did,
    Failed,
    History,
    Left,
    Moment,
    Over,
    Promised,
    Reopened,
    Rested,
    Saw,
    Stood,
    Told,
    Trouble,
    of_kind,
)
from tests.soak.invariants import growth

MOST = 8
"""Breaches of one world that are told with their histories."""

QUIET = ("debug", "info", "warning")
LONGEST = 400
"""Levels of the log that tell of no error; the characters of a line that are shown."""

LINES = 120
"""The last moments of a person that are shown."""


def figures(history: History) -> Iterator[str]:
    """What happened, in numbers."""
    moments = history.moments
    did = [one for one in of_kind(moments, Did) if one.what != "profile"]
    yield f"seed {history.seed}: {history.world}, {timedelta(seconds=round(history.end))}"
    yield (
        f"  {len(history.people)} people did {len(did)} things and saw {len(of_kind(moments, Saw))} bubbles, "
        f"{sum(saw.prompt == 'reminder' for saw in of_kind(moments, Saw))} of them reminders; "
        f"{len(of_kind(moments, Told))} answers, {len(of_kind(moments, Promised))} reminders promised, "
        f"{sum(over.case is None for over in of_kind(moments, Over))} erased"
    )
    troubles = Counter(trouble.what for trouble in of_kind(moments, Trouble))
    told = ", ".join(f"{number} × {what}" for what, number in sorted(troubles.items()))
    yield f"  {len(of_kind(moments, Failed))} calls met a fault; {told or 'nothing else went wrong'}"
    grown = [share for process in history.processes if (share := growth(process.memory)) is not None]
    sizes = [size for process in history.processes for _, size in process.memory]
    if sizes:
        said = ", ".join(f"{share:+.1%}" for share in grown) or "no life was long enough to tell"
        yield f"  {len(history.processes)} processes, at most {max(sizes) / 1024:.0f} MB; grown when warm: {said}"


def told(history: History, breaches: list[Breach]) -> Iterator[str]:
    """The breaches, and the histories of those they are about."""
    for breach in breaches[:MOST]:
        yield f"{breach.invariant} of seed {history.seed}, {breach.person or 'nobody alone'}: {breach.what}"
    if len(breaches) > MOST:
        yield f"and {len(breaches) - MOST} more"
    if breaches:
        troubled = [line for line in history.logs if not any(f'"level": "{level}"' in line for level in QUIET)]
        yield from (f"   logged: {line[:LONGEST]}" for line in troubled[-MOST:])
    for person in dict.fromkeys(breach.person for breach in breaches[:MOST] if breach.person):
        yield f"-- {person}"
        theirs = [one for one in history.moments if one.person == person or isinstance(one, Trouble)]
        theirs.sort(key=lambda one: one.at)
        yield from (_line(moment) for moment in theirs[-LINES:])
        if person in history.kept:
            yield f"   rows: {[(row.kind, row.ending, row.ref) for row in history.kept[person].rows]}"
            yield f"   pending: {history.kept[person].reminders}"


def everything(history: History) -> Iterator[str]:
    """The whole history, a moment a line."""
    return (f"{moment.person or 'everybody':24}{_line(moment)}" for moment in history.moments)


def _line(moment: Moment) -> str:
    match moment:
        case Did():
            said = f"did: {moment.what} {moment.words}"
        case Saw():
            changed = "changed" if moment.edit else "came"
            asks = f" {moment.prompt} {moment.turn} of case {moment.case}" if moment.prompt else ""
            said = f"{changed} {moment.ref}{asks}: {moment.text}"
        case Stood():
            said = f"unchanged: {moment.ref}"
        case Failed() | Trouble():
            said = f"wrong until {moment.until:.1f}: {moment.what}"
        case Told():
            said = f"told {moment.question} of case {moment.case}: {moment.value}"
        case Reopened():
            said = f"another message of case {moment.case}"
        case Over():
            said = f"over: {moment.case or 'everything'}"
        case Promised():
            said = f"promised for {moment.due:.0f}: case {moment.case}"
        case Rested():
            said = f"answered, {moment.owed} owed"
        case Left():
            said = "blocked the bot"
        case _:
            said = str(moment)
    return f"   {moment.at:7.2f} {said}".replace("\n", " / ")[:LONGEST]
