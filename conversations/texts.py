"""Something was written: a typed button, a command in words, an answer, a correction, a request, an invitation, or
none of these."""

import re
from collections.abc import Mapping
from dataclasses import replace
from typing import TypeVar

from conversations import desk, letters, own, preferences, reminding, replied
from conversations.answers import Understood
from conversations.answers.choice import Choice, Fork
from conversations.asking import go_on, plainly, record, take
from conversations.commands import COMMANDS, command
from conversations.events import Forward, Press, Text
from conversations.flow import Question, position
from conversations.heard import INTERVIEW, Heard, Told
from conversations.hearing import LONGEST
from conversations.labels import IN_PLACE, answered, done, meant
from conversations.listening import MOMENT, beside, fitting, listen, turn, understood, wished
from conversations.person import Case
from conversations.presses import press
from conversations.reading.asides import puts_moment_right
from conversations.reading.clean import clean
from conversations.reading.naming import read_named
from conversations.reading.occasion import read_occasion
from conversations.reading.request import read_command
from conversations.reading.restated import is_correcting
from conversations.reading.smalltalk import read_smalltalk
from conversations.requested import occasion, request
from conversations.scene import Scene
from conversations.sidesteps import calls_off, sidestep
from conversations.twins import about_twin

_Said = TypeVar("_Said", Text, Forward)

SHORT = 5
"""Words; with more than these a wish for another time is a wish of its own."""


def text(scene: Scene, event: Text) -> None:
    """Something the person typed."""
    event = _cleaned(scene, event)
    word = read_command(event.text)
    case = scene.person.case
    if word == "cancel" and calls_off(scene, event.text):
        return
    if word == "back" and _is_in_place(scene) and _offered(scene, event, word):
        return
    if word is not None and word in COMMANDS and (case is not None or word != "cancel"):
        command(scene, word)
    elif not (
        own.awaited(scene, event.text)
        or _offered(scene, event, word)
        or _names_hours(scene, event)
        or sidestep(scene, event.text)
        or reminding.asks(scene, event)
        or _names(scene, event)
    ):
        _say(scene, event)


def _cleaned(scene: Scene, event: _Said) -> _Said:
    """The event with its text made safe to read; that only the first part of a very long one is read is said."""
    if len(event.text) > LONGEST:
        scene.say("cut_short", limit=LONGEST)
    return replace(event, text=clean(event.text, LONGEST))


def _say(scene: Scene, event: Text) -> None:
    """A text that is no button, no command and no correction by name."""
    said, offered = understood(scene, event), scene.person.offered
    if replied.arrive(scene, event, said):
        return
    asks_zone = offered is not None and offered.prompt == "own_zone"
    if said.kind != INTERVIEW and not asks_zone:
        event = about_twin(scene, event, said)
    case = scene.person.case
    question = position(scene.known(case)) if case is not None and not case.closed else None
    if asks_zone:
        reminding.choose_zone(scene, event.text)
    elif said.kind == INTERVIEW:
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
    choice = choice or done(event.text, offered) or answered(word, offered)
    if choice is None:
        return False
    press(
        scene,
        Press(offered.case, scene.person.turn, offered.prompt, choice, sent_at=event.sent_at, ref=None),
    )
    return True


def _is_in_place(scene: Scene) -> bool:
    """Whether what stands took the place of the actions under a message."""
    return scene.person.offered is not None and scene.person.offered.prompt in IN_PLACE


def _names_hours(scene: Scene, event: Text) -> bool:
    """Waking hours in the person's own words, where they were asked for."""
    offered = scene.person.offered
    if (
        offered is None
        or offered.prompt != "waking"
        or len(event.text.split()) > SHORT
        or not _FIGURE.search(event.text)
    ):
        return False
    preferences.choose_waking(scene, event.text)
    return True


_FIGURE = re.compile(r"\d")


def _names(scene: Scene, event: Text) -> bool:
    """A correction that names its question ("posisinya Kasir", "tanpa alasan"), once there is something to correct."""
    case = scene.person.case
    named = read_named(event.text)
    if case is None or case.closed or named is None or not case.answers:
        return False
    name, rest = named
    known = scene.known(case)
    asked = position(known)
    if rest and name in ("contact", "name") and asked is not None and asked.name == "friend":  # "namanya Rudi"
        take(scene, case, asked, asked.kind.read(rest, scene.context(known, asked)), "typed")
        return True
    question = next((question for question in known.visible if question.name == name), None)
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
    if _is_settled(case) and read_smalltalk(event.text) == "thanks":
        scene.drop(case)
        scene.say("welcome")
    elif isinstance(question.kind, Choice | Fork) and read_smalltalk(event.text):
        _small(scene, event)
    elif said.intent is not None and _is_another(case, said):
        request(scene, said)
    else:
        listen(scene, case, question, event)


