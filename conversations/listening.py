"""A text while a question stands: it answers that question first, and more only where it clearly says more.

Why somebody cannot come is told in many words that name other places, people and days; there nothing but the reason
is read. For the same reason nothing that is told beside a wish takes the place of what is known of the interview.
"""

from calendar import monthrange
from collections.abc import Mapping
from dataclasses import replace

from conversations.answers import Problem, Understood
from conversations.answers.appointment import Appointment, Delay, length
from conversations.answers.choice import Choice, Fork
from conversations.answers.slots import Slots
from conversations.asking import go_on, record, take
from conversations.events import Forward, Text
from conversations.flow import Question, moved
from conversations.heard import Heard, Told
from conversations.hearing import hear
from conversations.person import Answer, Case
from conversations.prompt import ask
from conversations.reading.asides import puts_moment_right
from conversations.reading.heads import read_heads
from conversations.reading.reason import read_reason
from conversations.scene import Scene

MOMENT = frozenset({"day", "clock", "zone"})


def listen(scene: Scene, case: Case, question: Question, event: Text | Forward) -> None:
    """Take what a text says while `question` stands."""
    said = understood(scene, event)
    fits = fitting(scene, moved(case, scene.book.flows["cancel"]) if case.flow == "invitation" else case, said)
    asked = MOMENT if question.name in MOMENT else frozenset({question.name})
    if isinstance(event, Forward):
        if (until := said.told.get("reply_by")) is not None:
            fits["reply_by"] = until  # no question asks for it; the reminders keep to it
        _guess(scene, case, question, event, fits)
    elif isinstance(question.kind, Fork) and said.intent in question.kind.ways:
        way = question.kind.ways[str(said.intent)]
        noted = record(scene, case, beside(case, said, fits | wished(scene, case, said, way)), "typed")
        take(scene, noted, question, Understood({question.name: said.intent}), "typed")
    elif _turns(case, said):
        told = beside(case, said, fits | wished(scene, case, said, str(said.intent)), asked)
        turn(scene, record(scene, case, told, "typed"), str(said.intent))
    elif _tells_why(question) and _puts_right(event.text) and not MOMENT.isdisjoint(fits):
        moment = {name: told for name, told in fits.items() if name in MOMENT}
        go_on(scene, record(scene, case, moment, "typed"))
    elif _tells_why(question) and not said.corrects and said.intent is None:
        if read_reason(event.text).dishonest:
            scene.say("honest")
        take(scene, case, question, question.kind.read(event.text, scene.context(scene.known(case), question)), "typed")
    else:
        _answer(scene, case, question, event, said, beside(case, said, fits, asked))


def turn(scene: Scene, case: Case, flow: str) -> None:
    """A change of mind: the same interview, another wish."""
    go_on(scene, scene.keep(moved(case, scene.book.flows[flow])))


def understood(scene: Scene, event: Text | Forward) -> Heard:
    """What a text says, read from when it was said: once, whoever asks in this step; a long one was read beforehand."""
    if event.read is not None:
        return Heard.from_json(event.read)
    asked = event, scene.zone
    if scene.heard is None or scene.heard[0] != asked:
        scene.heard = asked, hear(event, scene.said_at(), scene.zone)
    return scene.heard[1]


def fitting(scene: Scene, case: Case, said: Heard) -> dict[str, Told]:
    """Of what a text says, the answers to questions of this case that hold as a typed answer would; of an unsure one
    the meanings that do."""
    said = _counted(said, case)
    fits: dict[str, Told] = {}
    for question in scene.flow(case).questions:
        if (told := said.told.get(question.name)) is None:
            continue
        trial = case.with_answers({name: _trial(scene, each) for name, each in fits.items()}) if fits else case
        context = replace(scene.context(scene.known(trial), question), likely=told.options)
        if not told.sure:
            held = [option for option in told.options if isinstance(question.kind.press(option, context), Understood)]
            fits[question.name] = replace(told, options=tuple(held))
        elif question.kind.check(told.value, context) is None:
            fits[question.name] = told
    return fits


def wished(scene: Scene, case: Case, said: Heard, flow: str) -> dict[str, Told]:
    """What a text says as answers to another flow's questions; a time that is told with a wish for another one, and is
    not the interview's, is the one that is wished."""
    if flow not in scene.book.flows:
        return {}
    day, clock = said.told.get("day"), said.told.get("clock")
    if flow == "reschedule" and not said.corrects and "slots" not in said.told and "reason" not in said.told:
        wall = [str(told.value) for told in (day, clock) if told is not None and told.sure]
        if len(wall) == 2 and all(isinstance(case.value(name), str) for name in ("day", "clock")):
            slots = Told(("T".join(wall),), day.quote if day else None)
            said = replace(said, told={name: each for name, each in said.told.items() if name not in MOMENT})
            said = replace(said, told={**said.told, "slots": slots})
    return fitting(scene, moved(case, scene.book.flows[flow]), said)


