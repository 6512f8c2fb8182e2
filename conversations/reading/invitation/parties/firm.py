"""Who hires: the name with the most evidence of a company; where an agency writes for a client, the client."""

import itertools
import re
from collections.abc import Iterator, Sequence
from typing import Final

from conversations.reading.invitation.labels import Labelled
from conversations.reading.invitation.layout import Layout, Part
from conversations.reading.invitation.lexicon import says
from conversations.reading.invitation.parties import firm_signs as signs
from conversations.reading.invitation.parties.domains import NOREPLY, company_domains, made_of
from conversations.reading.invitation.parties.firm_runs import firm_runs
from conversations.reading.invitation.parties.gazetteer import FIRM_JOBS, GIVEN, HEADS, LEGAL_FORMS, PLACES, TAILS
from conversations.reading.invitation.parties.regions import Regions
from conversations.reading.invitation.parties.run import Around, Run, small_runs
from conversations.reading.invitation.parties.signs import Before, after, itself
from conversations.reading.invitation.parties.tokens import Token, tokens
from conversations.reading.invitation.parties.weighing import Weighed, pooled
from conversations.reading.invitation.posts import is_job

_SHORT_KEY: Final = 4
"""Letters from which a name that begins like another is the same one written shorter,"""
_LONG_KEY: Final = 8
"""and from which one that ends like another is."""
_ACRONYM: Final = range(2, 6)
"""Letters of an acronym that begins a name: "BKR Consulting"."""
_BESIDE: Final = 60
"""Characters beside a name in which a job is looked for."""
_ENDS: Final = re.compile(r"[^\w\n]*(?:\n|\Z)|[ ]?[|(•·]")
"""What stands behind a name that is alone on its line."""
_SENTENCE: Final = re.compile(r"\w{3}\.[ ]")
_LAST: Final = re.compile(r"\W*\Z")
_PARTED: Final = re.compile(r"\w{4}.*[-|:,(\]]\s*\Z")
"""What stands before the last part of a subject."""
_FIRM_WORDS: Final = TAILS | HEADS
_SOMEBODY: Final = 2
"""Words of a person's name, at most."""
_LOOK_BACK: Final = 16
_MET: Final = re.compile(r"(?<!\w)(?:hrd?|recruiter|rekruter|with|dengan|dgn|bersama|bareng)[ ,:*-]{1,3}$")
_OF_SOMEBODY: Final = frozenset(["at", "from", "dari", "dr", "of"])
_ELSEWHERE: Final = frozenset(["place", "other", "link", "day", "time", "when", "contact", "confirm"])
"""Labels whose values name no company."""


def weigh_firms(layout: Layout, labels: Sequence[Labelled], parts: Regions, words: Sequence[Token]) -> list[Weighed]:
    """The names that may be the company's, the likeliest first."""
    domains = company_domains(layout)
    runs = list(_in_body(layout, labels, parts, words, domains))
    if subject := layout.headers.get("subject"):
        runs += _in_subject(subject, domains)
    for sender in (layout.headers.get("from"), *layout.senders[:1]):
        if sender is not None:
            runs += _in_sender(sender, domains)
    return pooled(runs, _is_same)


def _is_same(one: str, other: str) -> bool:
    """Whether two keys are of one name, written longer or shorter."""
    short, long = sorted((one, other), key=len)
    return short == long or (
        len(short) >= _SHORT_KEY and (long.startswith(short) or (len(short) >= _LONG_KEY and long.endswith(short)))
    )


def _behind_the(run: Run) -> int:
    """Where a name begins without its article, which the signs before names may take in."""
    return run.words[1].start if run.lows[0] == "the" and len(run.words) > 1 else run.start


def _points(traits: Iterator[str]) -> float:
    return sum(signs.TRAITS[trait] for trait in traits)


# Where a name may stand; each gives the candidates with their points.


def _in_body(
    layout: Layout, labels: Sequence[Labelled], parts: Regions, words: Sequence[Token], domains: frozenset[str]
) -> Iterator[tuple[Run, float]]:
    low = layout.low
    before = Before(low, signs.BEFORE)
    agency = says("AGENCY", low)
    around = Around(words)
    for run in firm_runs(words):
        cued = before.at(run.start, _behind_the(run))
        if len(run.words) == 1 and cued == signs.WORKPLACE:  # "outlet Dago" is a place
            cued = 0
        points = cued + after(low, run.end, signs.AFTER) + _shape(run, domains)
        if len(run.words) > 1 and after(low, run.end, (signs.DATED,)):  # "PT Maju 25 November", but not "Kemis 5 Nov"
            points -= signs.DATED.weight
        points += _points(_place(run, layout.body, parts)) + _points(_beside(run, around))
        points += _points(_label(run, labels, layout.body))
        if _is_somebody(run, low):
            points += signs.TRAITS["somebody"]
        if agency and re.search(signs.AGENT, run.text.lower()):
            points += signs.TRAITS["agent"]
        yield run, points
    for run in small_runs(words):
        cued = before.at(run.start) + itself(" ".join(run.lows), signs.NAME)
        if cued >= signs.SMALL:
            mailed = _points(_mail(run, domains))
            yield run, cued + mailed + after(low, run.end, signs.AFTER)


