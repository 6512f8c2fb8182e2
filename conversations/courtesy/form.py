"""Rules about form: the greeting's hour, spelling, capitals, times and dates, register, typography."""

import re
from collections.abc import Iterator
from datetime import date
from typing import Final

from conversations.courtesy.conduct import Rule
from conversations.courtesy.letter import WORD, Letter, Span
from conversations.courtesy.presence import Place
from conversations.courtesy.situations import LONGEST_SENTENCE
from conversations.courtesy.speech import NUMERIC_DATE


def matches(pattern: str, replacement: str | None = None) -> Rule:
    """A rule that a pattern stands nowhere in the text."""
    compiled = re.compile(pattern)

    def rule(letter: Letter) -> Iterator[Place]:
        for found in compiled.finditer(letter.text):
            yield found.span(), replacement if replacement is None else found.expand(replacement)

    return rule


def greeting_hour(letter: Letter) -> Iterator[Place]:
    """The greeting fits the hour of sending (messages craft, section 3); at the borders both are heard."""
    if letter.sent_at is None or not letter.sentences:
        return
    greeted = letter.speech.greeting.search(letter.text)
    found = letter.speech.greeting_hour.search(letter.text, greeted.start(), greeted.end()) if greeted else None
    if found is None:
        return
    hour, fitting = letter.sent_at.hour, letter.speech.hours
    said = found[1].lower()
    if not any(first <= hour < end for first, end, word in fitting if word == said):
        right = next(word for first, end, word in reversed(fitting) if first <= hour < end)
        yield found.span(1), right.capitalize() if found[1][0].isupper() else right


def greeting_twice(letter: Letter) -> Iterator[Place]:
    """One greeting (messages craft, section 3); two in one breath ("Halo, selamat pagi") are one."""
    greeted = {letter.sentence_at(found.start()): found for found in letter.speech.greeting.finditer(letter.text)}
    yield from ((found.span(), None) for found in list(greeted.values())[1:])


def mended(code: str) -> Rule:
    """A rule that no word is written in a way that the tables mend under this code."""

    def rule(letter: Letter) -> Iterator[Place]:
        return ((span, right) for rule, span, right in letter.mendings if rule == code)

    return rule


def english(letter: Letter) -> Iterator[Place]:
    """Indonesian words where formal Indonesian has them (rubric B5)."""
    if letter.tone == "formal":
        yield from mended("english")(letter)


def di_ke(letter: Letter) -> Iterator[Place]:
    """ "di" and "ke" apart before places, joined before verbs (EYD V)."""
    yield from mended("di_ke")(letter)
    for found in _APART.finditer(letter.text):
        if found[2].lower() in letter.speech.joined:
            yield found.span(), found[1] + found[2].lower()


def capitals(letter: Letter) -> Iterator[Place]:
    """Capitals where a sentence begins, in address, for days, months and zones (EYD V; rubric B3)."""
    text, speech = letter.text, letter.speech
    for found in letter.typed:
        word = found.group()
        right = speech.small.get(word)
        if right is not None:
            after = WORD.search(text, found.end())
            if after is None or after.group().lower() not in speech.own_family:
                yield found.span(), right
    before = ""
    for start, end in letter.sentences:
        if text[start].islower() and (before == "" or before in ".!?,:") and text[start:end] not in speech.small:
            yield (start, start + 1), text[start].upper()
        before = text[end - 1]


def clock(letter: Letter) -> Iterator[Place]:
    """Times as the language writes them: "pukul 10.00" (EYD V), "10:00" (rubric B4)."""
    for found in letter.speech.clock.finditer(letter.text):
        if not letter.speech.right_clock.fullmatch(found.group()):
            yield found.span(), _clock(found.group(), letter)


def date_form(letter: Letter) -> Iterator[Place]:
    """Dates in words, which nobody can misread (messages craft, sections 3 and 4)."""
    for found in _NUMERIC_DATE.finditer(letter.text):
        day, month = int(found[1] or found[4]), int(found[2] or found[5])
        if 1 <= day <= 31 and 1 <= month <= 12:
            sure = letter.language == "id" or day > 12
            name = letter.speech.months[month - 1].capitalize()
            year = f" {found[3] if len(found[3]) == 4 else '20' + found[3]}" if found[3] else ""
            yield found.span(), f"{day} {name}{year}" if sure else None


