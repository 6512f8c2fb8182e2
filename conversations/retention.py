"""What goes by itself because it has served: a finished case some time after its interview, and the text of an
invitation that nobody answered.

UU 27/2022 on personal data, Art. 43: what is no longer needed is erased. How long a finished case is needed, the person
says; a month, unless they want less.
"""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from typing import Final

from conversations.book import Book
from conversations.events import Unreachable
from conversations.person import Case, Person
from conversations.scene import Scene


@dataclass(frozen=True, slots=True)
class Term:
    """How long things stay."""

    kept: timedelta
    """A finished case, after its interview; where none is known, after the person last had to do with it."""
    untouched: timedelta
    """Nothing goes sooner after the person had to do with it, or after the day on which they want to be reminded."""
    until_sent: bool = False
    """Whether sending the message ends it as well. An unfinished answer to an interview that is over goes too."""


_DAY: Final = timedelta(days=1)
_SHORT: Final = timedelta(hours=3)
"""An interview lasts no longer, and who pressed "sent" too early has noticed."""

TERMS: Final[Mapping[str, Term]] = {
    "month": Term(kept=30 * _DAY, untouched=7 * _DAY),
    "week": Term(kept=7 * _DAY, untouched=7 * _DAY),
    "soon": Term(kept=_SHORT, untouched=_SHORT, until_sent=True),
}
"""By what a person may choose (`Settings.keeps`); the first unless they did."""

SOONEST: Final = min(term.untouched for term in TERMS.values())
"""Nobody has anything to lose that was touched since."""


def kept(book: Book, person: Person, now: datetime) -> Person:
    """The person without what has served by `now` (aware); the very same one where nothing has."""
    scene = Scene(book, person, Unreachable(sent_at=now), now)  # nobody did anything; it only knows the interviews
    term = TERMS[person.settings.keeps]
    for case in person.cases.values():
        if until(scene, case, term) > now:
            continue
        if case.phase != "draft" or (term.until_sent and scene.interview(case) is not None):
            scene.drop(case)
        elif case.letter is not None and (case.letter.text or case.letter.warnings):
            scene.person = scene.person.with_case(replace(case, letter=replace(case.letter, text="", warnings={})))
    return scene.person


def until(scene: Scene, case: Case, term: Term) -> datetime:
    """Until when the case is of use; aware."""
    touched = case.touched_at or (case.letter.began if case.letter is not None else scene.now)
    interview = scene.interview(case)
    ends = [interview] if interview is not None else []
    if term.until_sent and case.sent_at is not None and not case.attends:
        ends.append(case.sent_at)
    over = min(ends) + term.kept if ends else touched + max(term.kept, TERMS["week"].kept)
    wanted = (at + term.untouched for at in (case.follow_up, case.asked_for) if at is not None)
    return max(over, touched + term.untouched, *wanted)
