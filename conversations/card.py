"""The card: what was understood, a line a fact, shown before anything of it counts. Pressing one of its wishes confirms
it."""

from dataclasses import dataclass
from typing import Any

from conversations.person import Case, Source, Value
from conversations.scene import Scene
from conversations.scheduled import calls_off

CARD = "intent"
"""The question that the card asks."""

EDIT, WHY = "edit", "why"
LIKELY = "likely"
"""A button for what an unsure fact may mean: `likely1`, `likely2` ..."""

LINES = (
    "company", "position", "contact", "honorific", "day", "clock", "zone", "offered", "mode", "place", "reply_by",
    "channel", "address", "name",
)  # fmt: skip
"""The facts a card shows, in order. `offered`, `mode`, `place`, `reply_by` and `address` are for the eye: no message
says them."""

FOR_THE_EYE = ("offered", "mode", "place", "reply_by", "address")


@dataclass(frozen=True, slots=True)
class Line:
    """One fact on the card."""

    value: Value
    source: Source | None
    """None: a declared default."""
    quote: str | None = None
    sure: bool = True


def lines(scene: Scene, case: Case) -> dict[str, Line]:
    """Every fact there is a value for, with where it comes from; an unsure one says so."""
    known = scene.known(case)
    shown: dict[str, Line] = {}
    for name in LINES:
        answer = case.answers.get(name)
        if answer is not None and (answer.value is not None or not answer.sure):
            shown[name] = Line(answer.value, answer.source, answer.quote, answer.sure)
        elif answer is None and (value := known.value(name) or known.remembered.get(name)) is not None:
            shown[name] = Line(value, None)
    return shown


def facts(scene: Scene, case: Case) -> dict[str, Any]:
    """What the wording makes the card of; nothing where nothing was read or told yet."""
    if all(name not in case.answers for name in LINES):
        return {}
    own = all(answer.source in ("typed", "pressed") for answer in case.answers.values())
    warnings = case.letter.warnings if case.letter else {}
    return {
        "card": lines(scene, case),
        "own": own,
        "warnings": warnings,
        "called_off": calls_off(case.calendar),
    }
