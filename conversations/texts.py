"""Something was written: a typed button, a command in words, an answer, a correction, a request, an invitation, or
none of these."""

import re
from collections.abc import Mapping
from dataclasses import replace
from typing import TypeVar

from conversations import desk, letters, result
from conversations.asking import go_on, plainly, record, review, take
from conversations.card import CARD, LINES
from conversations.commands import COMMANDS, command
from conversations.events import Edited, File, Forward, Media, Press, Text
from conversations.flow import Question, moved, position, visible
from conversations.heard import INTERVIEW, Heard, Told
from conversations.hearing import LONGEST, heard
from conversations.labels import answered, meant
from conversations.listening import MOMENT, fitting, listen, turn, understood
from conversations.person import Case
from conversations.presses import press
from conversations.reading.clean import clean
from conversations.reading.naming import read_named
from conversations.reading.request import read_command
from conversations.reading.smalltalk import read_smalltalk
from conversations.reading.when import read_when
from conversations.scene import Scene

_Said = TypeVar("_Said", Text, Forward)

SHORT = 5
"""Words; with more than these a wish for another time is a wish of its own."""


def text(scene: Scene, event: Text) -> None:
    """Something the person typed."""
    event = _cleaned(scene, event)
    word = read_command(event.text)
    case = scene.person.case
    if word is not None and word in COMMANDS and (case is not None or word != "cancel"):
        command(scene, word)
    elif case is not None and _ATTEND.fullmatch(event.text.strip()):
        result.answer_reminder(scene, case, "attend")
    elif not (_offered(scene, event, word) or _asks_reminder(scene, event) or _names(scene, event)):
        _say(scene, event)


def _cleaned(scene: Scene, event: _Said) -> _Said:
    """The event with its text made safe to read; that only the first part of a very long one is read is said."""
    if len(event.text) > LONGEST:
        scene.say("cut_short", limit=LONGEST)
    return replace(event, text=clean(event.text, LONGEST))


def _say(scene: Scene, event: Text) -> None:
    """A text that is no button, no command and no correction by name."""
    case, offered = scene.person.case, scene.person.offered
    question = position(scene.known(case)) if case is not None and not case.closed else None
    if offered is not None and offered.prompt == "own_zone":
        desk.choose_zone(scene, event.text)
    elif understood(scene, event).kind == INTERVIEW:
        letters.arrive(scene, event)
    elif case is None or case.closed:
        _unbidden(scene, event)
    elif question is not None:
        _asked(scene, case, question, event)
    else:
        _after(scene, case, event)


def _offered(scene: Scene, event: Text, word: str | None) -> bool:
    """A typed label, its beginning, its number, or a plain yes or no: as if pressed."""
    offered = scene.person.offered
    if offered is None:
        return False
    labels = scene.book.labels.get(scene.language, {})
    choice = meant(event.text, offered, {**labels.get("", {}), **labels.get(offered.prompt, {})})
    choice = choice or answered(word, offered)
    if choice is None:
        return False
    press(
        scene,
        Press(offered.case, scene.person.turn, offered.prompt, choice, sent_at=event.sent_at, ref=None),
    )
    return True


def _asks_reminder(scene: Scene, event: Text) -> bool:
    """ "Ingatkan besok jam 8", or a time where one was asked for: a reminder, never the time of the interview."""
    case, offered = scene.person.case, scene.person.offered
    asked = case is not None and offered is not None and offered.prompt == "remind_when"
    wish = _REMIND.match(event.text)
    if case is None or case.closed or not (asked or wish):
        return False
    words = event.text[wish.end() :] if wish else event.text
    reading = read_when(words, scene.said_at(), scene.zone)
    at = reading.sure.instant(scene.zone) if reading.sure is not None else None
    if at is None and not asked and not reading.found and not reading.asked:
        return False
    if at is None or at <= scene.now:
        result.ask_when(scene, case)
    else:
        result.remind_at(scene, case, at)
    return True


