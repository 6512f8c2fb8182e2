"""Whom to write to: the name with the most evidence of a contact; never the candidate, whom the greeting names."""

import re
from collections.abc import Iterator, Sequence
from typing import Final

from conversations.reading.invitation.labels import Labelled
from conversations.reading.invitation.layout import Layout, Part
from conversations.reading.invitation.parties import person_signs as signs
from conversations.reading.invitation.parties.domains import NOREPLY, made_of
from conversations.reading.invitation.parties.gazetteer import FORMAL_HONORIFICS, HEADS, PLACES, TAILS, TITLES
from conversations.reading.invitation.parties.person_runs import person_runs
from conversations.reading.invitation.parties.regions import Regions, is_greeted
from conversations.reading.invitation.parties.run import Around, Run, small_runs
from conversations.reading.invitation.parties.signs import Before, after
from conversations.reading.invitation.parties.tokens import Token, tokens
from conversations.reading.invitation.parties.weighing import Weighed, pooled
from conversations.reading.invitation.posts import is_job

_SHORTEST_KEY: Final = 3
"""Letters from which a name that begins like another is the same one written shorter."""
_ACRONYM: Final = range(2, 4)
"""Letters of an acronym that is in no name."""
_WORKPLACES: Final = HEADS | {"perusahaan"}
"""Words that begin the name of a sender who is a company."""
_MOST_SMALL: Final = 2
"""Words of a name in small letters."""
_GREETED: Final = 160
"""Words within which a letter greets its reader."""
_FIRST: Final = re.compile(r"[^\w\n]*")
_ENDS: Final = re.compile(r"[^\w\n]*(?:\n|\Z)|[ ]?[,(|/•·-]")
"""What stands before and behind a name that is alone on the first line."""
_FROM: Final = frozenset(["at", "from", "dari", "dr", "of"])
_HERE: Final = frozenset(["here", "nih"])
_ELSEWHERE: Final = frozenset(
    ["place", "link", "company", "position", "day", "time", "when", "other", "matter", "slot", "mode", "duration"]
)
"""Labels whose values name no contact."""


def weigh_people(layout: Layout, labels: Sequence[Labelled], parts: Regions, words: Sequence[Token]) -> list[Weighed]:
    """The people who may be the contact, the likeliest first."""
    runs = list(_in_body(layout, labels, parts, words))
    for sender in (layout.headers.get("from"), *layout.senders[:1]):
        if sender is not None:
            runs += _in_sender(sender)
    return pooled(runs, _is_same)


def addressee(layout: Layout, parts: Regions, words: Sequence[Token]) -> Run | None:
    """The candidate: whom the greeting names, or else the mail's header."""
    for run in person_runs(words[:_GREETED]):
        if is_greeted(run, layout.body, parts.greetings):
            return run
    if to := layout.headers.get("to"):
        for run in person_runs(tokens(to.text)):
            return run.moved(to.start)
    return None


def _is_same(one: str, other: str) -> bool:
    short, long = sorted((one, other), key=len)
    return len(short) >= _SHORTEST_KEY and long.startswith(short)


def _points(traits: Iterator[str]) -> float:
    return sum(signs.TRAITS[trait] for trait in traits)


# Where a name may stand; each gives the candidates with their points.


def _in_body(
    layout: Layout, labels: Sequence[Labelled], parts: Regions, words: Sequence[Token]
) -> Iterator[tuple[Run, float]]:
    low = layout.low
    before = Before(low, signs.BEFORE)
    around = Around(words)
    for run in person_runs(words):
        cued = before.at(run.begins, run.start)
        if parts.piece(run.begins):  # what a piece behind the first is, its dash does not say
            cued = min(cued, signs.PIECE)
        points = cued + after(low, run.end, signs.AFTER) + _points(_traits(run))
        points += _points(_place(run, layout.body, parts)) + _points(_beside(run, around))
        yield run, points + _points(_label(run, labels, cued))
    for run in small_runs(words):
        points = before.at(run.start) + (signs.TRAITS["signs small"] if parts.piece(run.start) == 0 else 0)
        if points >= signs.SMALL and len(run.words) <= _MOST_SMALL:
            yield run, points + signs.TRAITS["small"] + after(low, run.end, signs.AFTER)


def _in_sender(part: Part) -> Iterator[tuple[Run, float]]:
    """In the name that a mail or the stamps of a chat show; one that its own domain repeats is a company's."""
    shown, _, address = part.text.partition("<")
    domain = address.lower().partition("@")[2].partition(".")[0]
    shown, through, _ = shown.partition(" via ")
    said = tokens(shown)
    firm = bool(said) and said[0].low in _WORKPLACES
    official = re.search(signs.DESK_IN_SENDER, shown.lower()) or (NOREPLY.search(address) and not through)
    for number, run in enumerate(person_runs(said)):
        points = _points(_traits(run))
        if number:
            points += signs.TRAITS["another in sender"]
        elif firm and run.honorific is None:
            continue
        elif not (domain and made_of(domain, run.words)) and (not official or _has_desk(run, shown.lower())):
            points += signs.TRAITS["sender"]
        yield run.moved(part.start), points


def _has_desk(run: Run, low: str) -> bool:
    """Whether the name stands beside the desk where its bearer works: "Rina (HRD)", "HR - Bu Rina"."""
    if re.compile(signs.DESK_AFTER).match(low, run.end):
        return True
    return run.honorific is not None and re.search(signs.DESK_BEFORE, low[: run.begins]) is not None


# What is asked of a candidate; each gives the traits that hold, for `signs.TRAITS` to weigh.


def _traits(run: Run) -> Iterator[str]:
    """What the name itself says."""
    lows = run.lows
    if run.honorific and run.honorific not in FORMAL_HONORIFICS:
        yield "honored"
    if len(lows) > 1:
        yield "several"
    if all(low in PLACES for low in lows) or any(is_job(low) for low in lows):
        yield "place or job"
    if any(low in TAILS or low in HEADS for low in lows):
        yield "workplace"
    shouted = len(lows) > 1 and all(word.text.isupper() for word in run.words)
    plain = [word for word in run.words if word.low not in TITLES]
    if not shouted and any(len(word.low) in _ACRONYM and word.text.isupper() for word in plain):
        yield "acronym"
    if re.search(r"[a-z][A-Z]", run.text):
        yield "camel case"


def _label(run: Run, labels: Sequence[Labelled], cued: float) -> Iterator[str]:
    kinds = {label.kind for label in labels if label.start <= run.start < label.end}
    if kinds & {"contact", "confirm"}:
        yield "contact label"
    elif "interviewer" in kinds:
        yield "interviewer label"
    elif kinds & _ELSEWHERE and cued < signs.CUED:
        yield "other label"


def _place(run: Run, body: str, parts: Regions) -> Iterator[str]:
    """What the run's place in the letter says."""
    piece = parts.begins_piece(run.begins)
    if piece == 0:
        yield "signs"
    elif piece == 1:
        yield "second piece"
    elif len(run.words) > 1 and "\n" in body and _FIRST.fullmatch(body, 0, run.begins) and _ENDS.match(body, run.end):
        yield "letterhead"


def _beside(run: Run, around: Around) -> Iterator[str]:
    """ "Rina dari Maju", "Rina here from Maju": the second name is no person's, unless it has an honorific."""
    before = around.before(run.start)
    if run.honorific or before is None or before.low not in _FROM:
        return
    somebody = around.before(before.start)
    if somebody and (somebody.low in _HERE or (somebody.capital and not somebody.ordinary)):
        yield "of somebody"
