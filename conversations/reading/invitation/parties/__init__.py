"""The parties of an invitation: the company that hires, the person to write to, and the candidate whom it greets."""

from collections.abc import Sequence
from dataclasses import dataclass

from conversations.facts import Honorific
from conversations.reading.invitation.labels import Labelled
from conversations.reading.invitation.layout import Layout
from conversations.reading.invitation.parties.firm import by_domain, weigh_firms
from conversations.reading.invitation.parties.person import addressed, weigh_people
from conversations.reading.invitation.parties.regions import regions
from conversations.reading.invitation.parties.runs import FORMS, HEADS, Run, honorific_of
from conversations.reading.invitation.parties.weighing import ENOUGH, Weighed, is_sure
from conversations.reading.invitation.parties.tokens import tokens
from conversations.reading.names import personal_name


_MOST_WORDS = 260
"""Words read at either end of a letter: who is who stands at its beginning or at its end."""


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
    parts = regions(layout)
    words = tokens(layout.body)
    words = words if len(words) <= 2 * _MOST_WORDS else [*words[:_MOST_WORDS], *words[-_MOST_WORDS:]]
    greeted = addressed(layout, parts, words)
    own = set(greeted.lows) if greeted else set()
    people = [one for one in weigh_people(layout, labels, parts, words) if not set(one.best.lows) <= own]
    firms = [
        firm
        for firm in weigh_firms(layout, labels, parts, words)
        if not set(firm.best.lows) <= own and not any(_is_person(firm, one) for one in people)
    ]
    company = firms[0] if firms and firms[0].points >= ENOUGH else None
    contact = next((one for one in people if not _is_firm(one, company)), None)
    if contact and company:
        contact = _without(contact, company)
    if contact is not None and contact.points < ENOUGH:
        contact = None
    mailed = by_domain(layout) if company is None else None
    return Parties(
        _party(company, firms) if company else _guessed(mailed) if mailed else None,
        _party(contact, people, personal=True) if contact else None,
        _named(greeted) if greeted else None,
    )


def _is_person(firm: Weighed, one: Weighed) -> bool:
    """Whether the name is a person's, and more speaks for that."""
    return one.points > firm.points and any(run.start == firm.best.start for run in one.runs)


def _without(one: Weighed, company: Weighed) -> Weighed:
    """A person's name without the company behind it: "Endah Mitra Boga"."""
    lows, firm = one.best.lows, _written(company).lows
    if len(lows) > len(firm) and lows[-len(firm) :] == firm:
        own = Run(one.best.words[: -len(firm)], one.best.honorific, one.best.lead)
        return Weighed((own,), one.points)
    return one


def _is_firm(one: Weighed, company: Weighed | None) -> bool:
    """Whether the name stands within that of the company and more speaks for that."""
    return company is not None and any(
        run.start <= one.best.start < run.end and company.points >= one.points for run in company.runs
    )


def _party(weighed: Weighed, others: list[Weighed], *, personal: bool = False) -> Party:
    run = weighed.best
    if not personal:
        run = _written(weighed)
    else:
        run = max(weighed.runs, key=lambda one: (len(one.words), one is weighed.best))
    named = next((one.honorific for one in weighed.runs if honorific_of(one.honorific)), None)
    sure = is_sure([weighed, *(one for one in others if one is not weighed)])
    options = () if sure else tuple(one.best.text for one in others[:3] if one.points >= ENOUGH)
    return Party(
        personal_name(run.text) if personal else run.text,
        run.lead if personal and run.lead >= 0 else run.start,
        run.end,
        sure,
        options,
        honorific_of(named),
    )


def _written(weighed: Weighed) -> Run:
    """How a company is written: with its legal form, with the word for its trade, or as where most speaks for it.

    What stands before the name in one place only is none of it: "Endah Mitra Boga", "dapur produksi Mitra Boga".
    """
    best = weighed.best
    core = min((run for run in weighed.runs if best.key.endswith(run.key)), key=lambda run: len(run.key))
    return max(
        (core, *weighed.runs),
        key=lambda run: (run.lows[0] in FORMS, run.lows[0] in HEADS and len(run.words) > 1, run is core),
    )


def _guessed(run: Run) -> Party:
    return Party(run.text, run.start, run.end, sure=False, options=(run.text,))


def _named(run: Run) -> Party:
    return Party(personal_name(run.text), run.start, run.end, honorific=honorific_of(run.honorific))
