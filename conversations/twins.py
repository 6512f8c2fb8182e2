"""The case that a wish with a company's name is about: one at hand whose name it says, if in fewer words."""

import re
from collections.abc import Iterable
from dataclasses import replace

from conversations.events import Text
from conversations.heard import Heard
from conversations.person import Case
from conversations.scene import Scene

_FORM = re.compile(r"\b(?:pt|cv|tbk|ud|pd|persero)\b\.?")
_MOMENT = ("day", "clock")


def about_twin(scene: Scene, event: Text, said: Heard) -> Text:
    """The event, held against the case it is about: that one comes to hand, and keeps the name it has.

    A case is gone back to only where just one has that name and the text tells no other time.
    """
    company, active = said.values.get("company"), scene.person.case
    if not isinstance(company, str) or said.intent is None or said.corrects:
        return event
    if active is None or active.closed or not _names(company, active):
        drafts = [case for case in scene.person.cases.values() if case.phase == "draft" and _names(company, case)]
        if len(drafts) != 1 or _another_time(drafts[0], said):
            return event
        scene.person = replace(scene.person, active=drafts[0].id)
        scene.say("turned_to", company=drafts[0].word("company"))
    told = {name: each for name, each in said.told.items() if name != "company"}
    return replace(event, read=replace(said, told=told).to_json())


def same_name(one: str, other: str) -> bool:
    """Whether two names are one and the same, however short either is said ("PT Maju", "PT. Maju Jaya Tbk")."""
    first, second = _words(one), _words(other)
    return first <= second or second <= first


def cases_of(company: str, cases: Iterable[Case]) -> list[Case]:
    """Those of the cases that are of this company, however short its name is said; one without a name is of none."""
    return [case for case in cases if (name := case.word("company")) is not None and same_name(company, name)]


def _names(company: str, case: Case) -> bool:
    """Whether `company` is the case's company, in all its words or some of them."""
    words, whole = _words(company), _words(case.word("company") or "")
    return bool(words) and words <= whole


def _words(company: str) -> frozenset[str]:
    return frozenset(re.findall(r"\w+", _FORM.sub(" ", company.casefold())))


def _another_time(case: Case, said: Heard) -> bool:
    return any(case.word(name) is not None and said.told[name].value != case.word(name) for name in _told(said))


def _told(said: Heard) -> list[str]:
    return [name for name in _MOMENT if name in said.told]
