"""Drafts that were stored by any shipped version load, go on and finish; nothing a person answered is lost.

`tests/drafts/` holds one stored draft for each version a flow ever had. Files are added, never changed or deleted.
"""

import json
from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from conversations.as_json import case_from_json, case_to_json, person_from_json
from conversations.flows import FLOWS
from conversations.person import Case, Person, Settings
from conversations.upgrades import upgraded
from tests.conversations.driver import DECLINE, Chat

DRAFTS = sorted((Path(__file__).parents[1] / "drafts").glob("*.json"))
WAYS = {"intent": "cancel", "advice": "reschedule"}


def stored(path: Path) -> dict[str, Any]:
    draft: dict[str, Any] = json.loads(path.read_text("utf-8"))
    return draft


def loaded(plain: Mapping[str, Any]) -> Chat:
    cases = {int(number): case for number, case in plain["cases"].items()}
    return Chat(name=None, language=None, person=person_from_json(plain["person"], cases))


def test_every_version_of_every_flow_has_its_draft() -> None:
    shipped = {(name, version) for name, flow in FLOWS.items() for version in range(1, flow.version + 1)}
    kept = {(case["flow"], case["version"]) for path in DRAFTS for case in stored(path)["cases"].values()}
    assert shipped <= kept


@pytest.mark.parametrize("path", DRAFTS, ids=lambda path: path.stem)
def test_every_old_draft_goes_on_and_finishes(path: Path) -> None:
    plain = stored(path)
    chat = loaded(plain)
    chat.command("start").press("continue")
    before = {name: answer["value"] for name, answer in plain["cases"]["1"]["answers"].items()}
    assert {name: json.loads(json.dumps(chat.answers[name])) for name in before} == before
    for _ in range(20):
        if (name := chat.place) is None:
            break
        answer = {**DECLINE, **WAYS, "interest": "yes", "more_slots": "skip", "name": "Dewi Lestari"}[name]
        chat.press(answer) if answer in chat.choices else chat.say(answer)
    if chat.keys == ["review"]:
        chat.press("make")
    assert chat.message.company


def test_what_this_version_does_not_know_is_kept_or_left_out_but_never_stops() -> None:
    plain = stored(DRAFTS[0])
    plain["person"]["mood"] = "good"
    plain["cases"]["1"]["colour"] = "green"
    plain["cases"]["1"]["answers"]["shoe_size"] = {"value": "42", "source": "typed", "at": "2026-11-23T02:00:00+00:00"}
    chat = loaded(plain)
    chat.command("help")
    assert chat.person.cases[1].value("shoe_size") == "42", "an answer nobody asks for any more stays"


def test_a_flow_that_is_gone_becomes_a_choice_with_its_facts_kept() -> None:
    old = case_from_json(stored(next(path for path in DRAFTS if "decline" in path.stem))["cases"]["1"])
    gone = replace(old, flow="postpone", version=7, focus="colour")
    chat = Chat(person=Person(settings=Settings(language="id"), cases={1: gone}, active=1))
    chat.command("help")
    assert chat.place == "intent" and chat.answers["company"] == old.word("company")
    chat.press("cancel")
    assert chat.case.flow == "cancel" and chat.answers["company"] == old.word("company")


def test_a_focus_on_a_question_that_is_gone_is_let_go() -> None:
    assert upgraded(Case(1, "decline", 1, focus="shoe_size"), FLOWS).focus is None


def test_an_unknown_active_case_is_nobody() -> None:
    assert Chat(person=Person(active=9)).command("help").keys == ["help", "menu"]


def test_upgrades_run_in_order() -> None:
    steps: list[int] = []

    def raised(case: Case) -> Case:
        steps.append(case.version)
        return replace(case, version=case.version + 1)

    now = FLOWS["decline"].version
    upgrades = {("decline", version): raised for version in (now - 2, now - 1)}
    assert upgraded(Case(1, "decline", now - 2), FLOWS, upgrades).version == now
    assert steps == [now - 2, now - 1]


def test_a_case_of_a_newer_version_is_taken_as_it_is() -> None:
    case = Case(1, "decline", FLOWS["decline"].version + 5)
    assert upgraded(case, FLOWS) == case


def test_cases_survive_json() -> None:
    for path in DRAFTS:
        case = case_from_json(stored(path)["cases"]["1"])
        assert case_from_json(json.loads(json.dumps(case_to_json(case)))) == case
