"""Who hires: the name with the most signs of a company; where an agency writes for a client, the client."""

import itertools
import re
from collections.abc import Iterator, Sequence
from typing import Final

from conversations.reading.invitation import name_words
from conversations.reading.invitation.labels import Labelled
from conversations.reading.invitation.layout import Layout, Part
from conversations.reading.invitation.lexicon import cue, says
from conversations.reading.invitation.parties.regions import Regions
from conversations.reading.invitation.parties.runs import FORMS, HEADS, TAILS, TITLES, Run, firm_runs, small_runs
from conversations.reading.invitation.parties.signs import FIRM_AFTER, FIRM_BEFORE, FIRM_NAME, Sign
from conversations.reading.invitation.parties.tokens import Token, tokens
from conversations.reading.invitation.parties.weighing import Before, Weighed, after, itself, pooled
from conversations.reading.invitation.posts import is_job
from conversations.reading.zones import CITIES

_FREE: Final = frozenset(name_words.FREE_MAIL.split())
PLACES: Final = frozenset(city for names in CITIES.values() for city in names.split()) | frozenset(
    name_words.PLACES.split()
)
NOREPLY: Final = re.compile(r"(?i)no[-_.]?reply|do-?not-?reply|notif|mailer|automated")
_AGENT: Final = re.compile(
    r"(?i)outsourc\w*|headhunt\w*|alih daya|staffing|recruit\w*|search|penyalur|talent\w*|konsultan|hire|personnel|manpower"
)
_DOMAIN: Final = re.compile(
    r"(?<![\w.+-])[\w.+-]{1,64}@(?:(?:mail|hr|careers?|jobs?|recruit\w*|id|e?mail|corp|notif\w*)\.)?([\w-]+)\.\w+"
)
_ALSO_FIRMS: Final = frozenset("gudang produksi quality control legal security host koki".split())
"""Words of jobs that begin the names of companies too: Gudang Fashion."""
_WORKPLACE: Final = 2.5
_OF_SOMEBODY: Final = frozenset("at from dari dr of @".split())
_ELSEWHERE: Final = frozenset("place other link day time when contact confirm".split())
_SENDER: Final = Sign(
    "office",
    3,
    r"(?<!\w)(?:ceo|cto|coo|cfo|founder|owner|direktur|manager|hrd?|recruiter|admin|staf+|tim|team)[ ,|@-]{1,3}",
)


def weigh_firms(layout: Layout, labels: Sequence[Labelled], parts: Regions, words: Sequence[Token]) -> list[Weighed]:
    """The names that may be the company's, the likeliest first."""
    domains = (
        frozenset(
            found[1].lower()
            for text in _mailed(layout)
            for found in _DOMAIN.finditer(text)
            if not NOREPLY.search(found[0])
        )
        - _FREE
    )
    runs = list(_in_body(layout, labels, parts, words, domains))
    for kind, part in (*layout.headers.items(), *(("from", sender) for sender in layout.senders[:1])):
        if kind in ("subject", "from"):
            runs += _in_header(part, kind, domains)
    return pooled(runs, _same)


def by_domain(layout: Layout) -> Run | None:
    """The name that a mail's domain makes: for where no company is named."""
    for start, text in (
        (part.start, part.text) for kind, part in layout.headers.items() if kind in ("from", "reply_to")
    ):
        if (found := _domain(text)) is not None:
            return found.moved(start)
    return _domain(layout.body)


def _domain(text: str) -> Run | None:
    for found in _DOMAIN.finditer(text):
        if found[1].lower() not in _FREE and not NOREPLY.search(found[0]) and len(found[1]) > 2:
            words = [_token(part[0].title(), found.start(1) + part.start()) for part in re.finditer(r"[^-]+", found[1])]
            return Run(tuple(words))
    return None


def _token(text: str, start: int) -> Token:
    return Token(text, text.lower(), start, start + len(text), " ", capital=True, shouted=False, ordinary=False)


def _mailed(layout: Layout) -> Iterator[str]:
    yield layout.body
    yield from (part.text for kind, part in layout.headers.items() if kind in ("from", "reply_to"))


def _same(one: str, other: str) -> bool:
    """Whether two keys are of one name, written longer or shorter."""
    short, long = sorted((one, other), key=len)
    return short == long or (len(short) >= 4 and (long.startswith(short) or (len(short) >= 8 and long.endswith(short))))


def _shape(run: Run, domains: frozenset[str]) -> float:
    """What the name itself says."""
    lows = run.lows
    name = " ".join(lows)
    points = itself(name, FIRM_NAME)
    if cue("INTERVIEW").search(name):
        points -= 9
    if lows[0] not in FORMS:
        if len(lows) > 1:
            acronym = run.words[0].text.isupper() and 2 <= len(lows[0]) <= 5 and not run.words[1].shouted
            points += 3 * (lows[0] in HEADS) + 2 * any(low in TAILS for low in lows[1:]) + 0.5
            points += 1.5 * (acronym and lows[0] not in HEADS and not run.words[0].ordinary)
        elif lows[0] in HEADS or lows[0] in TAILS or len(lows[0]) < 2:
            points -= 6
        ordinary = sum(word.ordinary or word.low in HEADS for word in run.words)
        points += 1 if not ordinary else -5 if ordinary == len(lows) == 1 else -1 if ordinary == len(lows) else 0
        if lows[0] not in HEADS and (is_job(lows[-1]) or (is_job(lows[0]) and lows[0] not in _ALSO_FIRMS)):
            points -= 5
        if run.words[0].low in TITLES and run.words[0].stopped:
            points -= 4
    if all(low in PLACES for low in lows):
        points -= 6
    return points + (3 if mails(run.words, domains) else 0)


