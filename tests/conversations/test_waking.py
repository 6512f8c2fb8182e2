"""Waking hours: spanning midnight, where clocks change, and as people write them."""

from datetime import UTC, date, datetime, time, timedelta
from itertools import product
from zoneinfo import ZoneInfo

import pytest

from conversations.waking import Waking, read_hours
from tests.conversations.test_schedule import DAYS, HOURS, ZONES, awake

NIGHTS = {name: hours for name, hours in HOURS.items() if name not in ("always", "bad")}


@pytest.mark.parametrize("zone", ZONES)
@pytest.mark.parametrize("hours", NIGHTS.values(), ids=NIGHTS)
def test_before_and_after_are_awake_and_near(zone: str, hours: tuple[int, int]) -> None:
    waking = Waking(zone, *hours)
    for day, hour, minute in product(DAYS, range(24), (0, 10, 59)):
        at = datetime.combine(day, time(hour, minute), tzinfo=UTC)
        before, after = waking.before(at), waking.after(at)
        assert awake(before, zone, *hours) and awake(after, zone, *hours), (at, before, after)
        assert waking.holds(at) == awake(at, zone, *hours)
        assert at - timedelta(hours=25) < before <= at <= after < at + timedelta(hours=25)
        if waking.holds(at):
            assert before == at == after


@pytest.mark.parametrize("hours", [HOURS["always"], HOURS["bad"]])
def test_a_setting_without_a_waking_hour_keeps_nothing_back(hours: tuple[int, int]) -> None:
    at = datetime(2026, 12, 1, 20, tzinfo=UTC)
    waking = Waking("Asia/Jakarta", *hours)
    assert waking.holds(at) and waking.before(at) == at == waking.after(at)


def test_past_midnight_the_night_ends_in_the_afternoon() -> None:
    waking = Waking("Asia/Jakarta", 14, 2)
    wib = ZoneInfo("Asia/Jakarta")
    assert waking.holds(datetime(2026, 12, 1, 1, 59, tzinfo=wib))
    assert not waking.holds(datetime(2026, 12, 1, 2, tzinfo=wib))
    assert waking.before(datetime(2026, 12, 1, 9, tzinfo=wib)) == datetime(2026, 12, 1, 1, 30, tzinfo=wib)
    assert waking.after(datetime(2026, 12, 1, 9, tzinfo=wib)) == datetime(2026, 12, 1, 14, tzinfo=wib)


@pytest.mark.parametrize("zone", ZONES)
@pytest.mark.parametrize("hour", range(24))
def test_evening_and_morning_are_ahead_and_within_a_day(zone: str, hour: int) -> None:
    waking = Waking(zone, 7, 20)
    for day in DAYS:
        now = datetime.combine(day, time(hour), tzinfo=UTC)
        for at in (waking.evening(now), waking.next_morning(now)):
            assert now < at <= now + timedelta(hours=25, minutes=30)
        assert waking.evening(now).astimezone(ZoneInfo(zone)).hour == 19
        assert waking.next_morning(now).astimezone(ZoneInfo(zone)).hour == 8


@pytest.mark.parametrize(
    ("text", "hours"),
    [
        ("06-22", (6, 22)),
        ("6 - 22", (6, 22)),
        ("06.00–22.00", (6, 22)),
        ("jam 6 sampai jam 22", (6, 22)),
        ("dari 14 sampai 02", (14, 2)),
        ("from 9 to 21", (9, 21)),
        ("7:30-21:45", (8, 21)),
        ("00-24", (0, 0)),
        ("22-24", (22, 0)),
        ("25-30", None),
        ("6-22 ya", None),
        ("1-2-3", None),
        ("besok", None),
    ],
)
def test_hours_as_they_are_written(text: str, hours: tuple[int, int] | None) -> None:
    assert read_hours(text) == hours


def test_the_days_of_the_tables_are_those_that_they_are_named_for() -> None:
    assert date(2026, 3, 29) in DAYS and len(ZONES) == 9
