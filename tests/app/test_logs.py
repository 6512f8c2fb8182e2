"""What somebody wrote stands in no log line, even where an error or a refusal is about just that."""

import io
import json
import logging
from collections.abc import Iterator
from contextlib import contextmanager, redirect_stderr

import pytest

from bot.channels.base import Bubble, Button
from bot.channels.local_web.strict import refusal
from bot.errors import OperatorError
from bot.logs import start_logging

CANARY = "PT Rahasia Sekali"


@contextmanager
def logged() -> Iterator[io.StringIO]:
    """What is logged inside, as `sopan run` logs it."""
    root = logging.getLogger()
    before = root.handlers[:], root.level
    root.handlers.clear()  # else they would be closed
    try:
        with redirect_stderr(io.StringIO()) as told:
            start_logging("INFO")
            yield told
    finally:
        root.handlers[:], root.level = before


def test_an_error_is_told_by_its_kind_and_place_only() -> None:
    with logged() as told:
        try:
            try:
                raise ValueError(f"an empty value inside {CANARY!r}")
            except ValueError as problem:
                raise KeyError(CANARY) from problem
        except KeyError:
            logging.getLogger("bot").exception("a turn failed")
    [line] = told.getvalue().splitlines()
    assert CANARY not in line
    error = json.loads(line)["error"]
    assert error.startswith("KeyError\n") and "\nValueError\n" in error
    assert "test_logs.py" in error and "in test_an_error_is_told_by_its_kind_and_place_only" in error


def test_what_is_meant_for_the_operator_is_told() -> None:
    with logged() as told:
        try:
            raise OperatorError("the database failed")
        except OperatorError:
            logging.getLogger("bot").exception("a round failed")
    assert "OperatorError: the database failed" in told.getvalue()


def test_a_record_is_one_line_whatever_stands_in_it() -> None:
    with logged() as told:
        logging.getLogger("bot").warning("refused: %s", 'a\nb\r\x1b[31mc\x00"} {"level": "info"')
    [line, rest] = told.getvalue().split("\n")
    assert rest == "" and "\r" not in line and "\x1b" not in line and "\x00" not in line
    assert json.loads(line)["level"] == "warning"


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
