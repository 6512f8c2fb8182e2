"""The position. All words that may name it are weighed by what stands around them; the heaviest are taken."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from typing import Final

from conversations.reading import lexicon_id
from conversations.reading.invitation import job_words
from conversations.reading.invitation import post_signs as signs
from conversations.reading.invitation.evidence import Before, behind
from conversations.reading.invitation.labels import Labelled
from conversations.reading.invitation.layout import Layout
from conversations.reading.invitation.lexicon import pattern, words

_EDGES: Final = " ,.;:-/\"'!?\n[]&~_|"
_DESKS: Final = ("hr", "hrd", "call", "user")
_MOST_WORDS: Final = 7
_LONGEST: Final = 70
_LEAD: Final = 40
"""Characters before a name that are looked at."""
_WORD: Final = re.compile(r"[\w/&+#'.-]+")
_PERSON: Final = re.compile(r"[ ]*(?:[A-Z][\w.'-]*,?[ ]+){1,5}")
_ENOUGH: Final = 3.0
"""Points that carry a position."""
_SURE: Final = 4.5
"""Points from which it is sure,"""
_AHEAD: Final = 1.0
"""if it is so far ahead of every other."""
_AGAIN: Final = 0.5
"""What each further place adds that names the same."""
_CUE: Final = 3.0
"""A sign of so many points begins the name anew: in "lamaran kakak sebagai kasir" it is the second that counts."""
_NEAR: Final = 3.5
"""A longer name of the same wins, if it has at most so many points less."""


@dataclass(frozen=True, slots=True)
class Post:
    """A position as written, and where the plain text names it."""

    name: str
    start: int
    end: int
    sure: bool = True


@dataclass(frozen=True, slots=True)
class _Passage:
    """A piece of the text that is read for itself: the body, or the title; it begins at `shift` of the plain text."""

    text: str
    low: str
    shift: int = 0
    title: bool = False


@dataclass(frozen=True, slots=True)
class _Weighed:
    post: Post
    points: float

    @property
    def words(self) -> frozenset[str]:
        return frozenset(re.findall(r"\w+", self.post.name.lower())) - {"calon", "the"}


@cache
def _jobs() -> frozenset[str]:
    return frozenset(job_words.JOBS.split()) | frozenset(job_words.ALONE.split())


@cache
def _modifiers() -> frozenset[str]:
    return frozenset(job_words.MODIFIERS.split())


def is_job(word: str) -> bool:
    """Whether a word is one for a job."""
    return word.lower().strip(_EDGES + "()").removesuffix("nya") in _jobs()


def is_position(said: str) -> bool:
    """Whether the words hold one for a job."""
    return any(is_job(word) for word in re.split(r"[\s/-]+", said)) or _phrase().search(said.lower()) is not None


def read_position(layout: Layout, labels: Sequence[Labelled], company: str | None) -> Post | None:
    """The position of an invitation. `company`: its name, which is no part of the position."""
    passages = [_Passage(layout.body, layout.low)]
    if subject := layout.headers.get("subject"):
        passages.append(_Passage(subject.text, subject.text.lower(), subject.start, title=True))
    weighed = [one for passage in passages for one in _weigh(passage, company)]
    for label in labels:
        if label.kind == "position" and (
            post := _trimmed(Post(layout.body[label.start : label.end], label.start, label.end), company)
        ):
            weighed.append(_Weighed(post, signs.LABELLED + _itself(post.name)))
    return _heaviest(weighed)


def read_title(title: str, start: int) -> Post | None:
    """The position that the title of a calendar event names; the title begins at `start`."""
    return _heaviest(list(_weigh(_Passage(title, title.lower(), start, title=True), None)))


def _heaviest(weighed: list[_Weighed]) -> Post | None:
    """The heaviest of all, its places put together."""
    groups: list[list[_Weighed]] = []
    for one in sorted(weighed, key=lambda one: -one.points):
        group = next((group for group in groups if one.words <= group[0].words or group[0].words <= one.words), None)
        if group is None:
            groups.append([one])
        else:
            group.append(one)
    totals = sorted(
        ((group[0].points + _AGAIN * min(2, sum(one.points > 0 for one in group[1:])), group) for group in groups),
        key=lambda one: -one[0],
    )
    if not totals or totals[0][0] < _ENOUGH:
        return None
    points, group = totals[0]
    near = [one for one in group if one.points >= group[0].points - _NEAR]
    best = max(near, key=lambda one: (len(one.words), one.points)).post
    sure = points >= _SURE and (len(totals) == 1 or points - totals[1][0] >= _AHEAD)
    return Post(best.name, best.start, best.end, sure)


def _weigh(passage: _Passage, company: str | None) -> Iterator[_Weighed]:
    before = Before(passage.low, signs.BEFORE)
    cues = {*before.ends(_CUE)}
    starts = {*before.ends(), *_job_starts(passage)}
    if passage.title:
        starts |= set(_part_starts(passage.low))
    seen: set[tuple[int, int]] = set()
    for start in sorted(starts):
        post = _run(passage, start)
        post = post and _trimmed(post, company)
        if post is None or (post.start, post.end) in seen or cues & set(range(start + 1, post.end)):
            continue
        seen.add((post.start, post.end))
        points = max(before.at(start), before.at(post.start)) if before.at(post.start) >= 0 else before.at(post.start)
        points += _itself(post.name) + behind(passage.low, post.end, signs.BEHIND)
        points += signs.IN_TITLE * passage.title + signs.IN_A_NAME * (
            _signs(passage, post) or _ends_firm(passage, post)
        )
        yield _Weighed(Post(post.name, post.start + passage.shift, post.end + passage.shift), points)


def _itself(name: str) -> float:
    """What the words say by themselves."""
    low = name.lower()
    own = sum(sign.points for sign in signs.ITSELF if pattern(sign.pattern).fullmatch(low))
    if is_position(low):
        titled = " " in name and all(word[0].isupper() for word in re.findall(r"[^\W_]+", name))
        return own + signs.NAMES_A_JOB + signs.WRITTEN_AS_A_TITLE * titled
    if re.fullmatch(rf"(?:.*\W)?{job_words.ENDINGS}(?:\W.*)?", low):
        return own + signs.SOUNDS_LIKE_ONE
    return own + (signs.SHORTENED if re.match(r"(?!CV|WA|HP|PT|WIB|KTP)[A-Z]{2,4}\b", name) else signs.NAMES_NONE)


@cache
def _stop() -> re.Pattern[str]:
    of = "".join(rf"(?<!{head} )" for head in ("head", "vp", "director", "chief"))
    return re.compile(
        r"[,.;:!?\n\"|*@>\]]|[ ][-–—][ ]|[ ]{2}|[ ]?\((?!\w+(?:[ /]\w+)?\))|/(?=\w+:)|(?<!\w)\d|[^\w\s()&/+#'-]|"
        rf"[ ](?=a\.?n\.? )|(?<!\w)(?:{of}of|(?!of ){words('POST_ENDS')}|{signs.ENDS})(?!\w)"
    )


@cache
def _shunned() -> re.Pattern[str]:
    return re.compile(rf"(?:{words('NOT_A_POST')}|{signs.NONE})(?!\w)")


def _run(passage: _Passage, start: int) -> Post | None:
    """The words from a place on, up to one that ends a position."""
    low = passage.low
    if (shunned := _shunned().match(low, start)) and not (
        shunned[0] in _DESKS and is_job(low[shunned.end() + 1 :].split(" ", 1)[0])
    ):
        return None
    end = min(len(low), start + _LONGEST)
    end = next(
        (stop.start() for stop in _stop().finditer(low, start + 1, end) if not _goes_on(passage, start, stop)), end
    )
    return Post(passage.text[start:end], start, end) if 0 < len(low[start:end].split()) <= _MOST_WORDS else None


def _goes_on(passage: _Passage, start: int, stop: re.Match[str]) -> bool:
    """Whether the name goes on behind what mostly ends one: "Staff IT", "Jr. Auditor", "AVP, Model Validation"."""
    said = passage.text[start : stop.start()]
    match stop[0]:
        case "it":
            return passage.text[stop.start() : stop.end()] == "IT"
        case ".":
            return said.lower() in ("jr", "sr", "asst")
        case ",":
            return passage.title and is_position(said) and _is_branch(passage, stop.end())
    return False


def _is_branch(passage: _Passage, at: int) -> bool:
    """ "AVP, Model Validation": what follows the comma is no name of a person and no day."""
    return re.match(r"[ ][A-Z]\w+[ ][A-Z]\w+$", passage.text[at:]) is not None


def _job_starts(passage: _Passage) -> Iterator[int]:
    """Where the name of a job may begin: at a word for a job, or at the words like names before it."""
    for found in _job().finditer(passage.low):
        start = found.start()
        yield start
        lead = passage.text[max(0, start - _LEAD) : start]
        for word in reversed(re.findall(r"[^\s]+[ ]", lead)) if lead[-1:] == " " else ():
            likely = word[0].isupper() and passage.text[found.start()].isupper()
            low = word.lower().rstrip(" .")
            if not _WORD.fullmatch(low) or not (low in _modifiers() or (likely and not _ends().fullmatch(low))):
                break
            start -= len(word)
            yield start


@cache
def _ends() -> re.Pattern[str]:
    return re.compile(rf"(?:{words('POST_ENDS')}|{words('NOT_A_POST')}|{words('INTERVIEW')}|{words('SALUTATION')})")


@cache
def _phrase() -> re.Pattern[str]:
    return re.compile(rf"(?<!\w)(?:{job_words.PHRASES})(?!\w)")


@cache
def _job() -> re.Pattern[str]:
    return re.compile(rf"(?<![\w@.])(?:{'|'.join(job_words.ALONE.split())}|{job_words.PHRASES})(?![\w@])")


def _part_starts(low: str) -> Iterator[int]:
    """Where the parts of a title begin: "[Interview] Junior Auditor - KAP X" has three."""
    for found in re.finditer(r"(?:^|[-–—|:,\[\]/(]|//|@)[ ]*", low):
        yield found.end()


def _signs(passage: _Passage, post: Post) -> bool:
    """Whether it stands below or beside a person's name, as in a signature."""
    begin = passage.text.rfind("\n", 0, post.start) + 1
    lead = passage.text[max(begin, post.start - _LEAD) : post.start]
    if not lead.strip(" -–(|·"):
        above = passage.text[max(0, begin - _LEAD) : begin].removesuffix("\n").rsplit("\n", 1)[-1]
        return _PERSON.fullmatch(above + " ") is not None
    beside = re.fullmatch(r"(.*?)[ ]?[,(|·/–-]+[ ]?", lead)
    return not passage.title and beside is not None and _PERSON.fullmatch(beside[1] + " ") is not None


