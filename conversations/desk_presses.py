"""A button that belongs to no case was pressed: a table of prompts and choices."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import Final

from conversations import agenda, desk, further, handing, letters, own, preferences, reminding, replied, retention
from conversations.commands import command
from conversations.facts import LANGUAGES
from conversations.person import Case
from conversations.scene import Scene
from conversations.wishes import WISHES

Move = Callable[[Scene, str], None]
"""What a choice does; it is told which one."""

ANY: Final = ""
"""Stands for every choice that a prompt does not name: one made of what is at hand, such as the number of a case."""

ANSWERED: Final = frozenset({"menu", "language", "keep_or_drop", "changed", "own_zone", "waking", "keeping"})
"""Prompts that become their answer, once it is given."""


def press(scene: Scene, prompt: str, choice: str, *, fresh: bool) -> None:
    """One press; one that means nothing, or nothing any more, is answered as well."""
    moves = _MOVES.get(prompt, {}) | (_FRESH.get(prompt, {}) if fresh else {})
    (moves.get(choice) or moves.get(ANY, _old))(scene, choice)


def _old(scene: Scene, choice: str) -> None:
    scene.say("old_button")
    desk.again(scene)


def _menu(scene: Scene, choice: str) -> None:
    desk.menu(scene)


def _again(scene: Scene, choice: str) -> None:
    desk.again(scene)


def _command(scene: Scene, choice: str) -> None:
    command(scene, choice)


def _offer(scene: Scene, choice: str) -> None:
    further.offer(scene)


def _check(scene: Scene, choice: str) -> None:
    own.ask_any(scene)


def _answer_new(scene: Scene, choice: str) -> None:
    """To a recruiter of whom nothing is known here yet."""
    desk.begin(scene, replied.ANSWERS[choice][0])


def _for_which(scene: Scene, choice: str) -> None:
    further.chosen(scene, _about(scene)[0], choice)


def _keep_or_drop(scene: Scene, choice: str) -> None:
    desk.keep_or_drop(scene, choice, *_cases(scene))


def _changed(scene: Scene, choice: str) -> None:
    letters.changed(scene, choice, *_cases(scene))


def _start_new(scene: Scene, choice: str) -> None:
    scene.person = replace(scene.person, active=None)
    desk.menu(scene)


def _erase(scene: Scene, choice: str) -> None:
    desk.erase(scene, confirmed=True)


def _erase_after_all(scene: Scene, choice: str) -> None:
    """Something came in between, perhaps by itself: it is asked once more, so that nobody has to look for the way."""
    if scene.person.cases:
        desk.erase(scene, confirmed=False)
    else:
        _old(scene, choice)  # the press that erased everything, doubled


def _not_erased(scene: Scene, choice: str) -> None:
    scene.say("not_erased")
    desk.again(scene)


def _one_case(scene: Scene, choice: str) -> None:
    number = int(choice) if choice.isascii() and choice.isdigit() and len(choice) < 9 else 0
    case = scene.person.cases.get(number)
    if case is None:
        _old(scene, choice)
    else:
        desk.one_case(scene, case)


def _calendar(scene: Scene, choice: str) -> None:
    handing.calendar(scene, [case for case in scene.person.cases.values() if case.plan])


def _about(scene: Scene) -> tuple[str, ...]:
    """What the prompt in view is about."""
    return scene.person.offered.about if scene.person.offered is not None else ()


def _cases(scene: Scene) -> list[Case | None]:
    """The cases that the prompt in view is about."""
    return [scene.person.cases.get(int(number)) for number in _about(scene)]


_MOVES: Final[Mapping[str, dict[str, Move]]] = {
    "menu": {
        **dict.fromkeys(WISHES, desk.begin),
        **dict.fromkeys(("drafts", "language"), _command),
        "letters": _offer,
    },
    "menu_only": {ANY: _menu},
    "letters": {**dict.fromkeys(further.LETTERS, further.choose), further.CHECK: _check},
    "reply": dict.fromkeys(further.REPLIES, further.choose),
    "answer": dict.fromkeys(replied.ANSWERS, _answer_new),
    "check_text": {"menu": _menu},
    "checked_any": {"another": _check, "menu": _menu},
    "language": dict.fromkeys(LANGUAGES, desk.choose_language),
    "settings": {
        **dict.fromkeys(("language", "zone", "waking", "keeping"), _command),
        **dict.fromkeys(preferences.SWITCH.values(), preferences.turn_reminders),
    },
    "own_zone": {ANY: reminding.choose_zone},
    "waking": dict.fromkeys(preferences.WAKING, preferences.choose_waking),
    "keeping": dict.fromkeys(retention.TERMS, preferences.choose_keeping),
    "resume": {"continue": _again, "new": _start_new},
    "erase": {"yes": _erase_after_all, "no": _not_erased},
    "drafts": {ANY: _one_case},
    "reminders": {"calendar": _calendar, ANY: agenda.cancel_reminder},
}

_FRESH: Final[Mapping[str, dict[str, Move]]] = {
    "for_which": {ANY: _for_which},
    "keep_or_drop": dict.fromkeys(("keep", "drop", "continue"), _keep_or_drop),
    "changed": dict.fromkeys(("update", "new"), _changed),
    "erase": {"yes": _erase},
}
"""What only a button of the prompt in view does."""
