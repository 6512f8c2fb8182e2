"""The plan of reminders, by table: every hour of the day × zones × waking hours; before the line, and awake."""

from datetime import UTC, date, datetime, time, timedelta
from itertools import product
from zoneinfo import ZoneInfo

import pytest

from conversations.answers.moment import moment
from conversations.person import Settings
from conversations.schedule import ROOM, asked_only, evening, next_morning, plan, respond_by

ZONES = (
    "Asia/Jakarta", "Asia/Makassar", "Asia/Jayapura", "Asia/Singapore", "Europe/Berlin", "America/New_York",
    "Australia/Lord_Howe", "Asia/Kathmandu", "Pacific/Apia",
)  # fmt: skip
HOURS = {
    "7-20": (7, 20),
    "9-21": (9, 21),
    "spans midnight": (14, 2),
    "late": (22, 23),
    "always": (0, 0),
    "bad": (25, -3),
}
DAYS = (
    date(2026, 12, 1),
    date(2026, 3, 29),
    date(2026, 10, 25),
    date(2027, 3, 14),
    date(2026, 11, 1),
    date(2027, 4, 4),
    date(2027, 1, 1),
)
"""A plain day, and the days around which clocks change in Europe, America and Australia."""


def awake(at: datetime, zone: str, wakes: int, sleeps: int) -> bool:
    hour = at.astimezone(ZoneInfo(zone)).hour
    return wakes <= hour < sleeps if wakes < sleeps else hour >= wakes or hour < sleeps


@pytest.mark.parametrize("zone", ZONES)
def test_before_the_line_and_awake(zone: str) -> None:
    """The rules hold for every hour of an interview, however long before it the plan is made."""
    for day, hour, (wakes, sleeps), ahead in product(
        DAYS, range(24), HOURS.values(), (2, 20, 26, 30, 50, 60, 120, 400)
    ):
        interview = datetime.combine(day, time(hour, 30), tzinfo=ZoneInfo(zone)).astimezone(UTC)
        now = interview - timedelta(hours=ahead)
        line = respond_by(interview)
        settings = Settings(zone=zone, wakes=wakes, sleeps=sleeps)
        reminders = plan(interview, now, zone, settings)
        assert line == interview - timedelta(hours=24), "twenty-four hours by the clock of the world"
        assert [reminder.due for reminder in reminders] == sorted(reminder.due for reminder in reminders)
        sensible = 0 <= wakes < 24 and 0 <= sleeps < 24 and wakes != sleeps
        for reminder in reminders:
            where = (zone, day, hour, wakes, sleeps, ahead, reminder)
            assert now < reminder.due < reminder.useless_after, where
            if reminder.key != "line_passed":
                assert reminder.due <= line - ROOM, where
                assert not sensible or awake(reminder.due, zone, wakes, sleeps), where
            else:
                assert line < reminder.due < interview, where
        if ahead >= 60:
            assert any(reminder.due < line for reminder in reminders), (zone, day, hour, wakes, sleeps, ahead)


@pytest.mark.parametrize("zone", ZONES)
def test_quiet_hours_never_silence(zone: str) -> None:
    """With quiet hours there is a reminder before the line whenever the night leaves room for one."""
    for hour, ahead in product(range(24), (36, 48, 72)):
        interview = datetime(2026, 12, 3, hour, tzinfo=ZoneInfo(zone)).astimezone(UTC)
        reminders = plan(interview, interview - timedelta(hours=ahead), zone, Settings(zone=zone))
        assert reminders, (zone, hour, ahead)


def test_the_plan_of_a_plain_case() -> None:
    interview = datetime(2026, 12, 1, 10, tzinfo=ZoneInfo("Asia/Jakarta"))
    now = datetime(2026, 11, 23, 9, tzinfo=ZoneInfo("Asia/Jakarta"))
    reminders = plan(interview, now, "Asia/Jakarta", Settings())
    assert [(reminder.key, f"{reminder.due.astimezone(interview.tzinfo):%d %H.%M}") for reminder in reminders] == [
        ("next_morning", "24 08.00"),
        ("day_before_line", "29 10.00"),
        ("hours_before_line", "30 07.00"),
        ("line_passed", "30 10.30"),
    ]


def test_a_reminder_that_falls_into_the_night_comes_the_evening_before() -> None:
    interview = datetime(2026, 12, 1, 8, tzinfo=ZoneInfo("Asia/Jakarta"))
    now = datetime(2026, 11, 29, 9, tzinfo=ZoneInfo("Asia/Jakarta"))
    reminders = plan(interview, now, "Asia/Jakarta", Settings())
    assert f"{reminders[0].due.astimezone(interview.tzinfo):%d %H.%M}" == "29 19.30"


def test_the_persons_zone_decides_the_night_and_the_interviews_zone_the_line() -> None:
    interview = moment("2026-12-01", "10:00", "Asia/Jayapura")
    now = datetime(2026, 11, 26, 2, tzinfo=UTC)
    reminders = plan(interview, now, "Europe/Berlin", Settings(zone="Europe/Berlin"))
    berlin = ZoneInfo("Europe/Berlin")
    assert respond_by(interview) == datetime(2026, 11, 30, 1, tzinfo=UTC)
    assert all(awake(reminder.due, "Europe/Berlin", 7, 20) for reminder in reminders if reminder.key != "line_passed")
    assert f"{reminders[-2].due.astimezone(berlin):%d %H.%M}" == "29 19.30"


@pytest.mark.parametrize(
    ("day", "clock", "zone", "instant"),
    [
        ("2026-03-29", "02:30", "Europe/Berlin", datetime(2026, 3, 29, 1, 30, tzinfo=UTC)),
        ("2026-10-25", "02:30", "Europe/Berlin", datetime(2026, 10, 25, 0, 30, tzinfo=UTC)),
        ("2026-12-01", "10:00", "Asia/Jakarta", datetime(2026, 12, 1, 3, tzinfo=UTC)),
        ("2026-12-01", "10:00", "Asia/Kathmandu", datetime(2026, 12, 1, 4, 15, tzinfo=UTC)),
    ],
)
def test_gaps_and_folds_of_the_clock(day: str, clock: str, zone: str, instant: datetime) -> None:
    assert moment(day, clock, zone).astimezone(UTC) == instant


@pytest.mark.parametrize("zone", ZONES)
@pytest.mark.parametrize("hour", range(24))
def test_evening_and_morning_are_ahead_and_within_a_day(zone: str, hour: int) -> None:
    for day in DAYS:
        now = datetime.combine(day, time(hour), tzinfo=UTC)
        for at in (evening(now, zone), next_morning(now, zone, Settings())):
            assert now < at <= now + timedelta(hours=25, minutes=30)
        assert evening(now, zone).astimezone(ZoneInfo(zone)).hour == 19
        assert next_morning(now, zone, Settings()).astimezone(ZoneInfo(zone)).hour == 8


def test_what_was_asked_for_comes_exactly_then() -> None:
    now = datetime(2026, 11, 23, 2, tzinfo=UTC)
    at = datetime(2026, 11, 23, 20, tzinfo=UTC)
    (reminder,) = asked_only(at, now)
    assert reminder.due == at
    assert asked_only(now, now) == () and asked_only(None, now) == ()
    interview = datetime(2026, 12, 1, 3, tzinfo=UTC)
    assert at in [reminder.due for reminder in plan(interview, now, "Asia/Jakarta", Settings(), at)]
