"""One step while it happens: the person as they are by now, and the effects so far. Lives only inside `step`."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import date, datetime, time
from zoneinfo import ZoneInfo

from conversations.answers import Context
from conversations.answers.moment import moment
from conversations.book import Book
from conversations.effects import Effect, Kind, Say
from conversations.events import Event, Forward, Text
from conversations.facts import Notice, notice_before
from conversations.flow import Flow, Known, Question
from conversations.heard import Heard, Told
from conversations.person import Answer, Case, Offered, Person, Profile, Settings, Source, Value

OPENING = time(9)
"""When an interview may begin at the earliest, where only its day is known."""

MOST_CASES = 50
"""Cases kept for one person (reliability anchors, row D7)."""


class Scene:
    """What the moves of one step share. `person` is replaced, never changed; `effects` grows."""

    def __init__(self, book: Book, person: Person, event: Event, now: datetime) -> None:
        self.book = book
        self.person = person
        self.event = event
        self.now = now
        self.effects: list[Effect] = []
        self.heard: tuple[tuple[Text | Forward, str], Heard] | None = None
        """What was read last, and of which text in which zone; see `listening.understood`."""
        self._known: tuple[Profile, Settings, Known] | None = None

    # -- what is known ------------------------------------------------------------------------------------------

    @property
    def language(self) -> str:
        """The language of the interface."""
        return self.person.settings.language or self.book.language

    @property
    def zone(self) -> str:
        """The person's own zone, or the operator's default until it is known."""
        return self.person.settings.zone or self.book.zone

    def flow(self, case: Case) -> Flow:
        """The form this case fills in."""
        return self.book.flows[case.flow]

    def known(self, case: Case) -> Known:
        """The case's answers with the defaults beneath them; the same as last time while nothing has changed."""
        profile, settings = self.person.profile, self.person.settings
        if self._known is not None:
            was, were, known = self._known
            if known.case is case and was is profile and were is settings:
                return known
        remembered: dict[str, Value] = {
            "name": profile.name or profile.suggested,
            "zone": settings.zone,
            "here": self.zone,
            "language": self.language,
        }
        known = Known(self.flow(case), case, remembered)
        self._known = profile, settings, known
        return known

    def context(self, known: Known, question: Question) -> Context:
        """What the question's kind may look at."""
        default = question.default
        suggestion = known.remembered.get(default.remembered) if default and default.remembered else None
        old = known.case.answers.get(question.name)
        return Context(
            said_at=self.said_at(),
            zone=self.zone,
            language=self.language,
            answers=known.values,
            suggestion=suggestion if isinstance(suggestion, str) else None,
            likely=old.options if old else (),
            offered=offered if isinstance(offered := known.case.value("offered"), tuple) else (),
        )

    def said_at(self) -> datetime:
        """From when relative words count: when the text was said, in the person's zone; never the time of
        processing."""
        said = self.event.said_at if isinstance(self.event, Forward) and self.event.said_at else self.event.sent_at
        return said.astimezone(ZoneInfo(self.zone))

    def place(self, case: Case) -> ZoneInfo:
        """The zone of the interview, or the person's own until it is known."""
        zone = self.known(case).value("zone")
        return ZoneInfo(zone if isinstance(zone, str) else self.zone)

    def interview(self, case: Case) -> datetime | None:
        """The instant of the interview, once day and hour are known; aware."""
        known = self.known(case)
        day, clock = known.value("day"), known.value("clock")
        if isinstance(day, str) and isinstance(clock, str):
            return moment(day, clock, self.place(case).key)
        return None

    def notice(self, case: Case) -> Notice:
        """How short the notice is now."""
        interview, day = self.interview(case), self.known(case).value("day")
        if interview is None and isinstance(day, str):  # no hour is known: the day alone says how short it is
            here = ZoneInfo(self.zone)
            if date.fromisoformat(day) == self.now.astimezone(here).date():
                return "short"
            interview = datetime.combine(date.fromisoformat(day), OPENING, here)
        return notice_before(interview, self.now)

    # -- what happens -------------------------------------------------------------------------------------------

    def keep(self, case: Case, **changes: object) -> Case:
        """Put a changed case into the person; returns it. One that is there already as it should be stays the same."""
        changes["touched_at"] = self.now
        if self.person.cases.get(case.id) is case and all(getattr(case, name) == to for name, to in changes.items()):
            return case
        case = replace(case, **changes)  # type: ignore[arg-type]
        self.person = self.person.with_case(case)
        return case

    def answer(self, case: Case, values: Mapping[str, Value], source: Source) -> Case:
        """Record values for questions, with where they came from."""
        answers = {
            name: Answer(value, source, self.event.sent_at, self.event.ref if source != "pressed" else None)
            for name, value in values.items()
        }
        return self.keep(case, answers={**case.answers, **answers})

    def note(self, case: Case, told: Mapping[str, Told], source: Source) -> Case:
        """Record what was heard, with the words that said it. A guess without words of its own is only assumed; words
        that the person had to choose a meaning of are kept beside the choice."""
        answers = {}
        for name, each in told.items():
            old = case.answers.get(name)
            answers[name] = Answer(
                each.value,
                "assumed" if source == "guessed" and each.quote is None else source,
                self.event.sent_at,
                self.event.ref if source != "pressed" else None,
                old.quote if source == "pressed" and old is not None and not old.sure else each.quote,
                each.sure,
                each.options,
            )
        return self.keep(case, answers={**case.answers, **answers})

    def open(self, flow: str) -> Case:
        """A new case, not yet the active one. Of more than `MOST_CASES` the one that was left alone longest goes."""
        while len(self.person.cases) >= MOST_CASES:
            idle = [case for case in self.person.cases.values() if case.id != self.person.active]
            oldest = min(idle, key=lambda case: (case.phase in ("draft", "ready"), case.touched_at or self.now))
            self.say("made_room", most=MOST_CASES, company=oldest.word("company"))
            self.drop(oldest)
        number = max(self.person.last_case, *self.person.cases, 0) + 1
        self.person = replace(self.person, last_case=number)
        return self.keep(Case(number, flow, self.book.flows[flow].version))

    def drop(self, case: Case) -> None:
        """Take a case away altogether."""
        cases = {number: other for number, other in self.person.cases.items() if number != case.id}
        active = None if self.person.active == case.id else self.person.active
        self.person = replace(self.person, cases=cases, active=active)

    def say(
        self,
        key: str,
        choices: tuple[str, ...] = (),
        *,
        case: Case | None = None,
        about: tuple[str, ...] = (),
        prompt: str | None = None,
        problem: str | None = None,
        view: str | None = None,
        edits: str | None = None,
        kind: Kind | None = None,
        silent: bool = False,
        **facts: object,
    ) -> None:
        """One bubble. With choices it becomes what typed labels and numbers refer to; `prompt` names them where it is
        not `key`."""
        number = case.id if case else 0
        if choices:
            self.person = replace(
                self.person,
                turn=self.person.turn + 1,
                offered=Offered(prompt or key, number, choices, about),
            )
        self.effects.append(
            Say(
                key,
                facts,
                choices,
                problem,
                kind or ("prompt" if choices else "notice"),
                prompt or key,
                number,
                self.person.turn,
                view=view,
                edits=edits,
                silent=silent,
            )
        )