def _is_settled(case: Case) -> bool:
    """Whether all there is of a case is a text that is no invitation, such as a rejection."""
    return case.flow == "invitation" and not case.answers and case.letter is not None and case.letter.kind != INTERVIEW


def _after(scene: Scene, case: Case, event: Text) -> None:
    """A text while a review or a finished message stands: a correction, a change of mind, or something new."""
    said = understood(scene, event)
    few = len(event.text.split()) <= SHORT
    moves = _CHANGE.match(event.text) or puts_moment_right(event.text)
    changes = said.corrects or puts_moment_right(event.text) or (few and (moves or is_correcting(event.text)))
    fits = fitting(scene, case, said)
    if not changes:
        fits = {name: told for name, told in beside(case, said, fits).items() if name not in MOMENT}
    letter = _letter(said, event.text) if not changes else None
    if _is_another(case, said):
        request(scene, said)
    elif letter is not None:
        occasion(scene, letter, said)
    elif (changes or said.intent is None) and not fits and moves and _read_day(scene, case, event):
        return
    elif said.intent not in (None, case.flow) and not _only_corrects(event, fits):
        fits |= beside(case, said, wished(scene, case, said, str(said.intent)))
        turn(scene, record(scene, case, fits, "typed"), str(said.intent))
    elif fits:
        go_on(scene, record(scene, case, fits, "typed"))
    else:
        _small(scene, event)


def _letter(said: Heard, text: str) -> str | None:
    """The letter, besides an answer to an invitation, that a text asks for. Being late is heard as a wish for another
    time where it comes with one."""
    letter = read_occasion(text)
    moves = not said.told.keys().isdisjoint(("slots", "day")) or _MOVES.search(text) is not None
    late = letter == "running_late" and said.intent == "reschedule" and not moves
    return letter if said.intent is None or late else None


_MOVES = re.compile(
    r"\b(?:(?:di|me|nge)?(?:undur|mundur|geser|pindah|ganti|tunda)\w*|jadwal ulang|waktu lain|resched\w*|"
    r"another time)\b",
    re.IGNORECASE,
)


def _read_day(scene: Scene, case: Case, event: Text) -> bool:
    """Take a change of day or hour; where it says none that holds, the day is asked. Whether the case has a day."""
    day = scene.flow(case).question("day")
    if day is None:
        return False
    reading = day.kind.read(event.text, scene.context(scene.known(case), day))
    take(scene, case if isinstance(reading, Understood) else scene.keep(case, focus="day"), day, reading, "typed")
    return True


_CHANGE = re.compile(r"(?:ganti|ubah|change)\b.*\b(?:hari|tanggal|tgl|jam|day|date|time)(?:nya)?\b", re.IGNORECASE)


def _small(scene: Scene, event: Text) -> None:
    """Nothing to work on: a greeting and thanks are answered in kind; somebody new is told what this is."""
    talk, case = read_smalltalk(event.text), scene.person.case
    if talk == "thanks":
        if case is not None and not case.closed and position(scene.known(case)) is not None:
            if read_command(event.text) != "yes":  # "oke" thanks for nothing; the question stands
                scene.say("welcome")
            desk.again(scene)
        else:
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
    elif (letter := _letter(said, event.text)) is not None:
        occasion(scene, letter, said)
    elif said.intent is not None or said.told:
        request(scene, said)
    else:
        _small(scene, event)


_OWN = ("chitchat", "request")
"""What a long text of the person's own looks like; any other kind was pasted."""


def forward(scene: Scene, event: Forward) -> None:
    """Somebody else's text, or the person's own, passed on."""
    event = _cleaned(scene, event)
    said = understood(scene, event)
    if replied.arrive(scene, event, said):
        return
    if said.kind == "request":
        _say(scene, Text(event.text, sent_at=event.sent_at, ref=event.ref))
    else:
        letters.arrive(scene, event)


def _only_corrects(event: Text, fits: Mapping[str, Told]) -> bool:
    """Whether a few words that could ask for another time ("ganti jam 2") rather put right what the message says."""
    return bool(fits) and fits.keys() <= {"day", "clock", "zone"} and len(event.text.split()) <= SHORT


def _is_another(case: Case, said: Heard) -> bool:
    """Whether the text speaks of another company than the case does, and not to correct it."""
    company, here = said.values.get("company"), case.word("company")
    return isinstance(company, str) and here is not None and company.casefold() != here.casefold() and not said.corrects
