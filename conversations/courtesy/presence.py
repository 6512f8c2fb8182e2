"""Rules about what a message must hold: thanks, a clear decision, which interview, who writes, where it may go on."""

import re
from collections.abc import Iterator
from datetime import date
from typing import Final

from conversations.courtesy.letter import Letter, Span
from conversations.courtesy.situations import BEFORE_DECISION, BEFORE_DECISION_IN_CHAT, LENGTHS
from conversations.courtesy.speech import NUMERIC_DATE

Place = tuple[Span | None, str | None]
"""Where (None: it is missing) and what could stand there instead (None: nothing can be offered)."""

MISSING: Final[Place] = (None, None)


def thanks(letter: Letter) -> Iterator[Place]:
    """A word of thanks (P4, D4)."""
    if not letter.said("thanks", "values"):
        yield MISSING


def decision(letter: Letter) -> Iterator[Place]:
    """The decision or request, within the first sentences (rubric A5)."""
    wanted = letter.expected.decision
    if not wanted and letter.situation is not None:
        return
    said = letter.said(*wanted)
    if not said:
        yield MISSING
        return
    sentences, words = BEFORE_DECISION.get(letter.channel, BEFORE_DECISION_IN_CHAT)
    first, opening = said[0], letter.opening()
    start = letter.sentences[opening][0]
    if letter.sentence_at(first[0]) >= opening + sentences or letter.words((start, first[0])) > words:
        yield first, None


def greeting(letter: Letter) -> Iterator[Place]:
    """A salutation (rubric A1); an SMS and a reply may go without."""
    speech = letter.speech
    wanted = "greeting" in letter.expected.parts and letter.channel != "sms"
    if wanted and not speech.greeting.search(letter.text) and not speech.salutation.search(letter.text):
        yield MISSING


def name(letter: Letter) -> Iterator[Place]:
    """The sender's name (P11, rubric A2)."""
    if "name" not in letter.expected.parts:
        return
    if letter.known is not None:
        parts = (letter.known.name or "").split()
        if parts and not any(re.search(rf"(?i)\b{re.escape(part)}\b", letter.text) for part in parts):
            yield MISSING
    elif not letter.speech.named_self.search(letter.text) and not _signed(letter):
        yield MISSING


def role(letter: Letter) -> Iterator[Place]:
    """The position, or at least the place, that the message is about (rubric A2)."""
    if "role" not in letter.expected.parts:
        return
    if letter.known is not None:
        words = re.findall(r"\w{2,}", letter.known.position or "")
        if words and not any(re.search(rf"(?i)\b{re.escape(word)}\b", letter.text) for word in words):
            yield MISSING
    elif not letter.said("role"):
        yield MISSING


def day(letter: Letter) -> Iterator[Place]:
    """The day of the interview (P11, rubric A3)."""
    parts, known = letter.expected.parts, letter.known
    wanted = "date" in parts or ("known_date" in parts and known is not None)
    if wanted and (known is None or known.day) and not letter.speech.day.search(letter.text):
        yield MISSING


def hour(letter: Letter) -> Iterator[Place]:
    """The hour of the interview, once its day is named (rubric A3)."""
    wanted = "time" in letter.expected.parts and (letter.known is None or letter.known.time)
    named = letter.speech.day.search(letter.text)
    if wanted and named and not letter.speech.clock.search(letter.text):
        yield MISSING


def zone(letter: Letter) -> Iterator[Place]:
    """The time zone of any hour named (messages craft, section 3: always)."""
    if letter.known is not None and letter.known.zone is None:
        return
    clock = letter.speech.clock.search(letter.text)
    if clock and not _ZONE.search(letter.text):
        yield clock.span(), None


def slots(letter: Letter) -> Iterator[Place]:
    """Other times, or the readiness to fit in (P7)."""
    if "slots" not in letter.expected.parts or letter.said("flexible"):
        return
    own = letter.known.day if letter.known is not None else None
    named = [found for found in letter.speech.day.finditer(letter.text) if not _is(found.group(), own, letter)]
    if len(named) < (1 if own else 2):
        yield MISSING


def door_open(letter: Letter) -> Iterator[Place]:
    """No hope of another chance where the person wants to close the door (P5)."""
    if "door" in letter.expected.parts and letter.known is not None:
        closed = letter.known.keep_door is False or letter.known.reason == "company_reputation"
        if closed:
            yield from ((span, None) for span in letter.said("door")[:1])


def door_closed(letter: Letter) -> Iterator[Place]:
    """A word about another chance where the person wishes for one (P5)."""
    known = letter.known
    if "door" not in letter.expected.parts or known is None or not known.keep_door:
        return
    if known.reason != "company_reputation" and not letter.said("door"):
        yield MISSING


def too_short(letter: Letter) -> Iterator[Place]:
    """Not fewer words than the channel bears (rubric, lengths)."""
    if letter.words((0, len(letter.text))) < LENGTHS[letter.channel, letter.expected.brief][0]:
        yield MISSING


def too_long(letter: Letter) -> Iterator[Place]:
    """Not more words than the channel bears (rubric, lengths)."""
    if letter.words((0, len(letter.text))) > LENGTHS[letter.channel, letter.expected.brief][1]:
        yield MISSING


_ZONE = re.compile(
    r"(?i)\b(?:wib|wita|wit|sgt|myt|hkt|jst|kst|ict|utc|gmt|bst|cet|est|pst)\b|waktu indonesia"
    r"|\b(?:waktu|jakarta|singapore|local) (?:time|jakarta|singapura|setempat)\b"
)
_SIGNATURE = re.compile(r"(?:^|[.!?]\s+)([A-Z][\w'’.]*(?: [A-Z][\w'’.]*){0,4})$")


def _signed(letter: Letter) -> bool:
    """Whether the text ends with what looks like a name, perhaps with a telephone number under it."""
    lines = [line.strip() for line in letter.text.splitlines() if re.search(r"[^\W\d]", line)]
    found = _SIGNATURE.search(lines[-1]) if lines else None
    return found is not None and letter.speech.formulas.isdisjoint(found[1].lower().split())


def _is(written: str, own: date | None, letter: Letter) -> bool:
    """Whether a day as written is the interview's own."""
    if own is None:
        return False
    words, speech = written.lower(), letter.speech
    if numbers := re.match(NUMERIC_DATE, words):
        return int(numbers[1] or numbers[4]) == own.day
    if any(figure in words for figure in "0123456789"):
        return str(own.day) in words.split()
    return words in (speech.weekdays[own.weekday()], *_NEAR)


_NEAR: Final = ("hari ini", "besok", "bsk", "kemarin", "kmrn", "tadi", "nanti", "today", "tomorrow", "yesterday")
