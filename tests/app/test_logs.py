"""What somebody wrote stands in no log line, even where an error or a refusal is about just that."""

import io
import json
import logging
import sys
import threading
import warnings
from collections.abc import Iterator
from contextlib import contextmanager, redirect_stderr

import pytest

from bot.channels.base import Bubble, Button
from bot.channels.local_web.strict import refusal
from bot.errors import OperatorError
from bot.logs import start_logging, turn

CANARY = "PT Rahasia Sekali"


@contextmanager
def logged() -> Iterator[io.StringIO]:
    """What is logged inside, as `sopan run` logs it."""
    root = logging.getLogger()
    before = root.handlers[:], root.level
    hooks = sys.excepthook, threading.excepthook, sys.unraisablehook
    root.handlers.clear()  # else they would be closed
    try:
        with redirect_stderr(io.StringIO()) as told:
            start_logging("INFO")
            yield told
    finally:
        root.handlers[:], root.level = before
        sys.excepthook, threading.excepthook, sys.unraisablehook = hooks
        logging.captureWarnings(False)


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


def test_what_a_library_says_is_told_without_its_values_and_what_it_put_together_not_at_all() -> None:
    with warnings.catch_warnings(), logged() as told:
        warnings.simplefilter("default")
        logging.getLogger("aiohttp.server").error("Error handling request from %s", CANARY)
        logging.getLogger("asyncio").error(f"Task exception was never retrieved {CANARY}")
        warnings.warn(CANARY, UserWarning, stacklevel=1)
    lines = [json.loads(line) for line in told.getvalue().splitlines()]
    assert len(lines) == 3 and lines[0]["says"] == "Error handling request from %s"
    assert CANARY not in told.getvalue() and "test_logs.py:" in lines[1]["says"]


def test_what_nobody_caught_is_told_like_everything_else(capfd: pytest.CaptureFixture[str]) -> None:
    with logged() as told:
        thread = threading.Thread(target=lambda: int(CANARY), name=CANARY)
        thread.start()
        thread.join()
        sys.excepthook(ValueError, ValueError(CANARY), None)
    first, second = (json.loads(line) for line in told.getvalue().splitlines())
    assert (first["level"], second["level"]) == ("critical", "critical")
    assert first["error"].startswith("ValueError\n") and second["error"] == "ValueError"
    assert CANARY not in told.getvalue() + "".join(capfd.readouterr())


def test_a_turn_has_a_name_that_an_error_takes_along() -> None:
    log = logging.getLogger("bot")
    with logged() as told:
        try:
            with turn():
                log.warning("inside")
                raise KeyError
        except KeyError:
            log.exception("outside")
        log.warning("after")
        with turn("0000abcd"):
            log.warning("another")
    lines = [json.loads(line) for line in told.getvalue().splitlines()]
    assert len(lines[0]["turn"]) == 8 and lines[1]["turn"] == lines[0]["turn"]
    assert "turn" not in lines[2] and lines[3]["turn"] == "0000abcd"
