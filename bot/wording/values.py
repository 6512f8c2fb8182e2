"""A value as people read it: days and hours in words, choices by their labels, a case in one line."""

from collections.abc import Mapping
from datetime import date, datetime, time

from bot.wording.catalog import Catalog
from bot.wording.dates import (
    clock_in_words,
    day_and_clock_in_words,
    day_in_words,
    moment_in_words,
    short_day,
    short_moment,
    zone_in_words,
)
from conversations.answers.moment import MONTH
from conversations.card import LIKELY
from conversations.facts import Language
from conversations.office import Closure
from conversations.person import Value


class Words:
    """The words for values in one language."""

    def __init__(self, catalog: Catalog, language: Language, now: datetime) -> None:
        """`now` (aware) decides which of a zone's names holds today."""
        self.catalog = catalog
        self.language: Language = language
        self.now = now

    def value(self, question: str, value: Value) -> str:
        """An answer in full, as the review shows it."""
        language = self.language
        if value is None:
            return str(self.catalog.languages[language]["none"])
        if isinstance(value, tuple):
            return "".join(f"\n   {self.slot(slot)}" for slot in value)
        if question == "day":
            return day_in_words(date.fromisoformat(value), language)
        if question == "clock":
            return clock_in_words(time.fromisoformat(value), language)
        if question == "zone":
            return self.zone(value)
        if question == "new_time":
            return self.slot(value)
        if question == "delay":
            return self.catalog.text(language, "say", "minutes", number=value)
        label = self.catalog.label(language, question, value) if question not in _OWN_WORDS else None
        return label or value

    def choice(self, prompt: str, choice: str, facts: Mapping[str, object], view: str | None = None) -> str:
        """What the button of a choice says."""
        if choice.startswith(LIKELY):
            return self._likely(prompt, choice, facts)
        if prompt in ("day", "clock", "zone", "own_zone", "slots", "new_time", "delay") and choice not in _NAMED:
            return self._made(prompt, choice, view)
        if prompt == "review" and self.catalog.has(self.language, "short", choice):
            return self.short(choice)
        old = facts.get("old")
        shown = self._brief(prompt, old) if isinstance(old, str | tuple) else ""
        label = self.catalog.label(self.language, prompt, choice, old=shown, suggestion=facts.get("suggestion", ""))
        return label if label is not None else choice

    def short(self, prompt: str) -> str:
        """What a question is called in a list."""
        return str(self.catalog.languages[self.language]["short"][prompt])

    def zone(self, zone: str) -> str:
        """A zone by the name people use for it, with its city where the name alone says little."""
        name = zone_in_words(zone, self.now, self.language)
        return name if name in ("WIB", "WITA", "WIT") else f"{zone.rsplit('/', 1)[-1].replace('_', ' ')} ({name})"

    def slot(self, slot: str) -> str:
        """A wall time in full, without its zone."""
        at = datetime.fromisoformat(slot)
        return day_and_clock_in_words(at.date(), at.time(), self.language)

    def brief_slot(self, slot: str) -> str:
        """A day, with its hour where there is one, for a button or a list."""
        day, _, clock = slot.partition("T")
        shown = short_day(date.fromisoformat(day), self.language)
        return f"{shown} {clock_in_words(time.fromisoformat(clock), self.language)}" if clock else shown

    def moment(self, at: object, zone: object) -> str | None:
        """An instant with weekday, date, hour and zone; None stays None."""
        return moment_in_words(at, self.language, str(zone)) if isinstance(at, datetime) else None

    def brief_moment(self, at: object, zone: object) -> str | None:
        """An instant for a list; None stays None."""
        return short_moment(at, self.language, str(zone)) if isinstance(at, datetime) else None

    def closure(self, closure: Closure) -> str:
        """Days on which the office is closed, with the holidays among them, and when it opens again; with a space in
        front."""
        maybe = self.catalog.text(self.language, "office", "maybe")
        called = ((off.names.get(self.language, off.names["id"]), off.estimated) for _, off in closure.days)
        names = dict.fromkeys(f"{name} ({maybe})" if estimated else name for name, estimated in called)
        key = "during" if closure.today else "before"
        return " " + self.catalog.text(
            self.language,
            "office",
            key,
            begins=day_in_words(closure.begins, self.language),
            reopens=day_in_words(closure.reopens, self.language),
            days=", ".join(names),
        )

    def _likely(self, prompt: str, choice: str, facts: Mapping[str, object]) -> str:
        """What an unsure fact may mean, as its button says it."""
        likely = facts.get("likely", ())
        meaning = likely[int(choice.removeprefix(LIKELY)) - 1] if isinstance(likely, tuple) else choice
        return self._made(prompt, meaning, None) if prompt == "day" else str(meaning)

    def _brief(self, question: str, value: str | tuple[str, ...]) -> str:
        if isinstance(value, tuple):
            first = short_day(date.fromisoformat(value[0][:10]), self.language)
            return f"{first} +{len(value) - 1}" if len(value) > 1 else first
        return short_day(date.fromisoformat(value), self.language) if question == "day" else self.value(question, value)

    def _made(self, prompt: str, choice: str, view: str | None) -> str:
        if prompt == "delay":
            return self.value(prompt, choice)
        if prompt == "slots":
            return self.catalog.label(self.language, "slots", "proposal") or choice
        if prompt in ("zone", "own_zone"):
            return self.zone(choice)
        if prompt == "clock" and "-" not in choice:  # a day is on offer where the text named several
            return clock_in_words(time.fromisoformat(choice), self.language)
        if choice.startswith(MONTH):
            return choice.removeprefix(MONTH)
        return str(date.fromisoformat(choice[:10]).day) if view == "month" else self.brief_slot(choice)


_OWN_WORDS = frozenset(
    {"company", "position", "contact", "name", "phone", "place", "address", "friend", "friend_contact"}
)
"""Questions whose answers are the person's own words: never looked up as a label."""

_NAMED = frozenset({"keep", "skip", "back", "calendar", "other"})