def _in_subject(part: Part, domains: frozenset[str]) -> Iterator[tuple[Run, float]]:
    text = part.text
    before = Before(text.lower(), signs.BEFORE)
    for run in firm_runs(tokens(text)):
        points = before.at(run.start) + after(text.lower(), run.end, signs.AFTER) + _shape(run, domains)
        points += signs.TRAITS["header"]
        if _is_beside_job(run, text):
            points += signs.TRAITS["subject beside job"]
        if _PARTED.search(text[: run.start]) and _LAST.match(text, run.end):
            points += signs.TRAITS["subject end"]
        yield run.moved(part.start), points


def _in_sender(part: Part, domains: frozenset[str]) -> Iterator[tuple[Run, float]]:
    """In the name that a mail or the stamps of a chat show."""
    low = part.text.lower()
    before = Before(low, signs.BEFORE_IN_SENDER)
    base = signs.TRAITS["noreply" if NOREPLY.search(low) else "header"]
    for run in firm_runs(tokens(part.text)):
        points = base + before.at(run.start) + after(low, run.end, signs.AFTER) + _shape(run, domains)
        yield run.moved(part.start), points


# What is asked of a candidate; each gives the traits that hold, for `signs.TRAITS` to weigh.


def _shape(run: Run, domains: frozenset[str]) -> float:
    """What the name itself says."""
    name = " ".join(run.lows)
    return itself(name, signs.NAME) + _points(itertools.chain(_traits(run), _mail(run, domains)))


def _traits(run: Run) -> Iterator[str]:
    lows, first = run.lows, run.words[0]
    if all(low in PLACES for low in lows):
        yield "place"
    if lows[0] in LEGAL_FORMS:
        return
    if len(lows) > 1:
        yield "several"
        if any(low in TAILS for low in lows[1:]):
            yield "tail"
        if lows[0] in HEADS:
            yield "head"
        elif first.text.isupper() and len(lows[0]) in _ACRONYM and not run.words[1].shouted and not first.ordinary:
            yield "acronym"
    elif lows[0] in HEADS or lows[0] in TAILS or len(lows[0]) < 2:
        yield "workplace alone"
    ordinary = [word.ordinary or word.low in HEADS for word in run.words]
    if not any(ordinary):
        yield "uncommon"
    elif all(ordinary):
        yield "common"
    if lows[0] not in HEADS and (is_job(lows[-1]) or (is_job(lows[0]) and lows[0] not in FIRM_JOBS)):
        yield "job"


def _is_somebody(run: Run, low: str) -> bool:
    """Whether it is a person's name behind a desk or a "with": "HR Rina", "interview with Michael Tan"."""
    if run.lows[0] not in GIVEN or len(run.words) > _SOMEBODY or not _FIRM_WORDS.isdisjoint(run.lows):
        return False
    return _MET.search(low, max(0, run.start - _LOOK_BACK), run.start) is not None


def _mail(run: Run, domains: frozenset[str]) -> Iterator[str]:
    if any(made_of(domain, run.words) for domain in domains):
        yield "mail"


def _label(run: Run, labels: Sequence[Labelled], body: str) -> Iterator[str]:
    """What the label says in whose value the name stands; a sentence that ends before the name ends the value."""
    within = [label for label in labels if label.start <= run.start < label.end]
    kinds = {label.kind for label in within}
    if "company" in kinds:
        yield "label"
    elif kinds & _ELSEWHERE and not any(_SENTENCE.search(body, label.start, run.start) for label in within):
        yield "other label"


def _beside(run: Run, around: Around) -> Iterator[str]:
    """What the words right beside the name say."""
    behind, before = around.behind(run.end), around.before(run.start)
    if behind and is_job(behind.low):
        yield "job behind"
    if before and is_job(before.low) and not before.capital:
        yield "job before"
    if before and before.low in _OF_SOMEBODY:
        somebody = around.before(before.start)
        if somebody and somebody.capital and not somebody.ordinary:
            yield "of somebody"


def _place(run: Run, body: str, parts: Regions) -> Iterator[str]:
    """What the run's place in the letter says."""
    piece = parts.begins_piece(run.start)
    line = body.rfind("\n", 0, run.start) + 1
    if piece is not None:
        yield "signs" if piece == 0 else "signed for"
    elif _is_beside_job(run, body, line):
        yield "beside job"
    elif parts.in_letterhead(run.start) and not re.search(r"\w", body[line : run.start]) and _ENDS.match(body, run.end):
        yield "letterhead"


def _is_beside_job(run: Run, text: str, line: int = 0) -> bool:
    """Whether the name is one part of a line whose next part is a job: "Fintera - Fraud Analyst"."""
    before = text[max(line, run.start - _BESIDE) : run.start]
    behind = text[run.end : run.end + _BESIDE].split("\n")[0]
    parts = []
    if before.endswith((" - ", "| ", "|")):
        parts.append(re.split(r"[ ]-[ ]|[|:]", before.rstrip(" -|"))[-1])
    if behind.startswith((" - ", " |", "|")):
        parts.append(re.split(r"[ ]-[ ]|[|:(]", behind.lstrip(" -|"))[0])
    return any(is_job(word) for part in parts for word in re.findall(r"\w+", part))
