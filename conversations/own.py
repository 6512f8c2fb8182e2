"""The person's own words: a version of the message that they wrote, and the courtesy check of any text of theirs."""

from collections.abc import Callable, Mapping
from typing import Final

from conversations.asking import go_on
from conversations.delivered import deliver, result
from conversations.finished import facts_now
from conversations.person import Case
from conversations.reading.language import guess_language
from conversations.scene import Scene

LONGEST: Final = 3000
"""Characters of an own version: every channel takes it in one message."""


def ask(scene: Scene, case: Case) -> None:
    """Let the person write the message themselves."""
    scene.say("own_text", ("back",), case=case)


def ask_any(scene: Scene) -> None:
    """Let the person show a text of theirs that belongs to no case."""
    scene.say("check_text", ("menu",))


def take(scene: Scene, case: Case, text: str) -> None:
    """Their version is kept and takes the place of ours; what could be more courteous in it is one press away."""
    if len(text) > LONGEST:
        scene.say("own_text", ("back",), case=case, problem="own_too_long", limit=LONGEST)
    else:
        deliver(scene, scene.keep(case, own=text, own_ref=scene.event.ref, own_at=scene.event.sent_at))


def drop(scene: Scene, case: Case) -> None:
    """Back to the message as Sopan writes it."""
    go_on(scene, scene.keep(case, own=None))


def look(scene: Scene, case: Case) -> None:
    """The courtesy check of their version; what can be mended is one press away. Ours is always clean."""
    from conversations.courtesy import repaired  # a large table of words: only where a text is checked
    from conversations.courtesy.held import held_against

    if case.own is None:
        scene.say("checked")
        result(scene, case)
        return
    found = held_against(case.own, facts_now(scene, case))
    ways = ("mend", "own_text", "back") if repaired(case.own, found) != case.own else ("own_text", "back")
    scene.say("checked", ways, case=case, found=found, text=case.own)


def look_at(scene: Scene, text: str) -> None:
    """The courtesy check of a text that belongs to no case, judged by its own words."""
    from conversations.courtesy import check, repaired

    if len(text) > LONGEST:
        scene.say("check_text", ("menu",), problem="own_too_long", limit=LONGEST)
        return
    language = guess_language(text)
    found = check(text, language="en" if language == "en" else "id", channel="email" if "\n\n" in text else "whatsapp")
    mended = repaired(text, found)
    if mended == text:
        scene.say("checked", ("another", "menu"), prompt="checked_any", found=found, text=text)
    else:
        scene.say("checked", found=found, text=text)
        scene.say("mended", ("another", "menu"), prompt="checked_any", text=mended)


def mend(scene: Scene, case: Case) -> None:
    """Their version with everything that was offered."""
    from conversations.courtesy import repaired
    from conversations.courtesy.held import held_against

    if case.own is None:
        go_on(scene, case)
    else:
        deliver(scene, scene.keep(case, own=repaired(case.own, held_against(case.own, facts_now(scene, case)))))


ACTIONS: Final[Mapping[str, Callable[[Scene, Case], None]]] = {
    "own_text": ask,
    "check": look,
    "mend": mend,
    "ours": drop,
}
"""What can be done with it, under the message."""


def awaited(scene: Scene, text: str) -> bool:
    """Take a text where the person was asked for one of their own; False where nobody asked."""
    offered = scene.person.offered
    if offered is None:
        return False
    if offered.prompt == "check_text":
        look_at(scene, text)
        return True
    case = scene.person.cases.get(offered.case)
    if offered.prompt != "own_text" or case is None:
        return False
    take(scene, case, text)
    return True
