"""Signs of a fake invitation, each with the words that show it. Advice only: nothing is blocked for them."""

import re
from collections.abc import Iterator, Sequence
from functools import cache
from typing import Final

from conversations.reading.invitation import name_words
from conversations.reading.invitation import warning_signs as signs
from conversations.reading.invitation.evidence import Sign, whole_words
from conversations.reading.invitation.layout import Layout

MANY: Final = 6
"""Names in a list from which it is one of candidates, not of interviewers."""
_MOST: Final = 40
"""Sentences of a text that are weighed."""
_SENTENCE_ENDS: Final = re.compile(r"\n|[!?;]\s|(?<!\ba\.n)(?<!\brp)(?<!\bno)(?<!\bmr)(?<!\bbpk)(?<!\bmin)\.\s")

_ADDRESS: Final = re.compile(r"(?<![\w.+-])[\w.+-]{1,64}@([\w-]+)\.[\w.]+")
_LETTERHEAD: Final = re.compile(r"(?<!\w)P\.?T\.?[ ]+(?:[A-Z]{3,}[ ]?){2,}")
_WIDEST: Final = 240
"""Characters of a line that may name one person and say something of them."""
_LINE: Final = re.compile(r"[^\n]+")
_NAME: Final = r"[A-Z][\w'.]*(?:[ ][A-Z][\w'.]*){0,3}(?:,? S\.\w+\.?)?"
_ROW: Final = re.compile(
    rf"[ ]*(?:[|>•-]?[ ]*\d{{1,3}}[.)|]?|[-•>|])?[ |]*(?P<name>{_NAME})(?:[ ]*[(|"
    rf",/;–-][^:\n]{{0,40}}|[ ]{{2,}}[^:\n]{{0,50}})?[ ]*"
)
_SEPARATOR: Final = re.compile(r"[;,/•–-] |\) ")
_INLINE: Final = re.compile(
    rf"(?:\d{{1,2}}[.)][ ]?)?{_NAME}(?:[ ]?\([^)\n]{{1,20}}\))?(?:[ ]?[;,/•–-]?[ ](?:\d{{1,2}}[.)][ ]?|(?<=[;,/•–-][ "
    rf"])){_NAME}"
    rf"(?:[ ]?\([^)\n]{{1,20}}\))?){{{MANY},}}"
)

_FREE_MAIL: Final = frozenset(name_words.FREE_MAIL.split()) - {"post", "mail"}

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
        yield "no_position", first[0], first[0]  # what is missing has no words


def _asked(low: str, core: str, evidence: Sequence[Sign]) -> Span | None:
    """The sentence, or two that follow each other, that ask for something with the most points, if they are enough."""
    low = "\n" + low
    if whole_words(core).search(low) is None:
        return None
    sentences = list(_sentences(low))
    most, best = 0.0, None
    for first, last in _windows([whole_words(core).search(low, *one) is not None for one in sentences]):
        window = sentences[first][0], sentences[last][1]
        found = {sign: match.span() for sign in evidence if (match := whole_words(sign.pattern).search(low, *window))}
        points = sum(sign.points for sign in found)
        if points > most and any(sign in found for sign in evidence[: signs.LEADS]):
            most, best = points, _shown(low, core, sentences[first : last + 1], list(found.values()))
    if most >= signs.ENOUGH and whole_words(signs.NOTHING_ASKED).search(low):
        most -= signs.TAKEN_OFF
    return best if most >= signs.ENOUGH else None


def _shown(low: str, core: str, sentences: Sequence[Span], found: Sequence[Span]) -> Span:
    """The words that show it: those of the sentence that names what is asked for, where it holds any."""
    told = next((one for one in sentences if whole_words(core).search(low, *one)), sentences[0])
    shown = [span for span in found if told[0] <= span[0] < told[1]] or found
    return min(start for start, _ in shown), max(end for _, end in shown) - 1


def _windows(held: Sequence[bool]) -> Iterator[tuple[int, int]]:
    """Each sentence that holds what is looked for, alone and with either neighbour."""
    for number, (here, following) in enumerate(zip(held, [*held[1:], False], strict=True)):
        if here:
            yield number, number
        if (here or following) and number + 1 < len(held):
            yield number, number + 1


@cache
def _no_name() -> re.Pattern[str]:
    return re.compile(rf"(?i)\b(?:{signs.NO_NAME})\b")


def _sentences(low: str) -> Iterator[Span]:
    """The first sentences, each with the character before it."""
    start = count = 0
    for found in _SENTENCE_ENDS.finditer(low, 1):
        if low[start : found.start()].strip():
            yield start, found.start()
            count += 1
        start = found.end() - 1
        if count == _MOST:
            return
    yield start, len(low)


def _free_mail(layout: Layout) -> Span | None:
    """A large company, or one with a letterhead in capitals, that writes from a free mail service."""
    senders = [part for kind, part in layout.headers.items() if kind in ("from", "reply_to")]
    for shift, text in ((0, layout.body), *((part.start, part.text) for part in senders)):
        for found in _ADDRESS.finditer(text) if "@" in text else ():
            if found[1].lower() in _FREE_MAIL and _is_large(layout):
                return shift + found.start(), shift + found.end()
    return None


def _is_large(layout: Layout) -> bool:
    whole = "\n".join([layout.body, *(part.text for part in layout.headers.values())])
    return whole_words(signs.LARGE).search("\n" + whole.lower()) is not None or _LETTERHEAD.search(whole) is not None


def _many_names(body: str) -> Span | None:
    """A list of names of people: a line each, or one behind the other."""
    run: list[re.Match[str]] = []
    for line in _LINE.finditer(body):
        row = _ROW.fullmatch(body, *line.span()) if len(line[0]) <= _WIDEST else None
        if row and not _no_name().search(row["name"]):
            run.append(row)
            if len(run) == MANY:
                return run[0].start("name"), row.end("name")
        elif line[0].strip():
            run.clear()
        if len(_SEPARATOR.findall(line[0])) >= MANY:
            found = _INLINE.search(body, *line.span())
            if found and len(_no_name().findall(found[0])) < 2:
                return found.span()
    return None
