"""Signs of a fake invitation, each with the words that show it. Advice only: nothing is blocked for them."""

import re
from collections.abc import Iterator, Sequence
from functools import cache
from typing import Final

from conversations.reading.invitation import warning_signs as signs
from conversations.reading.invitation.evidence import Sign, whole_words
from conversations.reading.invitation.firm_names import FREE_MAIL
from conversations.reading.invitation.layout import Layout
from conversations.reading.invitation.lexicon import pattern

MANY: Final = 6
"""Names in a list from which it is one of candidates, not of interviewers."""
_MOST: Final = 40
"""Sentences of a text that are weighed."""
_SENTENCE_ENDS: Final = re.compile(r"\n|[!?;]\s|(?<!\ba\.n)(?<!\brp)(?<!\bno)(?<!\bmr)(?<!\bbpk)(?<!\bmin)\.\s")

_LETTERHEAD: Final = re.compile(r"(?<!\w)P\.?T\.?[ ]+(?:[A-Z]{3,}[ ]?){2,}")
_LINE: Final = re.compile(r"[^\n]+")
_NAME: Final = r"[A-Z][\w'.]*(?:[ ][A-Z][\w'.]*){0,3}(?:,? S\.\w+\.?)?"
_ROW: Final = re.compile(
    rf"[ ]*(?:[|>•-]?[ ]*\d{{1,3}}[.)|]?|[-•>|])?[ |]*(?P<name>{_NAME})(?:[ ]*[(|"
    rf",/;–-][^:\n]{{0,40}}|[ ]{{2,}}[^:\n]{{0,50}})?[ ]*"
)
_INLINE: Final = re.compile(
    rf"(?:\d{{1,2}}[.)][ ]?)?{_NAME}(?:[ ]?\([^)\n]{{1,20}}\))?(?:[ ]?[;,/•–-]?[ ](?:\d{{1,2}}[.)][ ]?|(?<=[;,/•–-][ "
    rf"])){_NAME}"
    rf"(?:[ ]?\([^)\n]{{1,20}}\))?){{{MANY},}}"
)

Span = tuple[int, int]


def read_warnings(layout: Layout, *, position: bool) -> Iterator[tuple[str, int, int]]:
    """Code, start and end of each sign. `position`: whether the text names one."""
    found = {
        "money": _asked(layout.low, signs.MONEY_CORE, signs.MONEY),
        "personal_data": _asked(layout.low, signs.DATA_CORE, signs.DATA),
        "free_mail": _free_mail(layout),
        "many_names": _many_names(layout.body),
    }
    for code, span in found.items():
        if span is not None:
            yield code, *span
    first = next((span for span in found.values() if span is not None), None)
    if not position and first is not None:
        yield "no_position", *first


def _asked(low: str, core: str, evidence: Sequence[Sign]) -> Span | None:
    """The sentence, or two that follow each other, that ask for something with the most points, if they are enough."""
    best: tuple[float, Span] = (0.0, (0, 0))
    sentences = list(_sentences(low))
    held = [pattern(rf"(?<!\w)(?:{core})(?!\w)").search(low, *sentence) is not None for sentence in sentences]
    weighed = [
        {sign: found.span() for sign in evidence if (found := pattern(whole_words(sign)).search(low, *sentence))}
        if one or (number + 1 < len(held) and held[number + 1]) or (number and held[number - 1])
        else {}
        for number, (sentence, one) in enumerate(zip(sentences, held, strict=True))
    ]
    for number, has_core in enumerate(held):
        for group in (weighed[number : number + 1], weighed[number : number + 2]):
            together = {sign: span for one in group for sign, span in one.items()}
            points = sum(sign.points for sign in together)
            if points > best[0] and (has_core or held[number + len(group) - 1 : number + len(group)] == [True]):
                shown = [span for sign, span in together.items() if sign.points > 0]
                best = points, (min(start for start, _ in shown), max(end for _, end in shown))
    denied = pattern(rf"(?<!\w)(?:{signs.NOTHING_ASKED})(?!\w)").search(low) is not None
    return best[1] if best[0] >= signs.ENOUGH + signs.TAKEN_OFF * denied else None


@cache
def _no_name() -> re.Pattern[str]:
    return re.compile(rf"(?i)\b(?:{signs.NO_NAME})\b")


def _sentences(low: str) -> Iterator[Span]:
    start = 0
    count = 0
    for found in _SENTENCE_ENDS.finditer(low):
        if low[start : found.start()].strip():
            yield start, found.start()
            count += 1
        start = found.end()
        if count == _MOST:
            return
    yield start, len(low)


def _free_mail(layout: Layout) -> Span | None:
    """A large company, or one with a letterhead in capitals, that writes from a free mail service."""
    senders = [part for kind, part in layout.headers.items() if kind in ("from", "reply_to")]
    whole = "\n".join([layout.body, *(part.text for part in layout.headers.values())])
    if not re.search(rf"(?i)(?<!\w)(?:{signs.LARGE})(?!\w)", whole) and not _LETTERHEAD.search(whole):
        return None
    for shift, text in ((0, layout.body), *((part.start, part.text) for part in senders)):
        for found in re.finditer(r"(?<![\w.+-])[\w.+-]{1,64}@([\w-]+)\.[\w.]+", text):
            if found[1].lower() in FREE_MAIL - {"post", "mail"}:
                return shift + found.start(), shift + found.end()
    return None


def _many_names(body: str) -> Span | None:
    """A list of names of people: a line each, or one behind the other."""
    run: list[re.Match[str]] = []
    for line in _LINE.finditer(body):
        row = _ROW.fullmatch(body, *line.span())
        if row and not _no_name().search(row["name"]):
            run.append(row)
            if len(run) == MANY:
                return run[0].start("name"), row.end("name")
        elif line[0].strip():
            run.clear()
    found = _INLINE.search(body)
    return found.span() if found and len(_no_name().findall(found[0])) < 2 else None