def beside(case: Case, said: Heard, fits: Mapping[str, Told], asked: frozenset[str] = frozenset()) -> dict[str, Told]:
    """Of what a text tells beside a wish or a reason what may be taken: all that corrects, answers what is `asked`, or
    was not known. The hour of another day, and how to address somebody else, go with that day and that name."""
    if said.corrects or (said.intent is None and "reason" not in said.told):
        return dict(fits)
    other = {name for name in _KNOWN if name in fits and _is_other(case.answers.get(name), fits[name])}
    if other & MOMENT or ("reason" in said.told and "day" not in fits and case.value("day") is not None):
        other |= MOMENT
    if "contact" in other:
        other.add("honorific")
    return {name: told for name, told in fits.items() if name not in other or name in asked}


_KNOWN = ("company", "position", "contact", "day", "clock", "zone")


def _is_other(known: Answer | None, told: Told) -> bool:
    """Whether it says something else than is known, or than an unsure answer may mean."""
    if known is None or (known.sure and known.value is None):
        return False
    meant = (known.value,) if known.sure else (known.value, *known.options)
    return all(str(told.value).casefold() not in str(value).casefold() for value in meant)


_EARLIEST = 7
"""An hour before it is one of the afternoon, as where it is read from words."""


def _counted(said: Heard, case: Case) -> Heard:
    """With what a bare figure that is put right counts, where the interview shows it: its hour, or the day of its
    date."""
    day, clock = case.value("day"), case.value("clock")
    if said.swapped is None or not isinstance(day, str):
        return said
    wrong, right = said.swapped
    hour = int(clock[:2]) if isinstance(clock, str) and clock.endswith(":00") else None
    is_hour = hour is not None and wrong in (hour, hour - 12) and 1 <= right <= 23
    is_day = int(day[8:]) == wrong
    if is_hour and not is_day:
        put = {"clock": f"{right if right >= _EARLIEST else right + 12:02}:00"}
    elif is_day and not is_hour and 1 <= right <= monthrange(int(day[:4]), int(day[5:7]))[1]:
        put = {"day": f"{day[:8]}{right:02}"}
    else:
        return said
    return replace(said, told={**said.told, **{name: Told(value, None) for name, value in put.items()}})


def _answer(scene: Scene, case: Case, question: Question, event: Text, said: Heard, fits: Mapping[str, Told]) -> None:
    """The question's own answer, with whatever else a text that says several things says."""
    context = scene.context(scene.known(case), question)
    if isinstance(question.kind, Slots | Appointment | Delay):  # the times in it are not the interview's
        fits = {name: value for name, value in fits.items() if name not in MOMENT}
    if isinstance(question.kind, Delay) and question.kind.check(minutes := str(length(event.text)), context) is None:
        fits = {**fits, question.name: Told(minutes, None)}
    others = _without(fits, question.name)
    clear = fits if said.intent is not None or said.corrects else _without(fits, "reason")
    if (question.name in clear and len(clear) >= 2) or (others and (said.intent is not None or said.corrects)):
        noted = record(scene, case, clear, "typed")
        go_on(scene, scene.keep(noted, focus=None if question.name in clear else case.focus))
        return
    reading = question.kind.read(event.text, context)
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
    """The case, with the calendar event and the heads of the mail that came with a text kept beside its answers."""
    calendar, mail = (event.calendar, event.mail) if isinstance(event, Forward) else (None, None)
    mail = mail or read_heads(event.text)
    return scene.keep(case, calendar=calendar or case.calendar, mail=mail or case.mail) if calendar or mail else case


def _turns(case: Case, said: Heard) -> bool:
    """Whether the text wishes something else for the same interview, and does not only tell why; of who is late "telat
    20 menit" tells how long."""
    wishes = said.intent not in (None, case.flow, "decide") and case.flow != "invitation"
    late = case.flow == "running_late" and said.intent == "reschedule"
    return wishes and not late and ("reason" not in said.values or said.intent == "reschedule")


def _puts_right(text: str) -> bool:
    """Whether a text where a reason was asked tells the right time of the interview, and no reason."""
    return puts_moment_right(text) and read_reason(text).category in (None, "mixed_up_date")


def _tells_why(question: Question) -> bool:
    return isinstance(question.kind, Choice) and question.kind.otherwise is not None


def _without(told: Mapping[str, Told], name: str) -> dict[str, Told]:
    return {question: each for question, each in told.items() if question != name}


def _trial(scene: Scene, told: Told) -> Answer:
    return Answer(told.value, "guessed", scene.event.sent_at, sure=told.sure)
