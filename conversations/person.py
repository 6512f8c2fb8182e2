"""The unit of state: one person with their cases. Where a case stands is never stored; it follows from its answers."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from typing import Any, Final, Literal

Value = str | tuple[str, ...] | None
"""An answer's value: a word, several words (slots), or None: asked and skipped."""

SECOND: Final = timedelta(seconds=1)
"""Telegram tells the time of a text in whole ones, and a press goes by our own clock: of two times nearer than this
nobody knows which came first."""

Source = Literal["typed", "pressed", "guessed", "assumed"]
"""typed and pressed: by the person; guessed: read from somebody else's words, which are kept with it; assumed: a
declared default that follows from what kind of text it is."""


@dataclass(frozen=True, slots=True)
class Answer:
    """What is known about one question and where it came from."""

    value: Value
    source: Source
    at: datetime
    ref: str | None = None
    """The message it was read from, so that an edit of that message finds its answer."""
    quote: str | None = None
    """The words it was read from."""
    sure: bool = True
    """An answer that is not sure counts for nothing until the person has confirmed it."""
    options: tuple[str, ...] = ()
    """What an unsure one may mean, likeliest first: one press each."""


@dataclass(frozen=True, slots=True)
class Letter:
    """What was passed on, in its own words; dropped as soon as the person says what they want with it."""

    text: str
    """Several texts that came one after the other stand one below the other."""
    said_at: datetime | None
    """When it was said; None where nobody knows."""
    began: datetime
    """When the first part of it came."""
    kind: str
    """`interview`, or what else it seems to be."""
    warnings: Mapping[str, str] = field(default_factory=dict)
    """Signs of a fake: what it is, and the words that show it."""
    exact: bool = True
    """False where a part of it was read from a picture."""


@dataclass(frozen=True, slots=True)
class Reminder:
    """One planned reminder; instants are aware UTC."""

    key: str
    due: datetime
    useless_after: datetime
    silent: bool = False
    """It comes in the night, because no waking hour is left before its line: without a sound, and it says why."""


@dataclass(frozen=True, slots=True)
class Posted:
    """One message that the person says they have sent (P6): what it was for, by which route, and when."""

    family: str
    channel: str
    at: datetime
    reason: str | None = None
    """The category it named."""


@dataclass(frozen=True, slots=True)
class Case:
    """One invitation the person is answering."""

    id: int
    flow: str
    version: int
    answers: Mapping[str, Answer] = field(default_factory=dict)
    letter: Letter | None = None
    """The invitation itself, while its card waits for an answer."""
    focus: str | None = None
    """A question the person chose to answer again; None: the first that is missing."""
    confirmed: bool = False
    """Whether the person has seen the facts together (a review or a card) and gone on."""
    finished_at: datetime | None = None
    """When the message was first delivered to the person."""
    written_for: str | None = None
    """How short the notice was when the message was last written; another one makes another message."""
    sent_at: datetime | None = None
    """When the person said that they sent it."""
    since: int = 0
    """The person's turn when the letter in hand began; a button from before belongs to an earlier letter."""
    own: str | None = None
    """The person's own version of the message, which takes the place of ours."""
    own_ref: str | None = None
    own_at: datetime | None = None
    """The message it came as, so that an edit of that one is the new version, and when."""
    thread: tuple[Posted, ...] = ()
    """Every message that was sent about this invitation, the oldest first."""
    answered_at: datetime | None = None
    """When the recruiter's answer to the last of them was passed on here."""
    attends: bool = False
    """Whether the person has said that they come."""
    follow_up: datetime | None = None
    """When the person wants to get in touch again."""
    closed: str | None = None
    """Why nothing more happens here: `attend`, the person goes; `called_off`, the recruiter has called it off."""
    revision: int = 0
    """Counts the reminder plans; an older plan's reminder stays silent."""
    plan: tuple[Reminder, ...] = ()
    reminded: tuple[str, ...] = ()
    """The reminders of this interview that were said or cancelled already; none comes twice."""
    asked_for: datetime | None = None
    """A reminder the person asked for at a time of their own."""
    quiet: bool = False
    """Reminders for this case were switched off."""
    calendar: Mapping[str, Any] | None = None
    """The event of the calendar file the invitation came with, as `events.Forward` describes it."""
    mail: Mapping[str, Any] | None = None
    """The heads of the mail the invitation came as, as `events.Forward` describes them."""
    touched_at: datetime | None = None

    @property
    def phase(self) -> Literal["draft", "ready", "sent", "closed"]:
        """What the list of cases calls it."""
        if self.closed:
            return "closed"
        if self.sent_at:
            return "sent"
        return "ready" if self.finished_at else "draft"

    @property
    def carded(self) -> bool:
        """Whether the person was shown what was understood and has said what they want: from a card, or in words."""
        return "intent" in self.answers

    @property
    def own_is_behind(self) -> bool:
        """Whether something was put right since the person's own version was written, which that one cannot know."""
        at = self.own_at
        return (
            self.own is not None
            and at is not None
            and any(answer.at - at >= SECOND for answer in self.answers.values())
        )

    def value(self, question: str) -> Value:
        """The answer's value; None also where nothing was answered yet, or nothing for sure."""
        answer = self.answers.get(question)
        return answer.value if answer and answer.sure else None

    def word(self, question: str) -> str | None:
        """The answer as one word; None when it is missing, skipped or several."""
        value = self.value(question)
        return value if isinstance(value, str) else None

    def unsent(self) -> "Case":
        """The same case, its last message not sent after all: neither marked nor in the record of what was."""
        if self.sent_at is None:
            return self
        kept = tuple(posted for posted in self.thread if posted.at != self.sent_at)
        return replace(self, sent_at=None, thread=kept)

    def with_answers(self, answers: Mapping[str, Answer]) -> "Case":
        """The same case with these answers put over the old ones."""
        return replace(self, answers={**self.answers, **answers})