def _ends_firm(passage: _Passage, post: Post) -> bool:
    """Whether the words before it begin the name of a firm: "PT Kartika Aksara Konsultan"."""
    return (
        re.search(r"(?<!\w)(?:PT|CV|UD)\.?[ ](?:[A-Z]\w*[ ]){0,3}$", passage.text[max(0, post.start - 40) : post.start])
        is not None
    )


@cache
def _firm() -> re.Pattern[str]:
    """Where the name of a firm begins behind a position."""
    places = "|".join(f"{word.capitalize()}|{word.upper()}" for word in lexicon_id.WORKPLACES.split())
    return re.compile(
        r"[ ](?:di|at|@|pada|with|dari|from)[ ]|[ ][-–][ ]|\n|[ ](?=(?:PT|CV|UD)\b)|"
        rf"[ ](?=(?:{places}|BPR|SDIT|SMK)[ ][A-Z])"
    )


def _trimmed(post: Post, company: str | None) -> Post | None:
    """Without the company behind it and the ornaments around it; None if it is none."""
    name = post.name
    if company and (at := name.lower().find(company.lower())) > 0:
        name = name[:at]
    if (
        (held := re.fullmatch(r"([^()]*)[(]([^()]+)[)]?\W*", name))
        and is_position(held[2])
        and not is_position(held[1])
    ):
        post, name = Post(name, post.start + held.start(2), post.end), held[2]
    name = _firm().split(name)[0]
    lead = re.match(rf"(?i)[{re.escape(_EDGES)}]*(?:(?:the|our|an?|calon|posisi|position)[ ])*", name)
    begin = post.start + (lead.end() if lead else 0)
    name = re.sub(r"(?i)(?<=\w{3})nya$", "", name[begin - post.start :].rstrip(_EDGES + "("))
    if name.count(")") != name.count("("):
        name = name.replace("(", "").rstrip(")")
    bare = name.lower()
    if (
        not 1 < len(bare) <= _LONGEST
        or re.fullmatch(r"[\d\W]+", bare)
        or (company and bare in company.lower() and not is_position(bare))
    ):
        return None
    if _shunned().fullmatch(bare) or pattern(r"{INTERVIEW}\b.*").fullmatch(bare):
        return None
    return Post(name, begin, begin + len(name))
