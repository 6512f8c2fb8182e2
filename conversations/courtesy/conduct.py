"""Rules about conduct: measured apologies, a short neutral reason, no private matters, no blame, nothing overdone."""

import re
from collections.abc import Callable, Iterator
from itertools import pairwise
from typing import Final

from conversations.courtesy.letter import Letter, Span
from conversations.courtesy.presence import MISSING, Place
from conversations.courtesy.situations import LONGEST_REASON
from conversations.facts import Notice
from conversations.reading.language import guess_language

Rule = Callable[[Letter], Iterator[Place]]

LATE: Final[tuple[Notice, ...]] = ("short", "urgent", "past")
MOST_THANKS: Final = 2


def says(label: str) -> Rule:
    """A rule that nothing of this kind is said; every place is found."""

    def rule(letter: Letter) -> Iterator[Place]:
        return ((span, None) for span in letter.told(label))

    return rule


def thanks_many(letter: Letter) -> Iterator[Place]:
    """Thanks once or twice (rubric A4)."""
    yield from ((span, None) for span in letter.said("thanks")[MOST_THANKS:])


def apology_missing(letter: Letter) -> Iterator[Place]:
    """An apology where the news is late or the interview was missed (rubric A11, E7)."""
    kind = letter.expected.apology
    late = letter.notice in LATE and (letter.expected.refuses or "slots" in letter.expected.parts)
    if (kind == "always" or (kind == "if_late" and late)) and not letter.said("apology"):
        yield MISSING


def apology_many(letter: Letter) -> Iterator[Place]:
    """One apology in good time, two where it is late, none in a letter of thanks (rubric A11)."""
    most = 0 if letter.expected.apology == "never" else 1 if letter.notice in ("early", "days") else 2
    yield from ((span, None) for span in letter.said("apology")[most:])


def apology_grand(letter: Letter) -> Iterator[Place]:
    """No grand words; one heavy heart at most (messages craft, section 3)."""
    yield from ((span, None) for span in letter.said("grand"))
    yield from ((span, None) for span in letter.said("heavy")[1:])


def reason_long(letter: Letter) -> Iterator[Place]:
    """The reason in one sentence of at most twenty words (rubric A6)."""
    reasons: dict[int, int] = {}
    owned = {end for _, end in letter.said("no_reason")}
    for start, end in letter.told("because", "story", "health", "family", "money"):
        if end not in owned:
            reasons.setdefault(letter.sentence_at(start), start)
    told = sorted(reasons)
    story = next((later for sooner, later in pairwise(told) if later == sooner + 1), None)
    if story is not None:
        yield letter.sentences[story], None
        return
    for number, start in reasons.items():
        span = start, letter.sentences[number][1]
        if letter.words(span) > LONGEST_REASON:
            yield span, None


def money(letter: Letter) -> Iterator[Place]:
    """No money trouble and no figures of pay (rubric D2, E4)."""
    yield from ((found.span(), None) for found in letter.speech.pay.finditer(letter.text))
    yield from ((span, None) for span in letter.told("money"))


def other_employer(letter: Letter) -> Iterator[Place]:
    """No other employer's name and no other interview (rubric D2)."""
    for found in letter.speech.other_employer.finditer(letter.text):
        named = re.findall(r"\w+", found[1])
        if named[0] not in letter.speech.elsewhere and not all(word.casefold() in letter.own_names for word in named):
            yield found.span(1), None
    yield from ((span, None) for span in letter.said("competing"))


def promise(letter: Letter) -> Iterator[Place]:
    """No promise that nobody asked for (rubric D3); who confirms may be sure to come."""
    if letter.situation not in ("confirm", "reply_accept_time", "attend_after_all"):
        yield from ((span, None) for span in letter.said("promise"))


def contradiction(letter: Letter) -> Iterator[Place]:
    """Nothing that undoes the message itself (messages craft, section 6; rubric E3)."""
    expected, clashes = letter.expected, list[Span]()
    if "slots" in expected.parts:
        clashes += letter.said("accepted")
    if expected.refuses:
        clashes += letter.said("forward")
    if letter.situation in ("confirm", "reply_accept_time"):
        clashes += letter.said("stays_away")
    if letter.notice == "past" and letter.situation in ("cancel", "cancel_late", "missed"):
        clashes += letter.said("calls_off")
    yield from ((span, None) for span in sorted(clashes)[:1])


def wrong_language(letter: Letter) -> Iterator[Place]:
    """The language that was asked for (rubric E9)."""
    guessed = guess_language(letter.text)
    if guessed is not None and guessed != letter.language:
        yield MISSING