@dataclass(frozen=True, slots=True)
class Profile:
    """Who the person is, as far as messages need it."""

    shown_name: str | None = None
    """The name in the chat profile, as it stands there."""
    suggested: str | None = None
    """What of it can stand under a message; None where nothing can."""
    name: str | None = None
    """The name the person confirmed or typed."""


@dataclass(frozen=True, slots=True)
class Settings:
    """What the person chose; None: not chosen yet."""

    language: str | None = None
    zone: str | None = None
    wakes: int = 7
    """First hour of the day at which a reminder may come, in the person's zone."""
    sleeps: int = 20
    """Hour from which no reminder comes."""
    reminders: bool = True
    """Whether reminders come that were not asked for."""
    zone_asked: bool = False
    """Whether the zone was asked for already; nobody is asked twice."""
    keeps: str = "month"
    """How long a finished message stays (`retention.TERMS`)."""


@dataclass(frozen=True, slots=True)
class Notice:
    """Which notice of data use was shown, in which language, and when (UU 27/2022, Art. 22 and 24)."""

    version: int
    language: str
    at: datetime


@dataclass(frozen=True, slots=True)
class Offered:
    """The choices the person sees now: what a typed number or label stands for, and what a button's turn is held
    against."""

    prompt: str
    case: int
    choices: tuple[str, ...]
    about: tuple[str, ...] = ()
    """What the prompt is about, where its choices alone do not say it (a question and a choice; a flow to begin)."""


@dataclass(frozen=True, slots=True)
class Person:
    """Everything Sopan remembers of one person."""

    profile: Profile = field(default_factory=Profile)
    settings: Settings = field(default_factory=Settings)
    notice: Notice | None = None
    cases: Mapping[int, Case] = field(default_factory=dict)
    active: int | None = None
    last_case: int = 0
    """The highest case number there ever was: an old button never means a newer case."""
    turn: int = 0
    """Counts the prompts with choices; a button carries it."""
    offered: Offered | None = None

    @property
    def case(self) -> Case | None:
        """The case being worked on."""
        return self.cases.get(self.active) if self.active is not None else None

    @property
    def is_refused(self) -> bool:
        """Whether all there ever was is the one answer to a group."""
        return self.notice is not None and self.notice.version == 0 and not self.cases

    def with_case(self, case: Case) -> "Person":
        """The same person with `case` put in place of the one with its id."""
        return replace(self, cases={**self.cases, case.id: case})
