"""The whole machine: one pure function from a person and an event to the person after it and what should happen.

Global moves win over everything; then the prompt the person sees; then what a text says by itself. Every event has an
effect.
"""

from dataclasses import dataclass, replace
from datetime import datetime

from conversations import besides, desk, due, presses, reminding, texts
from conversations.answers.words import LONGEST
from conversations.book import Book
from conversations.commands import command
from conversations.effects import LAST, Effect, Nothing, Plan, Say, Silence
from conversations.events import (
    Command,
    Due,
    Edited,
    Event,
    File,
    Forward,
    Group,
    Media,
    Place,
    Press,
    Text,
    Unreachable,
)
from conversations.person import Notice, Person
from conversations.planning import replan
from conversations.reading.clean import clean, one_line
from conversations.reading.language import guess_language
from conversations.reading.names import plausible_name
from conversations.scene import Scene
from conversations.upgrades import upgraded


@dataclass(frozen=True, slots=True)
class Turn:
    """What one event leads to."""

    person: Person
    effects: tuple[Effect, ...]


def step(book: Book, person: Person, event: Event, now: datetime) -> Turn:
    """One event. Pure: the same four values give the same turn. `now` is aware; it dates plans and notices only."""
    before = _loaded(book, person)
    scene = Scene(book, before, event, now)
    _introduce(scene)
    _dispatch(scene)
    if not scene.effects:
        desk.again(scene)
    _tidy(scene)
    replan(scene, before)
    _show_notice(scene)
    return Turn(scene.person, tuple(_guarded(scene, effect) for effect in scene.effects))


def fold(book: Book, person: Person, events: tuple[Event, ...], now: datetime) -> Turn:
    """Several waiting events in one turn: each is taken in order, and only the last open question is asked (B11)."""
    effects: list[Effect] = []
    told = False
    for event in events:
        turn = step(book, person, event, now)
        person = turn.person
        told = told or any(isinstance(effect, Say) and effect.notice for effect in effects)
        unsent = [effect for effect in effects if isinstance(effect, Say) and effect.kind == "prompt"]
        if any(_is_prompt(effect) for effect in turn.effects):
            effects = [effect for effect in effects if not _is_prompt(effect)]
        effects.extend(_in_place(effect, unsent) for effect in turn.effects if not _is_said(effect, effects))
    if told:
        _end_with_notice(effects)
    return Turn(person, tuple(_last_plans(effects)))


def _is_said(effect: Effect, effects: list[Effect]) -> bool:
    """Whether a remark was made in this turn already; nobody reads the same words twice in a row."""
    return (
        isinstance(effect, Say)
        and effect.kind == "notice"
        and any(
            isinstance(other, Say) and replace(other, turn=effect.turn, notice=effect.notice) == effect
            for other in effects
        )
    )


def _is_prompt(effect: Effect) -> bool:
    return isinstance(effect, Say) and effect.kind == "prompt"


def _in_place(effect: Effect, unsent: list[Say]) -> Effect:
    """What takes the place of a bubble that never went out goes where that one would have gone."""
    if isinstance(effect, Say) and effect.edits == LAST and unsent:
        return replace(effect, edits=unsent[-1].edits)
    return effect


def met(person: Person, name: str | None, language: str | None) -> Person:
    """The person with what their chat profile says now: the name as it stands there, and the app's language as a
    suggestion."""
    profile = person.profile
    shown = one_line(clean(name, LONGEST)) if name else ""
    if shown and shown != profile.shown_name:
        profile = replace(profile, shown_name=shown, suggested=plausible_name(shown))
    settings = person.settings
    if settings.language is None and language is not None:
        code = language.split("-")[0].lower()
        settings = replace(settings, language="id" if code in _NUSANTARA else "en" if code == "en" else None)
    if profile is person.profile and settings is person.settings:
        return person
    return replace(person, profile=profile, settings=settings)


_NUSANTARA = frozenset({"id", "in", "ms", "jv", "su"})
"""App languages whose users read Indonesian (`in` is the old code for it)."""


def _dispatch(scene: Scene) -> None:
    match scene.event:
        case Press() as event:
            presses.press(scene, event)
        case Text() as event:
            texts.text(scene, event)
        case Forward() as event:
            texts.forward(scene, event)
        case Command() as event:
            command(scene, event.name, event.argument)
        case Edited() as event:
            besides.edited(scene, event)
        case Media() | File() as event:
            besides.media(scene, event)
        case Place() as event:
            reminding.locate(scene, event)
        case Due() as event:
            due.remind(scene, event)
        case Unreachable():
            scene.effects.append(Silence())
        case Group():
            if scene.person.notice is None:
                scene.person = replace(scene.person, notice=Notice(0, scene.language, scene.now))
                scene.say("group", kind="parting")
            else:
                scene.effects.append(Nothing("group_again"))


def _loaded(book: Book, person: Person) -> Person:
    cases = {number: upgraded(case, book.flows) for number, case in person.cases.items()}
    active = person.active if person.active in cases else None
    if active == person.active and all(cases[number] is case for number, case in person.cases.items()):
        return person
    return replace(person, cases=cases, active=active)


def _tidy(scene: Scene) -> None:
    """A case that was opened and never got an answer goes, unless it is in hand or being asked about."""
    offered = scene.person.offered
    asked_about = offered.about if offered is not None and offered.prompt == "keep_or_drop" else ()
    for number, case in scene.person.cases.items():
        if not case.answers and number != scene.person.active and str(number) not in asked_about:
            scene.drop(case)


def _introduce(scene: Scene) -> None:
    """The language of the interface at first contact: that of the words, else the app's, else the operator's."""
    if scene.person.notice is not None or isinstance(scene.event, Due | Unreachable):
        return
    words = scene.event.text if isinstance(scene.event, Text) else ""
    language = guess_language(words) or scene.person.settings.language or scene.book.language
    scene.person = replace(scene.person, settings=replace(scene.person.settings, language=language))


def _show_notice(scene: Scene) -> None:
    """The one line on what is stored ends the first bubble; version, language and time are kept (UU 27/2022, Art.
    24)."""
    notice = scene.person.notice
    says = [effect for effect in scene.effects if isinstance(effect, Say)]
    if isinstance(scene.event, Group) or (notice is not None and notice.version >= scene.book.notice_version):
        case = scene.person.case
        if notice and says and says[0].edits == LAST and case and case.letter and case.letter.began == notice.at:
            _end_with_notice(scene.effects)  # it takes the place of the bubble that told it
        return
    if says and says[0].key != "erased":
        _end_with_notice(scene.effects)
        notice = Notice(scene.book.notice_version, scene.language, scene.now)
        scene.person = replace(scene.person, notice=notice)


def _end_with_notice(effects: list[Effect]) -> None:
    """The first bubble of these ends with the notice."""
    for index, effect in enumerate(effects):
        if isinstance(effect, Say):
            effects[index] = replace(effect, notice=True)
            return


def _guarded(scene: Scene, effect: Effect) -> Effect:
    if isinstance(effect, Say) and effect.kind == "reminder" and effect.case in scene.person.cases:
        return replace(effect, guard=(effect.case, scene.person.cases[effect.case].revision))
    return effect


def _last_plans(effects: list[Effect]) -> list[Effect]:
    """Of several plans for one case only the last counts."""
    last = {effect.case: effect for effect in effects if isinstance(effect, Plan)}
    return [effect for effect in effects if not isinstance(effect, Plan) or last[effect.case] is effect]
