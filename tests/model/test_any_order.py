"""A form, not a script: any order of answering, and any part of it known beforehand, gives the same message."""

import random
from collections.abc import Mapping
from typing import Final

import pytest

from conversations.facts import Facts
from conversations.person import Answer, Case, Person
from tests.conversations.driver import BOOK, MONDAY, Chat
from tests.model.readers import remembered_readings

SHARED: Final = {  # all but what is changed under the message
    "channel": "email",
    "company": "PT Maju Jaya",
    "position": "Staf Gudang",
    "contact": "Rina",
    "honorific": "ibu",
    "day": "Selasa 1 Desember 2026",
    "clock": "jam 10 pagi",
    "zone": "Asia/Makassar",
    "reason": "health",
    "keep_door": "no",
    "name": "Dewi Anggraini",
    "phone": "0812 3456 7890",
}
ANSWERS: Final[Mapping[str, Mapping[str, str]]] = {
    "decline": SHARED,
    "cancel": SHARED,
    "reschedule": {**SHARED, "slots": "Rabu 2 Desember jam 9 atau Kamis 3 Desember jam 14.00"},
}
TRIALS: Final = 40


@pytest.mark.parametrize("flow", ANSWERS)
def test_any_order_and_any_part_known_beforehand_give_the_same_message(flow: str) -> None:
    answers = ANSWERS[flow]
    with remembered_readings():
        first = answered(Chat().command("start", flow), list(answers), answers)
        assert (first.company, first.contact, first.honorific, first.phone) == (
            "PT Maju Jaya", "Rina", "ibu", "0812 3456 7890",
        )  # fmt: skip
        known = dict(finished_case(flow, answers).answers)
        for seed in range(TRIALS):
            dice = random.Random(seed)
            order = dice.sample(list(answers), len(answers))
            assert answered(Chat().command("start", flow), order, answers) == first, order
            part = {name: known[name] for name in dice.sample(sorted(known), dice.randint(0, len(known)))}
            chat = Chat(person=prefilled(flow, part)).command("help")
            assert answered(chat, [name for name in order if name not in part], answers) == first, (sorted(part), order)


def answered(chat: Chat, order: list[str], answers: Mapping[str, str]) -> Facts:
    """Give the answers in this order, as far as a question exists by then, and make the message."""
    waiting = list(order)
    while waiting:
        chat.command("edit")
        name = next((name for name in waiting if name in chat.choices), None)
        assert name is not None, (waiting, chat.choices)
        waiting.remove(name)
        chat.press(name)
        chat.press(answers[name]) if answers[name] in chat.choices else chat.say(answers[name])
        assert chat.problem is None, (name, chat.problem)
    return chat.command("edit").press("make").message


def finished_case(flow: str, answers: Mapping[str, str]) -> Case:
    chat = Chat().command("start", flow)
    answered(chat, list(answers), answers)
    return chat.case


def prefilled(flow: str, part: Mapping[str, Answer]) -> Person:
    """Somebody whose invitation told this part."""
    guessed = {name: Answer(answer.value, "guessed", MONDAY) for name, answer in part.items()}
    return Person(cases={1: Case(1, flow, BOOK.flows[flow].version, guessed)}, active=1)
