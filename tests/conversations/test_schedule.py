"""The plan of reminders, by table: every hour of the day × zones × waking hours; before the line, and awake."""

from datetime import UTC, date, datetime, time, timedelta
from itertools import pairwise, product
from zoneinfo import ZoneInfo

import pytest

from bot.days_off import day_off
from conversations.answers.moment import moment
from conversations.office import Office, no_days_off
from conversations.person import Reminder
from conversations.schedule import JUST_BUSY, ROOM, View, Watch, line_of, plan, respond_by
from conversations.waking import Waking

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


WIB = ZoneInfo("Asia/Jakarta")


def wib(*when: int) -> datetime:
    """A wall time in Jakarta."""
    return datetime(*when, tzinfo=WIB)  # type: ignore[arg-type, misc]


def planned(
    interview: datetime | None,
    now: datetime,
    zone: str = "Asia/Jakarta",
    hours: tuple[int, int] = (7, 20),
    *,
    said: tuple[str, ...] = (),
    days_off: bool = False,
    **more: datetime | None,
) -> tuple[Reminder, ...]:
    """The plan for an answer about `interview`."""
    office = Office(str(interview.tzinfo if interview else "Asia/Jakarta"), day_off if days_off else no_days_off)
    watch = Watch(phase="answer", interview=interview, **more)  # type: ignore[arg-type]
    return plan(View(watch, now.astimezone(UTC), Waking(zone, *hours), office), said)


def shown(reminders: tuple[Reminder, ...], zone: str = "Asia/Jakarta") -> list[tuple[str, str]]:
    return [(reminder.key, f"{reminder.due.astimezone(ZoneInfo(zone)):%d %H.%M}") for reminder in reminders]


