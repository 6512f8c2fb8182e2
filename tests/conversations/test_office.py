"""When an office reads: weekends, holidays, collective leave, dates that are only computed."""

import subprocess
import sys
from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from bot.days_off import _years, day_off
from conversations.office import Office

WIB = ZoneInfo("Asia/Jakarta")


def wib(*when: int) -> datetime:
    """A wall time in Jakarta."""
    return datetime(*when, tzinfo=WIB)  # type: ignore[arg-type, misc]


OFFICE = Office("Asia/Jakarta", day_off)


@pytest.mark.parametrize(
    ("day", "name", "joint", "estimated"),
    [
        (date(2026, 12, 25), "Hari Raya Natal", False, False),
        (date(2026, 12, 24), "Cuti Bersama Hari Raya Natal", True, False),
        (date(2027, 3, 10), "Hari Raya Idul Fitri", False, True),
    ],
)
def test_a_day_off_has_its_name_and_says_how_sure_it_is(day: date, name: str, joint: bool, estimated: bool) -> None:
    off = day_off(day)
    assert off is not None
    assert (off.names["id"], off.joint, off.estimated) == (name, joint, estimated)
    assert off.names["en"] and "estimated" not in off.names["en"]
    assert not OFFICE.works(day)


def test_a_plain_day_is_worked_and_a_weekend_is_not() -> None:
    assert day_off(date(2026, 12, 2)) is None and OFFICE.works(date(2026, 12, 2))
    assert not OFFICE.works(date(2026, 12, 5)) and not OFFICE.works(date(2026, 12, 6))


def test_the_holidays_are_known_where_no_other_process_can_be_started(monkeypatch: pytest.MonkeyPatch) -> None:
    day = date(2043, 12, 25)
    off = day_off(day)
    _years.cache_clear()
    monkeypatch.setattr("sys.executable", "/nowhere")
    assert off is not None and day_off(day) == off


def test_the_holidays_are_looked_up_in_a_process_of_their_own() -> None:
    asks = "import sys, datetime; from bot.days_off import day_off; assert day_off(datetime.date(2026, 12, 25))"
    subprocess.run([sys.executable, "-c", f"{asks}; assert 'holidays' not in sys.modules"], check=True)


@pytest.mark.parametrize(
    ("sent", "later"),
    [
        (wib(2026, 12, 1, 10), wib(2026, 12, 2, 10)),
        (wib(2026, 12, 1, 18), wib(2026, 12, 3, 9)),  # read on the 2nd
        (wib(2026, 12, 1, 5), wib(2026, 12, 2, 9)),
        (wib(2026, 12, 4, 10), wib(2026, 12, 7, 10)),  # Friday to Monday
        (wib(2026, 12, 5, 10), wib(2026, 12, 8, 9)),  # Saturday: read on Monday
        (wib(2026, 12, 23, 10), wib(2026, 12, 28, 10)),  # over Christmas
    ],
)
def test_a_working_day_later(sent: datetime, later: datetime) -> None:
    assert OFFICE.a_working_day_later(sent) == later


def test_a_long_weekend_is_known_the_day_before_and_within() -> None:
    closure = OFFICE.closure(wib(2026, 12, 23, 10))
    assert closure is not None and not closure.today
    assert (closure.begins, closure.reopens) == (date(2026, 12, 24), date(2026, 12, 28))
    assert [day for day, _ in closure.days] == [date(2026, 12, 24), date(2026, 12, 25)]
    within = OFFICE.closure(wib(2026, 12, 26, 10))
    assert within is not None and within.today and within.reopens == date(2026, 12, 28)
    assert OFFICE.closure(wib(2026, 12, 21, 10)) is None


def test_every_day_of_four_years_has_a_working_day_near() -> None:
    day = date(2026, 1, 1)
    while day < date(2030, 1, 1):
        at = datetime(day.year, day.month, day.day, 12, tzinfo=WIB)
        assert OFFICE.works(OFFICE.on_a_working_day(at).astimezone(WIB).date())
        assert timedelta(0) <= at - OFFICE.on_a_working_day(at) < timedelta(days=14)
        day += timedelta(days=1)
