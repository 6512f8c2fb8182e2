"""Whom to write to: the name with the most signs of a contact; never the candidate, whom the greeting names."""

import itertools
import re
from collections.abc import Iterator, Sequence
from typing import Final

from conversations.reading.invitation.labels import Labelled
from conversations.reading.invitation.layout import Layout, Part
from conversations.reading.invitation.parties.firm import NOREPLY, PLACES, mails
from conversations.reading.invitation.parties.regions import DAYTIME, Regions
from conversations.reading.invitation.parties.runs import HEADS, HONORIFIC, TAILS, TITLES, Run, person_runs, small_runs
from conversations.reading.invitation.parties.signs import PERSON_AFTER, PERSON_BEFORE
from conversations.reading.invitation.parties.tokens import Token, tokens
from conversations.reading.invitation.parties.weighing import Before, Weighed, after, pooled
from conversations.reading.invitation.posts import is_job

_OFFICE: Final = re.compile(
    r"(?i)\b(?:pt|cv|hrd?|recruit\w*|rekrut\w*|talent|career\w*|karir|team|tim|department|departemen|no-?reply|people|jobs?|"
    r"admin|hiring|notif\w*|panitia|personalia|notification|interview\w*|bank|group|system|sekretariat|seleksi|hc|sdm|program)\b"
)
_DESK_AFTER: Final = re.compile(
    r"[ ]?[-(|/,•·]?[ ]?(?:from|dari|at|of|hrd?|recruit\w*|rekrut\w*|talent|people|c[teof]o|founder|owner)(?!\w)"
)
_DESK_BEFORE: Final = re.compile(r"(?i)(?:^|\W)(?:hrd?|rekruter|recruiter|admin|user)[ :.-]*$")
_BARRED: Final = frozenset("place link company position day time when other matter slot mode duration".split())


def weigh_people(layout: Layout, labels: Sequence[Labelled], parts: Regions, words: Sequence[Token]) -> list[Weighed]:
    """The people who may be the contact, the likeliest first."""
    runs = list(_in_body(layout, labels, parts, words))
    for part in (layout.headers.get("from"), *layout.senders[:1]):
        if part is not None:
            runs += _in_sender(part)
    return pooled(runs, _same)


def _same(one: str, other: str) -> bool:
    short, long = sorted((one, other), key=len)
    return len(short) > 2 and long.startswith(short)


def _in_body(
    layout: Layout, labels: Sequence[Labelled], parts: Regions, words: Sequence[Token]
) -> Iterator[tuple[Run, float]]:
    body, low = layout.body, layout.low
    before = Before(low, PERSON_BEFORE)
    kinds = [(label.kind, label.start, label.end) for label in labels]
    ahead = {word.start: earlier for earlier, word in itertools.pairwise(words) if word.gap == " "}
    for run in person_runs(words):
        cued = before.at(run.begins, run.start)
        if parts.signed(run.begins):  # what a piece behind the first is, its dash does not say
            cued = min(cued, 1.5)
        if not run.honorific and (prior := ahead.get(run.start)) and prior.low in ("at", "from", "dari", "dr", "of"):
            cued -= 5 * (
                (one := ahead.get(prior.start)) is not None
                and (one.capital or one.low in ("here", "nih"))
                and not (one.ordinary and one.capital)
            )
        points = cued + after(low, run.end, PERSON_AFTER) + _shape(run)
        within = {kind for kind, start, end in kinds if start <= run.start < end}
        if within & {"contact", "confirm"}:
            points += 5
        elif "interviewer" in within:
            points += 2
        elif within & _BARRED and cued < 4:
            points -= 4
        yield run, points + _where(run, body, parts)
    for run in small_runs(words):
        points = before.at(run.start) + (3 if parts.signed(run.start) == 0 else 0)
        if points in _NAMED_SMALL and len(run.words) < 3:
            yield run, points - 1 + after(low, run.end, PERSON_AFTER)


_NAMED_SMALL: Final = frozenset([4.5, 5.0, 5.5, 3.5 + 3, 4.5 + 3, 5.0 + 3, 5.5 + 3, 3.0 + 3])
"""Points of signs behind which a name is due even in small letters: who speaks, who signs."""


