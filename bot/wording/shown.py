"""The facts of one sentence as words: for each kind of sentence, what its text in the catalogue uses beside them."""

from collections.abc import Callable, Mapping
from typing import Any, cast
from zoneinfo import ZoneInfo

from bot.wording.card import Card, card_rows, evidence_rows, warning_line
from bot.wording.dates import greeting_at
from bot.wording.manners import lines
from bot.wording.values import Words
from conversations.card import WHY
from conversations.effects import Say
from conversations.office import Closure

ASKING = frozenset({"ask", "unsure", "other"})
"""Sections of the catalogue whose words ask something, in a case."""


def shown_facts(say: Say, words: Words) -> dict[str, Any]:
    """The facts of `say`, and what its text needs of them as words."""
    facts: dict[str, Any] = {"company": None, **say.facts}
    facts.pop("language", None)
    kind = say.key.split(".")[0]
    if "flow" in facts:
        facts["doing"] = words.catalog.languages[words.language]["doing"][facts["flow"]]
    if say.choices and kind in ASKING:
        facts |= _asked(say, words)
    if "card" in facts:
        facts |= _card(say, words)
    shape = _SHAPES.get(kind)
    return facts | shape(facts, words) if shape else facts


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


def _review(facts: Mapping[str, Any], words: Words) -> dict[str, Any]:
    sources = words.catalog.languages[words.language]["source"]
    return {
        "lines": [
            {"name": words.short(name), "value": words.value(name, value), "mark": sources.get(source, "")}
            for name, value, source in facts["lines"]
            if value is not None or source != "default"
        ]
    }


def _noted(facts: Mapping[str, Any], words: Words) -> dict[str, Any]:
    told = [f"{words.short(name)} {words.value(name, value)}" for name, value in facts["values"].items()]
    return {"noted": ", ".join(told)}


def _result(facts: Mapping[str, Any], words: Words) -> dict[str, Any]:
    return {
        "respond_by": words.moment(facts["respond_by"], facts["zone"]),
        "office": _office(facts, words),
        "advice": [words.catalog.text(words.language, "notice", code) for code in facts["advice"]],
    }


def _office(facts: Mapping[str, Any], words: Words) -> str:
    """When the office reads nothing, with a space in front; nothing where that does not matter."""
    closure = cast(Closure | None, facts.get("closure"))
    return words.closure(closure) if closure is not None else ""


def _reminder(facts: Mapping[str, Any], words: Words) -> dict[str, Any]:
    return {
        "interview": words.moment(facts["interview"], facts["zone"]),
        "respond_by": words.moment(facts["respond_by"], facts["zone"]),
        "office": _office(facts, words),
    }


def _addressee(facts: Mapping[str, Any], words: Words) -> str | None:
    """The recruiter as people speak of them: "Bu Rina"; None without a name."""
    forms = words.catalog.languages[words.language]["card"]["address"]
    return f"{forms[facts['honorific'] or 'unknown']} {facts['contact']}".strip() if facts["contact"] else None


def _second_message(facts: Mapping[str, Any], words: Words) -> dict[str, Any]:
    return {
        "greeting": greeting_at(words.now.astimezone(ZoneInfo(facts["zone"])), words.language),
        "addressee": _addressee(facts, words),
        "interview": words.moment(facts["interview"], facts["zone"]),
    }


def _at(facts: Mapping[str, Any], words: Words) -> dict[str, Any]:
    return {"at": words.moment(facts["at"], facts["zone"])}


def _zone(facts: Mapping[str, Any], words: Words) -> dict[str, Any]:
    return {"zone": words.zone(facts["zone"]) if facts["zone"] else None}


def _cases(facts: Mapping[str, Any], words: Words) -> dict[str, Any]:
    return {"cases": [_case_line(words, *case, zone=facts["zone"]) for case in facts["cases"]]}


def _case(facts: Mapping[str, Any], words: Words) -> dict[str, Any]:
    doing = words.catalog.languages[words.language]["doing"]
    posted = [
        {
            "what": doing[each.family],
            "how": words.value("channel", each.channel),
            "when": words.brief_moment(each.at, facts["zone"]),
        }
        for each in facts["thread"]
    ]
    line = _case_line(words, 0, facts["flow"], facts["company"], facts["phase"], facts["interview"], zone=facts["zone"])
    return {"case": line, "posted": posted}


def _differs(facts: Mapping[str, Any], words: Words) -> dict[str, Any]:
    return {"earlier": words.value("reason", facts["earlier"])}


def _answer(facts: Mapping[str, Any], words: Words) -> dict[str, Any]:
    times = [words.slot(time) for time in facts["times"]]
    return {
        "who": _addressee(facts, words) or facts["company"] or words.short("recruiter"),
        "when": ", ".join(times) or None,
    }


def _checked(facts: Mapping[str, Any], words: Words) -> dict[str, Any]:
    found, text = facts.get("found", ()), facts.get("text", "")
    return {"findings": "\n".join(lines(words.catalog, words.language, text, found))}


def _case_line(words: Words, number: int, flow: str, company: str | None, phase: str, at: object, *, zone: str) -> str:
    texts = words.catalog.languages[words.language]
    parts = [company or texts["none"], texts["doing"][flow], texts["phase"][phase], words.brief_moment(at, zone)]
    return ", ".join(part for part in parts if part)


def _planned(facts: Mapping[str, Any], words: Words) -> dict[str, Any]:
    texts = words.catalog.languages[words.language]
    return {
        "planned": [
            f"{words.moment(due, facts['zone'])}: {texts['planned'][key]}{f', {company}' if company else ''}"
            for _, company, key, due in facts["planned"]
        ]
    }


def _earlier(facts: Mapping[str, Any], words: Words) -> dict[str, Any]:
    return {
        "question": words.short(facts["question"]),
        "choice": words.choice(facts["question"], facts["choice"], {"suggestion": facts.get("suggestion", "")}),
    }


_SHAPES: Mapping[str, Callable[[Mapping[str, Any], Words], dict[str, Any]]] = {
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
