"""The position: labelled, in the subject, after a cue such as "posisi" or "as our", or right after "interview"."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from typing import Final

from conversations.reading import lexicon_en, lexicon_id
from conversations.reading.invitation import name_words
from conversations.reading.invitation.labels import Labelled
from conversations.reading.invitation.layout import Layout
from conversations.reading.invitation.lexicon import cue, says, words

_EDGES: Final = " ,.;:-/()\"'!?\n[]&~_|"
_MOST_WORDS: Final = 7


@dataclass(frozen=True, slots=True)
class Post:
    """A position as written, and where the plain text names it."""

    name: str
    start: int
    end: int
    sure: bool = True


@cache
def _jobs() -> frozenset[str]:
    return frozenset((lexicon_id.JOBS + " " + lexicon_en.JOBS).split()) | frozenset(name_words.JOBS.split())


def is_job(word: str) -> bool:
    """Whether a word is one for a job."""
    return word.lower().strip(_EDGES) in _jobs()


def read_position(layout: Layout, labels: Sequence[Labelled], company: str | None) -> Post | None:
    """The position of an invitation."""
    for post in _found(layout, labels):
        if (kept := _trimmed(post, company)) is not None:
            return kept
    return None


def _found(layout: Layout, labels: Sequence[Labelled]) -> Iterator[Post]:
    body, low = layout.body, layout.low
    for label in labels:
        if label.kind == "position":
            yield _post(body, label.start, label.end)
    yield from _cued(body, low)
    yield from _in_subject(layout)
    for label in labels:
        if label.kind == "matter" and says("INTERVIEW", low[label.start : label.end]):
            found = re.compile(rf"{words('INTERVIEW')} (?:kerja |calon |user |hr )?").search(
                low, label.start, label.end
            )
            if found and found.end() < label.end:
                yield _post(body, found.end(), label.end)
    yield from _beside(body, low)
    for found in re.finditer(r"(?:^|\n|\|)[ ]*([^\n|:]{3,50}?)[ ]*(?=\||$)", body):
        if (
            "|" in body[max(0, found.start()) : found.end() + 1]
            and is_position(found[1].lower())
            and not re.search(r"(?i)recruit|\bhr|talent", found[1])
        ):
            yield _post(body, *found.span(1))


def _post(body: str, start: int, end: int) -> Post:
    return Post(body[start:end], start, end)


def _cued(body: str, low: str) -> Iterator[Post]:
    """ "untuk posisi X", "the X role", "as our X"."""
    named = re.compile(
        r"(?<!\w)(?:the|our|a|an|for|about|re:|untuk|utk|magang) (?P<name>[\w&/+'(),. -]{2,60}?) "
        r"(?:position|role|post|vacancy|opening)(?!\w)"
    )
    for found in named.finditer(low):
        start = found.start("name")
        text = low[start : found.end("name")]
        if cut := list(re.finditer(r"(?<!\w)(?:the|our|a|an|for|about|as|re:)(?!\w)", text)):
            start += cut[-1].end()
        post = _post(body, start, found.end("name"))
        if len(post.name.split()) <= 5 and not re.search(r"[.!?:]\s", post.name):
            yield post
    cued = re.compile(
        rf"(?<![\w]){words('POSITION')}(?!\w)[ ]{{0,2}}[:\"']?[ ]{{0,2}}(?:(?:posisi|(?:the "
        rf")?(?:position|post|role|job|vacancy)(?: of| as|:)?|sebagai|jabatan|the|our|a|an) )?(?=[^\W_])"
    )
    for found in cued.finditer(low):
        if run := _run(body, low, found.end()):
            yield run
    magang = re.search(r"(?<!\w)magang posisi (?=\w)", low)
    if magang and (run := _run(body, low, magang.end())):
        yield run


@cache
def _not_a_post() -> re.Pattern[str]:
    return re.compile(rf"{words('NOT_A_POST')}(?!\w)")


@cache
def _stop() -> re.Pattern[str]:
    return re.compile(
        rf"[,.;:!?\n\"|*]|[ ][-–][ ]|[ ]?\((?!\w+(?: \w+)?\))|(?<!\w)(?:{words('POST_ENDS')})(?!\w)|(?<!\w)\d|@"
    )


def _run(body: str, low: str, start: int) -> Post | None:
    """The words from a place on, up to one that ends a position."""
    first = _not_a_post()
    if (shunned := first.match(low, start)) and not (
        shunned[0] in ("hr", "hrd", "call", "user")
        and is_job(low[shunned.end() : shunned.end() + 20].strip().split(" ")[0])
    ):
        return None
    end = min(len(low), start + 70)
    if stop := _stop().search(low, start, end):
        end = stop.start()
        if stop[0] == "." and re.match(r"\.\w", low[stop.start() : stop.start() + 2]):
            return _post(body, start, min(len(low), start + 70))
    post = _post(body, start, end)
    name = post.name.strip(_EDGES)
    if not name or len(name.split()) > _MOST_WORDS:
        return None
    return post


def _in_subject(layout: Layout) -> Iterator[Post]:
    """ "Interview Invitation - Product Analyst at Datamint", "[Interview] Junior Auditor – KAP X"."""
    subject = layout.headers.get("subject")
    if subject is None:
        return
    text = subject.text
    low = text.lower()
    parts = list(re.finditer(r"(?:[^-|:,\[\]–—@(]|-(?=\w)|(?<=\S),(?=\s\w+$))+", text))
    for part in parts:
        said = part[0].lower()
        if is_position(said) and not re.search(r"(?<!\w)(?:pt|cv|tbk|inc)(?!\w)", said):
            begun = re.search(
                (
                    rf"(?<!\w)(?:{words('INTERVIEW')}|posisi|lamaran|application|user|jadwal|undangan|panggilan|"
                    rf"re|invitation|for|slots?|remote|with|our|client|next|step|as|sebagai|untuk|position|role|"
                    rf"kerja|hr)(?!\w)"
                ),
                said,
            )
            begin = 0
            while begun:
                begin = begun.end()
                begun = re.compile(
                    rf"(?<!\w)(?:{words('INTERVIEW')}|posisi|for|as|sebagai|untuk|position|role|lamaran|"
                    rf"application|user|slots?|remote)(?!\w)"
                ).search(said, begin)
            end = len(said)
            if stop := re.search(r" (?:at|di|with|@|pada) ", said[begin:]):
                end = begin + stop.start()
            yield Post(
                text[part.start() + begin : part.start() + end],
                subject.start + part.start() + begin,
                subject.start + part.start() + end,
            )
    if len(parts) >= 3 and says("INTERVIEW", low):
        middle = parts[1]
        if not says("INTERVIEW", middle[0].lower()):
            yield Post(middle[0], subject.start + middle.start(), subject.start + middle.end(), sure=False)


def is_position(said: str) -> bool:
    """Whether the words hold one for a job."""
    return any(is_job(word) for word in re.split(r"[\s/]+", said))


def _beside(body: str, low: str) -> Iterator[Post]:
    """ "interview Perawat di …", "utk bidan", "interview for Tour Planner"."""
    beside = re.compile(
        rf"(?<!\w)(?:{words('INTERVIEW')}(?: kerja| user| calon| hr| online| final| akhir| awal)?(?: "
        rf"untuk| utk| for| as)?(?: sdr| saudara)?|utk|untuk|for|calon)[ ]{{1,2}}(?=\w)"
    )
    for found in beside.finditer(low):
        post = _run(body, low, found.end())
        if post is None:
            continue
        name = post.name.strip(_EDGES)
        if is_position(name.lower()):
            yield post
        elif (
            found[0].startswith(("interview", "wawancara", "mewawancara"))
            and name[:1].isupper()
            and re.match(r" ?(?:di|at|,|pada|\()", low[post.start + len(post.name.rstrip()) :][:6])
        ):
            yield Post(post.name, post.start, post.end, sure=False)
    for found in re.finditer(r"(?<!\w)(?:position|role|post)[ :]{1,2}(?=\w)", low):
        if (post := _run(body, low, found.end())) and is_position(post.name.lower()):
            yield post
    for found in re.finditer(r"(?<!\w)(?:bagian|bag\.|divisi)[ ](?=\w)", low):
        if post := _run(body, low, found.end()):
            yield post


def _trimmed(post: Post, company: str | None) -> Post | None:
    """Without the company behind it and the ornaments around it; None if it is none."""
    name = post.name
    if company and (at := name.lower().find(company.lower())) >= 0:
        name = name[:at]
    name = re.split(r"[ ](?:di|at|@|pada|with|dari|from)[ ]|[ ](?=(?:PT|CV|UD)\b)| - |\n", name)[0]
    if (inner := list(cue("INTERVIEW").finditer(name.lower()))) and name[inner[-1].end() :].strip(_EDGES):
        post = Post(post.name, post.start + inner[-1].end(), post.end, post.sure)
        name = name[inner[-1].end() :]
    lead = len(name) - len(name.lstrip(_EDGES))
    name = name.strip(_EDGES if name.count("(") != name.count(")") else _EDGES.replace(")", "").replace("(", ""))
    bare = name.lower()
    if (
        len(bare) < 2
        or len(bare) > 70
        or (re.fullmatch(rf"(?:{words('NOT_A_POST')}|interview\w*|wawancara)(?: .*)?", bare) and not is_position(bare))
    ):
        return None
    if re.fullmatch(r"[\d\W]+", bare) or (company and bare in company.lower() and not is_position(bare)):
        return None
    start = post.start + lead
    return Post(name, start, start + len(name), post.sure)
