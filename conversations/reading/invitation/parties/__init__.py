"""The parties of an invitation: the company that hires, the person to write to, and the candidate whom it greets.

Candidates are runs of words that are written like a name. Each collects points of evidence: signs beside it, traits of
the name itself and of its place in the letter. The places of one name are pooled, the heaviest name is taken, and it is
sure where it is heavy enough and far enough ahead of the others.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from conversations.facts import Honorific
from conversations.reading.invitation.labels import Labelled
from conversations.reading.invitation.layout import Layout
from conversations.reading.invitation.parties.calm import calm
from conversations.reading.invitation.parties.domains import named_by_domain
from conversations.reading.invitation.parties.firm import weigh_firms
from conversations.reading.invitation.parties.gazetteer import HEADS, LEGAL_FORMS
from conversations.reading.invitation.parties.person import addressee, weigh_people
from conversations.reading.invitation.parties.person_runs import honorific_of
from conversations.reading.invitation.parties.regions import read_regions
from conversations.reading.invitation.parties.run import Run
from conversations.reading.invitation.parties.tokens import tokens
from conversations.reading.invitation.parties.weighing import ENOUGH, Weighed, is_sure
from conversations.reading.names import personal_name
from conversations.reading.person import honorific_of_title

_MOST_WORDS: Final = 260
"""Words read at either end of a letter: who is who stands at its beginning or at its end."""
_MOST_RUNS: Final = 20
"""Places of a name that are looked at to see whether a choice is left there."""
_MOST_OPTIONS: Final = 3
_EITHER: Final = re.compile(r"(?:bapak|bpk|pak|ibu|bu)\.?[ ]?(?:/|atau)[ ]?(?:bapak|bpk|pak|ibu|bu)\.?[ ]\Z")
"""Honorifics that leave open which: "Bapak/Ibu Rina"."""
_CHOICE: Final = re.compile(r"[ ]?\.?[ ]?(?:/|atau|or)[ ]?")
"""What stands between two people one of whom is to be written to."""


@dataclass(frozen=True, slots=True)
class Party:
    """A name as the letter writes it, how it addresses them, and where the plain text names it."""

    name: str
    start: int
    end: int
    sure: bool = True
    options: tuple[str, ...] = ()
    honorific: Honorific | None = None


@dataclass(frozen=True, slots=True)
class Parties:
    """Each None where the text names nobody."""

    company: Party | None
    contact: Party | None
    addressee: Party | None


def read_parties(layout: Layout, labels: Sequence[Labelled]) -> Parties:
    """Who is who in a letter."""
    layout = calm(layout)
    parts = read_regions(layout)
    words = tokens(layout.body)
    if len(words) > 2 * _MOST_WORDS:
        words = [*words[:_MOST_WORDS], *words[-_MOST_WORDS:]]
    greeted = addressee(layout, parts, words)
    own = set(greeted.lows) if greeted else set()
    people = [one for one in weigh_people(layout, labels, parts, words) if not set(one.best.lows) <= own]
    firms = [
        firm
        for firm in weigh_firms(layout, labels, parts, words)
        if not set(firm.best.lows) <= own and not any(_is_person(firm, one) for one in people)
    ]
    company = firms[0] if firms and firms[0].points >= ENOUGH else None
    contact = next((one for one in people if not _is_firm(one, company)), None)
    return Parties(
        _company(company, firms) if company else _guessed(layout),
        _contact(contact, people, layout.low) if contact and contact.points >= ENOUGH else None,
        Party(personal_name(greeted.text), greeted.start, greeted.end) if greeted else None,
    )


def _is_person(firm: Weighed, one: Weighed) -> bool:
    """Whether the name is a person's, and more speaks for that."""
    return one.points > firm.points and any(run.start == firm.best.start for run in one.runs)


def _is_firm(one: Weighed, company: Weighed | None) -> bool:
    """Whether the name stands within the company's, and no less speaks for that."""
    return (
        company is not None
        and company.points >= one.points
        and any(run.start <= one.best.start < run.end for run in company.runs)
    )


def _company(company: Weighed, firms: Sequence[Weighed]) -> Party:
    run = _fullest(company)
    sure = is_sure(company, firms)
    return Party(run.text, run.start, run.end, sure, () if sure else _options(firms))


def _guessed(layout: Layout) -> Party | None:
    """What a mail's domain says, for somebody to confirm."""
    run = named_by_domain(layout)
    return Party(run.text, run.start, run.end, sure=False, options=(run.text,)) if run else None


def _contact(contact: Weighed, people: Sequence[Weighed], low: str) -> Party:
    run = max(contact.runs, key=lambda one: len(one.words))
    honorifics = (honorific_of(one.honorific) for one in contact.runs if not _EITHER.search(low[: one.start]))
    titles = (honorific_of_title(one.text) for one in contact.runs)
    other = next((one for one in people if one is not contact and _are_choice(contact, one, low)), None)
    sure = is_sure(contact, people) and other is None
    name = personal_name(run.text)
    return Party(
        name,
        run.begins,
        run.end,
        sure,
        () if sure else (name, personal_name(other.best.text)) if other else _options(people),
        next((honorific for honorific in (*honorifics, *titles) if honorific), None),
    )


def _are_choice(one: Weighed, other: Weighed, low: str) -> bool:
    """Whether the text leaves the choice between two people: "Pak Tono / Bu Tini", "Rina atau Sari"."""
    return any(
        _CHOICE.fullmatch(low, min(left.end, right.end), max(left.begins, right.begins))
        for left in one.runs[:_MOST_RUNS]
        for right in other.runs[:_MOST_RUNS]
    )


def _options(weighed: Sequence[Weighed]) -> tuple[str, ...]:
    return tuple(one.best.text for one in weighed[:_MOST_OPTIONS] if one.points >= ENOUGH)


def _fullest(company: Weighed) -> Run:
    """How a company is written: with its legal form, with the word for its trade, or as where most speaks for it.

    What stands before the name in one place only is none of it: "Endah Mitra Boga", "dapur produksi Mitra Boga".
    """
    core = min((run for run in company.runs if company.best.key.endswith(run.key)), key=lambda run: len(run.key))
    return max(
        (core, *company.runs),
        key=lambda run: (run.lows[0] in LEGAL_FORMS, run.lows[0] in HEADS and len(run.words) > 1, run is core),
    )