_ATTEND = re.compile(
    r"(?:eh |oh |ok |oke )?(?:(?:ga|gak|nggak|tidak|g) jadi (?:batal|cancel|nolak|tolak)\W*)?"
    r"(?:saya|sy|aku|ak|gue|i'll|i will|i)? ?(?:mau |akan |tetap |jadi )?(?:datang|dateng|hadir|attend|go|come)"
    r"(?: (?:aja|saja|deh|kok|after all|then))*[.!]?",
    re.IGNORECASE,
)
"""The person goes after all; nothing is to be sent."""

_REMIND = re.compile(
    r"\s*(?:tolong |please )?(?:di)?(?:ingat(?:kan|in)?|inget(?:in|kan)|remind(?: me)?)\b", re.IGNORECASE
)


def _names(scene: Scene, event: Text) -> bool:
    """A correction that names its question ("posisinya Kasir", "tanpa alasan"), once there is something to correct."""
    case = scene.person.case
    named = read_named(event.text)
    if case is None or case.closed or named is None or not case.answers:
        return False
    name, rest = named
    known = scene.known(case)
    question = next((question for question in visible(known) if question.name == name), None)
    if question is None:
        return False
    if rest is None:
        go_on(scene, scene.keep(record(scene, case, plainly({name: None}), "typed"), focus=None))
    elif not rest:
        go_on(scene, scene.keep(case, focus=name))
    else:
        take(scene, case, question, question.kind.read(rest, scene.context(known, question)), "typed")
    return True


def _asked(scene: Scene, case: Case, question: Question, event: Text) -> None:
    """A text while a question stands."""
    said = understood(scene, event)
    if said.intent is not None and _is_another(case, said):
        _request(scene, said)
    elif _is_settled(case) and read_smalltalk(event.text) == "thanks":
        scene.drop(case)
        scene.say("welcome")
    else:
        listen(scene, case, question, event)


def _is_settled(case: Case) -> bool:
    """Whether all there is of a case is a text that is no invitation, such as a rejection."""
    return case.flow == "invitation" and not case.answers and case.letter is not None and case.letter.kind != INTERVIEW


def _after(scene: Scene, case: Case, event: Text) -> None:
    """A text while a review or a finished message stands: a correction, a change of mind, or something new."""
    said = understood(scene, event)
    fits = fitting(scene, case, said)
    if not (said.corrects or _CHANGE.match(event.text) or len(event.text.split()) < SHORT):
        fits = {name: told for name, told in fits.items() if name not in MOMENT}  # "besok jam 9 aku kirim ya"
    if _is_another(case, said):
        _request(scene, said)
    elif not fits and _CHANGE.match(event.text) and (day := scene.flow(case).question("day")) is not None:
        case = scene.keep(case, focus="day")
        take(scene, case, day, day.kind.read(event.text, scene.context(scene.known(case), day)), "typed")
    elif said.intent not in (None, case.flow) and not _only_corrects(event, fits):
        turn(scene, record(scene, case, fits, "typed"), str(said.intent))
    elif fits:
        go_on(scene, record(scene, case, fits, "typed"))
    else:
        _small(scene, event)


_CHANGE = re.compile(r"(?:ganti|ubah|change)\b.*\b(?:hari|tanggal|tgl|jam|day|date|time)\b", re.IGNORECASE)


def _small(scene: Scene, event: Text) -> None:
    """Nothing to work on: a greeting and thanks are answered in kind; somebody new is told what this is."""
    talk = read_smalltalk(event.text)
    if talk == "thanks":
        scene.say("welcome")
    elif talk == "greeting" and scene.person.case is not None:
        desk.again(scene)
    elif scene.person.case is not None:
        scene.say("not_understood")
        desk.again(scene)
    elif talk == "greeting" or scene.person.notice is None:
        desk.menu(scene, "menu.first")
    else:
        scene.say("not_understood")
        desk.menu(scene)


