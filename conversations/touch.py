"""Keeping in touch: where the door is open, a word after some weeks, which only the person switches on (P10)."""

from datetime import timedelta
from typing import Final

from conversations.outcome import left
from conversations.person import Case
from conversations.scene import Scene

AFTER: Final = timedelta(weeks=6)
"""From the usual rhythm of 4 to 12 weeks (messages craft, section 6)."""

ON, OFF = "keep_in_touch", "let_go"


def offered(scene: Scene, case: Case) -> tuple[str, ...]:
    """The switch, where there is a door to keep open."""
    if case.follow_up is not None and case.follow_up > scene.now:
        return (OFF,)
    return (ON,) if left(case) and scene.known(case).value("keep_door") != "no" else ()


def switch(scene: Scene, case: Case, choice: str) -> None:
    """On, in six weeks, and the case is kept for it; or off."""
    if choice == ON:
        ahead = case.follow_up is not None and case.follow_up > scene.now
        at = case.follow_up if ahead else scene.now + AFTER
        scene.keep(case, follow_up=at)
        scene.say("will_follow_up", at=at, zone=scene.zone, company=case.word("company"))
    else:
        scene.keep(case, follow_up=None)
        scene.say("let_go", company=case.word("company"))
