"""A person and their cases as plain JSON values, which is how the store keeps them, and back.

What is still as it begins is left out; what this version does not know is passed over.
"""

from collections.abc import Mapping
from dataclasses import fields
from datetime import datetime
from typing import Any

from conversations.person import Answer, Case, Letter, Notice, Offered, Person, Posted, Profile, Reminder, Settings


def person_to_json(person: Person) -> dict[str, Any]:
    """The person without their cases, as plain JSON values."""
    return {
        "profile": _plain(person.profile),
        "settings": _plain(person.settings),
        "notice": _plain(person.notice) if person.notice else None,
        "active": person.active,
        "last_case": person.last_case,
        "turn": person.turn,
        "offered": _plain(person.offered) if person.offered else None,
    }


def case_to_json(case: Case) -> dict[str, Any]:
    """One case as plain JSON values."""
    plain = _plain(case)
    plain["answers"] = {name: _plain(answer) for name, answer in case.answers.items()}
    plain["plan"] = [_plain(reminder) for reminder in case.plan]
    plain["thread"] = [_plain(posted) for posted in case.thread]
    if case.letter is not None:
        plain["letter"] = _plain(case.letter)
    return plain


def person_from_json(state: Mapping[str, Any] | None, cases: Mapping[int, Mapping[str, Any]]) -> Person:
    """A person as they were stored; `state` is None for somebody new. Fields this version does not know are left
    out."""
    state = state or {}
    notice, offered = state.get("notice"), state.get("offered")
    return Person(
        profile=_made(Profile, state.get("profile", {})),
        settings=_made(Settings, state.get("settings", {})),
        notice=_made(Notice, notice) if notice else None,
        cases={number: case_from_json(plain) for number, plain in cases.items()},
        active=state.get("active"),
        last_case=state.get("last_case", 0),
        turn=state.get("turn", 0),
        offered=_made(Offered, offered) if offered else None,
    )


def case_from_json(plain: Mapping[str, Any]) -> Case:
    """The inverse of `case_to_json`."""
    letter = plain.get("letter")
    parts = {
        "letter": _made(Letter, letter) if letter else None,
        "answers": {name: _made(Answer, answer) for name, answer in plain.get("answers", {}).items()},
        "plan": tuple(_made(Reminder, reminder) for reminder in plain.get("plan", ())),
        "thread": tuple(_made(Posted, posted) for posted in plain.get("thread", ())),
    }
    case: Case = _made(Case, {**plain, **parts})
    return case


_INSTANTS = frozenset(
    {
        "at", "due", "useless_after", "finished_at", "sent_at", "answered_at", "follow_up", "asked_for", "touched_at",
        "own_at", "said_at", "began",
    }
)  # fmt: skip
_BEGINS: dict[type[Any], dict[str, Any]] = {
    kind: {field.name: field.default for field in fields(kind)}
    for kind in (Answer, Letter, Reminder, Posted, Case, Profile, Settings, Notice, Offered)
}
"""The fields of each kind, with what each begins with (MISSING: it has to be said)."""


def _plain(thing: Any) -> dict[str, Any]:
    """Its fields; one that is still what it begins with is left out, as most are: a default holds for ever."""
    plain = {}
    for name, begins in _BEGINS[type(thing)].items():
        value = getattr(thing, name)
        if value is not begins:
            plain[name] = value.isoformat() if isinstance(value, datetime) else value
    return plain


def _made(kind: type[Any], plain: Mapping[str, Any]) -> Any:
    known, values = _BEGINS[kind], {}
    for name, value in plain.items():
        if name in known:
            if isinstance(value, list):
                value = tuple(value)
            elif name in _INSTANTS and value is not None:
                value = datetime.fromisoformat(value)
            values[name] = value
    return kind(**values)
