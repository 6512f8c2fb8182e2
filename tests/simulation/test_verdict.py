"""The verdict can object: an honest week is told wrongly, once for each rule."""

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from bot.store.instants import instant
from bot.store.reminders import ReminderRow
from bot.wording.bubbles import Bubble, Button
from conversations.person import Answer, Case, Person, Settings
from tests.simulation.process import Arrived
from tests.simulation.verdict import Verdict

SARI = "1001"
BEGAN = datetime(2026, 11, 23, 3, tzinfo=UTC)
"""A Monday, ten o'clock in Jakarta; the interview is on Friday at the same hour, the line on Thursday."""

INTERVIEW = BEGAN + timedelta(days=4)
LINE = INTERVIEW - timedelta(days=1)
ON_WEDNESDAY = BEGAN + timedelta(days=2)
AT_NIGHT = datetime(2026, 11, 25, 19, tzinfo=UTC)
"""Two in the morning."""

Told = Callable[[Verdict], None]


def sari(**known: object) -> Person:
    answers = {"day": "2026-11-27", "clock": "10:00", "zone": "Asia/Jakarta"}
    case = Case(1, "decline", 1, {name: Answer(value, "typed", BEGAN) for name, value in answers.items()})
    return Person(Settings(zone="Asia/Jakarta"), cases={1: replace(case, **known)})  # type: ignore[arg-type]


def row(key: str = "day_before_line", due: datetime = ON_WEDNESDAY) -> ReminderRow:
    return ReminderRow("sari", 1, 0, key, "chat", instant(due), instant(INTERVIEW))


def begun() -> Verdict:
    """The service runs, and Sari has told of her interview."""
    verdict = Verdict(1)
    verdict.started(BEGAN)
    verdict.did(SARI, BEGAN)
    verdict.saw(SARI, BEGAN, BEGAN, sari())
    return verdict


def comes(
    verdict: Verdict,
    at: datetime = ON_WEDNESDAY,
    text: str = "Balas sebelum Kamis",
    turn: int = 2,
    *,
    silent: bool = False,
    due: bool = True,
) -> None:
    """A reminder comes, and was due."""
    if due:
        verdict.owe([(row(due=at), SARI)], at, at)
    buttons = (tuple(Button(name, press=f"1.{turn}.reminder.{name}") for name in ("sent", "snooze")),)
    verdict.arrived(Arrived(at, at, SARI, Bubble("reminder", text, buttons, silent=silent)))


def is_settled(verdict: Verdict, at: datetime = ON_WEDNESDAY, **known: object) -> None:
    verdict.settle(SARI, sari(**known), [], at, at)


def test_an_honest_week_is_no_finding() -> None:
    verdict = begun()
    comes(verdict)
    is_settled(verdict)
    comes(verdict, LINE + timedelta(hours=1), "Batasnya sudah lewat", 3)
    is_settled(verdict, LINE + timedelta(hours=1))
    verdict.close()
    assert verdict.findings == [] and verdict.counts["said"] == 2


def not_due(verdict: Verdict) -> None:
    comes(verdict, due=False)


def lost(verdict: Verdict) -> None:
    verdict.owe([(row(), SARI)], ON_WEDNESDAY, ON_WEDNESDAY)
    is_settled(verdict)


def owed_at_the_end(verdict: Verdict) -> None:
    verdict.owe([(row(), SARI)], ON_WEDNESDAY, ON_WEDNESDAY)
    verdict.close()


def doubled(verdict: Verdict) -> None:
    comes(verdict)
    comes(verdict)
    is_settled(verdict)
    verdict.close()


def silent_by_day(verdict: Verdict) -> None:
    comes(verdict, silent=True)


def loud_in_the_night(verdict: Verdict) -> None:
    comes(verdict, AT_NIGHT)


def in_the_night_with_a_morning_left(verdict: Verdict) -> None:
    comes(verdict, AT_NIGHT, "Maaf malam-malam, tanpa bunyi", silent=True)


def too_near(verdict: Verdict) -> None:
    comes(verdict)
    comes(verdict, ON_WEDNESDAY + timedelta(minutes=20), turn=3)


def after_sent(verdict: Verdict) -> None:
    verdict.saw(SARI, BEGAN, BEGAN, sari(finished_at=BEGAN, sent_at=BEGAN))
    comes(verdict)


def after_it_was_deleted(verdict: Verdict) -> None:
    verdict.saw(SARI, BEGAN, BEGAN, Person())
    comes(verdict)


def after_stop(verdict: Verdict) -> None:
    verdict.saw(SARI, BEGAN, BEGAN, sari(quiet=True))
    comes(verdict)


def nothing_before_the_line(verdict: Verdict) -> None:
    comes(verdict, LINE + timedelta(hours=1), "Batasnya sudah lewat")


def twice_past_the_line(verdict: Verdict) -> None:
    comes(verdict)
    for hours in (1, 3):
        comes(verdict, LINE + timedelta(hours=hours), "Batasnya sudah lewat", 2 + hours)


def past_the_line_as_if_it_were_not(verdict: Verdict) -> None:
    comes(verdict)
    comes(verdict, LINE + timedelta(hours=1), "Masih ada waktu", 3)


def past_the_line_long_after_the_clock_was_right_again(verdict: Verdict) -> None:
    verdict.jumped(BEGAN - timedelta(hours=2))
    twice_past_the_line(verdict)


def test_who_was_led_astray_by_a_clock_that_jumped_is_not_to_blame() -> None:
    verdict = begun()
    verdict.jumped(BEGAN + timedelta(hours=1))
    later = BEGAN + timedelta(hours=2)
    verdict.saw(SARI, later, later, sari(finished_at=later))  # the interview is where it was
    twice_past_the_line(verdict)
    assert not any("past the line" in finding for finding in verdict.findings)


TOLD: list[tuple[str, Told]] = [
    ("not due", not_due),
    ("lost", lost),
    ("lost", owed_at_the_end),
    ("doubled", doubled),
    ("silent by day", silent_by_day),
    ("in the night", loud_in_the_night),
    ("in the night with a way", in_the_night_with_a_morning_left),
    ("too near", too_near),
    ("after sent", after_sent),
    ("after the end", after_it_was_deleted),
    ("after the end", after_stop),
    ("no reminder before the line", nothing_before_the_line),
    ("past the line", twice_past_the_line),
    ("past the line", past_the_line_as_if_it_were_not),
    ("past the line", past_the_line_long_after_the_clock_was_right_again),
]


@pytest.mark.parametrize(("rule", "told"), TOLD, ids=[told.__name__ for _, told in TOLD])
def test_what_may_not_be_is_a_finding(rule: str, told: Told) -> None:
    verdict = begun()
    told(verdict)
    assert any(finding.startswith(f"seed 1: {rule}: ") for finding in verdict.findings), verdict.findings
