"""A text while a question stands: it answers that question first, and more only where it clearly says more.

Why somebody cannot come is told in many words that name other places, people and days; there nothing but the reason
is read.
"""

from collections.abc import Mapping
from dataclasses import replace

from conversations.answers import Problem, Understood
from conversations.answers.choice import Choice, Fork
from conversations.answers.slots import Slots
from conversations.asking import go_on, record, take
from conversations.events import Forward, Text
from conversations.flow import Question, moved
from conversations.heard import Heard, Told
from conversations.hearing import heard
from conversations.person import Answer, Case
from conversations.prompt import ask
from conversations.reading.asides import puts_moment_right
from conversations.reading.reason import read_reason
from conversations.scene import Scene

MOMENT = frozenset({"day", "clock", "zone"})


def listen(scene: Scene, case: Case, question: Question, event: Text | Forward) -> None:
    """Take what a text says while `question` stands."""
    said = understood(scene, event)
    fits = fitting(scene, moved(case, scene.book.flows["cancel"]) if case.flow == "invitation" else case, said)
    if isinstance(event, Forward):
        _guess(scene, case, question, event, fits)
    elif isinstance(question.kind, Fork) and said.intent in question.kind.ways:
        way = question.kind.ways[str(said.intent)]
        wished = fitting(scene, moved(case, scene.book.flows[way]), said) if way in scene.book.flows else fits
        noted = record(scene, case, fits | wished, "typed")
        take(scene, noted, question, Understood({question.name: said.intent}), "typed")
    elif _turns(case, said):
        turn(scene, record(scene, case, fits, "typed"), str(said.intent))
    elif _tells_why(question) and _puts_right(event.text) and not MOMENT.isdisjoint(fits):
        moment = {name: told for name, told in fits.items() if name in MOMENT}
        go_on(scene, record(scene, case, moment, "typed"))
    elif _tells_why(question) and not said.corrects and said.intent is None:
        if read_reason(event.text).dishonest:
            scene.say("honest")
        take(scene, case, question, question.kind.read(event.text, scene.context(scene.known(case), question)), "typed")
    else:
        _answer(scene, case, question, event, said, fits)


def turn(scene: Scene, case: Case, flow: str) -> None:
    """A change of mind: the same interview, another wish."""
    go_on(scene, scene.keep(moved(case, scene.book.flows[flow])))


def understood(scene: Scene, event: Text | Forward) -> Heard:
    """What a text says, read from when it was said; a long one was read beforehand."""
    if event.read is not None:
        return Heard.from_json(event.read)
    if isinstance(event, Forward):
        return heard(
            event.text,
            scene.said_at(),
            scene.zone,
            own=False,
            dated=event.said_at is not None,
            exact=event.exact,
            calendar=event.calendar,
        )
    return heard(event.text, scene.said_at(), scene.zone)


def fitting(scene: Scene, case: Case, said: Heard) -> dict[str, Told]:
    """Of what a text says, the answers to questions of this case that hold as a typed answer would; of an unsure one
    the meanings that do."""
    fits: dict[str, Told] = {}
    for question in scene.flow(case).questions:
        if (told := said.told.get(question.name)) is None:
            continue
        trial = case.with_answers({name: _trial(scene, each) for name, each in fits.items()})
        context = replace(scene.context(scene.known(trial), question), likely=told.options)
        if not told.sure:
            held = [option for option in told.options if isinstance(question.kind.press(option, context), Understood)]
            fits[question.name] = replace(told, options=tuple(held))
        elif question.kind.check(told.value, context) is None:
            fits[question.name] = told
    return fits


def _answer(scene: Scene, case: Case, question: Question, event: Text, said: Heard, fits: Mapping[str, Told]) -> None:
    """The question's own answer, with whatever else a text that says several things says."""
    if isinstance(question.kind, Slots):  # the times in it are the ones on offer, not the interview's
        fits = {name: value for name, value in fits.items() if name not in MOMENT}
    others = _without(fits, question.name)
    clear = fits if said.intent is not None or said.corrects else _without(fits, "reason")
    if (question.name in clear and len(clear) >= 2) or (others and (said.intent is not None or said.corrects)):
        noted = record(scene, case, clear, "typed")
        go_on(scene, scene.keep(noted, focus=None if question.name in clear else case.focus))
        return
    reading = question.kind.read(event.text, scene.context(scene.known(case), question))
    if isinstance(reading, Problem) and others:
        scene.say("noted", values={name: told.value for name, told in others.items()})
        go_on(scene, record(scene, case, others, "typed"))
    else:
        take(scene, case, question, reading, "typed")


def _guess(scene: Scene, case: Case, question: Question, event: Forward, fits: Mapping[str, Told]) -> None:
    """What a passed-on text says fills what is missing; it changes nothing that the person said."""
    new = {name: value for name, value in fits.items() if name not in case.answers or name == question.name}
    if not new:
        ask(scene, case, question, problem=Problem("nothing_read"))
        return
    go_on(scene, scene.keep(with_calendar(scene, record(scene, case, new, "guessed"), event), focus=None))


def with_calendar(scene: Scene, case: Case, event: Text | Forward) -> Case:
    """The case, with the calendar event that came with a text kept beside its answers."""
    if isinstance(event, Forward) and event.calendar is not None:
        return scene.keep(case, calendar=event.calendar)
    return case


def _turns(case: Case, said: Heard) -> bool:
    """Whether the text wishes something else for the same interview, and does not only tell why."""
    wishes = said.intent not in (None, case.flow, "decide") and case.flow != "invitation"
    return wishes and ("reason" not in said.values or said.intent == "reschedule")


def _puts_right(text: str) -> bool:
    """Whether a text where a reason was asked tells the right time of the interview, and no reason."""
    return puts_moment_right(text) and read_reason(text).category in (None, "mixed_up_date")


def _tells_why(question: Question) -> bool:
    return isinstance(question.kind, Choice) and question.kind.otherwise is not None


def _without(told: Mapping[str, Told], name: str) -> dict[str, Told]:
    return {question: each for question, each in told.items() if question != name}


def _trial(scene: Scene, told: Told) -> Answer:
    return Answer(told.value, "guessed", scene.event.sent_at, sure=told.sure)
