"""What goes by itself because it has served: a finished case some weeks after its interview, and the text of an
invitation that nobody answered.

UU 27/2022 on personal data, Art. 43: what is no longer needed is erased. Nothing goes within a week of being touched.
"""

from dataclasses import replace
from datetime import datetime, timedelta
from typing import Final

from conversations.book import Book
from conversations.events import Unreachable
from conversations.person import Case, Person
from conversations.scene import Scene

KEPT: Final = timedelta(days=30)
"""After the interview; where none is known, after the person last had to do with the case."""

FOLLOWED: Final = timedelta(days=7)
"""After the day on which the person wants to get in touch or be reminded."""

UNTOUCHED: Final = timedelta(days=7)
"""Nothing goes sooner after the person had to do with it."""


def kept(book: Book, person: Person, now: datetime) -> Person:
    """The person without what has served by `now` (aware); the very same one where nothing has."""
    scene = Scene(book, person, Unreachable(sent_at=now), now)  # nobody did anything; it only knows the interviews
    for case in person.cases.values():
        if until(scene, case) > now:
            continue
        if case.phase != "draft":
            scene.drop(case)
        elif case.letter is not None and (case.letter.text or case.letter.warnings):
            scene.person = scene.person.with_case(replace(case, letter=replace(case.letter, text="", warnings={})))
    return scene.person


def until(scene: Scene, case: Case) -> datetime:
    """Until when the case is of use; aware."""
    touched = case.touched_at or (case.letter.began if case.letter is not None else scene.now)
    served = [(scene.interview(case) or touched) + KEPT, touched + UNTOUCHED]
    return max(*served, *(at + FOLLOWED for at in (case.follow_up, case.asked_for) if at is not None))