def _unbidden(scene: Scene, event: Text) -> None:
    """A text out of the blue: a request, a few facts, or neither."""
    said = understood(scene, event)
    if read_smalltalk(event.text):
        _small(scene, event)
    elif said.intent is None and said.kind not in (None, *_OWN):
        letters.arrive(scene, event)
    elif said.intent is not None or said.told:
        _request(scene, said)
    else:
        _small(scene, event)


_OWN = ("chitchat", "request")
"""What a long text of the person's own looks like; any other kind was pasted."""


def forward(scene: Scene, event: Forward) -> None:
    """Somebody else's text, or the person's own, passed on."""
    event = _cleaned(scene, event)
    if understood(scene, event).kind == "request":
        _say(scene, Text(event.text, sent_at=event.sent_at, ref=event.ref))
    else:
        letters.arrive(scene, event)


def _request(scene: Scene, said: Heard) -> None:
    """A new case with what a sentence of the person's own said already in it, each answer held against its question.

    One that tells what it is about goes the card's way, its wish taken; a bare wish is asked everything.
    """
    if said.several:
        scene.say("one_by_one")
    case = scene.open(said.intent or "invitation")
    fits = fitting(scene, case if said.intent else moved(case, scene.book.flows["cancel"]), said)
    if said.intent is not None and not fits.keys().isdisjoint(LINES):
        fits[CARD] = Told(said.intent, None)
    desk.take_up(scene, record(scene, case, fits, "typed"))


def _only_corrects(event: Text, fits: Mapping[str, Told]) -> bool:
    """Whether a few words that could ask for another time ("ganti jam 2") rather put right what the message says."""
    return bool(fits) and fits.keys() <= {"day", "clock", "zone"} and len(event.text.split()) <= SHORT


def _is_another(case: Case, said: Heard) -> bool:
    """Whether the text speaks of another company than the case does, and not to correct it."""
    company, here = said.values.get("company"), case.word("company")
    return isinstance(company, str) and here is not None and company.casefold() != here.casefold() and not said.corrects


def edited(scene: Scene, event: Edited) -> None:
    """An edit of the last answer changes that answer; an older one gets one line and the review (B10)."""
    case = scene.person.case
    found = [name for name, answer in case.answers.items() if answer.ref == event.ref] if case and event.ref else []
    if case is None or case.closed or not found:
        scene.say("edit_unknown")
        desk.again(scene)
        return
    latest = max(answer.at for answer in case.answers.values())
    question = scene.flow(case).question(found[0])
    if case.answers[found[0]].at < latest:
        scene.say("edit_older")
        review(scene, case) if scene.flow(case).family else desk.again(scene)
        return
    words = clean(event.text, LONGEST)
    if case.answers[found[0]].source == "guessed":
        letters.reread(scene, case, words)
        return
    again = heard(words, scene.said_at(), scene.zone)
    if again.intent is not None or len(found) > 1 or question is None:  # a sentence is read as it was the first time
        fits = fitting(scene, case, again)
        fits = {name: told for name, told in fits.items() if name in found or name not in case.answers}
        go_on(scene, record(scene, case, fits, "typed"))
        return
    case = scene.keep(case, focus=question.name)
    take(scene, case, question, question.kind.read(words, scene.context(scene.known(case), question)), "typed")


def media(scene: Scene, event: Media | File) -> None:
    """Something that is not text: a file that could not be read says why, a caption counts, all else is answered
    kindly."""
    problem = event.problem if isinstance(event, Media) else None
    if problem is not None:
        scene.say(_UNREAD.get(problem, f"file.{problem}"))
    elif not event.caption:
        scene.say(f"media.{event.kind if event.kind in _MEDIA else 'other'}")
    if event.caption:
        text(scene, Text(clean(event.caption, LONGEST), sent_at=event.sent_at, ref=event.ref))
    else:
        desk.again(scene)


_UNREAD = {"kind": "media.document", "picture": "media.photo"}
"""Why a file was not read, where that says no more than that its kind is not."""

_MEDIA = frozenset({"sticker", "voice", "photo", "document", "location", "contact"})
