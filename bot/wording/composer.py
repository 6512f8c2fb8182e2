"""Effects become bubbles here: the one place where what the core means turns into what a person reads."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import datetime
from typing import Any, cast

from bot.wording.bubbles import Brief, Bubble, Button, Capabilities, payload
from bot.wording.catalog import Catalog
from bot.wording.handing import Ways, calendar_attachment, export_attachment, mail_attachment, route_of, ways
from bot.wording.keyboard import WAYS, month, rows
from bot.wording.messages import Message, Messages
from bot.wording.shown import ASKING, shown_facts
from bot.wording.values import Words
from conversations.answers.moment import CALENDAR
from conversations.card import LIKELY, WHY
from conversations.effects import Attach, Deliver, Effect, Mark, Say
from conversations.facts import Facts, Language
from conversations.handing import FILES, HANDING, Deadline
from conversations.prompt import BACK, KEEP
from conversations.variants import ANOTHER

ELSEWHERE = "https://t.me/"
"""Where a link begins that is of no use in a chat that shows no other buttons beside it."""


class Composer:
    """Turns effects into bubbles, in one language and for one channel at a time."""

    def __init__(self, catalog: Catalog, messages: Messages, page: str | None = None) -> None:
        """`page`: the address of the hand-over page, where it is served."""
        self.catalog = catalog
        self.messages = messages
        self.page = page

    def bubbles(
        self, effects: Sequence[Effect], language: str, channel: Capabilities, now: datetime
    ) -> list[tuple[Effect, Bubble]]:
        """The bubbles these effects make, each with the effect it came from, in the order they are sent."""
        made: list[tuple[Effect, Bubble]] = []
        for effect in effects:
            match effect:
                case Say():
                    made.append((effect, self._say(effect, language, channel, now)))
                case Deliver(facts=facts, own=own, edits=edits):
                    text = self._message(facts, own).text
                    made.append((effect, Bubble("message", text, edits=edits if channel.edit else None)))
                case Attach():
                    made.append((effect, self._attach(effect, language, channel, now)))
                case Mark() if channel.edit:
                    made.append((effect, self._mark(effect, language, now)))
                case _:
                    pass
        return made

    def _say(self, say: Say, language: str, channel: Capabilities, now: datetime) -> Bubble:
        language = str(say.facts.get("language", language))
        words = Words(self.catalog, cast(Language, language), now)
        facts = {name: value for name, value in say.facts.items() if name != "language"}
        shown = shown_facts(say, words)
        if say.prompt == "result":
            out = self._ways(say, words, channel)
            shown |= self._handed(out, words, channel)
            buttons = self._result(say, out, words, channel)
        else:
            buttons = self._buttons(say, words, channel, facts)
        shown["numbered"] = channel.rows is not None and sum(map(len, buttons)) > channel.rows
        section, _, key = say.key.partition(".")
        section, key = (section, key) if section in (*ASKING, "refused") else ("say", say.key)
        if say.key == "result_share" and not channel.mixed:
            key = "result_link" if any(button.url for row in buttons for button in row) else "result_copy"
        text = self.catalog.text(language, section, key, **shown)
        if section == "other" and say.choices:
            text += "\n\n" + self.catalog.text(language, "say", "other_help")
        if "card" in shown:
            text = self.catalog.text(language, "card", "why" if say.view == WHY else "read", **shown) + "\n\n" + text
        if say.silent:
            text += "\n\n" + self.catalog.text(language, "say", "silently")
        if say.problem:
            text = self.catalog.text(language, "problem", say.problem, **shown) + "\n\n" + text
        if say.notice:
            text += "\n\n" + self.catalog.text(language, "say", "notice_unasked" if channel.window else "notice")
        return Bubble(
            say.kind,
            text,
            buttons,
            say.edits if channel.edit else None,
            silent=say.silent,
            opener=self.catalog.text(language, "say", "opener") if channel.rows and buttons else "",
            brief=_brief(say, language, shown) if channel.window and say.kind == "reminder" else None,
        )

    def _buttons(
        self, say: Say, words: Words, channel: Capabilities, facts: Mapping[str, object]
    ) -> tuple[tuple[Button, ...], ...]:
        if say.view == "month" and channel.grid:
            return month(say, words)
        choices = [choice for choice in say.choices if choice not in _unshown(channel)]
        if say.view == "month" and channel.rows and len(choices) > channel.rows:
            choices = [choice for choice in choices if choice in WAYS]  # the question says how a day is written
        if channel.rows and len(choices) == channel.rows + 1:
            choices = [choice for choice in choices if choice != BACK]  # the word for it can be typed everywhere
        labels = self._listed(say, words)
        if say.facts.get("foreign"):
            labels["other_language"] = words.choice(say.prompt, "other_language_back", facts)
        named = [
            (choice, labels.get(choice) or words.choice(say.prompt, choice, facts, say.view)) for choice in choices
        ]
        return rows(say, named)

    def _listed(self, say: Say, words: Words) -> dict[str, str]:
        """The buttons of a list carry the number of their line: one of cases with the company's name, one of reminders
        with what it does."""
        if say.key == "for_which":
            return _told_apart(cast(tuple[tuple[int, str, datetime | None], ...], say.facts["cases"]), say, words)
        if say.key == "drafts":
            cases = cast(tuple[tuple[Any, ...], ...], say.facts["cases"])
            return {
                str(number): f"{index}. {company}" if company else f"{index}."
                for index, (number, _, company, *_) in enumerate(cases, 1)
            }
        if say.key == "reminders":
            planned = cast(tuple[tuple[str, ...], ...], say.facts["planned"])
            cancel = self.catalog.label(words.language, "reminders", "cancel")
            return {name: f"{cancel} {index}" for index, (name, *_) in enumerate(planned, 1)}
        return {}

    def _result(self, say: Say, out: Ways, words: Words, channel: Capabilities) -> tuple[tuple[Button, ...], ...]:
        """Handing over first, then "sent" and "remind me", then the variants."""
        handing = list(out.buttons)
        unshown = (*_unshown(channel), *self._pointless(say))
        left_out = (*HANDING, *unshown)
        if not channel.mixed:
            links = [button for button in handing if button.url and not button.url.startswith(ELSEWHERE)]
            if links and say.key == "result_share":
                return ((links[0],),)
            handing = []
            left_out = ("copy", *unshown) if links else left_out
        buttons = [
            *handing,
            *(
                Button(self._result_label(words, choice), press=payload(say.case, say.turn, "result", choice))
                for choice in say.choices
                if choice not in left_out
            ),
        ]
        return tuple(tuple(buttons[index : index + 2]) for index in range(0, len(buttons), 2))

    def _pointless(self, say: Say) -> tuple[str, ...]:
        """Another wording, of a message that has but one."""
        return () if self.messages.render(cast(Facts, say.facts["facts"])).varies else (ANOTHER,)

    def _message(self, facts: Facts, own: object) -> Message:
        """The finished message, in the person's own version where there is one."""
        message = self.messages.render(facts)
        return replace(message, text=own) if isinstance(own, str) else message

    def _ways(self, say: Say, words: Words, channel: Capabilities) -> Ways:
        facts = cast(Facts, say.facts["facts"])
        message, route = self._message(facts, say.facts.get("own")), route_of(say.facts)
        return ways(message, facts, route, channel, self.page, lambda choice: self._result_label(words, choice))

    def _handed(self, out: Ways, words: Words, channel: Capabilities) -> dict[str, Any]:
        """What is to be said of the ways a message leaves."""
        return {
            "subject": out.subjects.subject,
            "new_subject": out.subjects.other,
            "copied": out.copied,
            "too_long": [self._result_label(words, way) for way in out.too_long],
            "forwards": channel.forwards,
        }

    def _result_label(self, words: Words, choice: str) -> str:
        return self.catalog.label(words.language, "result", choice) or choice

    def _attach(self, attach: Attach, language: str, channel: Capabilities, now: datetime) -> Bubble:
        words = Words(self.catalog, cast(Language, language), now)
        if not channel.files:
            return Bubble("notice", self.catalog.text(language, "file", "none"))
        if attach.what == "mail":
            facts = cast(Facts, attach.facts["facts"])
            message = self._message(facts, attach.facts.get("own"))
            file, told = mail_attachment(message, facts, route_of(attach.facts), words)
        elif attach.what == "export":
            file, told = export_attachment(attach.facts, now, words), {}
        else:
            deadlines = cast(tuple[Deadline, ...], attach.facts["deadlines"])
            file, told = calendar_attachment(deadlines, str(attach.facts["zone"]), now, words)
        return Bubble("notice", self.catalog.text(language, "file", attach.what, **told), attachment=file)

    def _mark(self, mark: Mark, language: str, now: datetime) -> Bubble:
        words = Words(self.catalog, cast(Language, language), now)
        if mark.choice == KEEP or mark.choice.startswith(LIKELY):
            choice = words.value(mark.prompt, mark.value)
        else:
            choice = words.choice(mark.prompt, mark.choice, {"suggestion": mark.value or ""})
        return Bubble("mark", f"{words.short(mark.prompt)}: {choice}", edits=mark.ref)


def _told_apart(cases: tuple[tuple[int, str, datetime | None], ...], say: Say, words: Words) -> dict[str, str]:
    """Companies as buttons; of two with one name each with its interview's day."""
    names = [company for _, company, _ in cases]
    return {
        str(number): f"{company}, {words.brief_moment(at, say.facts['zone'])}"
        if at and names.count(company) > 1
        else company
        for number, company, at in cases
    }


def _brief(say: Say, language: str, shown: Mapping[str, Any]) -> Brief:
    """What a bubble that comes unasked says, in its values that are words."""
    return Brief(say.key, language, tuple((name, value) for name, value in shown.items() if isinstance(value, str)))


def _unshown(channel: Capabilities) -> tuple[str, ...]:
    """Choices that this channel has nothing to show for."""
    return (*(() if channel.grid else (CALENDAR,)), *(() if channel.files else FILES))