def mails(words: Sequence[Token], domains: frozenset[str]) -> bool:
    """Whether a mail's domain is made of the words, or of the first of them."""
    letters = [
        re.sub(r"\W", "", word.low) for word in words if word.low not in FORMS and word.low not in ("and", "dan", "the")
    ]
    whole = "".join(letters)
    for domain in domains:
        plain = domain.replace("-", "")
        bare = plain.replace("and", "")
        if len(whole) >= 3 and (
            plain.startswith(whole) or bare.startswith(whole) or (len(plain) > 3 and whole.startswith(bare))
        ):
            return True
        if letters and len(letters[0]) >= 4 and plain.startswith(letters[0]):
            return True
    return False


def _in_body(
    layout: Layout, labels: Sequence[Labelled], parts: Regions, words: Sequence[Token], domains: frozenset[str]
) -> Iterator[tuple[Run, float]]:
    body, low = layout.body, layout.low
    agency = says("AGENCY", low)
    before = Before(low, FIRM_BEFORE)
    kinds = [(label.kind, label.start, label.end) for label in labels]
    following = {word.end: beyond for word, beyond in itertools.pairwise(words)}
    ahead = {word.start: before for before, word in itertools.pairwise(words) if word.gap == " "}
    for run in firm_runs(words):
        within = {kind for kind, start, end in kinds if start <= run.start < end}
        cued = before.at(run.start)
        if len(run.words) == 1 and cued == _WORKPLACE:  # "outlet Dago" is a place
            cued = 0
        points = _shape(run, domains) + cued + after(low, run.end, FIRM_AFTER)
        points += 8 if "company" in within else -3 if within & _ELSEWHERE else 0
        if (beyond := following.get(run.end)) and is_job(beyond.low) and beyond.capital and beyond.gap == " ":
            points -= 5
        if (prior := ahead.get(run.start)) and is_job(prior.low) and not prior.capital:
            points += 1.5
        if prior and prior.low in _OF_SOMEBODY and (one := ahead.get(prior.start)) and one.capital and not one.ordinary:
            points += 2.5
        if agency and _AGENT.search(run.text):
            points -= 2.5
        yield run, points + _where(run, body, parts)
    for run in small_runs(words):
        cued = before.at(run.start) + itself(" ".join(run.lows), FIRM_NAME)
        if cued >= 3:
            yield run, cued - 0.5 + (3 if mails(run.words, domains) else 0) + after(low, run.end, FIRM_AFTER)


def _where(run: Run, body: str, parts: Regions) -> float:
    """What the run's place in the letter says."""
    number = parts.signed(run.start)
    if number is not None and run.start == parts.signature[number][0]:
        return 3 if number else 1
    line = body.rfind("\n", 0, run.start) + 1
    if _beside_job(run, body, line):
        return 3
    if not parts.heads(run.start):
        return 0
    first = not re.search(r"\w", body[line : run.start])
    alone = first and re.match(r"[^\w\n]*(?:\n|$)|[ ]?[|(•·]", body[run.end :]) is not None
    return 2.5 if alone else 0


def _beside_job(run: Run, text: str, line: int = 0) -> bool:
    """Whether the name is one part of a line whose next part is a job: "Fintera - Fraud Analyst"."""
    before = text[max(line, run.start - 60) : run.start]
    behind = text[run.end : run.end + 60].split("\n")[0]
    parts = []
    if before.endswith((" - ", "| ", "|")):
        parts.append(re.split(r"[ ]-[ ]|[|:]", before.rstrip(" -|"))[-1])
    if behind.startswith((" - ", " |", "|")):
        parts.append(re.split(r"[ ]-[ ]|[|:(]", behind.lstrip(" -|"))[0])
    return any(is_job(word) for part in parts for word in re.findall(r"\w+", part))


def _in_header(part: Part, kind: str, domains: frozenset[str]) -> Iterator[tuple[Run, float]]:
    """In a subject, or in the name that a sender shows."""
    text = part.text.split("<")[0] if kind == "from" else part.text
    low = text.lower()
    before = Before(low, (*FIRM_BEFORE, _SENDER))
    base = -2.0 if NOREPLY.search(part.text) else 1.0
    for run in firm_runs(tokens(text)):
        points = base + _shape(run, domains) + before.at(run.start) + after(low, run.end, FIRM_AFTER)
        if kind == "subject" and _beside_job(run, text):
            points += 1.5
        if (
            kind == "subject"
            and re.search(r"\w{4}.*[-|:,(\]]\s*$", text[: run.start])
            and re.match(r"\W*$", text[run.end :])
        ):
            points += 1.5
        yield run.moved(part.start), points
