"""Effects become bubbles here: the one place where what the core means turns into what a person reads."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from datetime import datetime
from typing import Any, cast

from bot.wording.bubbles import Brief, Bubble, Button, Capabilities, payload
from bot.wording.card import Card, card_rows, evidence_rows, warning_line
from bot.wording.catalog import Catalog
from bot.wording.handing import Ways, calendar_attachment, export_attachment, mail_attachment, route_of, subjects, ways
from bot.wording.keyboard import WAYS, month, rows
from bot.wording.manners import lines
from bot.wording.messages import Message, Messages
from bot.wording.values import Words
from conversations.answers.moment import CALENDAR
from conversations.card import LIKELY, WHY
from conversations.effects import Attach, Deliver, Effect, Mark, Say
from conversations.facts import Facts, Language
from conversations.handing import FILES, HANDING, Deadline
from conversations.office import Closure
from conversations.prompt import BACK, KEEP

ELSEWHERE = "https://t.me/"
"""Where a link begins that is of no use in a chat that shows no other buttons beside it."""

ASKING = frozenset({"ask", "unsure", "other"})
"""Sections of the catalogue whose words ask something, in a case."""


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
        shown = self._shown(say, words)
        if say.key == "result":
            shown |= self._handed(say, words, channel)
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
            text = self.catalog.text(language, "problem", say.problem) + "\n\n" + text
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
        if say.prompt == "result":
            return self._result(say, words, channel)
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
            return {str(number): company for number, company in cast(tuple[tuple[int, str], ...], say.facts["cases"])}
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

    def _result(self, say: Say, words: Words, channel: Capabilities) -> tuple[tuple[Button, ...], ...]:
        """Handing over first, then "sent" and "remind me", then the variants."""
        handing = list(self._ways(say, words, channel).buttons)
        left_out = (*HANDING, *_unshown(channel))
        if not channel.mixed:
            links = [button for button in handing if button.url and not button.url.startswith(ELSEWHERE)]
            if links and say.key == "result_share":
                return ((links[0],),)
            handing = []
            left_out = ("copy", *_unshown(channel)) if links else left_out
        buttons = [
            *handing,
            *(
                Button(self._result_label(words, choice), press=payload(say.case, say.turn, "result", choice))
                for choice in say.choices
                if choice not in left_out
            ),
        ]
        return tuple(tuple(buttons[index : index + 2]) for index in range(0, len(buttons), 2))

    def _message(self, facts: Facts, own: object) -> Message:
        """The finished message, in the person's own version where there is one."""
        message = self.messages.render(facts)
        return replace(message, text=own) if isinstance(own, str) else message

    def _ways(self, say: Say, words: Words, channel: Capabilities) -> Ways:
        facts = cast(Facts, say.facts["facts"])
        message, route = self._message(facts, say.facts.get("own")), route_of(say.facts)
        return ways(message, facts, route, channel, self.page, lambda choice: self._result_label(words, choice))

    def _handed(self, say: Say, words: Words, channel: Capabilities) -> dict[str, Any]:
        """What is to be said of the ways a message leaves."""
        subject = subjects(self.messages.render(cast(Facts, say.facts["facts"])), route_of(say.facts))
        handed = self._ways(say, words, channel)
        return {
            "subject": subject.subject,
            "new_subject": subject.other,
            "copied": handed.copied,
            "too_long": [self._result_label(words, way) for way in handed.too_long],
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

    def _shown(self, say: Say, words: Words) -> dict[str, Any]:
        """The facts of one sentence, as words."""
        facts: dict[str, Any] = {"company": None, **say.facts}
        facts.pop("language", None)
        if "flow" in facts:
            facts["doing"] = self.catalog.languages[words.language]["doing"][facts["flow"]]
        if say.choices and say.key.split(".")[0] in ASKING:
            facts |= _asked(say, words)
        if "card" in facts:
            facts |= _card(say, words)
        shape = _SHAPES.get(say.key.split(".")[0])
        return facts | shape(self, facts, words) if shape else facts


def _brief(say: Say, language: str, shown: Mapping[str, Any]) -> Brief:
    """What a bubble that comes unasked says, in its values that are words."""
    return Brief(say.key, language, tuple((name, value) for name, value in shown.items() if isinstance(value, str)))


def _unshown(channel: Capabilities) -> tuple[str, ...]:
    """Choices that this channel has nothing to show for."""
    return (*(() if channel.grid else (CALENDAR,)), *(() if channel.files else FILES))


def _asked(say: Say, words: Words) -> dict[str, Any]:
    values = cast(Mapping[str, Any], say.facts["values"])
    proposal = next((choice for choice in say.choices if "+" in choice), None) if say.prompt == "slots" else None
    return {
        "contact": values.get("contact"),
        "day": words.value("day", values.get("day")),
        "proposal": [words.slot(_iso(slot)) for slot in proposal.split("+")] if proposal else [],
    }


def _card(say: Say, words: Words) -> dict[str, Any]:
    card = cast(Card, say.facts["card"])
    return {
        "told": evidence_rows(card, words) if say.view == WHY else card_rows(card, words, own=bool(say.facts["own"])),
        "warning": warning_line(cast(Mapping[str, str], say.facts["warnings"]), words),
    }


def _review(composer: Composer, facts: Mapping[str, Any], words: Words) -> dict[str, Any]:
    sources = composer.catalog.languages[words.language]["source"]
    return {
        "lines": [
            {"name": words.short(name), "value": words.value(name, value), "mark": sources.get(source, "")}
            for name, value, source in facts["lines"]
            if value is not None or source != "default"
        ]
    }


def _noted(composer: Composer, facts: Mapping[str, Any], words: Words) -> dict[str, Any]:
    told = [f"{words.short(name)} {words.value(name, value)}" for name, value in facts["values"].items()]
    return {"noted": ", ".join(told)}


def _result(composer: Composer, facts: Mapping[str, Any], words: Words) -> dict[str, Any]:
    return {
        "respond_by": words.moment(facts["respond_by"], facts["zone"]),
        "office": _office(facts, words),
        "advice": [composer.catalog.text(words.language, "notice", code) for code in facts["advice"]],
    }


def _office(facts: Mapping[str, Any], words: Words) -> str:
    """When the office reads nothing, with a space in front; nothing where that does not matter."""
    closure = cast(Closure | None, facts.get("closure"))
    return words.closure(closure) if closure is not None else ""


def _reminder(composer: Composer, facts: Mapping[str, Any], words: Words) -> dict[str, Any]:
    return {
        "interview": words.moment(facts["interview"], facts["zone"]),
        "respond_by": words.moment(facts["respond_by"], facts["zone"]),
        "office": _office(facts, words),
    }


def _addressee(composer: Composer, facts: Mapping[str, Any], words: Words) -> str | None:
    """The recruiter as people speak of them: "Bu Rina"; None without a name."""
    forms = composer.catalog.languages[words.language]["card"]["address"]
    return f"{forms[facts['honorific'] or 'unknown']} {facts['contact']}" if facts["contact"] else None


def _second_message(composer: Composer, facts: Mapping[str, Any], words: Words) -> dict[str, Any]:
    return {
        "addressee": _addressee(composer, facts, words),
        "interview": words.moment(facts["interview"], facts["zone"]),
    }


def _at(composer: Composer, facts: Mapping[str, Any], words: Words) -> dict[str, Any]:
    return {"at": words.moment(facts["at"], facts["zone"])}


def _zone(composer: Composer, facts: Mapping[str, Any], words: Words) -> dict[str, Any]:
    return {"zone": words.zone(facts["zone"]) if facts["zone"] else None}


def _cases(composer: Composer, facts: Mapping[str, Any], words: Words) -> dict[str, Any]:
    return {"cases": [_case_line(composer, words, *case, zone=facts["zone"]) for case in facts["cases"]]}


def _case(composer: Composer, facts: Mapping[str, Any], words: Words) -> dict[str, Any]:
    doing = composer.catalog.languages[words.language]["doing"]
    posted = [
        {
            "what": doing[each.family],
            "how": words.value("channel", each.channel),
            "when": words.brief_moment(each.at, facts["zone"]),
        }
        for each in facts["thread"]
    ]
    line = _case_line(
        composer, words, 0, facts["flow"], facts["company"], facts["phase"], facts["interview"], zone=facts["zone"]
    )
    return {"case": line, "posted": posted}


def _differs(composer: Composer, facts: Mapping[str, Any], words: Words) -> dict[str, Any]:
    return {"earlier": words.value("reason", facts["earlier"])}


def _answer(composer: Composer, facts: Mapping[str, Any], words: Words) -> dict[str, Any]:
    times = [words.slot(time) for time in facts["times"]]
    return {
        "who": _addressee(composer, facts, words) or facts["company"] or words.short("recruiter"),
        "when": ", ".join(times) or None,
    }


def _checked(composer: Composer, facts: Mapping[str, Any], words: Words) -> dict[str, Any]:
    found, text = facts.get("found", ()), facts.get("text", "")
    return {"findings": "\n".join(lines(composer.catalog, words.language, text, found))}


def _case_line(
    composer: Composer, words: Words, number: int, flow: str, company: str | None, phase: str, at: object, *, zone: str
) -> str:
    texts = composer.catalog.languages[words.language]
    parts = [company or texts["none"], texts["doing"][flow], texts["phase"][phase], words.brief_moment(at, zone)]
    return ", ".join(part for part in parts if part)


def _planned(composer: Composer, facts: Mapping[str, Any], words: Words) -> dict[str, Any]:
    texts = composer.catalog.languages[words.language]
    return {
        "planned": [
            f"{words.moment(due, facts['zone'])}: {texts['planned'][key]}{f', {company}' if company else ''}"
            for _, company, key, due in facts["planned"]
        ]
    }


def _earlier(composer: Composer, facts: Mapping[str, Any], words: Words) -> dict[str, Any]:
    return {
        "question": words.short(facts["question"]),
        "choice": words.choice(facts["question"], facts["choice"], {"suggestion": facts.get("suggestion", "")}),
    }


_SHAPES: Mapping[str, Callable[[Composer, Mapping[str, Any], Words], dict[str, Any]]] = {
    "review": _review,
    "noted": _noted,
    "result": _result,
    "reminder": _reminder,
    "will_remind": _at,
    "will_follow_up": _at,
    "second_message": _second_message,
    "settings": _zone,
    "zone_chosen": _zone,
    "drafts": _cases,
    "case": _case,
    "reminders": _planned,
    "earlier": _earlier,
    "checked": _checked,
    "reason_differs": _differs,
    "answer": _answer,
}


def _iso(slot: str) -> str:
    return f"{slot[:4]}-{slot[4:6]}-{slot[6:8]}T{slot[9:11]}:{slot[11:13]}"
