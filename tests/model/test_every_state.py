"""Every situation that can be reached × everything that can happen in it: answered, stored, shown, and never a trap."""

from collections import Counter

from conversations.effects import Deliver
from conversations.events import Command, Press, Text
from conversations.flow import position
from conversations.graph import EPOCH, state_of
from conversations.person import Person
from conversations.prompt import KEEP
from conversations.scene import Scene
from conversations.step import Turn, step
from tests.model.looks import BOOK
from tests.model.walked import Walked, answers

FEWEST_STATES = 400
"""Below this the walk has lost its way; it stood near 490 when this was written."""


def test_every_event_is_answered(walked: Walked) -> None:
    print(f"\n{len(walked.states)} states, {walked.edges} edges")
    assert len(walked.states) >= FEWEST_STATES
    assert walked.silent == []


def test_every_person_survives_json(walked: Walked) -> None:
    assert walked.forgotten == []


def test_everything_can_be_shown_in_each_language_on_each_channel(walked: Walked) -> None:
    assert walked.not_shown == []


def test_a_press_doubled_changes_nothing(walked: Walked) -> None:
    assert walked.doubled == []


def test_cancel_leads_out_of_everything(walked: Walked) -> None:
    for person in walked.states.values():
        turn = say(person, Command("cancel", sent_at=EPOCH))
        assert turn.person.active is None
        offered = turn.person.offered
        assert offered is None or offered.prompt == "menu"
        kept = {number for number, case in person.cases.items() if case.answers}
        assert kept <= set(turn.person.cases), "what was answered is kept"


def test_back_and_keep_change_nothing(walked: Walked) -> None:
    tried = 0
    for state, person in walked.states.items():
        case = person.case
        if case is None or case.phase != "draft" or case.focus is not None:
            continue
        before = here(person)
        back = say(person, Command("back", sent_at=EPOCH)).person
        offered = back.offered
        if offered is None or KEEP not in offered.choices:
            continue
        tried += 1
        kept = say(back, Press(offered.case, back.turn, offered.prompt, KEEP, sent_at=EPOCH)).person
        assert answers(kept) == answers(person), state
        assert here(kept) == before, state
    assert tried > 50


def test_the_finished_message_stays_reachable(walked: Walked) -> None:
    tried: Counter[str] = Counter()
    for state, person in walked.states.items():
        if person.case is not None and person.case.phase == "draft":
            tried[person.case.flow] += 1
            assert finish(person), state
    assert set(tried) == set(BOOK.flows)


def test_the_walk_knows_every_place_of_every_flow(walked: Walked) -> None:
    places = {state.place for state in walked.states}
    for flow in BOOK.flows.values():
        assert {f"{flow.name}.{question.name}" for question in flow.questions if question.default is None} <= places
        if flow.family is not None:
            assert {f"{flow.name}.review", f"{flow.name}.result"} <= places


def test_the_same_person_is_always_in_the_same_state(walked: Walked) -> None:
    for state, person in walked.states.items():
        assert state_of(BOOK, person) == state


def say(person: Person, event: Command | Press | Text) -> Turn:
    return step(BOOK, person, event, EPOCH)


def here(person: Person) -> str | None:
    assert person.case is not None
    question = position(Scene(BOOK, person, Command("help", sent_at=EPOCH), EPOCH).known(person.case))
    return question.name if question else None


WAYS = {"intent": "decline", "advice": "decline", "second_thought": "go_on", "better_cancel": "go_on"}


def finish(person: Person) -> bool:
    """Answer whatever is asked in the plainest way; whether a finished message comes of it."""
    turn = say(person, Command("help", sent_at=EPOCH))
    asked: Counter[str] = Counter()
    for _ in range(30):
        offered = turn.person.offered
        name = here(turn.person)
        if name is None:
            case = turn.person.case
            assert case is not None
            turn = say(turn.person, Press(case.id, turn.person.turn, "review", "make", sent_at=EPOCH))
        elif name in WAYS and offered is not None:
            turn = say(turn.person, Press(offered.case, turn.person.turn, name, WAYS[name], sent_at=EPOCH))
        else:
            case = turn.person.case
            question = BOOK.flows[case.flow].question(name) if case else None
            assert question is not None
            samples = question.kind.samples()
            if samples:
                turn = say(turn.person, Text(samples[asked[name] % len(samples)], sent_at=EPOCH))
                asked[name] += 1
            else:
                assert offered is not None
                choice = offered.choices[0]
                turn = say(turn.person, Press(offered.case, turn.person.turn, name, choice, sent_at=EPOCH))
        if any(isinstance(effect, Deliver) for effect in turn.effects):
            return True
    return False
