"""What somebody wrote stands in no log line, even where an error or a refusal is about just that."""

import json
import logging
from collections.abc import Iterator

import pytest

from bot.channels.base import Bubble, Button
from bot.channels.local_web.strict import refusal
from bot.errors import OperatorError
from bot.observe import start_logging

CANARY = "PT Rahasia Sekali"


@pytest.fixture
def logging_as_run() -> Iterator[None]:
    root = logging.getLogger()
    before = root.handlers[:], root.level
    start_logging("INFO")
    yield
    root.handlers[:], root.level = before[0], before[1]


@pytest.mark.usefixtures("logging_as_run")
def test_an_error_is_told_by_its_kind_and_place_only(capsys: pytest.CaptureFixture[str]) -> None:
    try:
        try:
            raise ValueError(f"an empty value inside {CANARY!r}")
        except ValueError as problem:
            raise KeyError(CANARY) from problem
    except KeyError:
        logging.getLogger("bot").exception("a turn failed")
    [line] = capsys.readouterr().err.splitlines()
    assert CANARY not in line
    told = json.loads(line)["error"]
    assert told.startswith("KeyError\n") and "\nValueError\n" in told
    assert "test_logs.py" in told and "in test_an_error_is_told_by_its_kind_and_place_only" in told


@pytest.mark.usefixtures("logging_as_run")
def test_what_is_meant_for_the_operator_is_told(capsys: pytest.CaptureFixture[str]) -> None:
    try:
        raise OperatorError("the database failed")
    except OperatorError:
        logging.getLogger("bot").exception("a round failed")
    assert "OperatorError: the database failed" in capsys.readouterr().err


@pytest.mark.parametrize(
    "button",
    [
        Button(CANARY, press="x" * 65),
        Button(CANARY, url="nowhere"),
        Button(CANARY, copy=""),
        Button(CANARY),
    ],
)
def test_a_refusal_repeats_nothing(button: Button) -> None:
    why = refusal(Bubble("prompt", CANARY, ((button,),)))
    assert why is not None and "button" in why and CANARY not in why