def _where(run: Run, body: str, parts: Regions) -> float:
    """What the run's place in the letter says."""
    if _is_greeted(run, body, parts):
        return -9
    number = parts.signed(run.begins)
    if number is not None and run.begins == parts.signature[number][0]:
        return 4 if number == 0 else 2 if number == 1 else 0.5
    line = body.rfind("\n", 0, run.begins) + 1
    if line:
        return 0
    first = not re.search(r"\w", body[line : run.begins])
    alone = first and re.match(r"[^\w\n]*(?:\n|$)|[ ]?[,(|/•·-]", body[run.end :]) is not None
    return 2 if alone and len(run.words) > 1 and "\n" in body else 0


_GREETED: Final = 1000
"""Characters within which a letter greets its reader."""
_FILLERS: Final = frozenset(
    f"{DAYTIME} yth yang terhormat hormat kepada kpd there the for selamat wr wb calon kandidat peserta rekan to candidate".replace(
        "|", " "
    ).split()
)


def _is_greeted(run: Run, body: str, parts: Regions) -> bool:
    """Whether the greeting leads up to the name: nothing between them but honorifics, titles and the time of day."""
    end = max((end for end in parts.greetings if end <= run.start), default=None)
    if end is None or run.start - end > 60:
        return False
    between = body[end : run.start]
    said = re.findall(r"[^\W_]+", between.lower())
    honored = [word for word in said if word in HONORIFIC]
    if run.honorific and "dengan" in said[:1]:
        said = said[1:]
    return all(word in _FILLERS or word in HONORIFIC or word in TITLES for word in said) and not (
        honored and re.search(r",|[!?]", between[between.lower().rfind(honored[0]) :])
    )


def _shape(run: Run) -> float:
    """What the name itself says."""
    lows = run.lows
    points = 0.0
    if run.honorific:
        points += 0 if run.honorific in ("sdr", "sdri", "sdra", "saudara", "saudari") else 1.5
    points += 0.5 if len(lows) > 1 else 0
    if all(low in PLACES for low in lows) or any(is_job(low) for low in lows):
        points -= 6
    if any(low in TAILS or low in HEADS for low in lows):
        points -= 4
    shouted = len(lows) > 1 and all(word.text.isupper() for word in run.words)
    if not shouted and any(1 < len(word.low) <= 3 and word.text.isupper() for word in run.words):
        points -= 6
    if len(lows) == 1 and re.search(r"[a-z][A-Z]", run.text):  # "KarirPulau"
        points -= 6
    return points


def _in_sender(part: Part) -> Iterator[tuple[Run, float]]:
    """In the name that a mail or the stamps of a chat show; one that its own domain repeats is a company's."""
    shown, _, address = part.text.partition("<")
    local, _, domain = address.strip("> ").lower().partition("@")
    shown, through, _ = shown.partition(" via ")
    official = _OFFICE.search(shown) is not None or (NOREPLY.search(address) is not None and not through)
    for number, run in enumerate(person_runs(tokens(shown))):
        desk = _DESK_AFTER.match(shown.lower(), run.end) or (run.honorific and _DESK_BEFORE.search(shown[: run.begins]))
        named = any(len(low) > 2 and low in local for low in run.lows) or run.honorific is not None
        of_firm = bool(domain) and not named and mails(run.words, frozenset([domain.split(".")[0]]))
        points = 0.0 if of_firm or (official and not desk) else 5.5
        yield run.moved(part.start), (points if number == 0 else 0.5) + _shape(run)


def addressed(layout: Layout, parts: Regions, words: Sequence[Token]) -> Run | None:
    """The person whom the greeting names: the candidate."""
    for run in person_runs([word for word in words[:160] if word.start < _GREETED]):
        if _is_greeted(run, layout.body, parts):
            return run
    if to := layout.headers.get("to"):
        for run in person_runs(tokens(to.text.split("<")[0])):
            return run.moved(to.start)
    return None