@pytest.mark.parametrize("zone", ZONES)
@pytest.mark.parametrize("finished", [False, True])
def test_before_the_line_and_awake(zone: str, finished: bool) -> None:
    """The rules hold for every hour of an interview, however long before it the plan is made."""
    for day, hour, (wakes, sleeps), ahead in product(
        DAYS, range(24), HOURS.values(), (2, 20, 26, 30, 50, 60, 120, 400)
    ):
        interview = datetime.combine(day, time(hour, 30), tzinfo=ZoneInfo(zone))
        now = interview.astimezone(UTC) - timedelta(hours=ahead)
        line = respond_by(interview)
        reminders = planned(interview, now, zone, (wakes, sleeps), finished_at=now if finished else None)
        assert line == interview.astimezone(UTC) - timedelta(hours=24), "twenty-four hours by the clock of the world"
        assert [reminder.due for reminder in reminders] == sorted(reminder.due for reminder in reminders)
        sensible = 0 <= wakes < 24 and 0 <= sleeps < 24 and wakes != sleeps
        before = [reminder for reminder in reminders if reminder.due < line]
        assert len(before) <= 3 and len(reminders) - len(before) <= 1
        assert all(two.due - one.due >= JUST_BUSY for one, two in pairwise(reminders))
        for reminder in reminders:
            where = (zone, day, hour, wakes, sleeps, ahead, reminder)
            assert now + JUST_BUSY <= reminder.due < reminder.useless_after, where
            night = sensible and not awake(reminder.due, zone, wakes, sleeps)
            assert night == reminder.silent, where
            if reminder in before:
                assert reminder.due <= line - ROOM, where
                assert not night or not any(
                    awake(line - ROOM - timedelta(minutes=step), zone, wakes, sleeps)
                    for step in range(0, int((line - ROOM - now - JUST_BUSY).total_seconds() // 60) + 1, 10)
                ), where
        if ahead >= 26:
            assert before, (zone, day, hour, wakes, sleeps, ahead)


def test_the_plan_of_a_plain_case() -> None:
    interview = wib(2026, 12, 2, 10)
    assert shown(planned(interview, wib(2026, 11, 23, 9))) == [
        ("next_morning", "24 08.00"),
        ("day_before_line", "30 10.00"),
        ("hours_before_line", "01 07.00"),
        ("line_passed", "01 10.30"),
    ]


@pytest.mark.parametrize(
    ("ahead", "keys"),
    [
        (97, ["next_morning", "day_before_line", "hours_before_line", "line_passed"]),
        (95, ["day_before_line", "hours_before_line", "line_passed"]),
        (51, ["day_before_line", "hours_before_line", "line_passed"]),
        (50, ["hours_before_line", "line_passed"]),
        (26, ["hours_before_line", "line_passed"]),
        (24.9, ["line_passed"]),
        (24, []),
        (3, []),
    ],
)
def test_short_notice_gives_a_short_ladder(ahead: float, keys: list[str]) -> None:
    interview = wib(2026, 12, 4, 14)
    reminders = planned(interview, interview - timedelta(hours=ahead), hours=(0, 0))
    assert [reminder.key for reminder in reminders] == keys


def test_a_reminder_that_falls_into_the_night_comes_the_evening_before() -> None:
    interview = wib(2026, 12, 3, 8)
    reminders = planned(interview, wib(2026, 12, 1, 9))
    assert shown(reminders)[0] == ("hours_before_line", "01 19.30")


def test_where_every_waking_hour_is_gone_it_comes_silently() -> None:
    interview = wib(2026, 12, 3, 7)
    reminders = planned(interview, wib(2026, 12, 1, 22))
    assert shown(reminders)[0] == ("hours_before_line", "02 04.00") and reminders[0].silent
    assert shown(reminders)[1] == ("line_passed", "02 07.30") and not reminders[1].silent


def test_the_persons_zone_decides_the_night_and_the_interviews_zone_the_line() -> None:
    interview = moment("2026-12-01", "10:00", "Asia/Jayapura")
    reminders = planned(interview, datetime(2026, 11, 26, 2, tzinfo=UTC), "Europe/Berlin")
    assert respond_by(interview) == datetime(2026, 11, 30, 1, tzinfo=UTC)
    assert all(awake(reminder.due, "Europe/Berlin", 7, 20) for reminder in reminders)
    assert shown(reminders, "Europe/Berlin")[-2] == ("hours_before_line", "29 19.30")


def test_what_was_said_or_cancelled_does_not_come_again() -> None:
    interview, now = wib(2026, 12, 2, 10), wib(2026, 11, 23, 9)
    reminders = planned(interview, now, said=("next_morning", "line_passed"))
    assert [reminder.key for reminder in reminders] == ["day_before_line", "hours_before_line"]


# -- the stated line --------------------------------------------------------------------------------------------------


def test_the_line_is_the_earlier_of_the_two_that_is_still_ahead() -> None:
    interview, by = wib(2026, 12, 2, 10), wib(2026, 11, 27, 17)
    assert line_of(interview, by, datetime(2026, 11, 23, tzinfo=UTC)) == by
    assert line_of(interview, by, datetime(2026, 11, 28, tzinfo=UTC)) == respond_by(interview)
    assert line_of(interview, wib(2026, 12, 2), by) == respond_by(interview)
    assert line_of(None, by, datetime(2026, 11, 28, tzinfo=UTC)) == by
    assert line_of(None, None, by) is None


def test_the_ladder_stands_on_the_stated_line() -> None:
    interview, by = wib(2026, 12, 2, 10), wib(2026, 11, 27, 17)
    assert shown(planned(interview, wib(2026, 11, 23, 9), reply_by=by)) == [
        ("next_morning", "24 08.00"),
        ("day_before_line", "26 17.00"),
        ("hours_before_line", "27 14.00"),
        ("line_passed", "27 17.30"),
    ]


# -- when the office reads --------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("interview", "now", "due"),
    [
        (wib(2026, 12, 29, 10), wib(2026, 12, 21, 9), "23 10.00"),  # Christmas, with the leave before it
        (wib(2026, 12, 7, 10), wib(2026, 11, 30, 9), "04 10.00"),  # a plain weekend
        (wib(2027, 3, 17, 10), wib(2027, 3, 1, 9), "05 10.00"),  # Nyepi and Lebaran in one
        (wib(2026, 12, 3, 10), wib(2026, 11, 23, 9), "01 10.00"),  # in the middle of a week
    ],
)
def test_before_days_off_the_reminder_comes_on_the_last_working_day(
    interview: datetime, now: datetime, due: str
) -> None:
    reminders = planned(interview, now, days_off=True)
    assert dict(shown(reminders))["day_before_line"] == due


def test_abroad_only_weekends_are_known() -> None:
    interview = datetime(2026, 12, 26, 10, tzinfo=ZoneInfo("Asia/Tokyo"))
    reminders = planned(interview, wib(2026, 12, 21, 9), "Asia/Tokyo", days_off=True)
    assert dict(shown(reminders, "Asia/Tokyo"))["day_before_line"] == "24 10.00"


def test_where_the_last_working_day_has_gone_by_the_plain_day_counts() -> None:
    interview = wib(2026, 12, 8, 10)
    reminders = planned(interview, wib(2026, 12, 5, 9))  # Saturday
    assert dict(shown(reminders))["day_before_line"] == "06 10.00"


# -- whether it was sent ----------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("ahead", "due"),
    [(48, "3:00:00"), (30, None), (24, "3:00:00"), (5, "2:30:00"), (0.5, None), (-2, "3:00:00")],
)
def test_whether_it_was_sent_is_asked_while_that_helps(ahead: float, due: str | None) -> None:
    now = wib(2026, 12, 1, 9)
    reminders = planned(now + timedelta(hours=ahead), now, finished_at=now)
    found = [str(reminder.due - now) for reminder in reminders if reminder.key == "sent_yet"]
    assert found == ([due] if due else [])


def test_what_was_asked_for_takes_its_place() -> None:
    now = wib(2026, 12, 1, 9)
    reminders = planned(None, now, finished_at=now, asked_for=now + timedelta(hours=20))
    assert [reminder.key for reminder in reminders] == ["asked_for"]


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


def test_what_was_asked_for_comes_exactly_then() -> None:
    now = datetime(2026, 11, 23, 2, tzinfo=UTC)
    at = datetime(2026, 11, 23, 20, tzinfo=UTC)
    (reminder,) = planned(None, now, asked_for=at)
    assert reminder.due == at and not reminder.silent
    assert planned(None, now, asked_for=now) == () and planned(None, now) == ()
    interview = datetime(2026, 12, 1, 3, tzinfo=UTC)
    assert at in [reminder.due for reminder in planned(interview, now, asked_for=at)]