def weekday(letter: Letter) -> Iterator[Place]:
    """The weekday is that of the date: a wrong date is the costliest fault (messages craft, section 7)."""
    speech = letter.speech
    known, sent = letter.known, letter.sent_at
    near = known.day if known is not None and known.day else sent
    for found in speech.dated.finditer(letter.text):
        said, name = found[1].lower().replace("'", ""), found[3].lower().replace("nopember", "november")
        year = int(found[4]) if found[4] else near.year if near else None
        yield from _other_weekday(
            letter, found.span(1), said, _date(year, speech.months.index(name) + 1, int(found[2]))
        )
    for found in speech.dated_in_figures.finditer(letter.text):
        day = _date(int(found[4]), int(found[3]), int(found[2])) if letter.language == "id" else None
        yield from _other_weekday(letter, found.span(1), found[1].lower().replace("'", ""), day)


def register(letter: Letter) -> Iterator[Place]:
    """Bapak/Ibu throughout or Anda throughout, and "saya" for the writer (rubric B1)."""
    if not letter.said("family"):
        yield from mended("register")(letter)
    honoured = _HONOURED.search(letter.text) if letter.language == "id" else None
    if honoured:
        yield from ((found.span(), honoured[1]) for found in _ANDA.finditer(letter.text))


def emoji(letter: Letter) -> Iterator[Place]:
    """None in a formal letter, one pair of folded hands elsewhere (messages craft, section 2)."""
    places = list(_EMOJI.finditer(letter.text))
    if letter.tone == "formal" or len(places) > 1 or any(found.group() != "🙏" for found in places):
        yield from ((found.span(), "") for found in places)


def long_sentence(letter: Letter) -> Iterator[Place]:
    """Sentences of at most 34 words (rubric C2)."""
    yield from ((span, None) for span in letter.sentences if letter.words(span) > LONGEST_SENTENCE)


_APART = re.compile(r"\b([Dd]i|[Kk]e) ([^\W\d_]+)")
_NUMERIC_DATE = re.compile(NUMERIC_DATE)
_HONOURED = re.compile(r"\b(Bapak/Ibu|Bapak|Ibu|Pak|Bu|Kakak|Kak)\b(?! (?:saya|kandung|mertua)\b)", re.IGNORECASE)
_ANDA = re.compile(r"\banda\b", re.IGNORECASE)
_EMOJI = re.compile(r"[\U0001F000-\U0001FAFF\u2600-\u27BF][\uFE0F\U0001F3FB-\U0001F3FF]*")
_FIGURES = re.compile(r"(\d{1,2})(?:[.:](\d\d))?")
_OFFICE_OPENS: Final = 7

TYPOGRAPHY: Final = (
    r"(?<=\S)  +(?=\S)"  # two spaces
    r"|(?<=\w) +[,.;?!]+(?=\s|$)"  # a space before a mark
    r"|[!?]{2,}|,,+|\.\.+|…"  # marks doubled
    r"|(?<=[^\W\d_])[,;?!](?=[^\W\d_])|(?<=\d),(?=[^\W\d_])"  # no space after a mark
    r"|\n{3,}"
    r"|\b[A-Z]{4,}(?: [A-Z]{2,}){2,}\b"  # shouting
)
PLACEHOLDER: Final = (  # bounded, so that a thousand open brackets cost no more than one
    r"\[[^\[\]\n]{0,80}\]|\{{1,2}[^{}\n]{0,80}\}{1,2}|<[^<>\n]{1,80}>|_{2,}"
    r"|\b(?:None|null|undefined|NaN)\b|\b[Xx]{3,}\b|\bPT (?:ABC|XYZ)\b"
    r"|\((?i:nama|alasan|tanggal|posisi|jabatan|perusahaan|name|date|reason|position|company)\b[^()\n]{0,80}\)"
)


def _clock(written: str, letter: Letter) -> str | None:
    figures = _FIGURES.search(written)
    if figures is None:
        return None
    hour, minutes = int(figures[1]), figures[2] or "00"
    if letter.language == "en":
        return f"{hour}:{minutes}{written[figures.end() :]}"
    part = written.split()[-1].lower()
    hour += letter.speech.part_of_day.get(part, 0) if hour < (12 if part != "siang" else 10) else 0
    if part not in letter.speech.part_of_day and figures[2] is None and hour < _OFFICE_OPENS:
        return None
    return f"pukul {hour:02}.{minutes}"


def _date(year: int | None, month: int, day: int) -> date | None:
    try:
        return date(year, month, day) if year is not None else None
    except ValueError:
        return None


def _other_weekday(letter: Letter, span: Span, said: str, day: date | None) -> Iterator[Place]:
    right = letter.speech.weekdays[day.weekday()] if day is not None else said
    if right != said:
        yield span, right.capitalize()
